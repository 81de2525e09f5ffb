-- SPDX-License-Identifier: MIT
-- The twin of ../sqlite/0002_uploads.sql.
CREATE TABLE uploads (
    name       TEXT COLLATE "C" PRIMARY KEY, -- hash and extension
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    bytes      BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX uploads_user ON uploads (user_id, created_at);
