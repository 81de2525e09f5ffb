-- SPDX-License-Identifier: MIT
-- Pictures that people sent; the bytes are files of that name.
CREATE TABLE uploads (
    name       TEXT PRIMARY KEY, -- hash and extension
    user_id    TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    bytes      INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX uploads_user ON uploads (user_id, created_at);
