-- SPDX-License-Identifier: MIT
-- Drafts; what a comparison of two texts needs; the owner's shortlist; the server's numbers of notices.

-- What is being typed and was not submitted. `id` is made by the form: one for each bid form of a gig and for each
-- edit, a fresh one for each new gig.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  kind INTEGER NOT NULL,
  gig INTEGER,
  bid INTEGER,
  title TEXT,
  body TEXT,
  amount TEXT,                           -- as typed
  changed INTEGER NOT NULL
);

CREATE INDEX drafts_gig ON drafts(gig);

-- The entity tag of what the row holds of the server; NULL: not known.
ALTER TABLE gigs ADD COLUMN etag TEXT;

ALTER TABLE bids ADD COLUMN etag TEXT;

ALTER TABLE bids ADD COLUMN shortlisted INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bid_base ADD COLUMN shortlisted INTEGER NOT NULL DEFAULT 0;

-- Of what was edited, as it stood when it was.
ALTER TABLE outbox ADD COLUMN etag TEXT;

-- JSON: the server's words when the edit was made, and those it did not accept the edit over.
ALTER TABLE outbox ADD COLUMN base TEXT;

ALTER TABLE outbox ADD COLUMN theirs TEXT;

ALTER TABLE notices ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;

CREATE INDEX notices_seq ON notices(seq) WHERE seq > 0;

