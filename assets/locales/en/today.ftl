# The screen of the day.
today-sessions = Today’s sessions
today-open-roll-call = Open roll call
today-no-sessions = No sessions today
today-next = Next training:
today-no-next = No training is coming up yet.
today-due = Left to do
today-trainings = Recent trainings
today-due-unmarked = { $n ->
    [one] One person is not marked
   *[other] { $nText } people are not marked
}
today-due-certificates = { $n ->
    [one] One certificate is ready to print
   *[other] { $nText } certificates are ready to print
}
today-due-passed = { $n ->
    [one] A planned session has passed: held or cancelled?
   *[other] { $nText } planned sessions have passed: held or cancelled?
}
today-when-now = On now
today-when-next = Next
today-when-over = Over
today-due-hand_over = No copy was handed over since the last change
today-due-no_sessions = This training has no sessions yet
today-due-no_participants = This training has no participants yet
