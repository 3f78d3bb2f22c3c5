# Sentences inside the answers of commands: summaries, what a screen reader says, headers.

## Places and people
answer-place = { $city }, { $governorate }
answer-individual = individual
answer-joined = from session { $numberText } on
answer-joined-later = Not applicable: joined after this session
answer-missed = Counts as missed: { $why }
answer-replaced = { $name } came instead
answer-departed = withdrew, last day { $date }
answer-in-no-group = in no group
answer-made-by = { $user }, laptop { $letter }
answer-made-by-laptop = laptop { $letter }
answer-yes = yes
answer-no = no

## Trainings and sessions
answer-session-of = session { $numberText } of { $totalText }
answer-marked-of = { $markedText } of { $totalText } marked
answer-no-dates = no sessions yet
answer-in-none = { $count ->
    [0] Everybody is in a group
    [one] One person is in no group
   *[other] { $countText } people are in no group
}
answer-headcounts = { $count ->
    [0] Nobody without a name
    [one] One person without a name
   *[other] { $countText } people without names
}
answer-shift-moved = { $count ->
    [0] No session moves.
    [one] One session moves: { $before } → { $after }.
   *[other] { $countText } sessions move: { $before } → { $after }.
}
answer-shift-stay = { $count ->
    [one] One session stays, because it was held.
   *[other] { $countText } sessions stay, because they were held.
}

## Roll call: what is said after each mark
answer-mark-set = { $name }: { $state }. { $left ->
    [0] Everyone is marked
   *[other] { $leftText } left
}.
answer-mark-cleared = { $name }: not marked. { $left ->
    [0] Everyone is marked
   *[other] { $leftText } left
}.
answer-marks-filled = { $count ->
    [0] Everyone was marked already.
    [one] Marked { $countText } person present.
   *[other] Marked { $countText } people present.
}
answer-marks-copied = { $count ->
    [0] Nothing to copy from the previous session.
    [one] Marked { $countText } person as in the previous session.
   *[other] Marked { $countText } people as in the previous session.
}
answer-marks-absent = { $count ->
    [0] Everyone was marked already.
    [one] Marked { $countText } person absent.
   *[other] Marked { $countText } people absent.
}
answer-marks-rest = { $name }: { $count ->
    [0] marked in all later sessions of the day already
    [one] absent in { $countText } later session of the day
   *[other] absent in { $countText } later sessions of the day
}.

## A pasted list of participants
answer-list-read = { $newText } to add, { $knownText } already on the list, { $doubtfulText } to decide, { $problemText } with a problem
answer-list-added = { $newText } added, { $knownText } already on the list, { $doubtfulText } left out undecided, { $problemText } with a problem

## Several participants at once
answer-many-changed = { $count ->
    [0] Nothing was changed.
    [one] { $countText } person changed.
   *[other] { $countText } people changed.
}
answer-many-changed-kept = { $count ->
    [0] Nothing was changed.
    [one] { $countText } person changed.
   *[other] { $countText } people changed.
} { $keptText } kept the sex that was stated.
answer-many-removed = { $count ->
    [0] Nobody was removed.
    [one] { $countText } person removed from the list.
   *[other] { $countText } people removed from the list.
}
answer-people-copied = { $count ->
    [0] Nobody was added.
    [one] { $countText } person added from the earlier training.
   *[other] { $countText } people added from the earlier training.
}

## Certificates
answer-rule = A certificate needs { $threshold } of the time of the sessions held.
answer-certificates-summary = { $eligibleText } eligible, { $blockedText } not yet, { $issuedText } issued
answer-printed-file = { $certificates } saved in one file: { $file }
answer-printed-folder = { $certificates } saved in the folder: { $folder }
answer-printed-left-out = { $said }. { $count ->
    [one] { $countText } person was left out, because the name cannot be printed.
   *[other] { $countText } people were left out, because their names cannot be printed.
}
answer-differs = It would be printed differently today: { $parts }
answer-differs-name = name
answer-differs-title = title of the certificate
answer-differs-text = text
answer-differs-notes = organisers and support
answer-differs-signatures = signatures
answer-differs-logos = logos
answer-sent-to-printer = Sent to the printer { $printer }
answer-register-name = Register of certificates
answer-register-summary = { $validText } valid, { $withdrawnText } withdrawn or replaced
answer-register-saved = Register saved: { $certificates } in { $file }
answer-register-valid = valid
answer-register-replaced = replaced
answer-register-withdrawn = withdrawn
answer-register-column-serial = Serial
answer-register-column-name = Name as printed
answer-register-column-other_name = Name in the other script
answer-register-column-kind = Kind
answer-register-column-languages = Languages
answer-register-column-training = Training
answer-register-column-issued = Issued
answer-register-column-state = State
answer-register-column-replaced_by = Replaced by
answer-register-column-withdrawn = Withdrawn
answer-register-column-reason = Reason
answer-register-column-differs = Today it would differ
answer-certificate-picture = { $kind } for { $name }: { $title }, { $dates }

## Copies
answer-copied = Saved and checked: { $people }, { $sessions }, { $bytes }. Please eject the stick.
answer-copied-same-volume = Saved and checked: { $people }, { $sessions }, { $bytes }. This is the same disk as the register: save a copy on a stick too.
answer-last-copy = Last copy: { $at }
answer-limited-to = A copy limited to: { $trainings }
answer-began-as-part = This register began as a part of another laptop’s, limited to: { $trainings }
answer-trainings-gone = { $count ->
    [one] { $countText } training that is no longer there
   *[other] { $countText } trainings that are no longer there
}
answer-values-lost = { $count ->
    [one] { $countText } value of this register is lost; it is not whole any more.
   *[other] { $countText } values of this register are lost; it is not whole any more.
}

## History
answer-changed-from-to = { $field }: { $before } → { $after }
answer-part = { $field }: { $value }

## Designs
answer-usual-design = The usual design
answer-design-picture = Example: { $kind }, { $name }
answer-saved-file = The file is saved: { $file }
answer-placeholder-name = The person’s name as printed
answer-placeholder-organisation = The person’s organisation or team
answer-placeholder-title = The title of the training
answer-placeholder-place = City and governorate
answer-placeholder-city = City
answer-placeholder-governorate = Governorate
answer-placeholder-venue = House or hall
answer-placeholder-dates = The days of the training
answer-placeholder-hours = The length of the training
answer-placeholder-organisers = The organisers
answer-placeholder-partners = Partners and hosts
answer-placeholder-programme = The name of the programme
answer-placeholder-donor = The line of partnership and support
answer-placeholder-trainers = The trainer’s name
answer-placeholder-issuer = The first organiser
answer-placeholder-certifies = The Arabic verb of certifying, after the gender of the organiser’s name
answer-placeholder-date = The day of issue

## The page to try paper on
answer-test-page = Test page
answer-test-rulers = Print at actual size (100 %), not fitted to the page. Long strokes stand 10 mm apart, counted from the edge of the paper: measure them with a ruler, and the difference is how far the printer shifts.
answer-test-printer = Dashed line: what every printer reaches. A side that is missing is out of this printer’s reach.
answer-test-kept-free = Bold line: nothing is printed outside of it. Hold this page with the printed paper against the light; where the line touches the print, keep more free.

## Who may be one person
likeness-almost_certain = Almost certain
likeness-likely = Likely
likeness-possible = Possible
likeness-shared_phone = Shared phone
evidence-same_name = same name
evidence-same_in_other_spelling = same name, spelled otherwise
evidence-slip = same name but for a slip of the fingers
evidence-other_order = same name in another order
evidence-same_in_other_letters = same name in other letters
evidence-same_beginning = name begins alike
evidence-same_phone = same phone
evidence-same_organisation = same organisation
evidence-same_birth_year = same year of birth
evidence-same_governorate = same governorate
evidence-same_training = on the list of the same training
evidence-at_the_same_time = but both present at the same time
evidence-other_phone = but another phone
evidence-other_sex = but another sex
evidence-other_birth_year = but another year of birth
answer-also-entered = Also entered as: { $names }
# How two parts of names are alike.
manner-spelled = spelled otherwise
manner-other_letters = in other letters
manner-slip = a slip of the fingers
manner-order = in another order
manner-left_out = left out
