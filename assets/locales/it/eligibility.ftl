# Perché una persona riceve o non riceve l'attestato, in una frase. Durate e percentuali arrivano già pronte.

eligibility-met = { $attended } su { $counted } = { $percent }, minimo { $threshold }
eligibility-met-missing = { $attended } su { $counted } = { $percent }, minimo { $threshold }; manca: { $missing }
eligibility-below = { $attended } su { $counted } = { $percent }, minimo { $threshold }
eligibility-below-missing = { $attended } su { $counted } = { $percent }, minimo { $threshold }; manca: { $missing }
eligibility-required = presenza obbligatoria mancata: { $sessions }
eligibility-unmarked = { $count ->
    [one] { $countText } sessione non ancora segnata
   *[other] { $countText } sessioni non ancora segnate
}: { $sessions }
eligibility-no-session-held = Non si è ancora tenuta alcuna sessione
eligibility-nothing-counted = Nessuna sessione conta per questa persona
eligibility-all-excused = Tutte le sessioni sono giustificate: non c’è niente da contare
eligibility-joined = da { $session } in poi
eligibility-left = ritiro dalla formazione, ultimo giorno { $date }
eligibility-replaced = al suo posto { $name }
eligibility-no-group = in nessun gruppo
eligibility-and = { $first }; { $second }

## Che cosa manca: la sessione e il motivo
eligibility-missing-absent = { $session }
eligibility-missing-late = { $session } (ritardo, { $minutes })
eligibility-missing-left-early = { $session } (uscita anticipata, { $minutes })
eligibility-missing-excused = { $session } (assenza giustificata)
eligibility-missing-unmarked = { $session } (non segnata)

## Come si chiama la sessione dentro la frase
eligibility-session-part = giorno { $dayText }, { $part }
eligibility-session-number = giorno { $dayText }, sessione { $numberText }
eligibility-session-day = giorno { $dayText }
eligibility-part-morning = mattina
eligibility-part-afternoon = pomeriggio
eligibility-part-evening = sera
