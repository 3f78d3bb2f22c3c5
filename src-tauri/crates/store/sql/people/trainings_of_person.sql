-- The trainings of one person with their days, the newest first; those without a date before all.
SELECT
    participations.training, participations.organisation,
    (SELECT max(date) FROM sessions
     WHERE sessions.training = participations.training AND state <> 'cancelled') AS newest_day
FROM participations
WHERE participations.person = :person
ORDER BY newest_day IS NOT NULL, newest_day DESC, participations.id
