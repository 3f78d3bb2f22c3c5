# Il quadro: tutte le persone in tutte le sessioni.
overview-grid = Presenze di tutti i partecipanti in tutte le sessioni
overview-name = Nome
overview-hours = Ore
overview-share = Quota
overview-certificate = Attestato
overview-total = Totale
overview-outside = Non si applica
overview-elsewhere = Non atteso qui
overview-search = Cerca un nome
overview-search-title = Prime lettere, poi freccia giù per il risultato seguente e Invio per tornare alla tabella
overview-found = { $n ->
    [one] Un risultato
   *[other] { $nText } risultati
}
overview-hours-of = { $attended } di { $counted } ore
overview-attended = Presenti { $attended }, { $share }{ $n ->
    [0] {""}
   *[other] ; { $nText } da segnare
}
overview-not-held = Non ancora tenuta
overview-states = Stato della cella scelta
overview-clear = Togli la presenza segnata
overview-open = Apri l’appello della sessione
overview-no-sessions = Ancora nessuna sessione
