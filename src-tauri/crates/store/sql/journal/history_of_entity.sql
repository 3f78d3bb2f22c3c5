-- What happened to one entity, oldest first.
SELECT commits.at, commits.device, commits.operation, changes.kind, changes.field, contents.value
FROM changes
JOIN commits ON commits.number = changes.commit_number
LEFT JOIN contents ON contents.hash = changes.content
WHERE changes.entity = :entity
ORDER BY changes.number
