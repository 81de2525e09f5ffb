// SPDX-License-Identifier: MIT
// The routes that are measured, as a careful Node programmer writes them: Express 4, better-sqlite3 in WAL with prepared statements on the
// same schema and data, every gig rendered once for each of its versions, no body parser or middleware where it is not needed.
// Environment: PORT, DATABASE (a file that gigflow-server has migrated), JWT_ACCESS_SECRET, SYNCHRONOUS (FULL).
'use strict';

const http = require('node:http');
const crypto = require('node:crypto');
const argon2 = require('argon2');
const Database = require('better-sqlite3');
const express = require('express');
const jwt = require('jsonwebtoken');
const { Server } = require('socket.io');

const secret = process.env.JWT_ACCESS_SECRET;
const db = new Database(process.env.DATABASE);
db.pragma('journal_mode = WAL');
db.pragma(`synchronous = ${process.env.SYNCHRONOUS || 'FULL'}`);
db.pragma('foreign_keys = ON');
db.pragma('cache_size = -8000');
db.pragma('mmap_size = 268435456');
db.pragma('temp_store = MEMORY');

const columns = `g.key, g.id, g.owner_id, g.title, g.description, g.budget, g.status, g.bid_count, g.change_seq, g.created_at,
  g.updated_at, u.name AS owner_name, u.avatar_url AS owner_avatar`;
const from = 'FROM gigs g CROSS JOIN users u ON u.id = g.owner_id';
const order = 'ORDER BY g.created_at DESC, g.key DESC LIMIT ?';
const after = '(g.created_at, g.key) < (?, ?)';
const list = {
  open: db.prepare(`SELECT ${columns} ${from} WHERE g.status = 'open' ${order}`),
  openAfter: db.prepare(`SELECT ${columns} ${from} WHERE g.status = 'open' AND ${after} ${order}`),
  any: db.prepare(`SELECT ${columns} ${from} ${order}`),
  anyAfter: db.prepare(`SELECT ${columns} ${from} WHERE ${after} ${order}`),
};
const search = db.prepare(`SELECT ${columns} ${from} WHERE g.status = 'open'
  AND g.key IN (SELECT rowid FROM gig_titles WHERE gig_titles MATCH ?) ${order}`);
const oneGig = db.prepare(`SELECT ${columns} FROM gigs g JOIN users u ON u.id = g.owner_id WHERE g.id = ?`);
const nextChange = db.prepare("UPDATE counters SET value = value + 1 WHERE name = 'gig_change' RETURNING value").pluck();
const addGig = db.prepare(`INSERT INTO gigs (id, owner_id, title, title_folded, description, budget, status, change_seq, created_at, updated_at)
  VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?)`);
const userBy = db.prepare('SELECT id, name, email, username, password_hash FROM users WHERE email_key = ?');
const bidWithGig = db.prepare(`SELECT b.id, b.gig_id, b.freelancer_id, b.message, b.price, b.created_at, g.owner_id, g.title
  FROM bids b JOIN gigs g ON g.id = b.gig_id WHERE b.id = ?`);
const assign = db.prepare("UPDATE gigs SET status = 'assigned', change_seq = ?, updated_at = ? WHERE id = ? AND status = 'open'");
const decide = db.prepare("UPDATE bids SET status = 'hired', updated_at = ? WHERE id = ? AND status = 'pending'");
const rejectOthers = db.prepare("UPDATE bids SET status = 'rejected', updated_at = ? WHERE gig_id = ? AND status = 'pending'");

const iso = (milliseconds) => new Date(milliseconds).toISOString();

// A gig's JSON for as long as it does not change: its change number is part of what it is kept under.
const rendered = new Map();
const kept = 20000;
function listed(gig) {
  const known = rendered.get(gig.key);
  if (known && known.seq === gig.change_seq) return known.text;
  const text = JSON.stringify({
    _id: gig.id, title: gig.title, description: gig.description, budget: gig.budget / 100, status: gig.status, bidCount: gig.bid_count,
    ownerName: gig.owner_name, ownerAvatar: gig.owner_avatar, createdAt: iso(gig.created_at), updatedAt: iso(gig.updated_at),
  });
  if (rendered.size >= kept) rendered.clear();
  rendered.set(gig.key, { seq: gig.change_seq, text });
  return text;
}

function raw(gig) {
  return {
    _id: gig.id, title: gig.title, description: gig.description, budget: gig.budget / 100, ownerId: gig.owner_id, status: gig.status,
    createdAt: iso(gig.created_at), updatedAt: iso(gig.updated_at),
  };
}

const envelope = (statusCode, data, message) => ({ statusCode, data, message, success: statusCode < 400 });
const refuse = (res, status, message) => res.status(status).json(envelope(status, null, message));

function signedIn(req, res, next) {
  const header = req.headers.authorization || '';
  try {
    req.user = jwt.verify(header.slice(7), secret, { algorithms: ['HS256'] });
  } catch {
    return refuse(res, 401, 'The access token is not valid any more.');
  }
  return next();
}

const app = express();
app.disable('x-powered-by');
const server = http.createServer(app);
const io = new Server(server, { transports: ['websocket', 'polling'] });
io.use((socket, next) => {
  try {
    socket.data.user = jwt.verify(socket.handshake.auth.token, secret, { algorithms: ['HS256'] })._id;
    next();
  } catch {
    next(new Error('Invalid or expired access token'));
  }
});
io.on('connection', (socket) => socket.join(socket.data.user));

app.get('/api/health', (_req, res) => res.json({ status: 'ok', timestamp: iso(Date.now()) }));

app.get('/api/gigs', (req, res) => {
  const limit = Math.min(Number(req.query.limit) || 1000, 1000);
  const open = req.query.status === 'open';
  let rows;
  if (req.query.cursor) {
    const [value, key] = req.query.cursor.split('.').map(Number);
    rows = (open ? list.openAfter : list.anyAfter).all(value, key, limit + 1);
  } else {
    rows = (open ? list.open : list.any).all(limit + 1);
  }
  let cursor = '';
  if (rows.length > limit) {
    rows.pop();
    const last = rows[limit - 1];
    cursor = `,"nextCursor":"${last.created_at}.${last.key}"`;
  }
  res.type('json').send(`{"statusCode":200,"data":[${rows.map(listed).join(',')}],"message":"Gigs.","success":true${cursor}}`);
});

app.get('/api/gigs/search', (req, res) => {
  const text = String(req.query.search || '').toLowerCase().replaceAll('"', '""');
  const limit = Math.min(Number(req.query.limit) || 1000, 1000);
  const rows = search.all(`"${text}"`, limit + 1).slice(0, limit);
  res.json(envelope(200, rows.map(raw), 'Gigs found.'));
});

app.get('/api/gigs/getById/:id', (req, res) => {
  const gig = oneGig.get(req.params.id);
  if (!gig) return refuse(res, 404, 'Gig not found.');
  const owner = { _id: gig.owner_id, name: gig.owner_name, avatarUrl: gig.owner_avatar || undefined };
  return res.json(envelope(200, { ...raw(gig), ownerId: owner }, 'Gig.'));
});

const insertGig = db.transaction((owner, body, now) => {
  const id = Math.floor(now / 1000).toString(16).padStart(8, '0') + crypto.randomBytes(8).toString('hex');
  addGig.run(id, owner, body.title, body.title.toLowerCase(), body.description, Math.round(body.budget * 100), nextChange.get(), now, now);
  return id;
});

app.post('/api/gigs', express.json({ limit: '16kb' }), signedIn, (req, res) => {
  const { title, description, budget } = req.body;
  const sound = typeof title === 'string' && title.trim() && title.length <= 100 && typeof description === 'string' && description.trim()
    && description.length <= 2000 && typeof budget === 'number' && budget > 0;
  if (!sound) return refuse(res, 400, 'The request is not valid.');
  const id = insertGig.immediate(req.user._id, { title: title.trim(), description: description.trim(), budget }, Date.now());
  return res.status(201).json(envelope(201, raw(oneGig.get(id)), 'The gig is posted.'));
});

const hire = db.transaction((bid, now) => {
  if (assign.run(nextChange.get(), now, bid.gig_id).changes === 0) return false;
  if (decide.run(now, bid.id).changes === 0) throw new Error('decided');
  rejectOthers.run(now, bid.gig_id);
  return true;
});

app.patch('/api/bids/:id/hire', express.json({ limit: '16kb' }), signedIn, (req, res) => {
  const bid = bidWithGig.get(req.params.id);
  if (!bid) return refuse(res, 404, 'Bid not found.');
  if (bid.owner_id !== req.user._id) return refuse(res, 403, 'Only the owner of the gig decides about bids.');
  if (!hire.immediate(bid, Date.now())) return refuse(res, 409, 'Somebody is hired for this gig already.');
  io.to(bid.freelancer_id).emit('hire-notification', { message: `You have been hired for "${bid.title}"`, gigId: bid.gig_id });
  return res.json(envelope(200, { _id: bid.id, gigId: bid.gig_id, status: 'hired', price: bid.price / 100 }, 'The freelancer is hired.'));
});

app.post('/api/auth/login', express.json({ limit: '16kb' }), async (req, res) => {
  const user = userBy.get(String(req.body.email || '').toLowerCase());
  if (!user || !(await argon2.verify(user.password_hash, String(req.body.password || ''))))
    return refuse(res, 401, 'E-mail, username or password is wrong.');
  const shown = { _id: user.id, name: user.name, email: user.email, username: user.username };
  const accessToken = jwt.sign(shown, secret, { expiresIn: '15m' });
  return res.json(envelope(200, { user: shown, accessToken, refreshToken: crypto.randomBytes(32).toString('base64url') }, 'Signed in.'));
});

server.listen(Number(process.env.PORT || 0), '127.0.0.1', 16384, () => {
  console.log(JSON.stringify({ event: 'listening', port: server.address().port }));
});
process.on('SIGTERM', () => process.exit(0));
