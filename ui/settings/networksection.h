// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gigflow {

class BusyButton;
class Field;

/// How servers are reached: the proxy, and a certificate authority of one's own.
class NetworkSection : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkSection(const AppContext &app, QWidget *parent = nullptr);

    /// As the file chooser does: reads the file away from the GUI thread, checks it, uses it.
    void takeCa(const QString &file);

private:
    [[nodiscard]] QWidget *buildProxy();
    [[nodiscard]] QWidget *buildCa();
    void showProxyKind();
    void useProxy();
    void onPassword(bool forgotten, const Result<void> &answer);
    void pickCa();
    void onCaRead(const QByteArray &pem);
    void refreshCa();
    void say(QLabel *label, const QString &text, const char *tone);

    AppContext m_app;
    QComboBox *m_kind = nullptr;
    QWidget *m_details = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    Field *m_hostField = nullptr;
    Field *m_portField = nullptr;
    BusyButton *m_use = nullptr;
    bool m_left = false; ///< a password that should have been forgotten
    QLabel *m_proxyNote = nullptr;
    QLabel *m_ca = nullptr;
    QLabel *m_caNote = nullptr;
    QPushButton *m_removeCa = nullptr;
};

} // namespace gigflow
