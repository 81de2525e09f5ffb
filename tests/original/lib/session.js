// SPDX-License-Identifier: MIT
// Passwords, tokens, cookies, and who is asking.
"use strict";

const bcrypt = require("bcryptjs");
const jwt = require("jsonwebtoken");
const { Refusal } = require("./answers");

const cookieOptions = { httpOnly: true, secure: true, sameSite: "none" };

/** A user without what must not be told; some routes forget to use it, and leak. */
function withoutSecrets(user) {
  const { password, refreshToken, ...rest } = user;
  return rest;
}

function verified(token, secret) {
  try {
    return jwt.verify(token, secret);
  } catch (reason) {
    throw new Refusal(401, reason.message);
  }
}

class Sessions {
  /** @param {{accessTtl: number, refreshTtl: number}} options lifetimes in seconds */
  constructor(data, options) {
    this.data = data;
    this.options = options;
  }

  hash(password) {
    return bcrypt.hash(password, 10);
  }

  matches(password, hash) {
    return bcrypt.compare(password, hash);
  }

  /** Mints both tokens and remembers the one refresh token this user may have, so any other session is over. `iat` counts
   *  whole seconds: minted twice within one, they are the same tokens. */
  mint(user) {
    const { _id, email, name, username, avatarUrl, coverImage } = user;
    const accessToken = jwt.sign({ _id, email, name, username, avatarUrl, coverImage }, this.data.secrets.access, {
      expiresIn: this.options.accessTtl,
    });
    const refreshToken = jwt.sign({ _id }, this.data.secrets.refresh, { expiresIn: this.options.refreshTtl });
    this.data.users.update(user, { refreshToken });
    return { accessToken, refreshToken };
  }

  setCookies(res, { accessToken, refreshToken }) {
    res.cookie("accessToken", accessToken, cookieOptions).cookie("refreshToken", refreshToken, cookieOptions);
  }

  clearCookies(res) {
    res.clearCookie("accessToken", cookieOptions).clearCookie("refreshToken", cookieOptions);
  }

  /** Whose access token this is. */
  owner(accessToken) {
    if (!accessToken) throw new Refusal(401, "Unauthorized request");
    const user = this.data.users.byId(verified(accessToken, this.data.secrets.access)._id);
    if (!user) throw new Refusal(401, "Invalid access token");
    return user;
  }

  /** Spends a refresh token. Only the latest of the user is good. */
  renew(refreshToken) {
    if (!refreshToken) throw new Refusal(401, "Unauthorized request");
    const user = this.data.users.byId(verified(refreshToken, this.data.secrets.refresh)._id);
    if (user?.refreshToken !== refreshToken) throw new Refusal(401, "Refresh token is expired or used");
    return this.mint(user);
  }

  /** Middleware of every route that needs somebody. A cookie wins over the header, even a stale one. */
  required() {
    return async (req, res, next) => {
      const token = req.cookies.accessToken || req.header("Authorization")?.replace("Bearer ", "");
      req.user = this.owner(token);
      next();
    };
  }
}

module.exports = { Sessions, withoutSecrets };
