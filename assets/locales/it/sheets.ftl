# Ciò che dicono i fogli con tabelle: firme, presenze, riepilogo, elenco dei nomi.

## I fogli
sheet-title-sign_in = Foglio firme
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } pagina
   *[other] { $countText } pagine
}
sheet-private = Modulo riservato: nomi abbreviati

## Intestazioni delle colonne
sheet-number = N.
sheet-name = Nome e cognome
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
sheet-not-applicable = iscrizione successiva
sheet-trainer-signature = Nome e firma di chi conduce
sheet-signature-count = Numero di firme
