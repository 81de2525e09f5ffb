// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>
#include <QSize>

#include <functional>

class QAbstractItemView;

namespace gigflow {

/// Pictures of people and their covers, for painting. Declared here and implemented in app, so that
/// no delegate knows where they come from. GUI thread.
class Pictures : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The picture at `address` (as it stands in a profile; untrusted), filling `size` device
    /// pixels, its overhang cut off. Null: not at hand; it is asked for, and ready() follows where
    /// it comes.
    [[nodiscard]] virtual QPixmap picture(const QString &address, const QSize &size) = 0;

    // What of them is kept on disk.
    virtual void measure(QObject *context, std::function<void(qint64 bytes)> answer) = 0;
    virtual void clear(QObject *context, std::function<void()> done) = 0;

Q_SIGNALS:
    void ready(const QString &address);
};

/// Paints `view` again when a picture has come. `pictures` may be null.
void repaintWithPictures(QAbstractItemView *view, Pictures *pictures);

} // namespace gigflow
