// SPDX-License-Identifier: MIT
// The host that starts the process again: same port, same data, after a while in which nothing listens.
"use strict";

const { fork } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { openLedger } = require("./ledger");

function supervise(script, options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "original-"));
  const ledger = openLedger(options.log);
  let port = options.port;
  let child;
  let told = false;

  const start = () => {
    const own = ["--port", String(port), "--data", options.data ?? path.join(folder, "data.json")];
    const rest = process.argv.slice(2).filter((one) => one !== "--until-eof");
    if (told) own.push("--cut-after", ""); // once only
    child = fork(script, [...rest, ...own]); // the last of two equal options counts
    child.on("message", (ready) => {
      port = ready.port;
      ledger.write({ event: told ? "restarted" : "started" });
      if (!told) console.log(JSON.stringify({ ...ready, pid: process.pid }));
      told = true;
    });
    child.on("exit", () => setTimeout(start, options.restartAfter));
  };
  const stop = () => {
    child.removeAllListeners("exit");
    child.once("exit", () => {
      fs.rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
    if (!child.kill()) child.emit("exit");
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
  if (options.untilEof) process.stdin.on("end", stop).resume();
  start();
}

module.exports = { supervise };
