// SPDX-License-Identifier: MIT
// The calls that the web page of the original makes: fetch with credentials, JSON bodies, no header of its own. Used by a page in a
// browser and, with another fetch, by the test that compares the original with ours.
export function callsTo(server, fetch_ = fetch) {
  async function call(method, path, body) {
    const answer = await fetch_(`${server}/api${path}`, {
      method,
      credentials: "include",
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  }
  return {
    health: () => call("GET", "/health"),
    register: (person) => call("POST", "/auth/register", person),
    login: (person) => call("POST", "/auth/login", person),
    refresh: () => call("POST", "/users/refresh-token", {}),
    comeBack: () => call("POST", "/users/login-via-access-token", {}),
    logout: () => call("POST", "/users/logout", {}),
    currentUser: () => call("GET", "/users/current-user"),
    profile: (id) => call("GET", `/users/get-profile/${id}`),
    changePassword: (oldPassword, newPassword) => call("POST", "/users/change-password", { oldPassword, newPassword }),
    updateAccount: (changes) => call("PATCH", "/users/update-account", changes),
    avatar: (avatarUrl) => call("PATCH", "/users/avatar", { avatarUrl }),
    coverImage: (coverImage) => call("PATCH", "/users/cover-image", { coverImage }),
    gigs: (limit) => call("GET", `/gigs?status=open&limit=${limit}`),
    search: (text) => call("GET", `/gigs/search?search=${encodeURIComponent(text)}`),
    myGigs: () => call("GET", "/gigs/my"),
    gig: (id) => call("GET", `/gigs/getById/${id}`),
    post: (gig) => call("POST", "/gigs", gig),
    edit: (id, changes) => call("PATCH", `/gigs/${id}`, changes),
    remove: (id) => call("DELETE", `/gigs/${id}`),
    bid: (bid) => call("POST", "/bids", bid),
    bidsOn: (gigId) => call("GET", `/bids/getBidByGigId/${gigId}`),
    myBids: () => call("GET", "/bids/my"),
    hire: (bidId) => call("PATCH", `/bids/${bidId}/hire`, {}),
  };
}
