// SPDX-License-Identifier: MIT
// The Express application: CORS, body limit, cookies, routes, and how errors end.
"use strict";

const cookieParser = require("cookie-parser");
const cors = require("cors");
const express = require("express");
const { Refusal } = require("./answers");
const { addBidRoutes } = require("./bids");
const gigs = require("./gigs");
const { Sessions } = require("./session");
const users = require("./users");

/** Notes what came, without bodies and secrets; a request with no `answer` after it was never answered. */
function recording(ledger) {
  let last = 0;
  return (req, res, next) => {
    const id = `${process.pid}.${++last}`;
    const { method, path } = req;
    const has = { cookie: req.header("Cookie") !== undefined, bearer: req.header("Authorization") !== undefined };
    ledger.write({ event: "request", id, method, path, ...has });
    res.on("finish", () => ledger.write({ event: "answer", id, method, path, status: res.statusCode }));
    next();
  };
}

/** Ends the process in the moment in which a matching request would be answered: what it did is done. */
function cuttingAfter(pattern, ledger) {
  return (req, res, next) => {
    const { method, path } = req;
    if (pattern.test(`${method} ${path}`)) {
      res.json = () => {
        ledger.write({ event: "cut", method, path });
        process.exit(1);
      };
    }
    next();
  };
}

/** A stranger's Origin is an error, which Express shows as an HTML page. */
function corsFor(clientUrl) {
  const origin = (from, done) => {
    if (!from || from === clientUrl) done(null, true);
    else done(new Error("Not allowed by CORS"));
  };
  return cors({ origin, credentials: true });
}

/** Express 4 does not look at the promise a handler returns, so what the handler throws is an unhandled rejection and
 *  ends the process. Some deployments wrap their handlers; `--answer` is one of those. */
function wrapRouter(router) {
  for (const method of ["get", "post", "patch", "delete"]) {
    const add = router[method].bind(router);
    router[method] = (path, ...handlers) =>
      add(path, ...handlers.map((handler) => (req, res, next) => handler(req, res, next).catch(next)));
  }
  return router;
}

function answerRefusals(error, req, res, next) {
  if (!(error instanceof Refusal) && error.status) return next(error); // the body parser's own stay HTML
  const status = error.status ?? 500;
  res.status(status).json({ statusCode: status, data: null, message: error.message, success: false, errors: [] });
}

/** @param {(id: string, gig: object) => void} tellHired */
function makeApp(data, options, ledger, tellHired) {
  const app = express();
  const newRouter = () => (options.answer ? wrapRouter(express.Router()) : express.Router());
  app.use(recording(ledger));
  if (options.cutAfter) app.use(cuttingAfter(options.cutAfter, ledger));
  app.use(corsFor(options.clientUrl));
  app.use(express.json({ limit: "16kb" }));
  app.use(cookieParser());

  const sessions = new Sessions(data, options);
  const signedIn = sessions.required();
  const auth = newRouter();
  users.addAuthRoutes(auth, data, sessions);
  const account = newRouter();
  users.addTokenRoutes(account, data, sessions);
  users.addAccountRoutes(account, data, sessions);
  const gig = newRouter();
  gigs.addReadingRoutes(gig, data, signedIn);
  gigs.addWritingRoutes(gig, data, signedIn);
  const bid = newRouter();
  addBidRoutes(bid, data, signedIn, tellHired);

  app.get("/api/health", (req, res) => res.json({ status: "ok", timestamp: new Date().toISOString() }));
  app.use("/api/auth", auth);
  app.use("/api/users", account);
  app.use("/api/gigs", gig);
  app.use("/api/bids", bid);
  if (options.answer) app.use(answerRefusals);
  return app;
}

module.exports = { makeApp };
