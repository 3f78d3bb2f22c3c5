# Certificates.
certificates-nobody = Nobody is in this training yet
certificates-people = Participants and their standing
certificates-standing-eligible = Earned
certificates-standing-below = Below the least
certificates-standing-unmarked = Marks missing
certificates-standing-not_counted = Not counted
certificates-differs = Differs from the printed one
certificates-differs-note = The register now differs from what was printed. Withdraw this certificate, then save again: a new one with a new number replaces it.
certificates-issued = Certificate { $serial }
certificates-withdraw = Withdraw
certificates-withdraw-title = Withdraw certificate { $serial }
certificates-withdraw-text = The certificate of { $name } will no longer be valid. Its number is not given again; saving again gives a new one.
certificates-withdraw-reason = Reason for withdrawing
certificates-withdraw-keep = Keep the certificate
certificates-languages = Language of the certificate
certificates-language-ar = Arabic
certificates-language-en = English
certificates-language-ar-en = Arabic and English
certificates-language-ckb = Sorani Kurdish
certificates-language-ckb-en = Sorani Kurdish and English
certificates-language-it = Italian
certificates-one-file = { $n ->
    [0] Save in one file
    [one] Save one certificate
   *[other] Save { $nText } in one file
}
certificates-separate = One file each
certificates-choose = Save certificates
certificates-working = Making certificates: { $done } of { $total }
certificates-open = Open to view and print
certificates-to-organiser = To organisers and their codes
certificates-drawing = Drawing the certificate…
certificates-preview-hint = This is how it prints on A4.
certificates-kind = Kind of certificate
certificates-kind-participation = Participation
certificates-kind-attendance = Attendance
certificates-kind-completion = Completion
certificates-kind-trainer = Trainer
certificates-kind-appreciation = Appreciation
certificates-second-language = Second language
certificates-no-second = None
certificates-language-kmr = Kurmanji Kurdish
