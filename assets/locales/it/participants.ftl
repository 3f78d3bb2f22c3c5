# Partecipanti: l'elenco, un elenco incollato, una persona.
participants-add = Aggiungi una persona
participants-add-next = Aggiungi
participants-added = Nome aggiunto: { $name }
participants-number = N.
participants-name = Nome completo
participants-name-hint = Come sul documento. Solo questo è necessario.
participants-affiliation = Organizzazione
participants-individual = A titolo individuale
participants-role = Ruolo
participants-role-participant = Partecipante
participants-role-trainer = Docenza
participants-role-facilitator = Facilitazione
participants-role-observer = Osservazione
participants-role-volunteer = Volontariato
participants-phone = Telefono
participants-walk-in = Senza iscrizione
participants-certificate-name = Nome sull’attestato
participants-certificate-name-hint = Se è diverso dal nome completo.
participants-latin-name = Nome in lettere latine
participants-latin-name-hint = Per gli attestati in inglese.
participants-birth-year = Anno di nascita
participants-year-wrong = Serve un anno di quattro cifre, come 1998.
participants-governorate = Governatorato di residenza
participants-sex = Sesso
participants-sex-female = Donna
participants-sex-male = Uomo
participants-sex-not_stated = Non indicato
participants-joined = Da quale sessione
participants-joined-first = La prima sessione
participants-joined-hint = Le sessioni precedenti non contano.

participants-paste = Aggiungi un elenco
participants-paste-hint = Da un messaggio, un documento, una tabella o un foglio: un nome per riga, poi organizzazione e telefono se noti.
participants-paste-label = L’elenco
participants-paste-example =
    1- Zainab Kareem Abdullah, gruppo Think About Others
    2- Mustafa Jabbar Salman
    3- Hêmin Reza Ahmed, Unione degli scrittori di Najaf
participants-add-many = { $n ->
    [0] Aggiungi
    [one] Aggiungi una persona
   *[other] Aggiungi { $nText } persone
}
participants-take = Prendi
participants-take-one = Prendi { $name }
participants-line-state = Esito
participants-line-new = Nome nuovo
participants-line-known = Già noto
participants-line-doubtful = Da decidere
participants-line-not_a_person = Non è una persona
participants-line-already_listed = Già in elenco
participants-line-twice_in_list = Due volte in questo elenco
participants-line-problem = Problema
participants-file = Un elenco di partecipanti
participants-file-choose = Scegli un file…
participants-file-kinds = Excel, LibreOffice o CSV.
participants-file-another = Un altro file…
participants-file-paste = Incolla invece
participants-file-reading = L’elenco viene letto…
participants-list-matching = Confronto delle righe con il registro: { $done } su { $total }.
participants-file-drop = Si può anche trascinarlo qui.
participants-drop-adding = L’elenco si sta ancora aggiungendo: rilasciare il file quando è finito.
participants-drop = Rilasciare qui l’elenco
participants-sheet = Tabella
participants-columns = Colonne
participants-column-number = Colonna { $nText }
participants-column-holds = Che cosa contiene «{ $heading }»
participants-column-nothing = Non si prende
participants-heading = Riga dei titoli
participants-heading-hint = Le persone stanno sotto.
participants-heading-none = Nessun titolo
participants-filter = Righe mostrate
participants-filter-all = Tutte: { $nText }
participants-filter-adding = Da aggiungere: { $nText }
participants-filter-deciding = Da decidere: { $nText }
participants-filter-problem = Con un problema: { $nText }
participants-filter-left_out = Escluse: { $nText }
participants-lines-more = Mostra altre righe ({ $nText } rimaste)
participants-undecided = { $n ->
    [one] Una riga resta esclusa finché non decidi.
   *[other] { $nText } righe restano escluse finché non decidi.
}
participants-linked = È { $name } nel registro
participants-somebody-else = Un’altra persona…
participants-decide-one = Chi è { $name }?
participants-decide-new = Una persona nuova
participants-decide-out = Escludi
participants-known-perhaps = Forse una persona già nel registro:
participants-capitals = { $n ->
    [one] Un nome è in maiuscolo
   *[other] { $nText } nomi sono in maiuscolo
}: scrivi in lettere normali, come { $name }

## La tabella e ciò che le sta accanto
participants-table = Tabella dei partecipanti
participants-search = Nome, ente o telefono
participants-searched-as = Cercato come «{ $text }»
participants-shown-of = { $nText } di { $totalText } mostrati
participants-nobody-shown = Nessuno corrisponde alla ricerca e ai filtri.
participants-filters = Filtra
participants-filters-some = Filtra ({ $nText })
participants-filters-none = Mostra tutti
participants-any-role = Ogni ruolo
participants-any-sex = Ogni sesso
participants-any-organisation = Ogni organizzazione
participants-any-missing = Completi o no
participants-missing-sex = Manca il sesso
participants-missing-phone = Manca il telefono
participants-missing-organisation = Manca l’organizzazione
participants-missing-birth_year = Manca l’anno di nascita
participants-missing-governorate = Manca il governatorato
participants-missing-latin_name = Manca il nome in caratteri latini
participants-column-name = Nome
participants-column-latin_name = In caratteri latini
participants-column-certificate_name = Sull’attestato
participants-column-affiliation = Organizzazione
participants-column-role = Ruolo
participants-column-sex = Sesso
participants-column-birth_year = Nascita
participants-column-phone = Telefono
participants-column-governorate = Governatorato
participants-column-joined = Ingresso
participants-column-flags = Note
participants-column-attendance = Presenza
participants-select-all = Scegli tutti
participants-select-one = Scegli { $name }
participants-chosen = { $n ->
    [one] Una persona scelta
   *[other] { $nText } persone scelte
}
participants-choose-none = Annulla la scelta
participants-change-many = Modifica insieme…
participants-remove-many = Togli
participants-many = { $n ->
    [one] Modifica di una persona
   *[other] Modifica di { $nText } persone
}
participants-many-hint = Ciò che si sceglie qui vale per tutti in un solo passo; il resto rimane.
participants-many-leave = Com’è
participants-many-sex-hint = Solo per chi non l’ha indicato.
participants-many-yes = Sì
participants-many-no = No
participants-many-save = { $n ->
    [one] Salva per una persona
   *[other] Salva per { $nText } persone
}
participants-copy = Da una formazione precedente
participants-copy-from = Formazione
participants-copy-who = Chi si copia
participants-copy-listed = Già in elenco
participants-copy-none = Nel registro non c’è ancora un’altra formazione.
participants-previous = Precedente nella tabella
participants-next = Successivo nella tabella
participants-former = Nomi precedenti:
participants-remove = Togli dall’elenco
participants-column-group = Gruppo
participants-group = Gruppo
participants-group-hint = Per aule parallele, come A o B.
participants-any-group = Ogni gruppo
participants-no-group = In nessun gruppo
participants-many-to = Altro…
participants-new-group = Nome del gruppo
participants-replaces = Al posto di { $name }
participants-replaced-by = Sostituito/a da { $name }
participants-replaced = Sostituito/a
participants-left = Ritiro
participants-withdraw = Ritira dalla formazione…
participants-withdraw-save = Salva il ritiro
participants-withdraw-hint = Le presenze restano. Le sessioni dopo questo giorno non si chiedono più e contano come assenze.
participants-last-day = Ultimo giorno
participants-last-day-hint = Se vuoto, è oggi.
participants-reason = Motivo, se indicato
participants-take-back = Riammetti
participants-replace = Sostituisci…
participants-replace-title = Chi viene al posto di { $name }
participants-replace-hint = Le presenze di { $name } restano, e oggi diventa l’ultimo giorno.
