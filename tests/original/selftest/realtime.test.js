// SPDX-License-Identifier: MIT
// The socket, with the official client.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { io } = require("socket.io-client");
const { startPeer, request, newPerson, newGig, newBid } = require("./peer");

async function connect(t, peer, options = {}) {
  const socket = io(peer.url, { forceNew: true, reconnection: false, ...options });
  t.after(() => socket.close());
  await once(socket, "connect");
  return socket;
}

const once = (socket, event) => new Promise((resolve) => socket.once(event, resolve));

/** The peer has no acknowledgement of `register`; its ledger tells when it came. */
async function registered(peer, count) {
  const deadline = Date.now() + 5000;
  while (peer.ledger().filter((one) => one.event === "register").length < count) {
    assert.ok(Date.now() < deadline, "register did not arrive");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function hire(peer, owner, bid) {
  return request(peer, "PATCH", `/api/bids/${bid._id}/hire`, { token: owner.accessToken, body: {} });
}

for (const transports of [["websocket"], ["polling"], ["polling", "websocket"]]) {
  test(`a hire is told over ${transports.join(" then ")}`, async (t) => {
    const peer = await startPeer(t);
    const owner = await newPerson(peer, "owner");
    const freelancer = await newPerson(peer, "freelancer");
    const gig = await newGig(peer, owner, 'A "quoted" title');
    const bid = await newBid(peer, freelancer, gig);
    const socket = await connect(t, peer, { transports });
    socket.emit("register", freelancer.user._id);
    await registered(peer, 1);
    const told = once(socket, "hire-notification");
    await hire(peer, owner, bid);
    assert.deepEqual(await told, { message: 'You have been hired for "A "quoted" title"', gigId: gig._id });
  });
}

test("it trusts any user id, and asks for no token", async (t) => {
  const peer = await startPeer(t);
  const owner = await newPerson(peer, "owner");
  const freelancer = await newPerson(peer, "freelancer");
  const bid = await newBid(peer, freelancer, await newGig(peer, owner));
  const stranger = await connect(t, peer);
  stranger.emit("register", freelancer.user._id);
  await registered(peer, 1);
  const overheard = once(stranger, "hire-notification");
  await hire(peer, owner, bid);
  assert.ok((await overheard).gigId);
});

test("what is missed is never sent again", async (t) => {
  const peer = await startPeer(t);
  const owner = await newPerson(peer, "owner");
  const freelancer = await newPerson(peer, "freelancer");
  const missed = await newBid(peer, freelancer, await newGig(peer, owner, "Missed"));
  const heard = await newBid(peer, freelancer, await newGig(peer, owner, "Heard"));
  await hire(peer, owner, missed);
  const socket = await connect(t, peer);
  const told = [];
  socket.on("hire-notification", (event) => told.push(event.message));
  socket.emit("register", freelancer.user._id);
  await registered(peer, 1);
  const next = once(socket, "hire-notification");
  await hire(peer, owner, heard);
  await next;
  assert.deepEqual(told, ['You have been hired for "Heard"']);
});
