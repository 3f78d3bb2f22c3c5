-- All marks of a training.
SELECT marks.session, marks.person, marks.state, marks.minute, marks.note
FROM marks
JOIN sessions ON sessions.id = marks.session
WHERE sessions.training = :id
