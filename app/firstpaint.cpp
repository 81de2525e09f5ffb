// SPDX-License-Identifier: MIT
#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace gigflow {

namespace {

constexpr std::chrono::seconds patience{2};

class PaintWaiter : public QObject
{
public:
    PaintWaiter(QWidget *window, QObject *context, std::function<void()> act)
        : QObject(context), m_act(std::move(act))
    {
        window->installEventFilter(this);
        QTimer::singleShot(patience, this, [this] { fire(); });
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [this] { fire(); });
        }
        return false;
    }

private:
    void fire()
    {
        if (auto act = std::exchange(m_act, {}))
            act();
        deleteLater();
    }

    std::function<void()> m_act;
    bool m_painted = false;
};

} // namespace

void afterFirstPaint(QWidget *window, QObject *context, std::function<void()> act)
{
    new PaintWaiter(window, context, std::move(act));
}

} // namespace gigflow
