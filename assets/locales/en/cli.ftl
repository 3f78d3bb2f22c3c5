# What the command line says: help and result lines.

cli-about = Hadir without a window: trainings, attendance and certificates from a terminal
cli-usage = Usage
cli-commands = Commands
cli-options = Options

## Options of every command
cli-option-data = Folder that holds the register
cli-option-language = Language of the output: ar, ckb, en or it
cli-option-json = Print one JSON document
cli-option-help = Show this help
cli-option-version = Show the version

## Commands
cli-command-demo = Fill an empty register with the example training from Najaf, its marks and certificates
cli-command-call = Run any command of the application with JSON as its input
cli-command-certificates = Save the certificates of a training as PDF
cli-command-register = Save the register of certificates as PDF or CSV
cli-command-sheet = Save a sign-in sheet or another table of a training as PDF
cli-command-import = Take in a list of participants: XLSX, XLS, ODS, CSV or pasted text
cli-command-copy = Make a checked copy of the register for the secretariat
cli-command-begin = Begin an empty register with a copy: a part for a second laptop, or the last copy of a lost one
cli-command-inspect = Say what a copy holds, without taking it in
cli-command-merge = Merge copies of other registers into this one
cli-command-hash = Print the hash of the register, which is equal for equal registers
cli-command-undo = Undo the last change
cli-command-redo = Do the last undone change again
cli-command-history = Show what was changed, when and by whom
cli-command-duplicates = Show who may have been entered twice, and why
cli-command-check = Check that the register is whole
cli-command-rebuild = Build the tables again from the journal

## Arguments and options of single commands
cli-argument-name = Name of the command
cli-argument-input = Input as JSON, or - to read it from standard input
cli-argument-training = Id of the training or a part of its title that only it has
cli-argument-list = The file, or - for a list on standard input
cli-argument-files = Copies to look into
cli-argument-merge-files = Copies, or registers from other laptops
cli-option-merge-dry-run = Only say what would come of it
cli-argument-copy = The copy to begin with
cli-argument-noun = Kind of record, such as trainings
cli-argument-id = Id of the record
cli-option-list = List all commands with their types
cli-option-out = Where to save: a file, or a folder with --separate
cli-option-table = Which table of the file, from 1
cli-option-dry-run = Say what would become of each line, and change nothing
cli-option-to = Folder for the copy
cli-option-only-training = Only this training, for a second laptop; can be given several times
cli-option-one-file = One PDF with all certificates
cli-option-zip = One PDF for each person, in one ZIP file
cli-option-kind = Kind of certificate; without it each person gets the kind that is due
cli-option-design = Design of new certificates: an id or a part of its name
cli-option-pattern = Names of single files, for example { "{serial}_{name}" }
cli-option-order = Order of the papers
cli-option-only-missing = Only for people who have none yet
cli-option-replace = Withdraw for this reason the certificates that would be printed differently today, and issue them anew
cli-option-separate = One PDF for each person
cli-option-certificate-language = Language of the certificates: ar, ckb, en, it or ar+en
cli-option-person = Only for this person: an id or a part of the name; may be given again
cli-option-sheet-kind = Which paper
cli-option-by = One column to sign in for each day or for each session
cli-option-session = Only for this session (its id)
cli-option-walk-ins = Empty rows for people who are not on the list
cli-option-private = Tell no more of people than they need to find their row
cli-option-columns = Further columns, with commas between: sex, age-band, governorate, phone, consent
cli-option-sheet-language = Language of the paper, and of its second heads: ar+en, ckb+en, en and so on

## Results
cli-demo-done = The example is ready in { $folder }: { $contents }.
cli-copy-done = Copy saved: { $path }
cli-undone = Undone: { $operation }
cli-redone = Done again: { $operation }
cli-check-whole = The register is whole: { $records } and { $changes } checked.
cli-check-damaged = The register is damaged: { $detail }
cli-history-line = { $at } · { $author } · { $operation }
cli-inspect-file = { $file }: { $contents }
cli-inspect-made = Made by { $by }, { $at }
cli-begin-done = This laptop has the letter { $letter } and begins with: { $contents }

## Refusals
cli-training-not-found = No training matches “{ $text }”.
cli-training-ambiguous = “{ $text }” matches more than one training: { $titles }
cli-person-not-found = Nobody matches “{ $text }”.
cli-person-ambiguous = “{ $text }” matches more than one person: { $names }
cli-design-not-found = No design matches “{ $text }”.
cli-design-ambiguous = “{ $text }” matches more than one design: { $names }
cli-register-ending = The file of the register must end in .pdf or .csv, unlike “{ $text }”.
cli-bad-json = The input is not valid JSON: { $detail }
cli-no-data-folder = The folder of the register is unknown; name it with --data.

## Lines of lists
cli-line-new = New
cli-line-known = Known
cli-line-doubtful = Decide
cli-line-not_a_person = Not a person
cli-line-already_listed = Already on the list
cli-line-twice_in_list = Twice in this list
cli-line-problem = Problem
cli-duplicates-line = { $level }: { $one } — { $other } ({ $reasons })
