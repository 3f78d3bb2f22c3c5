-- The sessions that one person attended, were it for a part of the time.
SELECT sessions.date, sessions.start_minute, sessions.end_minute
FROM marks JOIN sessions ON sessions.id = marks.session
WHERE marks.person = :person AND marks.state IN ('present', 'late', 'left_early')
    AND sessions.date IS NOT NULL AND sessions.start_minute IS NOT NULL
    AND sessions.end_minute IS NOT NULL
ORDER BY sessions.date, sessions.start_minute, sessions.id
