# Counts of things. $count only chooses the form; $countText is shown.

count-people = { $count ->
    [one] { $countText } person
   *[other] { $countText } people
}
count-duplicates = { $count ->
    [0] No pairs to look at
    [one] { $countText } pair to look at
   *[other] { $countText } pairs to look at
}
count-participants = { $count ->
    [one] { $countText } participant
   *[other] { $countText } participants
}
count-trainings = { $count ->
    [one] { $countText } training
   *[other] { $countText } trainings
}
count-sessions = { $count ->
    [one] { $countText } session
   *[other] { $countText } sessions
}
count-marks = { $count ->
    [one] { $countText } mark
   *[other] { $countText } marks
}
count-certificates = { $count ->
    [one] { $countText } certificate
   *[other] { $countText } certificates
}
count-changes = { $count ->
    [one] { $countText } change
   *[other] { $countText } changes
}
count-records = { $count ->
    [one] { $countText } record
   *[other] { $countText } records
}
count-unmarked = { $count ->
    [0] everyone is marked
    [one] { $countText } not marked
   *[other] { $countText } not marked
}

# What came of a merge.
count-merge-new = New: { $countText }
count-merge-updated = Updated: { $countText }
count-merge-unchanged = Unchanged: { $countText }
count-merge-decisions = To decide: { $countText }
count-merge-refused = Left out: { $countText }
count-merge-newer = From a newer version: { $countText }
