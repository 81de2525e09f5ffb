// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace gigflow {

class BusyButton;
class Field;

/// The server's address, checked while it is typed, with a plain verdict.
class AddressPage : public QWidget
{
    Q_OBJECT
public:
    explicit AddressPage(const AppContext &app, QWidget *parent = nullptr);

Q_SIGNALS:
    void serverFound(const gigflow::ServerInfo &server); ///< after Continue
    void back();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onEdited();
    void probe();
    void onProbed(const Result<ServerInfo> &answer);
    void onContinue();
    void goOn();
    void showNetwork();
    void verdict(const QString &text, const char *tone);

    AppContext m_app;
    QLineEdit *m_address;
    Field *m_field;
    QLabel *m_verdict;
    BusyButton *m_continue;
    QTimer m_pause;
    std::unique_ptr<QObject>
        m_asking; ///< the probe under way; replaced, it is not answered any more
    std::optional<ServerInfo> m_found; ///< for what stands in the field now
    bool m_goOn = false;               ///< Continue was pressed before the verdict
};

} // namespace gigflow
