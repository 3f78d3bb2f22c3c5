# Attestati.
certificates-nobody = Nessuna persona in questa formazione, per ora
certificates-people = Persone e loro attestati
certificates-all = Chi riceve un attestato
certificates-chosen = { $n ->
    [0] Nessuna persona scelta
    [one] Una persona scelta
    [many] { $nText } persone scelte
   *[other] { $nText } persone scelte
}
certificates-standing-eligible = Spetta
certificates-standing-below = Sotto il minimo
certificates-standing-unmarked = Presenze mancanti
certificates-standing-not_counted = Non conta
certificates-problem = Non stampabile
certificates-letter = La lettera { $letter }, { $point }
certificates-correct-name = Correggi il nome

## Che cosa si stampa
certificates-kind = Tipo di attestato
certificates-kind-due = A ognuno il suo
certificates-kind-participation = Partecipazione
certificates-kind-attendance = Presenza
certificates-kind-completion = Completamento
certificates-kind-trainer = Docenza
certificates-kind-appreciation = Riconoscimento
certificates-languages = Lingua
certificates-second-language = Seconda lingua
certificates-no-second = Nessuna
certificates-language-ar = Arabo
certificates-language-en = Inglese
certificates-language-ckb = Curdo sorani
certificates-language-it = Italiano
certificates-language-kmr = Curdo kurmanji
certificates-drawing = L’attestato si sta disegnando…
certificates-to-organiser = Agli organizzatori e ai loro codici

## Come si salva
certificates-form = Forma dei file
certificates-form-one_file = Tutti in un PDF
certificates-form-separate = Un file per ognuno
certificates-form-zip = Un file ZIP
certificates-order = Ordine dei fogli
certificates-order-list = Come nell’elenco
certificates-order-name = Per nome
certificates-order-organisation = Per organizzazione
certificates-only-missing = Solo i mancanti
certificates-pattern = Nomi dei file
certificates-pattern-usual = Nomi consueti
certificates-pattern-begin = Parti dai nomi consueti
certificates-pattern-example = Esempio: { $name }
certificates-pattern-number = Posto nell’ordine
certificates-pattern-serial = Numero dell’attestato
certificates-pattern-name = Nome
certificates-pattern-latin_name = Nome in lettere latine
certificates-pattern-organisation = Organizzazione
certificates-pattern-kind = Tipo di attestato
certificates-save = { $n ->
    [0] Salva
    [one] Salva un attestato
    [many] Salva { $nText } attestati
   *[other] Salva { $nText } attestati
}
certificates-choose = Salva gli attestati
certificates-working = Preparazione degli attestati: { $done } di { $total }
certificates-open = Apri per vedere e stampare
certificates-show-folder = Mostra la cartella

## Che cosa è stato rilasciato
certificates-held = Attestati di questa persona
certificates-withdrawn = Annullato
certificates-replaced-by = sostituito da { $serial }
certificates-differs = Diverso da quello stampato
certificates-differing = { $n ->
    [one] Un attestato oggi si stamperebbe diverso.
    [many] { $nText } attestati oggi si stamperebbero diversi.
   *[other] { $nText } attestati oggi si stamperebbero diversi.
}
certificates-differing-look = Mostra il primo
certificates-reissue = Rilascia di nuovo
certificates-reissue-title = { $n ->
    [one] Rilasciare di nuovo un attestato
    [many] Rilasciare di nuovo { $nText } attestati
   *[other] Rilasciare di nuovo { $nText } attestati
}
certificates-reissue-text = Quanto rilasciato finora è annullato per il motivo indicato e sostituito da attestati nuovi con numeri nuovi, salvati subito. Un solo annullamento riporta tutto com’era.
certificates-reissue-reason = Motivo
certificates-reissue-save = Sostituisci e salva
certificates-withdraw = Annulla l’attestato
certificates-withdraw-title = Annullamento dell’attestato { $serial }
certificates-withdraw-text = L’attestato di { $name } non sarà più valido. Il suo numero non viene più assegnato; salvando di nuovo se ne ottiene un altro.
certificates-withdraw-reason = Motivo dell’annullamento
certificates-withdraw-keep = Mantieni l’attestato
