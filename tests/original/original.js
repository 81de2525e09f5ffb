#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// A peer for tests that behaves as the original backend: `node original.js --help`.
// One line of JSON on standard output says where it listens: {"ready":true,"port":N,"url":"http://127.0.0.1:N","pid":P}.
"use strict";

const http = require("node:http");
const { parseArgs } = require("node:util");

const help = `usage: original.js [OPTIONS]
  --port N          on 127.0.0.1; 0 (the default) takes a free one
  --data FILE       keep the data there; without it they live in memory
  --log FILE        append what happened, one JSON object a line
  --client-url URL  the browser origin that CORS lets in (http://localhost:5173)
  --access-ttl S    lifetime of an access token in seconds (900)
  --refresh-ttl S   lifetime of a refresh token in seconds (864000)
  --until-eof       end when standard input ends
What a refused request does:
  (nothing)         ends the process, as on a host that does not restart it
  --restart [MS]    ends it, and it is started again on the same port with the same data after MS (300)
  --hang            is never answered, as with other Node flags
  --answer          is answered, as where somebody wrapped the handlers
What another client's refused request can do to ours:
  --cut-after TEXT  the first request whose "METHOD /path" matches this regular expression is carried out, then the process
                    ends without an answer`;

function readOptions(argv) {
  const text = { type: "string" };
  const flag = { type: "boolean", default: false };
  const { values } = parseArgs({
    args: argv.map((one, at) => (one === "--restart" && !/^\d+$/.test(argv[at + 1] ?? "") ? "--restart=300" : one)),
    options: {
      port: { ...text, default: "0" },
      data: text,
      log: text,
      "client-url": { ...text, default: "http://localhost:5173" },
      "access-ttl": { ...text, default: "900" },
      "refresh-ttl": { ...text, default: "864000" },
      "until-eof": flag,
      restart: text,
      hang: flag,
      answer: flag,
      "cut-after": { ...text, default: "" },
      help: flag,
    },
  });
  return {
    port: Number(values.port),
    data: values.data,
    log: values.log,
    clientUrl: values["client-url"],
    accessTtl: Number(values["access-ttl"]),
    refreshTtl: Number(values["refresh-ttl"]),
    untilEof: values["until-eof"],
    restartAfter: values.restart === undefined ? undefined : Number(values.restart),
    hang: values.hang,
    answer: values.answer,
    cutAfter: values["cut-after"] && new RegExp(`^(${values["cut-after"]})$`),
    help: values.help,
  };
}

function serve(options) {
  const { makeApp } = require("./lib/app");
  const { openData } = require("./lib/data");
  const { openLedger } = require("./lib/ledger");
  const { startRealtime } = require("./lib/realtime");

  const ledger = openLedger(options.log);
  process.on("uncaughtExceptionMonitor", (error) => ledger.write({ event: "died", why: error.message }));
  if (options.hang) process.on("unhandledRejection", (error) => ledger.write({ event: "hung", why: error.message }));

  const data = openData(options.data);
  // The handler is there before Socket.IO takes its own path away from it.
  const server = http.createServer((req, res) => app(req, res));
  const tellHired = startRealtime(server, options, ledger);
  const app = makeApp(data, options, ledger, tellHired);
  server.listen(options.port, "127.0.0.1", () => {
    const { port } = server.address();
    const ready = { ready: true, port, url: `http://127.0.0.1:${port}`, pid: process.pid };
    if (process.send) process.send(ready);
    else console.log(JSON.stringify(ready));
  });
}

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(help);
} else if (options.restartAfter !== undefined && !process.send) {
  require("./lib/supervisor").supervise(__filename, options);
} else {
  if (process.send) process.on("disconnect", () => process.exit(0)); // the supervisor is gone
  else if (options.untilEof) process.stdin.on("end", () => process.exit(0)).resume();
  serve(options);
}
