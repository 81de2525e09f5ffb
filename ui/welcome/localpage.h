// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gigflow {

/// "On this computer": starts the local backend, then offers its people, one click each.
class LocalPage : public QWidget
{
    Q_OBJECT
public:
    explicit LocalPage(LocalBackend *backend, QWidget *parent = nullptr);

    void start(); ///< begins (again); harmless while it runs

Q_SIGNALS:
    void signedIn(const gigflow::SignedIn &fresh);
    void back();

private:
    void showPeople();
    void actAs(const LocalPerson &person);
    void fail(const Error &error);
    void setBusy(bool busy);

    LocalBackend *m_backend;
    QVBoxLayout *m_people;
    QWidget *m_peopleBox;
    QLabel *m_sentence;
    QLabel *m_progress;
    QLabel *m_problem;
    QPushButton *m_again;
    bool m_starting = false;
};

} // namespace gigflow
