// SPDX-License-Identifier: MIT
#include "ui/welcome/column.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

QVBoxLayout *makeColumn(QWidget *page, int width)
{
    auto *column = new QWidget;
    column->setMaximumWidth(width);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
    return layout;
}

ChoiceCard::ChoiceCard(const char *objectName, const QString &name, QWidget *picture,
                       const QString &headline, const QString &sentence, bool wide, QWidget *parent)
    : QPushButton(parent)
{
    named(this, objectName, name);
    setAccessibleDescription(sentence);
    setProperty("kind", QStringLiteral("card"));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *title = makeLabel(headline, Type::Heading);
    auto *text = makeLabel(sentence, Type::Body, "muted");
    title->setWordWrap(true);
    text->setWordWrap(true);
    auto *layout = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    const int margin = wide ? space::l : space::xl;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(wide ? space::l : space::m);
    layout->addWidget(picture, 0, wide ? Qt::AlignVCenter : Qt::AlignLeading);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(title);
    texts->addWidget(text);
    if (!wide)
        texts->addStretch();
    layout->addLayout(texts, 1);
    for (auto *child : {static_cast<QWidget *>(title), static_cast<QWidget *>(text), picture})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

bool ChoiceCard::hasHeightForWidth() const
{
    return layout()->hasHeightForWidth();
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace gigflow
