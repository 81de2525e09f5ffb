// SPDX-License-Identifier: MIT
// What the tests in this folder share: servers as child processes, raw WebSockets, and waiting with a deadline.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";

/** Milliseconds; a machine under load keeps it. */
export const LIMIT = 30_000;

/** A server that says on its first line where it listens. */
export async function start(program, args, env = {}) {
  const process_ = spawn(program, args, {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warning", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: process_.stdout });
  const [line] = await once(lines, "line", { signal: AbortSignal.timeout(LIMIT) });
  const { port } = JSON.parse(line);
  return { process: process_, port, url: `http://127.0.0.1:${port}` };
}

export async function stop({ process: process_ }) {
  if (process_.exitCode !== null) return;
  process_.kill("SIGTERM");
  await once(process_, "exit");
}

/** Asks again until `ask` answers something true. */
export async function until(ask, what) {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(20);
  }
}

/** A WebSocket that keeps what arrived; `data` is a string or a Buffer. */
export class Peer {
  #waiting = [];
  #arrived = [];
  constructor(url, options = {}) {
    this.socket = new WebSocket(url, options);
    this.socket.on("message", (data, binary) => this.#put(binary ? data : data.toString()));
    this.socket.on("error", () => {});
    this.opened = new Promise((resolve) => {
      this.socket.on("open", () => resolve(true));
      this.socket.on("close", () => resolve(false));
    });
    this.closed = new Promise((resolve) => this.socket.on("close", (code) => resolve(code)));
    /** The HTTP answer, where the upgrade was refused. */
    this.refusal = new Promise((resolve) => this.socket.on("unexpected-response", async (_, answer) => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      resolve({ status: answer.statusCode, body: Buffer.concat(pieces).toString() });
    }));
  }
  #put(data) {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(data);
    else this.#arrived.push(data);
  }
  send(data) { this.socket.send(data); }
  close() { this.socket.terminate(); }
  /** The next frame, or an error where none comes before the connection ends. */
  async next() {
    if (this.#arrived.length) return this.#arrived.shift();
    return within(new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      this.closed.then((code) => reject(new Error(`closed with ${code}`)));
    }), "a frame");
  }
  /** The close code; frames that come before it are dropped. */
  end() { return within(this.closed, "the end of the connection"); }
}

export function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`no ${what}`)), LIMIT); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
