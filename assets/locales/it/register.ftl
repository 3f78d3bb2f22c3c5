# Il registro degli attestati.
register-title = Registro degli attestati
register-all = Tutte le formazioni
register-none = Nessun attestato rilasciato, per ora
register-none-text = Ogni numero dato resta qui, con ciò che ne è stato.
register-csv = Salva per fogli di calcolo
register-pdf = Salva come PDF
register-serial = Numero
register-name = Nome
register-training = Formazione
register-kind = Tipo
register-issued = Rilascio
register-state = Stato
register-short = Registro
