-- How far a training has come.
SELECT
    (SELECT count(*) FROM sessions WHERE training = :training AND state <> 'cancelled') AS sessions,
    (SELECT count(*) FROM sessions WHERE training = :training AND state = 'held') AS held,
    (SELECT count(*) FROM participations WHERE training = :training AND role = 'participant') AS participants,
    (SELECT count(*) FROM marks JOIN sessions ON sessions.id = marks.session
     WHERE sessions.training = :training) AS marks,
    (SELECT count(*) FROM certificates WHERE training = :training AND withdrawn IS NULL) AS certificates,
    (SELECT min(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS first_day,
    (SELECT max(date) FROM sessions WHERE training = :training AND state <> 'cancelled') AS last_day
