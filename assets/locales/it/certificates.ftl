# Attestati.
certificates-nobody = Nessuna persona in questa formazione, per ora
certificates-people = Partecipanti e loro situazione
certificates-standing-eligible = Spetta
certificates-standing-below = Sotto il minimo
certificates-standing-unmarked = Presenze mancanti
certificates-standing-not_counted = Non conta
certificates-differs = Diverso da quello stampato
certificates-differs-note = Diverso da quello stampato. Occorre annullare questo attestato e salvare di nuovo: uno nuovo, con un nuovo numero, lo sostituisce.
certificates-issued = Attestato { $serial }
certificates-withdraw = Annulla l’attestato
certificates-withdraw-title = Annullamento dell’attestato { $serial }
certificates-withdraw-text = L’attestato di { $name } non sarà più valido. Il suo numero non viene più assegnato; salvando di nuovo se ne ottiene un altro.
certificates-withdraw-reason = Motivo dell’annullamento
certificates-withdraw-keep = Mantieni l’attestato
certificates-languages = Lingua dell’attestato
certificates-language-ar = Arabo
certificates-language-en = Inglese
certificates-language-ar-en = Arabo e inglese
certificates-language-ckb = Curdo sorani
certificates-language-ckb-en = Curdo sorani e inglese
certificates-language-it = Italiano
certificates-one-file = { $n ->
    [0] Salva in un solo file
    [one] Salva un attestato
   *[other] Salva { $nText } attestati in un solo file
}
certificates-separate = Un file per ciascuno
certificates-choose = Salva gli attestati
certificates-working = Preparazione degli attestati: { $done } di { $total }
certificates-open = Apri per vedere e stampare
certificates-to-organiser = Agli organizzatori e ai loro codici
certificates-drawing = L’attestato si sta disegnando…
certificates-preview-hint = Così si stampa su A4.
certificates-kind = Tipo di attestato
certificates-kind-participation = Partecipazione
certificates-kind-attendance = Presenza
certificates-kind-completion = Completamento
certificates-kind-trainer = Docenza
certificates-kind-appreciation = Riconoscimento
certificates-second-language = Seconda lingua
certificates-no-second = Nessuna
certificates-language-kmr = Curdo kurmanji
