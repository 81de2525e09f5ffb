// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gigflow {

class Avatar;
class Pictures;
class Pill;

/// The upper part of a gig's page: title, status, budget, owner, description; Edit and Delete for
/// the owner.
class GigHeader : public QWidget
{
    Q_OBJECT
public:
    explicit GigHeader(Pictures *pictures, QWidget *parent = nullptr);

    void show(const Gig &gig);

Q_SIGNALS:
    void ownerClicked();
    void editClicked();
    void deleteClicked();

private:
    Pictures *m_pictures; ///< may be null
    QLabel *m_title;
    Pill *m_status;
    QLabel *m_budget;
    Avatar *m_avatar;
    QPushButton *m_owner;
    QLabel *m_facts;
    QLabel *m_description;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace gigflow
