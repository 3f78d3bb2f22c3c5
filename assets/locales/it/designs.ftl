# I modelli degli attestati: l’elenco e la schermata in cui un modello si disegna e si scrive.
designs-title = Modelli degli attestati
designs-subtitle = Aspetto, testi e firme degli attestati
designs-new = Nuovo modello
designs-none-text = Gli attestati si stampano con i due fiumi lungo i bordi e i colori dell’organizzatore. Un modello proprio cambia aspetto, colori, testi e firme.
designs-fresh-name = Nuovo modello
designs-copy-name = { $name } (copia)
designs-ways = Azioni per { $name }
designs-edit = Modifica
designs-duplicate = Duplica
designs-remove = Elimina modello
designs-use-here = Usa per questa formazione
designs-used-here = In uso in questa formazione
designs-used = Formazioni: { $trainingsText }, programmi: { $programmesText }

## File
designs-import = Carica un modello
designs-export = Salva in un file
designs-test-page = Pagina di prova
designs-test-page-name = pagina-di-prova

## Un modello
designs-sections = Parti del modello
designs-section-look = Aspetto
designs-section-texts = Testi
designs-section-signers = Firme
designs-section-use = Uso
designs-kept = Salvato
designs-keeping = Salvataggio…
designs-not-kept = Non ancora salvato: vedi il campo segnalato
designs-no-page = Così la pagina non si può disegnare.

designs-name = Nome del modello
designs-look = Aspetto
designs-look-two_rivers = Due fiumi
designs-look-modern = Moderno
designs-look-stock = Carta prestampata
designs-look-monochrome = Bianco e nero
designs-format = Carta
designs-format-a4 = A4
designs-format-a5 = A5
designs-orientation = Orientamento
designs-orientation-landscape = Orizzontale
designs-orientation-portrait = Verticale

designs-colours = Colori
designs-colours-whose = Di chi sono i colori
designs-colours-organiser = Dell’organizzatore
designs-colours-own = Colori propri
designs-colours-organiser-hint = Presi dall’organizzazione; se non ne ha: petrolio, cotto e ottone.
designs-colour-first = Titoli
designs-colour-second = Secondi titoli
designs-colour-ornament = Linee e punti
designs-colour-usual-first = Petrolio
designs-colour-usual-second = Cotto
designs-colour-usual-ornament = Ottone

designs-kept-free = Spazio libero
designs-kept-free-hint = Millimetri lungo i bordi dove la carta è già stampata. La pagina di prova li mostra con un righello.
designs-edge-top = Sopra
designs-edge-bottom = Sotto
designs-edge-start = Inizio
designs-edge-end = Fine
designs-edge-wrong = Serve un numero da 0 a { $mostText }.

designs-flags = Oltre ai testi
designs-flag-stretch_title = Allunga i titoli in lettere arabe
designs-flag-stretch_title-hint = Tratti più lunghi uniscono le lettere finché il titolo riempie la sua larghezza.
designs-flag-fingerprint = Linee sottili dietro al numero
designs-flag-fingerprint-hint = La forma viene dal numero: ogni attestato ha la sua.
designs-flag-code = Codice quadrato
designs-flag-code-hint = Contiene il numero, nessun dato personale.
designs-flag-gendered = L’arabo segue il sesso della persona
designs-flag-gendered-hint = Solo dove è indicato; altrimenti restano le parole neutre.

## Testi
designs-texts = Testi
designs-texts-hint = Un campo vuoto mantiene le parole consuete, in grigio. Le parole tra graffe si riempiono per ogni persona.
designs-texts-second = Sotto sta la seconda lingua: { $language }. Per cambiarne i testi va scelta come prima.
designs-insert = Inserisci
designs-begin-from-usual = Parti dalle parole consuete
designs-back-to-usual = Parole consuete
designs-slot-title = Titolo
designs-slot-opening = Prima del nome
designs-slot-opening_female = Prima del nome di una donna
designs-slot-opening_male = Prima del nome di un uomo
designs-slot-body = Dopo il nome
designs-slot-body_female = Dopo il nome di una donna
designs-slot-body_male = Dopo il nome di un uomo
designs-slot-second = Come seconda lingua
designs-slot-notes = Organizzatori e programma
designs-slot-issued = Data di rilascio

## Firme
designs-signers = Firme
designs-signers-hint = Fino a tre, dal lato dove iniziano le righe.
designs-signer = Firma { $nText }
designs-signer-add = Aggiungi una firma
designs-signer-remove = Elimina la firma { $nText }
designs-signer-name = Nome ({ $language })
designs-signer-function = Funzione ({ $language })
designs-source-trainer = Chi tiene la formazione
designs-source-organiser = L’organizzatore
designs-source-typed = Una persona indicata qui
designs-source-nobody = Una riga vuota, per il timbro
designs-signature-add = Aggiungi la firma scansionata
designs-signature-other = Un’altra scansione
designs-signature-remove = Elimina la scansione
designs-signature-choose = Scegli l’immagine della firma

## Uso
designs-use = Dove si usa
designs-use-hint = Chi stampa può sempre sceglierne un altro.
designs-use-training = Questa formazione: { $training }
designs-use-programme = Tutte le formazioni del programma { $programme }
designs-whole = Il modello intero

## Scegliere un modello per la stampa
designs-one = Modello
designs-choose = Scegli un modello
designs-of-training = Quello della formazione: { $name }
designs-short = Modelli
