-- Schema version 1 of Hadir's register.
--
-- The tables `commits`, `changes`, `replaces` and `contents` are the journal, which is the truth.
-- Everything after "The view" can be computed from it again and exists to be read, by the
-- application and by any other program that opens SQLite files. `local` belongs to this copy only.

-- The journal -------------------------------------------------------------------------------

-- One save, one action of the user on one laptop.
CREATE TABLE commits (
    number      INTEGER PRIMARY KEY,            -- order of arrival in this file; differs between copies
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 32),     -- SHA-256 of the commit without contents
    device      BLOB NOT NULL CHECK (length(device) = 16),        -- the laptop
    operation   TEXT NOT NULL,                  -- the command that was given, e.g. marks_set
    reverts     BLOB CHECK (length(reverts) = 32),                -- the commit that this one takes back (undo, redo)
    at          INTEGER NOT NULL,               -- milliseconds since 1970 by that laptop's clock; shown, never trusted
    previous    BLOB CHECK (length(previous) = 32),               -- that laptop's commit before
    format      INTEGER NOT NULL                -- form of the record
) STRICT;
CREATE INDEX commits_of_device ON commits (device);

-- What a commit did, field by field.
CREATE TABLE changes (
    number        INTEGER PRIMARY KEY,          -- order of arrival in this file
    commit_number INTEGER NOT NULL REFERENCES commits (number),
    position      INTEGER NOT NULL,             -- place in the commit, from 0; with the commit's id the name of the change
    kind          TEXT NOT NULL CHECK (kind IN ('put', 'delete', 'erase')),
    noun          TEXT NOT NULL,                -- what the entity is; nouns of newer versions are kept
    entity        BLOB NOT NULL CHECK (length(entity) = 16),
    field         TEXT NOT NULL,                -- empty for delete and erase
    content       BLOB CHECK (length(content) = 32),              -- the content of a put
    UNIQUE (commit_number, position)
) STRICT;
CREATE INDEX changes_of_entity ON changes (entity);

-- The changes that were in force when a change was saved. A change that no other replaces is in force.
CREATE TABLE replaces (
    change   INTEGER NOT NULL REFERENCES changes (number),
    replaced BLOB NOT NULL CHECK (length(replaced) = 32),         -- commit of the replaced change; may be unknown here
    position INTEGER NOT NULL,                                    -- its place in that commit
    PRIMARY KEY (change, replaced, position)
) STRICT, WITHOUT ROWID;

-- What fields were given. May be absent (a part of a register) or erased (a person's wish).
CREATE TABLE contents (
    number INTEGER PRIMARY KEY,
    hash   BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),        -- SHA-256 of nonce and value
    nonce  BLOB CHECK (length(nonce) = 16),                       -- random; NULL once erased
    value  TEXT                                                   -- canonical JSON; NULL once erased
) STRICT;

-- This copy of the register -----------------------------------------------------------------

-- Settings of this laptop, outside the journal: language, digits, which device this is.
CREATE TABLE local (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Copies made for the secretariat on this laptop.
CREATE TABLE copies (
    number INTEGER PRIMARY KEY,                 -- running number, part of the file's name
    at     INTEGER NOT NULL,                    -- milliseconds since 1970
    file   TEXT NOT NULL,
    folder TEXT NOT NULL,
    bytes  INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    people INTEGER NOT NULL,
    sessions INTEGER NOT NULL,
    marks  INTEGER NOT NULL
) STRICT;

-- The view ----------------------------------------------------------------------------------
-- Ids are UUIDs in text. A reference may point to a row that is missing here: such rows are shown
-- as needing attention, so there are no foreign keys. NULL means "not stated".

-- A programme runs trainings over years, with partners and donors.
CREATE TABLE programmes (
    id TEXT PRIMARY KEY, name_ar TEXT, name_ckb TEXT, name_en TEXT, name_it TEXT
) STRICT, WITHOUT ROWID;

-- Trainings with one subject in several cities.
CREATE TABLE series (
    id TEXT PRIMARY KEY, programme TEXT, name_ar TEXT, name_ckb TEXT, name_en TEXT, name_it TEXT
) STRICT, WITHOUT ROWID;

-- Organisations, teams, unions and forums; organisers, donors, and where people come from.
CREATE TABLE organisations (
    id TEXT PRIMARY KEY, name_ar TEXT, name_ckb TEXT, name_en TEXT, name_it TEXT,
    code TEXT,                                  -- letters for serials, e.g. NJF
    kind TEXT,
    logo TEXT                                   -- a row of pictures
) STRICT, WITHOUT ROWID;

-- Logos. Never changed, so that a certificate can be printed again as it was.
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    media_type TEXT,
    content TEXT                                -- base64
) STRICT;

CREATE TABLE trainings (
    id TEXT PRIMARY KEY, series TEXT, programme TEXT,
    title_ar TEXT, title_ckb TEXT, title_en TEXT, title_it TEXT,
    governorate TEXT,                           -- ISO 3166-2:IQ; x-halabja has no ISO code
    city_ar TEXT, city_ckb TEXT, city_en TEXT, city_it TEXT, venue TEXT,
    threshold_percent INTEGER,                  -- of the minutes of held sessions, for a certificate
    excused_leaves_sum INTEGER,                 -- 1: excused sessions are not counted; 0: counted as missed
    unmarked_blocks INTEGER                     -- 1: no certificate while a held session is unmarked
) STRICT, WITHOUT ROWID;

-- Organisations in a role, in a programme or in a training (exactly one of the two).
CREATE TABLE parties (
    id TEXT PRIMARY KEY, organisation TEXT, programme TEXT, training TEXT,
    role TEXT, position INTEGER,
    line_ar TEXT, line_ckb TEXT, line_en TEXT, line_it TEXT -- a donor's own wording of its line
) STRICT, WITHOUT ROWID;

-- Persons. Only the name is required: being known as a participant can be dangerous.
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT,                                  -- as on the ID, never split
    certificate_name TEXT, latin_name TEXT,
    sex TEXT, birth_year INTEGER,
    phone TEXT,                                 -- E.164 where it could be read, else as typed
    governorate TEXT,
    disability INTEGER,                         -- self-declared
    former_names TEXT,                          -- JSON list of earlier spellings
    search_key TEXT, sort_key TEXT              -- computed from the name
) STRICT, WITHOUT ROWID;
CREATE INDEX people_by_search_key ON people (search_key);

-- What a person agreed to, per purpose, with the wording shown.
CREATE TABLE consents (
    id TEXT PRIMARY KEY, person TEXT, purpose TEXT, given INTEGER, date TEXT, wording TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    id TEXT PRIMARY KEY, training TEXT,
    date TEXT,                                  -- YYYY-MM-DD
    start_minute INTEGER, end_minute INTEGER,   -- minutes from midnight of that date; the end may pass 1440
    topic TEXT, room TEXT, trainer TEXT,
    state TEXT,                                 -- planned, held, cancelled; only held ones count
    required INTEGER                            -- 1: no certificate without it
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_of_training ON sessions (training);

-- A person in a training, with the affiliation at that time.
CREATE TABLE participations (
    id TEXT PRIMARY KEY, training TEXT, person TEXT, role TEXT,
    organisation TEXT,                          -- NULL: as an individual
    joined TEXT,                                -- first session that concerns this person; NULL: all
    replaces TEXT,                              -- the participation that this person took over
    walk_in INTEGER, position INTEGER           -- place in the list
) STRICT, WITHOUT ROWID;
CREATE INDEX participations_of_training ON participations (training);
CREATE INDEX participations_of_person ON participations (person);

-- Attendance. No row means "not marked yet", which is never the same as absent.
CREATE TABLE marks (
    id TEXT PRIMARY KEY,                        -- computed from session and person
    session TEXT, person TEXT,
    state TEXT,                                 -- present, late, left_early, absent, excused
    minute INTEGER,                             -- arrived at (late), left at (left_early); minutes from midnight
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_of_session ON marks (session);

-- Issued certificates; never removed, only withdrawn or replaced.
CREATE TABLE certificates (
    id TEXT PRIMARY KEY, training TEXT, person TEXT, kind TEXT,
    issuer TEXT, letter TEXT, year INTEGER, number INTEGER, -- the serial: NJF-A-2018-0007
    languages TEXT,                             -- e.g. ar, en, ar+en
    issued TEXT,
    frozen TEXT,                                -- JSON of everything that was printed
    replaces TEXT,
    withdrawn TEXT, reason TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX certificates_of_training ON certificates (training);

-- Laptops. The letter stands in serials and in the names of copies.
CREATE TABLE devices (
    id TEXT PRIMARY KEY, letter TEXT, public_key TEXT, user_name TEXT
) STRICT, WITHOUT ROWID;

-- Conflicts that a person settled.
CREATE TABLE decisions (
    id TEXT PRIMARY KEY, about_noun TEXT, about_entity TEXT, about_field TEXT, chosen TEXT, note TEXT
) STRICT, WITHOUT ROWID;

-- What another register says it has received.
CREATE TABLE receipts (
    id TEXT PRIMARY KEY, device TEXT, training TEXT, received TEXT,
    participants INTEGER, sessions INTEGER, marks INTEGER
) STRICT, WITHOUT ROWID;

-- Fields that hold several values at once and wait for somebody's decision.
CREATE TABLE open_decisions (
    noun TEXT NOT NULL, entity TEXT NOT NULL, field TEXT NOT NULL,
    PRIMARY KEY (entity, field)
) STRICT, WITHOUT ROWID;

-- Rows that were removed on one laptop and changed on another, which had not seen the removal.
CREATE TABLE survivals (
    noun TEXT NOT NULL, entity TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
