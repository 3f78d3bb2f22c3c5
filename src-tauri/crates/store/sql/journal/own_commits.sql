-- The commits that this laptop saved into this file, newest first, for undo and redo.
SELECT id, operation, reverts, at, number FROM commits
WHERE device = :device
  AND NOT EXISTS (SELECT 1 FROM rejected WHERE commit_number = commits.number)
  AND NOT EXISTS (SELECT 1 FROM brought WHERE commit_number = commits.number)
ORDER BY number DESC
LIMIT :limit
