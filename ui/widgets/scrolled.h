// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace gigflow {

/// A scroll area without a frame that shows one column. With `fit`, it asks for no more height than
/// its content has.
class Scrolled : public QScrollArea
{
    Q_OBJECT
public:
    explicit Scrolled(QWidget *content, QWidget *parent = nullptr);

    void setFit(bool fit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< never narrower than the content can be

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_fit = false;
};

} // namespace gigflow
