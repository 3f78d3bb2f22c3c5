-- The contents of what is not rejected, by their names, and whether they are erased.
SELECT hash, value IS NULL FROM contents
WHERE hash IN (SELECT content FROM changes
               WHERE kind = 'put' AND commit_number NOT IN (SELECT commit_number FROM rejected))
  AND number NOT IN (SELECT content FROM rejected_contents)
ORDER BY hash
