-- How far a training has come. A mark is missing for each held session and each participant who is
-- expected in it: all, or those who joined in it or before, had not left, and are of its group. A
-- first session that is gone sets no limit. What counts as expected is told in domain::concern.
-- Written out once, `concerned` spares sorting every mark of every training for the list of cards.
WITH concerned AS MATERIALIZED (
    SELECT participations.person, participations.group_name, participations.last_day,
        first.date AS first_date, first.start_minute AS first_minute, first.id AS first_id
    FROM participations
    LEFT JOIN sessions AS first ON first.id = participations.joined AND first.training = :training
    WHERE participations.training = :training AND participations.role = 'participant'
        AND participations.person IN (SELECT id FROM people)
),
expected AS (
    SELECT count(*) AS number
    FROM sessions
    CROSS JOIN concerned ON (first_id IS NULL
        OR (date, start_minute, id) >= (first_date, first_minute, first_id))
        AND (sessions.group_name IS NULL OR sessions.group_name = concerned.group_name)
        AND (last_day IS NULL OR date <= last_day)
    WHERE training = :training AND state = 'held'
),
marked AS (
    SELECT count(*) AS number
    FROM sessions
    CROSS JOIN marks ON marks.session = sessions.id
    CROSS JOIN concerned ON concerned.person = marks.person AND (first_id IS NULL
            OR (date, start_minute, sessions.id) >= (first_date, first_minute, first_id))
        AND (sessions.group_name IS NULL OR sessions.group_name = concerned.group_name)
        AND (last_day IS NULL OR date <= last_day)
    WHERE sessions.training = :training AND sessions.state = 'held'
),
-- Nobody is waited for who sits in the other room.
elsewhere AS (
    SELECT count(*) AS number
    FROM sessions
    CROSS JOIN concerned ON concerned.group_name = sessions.group_name AND (first_id IS NULL
            OR (date, start_minute, sessions.id) >= (first_date, first_minute, first_id))
        AND (last_day IS NULL OR date <= last_day)
    WHERE sessions.training = :training AND sessions.state = 'held'
        AND NOT EXISTS (SELECT 1 FROM marks
            WHERE marks.session = sessions.id AND marks.person = concerned.person)
        AND EXISTS (SELECT 1 FROM sessions AS beside
            JOIN marks ON marks.session = beside.id AND marks.person = concerned.person
            WHERE beside.training = :training AND beside.state <> 'cancelled'
                AND beside.group_name <> sessions.group_name
                AND beside.date = sessions.date AND beside.start_minute < sessions.end_minute
                AND sessions.start_minute < beside.end_minute)
)
SELECT
    (SELECT count(*) FROM sessions WHERE training = :training AND state <> 'cancelled') AS sessions,
    (SELECT count(*) FROM sessions WHERE training = :training AND state = 'held') AS held,
    (SELECT count(*) FROM participations WHERE training = :training AND role = 'participant') AS participants,
    (SELECT count(*) FROM marks JOIN sessions ON sessions.id = marks.session
     WHERE sessions.training = :training) AS marks,
    -- Never below nothing: another program's rows may mark one person twice.
    max(0, expected.number - marked.number - elsewhere.number) AS unmarked,
    (SELECT count(*) FROM certificates WHERE training = :training AND withdrawn IS NULL) AS certificates,
    (SELECT min(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS first_day,
    (SELECT max(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS last_day
FROM expected, marked, elsewhere
