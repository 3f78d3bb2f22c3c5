# Ciò che dice la riga di comando: aiuto e righe di risultato.

cli-about = Hadir senza finestra: formazioni, presenze e attestati da un terminale
cli-usage = Uso
cli-commands = Comandi
cli-options = Opzioni

## Opzioni di ogni comando
cli-option-data = Cartella che contiene il registro
cli-option-language = Lingua dell’uscita: ar, ckb, en o it
cli-option-json = Stampa un solo documento JSON
cli-option-help = Mostra questo aiuto
cli-option-version = Mostra la versione

## Comandi
cli-command-demo = Riempie un registro vuoto con la formazione di esempio di Najaf, le presenze e gli attestati
cli-command-call = Esegue qualunque comando dell’applicazione con JSON in ingresso
cli-command-certificates = Salva in PDF gli attestati di una formazione
cli-command-register = Salva il registro degli attestati come PDF o CSV
cli-command-sheet = Salva il foglio firme o un’altra tabella di una formazione come PDF
cli-command-import = Inserire un elenco di partecipanti: XLSX, XLS, ODS, CSV o testo incollato
cli-command-copy = Fa una copia verificata del registro per la segreteria
cli-command-begin = Comincia un registro vuoto da una copia: una parte per un secondo computer, o l’ultima copia di uno perduto
cli-command-inspect = Dice che cosa contiene una copia, senza accoglierla
cli-command-merge = Unisce a questo registro copie di altri registri
cli-command-hash = Stampa l’impronta del registro, uguale per registri uguali
cli-command-undo = Annulla l’ultima modifica
cli-command-redo = Ripete l’ultima modifica annullata
cli-command-history = Mostra che cosa è cambiato, quando e per mano di chi
cli-command-duplicates = Mostra chi può essere stato registrato due volte, e perché
cli-command-check = Controlla che il registro sia integro
cli-command-rebuild = Ricostruisce le tabelle dal giornale delle modifiche

## Argomenti e opzioni dei singoli comandi
cli-argument-name = Nome del comando
cli-argument-input = Ingresso in JSON, o - per leggerlo dallo standard input
cli-argument-training = Id della formazione o una parte del titolo che solo lei ha
cli-argument-list = Il file, oppure - per un elenco dallo standard input
cli-argument-files = Copie da guardare
cli-argument-merge-files = Copie, o registri di altri portatili
cli-option-merge-dry-run = Dice soltanto che cosa ne verrebbe
cli-argument-copy = La copia da cui cominciare
cli-argument-noun = Tipo di voce, come trainings
cli-argument-id = Id della voce
cli-option-list = Elenca tutti i comandi con i loro tipi
cli-option-out = Dove salvare: un file, oppure una cartella con --separate
cli-option-table = Quale tabella del file, da 1
cli-option-dry-run = Dire che cosa accadrebbe di ogni riga, senza cambiare nulla
cli-option-to = Cartella per la copia
cli-option-only-training = Solo questa formazione, per un secondo portatile; si può ripetere
cli-option-one-file = Un solo PDF con tutti gli attestati
cli-option-zip = Un PDF per persona, in un solo file ZIP
cli-option-kind = Tipo di attestato; senza, a ciascuna persona il tipo che le spetta
cli-option-design = Modello dei nuovi attestati: un id o una parte del nome
cli-option-pattern = Nomi dei singoli file, per esempio { "{serial}_{name}" }
cli-option-order = Ordine dei fogli
cli-option-only-missing = Solo per chi non ne ha ancora
cli-option-replace = Annulla per questo motivo gli attestati che oggi si stamperebbero diversi, e li rilascia di nuovo
cli-option-separate = Un PDF per ogni persona
cli-option-certificate-language = Lingua degli attestati: ar, ckb, en, it o ar+en
cli-option-person = Solo per questa persona: un id o una parte del nome; si può ripetere
cli-option-sheet-kind = Quale foglio
cli-option-by = Una colonna per le firme di ogni giorno o di ogni sessione
cli-option-session = Solo per questa sessione (il suo id)
cli-option-walk-ins = Righe vuote per chi non è in elenco
cli-option-private = Delle persone si dice solo quanto basta a trovare la propria riga
cli-option-columns = Altre colonne, separate da virgole: sex, age-band, governorate, phone, consent
cli-option-sheet-language = Lingua del foglio, e seconda lingua delle intestazioni: ar+en, ckb+en, en e così via

## Risultati
cli-demo-done = L’esempio è pronto in { $folder }: { $contents }.
cli-copy-done = Copia salvata: { $path }
cli-undone = Annullato: { $operation }
cli-redone = Ripetuto: { $operation }
cli-check-whole = Il registro è integro: controllati { $records } e { $changes }.
cli-check-damaged = Il registro è danneggiato: { $detail }
cli-history-line = { $at } · { $author } · { $operation }
cli-inspect-file = { $file }: { $contents }
cli-inspect-made = Opera di { $by }, { $at }
cli-begin-done = Questo computer ha la lettera { $letter } e comincia con: { $contents }

## Rifiuti
cli-training-not-found = Nessuna formazione corrisponde a «{ $text }».
cli-training-ambiguous = «{ $text }» corrisponde a più di una formazione: { $titles }
cli-person-not-found = Nessuna persona corrisponde a «{ $text }».
cli-person-ambiguous = «{ $text }» corrisponde a più di una persona: { $names }
cli-design-not-found = Nessun modello corrisponde a «{ $text }».
cli-design-ambiguous = «{ $text }» corrisponde a più di un modello: { $names }
cli-register-ending = Il file del registro deve finire in .pdf o .csv, non come «{ $text }».
cli-bad-json = L’ingresso non è un JSON valido: { $detail }
cli-no-data-folder = La cartella del registro non è nota; va indicata con --data.

## Righe degli elenchi
cli-line-new = Nome nuovo
cli-line-known = Già noto
cli-line-doubtful = Da decidere
cli-line-not_a_person = Non è una persona
cli-line-already_listed = Già in elenco
cli-line-twice_in_list = Due volte in questo elenco
cli-line-problem = Problema
cli-duplicates-line = { $level }: { $one } — { $other } ({ $reasons })
