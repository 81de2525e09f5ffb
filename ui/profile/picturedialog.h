// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/profile/cropview.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace gigflow {

class BusyButton;
class Field;

/// Picks, drops or pastes a picture, cuts it to shape and sends it; or takes the address of one
/// that is somewhere already. Open it with open(); it deletes itself.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    /// `send` may be null: an address is all that can be given then.
    PictureDialog(PictureShape shape, PictureSend *send, QWidget *parent = nullptr);

    void take(const QString &file); ///< reads and decodes it away from the GUI thread
    void take(const QImage &image);

Q_SIGNALS:
    void chosen(const QString &address); ///< where the picture is now; the dialog has closed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSource();
    [[nodiscard]] QWidget *buildCrop();
    void pick();
    void paste();
    void takeFrom(const QMimeData &data);
    void showImage(const QImage &image);
    void useAddress();
    void showSource();
    void sendCropped();
    void stopSending(); ///< what is under way, so that it does not arrive after all
    void onSent(const Result<QString> &answer);
    void fail(const QString &sentence);

    PictureShape m_shape;
    PictureSend *m_send;
    QStackedWidget *m_pages;
    QWidget *m_source = nullptr;
    QWidget *m_crop = nullptr;
    QLineEdit *m_address = nullptr;
    Field *m_addressField = nullptr;
    CropView *m_view = nullptr;
    QSlider *m_zoom = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_problem;
    QPushButton *m_useAddress = nullptr;
    BusyButton *m_use = nullptr;
    std::unique_ptr<QObject> m_sending; ///< what is sent goes with it
};

} // namespace gigflow
