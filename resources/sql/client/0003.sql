-- SPDX-License-Identifier: MIT
-- What a person keeps on this computer only. No cache: it is carried over when the file is rebuilt, and names gigs by
-- the server's ids, because local keys are given out anew then.

CREATE TABLE gig_marks (
  id TEXT PRIMARY KEY,                   -- gigs.id, whether that gig is here at the moment or not
  seen INTEGER,                          -- when it was opened
  bookmarked INTEGER                     -- since when
) WITHOUT ROWID;

CREATE INDEX gig_marks_bookmarked ON gig_marks(bookmarked) WHERE bookmarked IS NOT NULL;

-- Gigs posted up to here count as seen. At first: what is older than a week is no news.
CREATE TABLE seen_through (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at INTEGER NOT NULL
);

INSERT INTO seen_through(one, at) VALUES (1, (CAST(strftime('%s', 'now') AS INTEGER) - 604800) * 1000);

CREATE TABLE saved_searches (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,                  -- JSON of a GigFilter
  alerts INTEGER NOT NULL DEFAULT 1,
  since INTEGER NOT NULL DEFAULT 0,      -- gigs posted up to then were no news when it was saved
  checked INTEGER NOT NULL DEFAULT 0     -- gigs up to this key have been compared with it
);

CREATE TABLE bid_templates (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  price TEXT NOT NULL DEFAULT '',        -- as typed
  message TEXT NOT NULL
);

-- A command that can still be undone waits for this time before it is sent.
ALTER TABLE outbox ADD COLUMN held_until INTEGER;
