// SPDX-License-Identifier: MIT
// Starts the peer for one test and talks raw HTTP to it.
"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");
const readline = require("node:readline");

const script = path.join(__dirname, "..", "original.js");
const picture = "https://pictures.example/neutral.png";

/** A running peer; it ends with the test `t`. */
async function startPeer(t, ...options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "original-test-"));
  const log = path.join(folder, "log");
  const child = spawn(process.execPath, [script, "--until-eof", "--log", log, ...options], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const exited = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  t.after(async () => {
    child.stdin.end();
    await exited;
    fs.rmSync(folder, { recursive: true });
  });
  const lines = readline.createInterface({ input: child.stdout });
  const first = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    exited.then((code) => reject(new Error(`the peer ended with ${code}`)));
  });
  return { ...JSON.parse(first), exited, ledger: () => readLedger(log) };
}

function readLedger(log) {
  return fs.readFileSync(log, "utf8").trim().split("\n").map((line) => JSON.parse(line));
}

/**
 * One request, on its own connection.
 * @returns status, headers, text, and json where the text is some; `closed: true` where the connection ended without an answer,
 *   `refused: true` where nothing listens, `timedOut: true` after `timeout` milliseconds.
 */
function request(peer, method, target, { body, token, cookie, origin, raw, timeout } = {}) {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const headers = { ...(payload !== undefined && { "Content-Type": "application/json" }) };
  if (payload !== undefined) headers["Content-Length"] = Buffer.byteLength(payload);
  if (token) headers.Authorization = `Bearer ${token}`;
  if (cookie) headers.Cookie = cookie;
  if (origin) headers.Origin = origin;
  return new Promise((resolve) => {
    const sent = http.request({ host: "127.0.0.1", port: peer.port, method, path: target, headers, agent: false });
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.on("end", () => resolve({ ...toAnswer(response, text) }));
      response.on("error", () => resolve({ closed: true }));
    });
    sent.on("error", (error) => resolve(error.code === "ECONNREFUSED" ? { refused: true } : { closed: true }));
    if (timeout) {
      sent.setTimeout(timeout, () => {
        resolve({ timedOut: true });
        sent.destroy();
      });
    }
    sent.end(payload);
  });
}

function toAnswer(response, text) {
  const type = response.headers["content-type"] ?? "";
  const json = type.startsWith("application/json") ? JSON.parse(text) : undefined;
  return { status: response.statusCode, headers: response.headers, text, json, data: json?.data };
}

/** Registers and signs in; `{user, accessToken, refreshToken}`. */
async function newPerson(peer, username) {
  const password = `password of ${username}`;
  const email = `${username}@example.org`;
  const name = username.toUpperCase();
  const body = { name, email, username, password, avatarUrl: picture, coverImage: picture };
  const registered = await request(peer, "POST", "/api/auth/register", { body });
  if (registered.status !== 201) throw new Error(`not registered: ${JSON.stringify(registered)}`);
  const { data } = await request(peer, "POST", "/api/auth/login", { body: { username, password } });
  return { ...data, password };
}

async function newGig(peer, owner, title = "A logo for a bakery") {
  const body = { title, description: "Two colours.", budget: 250.5 };
  return (await request(peer, "POST", "/api/gigs", { token: owner.accessToken, body })).data;
}

async function newBid(peer, freelancer, gig, price = 200) {
  const body = { gigId: gig._id, message: "I bake, too.", price };
  return (await request(peer, "POST", "/api/bids", { token: freelancer.accessToken, body })).data;
}

/** Asks until the peer answers again after its end. */
async function waitUntilBack(peer) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if ((await request(peer, "GET", "/api/health", { timeout: 1000 })).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the peer did not come back");
}

module.exports = { startPeer, request, newPerson, newGig, newBid, waitUntilBack, picture };
