-- Every mark of one person.
SELECT session, person, state, minute, note FROM marks WHERE person = :id
