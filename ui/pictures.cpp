// SPDX-License-Identifier: MIT
#include "ui/pictures.h"

#include <QAbstractItemView>

namespace gigflow {

void repaintWithPictures(QAbstractItemView *view, Pictures *pictures)
{
    if (!pictures)
        return;
    // Several that come in one turn cost one paint: update() only marks.
    QObject::connect(pictures, &Pictures::ready, view, [view] { view->viewport()->update(); });
}

} // namespace gigflow
