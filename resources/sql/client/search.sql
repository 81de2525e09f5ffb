-- SPDX-License-Identifier: MIT
-- Search, made where SQLite has FTS5 and made again where a build without it has written meanwhile. Both tables keep no
-- copy of the text (content=gigs). Words match from their first letter; `gig_grams` finds substrings from three letters on.

CREATE VIRTUAL TABLE IF NOT EXISTS gig_words USING fts5(
  title, description,
  content = 'gigs', content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE IF NOT EXISTS gig_grams USING fts5(
  folded,
  content = 'gigs', content_rowid = 'key',
  tokenize = 'trigram', detail = 'full', columnsize = 0
);

CREATE TRIGGER gigs_search_insert AFTER INSERT ON gigs BEGIN
  INSERT INTO gig_words(rowid, title, description) VALUES (new.key, new.title, new.description);
  INSERT INTO gig_grams(rowid, folded) VALUES (new.key, new.folded);
END;

CREATE TRIGGER gigs_search_delete AFTER DELETE ON gigs BEGIN
  INSERT INTO gig_words(gig_words, rowid, title, description) VALUES ('delete', old.key, old.title, old.description);
  INSERT INTO gig_grams(gig_grams, rowid, folded) VALUES ('delete', old.key, old.folded);
END;

CREATE TRIGGER gigs_search_update AFTER UPDATE OF title, description ON gigs BEGIN
  INSERT INTO gig_words(gig_words, rowid, title, description) VALUES ('delete', old.key, old.title, old.description);
  INSERT INTO gig_words(rowid, title, description) VALUES (new.key, new.title, new.description);
  INSERT INTO gig_grams(gig_grams, rowid, folded) VALUES ('delete', old.key, old.folded);
  INSERT INTO gig_grams(rowid, folded) VALUES (new.key, new.folded);
END;

INSERT INTO gig_words(gig_words) VALUES ('rebuild');

INSERT INTO gig_grams(gig_grams) VALUES ('rebuild');

