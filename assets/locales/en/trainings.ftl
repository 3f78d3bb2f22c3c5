# Trainings: their list, one training and its details.
trainings-all = All trainings
trainings-back = Back to the training
trainings-new = New training
trainings-none = No trainings yet
trainings-none-text = Everything begins with a training: its title and place, then its sessions and participants.
trainings-from-title = From an earlier training
trainings-from-hint = Organisations and their lines, trainers, programme and the pattern of sessions stay; participants do not come along.
trainings-from = Like
trainings-from-none = Like none, from the beginning
trainings-from-brings = It brings { $parties }, { $trainers }, { $sessions }.
trainings-from-parties = { $n ->
    [0] no organisation
    [one] one organisation
   *[other] { $nText } organisations
}
trainings-from-trainers = { $n ->
    [0] no trainer
    [one] one trainer
   *[other] { $nText } trainers
}
trainings-from-sessions = { $n ->
    [0] no session
    [one] one session
   *[other] { $nText } sessions
}
trainings-first-date = First day
trainings-first-date-hint = Without it no sessions come along. Such as 1/6/2018
trainings-like-this = New training like this
trainings-trainers = Trainers
trainings-trainers-hint = Who leads the training and who helps to lead it, in the order of the list.
trainings-role-trainer = Trainer
trainings-role-facilitator = Facilitator
trainings-trainer-name = Name
trainings-trainer-role = Role
trainings-trainer-add = Add
trainings-trainer-known = This may be somebody who is known:
trainings-unmarked = { $n ->
    [one] One mark missing
   *[other] { $nText } marks missing
}
trainings-certificates = { $n ->
    [one] One certificate
   *[other] { $nText } certificates
}
trainings-tabs = Parts of the training
trainings-tab-sessions = Sessions
trainings-tab-participants = Participants
trainings-tab-roll-call = Roll call
trainings-tab-overview = Overview
trainings-tab-certificates = Certificates
trainings-tab-details = Details

trainings-card-title = Title
trainings-card-title-hint = One language is enough. Certificates take the title in their own language.
trainings-title-ar = Title in Arabic
trainings-title-en = Title in English
trainings-title-ckb = Title in Sorani Kurdish
trainings-title-it = Title in Italian
trainings-title-kmr = Title in Kurmanji Kurdish, for paper
trainings-more-languages = More languages

trainings-card-place = Place
trainings-governorate = Governorate
trainings-city-ar = City in Arabic
trainings-city-en = City in English
trainings-city-ckb = City in Sorani Kurdish
trainings-city-it = City in Italian
trainings-city-kmr = City in Kurmanji Kurdish, for paper
trainings-venue = Hall or venue

trainings-card-programme = Programme
trainings-card-programme-hint = The programme the training belongs to, if any. It is named on certificates.
trainings-programme = Programme
trainings-no-programme = No programme
trainings-new-programme = New programme…
trainings-programme-ar = Programme’s name in Arabic
trainings-programme-en = Programme’s name in English
trainings-programme-create = Add programme
trainings-series = Series
trainings-no-series = No series
trainings-new-series = New series…
trainings-series-ar = Series’ name in Arabic
trainings-series-en = Series’ name in English
trainings-series-create = Add series

trainings-card-rule = What earns a certificate
trainings-threshold = Least attendance, in percent
trainings-threshold-hint = Of the time of the sessions held.
trainings-threshold-wrong = A number from 0 to 100 is needed.
trainings-unmarked-blocks = No certificate before attendance is fully marked
trainings-excused-leaves = Sessions excused are left out of the sum

trainings-new-hint = Everything can be changed later.
trainings-save-next = Save, then sessions
trainings-remove = Remove training
