-- Everything that is known of one entity and not rejected, with contents where they are here.
SELECT changes.number, commits.id, changes.position, changes.kind, changes.noun, changes.field,
       contents.value, commits.at, commits.number AS commit_number,
       contents.number IS NOT NULL AS is_here
FROM changes
JOIN commits ON commits.number = changes.commit_number
LEFT JOIN contents ON contents.hash = changes.content
     AND NOT EXISTS (SELECT 1 FROM rejected_contents WHERE content = contents.number)
WHERE changes.entity = :entity
  AND NOT EXISTS (SELECT 1 FROM rejected WHERE commit_number = changes.commit_number)
ORDER BY changes.number
