# Formazioni: l'elenco, una formazione e i suoi dettagli.
trainings-all = Tutte le formazioni
trainings-back = Torna alla formazione
trainings-new = Nuova formazione
trainings-none = Ancora nessuna formazione
trainings-none-text = Tutto comincia da una formazione: titolo e luogo, poi sessioni e partecipanti.
trainings-from-title = Da una formazione precedente
trainings-from-hint = Restano gli enti con le loro diciture, chi forma, il programma e la disposizione delle sessioni; i partecipanti no.
trainings-from = Come
trainings-from-none = Come nessuna, da capo
trainings-from-brings = Porta con sé { $parties }, { $trainers }, { $sessions }.
trainings-from-parties = { $n ->
    [0] nessun ente
    [one] un ente
   *[other] { $nText } enti
}
trainings-from-trainers = { $n ->
    [0] nessuno che forma
    [one] una persona che forma
   *[other] { $nText } persone che formano
}
trainings-from-sessions = { $n ->
    [0] nessuna sessione
    [one] una sessione
   *[other] { $nText } sessioni
}
trainings-first-date = Primo giorno
trainings-first-date-hint = Senza di esso le sessioni non vengono riprese. Per esempio 1/6/2018
trainings-like-this = Nuova formazione come questa
trainings-trainers = Formazione a cura di
trainings-trainers-hint = Chi conduce la formazione e chi aiuta a condurla, nell’ordine dell’elenco.
trainings-role-trainer = Formazione
trainings-role-facilitator = Facilitazione
trainings-trainer-name = Nome
trainings-trainer-role = Ruolo
trainings-trainer-add = Aggiungi
trainings-trainer-known = Potrebbe essere una persona già nota:
trainings-unmarked = { $n ->
    [one] Manca una presenza
   *[other] Mancano { $nText } presenze
}
trainings-certificates = { $n ->
    [one] Un attestato
   *[other] { $nText } attestati
}
trainings-tabs = Parti della formazione
trainings-tab-sessions = Sessioni
trainings-tab-participants = Partecipanti
trainings-tab-roll-call = Appello
trainings-tab-overview = Quadro
trainings-tab-certificates = Attestati
trainings-tab-details = Dettagli

trainings-card-title = Titolo
trainings-card-title-hint = Basta una lingua. Gli attestati prendono il titolo nella loro lingua.
trainings-title-ar = Titolo in arabo
trainings-title-en = Titolo in inglese
trainings-title-ckb = Titolo in curdo sorani
trainings-title-it = Titolo in italiano
trainings-title-kmr = Titolo in curdo kurmanji, per la stampa
trainings-more-languages = Altre lingue

trainings-card-place = Luogo
trainings-governorate = Governatorato
trainings-city-ar = Città in arabo
trainings-city-en = Città in inglese
trainings-city-ckb = Città in curdo sorani
trainings-city-it = Città in italiano
trainings-city-kmr = Città in curdo kurmanji, per la stampa
trainings-venue = Sala o sede

trainings-card-programme = Programma
trainings-card-programme-hint = Il programma a cui appartiene la formazione, se c’è. Compare sugli attestati.
trainings-programme = Programma
trainings-no-programme = Nessun programma
trainings-new-programme = Nuovo programma…
trainings-programme-ar = Nome del programma in arabo
trainings-programme-en = Nome del programma in inglese
trainings-programme-create = Aggiungi programma
trainings-series = Ciclo
trainings-no-series = Nessun ciclo
trainings-new-series = Nuovo ciclo…
trainings-series-ar = Nome del ciclo in arabo
trainings-series-en = Nome del ciclo in inglese
trainings-series-create = Aggiungi ciclo

trainings-card-rule = Come si ottiene l’attestato
trainings-threshold = Presenza minima, in percentuale
trainings-threshold-hint = Del tempo delle sessioni tenute.
trainings-threshold-wrong = Serve un numero da 0 a 100.
trainings-unmarked-blocks = Nessun attestato finché mancano presenze
trainings-excused-leaves = Le sessioni giustificate non contano

trainings-new-hint = Tutto si può cambiare in seguito.
trainings-save-next = Salva, poi le sessioni
trainings-remove = Togli formazione
