# Why somebody does or does not get a certificate, in one sentence. Durations and percentages come already formatted.

eligibility-met = { $attended } of { $counted } = { $percent }, needs { $threshold }
eligibility-met-missing = { $attended } of { $counted } = { $percent }, needs { $threshold }; missing: { $missing }
eligibility-below = { $attended } of { $counted } = { $percent }, needs { $threshold }
eligibility-below-missing = { $attended } of { $counted } = { $percent }, needs { $threshold }; missing: { $missing }
eligibility-required = must have attended: { $sessions }
eligibility-unmarked = { $count ->
    [one] { $countText } session is
   *[other] { $countText } sessions are
} not marked yet: { $sessions }
eligibility-no-session-held = No session has been held yet
eligibility-nothing-counted = No session counts for this person
eligibility-all-excused = All sessions were excused, so there is nothing to count
eligibility-joined = joined at { $session }
eligibility-left = left the training, last day { $date }
eligibility-replaced = { $name } came instead
eligibility-no-group = in no group
eligibility-and = { $first }; { $second }

## What is missing: a session and why
eligibility-missing-absent = { $session }
eligibility-missing-late = { $session } (late, { $minutes })
eligibility-missing-left-early = { $session } (left early, { $minutes })
eligibility-missing-excused = { $session } (excused)
eligibility-missing-unmarked = { $session } (not marked)

## How a session is named inside the sentence
eligibility-session-part = day { $dayText }, { $part }
eligibility-session-number = day { $dayText }, session { $numberText }
eligibility-session-day = day { $dayText }
eligibility-part-morning = morning
eligibility-part-afternoon = afternoon
eligibility-part-evening = evening
