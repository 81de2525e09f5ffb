// SPDX-License-Identifier: MIT
// The same calls to the stand-in of the original backend (GIGFLOW_ORIGINAL, tests/original) and to gigflow-server (SERVER): statuses,
// messages and shapes must be the same, field by field, but for what the contract names.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { io } from "socket.io-client";
import { callsTo } from "./calls.mjs";
import { LIMIT, start, stop, within } from "./peer.mjs";

const ORIGIN = "http://localhost:5173";
let folder;
let servers;
const sockets = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "gigflow-differential-"));
  servers = {
    original: await start(process.env.GIGFLOW_NODE ?? "node", [process.env.GIGFLOW_ORIGINAL, "--client-url", ORIGIN],
      { NODE_PATH: process.env.NODE_PATH }),
    ours: await start(process.env.SERVER, ["--port", "0"], { CLIENT_URL: ORIGIN, DATABASE_URL: `sqlite:${folder}/gigflow.db` }),
  };
});
after(async () => {
  for (const socket of sockets) socket.close();
  await Promise.all(Object.values(servers ?? {}).map(stop));
  rmSync(folder, { recursive: true });
});

// Debian 12's Node.js 18 has no getSetCookie(): there the cookies come joined by commas, which the date in Expires has too.
const setCookies = (headers) =>
  headers.getSetCookie?.() ?? (headers.get("set-cookie")?.split(/, (?=[^;, ]+=)/) ?? []);

/** A browser's visitor, as far as fetch needs one: cookies and an origin. */
class Visitor {
  #jar = new Map();
  constructor(server) {
    this.server = server;
    this.calls = callsTo(server.url, (url, options) => this.#fetch(url, options));
  }
  get cookies() { return [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; "); }
  async #fetch(url, options) {
    const answer = await fetch(url, {
      ...options,
      headers: { ...options.headers, Origin: ORIGIN, ...(this.#jar.size ? { Cookie: this.cookies } : {}) },
      signal: AbortSignal.timeout(LIMIT),
    });
    this.set = [];
    for (const cookie of setCookies(answer.headers)) {
      const [pair, ...attributes] = cookie.split("; ");
      const [name, value] = pair.split("=");
      if (value) this.#jar.set(name, value);
      else this.#jar.delete(name);
      // Ours also says how long it lives; Express says of a cleared one that it expired in 1970.
      this.set.push([name, value !== "", ...attributes.filter((one) => !/^(Max-Age|Expires)=/.test(one)).sort()]);
    }
    this.set.sort();
    assert.equal(answer.headers.get("access-control-allow-origin"), ORIGIN);
    assert.equal(answer.headers.get("access-control-allow-credentials"), "true");
    return answer;
  }
}

/** Names and kinds, without the values: ids, times and tokens differ. `__v` is Mongoose's own count of versions. */
function shape(value) {
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "__v").sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, shape(one)]));
}

/** Takes members off an object in place, for what the contract lets differ. */
function without(object, ...names) {
  for (const name of names) delete object[name];
}

const person = (name) => ({ name, email: `${name}@example.com`, username: name, password: "shelves and boards",
  avatarUrl: "https://pictures.example/a.png", coverImage: "https://pictures.example/c.png" });

/** Does it on both. `forgive(original, ours)` takes off what may differ before they are compared. */
async function compare(pair, what, forgive = () => {}) {
  const [original, ours] = await Promise.all(pair.map(async (visitor, which) => what(visitor.calls, which)));
  const name = what.toString().replace(/^.*=> /, "");
  const bodies = [structuredClone(original.body), structuredClone(ours.body)];
  forgive(...bodies.map((body) => body.data ?? body), ...bodies);
  assert.equal(ours.status, original.status, name);
  assert.deepEqual(shape(bodies[1]), shape(bodies[0]), name);
  assert.equal(bodies[1].message, bodies[0].message, name);
  assert.deepEqual(pair[1].set, pair[0].set, `cookies of ${name}`);
  return [original.body.data, ours.body.data];
}

test("the original and ours answer the web page alike", async () => {
  const both = () => [new Visitor(servers.original), new Visitor(servers.ours)];
  const [maya, sam] = [both(), both()];
  const leaked = (original) => without(original.user ?? original, "password", "refreshToken");

  await compare(maya, (calls) => calls.health(), (_, ours) => without(ours, "serverId", "name", "version", "capabilities"));
  await compare(maya, (calls) => calls.register(person("maya")));
  const sams = await compare(sam, (calls) => calls.register(person("sam")));
  await compare(maya, (calls) => calls.login({ email: "maya@example.com", password: "shelves and boards" }));
  await compare(sam, (calls) => calls.login({ username: "sam", password: "shelves and boards" }));
  await compare(maya, (calls) => calls.currentUser());
  await compare(maya, (calls, which) => calls.profile(sams[which]._id), (original) => {
    leaked(original);
    without(original, "email"); // ours shows it to its owner only
  });
  await compare(sam, (calls, which) => calls.profile(sams[which]._id), leaked);
  await compare(maya, (calls) => calls.updateAccount({ name: "Maya Q", username: "mayaq" }), leaked);
  await compare(maya, (calls) => calls.avatar("https://pictures.example/b.png"));
  await compare(maya, (calls) => calls.coverImage("https://pictures.example/d.png"));
  await compare(maya, (calls) => calls.refresh());
  await compare(maya, (calls) => calls.comeBack(), leaked);

  const shelf = { title: "A shelf", description: "Four boards", budget: 80.5 };
  const gigs = await compare(maya, (calls) => calls.post(shelf));
  const others = await compare(maya, (calls) => calls.post({ ...shelf, title: "A table" }));
  await compare(maya, (calls) => calls.gigs(5));
  await compare(maya, (calls) => calls.search("SHELF"));
  await compare(maya, (calls) => calls.search("nothing like it"));
  await compare(maya, (calls) => calls.myGigs());
  await compare(maya, (calls, which) => calls.gig(gigs[which]._id));
  await compare(maya, (calls, which) => calls.edit(gigs[which]._id, { budget: 90 }));

  const bidOn = (list) => (calls, which) => calls.bid({ gigId: list[which]._id, message: "Tomorrow", price: 70 });
  const bids = await compare(sam, bidOn(gigs));
  await compare(sam, bidOn(others));
  await compare(maya, (calls, which) => calls.bidsOn(gigs[which]._id));
  await compare(sam, (calls) => calls.myBids());

  const told = await Promise.all(sam.map(async (visitor, which) => {
    const socket = io(visitor.server.url, { forceNew: true, withCredentials: true,
      extraHeaders: { Cookie: visitor.cookies, Origin: ORIGIN } });
    sockets.push(socket);
    const name = ["the original's", "our"][which];
    await within(new Promise((resolve) => socket.on("connect", resolve)), `${name} connection`);
    // Until then it would keep `register` back.
    if (socket.io.engine.transport.name !== "websocket")
      await within(new Promise((resolve) => socket.io.engine.once("upgrade", resolve)), `${name} upgrade`);
    socket.emit("register", sams[which]._id);
    return { notice: within(new Promise((resolve) => socket.on("hire-notification", resolve)), `${name} hire-notification`) };
  }));
  await compare(maya, (calls) => calls.gigs(5)); // by now the original has read `register`
  await compare(maya, (calls, which) => calls.hire(bids[which]._id));
  const [original, ours] = await Promise.all(told.map(({ notice }) => notice));
  assert.equal(ours.message, original.message);
  assert.equal(ours.message, 'You have been hired for "A shelf"');
  assert.deepEqual([original.gigId, ours.gigId], gigs.map((gig) => gig._id));

  await compare(maya, (calls, which) => calls.gig(gigs[which]._id));
  await compare(sam, (calls) => calls.myBids());
  await compare(maya, (calls, which) => calls.remove(others[which]._id));
  const [theirs, mine] = await compare(sam, (calls) => calls.myBids());
  for (const list of [theirs, mine]) assert.ok(list.some((bid) => bid.gigId === null));
  // Ours ends every session at that, and so gives the browser new cookies.
  await compare(sam, async (calls) => {
    const answer = await calls.changePassword("shelves and boards", "boards and shelves");
    sam[1].set = [];
    return answer;
  });
  await compare(sam, (calls) => calls.currentUser());
  await compare(sam, (calls) => calls.logout());
});
