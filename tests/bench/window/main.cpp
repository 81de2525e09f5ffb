// SPDX-License-Identifier: MIT
// A Qt window with nothing in it, as the control of ./dev bench client: says when it was painted.
#include <QApplication>
#include <QMainWindow>

#include <chrono>
#include <cstdio>

namespace {

class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_told)
            return;
        m_told = true;
        const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
        std::printf("%lld\n", static_cast<long long>(now.count()));
        std::fflush(stdout);
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    BareWindow window;
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
