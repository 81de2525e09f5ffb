// SPDX-License-Identifier: MIT
// The official Socket.IO client against the real gigflow-server and against the echo server.
// SERVER and ECHO name the programs.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { io } from "socket.io-client";
import { LIMIT, start, stop } from "./peer.mjs";

const TRANSPORTS = [["websocket"], ["polling"], ["polling", "websocket"]];

/** The arguments of the next `name`; fails instead of waiting for ever. */
function next(socket, name) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${name}`)), LIMIT);
    socket.once(name, (...args) => {
      clearTimeout(timer);
      resolve(args);
    });
  });
}

describe("gigflow-server", () => {
  let server;
  let folder;
  const sockets = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "gigflow-socketio-"));
    server = await start(process.env.SERVER, ["--local", "--port", "0"], {
      DATABASE_URL: `sqlite:${folder}/gigflow.db`,
    });
  });
  after(async () => {
    for (const socket of sockets) socket.close();
    await stop(server);
    rmSync(folder, { recursive: true });
  });

  async function api(method, path, body, token) {
    const answer = await fetch(`${server.url}/api${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(LIMIT),
    });
    const envelope = await answer.json();
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(envelope)}`);
    return envelope.data;
  }
  const signIn = (name) =>
    api("POST", "/auth/login", { email: `${name}@example.com`, password: "gig-flow-on-this-computer" });
  function connect(options) {
    const socket = io(server.url, { forceNew: true, reconnection: false, ...options });
    sockets.push(socket);
    return socket;
  }
  /** Maya posts, Sam bids, Maya hires. */
  async function hire(maya, sam) {
    const gig = await api("POST", "/gigs",
      { title: "A shelf", description: "Four boards", budget: 80 }, maya.accessToken);
    const bid = await api("POST", "/bids",
      { gigId: gig._id, message: "Tomorrow", price: 70 }, sam.accessToken);
    await api("PATCH", `/bids/${bid._id}/hire`, {}, maya.accessToken);
    return { gig, bid };
  }

  for (const transports of TRANSPORTS) {
    test(`the hired freelancer is told, by ${transports.join(" then ")}`, async () => {
      const [maya, sam] = [await signIn("maya"), await signIn("sam")];
      const socket = connect({ transports, auth: { token: sam.accessToken } });
      await next(socket, "connect");
      if (transports.length > 1 && socket.io.engine.transport.name !== "websocket")
        await next(socket.io.engine, "upgrade");
      socket.emit("register", sam.user._id);
      const told = next(socket, "hire-notification");
      const { gig } = await hire(maya, sam);
      const [notice] = await told;
      assert.equal(notice.message, 'You have been hired for "A shelf"');
      assert.equal(notice.gigId, gig._id);
      assert.equal(socket.io.engine.transport.name, transports.at(-1));
    });
  }

  test("the cookie authenticates, and the one who hires hears nothing of it", async () => {
    const [maya, sam] = [await signIn("maya"), await signIn("sam")];
    const mine = connect({ extraHeaders: { Cookie: `accessToken=${sam.accessToken}` } });
    const hers = connect({ auth: { token: maya.accessToken } });
    await Promise.all([next(mine, "connect"), next(hers, "connect")]);
    hers.on("hire-notification", () => assert.fail("told the wrong person"));
    const told = next(mine, "hire-notification");
    await hire(maya, sam);
    await told;
  });

  test("a bad token is a connect_error", async () => {
    const socket = connect({ auth: { token: "forged" } });
    const [error] = await next(socket, "connect_error");
    assert.equal(error.message, "Invalid or expired access token");
  });

  test("another namespace is refused", async () => {
    const socket = io(`${server.url}/admin`, { forceNew: true, reconnection: false });
    sockets.push(socket);
    const [error] = await next(socket, "connect_error");
    assert.equal(error.message, "Invalid namespace");
  });

  test("registering as somebody else brings none of their events", async () => {
    const [maya, sam] = [await signIn("maya"), await signIn("sam")];
    const thief = connect({ auth: { token: maya.accessToken } });
    await next(thief, "connect");
    thief.on("hire-notification", () => assert.fail("told the wrong person"));
    thief.emit("register", sam.user._id);
    const honest = connect({ auth: { token: sam.accessToken } });
    await next(honest, "connect");
    const told = next(honest, "hire-notification");
    await hire(maya, sam);
    await told;
    // An acknowledgement after the event on the same connection: had it come, it would have come before.
    await thief.timeout(LIMIT).emitWithAck("register", maya.user._id);
  });

  test("signing out closes the socket of that session, and only that", async () => {
    const [first, second] = [await signIn("sam"), await signIn("sam")];
    // By websocket: one that ends in the middle of an upgrade is told by the transport alone.
    const transports = ["websocket"];
    const ending = connect({ auth: { token: first.accessToken }, transports });
    const staying = connect({ auth: { token: second.accessToken }, transports });
    await Promise.all([next(ending, "connect"), next(staying, "connect")]);
    const closed = next(ending, "disconnect");
    await api("POST", "/users/logout", {}, first.accessToken);
    assert.equal((await closed)[0], "io server disconnect");
    assert.ok(staying.connected);
  });

  test("a stopped server lets clients come back by themselves", async () => {
    const other = await start(process.env.SERVER, ["--local", "--port", "0"], {
      DATABASE_URL: `sqlite:${folder}/other.db`,
    });
    const socket = io(other.url, { forceNew: true, reconnectionDelay: 10 });
    sockets.push(socket);
    await next(socket, "connect");
    // This client has stopped polling while it changes over: where the WebSocket ends in that moment, it hears of nothing
    // until the heartbeat is missed (engine.io-client 6, probe()).
    if (socket.io.engine.transport.name !== "websocket") await next(socket.io.engine, "upgrade");
    const closed = next(socket, "disconnect");
    const again = next(socket.io, "reconnect_attempt");
    await stop(other);
    assert.match((await closed)[0], /^transport (close|error)$/);
    await again;
    socket.close();
    assert.equal(other.process.exitCode, 0);
  });
});

describe("socketio-echo-server", () => {
  let server;
  before(async () => { server = await start(process.env.ECHO, ["--port", "0", "--ping-timeout", "30000"]); });
  after(async () => stop(server));

  for (const transports of TRANSPORTS) {
    test(`events, acknowledgements and binary, by ${transports.join(" then ")}`, async () => {
      const socket = io(server.url, { forceNew: true, transports, auth: { token: "123" } });
      const auth = next(socket, "auth");
      await next(socket, "connect");
      assert.deepEqual(await auth, [{ token: "123" }]);
      const back = next(socket, "message-back");
      socket.emit("message", 1, "2", { 3: [false] }, Buffer.from([1, 2, 255]));
      assert.deepEqual(await back, [1, "2", { 3: [false] }, Buffer.from([1, 2, 255])]);
      const acknowledged = await socket.timeout(LIMIT).emitWithAck("message-with-ack", "only");
      assert.equal(acknowledged, "only");
      // The heartbeat goes on, which the pongs of the client keep up.
      await next(socket.io.engine, "ping");
      await next(socket.io.engine, "ping");
      assert.ok(socket.connected);
      socket.close();
    });
  }

  test("a client that lost its connection comes back by itself, as somebody new", async () => {
    const socket = io(server.url, { forceNew: true, reconnectionDelay: 10, auth: { token: "123" } });
    await next(socket, "connect");
    const { id } = socket;
    const again = next(socket, "connect");
    const auth = next(socket, "auth");
    socket.io.engine.close(); // as a network does: without a word of Socket.IO
    await again;
    assert.deepEqual(await auth, [{ token: "123" }]);
    assert.notEqual(socket.id, id);
    assert.ok(!socket.recovered);
    assert.equal(await socket.timeout(LIMIT).emitWithAck("message-with-ack", "on"), "on");
    socket.close();
  });

  test("a custom namespace", async () => {
    const socket = io(`${server.url}/custom`, { forceNew: true });
    assert.deepEqual(await next(socket, "auth"), [{}]);
    socket.close();
  });
});
