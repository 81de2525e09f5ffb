// SPDX-License-Identifier: MIT
// Tokens, cookies, and what leaks.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { startPeer, request, newPerson, waitUntilBack } = require("./peer");

const renew = (peer, refreshToken) => request(peer, "POST", "/api/users/refresh-token", { body: { refreshToken } });

const issuedAt = ({ refreshToken }) => JSON.parse(Buffer.from(refreshToken.split(".")[1], "base64url").toString()).iat;

/** Waits for the next whole second, since tokens of one second are equal. */
function nextSecond() {
  return new Promise((resolve) => setTimeout(resolve, 1005 - (Date.now() % 1000)));
}

test("two tokens minted within one second are equal, later ones are not", async (t) => {
  const peer = await startPeer(t);
  const { refreshToken } = await newPerson(peer, "ana");
  await nextSecond();
  let first;
  let second = (await renew(peer, refreshToken)).data;
  assert.notEqual(second.refreshToken, refreshToken);
  do {
    first = second; // again where a second ended between the two
    second = (await renew(peer, first.refreshToken)).data;
  } while (issuedAt(second) !== issuedAt(first));
  assert.deepEqual(second, first);
});

test("one refresh token per user: signing in elsewhere ends the session here", async (t) => {
  const peer = await startPeer(t, "--restart", "20");
  const here = await newPerson(peer, "ana");
  await nextSecond();
  const body = { username: "ana", password: here.password };
  const elsewhere = (await request(peer, "POST", "/api/auth/login", { body })).data;
  assert.deepEqual(await renew(peer, here.refreshToken), { closed: true });
  await waitUntilBack(peer);
  const answer = await renew(peer, elsewhere.refreshToken);
  assert.deepEqual(Object.keys(answer.data).sort(), ["accessToken", "refreshToken"]);
  assert.equal(answer.headers["set-cookie"].length, 2);
});

test("a refresh token is spent by using it, and by signing out", async (t) => {
  const peer = await startPeer(t, "--restart", "20");
  const { refreshToken: spent } = await newPerson(peer, "ana");
  await nextSecond();
  const { accessToken: token, refreshToken } = (await renew(peer, spent)).data;
  assert.deepEqual(await renew(peer, spent), { closed: true });
  await waitUntilBack(peer);
  await request(peer, "POST", "/api/users/logout", { token, body: {} });
  assert.deepEqual(await renew(peer, refreshToken), { closed: true });
});

test("an access token ends with its lifetime", async (t) => {
  const peer = await startPeer(t, "--access-ttl", "1");
  const { accessToken: token } = await newPerson(peer, "ana");
  assert.equal((await request(peer, "GET", "/api/users/current-user", { token })).status, 200);
  await nextSecond();
  await nextSecond();
  assert.deepEqual(await request(peer, "GET", "/api/users/current-user", { token }), { closed: true });
});

test("the cookie wins over the header", async (t) => {
  const peer = await startPeer(t);
  const ana = await newPerson(peer, "ana");
  const ben = await newPerson(peer, "ben");
  const both = { token: ana.accessToken, cookie: `accessToken=${ben.accessToken}` };
  assert.equal((await request(peer, "GET", "/api/users/current-user", both)).data.username, "ben");
  const stale = { token: ana.accessToken, cookie: "accessToken=stale" };
  assert.deepEqual(await request(peer, "GET", "/api/users/current-user", stale), { closed: true });
});

test("three routes leak the hash and the refresh token", async (t) => {
  const peer = await startPeer(t);
  const ana = await newPerson(peer, "ana");
  const ben = await newPerson(peer, "ben");
  const token = ana.accessToken;
  const profile = (await request(peer, "GET", `/api/users/get-profile/${ben.user._id}`, { token })).data;
  assert.equal(profile.refreshToken, ben.refreshToken);
  assert.match(profile.password, /^\$2[aby]\$10\$/);
  const account = (await request(peer, "PATCH", "/api/users/update-account", { token, body: {} })).data;
  assert.match(account.password, /^\$2/);
  const body = { accessToken: token };
  const again = (await request(peer, "POST", "/api/users/login-via-access-token", { body })).data;
  assert.match(again.user.password, /^\$2/);
  assert.ok(again.user.refreshToken);
});

test("update-account takes the username and not the name", async (t) => {
  const peer = await startPeer(t);
  const { accessToken: token } = await newPerson(peer, "ana");
  const body = { name: "Ana Maria", username: "anamaria" };
  const answer = await request(peer, "PATCH", "/api/users/update-account", { token, body });
  assert.equal(answer.status, 200);
  assert.equal(answer.data.name, "ANA");
  assert.equal(answer.data.username, "anamaria");
});
