-- What happened to one entity and was not rejected, oldest first.
SELECT commits.at, commits.device, commits.operation, changes.kind, changes.field, contents.value
FROM changes
JOIN commits ON commits.number = changes.commit_number
LEFT JOIN contents ON contents.hash = changes.content
WHERE changes.entity = :entity
  AND NOT EXISTS (SELECT 1 FROM rejected WHERE commit_number = changes.commit_number)
ORDER BY changes.number
