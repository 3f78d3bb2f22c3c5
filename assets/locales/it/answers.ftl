# Frasi dentro le risposte dei comandi: riassunti, ciò che dice un lettore di schermo, intestazioni.

## Luoghi e persone
answer-place = { $city }, { $governorate }
answer-individual = a titolo individuale
answer-joined = dalla sessione { $numberText }
answer-joined-later = Non si applica: entrata dopo questa sessione
answer-missed = Vale come assenza: { $why }
answer-replaced = al suo posto { $name }
answer-departed = ritiro, ultimo giorno { $date }
answer-in-no-group = in nessun gruppo
answer-made-by = { $user }, computer { $letter }
answer-made-by-laptop = computer { $letter }
answer-yes = sì
answer-no = no

## Formazioni e sessioni
answer-session-of = sessione { $numberText } di { $totalText }
answer-marked-of = { $markedText } di { $totalText } segnate
answer-no-dates = ancora nessuna sessione
answer-in-none = { $count ->
    [0] Tutti sono in un gruppo
    [one] Una persona è senza gruppo
   *[other] { $countText } persone sono senza gruppo
}
answer-headcounts = { $count ->
    [0] Nessuno senza nome
    [one] Una persona senza nome
   *[other] { $countText } persone senza nome
}
answer-shift-moved = { $count ->
    [0] Nessuna sessione si sposta.
    [one] Si sposta una sessione: { $before } → { $after }.
   *[other] Si spostano { $countText } sessioni: { $before } → { $after }.
}
answer-shift-stay = { $count ->
    [one] Una sessione resta dov’è, perché si è svolta.
   *[other] { $countText } sessioni restano dove sono, perché si sono svolte.
}

## Appello: ciò che si dice dopo ogni segno
answer-mark-set = { $name }: { $state }. { $left ->
    [0] Presenze complete
    [one] Ne manca { $leftText }
   *[other] Ne mancano { $leftText }
}.
answer-mark-cleared = { $name }: non segnata. { $left ->
    [0] Presenze complete
    [one] Ne manca { $leftText }
   *[other] Ne mancano { $leftText }
}.
answer-marks-filled = { $count ->
    [0] Le presenze erano già complete.
    [one] Segnata { $countText } presenza.
   *[other] Segnate { $countText } presenze.
}
answer-marks-copied = { $count ->
    [0] Niente da riprendere dalla sessione precedente.
    [one] Ripresa { $countText } presenza dalla sessione precedente.
   *[other] Riprese { $countText } presenze dalla sessione precedente.
}
answer-marks-absent = { $count ->
    [0] Le presenze erano già complete.
    [one] Segnata { $countText } assenza.
   *[other] Segnate { $countText } assenze.
}
answer-marks-rest = { $name }: { $count ->
    [0] già segnata in tutte le altre sessioni del giorno
    [one] assenza in { $countText } altra sessione del giorno
   *[other] assenza in { $countText } altre sessioni del giorno
}.

## Un elenco di partecipanti incollato
answer-list-read = Da aggiungere: { $newText }, già in elenco: { $knownText }, da decidere: { $doubtfulText }, con un problema: { $problemText }
answer-list-added = Aggiunti: { $newText }, già in elenco: { $knownText }, lasciati senza decisione: { $doubtfulText }, con un problema: { $problemText }

## Più partecipanti insieme
answer-many-changed = { $count ->
    [0] Nessuna modifica.
    [one] { $countText } persona modificata.
   *[other] { $countText } persone modificate.
}
answer-many-changed-kept = { $count ->
    [0] Nessuna modifica.
    [one] { $countText } persona modificata.
   *[other] { $countText } persone modificate.
} Per { $keptText } resta il sesso già indicato.
answer-many-removed = { $count ->
    [0] Nessuna rimozione.
    [one] { $countText } persona tolta dall’elenco.
   *[other] { $countText } persone tolte dall’elenco.
}
answer-people-copied = { $count ->
    [0] Nessuna aggiunta.
    [one] { $countText } persona aggiunta dalla formazione precedente.
   *[other] { $countText } persone aggiunte dalla formazione precedente.
}

## Attestati
answer-rule = Per l’attestato serve { $threshold } del tempo delle sessioni tenute.
answer-certificates-summary = idonei: { $eligibleText }, non ancora: { $blockedText }, rilasciati: { $issuedText }
answer-printed-file = { $certificates } in un solo file: { $file }
answer-printed-folder = { $certificates } nella cartella: { $folder }
answer-printed-left-out = { $said }. { $count ->
    [one] Resta fuori { $countText } persona, perché il nome non si può stampare.
   *[other] Restano fuori { $countText } persone, perché i nomi non si possono stampare.
}
answer-differs = Oggi si stamperebbe diverso: { $parts }
answer-differs-name = nome
answer-differs-title = titolo dell’attestato
answer-differs-text = testo
answer-differs-notes = organizzazione e sostegno
answer-differs-signatures = firme
answer-differs-logos = loghi
answer-sent-to-printer = Inviato alla stampante { $printer }
answer-register-name = Registro degli attestati
answer-register-summary = validi: { $validText }, annullati o sostituiti: { $withdrawnText }
answer-register-saved = Registro salvato: { $certificates } in { $file }
answer-register-valid = valido
answer-register-replaced = sostituito
answer-register-withdrawn = annullato
answer-register-column-serial = Numero
answer-register-column-name = Nome come stampato
answer-register-column-other_name = Nome nell’altra scrittura
answer-register-column-kind = Tipo
answer-register-column-languages = Lingue
answer-register-column-training = Formazione
answer-register-column-issued = Rilasciato
answer-register-column-state = Stato
answer-register-column-replaced_by = Sostituito da
answer-register-column-withdrawn = Annullato
answer-register-column-reason = Motivo
answer-register-column-differs = Oggi sarebbe diverso
answer-certificate-picture = { $kind } per { $name }: { $title }, { $dates }

## Copie
answer-copied = Salvata e verificata: { $people }, { $sessions }, { $bytes }. Ora si può espellere la chiavetta.
answer-copied-same-volume = Salvata e verificata: { $people }, { $sessions }, { $bytes }. Il disco è lo stesso del registro: serve una copia anche su una chiavetta.
answer-last-copy = Ultima copia: { $at }
answer-limited-to = Una copia limitata a: { $trainings }
answer-began-as-part = Questo registro è cominciato come parte di quello di un altro computer, limitata a: { $trainings }
answer-trainings-gone = { $count ->
    [one] { $countText } formazione che non c’è più
   *[other] { $countText } formazioni che non ci sono più
}
answer-values-lost = { $count ->
    [one] { $countText } valore di questo registro è andato perso; il registro non è più integro.
   *[other] { $countText } valori di questo registro sono andati persi; il registro non è più integro.
}

## Cronologia
answer-changed-from-to = { $field }: { $before } → { $after }
answer-part = { $field }: { $value }

## Modelli
answer-usual-design = Il modello abituale
answer-design-picture = Esempio: { $kind }, { $name }
answer-saved-file = Il file è salvato: { $file }
answer-placeholder-name = Il nome della persona come si stampa
answer-placeholder-organisation = L’organizzazione o il gruppo della persona
answer-placeholder-title = Il titolo del percorso
answer-placeholder-place = Città e governatorato
answer-placeholder-city = Città
answer-placeholder-governorate = Governatorato
answer-placeholder-venue = Casa o sala
answer-placeholder-dates = I giorni del percorso
answer-placeholder-hours = La durata del percorso
answer-placeholder-organisers = Chi organizza
answer-placeholder-partners = Partner e ospiti
answer-placeholder-programme = Il nome del programma
answer-placeholder-donor = La riga di partenariato e sostegno
answer-placeholder-trainers = Il nome di chi conduce
answer-placeholder-issuer = Il primo ente organizzatore
answer-placeholder-certifies = Il verbo arabo dell’attestare, secondo il genere del nome dell’ente
answer-placeholder-date = Il giorno del rilascio

## La pagina per provare la carta
answer-test-page = Pagina di prova
answer-test-rulers = Da stampare a grandezza reale (100 %), senza adattare alla pagina. I tratti lunghi distano 10 mm l’uno dall’altro, contati dal bordo del foglio: misurandoli con un righello, la differenza è lo spostamento della stampante.
answer-test-printer = Linea tratteggiata: ciò che ogni stampante raggiunge. Un lato che manca è fuori dalla portata di questa stampante.
answer-test-kept-free = Linea spessa: al di fuori non si stampa nulla. Si tenga questa pagina controluce insieme al foglio prestampato; dove la linea tocca la stampa, si lasci più spazio libero.

## Chi può essere la stessa persona
likeness-almost_certain = Quasi certo
likeness-likely = Probabile
likeness-possible = Possibile
likeness-shared_phone = Telefono in comune
evidence-same_name = stesso nome
evidence-same_in_other_spelling = stesso nome, scritto in altro modo
evidence-slip = stesso nome salvo un errore di battitura
evidence-other_order = stesso nome in altro ordine
evidence-same_in_other_letters = stesso nome in altre lettere
evidence-same_beginning = stesso inizio del nome
evidence-same_phone = stesso telefono
evidence-same_organisation = stessa organizzazione
evidence-same_birth_year = stesso anno di nascita
evidence-same_governorate = stesso governatorato
evidence-same_training = nell'elenco della stessa formazione
evidence-at_the_same_time = ma entrambi presenti nello stesso momento
evidence-other_phone = ma telefono diverso
evidence-other_sex = ma sesso diverso
evidence-other_birth_year = ma anno di nascita diverso
answer-also-entered = Registrato anche come: { $names }
# How two parts of names are alike.
manner-spelled = scritto in altro modo
manner-other_letters = in altre lettere
manner-slip = errore di battitura
manner-order = in altro ordine
manner-left_out = omesso
