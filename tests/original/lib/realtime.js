// SPDX-License-Identifier: MIT
// Socket.IO beside Express on one port. Whoever says `register` with a user id is believed.
"use strict";

const { Server } = require("socket.io");

/** @returns {(freelancerId: string, gig: object) => void} what the hire route calls once; an absent freelancer is never told again. */
function startRealtime(httpServer, options, ledger) {
  const io = new Server(httpServer, { cors: { origin: options.clientUrl, credentials: true } });
  io.on("connection", (socket) => {
    ledger.write({ event: "socket", transport: socket.conn.transport.name });
    socket.on("register", (userId) => {
      socket.join(userId);
      ledger.write({ event: "register", user: userId });
    });
  });
  return (freelancerId, gig) => {
    const listeners = io.sockets.adapter.rooms.get(freelancerId)?.size ?? 0;
    ledger.write({ event: "hire-notification", user: freelancerId, listeners });
    io.to(freelancerId).emit("hire-notification", {
      message: `You have been hired for "${gig.title}"`,
      gigId: gig._id,
    });
  };
}

module.exports = { startRealtime };
