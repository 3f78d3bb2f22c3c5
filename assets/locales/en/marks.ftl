# The roll call.
mark-present = Present
mark-late = Late
mark-left_early = Left early
mark-absent = Absent
mark-excused = Excused
mark-unmarked = Not marked

marks-roll-call = Roll call
marks-saved = All changes are saved on this laptop
marks-saving = Saving…
marks-next-session = Next session
marks-previous-session = Previous session
marks-search = Search for a name
marks-search-placeholder = First letters… then Enter = present
marks-searched-as = Searched as “{ $text }”
marks-new = New participant
marks-remaining = { $n ->
    [0] Remaining present
   *[other] Remaining { $nText } present
}
marks-same = Same as previous
marks-same-title = Whoever is not marked becomes as in the previous session (Ctrl+D)
marks-counts = Counts
marks-number = No.
marks-name-affiliation = Name and organisation
marks-detail = Time / note
marks-cell = { $name } — { $state }
marks-detail-cell = { $name } — time and note: { $detail }
marks-shown = { $shownText } of { $nText } people
marks-already = { $name }: already marked — { $state } { $detail }
marks-not-found = Nobody called “{ $text }”
marks-not-found-text = Enter adds this name to the list and marks it present.
marks-walk-in = New participant
marks-walk-in-hint = Came without being on the list. The name is enough now; the rest can follow.
marks-walk-in-add = Add and mark present
marks-nobody = No participants yet
marks-nobody-text = Paste the list on the participants’ page, or add people one by one as they come.
marks-arrived = Arrived at
marks-left = Left at
marks-time-hint = Such as 9:25
marks-time-only = A time belongs to “late” or “left early”.
marks-note-needs-mark = A time or note belongs to a mark; mark the person first.
marks-note = Note
marks-rest-offer = { $name } left: mark absent in { $n ->
    [one] the later session of the day
   *[other] the { $nText } later sessions of the day
}?
marks-rest-yes = Mark absent
marks-rest-no = Leave unmarked
marks-leave-question = { $n ->
    [one] { $nText } person is not marked
   *[other] { $nText } people are not marked
}:
marks-leave-absent = Mark absent
marks-leave = Leave unmarked
marks-no-phone = Nobody with a number like “{ $text }”

marks-keys = Keys
marks-key-move = Move
marks-key-present = Present, next
marks-key-state = State
marks-key-note = Note
marks-key-time = Time
marks-key-same = As previous
marks-key-next-session = Next session
