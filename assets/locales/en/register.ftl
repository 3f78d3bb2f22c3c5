# The register of certificates.
register-title = Register of certificates
register-all = All trainings
register-none = No certificate issued yet
register-none-text = Every number that is given stands here for good, with what became of it.
register-csv = Save for spreadsheets
register-pdf = Save as PDF
register-serial = Serial number
register-name = Name
register-training = Training
register-kind = Kind
register-issued = Issued
register-state = State
register-short = Register
