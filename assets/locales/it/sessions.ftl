# Sessioni: il generatore, le righe, una sessione in modifica.
sessions-generator = Genera le sessioni
sessions-generator-hint = Il primo giorno, quanti giorni e gli orari di ogni giorno: tutte le sessioni si aggiungono in una volta.
sessions-first-date = Primo giorno
sessions-first-date-hint = Come 1/6/2018 o 1 giugno 2018
sessions-days = Giorni
sessions-days-wrong = Serve un numero da 1 a 60.
sessions-slots = Orari di ogni giorno
sessions-start = Inizio
sessions-end = Fine
sessions-add-slot = Un’altra sessione al giorno
sessions-remove-slot = Togli questo orario
sessions-times-wrong = La fine deve venire dopo l’inizio.
sessions-generate = { $n ->
    [0] Aggiungi sessioni
    [one] Aggiungi una sessione
   *[other] Aggiungi { $nText } sessioni
}
sessions-new = Nuova sessione
sessions-add = Aggiungi sessione
sessions-numbered = Sessione { $number }
sessions-roll-call = Appello
sessions-edit = Modifica sessione
sessions-remove = Togli sessione
sessions-date = Data
sessions-topic = Tema
sessions-room = Sala
sessions-state = Stato
sessions-state-planned = Prevista
sessions-state-held = Tenuta
sessions-state-cancelled = Annullata
sessions-after-midnight = Finisce dopo mezzanotte
sessions-required = Necessaria per l’attestato
sessions-required-short = Necessaria
