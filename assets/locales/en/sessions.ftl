# Sessions: the generator, the lines, one session being edited.
sessions-generator = Generate sessions
sessions-generator-hint = The first day, how many days, and the times of each day: all sessions are added at once.
sessions-first-date = First day
sessions-first-date-hint = Such as 1/6/2018 or 1 June 2018
sessions-days = Days
sessions-days-wrong = A number from 1 to 60 is needed.
sessions-slots = Times of each day
sessions-start = Start
sessions-end = End
sessions-add-slot = Another session a day
sessions-remove-slot = Remove this time
sessions-times-wrong = The end has to be after the start.
sessions-generate = { $n ->
    [0] Add sessions
    [one] Add one session
   *[other] Add { $nText } sessions
}
sessions-new = New session
sessions-add = Add session
sessions-numbered = Session { $number }
sessions-roll-call = Roll call
sessions-edit = Edit session
sessions-remove = Remove session
sessions-date = Date
sessions-topic = Topic
sessions-room = Room
sessions-state = State
sessions-state-planned = Planned
sessions-state-held = Held
sessions-state-cancelled = Cancelled
sessions-after-midnight = Ends after midnight
sessions-required = Needed for the certificate
sessions-required-short = Needed
