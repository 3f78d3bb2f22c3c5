-- Schema version 2 of Hadir's register: designs of certificates, and Kurmanji beside the four languages.

-- How certificates look and what they say. What was issued keeps its own look: see certificates.frozen.
CREATE TABLE designs (
    id TEXT PRIMARY KEY,
    name TEXT,
    look TEXT,                                  -- two_rivers, modern, stock (printed paper), monochrome
    format TEXT,                                -- a4, a5
    orientation TEXT,                           -- landscape, portrait
    colour_first TEXT, colour_second TEXT, colour_ornament TEXT, -- #RRGGBB; NULL: the organiser's
    kept_free_top INTEGER, kept_free_bottom INTEGER,             -- millimetres that stay untouched
    kept_free_start INTEGER, kept_free_end INTEGER,              -- start and end follow the language
    stretch_title INTEGER,                      -- 1: Arabic titles are drawn out to their measure
    fingerprint INTEGER,                        -- 1: fine lines behind the serial repeat it
    code INTEGER,                               -- 1: a square code with the serial at the foot
    gendered INTEGER,                           -- 1: Arabic words follow the person's sex where it is stated
    signers TEXT,                               -- JSON list of up to three; NULL: trainer and organiser
    texts TEXT                                  -- JSON list of templates by kind, language and slot; NULL: the usual ones
) STRICT, WITHOUT ROWID;

-- The design of a training's certificates; NULL: its programme's, else the usual one.
ALTER TABLE trainings ADD COLUMN design TEXT;
ALTER TABLE programmes ADD COLUMN design TEXT;

-- An organisation's colours, #RRGGBB, and the grammatical gender of its name in Arabic: masculine, feminine.
ALTER TABLE organisations ADD COLUMN colour_first TEXT;
ALTER TABLE organisations ADD COLUMN colour_second TEXT;
ALTER TABLE organisations ADD COLUMN gender TEXT;

-- Kurmanji, for paper only.
ALTER TABLE programmes ADD COLUMN name_kmr TEXT;
ALTER TABLE series ADD COLUMN name_kmr TEXT;
ALTER TABLE organisations ADD COLUMN name_kmr TEXT;
ALTER TABLE trainings ADD COLUMN title_kmr TEXT;
ALTER TABLE trainings ADD COLUMN city_kmr TEXT;
ALTER TABLE parties ADD COLUMN line_kmr TEXT;
