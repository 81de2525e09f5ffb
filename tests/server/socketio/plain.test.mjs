// SPDX-License-Identifier: MIT
// The plain WebSocket dialect at /ws of the real gigflow-server (SERVER).
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { LIMIT, Peer, start, stop } from "./peer.mjs";

describe("/ws", () => {
  let server;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "gigflow-ws-"));
    server = await start(process.env.SERVER, ["--local", "--port", "0"], { DATABASE_URL: `sqlite:${folder}/gigflow.db` });
  });
  after(async () => {
    await stop(server);
    rmSync(folder, { recursive: true });
  });

  async function api(method, path, body, token) {
    const answer = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT),
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
    return (await answer.json()).data;
  }
  const signIn = (name) =>
    api("POST", "/auth/login", { email: `${name}@example.com`, password: "gig-flow-on-this-computer" });
  const open = (options) => new Peer(`${server.url.replace("http", "ws")}/ws`, options);
  async function say(peer, message) {
    await peer.opened;
    peer.send(typeof message === "string" ? message : JSON.stringify(message));
  }
  async function hear(peer) { return JSON.parse(await peer.next()); }
  async function ready(token, options) {
    const peer = open(options);
    await say(peer, { type: "auth", token });
    assert.deepEqual(await hear(peer), { type: "ready" });
    return peer;
  }
  /** The event of that name; events to everybody may come in between. */
  async function event(peer, name) {
    for (;;) {
      const message = await hear(peer);
      assert.deepEqual(Object.keys(message), ["type", "event", "data"]);
      if (message.event === name) return message.data;
    }
  }

  test("the first frame authenticates, then events come", async () => {
    const [maya, sam] = [await signIn("maya"), await signIn("sam")];
    const [hers, his] = [await ready(maya.accessToken), await ready(sam.accessToken)];
    const gig = await api("POST", "/gigs", { title: "A shelf", description: "Four boards", budget: 80 }, maya.accessToken);
    assert.equal((await event(his, "gig-created"))._id, gig._id);
    const bid = await api("POST", "/bids", { gigId: gig._id, message: "Me", price: 70 }, sam.accessToken);
    assert.equal((await event(hers, "bid-received")).bidId, bid._id);
    await api("PATCH", `/bids/${bid._id}/hire`, {}, maya.accessToken);
    const notice = await event(his, "hire-notification");
    assert.deepEqual(Object.keys(notice), ["message", "gigId", "bidId", "title", "person", "price", "seq"]);
    assert.equal(notice.message, 'You have been hired for "A shelf"');
    assert.equal(notice.gigId, gig._id);
    await api("DELETE", `/gigs/${(await api("POST", "/gigs",
      { title: "Gone", description: "soon", budget: 1 }, maya.accessToken))._id}`, {}, maya.accessToken);
    assert.ok((await event(his, "gig-deleted"))._id);
    hers.close();
    his.close();
  });

  test("what does not authenticate is told so and closed", async () => {
    const { accessToken, refreshToken } = await signIn("sam");
    const first = [
      { type: "auth", token: "forged" }, { type: "auth", token: refreshToken }, { type: "auth", token: `${accessToken}x` },
      { type: "auth" }, { type: "auth", token: { $ne: 1 } }, { type: "ping" }, { type: "event" }, "[]", "not json", "", '"auth"',
    ];
    for (const message of first) {
      const peer = open();
      await say(peer, message);
      const answer = await hear(peer);
      assert.equal(answer.type, "error", JSON.stringify(message));
      assert.equal(typeof answer.message, "string");
      assert.equal(await peer.end(), 1008);
    }
  });

  test("neither a cookie nor a header authenticates here", async () => {
    const { accessToken } = await signIn("sam");
    const peer = open({ headers: { Cookie: `accessToken=${accessToken}`, Authorization: `Bearer ${accessToken}` } });
    await say(peer, { type: "ping" });
    assert.equal((await hear(peer)).type, "error");
    assert.equal(await peer.end(), 1008);
  });

  test("ping is answered, other words are left alone", async () => {
    const peer = await ready((await signIn("sam")).accessToken);
    await say(peer, { type: "something new", with: [1] });
    await say(peer, { type: "ping" });
    assert.deepEqual(await hear(peer), { type: "pong" });
    peer.close();
  });

  test("binary and oversize frames close", async () => {
    const { accessToken } = await signIn("sam");
    const binary = await ready(accessToken);
    binary.send(Buffer.from([1]));
    assert.equal((await hear(binary)).type, "error");
    assert.equal(await binary.end(), 1008);
    const large = await ready(accessToken);
    large.send(JSON.stringify({ type: "ping", fill: "x".repeat(100_000) }));
    assert.equal(await large.end(), 1009);
  });

  test("signing out closes it, and only it", async () => {
    const [ending, staying] = [await signIn("sam"), await signIn("sam")];
    const [first, second] = [await ready(ending.accessToken), await ready(staying.accessToken)];
    await api("POST", "/users/logout", {}, ending.accessToken);
    assert.equal((await hear(first)).type, "error");
    assert.equal(await first.end(), 1008);
    await say(second, { type: "ping" });
    assert.deepEqual(await hear(second), { type: "pong" });
    const late = open();
    await say(late, { type: "auth", token: ending.accessToken });
    assert.equal((await hear(late)).type, "error");
    second.close();
  });

  test("without an upgrade it is refused with the envelope", async () => {
    const answer = await fetch(`${server.url}/ws`, { signal: AbortSignal.timeout(LIMIT) });
    assert.equal(answer.status, 426);
    assert.equal((await answer.json()).success, false);
  });
});
