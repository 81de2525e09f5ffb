// SPDX-License-Identifier: MIT
// The envelope of the wire, and what a handler throws when it refuses.
"use strict";

/** What a refusing handler throws. Nothing catches it in the default mode, which is the point. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function succeed(res, status, data, message) {
  res.status(status).json({ statusCode: status, data, message, success: status < 400 });
}

/**
 * The gig and bid handlers turn whatever went wrong inside into one general 500.
 * @param {string} message what they say instead of the reason
 */
function generally(message, handler) {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (reason) {
      const general = new Refusal(500, message);
      general.cause = reason;
      throw general;
    }
  };
}

module.exports = { Refusal, succeed, generally };
