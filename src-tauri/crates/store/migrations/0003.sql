-- Schema version 3 of Hadir's register: groups in parallel rooms, people who leave, and people who are only counted.

-- Sessions that run beside each other are held for groups; NULL: for everybody.
ALTER TABLE sessions ADD COLUMN group_name TEXT;
-- The group that a participant is in; NULL: in none, so every room may mark this person.
ALTER TABLE participations ADD COLUMN group_name TEXT;

-- The last day of somebody who left a training, and why; NULL: did not leave.
ALTER TABLE participations ADD COLUMN last_day TEXT;
ALTER TABLE participations ADD COLUMN departure_reason TEXT;

-- How many people took part whose names were not taken.
CREATE TABLE headcounts (
    id TEXT PRIMARY KEY,
    training TEXT,
    sex TEXT,                                   -- female, male, not_stated
    age_band TEXT,                              -- under_18, 18_29, 30_59, 60_plus, not_stated
    count INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX headcounts_of_training ON headcounts (training);
