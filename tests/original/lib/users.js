// SPDX-License-Identifier: MIT
// /api/auth and /api/users.
"use strict";

const { Refusal, succeed } = require("./answers");
const { withoutSecrets } = require("./session");

const isText = (value) => typeof value === "string" && value.trim() !== "";

function addAuthRoutes(router, data, sessions) {
  router.post("/register", async (req, res) => {
    const { name, email, username, password, avatarUrl, coverImage } = req.body;
    if (![name, email, username, password].every(isText)) throw new Refusal(400, "All fields are required");
    if (!isText(avatarUrl)) throw new Refusal(400, "Avatar is required");
    if (!isText(coverImage)) throw new Refusal(400, "Cover image is required");
    if (data.users.find((one) => one.email === email || one.username === username).length > 0)
      throw new Refusal(409, "User with email or username already exists");
    const hash = await sessions.hash(password);
    const user = data.users.insert({ name, email, username, password: hash, avatarUrl, coverImage });
    sessions.setCookies(res, sessions.mint(user));
    succeed(res, 201, withoutSecrets(user), "User registered successfully");
  });

  router.post("/login", async (req, res) => {
    const { email, username, password } = req.body;
    if (!email && !username) throw new Refusal(400, "Username or email is required");
    const user = data.users.find((one) => one.email === email || one.username === username)[0];
    if (!user) throw new Refusal(404, "User does not exist");
    if (!(await sessions.matches(password, user.password))) throw new Refusal(401, "Invalid user credentials");
    const tokens = sessions.mint(user);
    sessions.setCookies(res, tokens);
    succeed(res, 200, { user: withoutSecrets(user), ...tokens }, "User logged in successfully");
  });
}

function addTokenRoutes(router, data, sessions) {
  router.post("/refresh-token", async (req, res) => {
    const tokens = sessions.renew(req.cookies.refreshToken || req.body.refreshToken);
    sessions.setCookies(res, tokens);
    succeed(res, 200, tokens, "Access token refreshed");
  });

  router.post("/login-via-access-token", async (req, res) => {
    const user = sessions.owner(req.cookies.accessToken || req.body.accessToken);
    const tokens = sessions.mint(user);
    sessions.setCookies(res, tokens);
    succeed(res, 200, { user, ...tokens }, "User logged in successfully"); // the whole document: it leaks
  });

  router.post("/logout", sessions.required(), async (req, res) => {
    data.users.update(req.user, { refreshToken: undefined });
    sessions.clearCookies(res);
    succeed(res, 200, {}, "User logged out");
  });
}

function addAccountRoutes(router, data, sessions) {
  const signedIn = sessions.required();

  router.get("/current-user", signedIn, async (req, res) => {
    succeed(res, 200, withoutSecrets(req.user), "Current user fetched successfully");
  });

  router.get("/get-profile/:id", signedIn, async (req, res) => {
    const user = data.users.byId(req.params.id);
    if (!user) throw new Refusal(404, "User not found");
    succeed(res, 200, user, "User profile fetched successfully"); // leaks
  });

  router.post("/change-password", signedIn, async (req, res) => {
    const { oldPassword, newPassword } = req.body;
    if (!(await sessions.matches(oldPassword, req.user.password))) throw new Refusal(400, "Invalid old password");
    data.users.update(req.user, { password: await sessions.hash(newPassword) });
    succeed(res, 200, {}, "Password changed successfully");
  });

  // It reads `fullName`, which no user has, so a new `name` is answered with 200 and the old one.
  router.patch("/update-account", signedIn, async (req, res) => {
    const { username } = req.body;
    const user = data.users.update(req.user, username ? { username } : {});
    succeed(res, 200, user, "Account details updated successfully"); // leaks
  });

  const picture = (field, name) => async (req, res) => {
    const url = req.body[field];
    if (!url) throw new Refusal(400, `${name} is missing`);
    data.users.update(req.user, { [field]: url });
    succeed(res, 200, url, `${name} updated successfully`);
  };
  router.patch("/avatar", signedIn, picture("avatarUrl", "Avatar"));
  router.patch("/cover-image", signedIn, picture("coverImage", "Cover image"));
}

module.exports = { addAuthRoutes, addTokenRoutes, addAccountRoutes };
