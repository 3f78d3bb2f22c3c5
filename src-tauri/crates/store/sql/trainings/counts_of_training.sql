-- How far a training has come. A mark is missing for each held session and each participant whom it
-- concerns: all, or those who joined in it or before. A first session that is gone sets no limit.
-- Written out once, `concerned` spares sorting every mark of every training for the list of cards.
WITH concerned AS MATERIALIZED (
    SELECT participations.person,
        first.date AS first_date, first.start_minute AS first_minute, first.id AS first_id
    FROM participations
    LEFT JOIN sessions AS first ON first.id = participations.joined AND first.training = :training
    WHERE participations.training = :training AND participations.role = 'participant'
        AND participations.person IN (SELECT id FROM people)
)
SELECT
    (SELECT count(*) FROM sessions WHERE training = :training AND state <> 'cancelled') AS sessions,
    (SELECT count(*) FROM sessions WHERE training = :training AND state = 'held') AS held,
    (SELECT count(*) FROM participations WHERE training = :training AND role = 'participant') AS participants,
    (SELECT count(*) FROM marks JOIN sessions ON sessions.id = marks.session
     WHERE sessions.training = :training) AS marks,
    -- Never below nothing: another program's rows may mark one person twice.
    max(0, (SELECT count(*) FROM sessions CROSS JOIN concerned
     WHERE training = :training AND state = 'held' AND (first_id IS NULL
        OR (date, start_minute, id) >= (first_date, first_minute, first_id)))
    - (SELECT count(*) FROM sessions
        CROSS JOIN marks ON marks.session = sessions.id
        CROSS JOIN concerned ON concerned.person = marks.person
        WHERE sessions.training = :training AND sessions.state = 'held' AND (first_id IS NULL
            OR (date, start_minute, sessions.id) >= (first_date, first_minute, first_id))))
        AS unmarked,
    (SELECT count(*) FROM certificates WHERE training = :training AND withdrawn IS NULL) AS certificates,
    (SELECT min(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS first_day,
    (SELECT max(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS last_day
