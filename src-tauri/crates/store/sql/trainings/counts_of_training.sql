-- How far a training has come. A mark is missing for each held session and each participant who is
-- expected in it: all, or those who joined in it or before, had not left, and are of its group. A
-- first session that is gone sets no limit. What counts as expected is told in domain::concern.
-- Written out once, `concerned` spares sorting every mark of every training for the list of cards.
WITH concerned AS MATERIALIZED (
    SELECT participations.id AS participation, participations.person, participations.group_name,
        participations.last_day, first.date AS first_date, first.start_minute AS first_minute,
        first.id AS first_id
    FROM participations
    LEFT JOIN sessions AS first ON first.id = participations.joined AND first.training = :training
    WHERE participations.training = :training AND participations.role = 'participant'
        AND participations.person IN (SELECT id FROM people)
),
-- Who left is not asked for on the last day either, once somebody else has come instead: from the
-- session that is named, and not before their own last mark.
relieved AS MATERIALIZED (
    SELECT next.replaces AS participation, first.date, first.start_minute, first.id
    FROM participations AS next
    JOIN sessions AS first ON first.id = next.joined AND first.training = :training
    WHERE next.training = :training AND next.replaces IS NOT NULL
        AND next.person IN (SELECT id FROM people)
),
asked AS MATERIALIZED (
    SELECT sessions.id AS session, sessions.group_name, concerned.person
    FROM sessions
    CROSS JOIN concerned ON (first_id IS NULL
        OR (date, start_minute, sessions.id) >= (first_date, first_minute, first_id))
        AND (sessions.group_name IS NULL OR sessions.group_name = concerned.group_name)
        AND (last_day IS NULL OR date <= last_day AND NOT EXISTS (SELECT 1 FROM relieved
            WHERE relieved.participation = concerned.participation
                AND (sessions.date, sessions.start_minute, sessions.id)
                    >= (relieved.date, relieved.start_minute, relieved.id)
                AND NOT EXISTS (SELECT 1 FROM sessions AS own
                    JOIN marks ON marks.session = own.id AND marks.person = concerned.person
                    WHERE own.training = :training
                        AND (own.date, own.start_minute, own.id)
                            >= (sessions.date, sessions.start_minute, sessions.id))))
    WHERE training = :training AND state = 'held'
),
expected AS (
    SELECT count(*) AS number FROM asked
),
marked AS (
    SELECT count(*) AS number
    FROM sessions
    CROSS JOIN marks ON marks.session = sessions.id
    CROSS JOIN asked ON asked.session = sessions.id AND asked.person = marks.person
    WHERE sessions.training = :training AND sessions.state = 'held'
),
rooms AS MATERIALIZED (
    SELECT id, group_name, date, start_minute, end_minute,
        dense_rank() OVER (PARTITION BY group_name ORDER BY date) AS day,
        row_number() OVER (PARTITION BY group_name, date ORDER BY start_minute, id) AS part
    FROM sessions
    WHERE training = :training AND state <> 'cancelled' AND group_name IS NOT NULL
),
beside AS MATERIALIZED (
    SELECT one.id AS one, other.id AS other, other.group_name AS other_group
    FROM rooms AS one
    JOIN rooms AS other ON other.group_name <> one.group_name AND other.date = one.date
        AND other.start_minute < one.end_minute AND one.start_minute < other.end_minute
),
answering AS MATERIALIZED (
    SELECT one, other FROM beside
    UNION
    SELECT one.id, other.id
    FROM rooms AS one
    JOIN rooms AS other ON other.group_name <> one.group_name
        AND other.day = one.day AND other.part = one.part
    WHERE NOT EXISTS (SELECT 1 FROM beside
            WHERE beside.one = one.id AND beside.other_group = other.group_name)
        AND NOT EXISTS (SELECT 1 FROM beside
            WHERE beside.one = other.id AND beside.other_group = one.group_name)
),
-- Nobody is waited for who is marked in the other room.
elsewhere AS (
    SELECT count(*) AS number
    FROM asked
    WHERE group_name IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM marks
            WHERE marks.session = asked.session AND marks.person = asked.person)
        AND EXISTS (SELECT 1 FROM answering
            JOIN marks ON marks.session = answering.other AND marks.person = asked.person
            WHERE answering.one = asked.session)
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
