// SPDX-License-Identifier: MIT
// Three collections in memory, with the shapes and the habits of MongoDB documents that clients can see:
// ids of 24 hex digits, `__v`, timestamps with milliseconds, unique indexes, and an error for an id that is none.
"use strict";

const crypto = require("node:crypto");
const fs = require("node:fs");

const isId = (value) => typeof value === "string" && /^[0-9a-f]{24}$/i.test(value);

/** Four bytes of time, five of chance, three of a counter, as MongoDB's drivers make them. */
const processPart = crypto.randomBytes(5).toString("hex");
let counter = crypto.randomInt(0xffffff);
function newId() {
  counter = (counter + 1) % 0x1000000;
  const seconds = Math.floor(Date.now() / 1000).toString(16).padStart(8, "0");
  return seconds + processPart + counter.toString(16).padStart(6, "0");
}

class Collection {
  /** @param {string[][]} unique each a set of fields that may not occur twice */
  constructor(documents, unique, save) {
    this.documents = documents;
    this.unique = unique;
    this.save = save;
  }

  /** Where `id` is not an id at all MongoDB's layer throws; an unknown one is null. */
  byId(id) {
    if (!isId(id)) throw new TypeError(`Cast to ObjectId failed for value "${String(id)}"`);
    return this.documents.find((one) => one._id === id.toLowerCase()) ?? null;
  }

  find(matches) {
    return this.documents.filter(matches);
  }

  /** Newest first; of the same millisecond, the one made later. */
  newestFirst(matches = () => true) {
    return this.find(matches)
      .reverse()
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  insert(fields) {
    const now = new Date().toISOString();
    const made = { _id: newId(), ...fields, createdAt: now, updatedAt: now, __v: 0 };
    this.#checkUnique(made);
    this.documents.push(made);
    this.save();
    return made;
  }

  update(document, changes) {
    this.#checkUnique({ ...document, ...changes });
    Object.assign(document, changes, { updatedAt: new Date().toISOString() });
    this.save();
    return document;
  }

  remove(document) {
    this.documents.splice(this.documents.indexOf(document), 1);
    this.save();
  }

  #checkUnique(candidate) {
    for (const fields of this.unique) {
      const twin = this.documents.find(
        (one) => one._id !== candidate._id && fields.every((field) => one[field] === candidate[field]),
      );
      if (twin) throw new Error(`E11000 duplicate key error: ${fields.join(", ")}`);
    }
  }
}

/**
 * @param {string|undefined} file where the data outlives the process, as MongoDB's would; undefined: memory only.
 * Every change is on disk before the request that made it is answered.
 */
function openData(file) {
  const content =
    file && fs.existsSync(file)
      ? JSON.parse(fs.readFileSync(file, "utf8"))
      : { users: [], gigs: [], bids: [], secrets: newSecrets() };
  const save = () => {
    if (!file) return;
    fs.writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  };
  save();
  return {
    users: new Collection(content.users, [["email"], ["username"]], save),
    gigs: new Collection(content.gigs, [], save),
    bids: new Collection(content.bids, [["gigId", "freelancerId"]], save),
    secrets: content.secrets,
  };
}

/** What a deployment has in its environment; kept with the data so that tokens survive a restart. */
function newSecrets() {
  const make = () => crypto.randomBytes(32).toString("hex");
  return {
    access: process.env.ACCESS_TOKEN_SECRET ?? make(),
    refresh: process.env.REFRESH_TOKEN_SECRET ?? make(),
  };
}

module.exports = { openData };
