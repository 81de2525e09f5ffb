-- SPDX-License-Identifier: MIT
-- One or two letters contained anywhere in a title. The index knows terms of three; with two characters more at its end, which no
-- title has, a title holds one or two letters just where one of its terms begins with them.
DROP TRIGGER gigs_title_insert;
DROP TRIGGER gigs_title_delete;
DROP TRIGGER gigs_title_update;
DROP TABLE gig_titles;

CREATE VIEW gig_title_texts AS SELECT key, title_folded || char(1, 1) AS title_folded FROM gigs;
CREATE VIRTUAL TABLE gig_titles USING fts5 (
    title_folded, content='gig_title_texts', content_rowid='key', tokenize='trigram case_sensitive 1'
);
INSERT INTO gig_titles (gig_titles) VALUES ('rebuild');
-- The same index by its terms, in order; takes no room.
CREATE VIRTUAL TABLE gig_title_letters USING fts5vocab (gig_titles, instance);

CREATE TRIGGER gigs_title_insert AFTER INSERT ON gigs BEGIN
    INSERT INTO gig_titles (rowid, title_folded) VALUES (new.key, new.title_folded || char(1, 1));
END;
CREATE TRIGGER gigs_title_delete AFTER DELETE ON gigs BEGIN
    INSERT INTO gig_titles (gig_titles, rowid, title_folded) VALUES ('delete', old.key, old.title_folded || char(1, 1));
END;
CREATE TRIGGER gigs_title_update AFTER UPDATE OF title_folded ON gigs WHEN old.title_folded <> new.title_folded BEGIN
    INSERT INTO gig_titles (gig_titles, rowid, title_folded) VALUES ('delete', old.key, old.title_folded || char(1, 1));
    INSERT INTO gig_titles (rowid, title_folded) VALUES (new.key, new.title_folded || char(1, 1));
END;
