// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <functional>

namespace gigflow {

/// What a page may ask of the window it stands in. Implemented by Shell.
class Navigator
{
public:
    virtual void openGig(GigKey key) = 0;
    virtual void openPerson(const UserId &id, const QString &name) = 0;
    virtual void browseOwner(const UserId &id, const QString &name) = 0; ///< their gigs
    virtual void openSearch(SearchKey key) = 0;                          ///< a saved one, in Browse
    virtual void newGig() = 0;
    virtual void editGig(const Gig &gig) = 0;
    virtual void openDraft(const Draft &draft) = 0; ///< in the form it was typed into
    virtual void say(const QString &text, const QString &action = {},
                     std::function<void()> act = {}) = 0;
    /// As say(), of what was done and can be undone for as long as the words stand: by their
    /// button, or by Edit, Undo.
    virtual void offerUndo(const QString &said, std::function<void()> undo) = 0;

protected:
    ~Navigator() = default;
};

} // namespace gigflow
