-- Schema version 4 of Hadir's register: copies that are limited to chosen trainings.

-- The trainings to which a copy was limited, JSON list of ids; NULL: the whole register.
ALTER TABLE copies ADD COLUMN limited_to TEXT;
