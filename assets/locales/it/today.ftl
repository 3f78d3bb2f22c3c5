# La schermata del giorno.
today-sessions = Sessioni di oggi
today-open-roll-call = Apri l’appello
today-no-sessions = Oggi nessuna sessione
today-next = Prossima formazione:
today-no-next = Per ora nessuna formazione in arrivo.
today-due = Ancora da fare
today-trainings = Formazioni recenti
today-due-unmarked = { $n ->
    [one] Una presenza non è segnata
   *[other] { $nText } presenze non sono segnate
}
today-due-certificates = { $n ->
    [one] Un attestato è pronto per la stampa
   *[other] { $nText } attestati sono pronti per la stampa
}
today-due-passed = { $n ->
    [one] Una sessione prevista è passata: svolta o annullata?
   *[other] { $nText } sessioni previste sono passate: svolte o annullate?
}
today-when-now = In corso
today-when-next = La prossima
today-when-over = Finita
today-due-hand_over = Nessuna copia consegnata dopo l’ultima modifica
today-due-no_sessions = Questa formazione non ha ancora sessioni
today-due-no_participants = Questa formazione non ha ancora partecipanti
