# Nomi delle cose, dei campi e delle scelte, per la cronologia e per gli errori.

# Il nome di una voce, dalla parola della sua tabella ($noun).
noun-one = { $noun ->
    [programme] Programma
    [programmes] Programma
    [series] Ciclo
    [organisation] Organizzazione
    [organisations] Organizzazione
    [party] Partner o organizzatore
    [parties] Partner o organizzatore
    [training] Formazione
    [trainings] Formazione
    [headcount] Persone contate senza nome
    [headcounts] Persone contate senza nome
    [session] Sessione
    [sessions] Sessione
    [person] Persona
    [people] Persona
    [person_link] Legame tra due persone
    [person_links] Legame tra due persone
    [consent] Consenso
    [consents] Consenso
    [participation] Partecipazione
    [participations] Partecipazione
    [participant] Partecipazione
    [participants] Partecipazione
    [mark] Presenza
    [marks] Presenza
    [certificate] Attestato
    [certificates] Attestato
    [design] Modello
    [designs] Modello
    [picture] Immagine
    [pictures] Immagine
    [setting] Impostazioni
    [settings] Impostazioni
    [copy] Copia
    [copies] Copia
    [device] Computer
    [devices] Computer
    [decision] Decisione
    [decisions] Decisione
    [receipt] Ricevuta
    [receipts] Ricevuta
   *[other] Voce
}

# Gli stessi al plurale.
noun-many = { $noun ->
    [programme] programmi
    [programmes] programmi
    [series] cicli
    [organisation] organizzazioni
    [organisations] organizzazioni
    [party] partner e organizzatori
    [parties] partner e organizzatori
    [training] formazioni
    [trainings] formazioni
    [headcount] persone contate senza nome
    [headcounts] persone contate senza nome
    [session] sessioni
    [sessions] sessioni
    [person] persone
    [people] persone
    [person_link] legami tra persone
    [person_links] legami tra persone
    [consent] consensi
    [consents] consensi
    [participation] partecipazioni
    [participations] partecipazioni
    [participant] partecipanti
    [participants] partecipanti
    [mark] presenze
    [marks] presenze
    [certificate] attestati
    [certificates] attestati
    [design] modelli
    [designs] modelli
    [picture] immagini
    [pictures] immagini
    [setting] impostazioni
    [settings] impostazioni
    [copy] copie
    [copies] copie
    [device] computer
    [devices] computer
    [decision] decisioni
    [decisions] decisioni
    [receipt] ricevute
    [receipts] ricevute
   *[other] voci
}

## Campi
field-name_ar = Nome in arabo
field-name_ckb = Nome in curdo
field-name_en = Nome in inglese
field-name_it = Nome in italiano
field-title_ar = Titolo in arabo
field-title_ckb = Titolo in curdo
field-title_en = Titolo in inglese
field-title_it = Titolo in italiano
field-line_ar = Riga in arabo
field-line_ckb = Riga in curdo
field-line_en = Riga in inglese
field-line_it = Riga in italiano
field-city_ar = Città in arabo
field-city_ckb = Città in curdo
field-city_en = Città in inglese
field-city_it = Città in italiano
field-programme = Programma
field-series = Ciclo
field-organisation = Organizzazione
field-code = Sigla per i numeri degli attestati
field-kind = Tipo
field-logo = Logo
field-training = Formazione
field-role = Ruolo
field-position = Posizione
field-place = Luogo
field-governorate = Governatorato
field-venue = Sede
field-rule = Regola
field-threshold_percent = Presenza minima
field-excused_leaves_sum = Le sessioni giustificate non contano
field-unmarked_blocks = Nessun attestato finché mancano presenze
field-time = Orario
field-date = Data
field-first_date = Primo giorno
field-names = Nomi dei gruppi
field-to = Nuovo nome
field-dates = Giorni
field-from = Da
field-days = Numero di giorni
field-slots = Sessioni di un giorno
field-start_minute = Inizio
field-end_minute = Fine
field-topic = Tema
field-room = Sala
field-trainer = A cura di
field-state = Stato
field-required = Presenza obbligatoria
field-name = Nome
field-certificate_name = Nome sull’attestato
field-latin_name = Nome in lettere latine
field-sex = Sesso
field-birth_year = Anno di nascita
field-phone = Telefono
field-disability = Disabilità
field-former_names = Grafie precedenti
field-person = Persona
field-one = Prima voce
field-other = Seconda voce
field-same = Stessa persona
field-purpose = Scopo
field-given = Consenso dato
field-wording = Testo del consenso
field-joined = Da quale sessione
field-replaces = Sostituisce
field-walk_in = Senza iscrizione
field-group = Gruppo
field-departure = Ritiro
field-last_day = Ultimo giorno
field-age_band = Età
field-count = Quante persone
field-session = Sessione
field-minute = Ora
field-note = Nota
field-serial = Numero dell’attestato
field-languages = Lingue
field-issued = Data di rilascio
field-content = Contenuto
field-withdrawn = Data di annullamento
field-reason = Motivo
field-language = Lingua
field-digits = Cifre
field-theme = Aspetto
field-user_name = Nome di chi usa il computer
field-device_letter = Lettera di questo computer
field-late_after = Ritardo dopo
field-text = Testo
field-path = File
field-files = File
field-printer = Stampante
field-pattern = Nomi dei file
field-folder = Cartella
field-people = Persone
field-skip = Righe escluse
field-width = Larghezza
field-media_type = Tipo di immagine
field-attendance = Presenza
field-issuer = Sigla di chi rilascia
field-letter = Lettera del computer
field-year = Anno
field-number = Numero
field-frozen = Ciò che è stato stampato
field-withdrawal = Annullamento
field-public_key = Chiave del computer
field-about_noun = Tipo di voce
field-about_entity = Voce
field-about_field = Campo
field-chosen = Scelta
field-device = Computer
field-received = Data di ricezione
field-participants = Partecipanti
field-sessions = Sessioni
field-marks = Presenze
field-certificates = Attestati
field-certificate = Attestato
field-name_kmr = Nome in kurmanji
field-title_kmr = Titolo in kurmanji
field-line_kmr = Riga in kurmanji
field-city_kmr = Città in kurmanji
field-design = Modello
field-look = Aspetto
field-format = Formato della carta
field-orientation = Orientamento
field-colours = Colori
field-first = Primo colore
field-second = Secondo colore
field-ornament = Colore dell’ornamento
field-colour_first = Primo colore
field-colour_second = Secondo colore
field-gender = Genere del nome in arabo
field-kept_free = Da lasciare libero
field-top = In alto
field-bottom = In basso
field-start = Dove iniziano le righe
field-end = Dove finiscono le righe
field-stretch_title = Titolo allungato
field-fingerprint = Linee sottili dietro il numero
field-square_code = Codice quadrato
field-gendered = Testo secondo il genere
field-signers = Firme
field-source = Chi firma
field-function_ar = Funzione in arabo
field-function_ckb = Funzione in curdo
field-function_en = Funzione in inglese
field-function_it = Funzione in italiano
field-function_kmr = Funzione in kurmanji
field-picture = Immagine della firma
field-texts = Testi
field-slot = Posto sulla pagina

## Scelte
choice-sex-female = donna
choice-sex-male = uomo
choice-sex-not_stated = non indicato
choice-role-participant = partecipante
choice-role-trainer = docenza
choice-role-facilitator = facilitazione
choice-role-observer = osservazione
choice-role-volunteer = volontariato
choice-role-organiser = organizzatore
choice-role-co_organiser = coorganizzatore
choice-role-partner = partner
choice-role-donor = sostenitore
choice-role-host = ospitante
choice-kind-organisation = organizzazione
choice-kind-team = gruppo di volontariato
choice-kind-union = unione o sindacato
choice-kind-forum = forum
choice-kind-international_ngo = organizzazione internazionale
choice-kind-media = organo d’informazione
choice-kind-university = università
choice-kind-public_body = ente pubblico
choice-state-planned = prevista
choice-state-held = tenuta
choice-state-cancelled = annullata
choice-state-present = presenza
choice-state-late = ritardo
choice-state-left_early = uscita anticipata
choice-state-absent = assenza
choice-state-excused = assenza giustificata
choice-state-unmarked = non segnata
choice-age_band-under_18 = meno di 18
choice-age_band-18_29 = 18–29
choice-age_band-30_59 = 30–59
choice-age_band-60_plus = 60 e oltre
choice-age_band-not_stated = non indicata
choice-purpose-certificate = attestato
choice-purpose-statistics = statistica
choice-purpose-contact = contatto
choice-kind-participation = partecipazione
choice-kind-attendance = presenza
choice-kind-completion = completamento
choice-kind-trainer = docenza
choice-kind-appreciation = riconoscimento
choice-organisation-individual = a titolo individuale
choice-language-ar = العربية
choice-language-ckb = کوردیی ناوەندی
choice-language-en = English
choice-language-it = Italiano
choice-digits-auto = secondo la lingua
choice-digits-arab = ١٢٣
choice-digits-latn = 123
choice-theme-light = chiaro
choice-theme-dark = scuro
choice-look-two_rivers = Due fiumi
choice-look-modern = Moderno
choice-look-stock = Carta prestampata
choice-look-monochrome = Bianco e nero
choice-format-a4 = A4
choice-format-a5 = A5
choice-orientation-landscape = orizzontale
choice-orientation-portrait = verticale
choice-gender-masculine = maschile
choice-gender-feminine = femminile
choice-source-trainer = chi conduce
choice-source-organiser = chi organizza
choice-source-typed = un’altra persona
choice-source-nobody = nessuno
choice-language-kmr = Kurmancî
choice-slot-title = titolo
choice-slot-opening = prima del nome
choice-slot-opening_female = prima del nome, al femminile
choice-slot-opening_male = prima del nome, al maschile
choice-slot-body = dopo il nome
choice-slot-body_female = dopo il nome, al femminile
choice-slot-body_male = dopo il nome, al maschile
choice-slot-second = come seconda lingua
choice-slot-notes = organizzazione e sostegno
choice-slot-issued = rilascio
