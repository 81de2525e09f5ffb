// SPDX-License-Identifier: MIT
// Socket.IO 5 on real sockets, point by point, against the echo server (ECHO): "/" echoes, "/custom" greets, others are refused.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LIMIT, Peer, start, stop } from "./peer.mjs";

describe("Socket.IO", () => {
  let server;
  before(async () => {
    server = await start(process.env.ECHO,
      ["--port", "0", "--ping-interval", "60000", "--ping-timeout", "60000", "--connect-timeout", "60000"]);
  });
  after(() => stop(server));

  /** Engine.IO is open, nothing is joined; `engineSid` is its id. */
  async function open(to = server) {
    const peer = new Peer(`${to.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
    peer.engineSid = JSON.parse((await peer.next()).slice(1)).sid;
    return peer;
  }
  async function ask(peer, frame) {
    peer.send(frame);
    return peer.next();
  }
  /** On "/", greeted. */
  async function joined(to) {
    const peer = await open(to);
    const answer = await ask(peer, "40");
    peer.sid = JSON.parse(answer.slice(2)).sid;
    assert.equal(await peer.next(), '42["auth",{}]');
    return peer;
  }
  async function closes(peer, ...frames) {
    for (const frame of frames) peer.send(frame);
    await peer.end();
  }
  const placeholder = (num) => ({ _placeholder: true, num });

  test("1, 2: namespaces with and without their comma, ids, unknown types", async () => {
    const peer = await open();
    assert.match(await ask(peer, "40/custom"), /^40\/custom,\{"sid":"[^"]+"\}$/);
    assert.equal(await peer.next(), '42/custom,["auth",{}]');
    assert.match(await ask(peer, "40/,"), /^40\{"sid":/);
    assert.equal(await peer.next(), '42["auth",{}]');
    assert.equal(await ask(peer, '42/,["message",1]'), '42["message-back",1]');
    assert.equal(await ask(peer, '42007["message-with-ack"]'), "437[]");
    peer.close();
    for (const bad of ["47", "4x", "4", "42", '42{"0":"message"}', '42["message"', "42[]", '42abc["message"]', "42[null]", '42["message"]x',
      "4299999999999999999999[\"message\"]"])
      await closes(await joined(), bad);
  });

  test("3: CONNECT answers a new id, with the payload it was given", async () => {
    const peer = await open();
    const answer = await ask(peer, '40{"token":"123"}');
    assert.deepEqual(Object.keys(JSON.parse(answer.slice(2))), ["sid"]); // no "pid": state is not recovered
    assert.notEqual(JSON.parse(answer.slice(2)).sid, peer.engineSid);
    assert.equal(await peer.next(), '42["auth",{"token":"123"}]');
    assert.match(await ask(peer, '40/custom,{"token":"abc"}'), /^40\/custom,/);
    assert.equal(await peer.next(), '42/custom,["auth",{"token":"abc"}]');
    peer.close();
    for (const bad of ['40"text"', "40[1]", "401", "40null"]) await closes(await open(), bad);
  });

  test("3: a refused namespace leaves the connection", async () => {
    const peer = await open();
    assert.equal(await ask(peer, "40/random"), '44/random,{"message":"Invalid namespace"}');
    assert.match(await ask(peer, "40"), /^40\{/);
    await peer.next();
    assert.equal(await ask(peer, '42["message","on"]'), '42["message-back","on"]');
    peer.close();
  });

  test("4: no namespace is implied, and none is joined twice", async () => {
    await closes(await open(), '42["message"]');
    await closes(await open(), "41");
    await closes(await open(), "4abc");
    await closes(await joined(), '42/custom,["message"]');
    await closes(await joined(), "40");
    await closes(await joined(), '44{"message":"no"}');
  });

  test("4: who does not connect in time is let go", async () => {
    const hurried = await start(process.env.ECHO, ["--port", "0", "--ping-interval", "60000", "--ping-timeout", "60000"]);
    try {
      await (await open(hurried)).end();
      const refused = await open(hurried);
      await ask(refused, "40/random"); // a refusal is no connection
      await refused.end();
    } finally {
      await stop(hurried);
    }
  });

  test("5: events, with reserved names refused, and acknowledgements", async () => {
    const peer = await joined();
    assert.equal(await ask(peer, '42["message",1,"2",{"3":[true]}]'), '42["message-back",1,"2",{"3":[true]}]');
    assert.equal(await ask(peer, '42456["message-with-ack",1,"2",{"3":[false]}]'), '43456[1,"2",{"3":[false]}]');
    assert.equal(await ask(peer, '4212["message-with-ack"]'), "4312[]");
    peer.send("42[7,1]"); // a number is a name as well; nobody listens to this one
    assert.equal(await ask(peer, '42["message"]'), '42["message-back"]');
    peer.send('43999["nobody asked"]');
    assert.equal(await ask(peer, '42["message"]'), '42["message-back"]');
    peer.close();
    for (const name of ["connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"])
      await closes(await joined(), `42["${name}"]`);
    await closes(await joined(), '431{"no":"array"}');
  });

  test("6: binary is echoed in order, in events and acknowledgements", async () => {
    const peer = await joined();
    const arguments_ = JSON.stringify([placeholder(0), { deep: [placeholder(1)] }]).slice(1, -1);
    peer.send(`452-["message",${arguments_}]`);
    peer.send(Buffer.from([1, 2, 3]));
    peer.send(Buffer.from([]));
    assert.equal(await peer.next(), `452-["message-back",${arguments_}]`);
    assert.deepEqual(await peer.next(), Buffer.from([1, 2, 3]));
    assert.deepEqual(await peer.next(), Buffer.from([]));
    peer.send(`452-789["message-with-ack",${arguments_}]`);
    peer.send(Buffer.from([4]));
    peer.send(Buffer.from([5, 6]));
    assert.equal(await peer.next(), `462-789[${arguments_}]`);
    assert.deepEqual(await peer.next(), Buffer.from([4]));
    assert.deepEqual(await peer.next(), Buffer.from([5, 6]));
    peer.close();
  });

  test("6: what does not fit the announcement closes", async () => {
    const one = JSON.stringify(placeholder(0));
    await closes(await joined(), `451-["message",${one}]`, '42["message"]');
    await closes(await joined(), Buffer.from([1]));
    await closes(await joined(), `4511-["message",${Array.from({ length: 11 }, (_, i) => JSON.stringify(placeholder(i)))}]`);
    await closes(await joined(), `451-["message",${JSON.stringify(placeholder(1))}]`, Buffer.from([1]));
    await closes(await joined(), `45-["message",${one}]`);
  });

  test("7: leaving one namespace leaves the others", async () => {
    const peer = await joined();
    await ask(peer, "40/custom");
    await peer.next();
    peer.send("41/custom");
    assert.equal(await ask(peer, '42["message","on"]'), '42["message-back","on"]');
    assert.match(await ask(peer, "40/custom"), /^40\/custom,/); // and may come back
    peer.close();
  });

  test("7: heartbeats go on after the last namespace is left", async () => {
    const pinging = await start(process.env.ECHO, ["--port", "0", "--ping-interval", "100", "--ping-timeout", "30000"]);
    try {
      const peer = await open(pinging);
      peer.send("40");
      let frame = await peer.next();
      while (frame === "2" || frame.startsWith("40") || frame.startsWith("42")) { // the ping may come in between
        if (frame.startsWith("42")) break;
        frame = await peer.next();
      }
      peer.send("41");
      for (let round = 0; round < 3; ++round) {
        assert.equal(await peer.next(), "2"); // no answer to the 41, and only pings
        peer.send("3");
      }
      peer.close();
    } finally {
      await stop(pinging);
    }
  });

  test("8: a reconnect begins anew", async () => {
    const first = await joined();
    first.close();
    const second = await joined();
    assert.notEqual(first.sid, second.sid);
    assert.equal(await ask(second, '42["message"]'), '42["message-back"]');
    second.close();
  });

  test("the same by polling", async () => {
    const url = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const request = async (query, body) =>
      (await fetch(url + query, { method: body ? "POST" : "GET", body, signal: AbortSignal.timeout(LIMIT) })).text();
    const query = `&sid=${JSON.parse((await request("")).slice(1)).sid}`;
    await request(query, "40");
    assert.match(await request(query), /^40\{"sid":"[^"]+"\}\x1e42\["auth",\{\}\]$/);
    await request(query, '451-["message",{"_placeholder":true,"num":0}]\x1ebAQID');
    assert.equal(await request(query), '451-["message-back",{"_placeholder":true,"num":0}]\x1ebAQID');
  });
});
