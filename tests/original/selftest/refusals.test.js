// SPDX-License-Identifier: MIT
// What it does where something is wrong: mostly it dies.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { startPeer, request, newPerson, newGig, newBid, waitUntilBack, picture } = require("./peer");

const unknownId = "0123456789abcdef01234567";

/** Every request that ends the process, made from one prepared world. */
function fatalRequests({ owner, freelancer, gig, own, bid, assigned, hired }) {
  const as = (who, body) => ({ token: who.accessToken, body });
  const full = { name: "N", email: "n@example.org", username: "n", password: "long enough" };
  return {
    "no token": ["GET", "/api/gigs", {}],
    "a token that is none": ["GET", "/api/gigs", { token: "nonsense" }],
    "a refresh token as access token": ["GET", "/api/gigs/my", { token: owner.refreshToken }],
    "a wrong password": ["POST", "/api/auth/login", { body: { username: "owner", password: "wrong" } }],
    "an unknown user": ["POST", "/api/auth/login", { body: { username: "nobody", password: "wrong" } }],
    "a spent refresh token": ["POST", "/api/users/refresh-token", { body: { refreshToken: "spent" } }],
    "no access token to sign in with": ["POST", "/api/users/login-via-access-token", { body: {} }],
    "registration without pictures": ["POST", "/api/auth/register", { body: full }],
    "registration with an empty cover": [
      "POST", "/api/auth/register", { body: { ...full, avatarUrl: picture, coverImage: "" } },
    ],
    "a name that is taken": [
      "POST", "/api/auth/register", { body: { ...full, username: "owner", avatarUrl: picture, coverImage: picture } },
    ],
    "a wrong old password": [
      "POST", "/api/users/change-password", as(owner, { oldPassword: "wrong", newPassword: "whatever" }),
    ],
    "an unknown profile": ["GET", `/api/users/get-profile/${unknownId}`, as(owner)],
    "a username that is taken": ["PATCH", "/api/users/update-account", as(owner, { username: "freelancer" })],
    "an avatar without a URL": ["PATCH", "/api/users/avatar", as(owner, {})],
    "limit=0": ["GET", "/api/gigs?limit=0", as(owner)],
    "limit=-1": ["GET", "/api/gigs?limit=-1", as(owner)],
    "limit=2.5": ["GET", "/api/gigs?limit=2.5", as(owner)],
    "limit=all": ["GET", "/api/gigs?limit=all", as(owner)],
    "an unfinished pattern": ["GET", "/api/gigs/search?search=%28", as(owner)],
    "an unknown gig": ["GET", `/api/gigs/getById/${unknownId}`, as(owner)],
    "an id that is none": ["GET", "/api/gigs/getById/42", as(owner)],
    "a gig without a title": ["POST", "/api/gigs", as(owner, { title: "", description: "x", budget: 1 })],
    "a budget that is no number": ["POST", "/api/gigs", as(owner, { title: "x", description: "x", budget: "ten" })],
    "an edit of another's gig": ["PATCH", `/api/gigs/${gig._id}`, as(freelancer, { title: "Mine" })],
    "an empty edit": ["PATCH", `/api/gigs/${gig._id}`, as(owner, {})],
    "deleting an unknown gig": ["DELETE", `/api/gigs/${unknownId}`, as(owner)],
    "a second bid": ["POST", "/api/bids", as(freelancer, { gigId: gig._id, message: "again", price: 1 })],
    "a bid on one's own gig": ["POST", "/api/bids", as(owner, { gigId: own._id, message: "me", price: 1 })],
    "a bid on an assigned gig": ["POST", "/api/bids", as(freelancer, { gigId: assigned._id, message: "late", price: 1 })],
    "a bid without a message": ["POST", "/api/bids", as(freelancer, { gigId: own._id, price: 1 })],
    "the bids of an unknown gig": ["GET", `/api/bids/getBidByGigId/${unknownId}`, as(owner)],
    "hiring twice": ["PATCH", `/api/bids/${hired._id}/hire`, as(owner, {})],
    "hiring for another's gig": ["PATCH", `/api/bids/${bid._id}/hire`, as(freelancer, {})],
    "hiring an unknown bid": ["PATCH", `/api/bids/${unknownId}/hire`, as(owner, {})],
  };
}

async function makeWorld(peer) {
  const owner = await newPerson(peer, "owner");
  const freelancer = await newPerson(peer, "freelancer");
  const gig = await newGig(peer, owner);
  const bid = await newBid(peer, freelancer, gig);
  const own = await newGig(peer, owner, "One's own");
  const assigned = await newGig(peer, owner, "Assigned");
  const hired = await newBid(peer, await newPerson(peer, "other"), assigned);
  await request(peer, "PATCH", `/api/bids/${hired._id}/hire`, { token: owner.accessToken, body: {} });
  return { owner, freelancer, gig, own, bid, assigned, hired };
}

test("a refused request ends the process: no answer, and nothing listens", async (t) => {
  const peer = await startPeer(t);
  assert.deepEqual(await request(peer, "GET", "/api/gigs/my"), { closed: true });
  assert.notEqual(await peer.exited, 0);
  assert.deepEqual(await request(peer, "GET", "/api/health"), { refused: true });
  assert.equal(peer.ledger().at(-1).event, "died");
});

test("with --restart each of them closes the connection, and the data are still there", async (t) => {
  const peer = await startPeer(t, "--restart", "20");
  const world = await makeWorld(peer);
  const fatal = Object.entries(fatalRequests(world));
  const token = world.owner.accessToken;
  const before = (await request(peer, "GET", "/api/gigs/my", { token })).text;
  for (const [what, parts] of fatal) {
    await t.test(what, async () => {
      assert.deepEqual(await request(peer, ...parts), { closed: true });
      await waitUntilBack(peer);
    });
  }
  const after = await request(peer, "GET", "/api/gigs/my", { token }); // the old token is still good
  assert.equal(after.text, before);
  assert.equal(peer.ledger().filter((one) => one.event === "died").length, fatal.length);
  assert.equal(peer.ledger().filter((one) => one.event === "restarted").length, fatal.length);
});

test("with --hang they are never answered, and others still are", async (t) => {
  const peer = await startPeer(t, "--hang");
  const world = await makeWorld(peer);
  const all = Object.entries(fatalRequests(world));
  const answers = await Promise.all(all.map(([, parts]) => request(peer, parts[0], parts[1], { ...parts[2], timeout: 1500 })));
  for (const [at, answer] of answers.entries()) assert.deepEqual(answer, { timedOut: true }, all[at][0]);
  assert.equal(peer.ledger().filter((one) => one.event === "hung").length, all.length);
  assert.equal((await request(peer, "GET", "/api/health")).status, 200);
});

test("with --answer gigs and bids say 500 whatever it was", async (t) => {
  const peer = await startPeer(t, "--answer");
  const world = await makeWorld(peer);
  for (const [what, [method, target, options]] of Object.entries(fatalRequests(world))) {
    const answer = await request(peer, method, target, options);
    assert.equal(answer.json.success, false, what);
    assert.equal(answer.json.statusCode, answer.status, what);
    const general = /^\/api\/(gigs|bids)/.test(target) && options.token?.startsWith("ey") && !target.endsWith("/hire");
    if (general && options.token !== world.owner.refreshToken) {
      assert.equal(answer.status, 500, what);
      assert.match(answer.json.message, /^Failed to/);
    } else if (!target.endsWith("update-account")) {
      assert.ok(answer.status >= 400 && answer.status < 500, what);
    }
  }
});

test("body parser and CORS answer with HTML pages", async (t) => {
  const peer = await startPeer(t);
  const tooLarge = JSON.stringify({ title: "x".repeat(17_000) });
  const pages = [
    [400, await request(peer, "POST", "/api/auth/login", { raw: "{not json" })],
    [413, await request(peer, "POST", "/api/auth/login", { raw: tooLarge })],
    [500, await request(peer, "GET", "/api/health", { origin: "https://stranger.example" })],
    [404, await request(peer, "GET", "/api/nowhere")],
  ];
  for (const [status, answer] of pages) {
    assert.equal(answer.status, status);
    assert.match(answer.headers["content-type"], /^text\/html/);
    assert.match(answer.text, /<!DOCTYPE html>/);
  }
  const known = await request(peer, "GET", "/api/health", { origin: "http://localhost:5173" });
  assert.equal(known.headers["access-control-allow-origin"], "http://localhost:5173");
  assert.equal(known.headers["access-control-allow-credentials"], "true");
});

test("with --cut-after a request is carried out and never answered, once", async (t) => {
  const peer = await startPeer(t, "--restart", "20", "--cut-after", "POST /api/gigs|PATCH .*/hire");
  const owner = await newPerson(peer, "owner");
  const token = owner.accessToken;
  const body = { title: "Carried out", description: "x", budget: 1 };
  assert.deepEqual(await request(peer, "POST", "/api/gigs", { token, body }), { closed: true });
  await waitUntilBack(peer);
  assert.equal((await request(peer, "GET", "/api/gigs/my", { token })).data[0].title, "Carried out");
  assert.equal((await request(peer, "POST", "/api/gigs", { token, body })).status, 201);
});
