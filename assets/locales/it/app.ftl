# Parole di ogni schermata: luoghi, pulsanti comuni, annulla.
app-name = Hadir
app-language-name = Italiano
# Nome dell'altra lingua principale, scritto in quella lingua.
app-other-language = العربية
app-places = Sezioni
app-today = Oggi
app-trainings = Formazioni
app-people = Persone
app-hand-over = Consegna
app-settings = Impostazioni

app-save = Salva
app-cancel = Annulla
app-close = Chiudi
app-done = Fatto
app-back = Indietro
app-remove = Togli
app-not-chosen = Non scelto
app-required = Questo campo è necessario.
app-failed = Qualcosa è andato storto e niente è cambiato.

app-undo = Annulla l’ultima modifica
app-redo = Ripeti
app-undo-step = Annulla: { $step }
app-redo-step = Ripeti: { $step }
app-undo-done = Annullato: { $step }
app-redo-done = Ripetuto: { $step }
app-resumed = Nulla è andato perso: ritorno allo stesso punto.
app-resumed-after = Nulla è andato perso. Ultimo salvataggio: { $step } · { $at }
app-drop-one = Un elenco alla volta: rilasciare un solo file.
app-drop-elsewhere = Gli elenchi di partecipanti si rilasciano nella pagina «Partecipanti» di una formazione.
