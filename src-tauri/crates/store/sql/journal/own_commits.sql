-- The commits of this laptop, newest first, for undo and redo.
SELECT id, operation, reverts, at, number FROM commits
WHERE device = :device
ORDER BY number DESC
LIMIT :limit
