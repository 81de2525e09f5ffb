-- SPDX-License-Identifier: MIT
-- Times are milliseconds since the Unix epoch, amounts are cents. Ids are 24 hex digits.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- A counter is taken by UPDATE … RETURNING inside the transaction that uses it: the lock on its row is held
-- to the commit, so nobody ever reads past a number that is not committed yet.
CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
);
INSERT INTO counters (name, value) VALUES ('gig_change', 0);

CREATE TABLE users (
    id               TEXT PRIMARY KEY,
    name             TEXT NOT NULL,
    email            TEXT NOT NULL,
    email_key        TEXT NOT NULL UNIQUE, -- folded
    username         TEXT NOT NULL,
    username_key     TEXT NOT NULL UNIQUE, -- folded
    password_hash    TEXT NOT NULL,        -- empty: nobody can sign in (a deleted account)
    avatar_url       TEXT,
    cover_image      TEXT,
    seeded           INTEGER NOT NULL DEFAULT 0, -- may sign in on loopback only
    disabled         INTEGER NOT NULL DEFAULT 0,
    deleted          INTEGER NOT NULL DEFAULT 0, -- the row stays, emptied, for the gigs and bids of others
    notification_seq INTEGER NOT NULL DEFAULT 0,
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL
);

-- One a device; its refresh tokens are a family.
CREATE TABLE sessions (
    id           TEXT PRIMARY KEY,
    user_id      TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device       TEXT NOT NULL, -- what it said of itself (User-Agent)
    address      TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    ended_at     INTEGER
);
CREATE INDEX sessions_user ON sessions (user_id, last_used_at);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE refresh_tokens (
    hash          TEXT PRIMARY KEY, -- keyed hash; the token itself is nowhere
    session_id    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    expires_at    INTEGER NOT NULL,
    replaced_at   INTEGER,          -- when its successor was made
    succession    TEXT NOT NULL,    -- random; with the token and the secret it yields the successor again
    successor     TEXT              -- hash of the successor
);
CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id);

CREATE TABLE gigs (
    key          INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: it is the rowid of gig_titles
    id           TEXT NOT NULL UNIQUE,
    owner_id     TEXT NOT NULL REFERENCES users (id),
    title        TEXT NOT NULL,
    title_folded TEXT NOT NULL,
    description  TEXT NOT NULL,
    budget       INTEGER NOT NULL CHECK (budget >= 0),
    status       TEXT NOT NULL CHECK (status IN ('open', 'assigned', 'completed')),
    bid_count    INTEGER NOT NULL DEFAULT 0 CHECK (bid_count >= 0),
    version      INTEGER NOT NULL DEFAULT 1, -- of what its owner wrote; bids do not raise it
    change_seq   INTEGER NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
);
CREATE INDEX gigs_newest ON gigs (created_at, key);
CREATE INDEX gigs_status_newest ON gigs (status, created_at, key);
CREATE INDEX gigs_owner_newest ON gigs (owner_id, created_at, key);
CREATE INDEX gigs_budget ON gigs (budget, key);
CREATE INDEX gigs_status_budget ON gigs (status, budget, key);
CREATE INDEX gigs_bids ON gigs (bid_count, key);
CREATE INDEX gigs_status_bids ON gigs (status, bid_count, key);

-- Text contained anywhere in a title, from three letters.
CREATE VIRTUAL TABLE gig_titles USING fts5 (
    title_folded, content='gigs', content_rowid='key', tokenize='trigram case_sensitive 1'
);
CREATE TRIGGER gigs_title_insert AFTER INSERT ON gigs BEGIN
    INSERT INTO gig_titles (rowid, title_folded) VALUES (new.key, new.title_folded);
END;
CREATE TRIGGER gigs_title_delete AFTER DELETE ON gigs BEGIN
    INSERT INTO gig_titles (gig_titles, rowid, title_folded) VALUES ('delete', old.key, old.title_folded);
END;
CREATE TRIGGER gigs_title_update AFTER UPDATE OF title_folded ON gigs BEGIN
    INSERT INTO gig_titles (gig_titles, rowid, title_folded) VALUES ('delete', old.key, old.title_folded);
    INSERT INTO gig_titles (rowid, title_folded) VALUES (new.key, new.title_folded);
END;

CREATE TABLE deleted_gigs (
    change_seq INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    deleted_at INTEGER NOT NULL
);

CREATE TABLE bids (
    key           INTEGER PRIMARY KEY AUTOINCREMENT,
    id            TEXT NOT NULL UNIQUE,
    gig_id        TEXT REFERENCES gigs (id) ON DELETE SET NULL,
    freelancer_id TEXT NOT NULL REFERENCES users (id),
    message       TEXT NOT NULL,
    price         INTEGER NOT NULL CHECK (price >= 0),
    status        TEXT NOT NULL CHECK (status IN ('pending', 'hired', 'rejected')),
    shortlisted   INTEGER NOT NULL DEFAULT 0,
    version       INTEGER NOT NULL DEFAULT 1,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    UNIQUE (gig_id, freelancer_id)
);
CREATE INDEX bids_gig_newest ON bids (gig_id, created_at, key);
CREATE INDEX bids_freelancer_newest ON bids (freelancer_id, created_at, key);
-- Whatever a handler does wrong, two people are never hired for one gig.
CREATE UNIQUE INDEX bids_one_hired ON bids (gig_id) WHERE status = 'hired';

CREATE TABLE notifications (
    user_id    TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    seq        INTEGER NOT NULL,
    event      TEXT NOT NULL,
    data       TEXT NOT NULL, -- one JSON object, as it was sent
    created_at INTEGER NOT NULL,
    read_at    INTEGER,
    PRIMARY KEY (user_id, seq)
);

CREATE TABLE idempotency_keys (
    user_id     TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    key         TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- of method, path and body
    status      INTEGER NOT NULL,
    etag        TEXT NOT NULL,
    body        TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
