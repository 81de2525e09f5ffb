// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;

namespace gigflow {

class Avatar;
class Pictures;

/// The wide picture of a profile, or a calm pattern in the person's own hue.
class CoverView : public QWidget
{
    Q_OBJECT
public:
    explicit CoverView(Pictures *pictures, QWidget *parent = nullptr); ///< may be null
    void set(const QString &name, const QString &address);
    [[nodiscard]] QSize sizeHint() const override { return {600, 200}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return qMin(width / 3, m_most); }
    void setMostHeight(int height); ///< the picture is cut above and below, not squeezed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<Pictures> m_pictures;
    QString m_name;
    QString m_address;
    int m_most = QWIDGETSIZE_MAX;
};

/// Cover, picture, name and what is known of somebody; with buttons to change the two where they
/// are one's own.
class ProfileHead : public QWidget
{
    Q_OBJECT
public:
    ProfileHead(Pictures *pictures, bool own, QWidget *parent = nullptr);

    void set(const User &user);
    void setMostCover(int height) { m_cover->setMostHeight(height); }
    [[nodiscard]] QList<QAction *> actionList() const; ///< none where it is somebody else's

Q_SIGNALS:
    void changeAvatarClicked();
    void changeCoverClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    Pictures *m_pictures;
    CoverView *m_cover;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_facts;
    QAction *m_changeAvatar = nullptr;
    QAction *m_changeCover = nullptr;
};

} // namespace gigflow
