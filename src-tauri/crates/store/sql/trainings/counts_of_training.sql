-- How far a training has come. A mark is missing for each held session and each participant whom it
-- concerns: all, or those who joined in it or before. A first session that is gone concerns nothing.
SELECT
    (SELECT count(*) FROM sessions WHERE training = :training AND state <> 'cancelled') AS sessions,
    (SELECT count(*) FROM sessions WHERE training = :training AND state = 'held') AS held,
    (SELECT count(*) FROM participations WHERE training = :training AND role = 'participant') AS participants,
    (SELECT count(*) FROM marks JOIN sessions ON sessions.id = marks.session
     WHERE sessions.training = :training) AS marks,
    (SELECT count(*) FROM (
        SELECT sessions.id, participations.person
        FROM sessions
        JOIN participations ON participations.training = sessions.training
        JOIN people ON people.id = participations.person
        LEFT JOIN sessions AS first
            ON first.id = participations.joined AND first.training = sessions.training
        WHERE sessions.training = :training AND sessions.state = 'held'
            AND participations.role = 'participant'
            AND (first.id IS NULL OR (sessions.date, sessions.start_minute, sessions.id)
                >= (first.date, first.start_minute, first.id))
        EXCEPT
        SELECT marks.session, marks.person
        FROM sessions JOIN marks ON marks.session = sessions.id
        WHERE sessions.training = :training
    )) AS unmarked,
    (SELECT count(*) FROM certificates WHERE training = :training AND withdrawn IS NULL) AS certificates,
    (SELECT min(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS first_day,
    (SELECT max(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS last_day
