-- Schema version 5 of Hadir's register: merging. What was merged on this laptop and taken back again
-- belongs to this laptop; the journal itself is the same wherever its commits came together.

-- Copies that were merged into this register, one row for what was merged in one step.
CREATE TABLE merges (
    number INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,                -- milliseconds since 1970 by this laptop's clock
    files      TEXT NOT NULL,                   -- names of the files, JSON list
    last       INTEGER NOT NULL,                -- the newest commit in this file after it
    taken_back INTEGER,                         -- the newest commit when it was undone; NULL: it stands
    turn       INTEGER                          -- what was undone last has the greatest; NULL: it stands
) STRICT;

-- The commits that a merge brought, and the contents that it brought to commits known before.
CREATE TABLE brought (
    merge         INTEGER NOT NULL REFERENCES merges (number),
    commit_number INTEGER NOT NULL REFERENCES commits (number),
    PRIMARY KEY (merge, commit_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX brought_by_commit ON brought (commit_number);
CREATE TABLE brought_contents (
    merge   INTEGER NOT NULL REFERENCES merges (number),
    content INTEGER NOT NULL REFERENCES contents (number),
    PRIMARY KEY (merge, content)
) STRICT, WITHOUT ROWID;

-- What is left out of everything that is shown, copied or merged on, because its merge was undone.
CREATE TABLE rejected (
    commit_number INTEGER PRIMARY KEY REFERENCES commits (number),
    merge         INTEGER NOT NULL REFERENCES merges (number)
) STRICT;
CREATE TABLE rejected_contents (
    content INTEGER PRIMARY KEY REFERENCES contents (number),
    merge   INTEGER NOT NULL REFERENCES merges (number)
) STRICT;

-- Changes that take contents out of the register for good.
CREATE INDEX changes_that_erase ON changes (entity) WHERE kind = 'erase';
