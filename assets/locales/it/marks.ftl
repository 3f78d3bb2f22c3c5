# L'appello. Gli stati sono nomi, così valgono per tutte le persone.
mark-present = Presenza
mark-late = Ritardo
mark-left_early = Uscita anticipata
mark-absent = Assenza
mark-excused = Giustificata
mark-unmarked = Non segnata

marks-roll-call = Appello
marks-saved = Tutte le modifiche sono salvate su questo computer
marks-saving = Salvataggio…
marks-next-session = Sessione successiva
marks-previous-session = Sessione precedente
marks-search = Cerca un nome
marks-search-placeholder = Prime lettere… poi Invio = presenza
marks-searched-as = Cercato come «{ $text }»
marks-new = Nuova persona
marks-remaining = { $n ->
    [0] Presenza per le altre persone
   *[other] Presenza per le altre { $nText }
}
marks-same = Come la precedente
marks-same-title = Chi non è ancora segnato prende lo stato della sessione precedente (Ctrl+D)
marks-counts = Totali
marks-number = N.
marks-name-affiliation = Nome e organizzazione
marks-detail = Ora / nota
marks-cell = { $name } — { $state }
marks-detail-cell = { $name } — ora e nota: { $detail }
marks-shown = { $n ->
    [one] { $shownText } di { $nText } persona
   *[other] { $shownText } di { $nText } persone
}
marks-already = { $name }: già segnata — { $state } { $detail }
marks-not-found = Nessuna persona di nome «{ $text }»
marks-not-found-text = Invio aggiunge questo nome all’elenco e segna la presenza.
marks-walk-in = Nuova persona
marks-walk-in-hint = Arrivo senza iscrizione. Per ora basta il nome; il resto può seguire.
marks-walk-in-add = Aggiungi e segna la presenza
marks-nobody = Ancora nessun nome
marks-nobody-text = L’elenco si incolla nella pagina dei partecipanti, o si aggiunge una persona alla volta all’arrivo.
marks-arrived = Ora di arrivo
marks-left = Ora di uscita
marks-time-hint = Come 9:25
marks-time-only = L’ora va con «ritardo» o «uscita anticipata».
marks-note-needs-mark = Ora e nota vanno con un segno: prima va scelto lo stato.
marks-note = Nota
marks-rest-offer = { $name }, uscita anticipata: segnare l’assenza { $n ->
    [one] nella sessione successiva del giorno
   *[other] nelle { $nText } sessioni successive del giorno
}?
marks-rest-yes = Segna l’assenza
marks-rest-no = Lascia non segnata
marks-leave-question = { $n ->
    [one] { $nText } persona non segnata
   *[other] { $nText } persone non segnate
}:
marks-leave-absent = Segna l’assenza
marks-leave = Lascia così
marks-no-phone = Nessuna persona con un numero come «{ $text }»

marks-keys = Tasti
marks-key-move = Spostati
marks-key-present = Presenza, avanti
marks-key-state = Stato
marks-key-note = Nota
marks-key-time = Ora
marks-key-same = Come prima
marks-key-next-session = Sessione successiva
