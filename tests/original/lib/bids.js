// SPDX-License-Identifier: MIT
// /api/bids.
"use strict";

const { Refusal, succeed, generally } = require("./answers");
const { castNumber, castText, person } = require("./gigs");

function addBidRoutes(router, data, signedIn, tellHired) {
  const place = generally("Failed to submit bid", async (req, res) => {
    const { gigId, message, price } = req.body;
    const gig = data.gigs.byId(gigId);
    if (!gig) throw new Refusal(404, "Gig not found");
    if (gig.status !== "open") throw new Refusal(400, "Gig is not open for bidding");
    if (gig.ownerId === req.user._id) throw new Refusal(403, "One cannot bid on one's own gig");
    if (!message) throw new Refusal(400, "message is required");
    const bid = data.bids.insert({
      gigId: gig._id,
      freelancerId: req.user._id,
      message: castText(message),
      price: castNumber(price),
      status: "pending",
    });
    succeed(res, 201, bid, "Bid submitted successfully");
  });
  router.post("/", signedIn, place);

  const ofGig = generally("Failed to fetch bids", async (req, res) => {
    const gig = data.gigs.byId(req.params.gigId);
    if (!gig) throw new Refusal(404, "Gig not found");
    const bids = data.bids.newestFirst((bid) => bid.gigId === gig._id);
    const shown = bids.map((bid) => ({ ...bid, freelancerId: person(data, bid.freelancerId) }));
    succeed(res, 200, shown, "Bids fetched successfully");
  });
  router.get("/getBidByGigId/:gigId", signedIn, ofGig);

  const mine = generally("Failed to fetch bids", async (req, res) => {
    const bids = data.bids.newestFirst((bid) => bid.freelancerId === req.user._id);
    const shown = bids.map((bid) => {
      const gig = data.gigs.byId(bid.gigId); // null once the gig was deleted
      return { ...bid, gigId: gig && { ...gig, ownerId: person(data, gig.ownerId) } };
    });
    succeed(res, 200, shown, "Bids fetched successfully");
  });
  router.get("/my", signedIn, mine);

  router.patch("/:bidId/hire", signedIn, async (req, res) => {
    const bid = data.bids.byId(req.params.bidId);
    if (bid?.status !== "pending") throw new Refusal(404, "Bid not found or already processed");
    const gig = data.gigs.byId(bid.gigId);
    if (gig?.status !== "open" || gig.ownerId !== req.user._id)
      throw new Refusal(400, "Gig not found, not owned, or already assigned");
    data.bids.update(bid, { status: "hired" });
    for (const other of data.bids.find((one) => one.gigId === gig._id && one !== bid))
      data.bids.update(other, { status: "rejected" });
    data.gigs.update(gig, { status: "assigned" });
    tellHired(bid.freelancerId, gig);
    succeed(res, 200, bid, "Bid accepted successfully");
  });
}

module.exports = { addBidRoutes };
