# Certificates.
certificates-nobody = Nobody is in this training yet
certificates-people = People and their certificates
certificates-all = All who get a certificate
certificates-chosen = { $n ->
    [0] Nobody chosen
    [one] One chosen
   *[other] { $nText } chosen
}
certificates-standing-eligible = Earned
certificates-standing-below = Below the least
certificates-standing-unmarked = Marks missing
certificates-standing-not_counted = Not counted
certificates-problem = Cannot be printed
certificates-letter = The letter { $letter }, { $point }
certificates-correct-name = Correct the name

## What is printed
certificates-kind = Kind of certificate
certificates-kind-due = To each what is due
certificates-kind-participation = Participation
certificates-kind-attendance = Attendance
certificates-kind-completion = Completion
certificates-kind-trainer = Trainer
certificates-kind-appreciation = Appreciation
certificates-languages = Language
certificates-second-language = Second language
certificates-no-second = None
certificates-language-ar = Arabic
certificates-language-en = English
certificates-language-ckb = Sorani Kurdish
certificates-language-it = Italian
certificates-language-kmr = Kurmanji Kurdish
certificates-drawing = Drawing the certificate…
certificates-to-organiser = To organisers and their codes

## How it is saved
certificates-form = Form of the files
certificates-form-one_file = All in one PDF
certificates-form-separate = A file for each
certificates-form-zip = A ZIP file
certificates-order = Order of the papers
certificates-order-list = As in the list
certificates-order-name = By name
certificates-order-organisation = By organisation
certificates-only-missing = Only missing ones
certificates-pattern = Names of the files
certificates-pattern-usual = Usual names
certificates-pattern-begin = Begin from the usual names
certificates-pattern-example = Example: { $name }
certificates-pattern-number = Place in the order
certificates-pattern-serial = Serial number
certificates-pattern-name = Name
certificates-pattern-latin_name = Name in Latin letters
certificates-pattern-organisation = Organisation
certificates-pattern-kind = Kind of certificate
certificates-save = { $n ->
    [0] Save
    [one] Save one certificate
   *[other] Save { $nText } certificates
}
certificates-choose = Save certificates
certificates-working = Making certificates: { $done } of { $total }
certificates-open = Open to view and print
certificates-show-folder = Show folder

## What was issued
certificates-held = Certificates of this person
certificates-withdrawn = Withdrawn
certificates-replaced-by = replaced by { $serial }
certificates-differs = Differs from the printed one
certificates-differing = { $n ->
    [one] One certificate would be printed differently today.
   *[other] { $nText } certificates would be printed differently today.
}
certificates-differing-look = Show the first
certificates-reissue = Issue anew
certificates-reissue-title = { $n ->
    [one] Issue a certificate anew
   *[other] Issue { $nText } certificates anew
}
certificates-reissue-text = What is issued now is withdrawn for the reason given, and new ones with new numbers take its place. They are saved at once; a single undo takes all of it back.
certificates-reissue-reason = Reason
certificates-reissue-save = Replace and save
certificates-withdraw = Withdraw
certificates-withdraw-title = Withdraw certificate { $serial }
certificates-withdraw-text = The certificate of { $name } will no longer be valid. Its number is not given again; saving again gives a new one.
certificates-withdraw-reason = Reason for withdrawing
certificates-withdraw-keep = Keep the certificate
