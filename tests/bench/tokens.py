# SPDX-License-Identifier: MIT
"""Signed-in people without a sign-in: sessions in the database, and access tokens with the servers' secret."""
import base64
import hashlib
import hmac
import json
import secrets
import time


def open_sessions(db, people):
    """{person: session id}, good for a day."""
    now = int(time.time() * 1000)
    opened = {person: secrets.token_hex(12) for person in people}
    db.executemany("INSERT INTO sessions (id, user_id, device, address, created_at, last_used_at, expires_at) VALUES (?, ?, 'bench', "
                   "'127.0.0.1', ?, ?, ?)", [(session, person, now, now, now + 86_400_000) for person, session in opened.items()])
    return opened


def sign(secret, person, session):
    """An access token for a day, as gigflow-server makes them."""
    def mac_of(text):
        return hmac.new(secret.encode(), text, hashlib.sha256)

    def part(value):
        return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=")
    now = int(time.time())
    header = {"alg": "HS256", "typ": "at+jwt", "kid": mac_of(b"kid").hexdigest()[:16]}
    text = part(header) + b"." + part({"_id": person, "email": "bench@example.org", "name": "Bench", "username": "bench", "avatarUrl": "",
                                       "coverImage": "", "sid": session, "iat": now, "exp": now + 86400})
    return (text + b"." + base64.urlsafe_b64encode(mac_of(text).digest()).rstrip(b"=")).decode()
