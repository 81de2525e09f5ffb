// SPDX-License-Identifier: MIT
#include "ui/widgets/section.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/scrolled.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

QVBoxLayout *makeSectionColumn(QWidget *page)
{
    auto *column = new QWidget;
    column->setMaximumWidth(620);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(space::xl);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(space::xxl, space::xl, space::xl, space::xl);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->addWidget(new Scrolled(content));
    return layout;
}

QWidget *makeSection(const QString &headline, QWidget *content)
{
    auto *card = new QFrame;
    card->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(headline, Type::Heading));
    layout->addWidget(content);
    return card;
}

} // namespace gigflow
