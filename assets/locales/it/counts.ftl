# Quantità. $count sceglie soltanto la forma; si mostra $countText.

count-people = { $count ->
    [one] { $countText } persona
   *[other] { $countText } persone
}
count-duplicates = { $count ->
    [0] Nessuna coppia da esaminare
    [one] { $countText } coppia da esaminare
   *[other] { $countText } coppie da esaminare
}
count-participants = { $count ->
    [one] { $countText } partecipante
   *[other] { $countText } partecipanti
}
count-trainings = { $count ->
    [one] { $countText } formazione
   *[other] { $countText } formazioni
}
count-sessions = { $count ->
    [one] { $countText } sessione
   *[other] { $countText } sessioni
}
count-marks = { $count ->
    [one] { $countText } presenza segnata
   *[other] { $countText } presenze segnate
}
count-certificates = { $count ->
    [one] { $countText } attestato
   *[other] { $countText } attestati
}
count-changes = { $count ->
    [one] { $countText } modifica
   *[other] { $countText } modifiche
}
count-records = { $count ->
    [one] { $countText } voce
   *[other] { $countText } voci
}
count-unmarked = { $count ->
    [0] presenze tutte segnate
    [one] { $countText } non segnata
   *[other] { $countText } non segnate
}

# What came of a merge.
count-merge-new = Nuovi: { $countText }
count-merge-updated = Aggiornati: { $countText }
count-merge-unchanged = Invariati: { $countText }
count-merge-decisions = Da decidere: { $countText }
count-merge-refused = Esclusi: { $countText }
count-merge-newer = Da una versione più recente: { $countText }
