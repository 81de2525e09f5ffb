// SPDX-License-Identifier: MIT
// Engine.IO 4 on real sockets, point by point, against the echo server (ECHO). tests/server/realtime/engine_test.cpp
// tests the same rules with a clock that is set.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LIMIT, Peer, start, stop, until } from "./peer.mjs";

const UNHURRIED = ["--port", "0", "--ping-interval", "60000", "--ping-timeout", "60000", "--upgrade-timeout", "60000"];
const KEYS = ["maxPayload", "pingInterval", "pingTimeout", "sid", "upgrades"];

/** What the tests of one server need. */
function peerOf(server) {
  const http = `${server.url}/engine.io/`;
  const ws = http.replace("http", "ws");
  const fetch_ = (query, options = {}) => fetch(`${http}?${query}`, { signal: AbortSignal.timeout(LIMIT), ...options });
  const query = (sid) => `EIO=4&transport=polling${sid ? `&sid=${sid}` : ""}`;
  const poll = (sid, options) => fetch_(query(sid), options);
  const pollText = async (sid) => (await poll(sid)).text();
  const post = (sid, body, headers = {}) =>
    fetch_(query(sid), { method: "POST", body, headers: { "Content-Type": "text/plain", ...headers } });
  const open = async () => JSON.parse((await pollText()).slice(1)).sid;
  const connect = (sid, options) => new Peer(`${ws}?EIO=4&transport=websocket${sid ? `&sid=${sid}` : ""}`, options);
  const openWebSocket = async () => {
    const peer = connect();
    await peer.next();
    return peer;
  };
  // Asking for the wrong transport tells whether a session lives and does nothing to it: code 3, or 1 where there is none.
  const isGone = async (sid) => (await (await fetch_(`EIO=4&transport=websocket&sid=${sid}`)).json()).code === 1;
  const gone = (sid) => until(() => isGone(sid), "the end of the session");
  const refusal = async (answer) => {
    assert.equal(answer.status, 400);
    const body = await answer.json();
    assert.deepEqual(Object.keys(body).sort(), ["code", "message"]);
    assert.equal(typeof body.message, "string");
    return body.code;
  };
  return { ws, fetch: fetch_, poll, pollText, post, open, connect, openWebSocket, isGone, gone, refusal };
}

describe("Engine.IO", () => {
  let server;
  let on;
  before(async () => {
    server = await start(process.env.ECHO, UNHURRIED);
    on = peerOf(server);
  });
  after(() => stop(server));

  test("1, 2: the open packet has exactly its keys, on both transports", async () => {
    const text = await on.pollText();
    assert.equal(text[0], "0");
    const polling = JSON.parse(text.slice(1));
    assert.deepEqual(Object.keys(polling).sort(), KEYS);
    assert.deepEqual(polling.upgrades, ["websocket"]);
    assert.equal(polling.pingInterval, 60000);
    assert.equal(polling.pingTimeout, 60000);
    assert.equal(polling.maxPayload, 1000000);
    const peer = on.connect();
    const frame = await peer.next();
    assert.equal(frame[0], "0");
    const socket = JSON.parse(frame.slice(1));
    assert.deepEqual(Object.keys(socket).sort(), KEYS);
    assert.deepEqual(socket.upgrades, []);
    assert.notEqual(socket.sid, polling.sid);
    peer.close();
  });

  test("1: packet types a client may not send close the session", async () => {
    for (const type of ["0", "5", "6", "7", "x", ""]) {
      const peer = await on.openWebSocket();
      peer.send(type);
      await peer.end();
    }
  });

  test("3: refusals are 400 with a code and a message", async () => {
    const sid = await on.open();
    const cases = [
      [0, "EIO=4"], [0, "EIO=4&transport=abc"], [1, "EIO=4&transport=polling&sid=unknown"],
      [2, "EIO=4&transport=polling", "POST"], [2, "EIO=4&transport=polling", "PUT"], [2, "EIO=4&transport=polling", "DELETE"],
      [3, "EIO=4&transport=websocket"], [3, `EIO=4&transport=websocket&sid=${sid}`],
      [5, "transport=polling"], [5, "EIO=abc&transport=polling"], [5, "EIO=3&transport=polling"],
    ];
    for (const [code, query, method] of cases)
      assert.equal(await on.refusal(await on.fetch(query, { method: method ?? "GET" })), code, `${method} ${query}`);
    for (const [code, query] of [[0, "EIO=4"], [0, "EIO=4&transport=abc"], [5, "transport=websocket"],
      [5, "EIO=3&transport=websocket"], [1, "EIO=4&transport=websocket&sid=unknown"], [3, `EIO=4&transport=polling&sid=${sid}`]]) {
      const peer = new Peer(`${on.ws}?${query}`);
      const { status, body } = await peer.refusal;
      assert.equal(status, 400, query);
      assert.equal(JSON.parse(body).code, code, query);
    }
    assert.equal((await on.post(sid, "4x")).status, 200); // none of this has harmed the session
  });

  test("4: polling joins packets, and writes binary as base64", async () => {
    const sid = await on.open();
    for (const payload of ["4hello", "4one\x1e4two\x1e4three", "4text\x1ebAQIDBA==\x1e4é…"]) {
      const answer = await on.post(sid, payload);
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), "ok");
      const polled = await on.poll(sid);
      assert.equal(polled.headers.get("cache-control"), "no-store");
      assert.match(polled.headers.get("content-type"), /^text\/plain; ?charset=utf-8$/i);
      assert.equal(await polled.text(), payload);
    }
  });

  test("4: a POST that is too large or binary is refused", async () => {
    const sid = await on.open();
    assert.equal((await on.post(sid, `4${"x".repeat(999_999)}`)).status, 200);
    assert.equal((await on.pollText(sid)).length, 1_000_000);
    assert.equal((await on.post(sid, `4${"x".repeat(1_000_000)}`)).status, 413);
    assert.equal((await on.post(await on.open(), "4x", { "Content-Type": "application/octet-stream" })).status, 400);
  });

  test("4: a preflight is answered", async () => {
    const answer = await on.fetch("EIO=4&transport=polling",
      { method: "OPTIONS", headers: { Origin: server.url, "Access-Control-Request-Method": "POST" } });
    assert.equal(answer.status, 204);
    assert.match(answer.headers.get("access-control-allow-methods"), /POST/);
  });

  test("5: a WebSocket carries one packet a frame, binary raw", async () => {
    const peer = await on.openWebSocket();
    peer.send("4hello");
    assert.equal(await peer.next(), "4hello");
    peer.send(Buffer.from([1, 2, 3, 255]));
    assert.deepEqual(await peer.next(), Buffer.from([1, 2, 3, 255]));
    peer.send("4one\x1e4two"); // no separator here: one message
    assert.equal(await peer.next(), "4one\x1e4two");
    peer.send(`4${"x".repeat(1_000_001)}`);
    assert.equal(await peer.end(), 1009);
  });

  test("6: a ping of the client outside a probe closes the session", async () => {
    const peer = await on.openWebSocket();
    peer.send("2");
    await peer.end();
    const sid = await on.open();
    await on.post(sid, "2");
    await on.gone(sid);
  });

  test("7: of two polls the first gets a close, the second 400, and the session ends", async () => {
    const sid = await on.open();
    // Which of the two arrives first is not ours to say.
    const answers = await Promise.all([on.poll(sid), on.poll(sid)]);
    const [kept, refused] = answers[0].status === 200 ? answers : answers.reverse();
    assert.equal(kept.status, 200);
    assert.equal(await kept.text(), "1");
    assert.equal(refused.status, 400);
    assert.equal((await on.poll(sid)).status, 400);
  });

  test("7: a close by POST frees the parked poll with a noop", async () => {
    const sid = await on.open();
    const parked = on.poll(sid);
    // Two connections: which request arrives first is not ours to say.
    const [answer] = await Promise.all([parked, on.post(sid, "1")]);
    assert.ok([200, 400].includes(answer.status));
    if (answer.status === 200) assert.equal(await answer.text(), "6");
    await on.gone(sid);
    assert.equal((await on.poll(sid)).status, 400);
  });

  test("7: a poll that is aborted ends the session", async () => {
    const sid = await on.open();
    let patience = 25; // the abort must come after the poll has arrived, and nothing tells when that is
    await until(async () => {
      const poll = on.poll(sid, { signal: AbortSignal.timeout((patience *= 2)) }).catch(() => {});
      await poll;
      return on.isGone(sid);
    }, "the end of the session");
    assert.equal((await on.poll(sid)).status, 400);
  });

  test("8: a malformed packet ends the session", async () => {
    for (const payload of ["abc", "4ok\x1eabc", "", "b!!!!", "4a\x1e"]) {
      const sid = await on.open();
      assert.equal((await on.post(sid, payload)).status, 400, payload);
      assert.equal((await on.poll(sid)).status, 400, payload);
    }
    const peer = await on.openWebSocket();
    peer.send("abc");
    await peer.end();
  });

  test("9: an upgrade ends the polls with noops, and flushes what waited", async () => {
    const sid = await on.open();
    const parked = on.poll(sid);
    const peer = on.connect(sid);
    await peer.opened;
    peer.send("2probe");
    assert.equal(await peer.next(), "3probe");
    assert.equal(await (await parked).text(), "6");
    assert.equal(await on.pollText(sid), "6");
    await on.post(sid, "4waiting");
    peer.send("5");
    assert.equal(await peer.next(), "4waiting");
    peer.send("4hello");
    assert.equal(await peer.next(), "4hello");
    assert.equal((await on.poll(sid)).status, 400);
    assert.equal((await on.post(sid, "4x")).status, 400);
    peer.send("4still here");
    assert.equal(await peer.next(), "4still here");
    peer.close();
    await on.gone(sid);
  });

  test("9: a probe that says anything else closes only itself", async () => {
    const sid = await on.open();
    for (const wrong of ["2", "4hello", "5", "abc", "3probe", Buffer.from([1])]) {
      const peer = on.connect(sid);
      await peer.opened;
      peer.send(wrong);
      await peer.end();
    }
    await on.post(sid, "4still here");
    assert.equal(await on.pollText(sid), "4still here");
  });

  test("10: a second WebSocket on an upgraded session is opened and closed", async () => {
    const sid = await on.open();
    const first = on.connect(sid);
    await first.opened;
    first.send("2probe");
    assert.equal(await first.next(), "3probe");
    first.send("5");
    first.send("4x");
    assert.equal(await first.next(), "4x");
    const second = on.connect(sid);
    assert.equal(await second.opened, true);
    await second.end();
    first.send("4y");
    assert.equal(await first.next(), "4y");
    first.close();
  });
});

describe("Engine.IO, time", () => {
  // Pongs may be late on a machine under load, so sessions that are to live have all the time for them.
  let patient;
  let strict;
  before(async () => {
    patient = await start(process.env.ECHO, ["--port", "0", "--ping-interval", "100", "--ping-timeout", "30000"]);
    strict = await start(process.env.ECHO, ["--port", "0", "--upgrade-timeout", "100"]);
  });
  after(() => Promise.all([stop(patient), stop(strict)]));

  test("6: the server pings and the client answers, on both transports", async () => {
    const on = peerOf(patient);
    const peer = await on.openWebSocket();
    const sid = await on.open();
    for (let round = 0; round < 3; ++round) {
      assert.equal(await peer.next(), "2");
      peer.send("3");
      assert.equal(await on.pollText(sid), "2");
      assert.equal(await (await on.post(sid, "3")).text(), "ok");
    }
    peer.close();
  });

  test("6: who does not answer is let go, whether or not a poll waits", async () => {
    const on = peerOf(strict);
    assert.equal(JSON.parse((await on.pollText()).slice(1)).pingInterval, 300);
    const sid = await on.open();
    const peer = await on.openWebSocket();
    await peer.end();
    await on.gone(sid); // nobody ever polled
    assert.equal((await on.poll(sid)).status, 400);
  });

  test("9: a probe has its time", async () => {
    const on = peerOf(strict);
    const sid = await on.open();
    const peer = on.connect(sid);
    await peer.opened;
    await peer.end();
  });
});
