// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPushButton>

#include <array>

namespace gigflow {

enum class Page { Browse, MyGigs, MyBids, Notifications, Profile, Settings };
inline constexpr int pageCount = 6;

/// A row of the navigation: icon, name, and perhaps a count at its end.
class NavButton : public QPushButton
{
    Q_OBJECT
public:
    NavButton(const char *objectName, const QString &iconName, const QString &text,
              QWidget *parent = nullptr);

    void setBadge(int count);
    QSize sizeHint() const override; ///< with room for the badge

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_badge = 0;
};

/// The navigation at the leading edge.
class NavBar : public QFrame
{
    Q_OBJECT
public:
    explicit NavBar(QWidget *parent = nullptr);

    void setCurrent(Page page);
    void setUnread(int count);

Q_SIGNALS:
    void pageChosen(gigflow::Page page);
    void newGigClicked();

private:
    std::array<NavButton *, pageCount> m_buttons{};
};

} // namespace gigflow
