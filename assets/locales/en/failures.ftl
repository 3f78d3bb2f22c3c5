# Sentences for failures: one clear sentence each, what to do rather than who is to blame.
# The message of failure code "x" is failure-x. A number $n only chooses the plural form; $nText is shown.

# Before the sentence stands the name of the field, where the failure belongs to one.
failure-in-field = { $field }: { $sentence }

## Typed values
failure-empty-text = Something must be written here.
failure-text-too-long = The text is too long: at most { $limit ->
    [one] { $limitText } character fits
   *[other] { $limitText } characters fit
}.
failure-control-character = The text holds an invisible control character; please type it again instead of pasting it.
failure-bidi-override = The text holds invisible marks that turn its direction; please type it again instead of pasting it.
failure-bad-date = This is not a date; write it like 1/6/2018 or 1 June 2018.
failure-bad-time = This is not a time; write it like 9:30.
failure-bad-number = This is not a number that fits here.
failure-bad-headcount = The number of people ({ $sex }, age { $age }) is not a whole number from 0 to { $limitText }.
failure-ends-before-start = The end must be after the start.
failure-sessions-overlap = Two sessions overlap; change their hours.
failure-groups-alike = Two groups have the same name; each needs one of its own.
failure-bad-code = Two to eight letters from A to Z or digits fit here, a letter first, such as NJF.
failure-unknown-choice = This choice does not exist; please choose one from the list.
failure-list-empty = The list is empty; one name per line is needed.
failure-too-many = This is too much at once: the limit is { $limitText }.

## Records
failure-unknown-record = { noun-one }: not found; it may have been removed.
failure-already-there = { noun-one }: already there; it cannot be added a second time.
failure-in-use = This is still in use: { noun-many } ({ $countText }); it must be removed there first.
failure-needs-decision = Two laptops say different things about this record; a decision is needed first.
failure-later-edit = This cannot be undone any more, because something changed later rests on it.
failure-nothing-to-undo = There is nothing to undo.
failure-nothing-to-redo = There is nothing to redo.

## Trainings, attendance, certificates
failure-no-title = The training needs a title first, in at least one language.
failure-no-name = The name is needed.
failure-no-sessions = The training has no sessions yet; add the sessions first.
failure-nothing-to-move = No session from this day on can move: they were held.
failure-no-people = The training has no participants yet; add the participants first.
failure-unmarked-blocks = { $count ->
    [one] { $countText } mark is
   *[other] { $countText } marks are
} still missing; mark the attendance of every session first.
failure-not-eligible = The attendance is below the minimum for a certificate.
failure-nothing-eligible = Nobody has reached the minimum attendance for a certificate yet.
failure-nothing-issued = No certificate has been issued yet, so there is no register to save.
failure-no-printer = No printer was found on this computer; open the file to view and print it.
failure-print-failed = The printer did not take the papers; check it, or open the file to view and print it.
failure-nothing-held = No session has been held yet; there is no certificate before that.
failure-nothing-differs = No certificate differs from what would be printed today, so there is nothing to replace.
failure-nothing-missing = All certificates are issued already; none is missing.
failure-nobody-of-kind = Nobody in this training is meant by a certificate of this kind.
failure-nobody-chosen = Nobody is chosen yet.
failure-no-training-chosen = No training is chosen yet.
failure-no-file-chosen = No file is chosen yet.
failure-came-with-part = This came with the copy from another laptop, where other trainings may need it; it can only be removed there.
failure-begin-not-empty = This laptop’s register is not empty; only an empty one can begin from a copy.
failure-letter-taken = Another laptop has the letter { $letter }, or it was given to one with a copy; choose another letter, so that no serial number is given twice.
failure-letters-exhausted = All letters from A to Z belong to other laptops.
failure-already-replaced = Somebody else has taken this participant’s place already.
failure-no-kind-due = No kind of certificate is due to this part by itself; choose a kind.
failure-not-participant = This kind of certificate is for participants only.
failure-not-attended = No attendance is marked in a session that counts, so there is no certificate of attendance.
failure-not-trainer = A trainer’s certificate is only for those who led the training or helped to lead it.
failure-pattern-brace = A brace in the pattern for file names lacks its fellow; an example: { $example }
failure-pattern-unknown = The pattern for file names cannot name { $text }; it can name: { $known }
failure-pattern-same = With this pattern all files would have the same name; it needs something like { $example }.
failure-not-applicable = This session does not concern this person, who joined later or had left, so nothing can be marked here.
failure-session-cancelled = This session is cancelled, so nothing can be marked in it; change its state first.
failure-no-organiser-code = The organiser has no letters for serial numbers yet; write a code such as NJF in the organisation.
failure-missing-letter = “{ $text }” cannot be printed: no font has the letter “{ $letter }”; write the name with other letters.
failure-does-not-fit = “{ $text }” does not fit on the paper even in the smallest size; a shorter form is needed.
failure-unknown-placeholder = “{ $placeholder }” is not a placeholder; take one from the list.
failure-placeholder-empty = “{ $placeholder }” has no value on this certificate; write the value, or put the part in [ ] so that it is left out without one.
failure-unpaired-bracket = The bracket “{ $sign }” has no partner.
failure-bad-picture = This file is no picture; choose a PNG, JPEG or SVG file.
failure-picture-too-large = The file of the picture is too large: at most { $limitText } kilobytes; save it smaller and try again.
failure-picture-other-kind = This is a { $kind } file; save the picture as PNG, JPEG or SVG and choose that file.
failure-picture-damaged = The picture is damaged or not complete; copy or save it once more.
failure-picture-animated = This picture moves, and paper does not; save a single still picture as PNG.
failure-picture-too-many-pixels = The picture has { $widthText } × { $heightText } pixels; at most { $limitText } million can be used. Save it smaller.
failure-picture-press-colours = The colours of this JPEG are meant for a printing press (CMYK); save it with RGB colours.
failure-picture-empty = Nothing of this picture would be seen on white paper; choose another one.
failure-picture-with-texts = This SVG holds texts, which would be printed in other letters; turn the texts into paths, or save it as PNG.
failure-picture-with-script = This SVG holds a program, and none is run here; save the picture as PNG.
failure-picture-with-outside = Parts of this SVG lie outside of it, in other files or on the network; save the picture as PNG.
failure-picture-with-embedded = Another file is embedded in this SVG; save the picture as PNG.
failure-picture-unsupported = This picture uses “{ $element }”, which cannot be drawn here; save it as PNG.
failure-picture-too-complex = This picture is too complex to be drawn in good time; save it as PNG.
failure-picture-no-ink = No signature was found; it must be written in dark ink on white paper, with nothing else around it.
failure-bad-colour = This is not a colour; write it like #0B5563.
failure-pale-colour = This colour is too pale to be read on white paper; choose a darker one.

## Files
failure-folder-missing = The folder does not exist any more; choose another one.
failure-folder-read-only = Nothing can be written to this folder; choose another one.
failure-disk-full = The disk is full; make room or choose another place. Nothing was lost.
failure-file-too-large = The file is too large for this place; choose another one.
failure-file-exists = A file with this name is already there; choose another name.
failure-file-unreadable = The file cannot be read; check that it is still there and open it again.
failure-not-a-design = This file is not a design of Hadir.
failure-damaged-design = The file of the design is damaged or was changed outside Hadir; ask its owner to save it again.
failure-newer-design = This design was made by a newer version of Hadir; install the newer version to open it.
failure-write-failed = Writing the file failed; nothing half done was left behind. Try again or choose another place.
failure-check-failed = What was written does not match what should be there, so it was removed; use another stick.
failure-cancelled = Cancelled; nothing was changed.
failure-no-viewer = No program on this computer opens this file; it is saved and can be opened elsewhere.

## The register
failure-register-not-empty = There is already something in the register; the example needs an empty one.
failure-not-a-register = This file is not a register of Hadir.
failure-other-application = This file belongs to another program.
failure-newer-register = This register was made by a newer version of Hadir; install the newer version to open it.
failure-damaged-register = The register is damaged; the last copy can be used instead.
failure-register-in-use = The register is open in another window of Hadir; close that window first.

## Talking to the program itself
failure-unknown-command = There is no command “{ $name }”.
failure-bad-input = The command was given something it does not understand.
failure-internal = Something went wrong inside Hadir; nothing was changed. Please try again.
failure-register-lost = The register’s file is empty or missing, but backups of it lie in the folder backups; copy the newest one into its place as register.db.
failure-no-register = There is no register in this folder; check the path.

## Lists
failure-list-source = Paste a list or choose a file.
failure-list-no-name = Say which column holds the names.
failure-list-changed = The file has changed since it was shown. Open it again.
failure-list-undecided = Nobody was added: what is left needs a decision.
failure-list-no-such-table = The file has no such table; it has { $count }.
failure-list-is-pdf = This is a PDF, which has no columns. Ask for the list as a spreadsheet, or copy the names and paste them.
failure-list-is-document = This is a text document. Open it, copy the table and paste it here.
failure-list-is-picture = This is a picture; names in it cannot be read.
failure-list-is-web-page = This is a web page under the name of a spreadsheet. Open it in Excel and save it as XLSX.
failure-list-is-no-table = This file is no table. XLSX, XLS, ODS and CSV can be read.
failure-list-locked = The file is locked with a password. Save it without one, then choose it.
failure-list-damaged = The file is damaged and cannot be read.
failure-list-too-large = The file is larger than a list of people can need.
failure-old-font = The name was typed in an old Kurdish font, so what is shown here is not what was written. Correct it, or decide.
