-- What the changes of one entity replace.
SELECT replaces.change, replaces.replaced, replaces.position
FROM replaces
JOIN changes ON changes.number = replaces.change
WHERE changes.entity = :entity
