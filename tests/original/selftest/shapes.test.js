// SPDX-License-Identifier: MIT
// What it answers where all is well.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { startPeer, request, newPerson, newGig, newBid, picture } = require("./peer");

const keys = (object) => Object.keys(object).sort();
const userKeys = ["__v", "_id", "avatarUrl", "coverImage", "createdAt", "email", "name", "updatedAt", "username"];
const gigKeys = ["__v", "_id", "budget", "createdAt", "description", "ownerId", "status", "title", "updatedAt"];
const bidKeys = ["__v", "_id", "createdAt", "freelancerId", "gigId", "message", "price", "status", "updatedAt"];
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("health is bare", async (t) => {
  const { json, status } = await request(await startPeer(t), "GET", "/api/health");
  assert.equal(status, 200);
  assert.deepEqual(keys(json), ["status", "timestamp"]);
  assert.match(json.timestamp, time);
});

test("registration gives tokens in cookies only, sign-in also in the body", async (t) => {
  const peer = await startPeer(t);
  const body = { name: "Ana", email: "ana@example.org", username: "ana", password: "a password" };
  const pictures = { avatarUrl: picture, coverImage: picture };
  const made = await request(peer, "POST", "/api/auth/register", { body: { ...body, ...pictures } });
  assert.equal(made.status, 201);
  assert.deepEqual(keys(made.json), ["data", "message", "statusCode", "success"]);
  assert.deepEqual(keys(made.data), userKeys);
  assert.match(made.data._id, /^[0-9a-f]{24}$/);
  const cookies = made.headers["set-cookie"];
  assert.equal(cookies.length, 2);
  for (const cookie of cookies) assert.match(cookie, /^(access|refresh)Token=.+; Path=\/; HttpOnly; Secure; SameSite=None$/);

  for (const login of [{ email: body.email }, { username: body.username }]) {
    const signedIn = await request(peer, "POST", "/api/auth/login", { body: { ...login, password: body.password } });
    assert.equal(signedIn.status, 200);
    assert.deepEqual(keys(signedIn.data), ["accessToken", "refreshToken", "user"]);
    assert.deepEqual(keys(signedIn.data.user), userKeys);
    const claims = JSON.parse(Buffer.from(signedIn.data.accessToken.split(".")[1], "base64url").toString());
    assert.deepEqual(keys(claims), ["_id", "avatarUrl", "coverImage", "email", "exp", "iat", "name", "username"]);
  }
});

test("three shapes of one gig", async (t) => {
  const peer = await startPeer(t);
  const owner = await newPerson(peer, "owner");
  const token = owner.accessToken;
  const first = await newGig(peer, owner, "First (100% wool)");
  const second = await newGig(peer, owner, "Second");
  assert.deepEqual(keys(first), gigKeys);
  assert.equal(first.status, "open");
  await newBid(peer, await newPerson(peer, "freelancer"), first);

  const list = (await request(peer, "GET", "/api/gigs?status=open", { token })).data;
  assert.deepEqual(list.map((gig) => gig._id), [second._id, first._id]);
  const listKeys = [...gigKeys.filter((key) => key !== "ownerId"), "bidCount", "ownerAvatar", "ownerName"].sort();
  assert.deepEqual(keys(list[1]), listKeys);
  assert.equal(list[1].bidCount, 1);
  assert.equal(list[1].ownerName, "OWNER");
  assert.equal((await request(peer, "GET", "/api/gigs?limit=1", { token })).data.length, 1);

  const found = (await request(peer, "GET", "/api/gigs/search?search=SECOND", { token })).data;
  assert.deepEqual(found.map((gig) => [gig._id, gig.ownerId]), [[second._id, owner.user._id]]);
  assert.equal((await request(peer, "GET", "/api/gigs/my", { token })).data.length, 2);
  const one = (await request(peer, "GET", `/api/gigs/getById/${first._id}`, { token })).data;
  assert.deepEqual(one.ownerId, { _id: owner.user._id, name: "OWNER", avatarUrl: picture });
});

test("a gig is edited and deleted, and the bid on it then points nowhere", async (t) => {
  const peer = await startPeer(t);
  const owner = await newPerson(peer, "owner");
  const freelancer = await newPerson(peer, "freelancer");
  const gig = await newGig(peer, owner);
  const edit = { token: owner.accessToken, body: { budget: 99 } };
  assert.equal((await request(peer, "PATCH", `/api/gigs/${gig._id}`, edit)).data.budget, 99);
  const bid = await newBid(peer, freelancer, gig);
  assert.deepEqual(keys(bid), bidKeys);

  const mine = () => request(peer, "GET", "/api/bids/my", { token: freelancer.accessToken });
  const before = (await mine()).data[0];
  assert.equal(before.gigId.title, gig.title);
  assert.deepEqual(keys(before.gigId.ownerId), ["_id", "avatarUrl", "name"]);
  const gone = await request(peer, "DELETE", `/api/gigs/${gig._id}`, { token: owner.accessToken });
  assert.equal(gone.data._id, gig._id);
  assert.equal((await mine()).data[0].gigId, null);
});

test("hiring one rejects the others and assigns the gig", async (t) => {
  const peer = await startPeer(t);
  const owner = await newPerson(peer, "owner");
  const gig = await newGig(peer, owner);
  const bids = [];
  for (const name of ["ben", "cem", "dora"]) bids.push(await newBid(peer, await newPerson(peer, name), gig));
  const token = owner.accessToken;
  const hired = await request(peer, "PATCH", `/api/bids/${bids[1]._id}/hire`, { token, body: {} });
  assert.equal(hired.data.status, "hired");
  const all = (await request(peer, "GET", `/api/bids/getBidByGigId/${gig._id}`, { token })).data;
  assert.deepEqual(all.map((bid) => [bid.freelancerId.name, bid.status]), [
    ["DORA", "rejected"],
    ["CEM", "hired"],
    ["BEN", "rejected"],
  ]);
  assert.equal((await request(peer, "GET", "/api/gigs/my", { token })).data[0].status, "assigned");
  assert.deepEqual((await request(peer, "GET", "/api/gigs", { token })).data, []);
});

test("pictures, password and signing out", async (t) => {
  const peer = await startPeer(t);
  const { accessToken: token, password } = await newPerson(peer, "ana");
  const url = "https://pictures.example/new.png";
  const avatar = await request(peer, "PATCH", "/api/users/avatar", { token, body: { avatarUrl: url } });
  assert.equal(avatar.data, url);
  const cover = await request(peer, "PATCH", "/api/users/cover-image", { token, body: { coverImage: url } });
  assert.equal(cover.data, url);
  const current = (await request(peer, "GET", "/api/users/current-user", { token })).data;
  assert.deepEqual(keys(current), userKeys);
  assert.equal(current.avatarUrl, url);
  const body = { oldPassword: password, newPassword: "another one" };
  assert.deepEqual((await request(peer, "POST", "/api/users/change-password", { token, body })).data, {});
  const signIn = { body: { username: "ana", password: "another one" } };
  assert.equal((await request(peer, "POST", "/api/auth/login", signIn)).status, 200);
  const out = await request(peer, "POST", "/api/users/logout", { token, body: {} });
  assert.deepEqual(out.data, {});
  for (const cookie of out.headers["set-cookie"]) assert.match(cookie, /^(access|refresh)Token=; .*Expires=Thu, 01 Jan 1970/);
});
