// SPDX-License-Identifier: MIT
#pragma once

#include "net/sync/sync.h"

#include <QWidget>

class QLineEdit;

namespace gigflow {

class BusyButton;
class Field;
class Navigator;

/// Old and new password. A typed call to the server, never queued.
class PasswordForm : public QWidget
{
    Q_OBJECT
public:
    PasswordForm(Sync &sync, Navigator &navigator, QWidget *parent = nullptr);

private:
    void onSubmit();
    void onAnswer(const Result<void> &answer);

    Sync &m_sync;
    Navigator &m_navigator;
    QLineEdit *m_old;
    QLineEdit *m_new;
    Field *m_oldField;
    Field *m_newField;
    BusyButton *m_submit;
};

} // namespace gigflow
