// SPDX-License-Identifier: MIT
// Headless Chromium over the WebDriver protocol, and a server for its pages.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { LIMIT, within } from "./peer.mjs";

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// A page of another site keeps its cookies only where the person lets it: so is it with the original, too.
const PREFERENCES = { "profile.cookie_controls_mode": 0, "profile.block_third_party_cookies": false };

/** Serves the page to whoever asks, on an origin of its own: http://localhost:PORT. */
export async function servePage(files) {
  const server = createServer((request, answer) => {
    const file = files[request.url];
    answer.writeHead(file ? 200 : 404, { "Content-Type": file?.type ?? "text/plain" });
    answer.end(file ? readFileSync(file.path) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

export async function startDriver(program) {
  const process_ = spawn(program, ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await within(new Promise((resolve, reject) => {
    createInterface({ input: process_.stdout }).on("line", (line) => {
      const found = /started successfully on port (\d+)/.exec(line);
      if (found) resolve(found[1]);
    });
    process_.on("exit", (code) => reject(new Error(`chromedriver ended with ${code}`)));
  }), "chromedriver");
  return { url: `http://127.0.0.1:${port}`, close: () => process_.kill() };
}

export class Browser {
  static async open(driver, program) {
    const browser = new Browser();
    browser.base = `${driver.url}/session`;
    const { sessionId } = await browser.#ask("POST", "", { capabilities: { alwaysMatch: {
      browserName: "chrome", "goog:chromeOptions": { binary: program, args: FLAGS, prefs: PREFERENCES } } } });
    browser.base += `/${sessionId}`;
    await browser.#ask("POST", "/timeouts", { script: LIMIT, pageLoad: LIMIT });
    return browser;
  }
  async #ask(method, path, body) {
    const answer = await fetch(this.base + path,
      { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(4 * LIMIT) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  async visit(origin, server) {
    await this.#ask("POST", "/url", { url: `${origin}/` });
    await this.until("return window.ready_ === true", "the page");
    await this.run("talkTo(a)", server);
  }
  /** Runs the body of an async function in the page, with `a` and `b` as its arguments. */
  async run(script, a, b) {
    const wrapped = `const [a, b, done] = arguments;
      (async () => { ${script} })().then((value) => done({ value }), (error) => done({ failed: String(error) }));`;
    const { value, failed } = await this.#ask("POST", "/execute/async", { script: wrapped, args: [a ?? null, b ?? null] });
    if (failed) throw new Error(failed);
    return value;
  }
  async until(script, what) {
    const end = Date.now() + LIMIT;
    for (;;) {
      const value = await this.run(script);
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    }
  }
  close() { return this.#ask("DELETE", ""); }
}
