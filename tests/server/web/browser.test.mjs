// SPDX-License-Identifier: MIT
// A web page of another origin, in headless Chromium, does on gigflow-server what the original's web page does on the original:
// register, sign in, post, bid, hire, hear of the hire. A page that the server was not told of gets nothing.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { Browser, servePage, startDriver } from "./browser.mjs";
import { Peer, start, stop } from "./peer.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const socketIo = join(dirname(createRequire(import.meta.url).resolve("socket.io-client/package.json")), "dist/socket.io.min.js");
const FILES = {
  "/": { path: join(here, "page.html"), type: "text/html" },
  "/calls.mjs": { path: join(here, "calls.mjs"), type: "text/javascript" },
  "/socket.io.min.js": { path: socketIo, type: "text/javascript" },
};

const person = (name) => ({ name, email: `${name}@example.com`, username: name, password: "shelves and boards",
  avatarUrl: "https://pictures.example/a.png", coverImage: "https://pictures.example/c.png" });

describe("a web page in Chromium", () => {
  let [page, foreign, driver, server, folder, maya, sam] = [];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "gigflow-browser-"));
    [page, foreign, driver] = await Promise.all([servePage(FILES), servePage(FILES), startDriver(process.env.CHROMEDRIVER)]);
    server = await start(process.env.SERVER, ["--port", "0"],
      { CLIENT_URL: page.origin, DATABASE_URL: `sqlite:${folder}/gigflow.db` });
    maya = await Browser.open(driver, process.env.CHROMIUM);
    sam = await Browser.open(driver, process.env.CHROMIUM);
  });
  after(async () => {
    await Promise.allSettled([maya?.close(), sam?.close()]);
    driver?.close();
    page?.close();
    foreign?.close();
    if (server) await stop(server);
    rmSync(folder, { recursive: true });
  });

  // Cookies are Secure and SameSite=None. Chromium takes them over plain http from loopback only; "localhost" is the site of the
  // page too, 127.0.0.1 is another site.
  for (const [host, options] of [["localhost", {}], ["127.0.0.1", { transports: ["polling"] }]]) {
    test(`on ${host}, with ${options.transports ?? "polling and the upgrade"}`, async () => {
      const api = `http://${host}:${server.port}`;
      const names = ["maya", "sam"].map((name) => `${name}_${host.replaceAll(".", "_")}`);
      await maya.visit(page.origin, api);
      await sam.visit(page.origin, api);
      assert.equal((await maya.run("return calls.health()")).body.status, "ok");
      // As a page does that opens its socket first: signing in comes later, and `register` tells of it.
      await sam.run("open_(a)", options);
      await sam.until("return heard.includes('connect')", "the first connection");
      for (const [browser, name] of [[maya, names[0]], [sam, names[1]]]) {
        const registered = await browser.run("return calls.register(a)", person(name));
        assert.equal(registered.status, 201, JSON.stringify(registered));
        assert.equal(registered.body.data.accessToken, undefined);
        const login = await browser.run("return calls.login(a)", { email: `${name}@example.com`, password: person(name).password });
        assert.equal(login.status, 200);
        assert.equal((await browser.run("return calls.currentUser()")).body.data.username, name); // the cookie came back
        assert.equal(await browser.run("return document.cookie"), ""); // and no script reads it
      }
      const { body: { data: user } } = await sam.run("return calls.currentUser()");
      await sam.run("heard.length = 0; socket.emit('register', a)", user._id);
      await sam.until("return heard.includes('connect')", "the connection with its cookie");
      if (!options.transports)
        await sam.until("return socket.io.engine.transport.name === 'websocket'", "the upgrade");

      const posted = await maya.run("return calls.post(a)", { title: "A shelf", description: "Four boards", budget: 80.5 });
      assert.equal(posted.status, 201);
      const gig = posted.body.data;
      assert.ok((await sam.run("return calls.gigs(10)")).body.data.some((one) => one._id === gig._id));
      const bid = await sam.run("return calls.bid(a)", { gigId: gig._id, message: "Tomorrow", price: 70 });
      assert.equal(bid.status, 201);
      assert.equal((await maya.run("return calls.bidsOn(a)", gig._id)).body.data[0].freelancerId.name, names[1]);
      const hired = await maya.run("return calls.hire(a)", bid.body.data._id);
      assert.equal(hired.body.data.status, "hired");
      const notice = await sam.until("return heard.find((one) => one.gigId)", "the hire-notification");
      assert.equal(notice.message, 'You have been hired for "A shelf"');
      assert.equal(notice.gigId, gig._id);

      assert.equal((await sam.run("return calls.refresh()")).status, 200);
      assert.equal((await sam.run("return calls.comeBack()")).body.data.user.username, names[1]);
      await sam.run("socket.close()");
    });
  }

  test("a page of another origin reads nothing, changes nothing and hears nothing", async () => {
    const api = `http://localhost:${server.port}`;
    // Sam's browser still has the cookies of the tests before.
    await sam.visit(page.origin, api);
    const { body: { data: user } } = await sam.run("return calls.currentUser()");
    const mine = (await sam.run("return calls.myGigs()")).body.data.length;
    await sam.visit(foreign.origin, api);
    for (const call of ["calls.health()", "calls.currentUser()", "calls.gigs(1)", "calls.logout()",
      "calls.post({ title: 'Stolen', description: 'd', budget: 1 })", "calls.refresh()"])
      await assert.rejects(sam.run(`return ${call}`), /Failed to fetch/, call);
    // Without a preflight, as a form does it: it arrives, with the cookie, and changes nothing. The page does not even learn
    // that it was answered (Cross-Origin-Resource-Policy).
    for (const type of ["text/plain", "application/x-www-form-urlencoded"])
      await assert.rejects(sam.run(`await fetch("${api}/api/gigs", { method: "POST", credentials: "include", mode: "no-cors",
        headers: { "Content-Type": "${type}" }, body: JSON.stringify({ title: "Stolen", description: "d", budget: 1 }) })`),
      /Failed to fetch/, type);
    // Polling is stopped by the browser; a WebSocket is opened, but the cookie counts for nothing there.
    await sam.run("open_(a)", { transports: ["polling"], reconnection: false });
    await sam.until("return heard.includes('connect_error')", "the refusal");
    await sam.run("heard.length = 0; open_(a)", { transports: ["websocket"] });
    await sam.until("return heard.includes('connect')", "the connection");

    const login = await fetch(`${api}/api/auth/login`, { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email: user.email, password: "shelves and boards" }) });
    const { accessToken } = (await login.json()).data;
    const honest = new Peer(`ws://localhost:${server.port}/ws`);
    await honest.opened;
    honest.send(JSON.stringify({ type: "auth", token: accessToken }));
    assert.equal(await honest.next(), '{"type":"ready"}');
    await maya.visit(page.origin, api);
    const gig = (await maya.run("return calls.post({ title: 'Another', description: 'd', budget: 1 })")).body.data;
    const asSam = { "Content-Type": "application/json", Authorization: `Bearer ${accessToken}` };
    const bid = await (await fetch(`${api}/api/bids`,
      { method: "POST", headers: asSam, body: JSON.stringify({ gigId: gig._id, message: "m", price: 1 }) })).json();
    assert.equal((await maya.run("return calls.hire(a)", bid.data._id)).status, 200);
    while (!(await honest.next()).includes("hire-notification"));
    // An acknowledged message of the same connection comes after whatever was sent before it.
    await sam.run("await socket.timeout(30000).emitWithAck('nothing in particular')");
    assert.deepEqual(await sam.run("return heard.filter((one) => one.gigId)"), []);
    honest.close();

    await sam.visit(page.origin, api);
    assert.equal((await sam.run("return calls.currentUser()")).status, 200); // not signed out either
    assert.equal((await sam.run("return calls.myGigs()")).body.data.length, mine);
  });
});
