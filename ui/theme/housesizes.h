// SPDX-License-Identifier: MIT
// How large the parts of the house style are, in device-independent pixels. Margins hold the line.
#pragma once

#include <QMargins>
#include <QStyleOptionMenuItem>

namespace gigflow::sizes {

inline constexpr int line = 20; ///< the least height of what is in a button or field
inline constexpr QMargins field{11, 7, 11, 7};
inline constexpr QMargins textArea{7, 5, 7, 5};
inline constexpr int dropDown = 26;  ///< the end of a Choice, where its arrow is
inline constexpr int indicator = 18; ///< of a check box or radio button
inline constexpr int indicatorSpacing = 9;
inline constexpr QMargins check{4, 4, 4, 4};
inline constexpr QMargins tab{11, 8, 13, 9}; ///< with the gap to the next one at its end
inline constexpr int tabGap = 2;
inline constexpr int scrollBar = 12;
inline constexpr int thumb = 36; ///< its least length
inline constexpr int progress = 6;
inline constexpr int toolTip = 9;
inline constexpr int menuMargin = 5;
inline constexpr QMargins menuItem{12, 6, 28, 6}; ///< with the arrow of a submenu at its end
inline constexpr int menuShortcut = 12;           ///< between a text and its shortcut
inline constexpr int menuSeparator = 11;
inline constexpr QMargins menuBarItem{10, 4, 10, 4};

/// What the items of a menu have before their text: a column for icons and marks.
inline int menuColumn(const QStyleOptionMenuItem &item)
{
    return qMax(item.maxIconWidth, item.menuHasCheckableItems ? 20 : 0);
}

} // namespace gigflow::sizes
