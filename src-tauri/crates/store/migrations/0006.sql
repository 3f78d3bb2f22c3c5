-- Schema version 6 of Hadir's register: persons entered twice.

-- What somebody decided of two persons. Nothing of theirs is moved or rewritten by it.
CREATE TABLE person_links (
    id TEXT PRIMARY KEY,                        -- computed from the two persons
    one TEXT, other TEXT,                       -- persons; the smaller id first
    same INTEGER                                -- 1: one person, entered twice; 0: two persons, not asked again
) STRICT, WITHOUT ROWID;
CREATE INDEX person_links_of_one ON person_links (one);
CREATE INDEX person_links_of_other ON person_links (other);

CREATE INDEX marks_of_person ON marks (person);
