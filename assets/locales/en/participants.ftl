# Participants: the list, a pasted list, one person.
participants-add = Add a person
participants-add-next = Add
participants-added = Added: { $name }
participants-edit = Edit person
participants-edit-one = Edit { $name }
participants-remove-one = Remove { $name }
participants-number = No.
participants-name = Full name
participants-name-hint = As on the ID. Only this is needed.
participants-affiliation = Organisation
participants-individual = Individual
participants-role = Role
participants-role-participant = Participant
participants-role-trainer = Trainer
participants-role-facilitator = Facilitator
participants-role-observer = Observer
participants-role-volunteer = Volunteer
participants-phone = Phone
participants-walk-in = Walk-in
participants-more = Optional fields
participants-certificate-name = Name on the certificate
participants-certificate-name-hint = Where it differs from the full name.
participants-latin-name = Name in Latin letters
participants-latin-name-hint = For certificates in English.
participants-birth-year = Year of birth
participants-year-wrong = A year of four digits is needed, such as 1998.
participants-governorate = Governorate of residence
participants-sex = Sex
participants-sex-female = Female
participants-sex-male = Male
participants-sex-not_stated = Not stated
participants-joined = Joined from
participants-joined-first = The first session
participants-joined-hint = Earlier sessions do not count.

participants-paste = Paste a list
participants-paste-hint = From a message, a document or paper: one name a line, then organisation and phone where known.
participants-paste-label = The list
participants-paste-example =
    1- Zainab Kareem Abdullah, Think About Others team
    2- Mustafa Jabbar Salman
    3- Hêmin Reza Ahmed, Writers Union of Najaf
participants-add-many = { $n ->
    [0] Add
    [one] Add one person
   *[other] Add { $nText } people
}
participants-take = Take
participants-take-one = Take { $name }
participants-line-state = Result
participants-line-new = New
participants-line-known = Known
participants-line-doubtful = Decide
participants-line-not_a_person = Not a person
participants-line-already_listed = Already on the list
participants-line-twice_in_list = Twice in this list
participants-line-problem = Problem
