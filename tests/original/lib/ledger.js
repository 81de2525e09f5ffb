// SPDX-License-Identifier: MIT
// What happened, as lines of JSON in a file, for tests to read. No body, no token, no password.
"use strict";

const fs = require("node:fs");

/** @param {string|undefined} file undefined: nothing is kept */
function openLedger(file) {
  return {
    write(entry) {
      if (file) fs.appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

module.exports = { openLedger };
