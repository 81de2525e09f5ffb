-- SPDX-License-Identifier: MIT
-- The store of one account. Statements end with ';' before an empty line. Times are milliseconds since 1970 UTC;
-- an amount is cents for sorting, and beside it the text as it came where that is not whole cents.

CREATE TABLE gigs (
  key INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: commands and notices name it
  id TEXT UNIQUE,                        -- the server's; NULL until it has answered
  title TEXT,
  description TEXT,
  folded TEXT,                           -- the title without case and diacritics, for substrings
  budget_cents INTEGER,
  budget_raw TEXT,
  status INTEGER NOT NULL DEFAULT 0,
  owner_id TEXT,
  owner_name TEXT,
  owner_avatar TEXT,
  bid_count INTEGER NOT NULL DEFAULT -1,
  created INTEGER,
  updated INTEGER,
  field_times TEXT,                      -- where a field is older than `updated`
  mine INTEGER NOT NULL DEFAULT 0,
  sync INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  gone INTEGER NOT NULL DEFAULT 0,       -- removed on the server while the outbox still names it
  hidden INTEGER NOT NULL DEFAULT 0      -- not in lists: gone, or its deletion is on the way
);

CREATE INDEX gigs_newest ON gigs(created) WHERE hidden = 0;

CREATE INDEX gigs_status_newest ON gigs(status, created) WHERE hidden = 0;

CREATE INDEX gigs_budget ON gigs(budget_cents, created) WHERE hidden = 0;

CREATE INDEX gigs_bids ON gigs(bid_count, created) WHERE hidden = 0;

CREATE INDEX gigs_mine ON gigs(mine, created) WHERE mine = 1;

CREATE INDEX gigs_owner ON gigs(owner_id, created);

-- What the server last said of the fields that an unsent edit shows otherwise.
CREATE TABLE gig_base (
  key INTEGER PRIMARY KEY,
  title TEXT,
  description TEXT,
  budget_cents INTEGER,
  budget_raw TEXT
);

CREATE TABLE bids (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT UNIQUE,
  gig INTEGER,                           -- gigs.key; NULL: deleted, or not known yet
  gig_id TEXT,                           -- the gig's server id, to link by when the gig arrives later
  gig_title TEXT,                        -- the four as last seen, for when the gig is gone
  gig_budget_cents INTEGER,
  gig_budget_raw TEXT,
  gig_status INTEGER NOT NULL DEFAULT 0,
  gig_owner_name TEXT,
  freelancer_id TEXT,
  freelancer_name TEXT,
  freelancer_avatar TEXT,
  message TEXT,
  price_cents INTEGER,
  price_raw TEXT,
  status INTEGER NOT NULL DEFAULT 0,
  created INTEGER,
  updated INTEGER,
  field_times TEXT,
  mine INTEGER NOT NULL DEFAULT 0,
  sync INTEGER NOT NULL DEFAULT 0,
  problem TEXT
);

CREATE INDEX bids_gig ON bids(gig, mine, created);

CREATE INDEX bids_gig_id ON bids(gig_id) WHERE gig IS NULL AND gig_id IS NOT NULL;

CREATE INDEX bids_mine ON bids(mine, created) WHERE mine = 1;

CREATE TABLE bid_base (
  key INTEGER PRIMARY KEY,
  message TEXT,
  price_cents INTEGER,
  price_raw TEXT,
  status INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  name TEXT,
  username TEXT,
  email TEXT,
  avatar TEXT,
  cover TEXT,
  created INTEGER
);

CREATE TABLE user_base (
  id TEXT PRIMARY KEY,
  name TEXT,
  username TEXT,
  avatar TEXT,
  cover TEXT
);

CREATE TABLE notices (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  identity TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  gig INTEGER,
  title TEXT,
  person TEXT,
  amount_cents INTEGER,
  amount_raw TEXT,
  at INTEGER NOT NULL,
  read INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX notices_at ON notices(at);

CREATE INDEX notices_unread ON notices(read) WHERE read = 0;

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE outbox (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  payload TEXT NOT NULL,                 -- JSON of the command's own fields
  state INTEGER NOT NULL,
  idempotency_key TEXT NOT NULL,
  created INTEGER NOT NULL,
  first_sent INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  gig INTEGER,
  bid INTEGER
);

CREATE INDEX outbox_gig ON outbox(gig);

CREATE INDEX outbox_bid ON outbox(bid);

