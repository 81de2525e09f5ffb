// SPDX-License-Identifier: MIT
// /api/gigs. Three shapes of one gig leave here: the list's (no owner id), the raw one, and the one with the owner in it.
"use strict";

const { Refusal, succeed, generally } = require("./answers");

/** An amount as the database layer casts it: a number, or text that is one. */
function castNumber(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new TypeError("Cast to Number failed");
  return number;
}

function castText(value) {
  if (value === null || typeof value === "object") throw new TypeError("Cast to string failed");
  return String(value);
}

/** {_id, name, avatarUrl} of a user, as it is put in the place of an id. */
function person(data, id) {
  const user = data.users.byId(id);
  return user && { _id: user._id, name: user.name, avatarUrl: user.avatarUrl };
}

/** The database takes whole numbers above nothing as a limit, and no other. */
function checkedLimit(limit) {
  const number = Number(limit);
  if (!Number.isSafeInteger(number) || number <= 0) throw new RangeError("the limit must be positive");
  return number;
}

function listed(data, gig) {
  const { ownerId, ...rest } = gig;
  const owner = data.users.byId(ownerId);
  const bidCount = data.bids.find((bid) => bid.gigId === gig._id).length;
  return { ...rest, bidCount, ownerName: owner.name, ownerAvatar: owner.avatarUrl };
}

function addReadingRoutes(router, data, signedIn) {
  const list = generally("Failed to fetch gigs", async (req, res) => {
    const { status = "open", limit } = req.query;
    const gigs = data.gigs.newestFirst((gig) => gig.status === status);
    const shown = limit ? gigs.slice(0, checkedLimit(limit)) : gigs;
    succeed(res, 200, shown.map((gig) => listed(data, gig)), "Gigs fetched successfully");
  });
  router.get("/", signedIn, list);

  // The text is a regular expression there, so an unfinished one ends the process like any other error.
  const search = generally("Failed to fetch gigs", async (req, res) => {
    const pattern = new RegExp(req.query.search ?? "", "i");
    const gigs = data.gigs.newestFirst((gig) => gig.status === "open" && pattern.test(gig.title));
    succeed(res, 200, gigs, "Gigs fetched successfully");
  });
  router.get("/search", signedIn, search);

  const mine = generally("Failed to fetch gigs", async (req, res) => {
    succeed(res, 200, data.gigs.newestFirst((gig) => gig.ownerId === req.user._id), "Gigs fetched successfully");
  });
  router.get("/my", signedIn, mine);

  const one = generally("Failed to fetch gig", async (req, res) => {
    const gig = data.gigs.byId(req.params.id);
    if (!gig) throw new Refusal(404, "Gig not found");
    succeed(res, 200, { ...gig, ownerId: person(data, gig.ownerId) }, "Gig fetched successfully");
  });
  router.get("/getById/:id", signedIn, one);
}

function addWritingRoutes(router, data, signedIn) {
  const create = generally("Failed to create gig", async (req, res) => {
    const { title, description, budget } = req.body;
    if (!title || !description || budget == null) throw new Refusal(400, "title, description and budget are required");
    const gig = data.gigs.insert({
      title: castText(title),
      description: castText(description),
      budget: castNumber(budget),
      ownerId: req.user._id,
      status: "open",
    });
    succeed(res, 201, gig, "Gig created successfully");
  });
  router.post("/", signedIn, create);

  const edit = generally("Failed to update gig", async (req, res) => {
    const { title, description, budget } = req.body;
    if (!title && !description && budget === undefined) throw new Refusal(400, "Nothing to change");
    const gig = data.gigs.byId(req.params.id);
    if (!gig) throw new Refusal(404, "Gig not found");
    if (gig.ownerId !== req.user._id) throw new Refusal(403, "Not the owner of this gig");
    const changes = {};
    if (title) changes.title = castText(title);
    if (description) changes.description = castText(description);
    if (budget !== undefined) changes.budget = castNumber(budget);
    succeed(res, 200, data.gigs.update(gig, changes), "Gig updated successfully");
  });
  router.patch("/:id", signedIn, edit);

  // Nobody asks whose gig it is, and the bids on it stay, pointing nowhere.
  const remove = generally("Failed to delete gig", async (req, res) => {
    const gig = data.gigs.byId(req.params.id);
    if (!gig) throw new Refusal(404, "Gig not found");
    data.gigs.remove(gig);
    succeed(res, 200, gig, "Gig deleted successfully");
  });
  router.delete("/:id", signedIn, remove);
}

module.exports = { addReadingRoutes, addWritingRoutes, castNumber, castText, person };
