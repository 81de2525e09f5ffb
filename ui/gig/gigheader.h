// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gigflow {

class Avatar;
class GigActions;
class Pictures;
class Pill;

/// The upper part of a gig's page: title, status, budget, owner, description, and the actions.
class GigHeader : public QWidget
{
    Q_OBJECT
public:
    /// `pictures` may be null.
    GigHeader(GigActions &actions, Pictures *pictures, QWidget *parent = nullptr);

    void show(const Gig &gig);

Q_SIGNALS:
    void ownerClicked();

protected:
    // The title can be dragged out as the gig's link.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QWidget *actions);

    GigActions &m_actions;
    Pictures *m_pictures; ///< may be null
    Gig m_gig;
    QLabel *m_title;
    Pill *m_status;
    QLabel *m_budget;
    Avatar *m_avatar;
    QPushButton *m_owner;
    QLabel *m_facts;
    QLabel *m_description;
    QPoint m_pressed;
};

} // namespace gigflow
