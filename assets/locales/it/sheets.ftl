# Ciò che dicono i fogli con tabelle: firme, presenze, riepilogo, elenco dei nomi.

## I fogli
sheet-title-sign_in = Foglio firme
sheet-title-matrix = Prospetto delle presenze
sheet-title-summary = Riepilogo della formazione
sheet-title-name_proof = Nomi da confermare
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } pagina
   *[other] { $countText } pagine
}
sheet-private = Modulo riservato: nomi abbreviati
sheet-private-names = Modulo riservato: solo nomi
sheet-private-figures = Modulo riservato: senza gruppi di meno di { $leastText } persone

## Intestazioni delle colonne
sheet-number = N.
sheet-name = Nome e cognome
sheet-group = Gruppo
sheet-of-group = Gruppo: { $group }
sheet-organisation = Organizzazione o gruppo
sheet-sex = Sesso
sheet-sex-female = donna
sheet-sex-male = uomo
sheet-age = Età
sheet-age-below = meno di { $age }
sheet-age-from = { $age } e oltre
sheet-governorate = Governatorato
sheet-phone = Telefono
# Sopra le due colonne che seguono: acconsento a … essere in elenco, essere in foto.
sheet-consent = Acconsento a
sheet-consent-listed = essere in elenco
sheet-consent-photographed = essere in foto
sheet-day = Giorno { $dayText } di { $daysText }

## Righe e piede del foglio firme
sheet-walk-ins = Persone non in elenco
sheet-not-applicable = sessione che non riguarda questa persona
sheet-trainer-signature = Nome e firma di chi conduce
sheet-signature-count = Numero di firme

## Il prospetto delle presenze: le lettere degli stati
sheet-letter-present = P
sheet-letter-late = R
sheet-letter-left_early = U
sheet-letter-absent = A
sheet-letter-excused = G
sheet-letter-unmarked = ?
sheet-sum = Totale
sheet-attended-hours = Ore frequentate
sheet-counted-hours = Ore conteggiate
sheet-share = Quota
sheet-met = Requisito
sheet-open = aperto
sheet-nothing = nessuno
sheet-sum-attended = Presenti in totale
sheet-sum-share = Quota di presenza, %
sheet-note-excused-out = Le sessioni giustificate escono dal conteggio.
sheet-note-excused-in = Le sessioni giustificate contano come assenze.
sheet-note-times = Ritardi e uscite anticipate riducono il tempo se l’ora è stata annotata.
sheet-note-unmarked = Una sessione tenuta conta come assenza finché non viene segnata.

## L’elenco delle sessioni
sheet-sessions = Sessioni
sheet-date = Giorno
sheet-hours = Orario
sheet-topic = Argomento
sheet-state = Stato
sheet-required = necessaria per l’attestato
sheet-attended = Presenti
sheet-part-of = { $partText } di { $wholeText }

## Il riepilogo
sheet-fact-programme = Programma
sheet-fact-place = Luogo
sheet-fact-dates = Date
sheet-fact-organisers = Organizzazione
sheet-fact-partners = In collaborazione con
sheet-fact-support = Partenariato e sostegno
sheet-fact-trainers = Formazione a cura di
sheet-figures = Cifre principali
sheet-figure-sessions = Sessioni tenute
sheet-figure-hours = Ore di formazione tenute
sheet-figure-person-hours = Ore frequentate, tutte le persone
sheet-figure-share = Quota frequentata del tempo conteggiato
sheet-certificates = Attestati rilasciati
sheet-certificate-kind = Tipo
sheet-certificates-valid = Validi
sheet-certificates-withdrawn = Annullati o sostituiti
sheet-participants = Partecipanti
sheet-by-sex = Partecipanti per sesso
sheet-by-age = Presenti per sesso ed età
sheet-by-age-listed = Iscritti per sesso ed età
sheet-by-age-alone = Presenti per età
sheet-by-age-alone-listed = Iscritti per età
sheet-counted = Persone di cui non si è preso il nome
sheet-counted-people = Senza nome
sheet-stage-listed = In elenco
sheet-stage-attended = Presenti almeno una volta
sheet-stage-met = Requisito di presenza raggiunto
sheet-stage-certified = Con un attestato valido
sheet-not-stated = non indicato
sheet-total = Totale
sheet-note-age = L’età è quella compiuta nel { $year }.
sheet-note-replaced = { $count ->
    [one] Una persona mai venuta non è contata: al suo posto è venuta un’altra.
   *[other] { $countText } persone mai venute non sono contate: al loro posto ne sono venute altre.
}
sheet-note-few = Nessuna tabella conta qui un gruppo di meno di { $leastText } persone, perché nessuno sia riconoscibile; lo 0 è riportato. Dove c’è un tale gruppo, le tabelle per sesso e per età danno solo i totali o mancano; gli attestati per tipo e le presenze con le loro ore e quote mancano.
sheet-prepared-by = Redatto da, firma

## Nomi da confermare
sheet-proof-note = Così il nome comparirà sull’attestato. Segnare se è corretto o scrivere la correzione, e firmare.
sheet-printed-name = Nome sull’attestato
sheet-latin-name = Nome in lettere latine
sheet-correct = Corretto
sheet-correction = Correzione
sheet-signature = Firma
sheet-others = Persone con un altro ruolo
sheet-checked-on = Verificato il

## Il registro degli attestati su carta
sheet-as-of = Al { $date }
sheet-replaced-by = sostituito da { $serial }
sheet-internal = Contiene nomi: solo per chi organizza
