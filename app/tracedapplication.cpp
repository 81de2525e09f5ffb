// SPDX-License-Identifier: MIT
#include "app/tracedapplication.h"

#include "models/trace.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QThread>
#include <QWindow>

#include <atomic>

namespace gigflow {

namespace {

constexpr int beatEveryMs = 4;

QEvent::Type beatType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

struct Beat : QEvent
{
    Beat() : QEvent(beatType()), sent(trace::now()) {}
    qint64 sent;
};

/// Of an outermost event: what a person's next key press would have to wait for.
void noteEvent(const char *receiver, bool ofTimer, bool ofWidgets, int type, qint64 took)
{
    constexpr qint64 leastNs = 500'000;
    if (took >= leastNs)
        trace::note(
            ofWidgets ? "widgets" : "objects",
            QStringLiteral("%1 %2%3 %4")
                .arg(took)
                .arg(QLatin1StringView(receiver), QLatin1StringView(ofTimer ? "'s_timer" : ""))
                .arg(type));
}

void notePainted(QObject *receiver)
{
    const auto *view = qobject_cast<QAbstractItemView *>(receiver->parent());
    if (!view || view->viewport() != receiver || !view->model())
        return;
    const int rows = view->model()->rowCount(view->rootIndex());
    if (rows > 0)
        trace::note("painted", QStringLiteral("%1 %2").arg(rows).arg(view->objectName()));
}

} // namespace

/// One event is on its way at most: a GUI thread that is late is not also flooded.
class Heartbeat : public QThread
{
public:
    explicit Heartbeat(QObject *to) : m_to(to) {}
    void run() override
    {
        while (!isInterruptionRequested()) {
            msleep(beatEveryMs);
            if (!m_underWay.exchange(true))
                QCoreApplication::postEvent(m_to, new Beat);
        }
    }
    void arrived(const Beat &beat)
    {
        trace::note("beat", QString::number(trace::now() - beat.sent));
        m_underWay = false;
    }

private:
    QObject *m_to;
    std::atomic<bool> m_underWay = false;
};

TracedApplication::TracedApplication(int &argc, char **argv)
    : QApplication(argc, argv), m_heartbeat(std::make_unique<Heartbeat>(this))
{
    m_heartbeat->start();
}

TracedApplication::~TracedApplication()
{
    m_heartbeat->requestInterruption();
    m_heartbeat->wait();
}

bool TracedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // events of all threads come by here
        return QApplication::notify(receiver, event);
    if (event->type() == beatType()) {
        m_heartbeat->arrived(*static_cast<Beat *>(event));
        return true;
    }
    const QEvent::Type type = event->type();
    const bool ofTimer = type == QEvent::Timer && receiver->parent();
    const char *name = (ofTimer ? receiver->parent() : receiver)->metaObject()->className();
    const bool ofWidgets = receiver->isWidgetType() || receiver->isWindowType();
    if (type == QEvent::KeyPress && receiver->isWindowType())
        trace::note("key", QString::number(static_cast<QKeyEvent *>(event)->key()));
    ++m_depth;
    const qint64 began = trace::now();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 took = trace::now() - began;
    --m_depth;
    // The receiver may be gone; a viewport that was painted is not.
    if (type == QEvent::Paint && ofWidgets)
        notePainted(receiver);
    if (m_depth == 0)
        noteEvent(name, ofTimer, ofWidgets, type, took);
    return handled;
}

} // namespace gigflow
