// SPDX-License-Identifier: MIT
// Every handler, by the file it is in. Each is called with the rights its route states.
#pragma once

#include "server/api/context.h"

namespace gigflow::server::handlers {

// healthhandler.cpp
Answer health(Context &context);
Answer ready(Context &context);

// openapihandler.cpp
Answer openApi(Context &context);

// signinhandlers.cpp
Answer registerUser(Context &context);
Answer login(Context &context);

// sessionhandlers.cpp
Answer refresh(Context &context);
Answer loginViaAccessToken(Context &context);
Answer logout(Context &context);
Answer listSessions(Context &context);
Answer endSession(Context &context);

// profilehandlers.cpp
Answer currentUser(Context &context);
Answer getProfile(Context &context);
Answer updateAccount(Context &context);
Answer updateAvatar(Context &context);
Answer updateCoverImage(Context &context);

// accounthandlers.cpp
Answer changePassword(Context &context);
Answer exportAccount(Context &context);
Answer deleteAccount(Context &context);

// uploadhandlers.cpp
Answer uploadPicture(Context &context);
Answer readPicture(Context &context);

// giglisthandlers.cpp, changehandlers.cpp
Answer listGigs(Context &context);
Answer searchGigs(Context &context);
Answer myGigs(Context &context);
Answer gigChanges(Context &context);

// gighandlers.cpp
Answer getGig(Context &context);
Answer getWholeGig(Context &context);
Answer createGig(Context &context);
Answer updateGig(Context &context);
Answer deleteGig(Context &context);
Answer completeGig(Context &context);

// bidlisthandlers.cpp
Answer gigBids(Context &context);
Answer gigBidsByQuery(Context &context);
Answer myBids(Context &context);

// bidhandlers.cpp
Answer createBid(Context &context);
Answer updateBid(Context &context);
Answer withdrawBid(Context &context);

// hirehandlers.cpp
Answer hireBid(Context &context);
Answer declineBid(Context &context);
Answer shortlistBid(Context &context);

// notificationhandlers.cpp
Answer listNotifications(Context &context);
Answer readNotifications(Context &context);

} // namespace gigflow::server::handlers
