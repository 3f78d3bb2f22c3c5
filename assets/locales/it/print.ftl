# Ciò che dicono attestati e fogli firme. Una riga con valori vuoti non si stampa.

## Attestato: il titolo dice esattamente che cosa si attesta
print-title-participation = Attestato di partecipazione
print-title-attendance = Attestato di presenza
print-title-completion = Attestato di completamento
print-title-trainer = Attestato di docenza
print-title-appreciation = Attestato di riconoscimento

## Attestato: a chi e per che cosa
# Prima del nome; con la riga dopo il nome forma una frase per ogni tipo.
print-awarded-to = Si attesta la partecipazione di
print-awarded-to-participation = { print-awarded-to }
print-awarded-to-attendance = Si attesta la presenza di
print-awarded-to-completion = Si attesta il completamento da parte di
print-awarded-to-trainer = Si attesta la docenza di
print-awarded-to-appreciation = Si riconosce il lavoro svolto da
print-from-organisation = ({ $organisation })
print-for-participation = al percorso formativo
print-for-attendance = al percorso formativo
print-for-completion = del percorso formativo
print-for-trainer = nel percorso formativo
print-for-appreciation = per il percorso formativo
print-title-line = «{ $title }»
print-for-participation-titled = { print-for-participation } { print-title-line },
print-for-attendance-titled = { print-for-attendance } { print-title-line },
print-for-completion-titled = { print-for-completion } { print-title-line },
print-for-trainer-titled = { print-for-trainer } { print-title-line },
print-for-appreciation-titled = { print-for-appreciation } { print-title-line },

## Attestato: dove, quando, quanto
print-place = { $city }, Iraq
print-place-governorate = { $city }, { $governorate }, Iraq
print-held = svoltosi a { $place }, { $dates }, per un totale di { $hours }.
print-held-without-place = svoltosi { $dates }, per un totale di { $hours }.

## Attestato: la durata del percorso dentro la frase
count-training-hours = { $count ->
    [one] { $countText } ora
   *[other] { $countText } ore
}
count-training-minutes = { $count ->
    [one] { $countText } minuto
   *[other] { $countText } minuti
}
count-training-hours-minutes = { $hours } e { $minutes }

## Attestato: organizzazione, programma, sostegno
print-organised-by = Organizzato da { $organisers }.
print-organised-by-with = Organizzato da { $organisers } in collaborazione con { $partners }.
print-in-cooperation-with = In collaborazione con { $partners }.
print-programme = Nell’ambito del programma «{ $programme }».
print-programme-donor = Nell’ambito del programma «{ $programme }», { $donor }.
print-donor-support = con il sostegno di { $donors }
print-donor-partnership = in partenariato con { $donors }

## Attestato: piede
print-trainers = Formazione a cura di { $trainers }
print-function-trainer = Per la formazione
print-function-organiser = Per l’organizzazione
print-stamp = Timbro
print-issued-on = Data di rilascio: { $date }

## Titoli dei documenti, come li mostra un lettore
print-document-certificate = { $name }: { $title }
print-attachment = I dati di questo attestato
print-page = Pagina { $pageText } di { $pagesText }

## Nomi dei segnaposto nei testi dei modelli
print-placeholder-name = nome
print-placeholder-organisation = organizzazione
print-placeholder-title = titolo
print-placeholder-place = luogo
print-placeholder-city = città
print-placeholder-governorate = governatorato
print-placeholder-venue = sede
print-placeholder-dates = giorni
print-placeholder-hours = ore
print-placeholder-organisers = organizzatori
print-placeholder-partners = partner
print-placeholder-programme = programma
print-placeholder-donor = sostegno
print-placeholder-trainers = docenti
print-placeholder-issuer = ente
print-placeholder-certifies = attesta
print-placeholder-date = data di rilascio
