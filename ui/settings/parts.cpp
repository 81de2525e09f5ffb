// SPDX-License-Identifier: MIT
#include "ui/settings/parts.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

QVBoxLayout *makeRows(QWidget *content)
{
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(space::m);
    return rows;
}

QLabel *makeExplanation(const QString &text)
{
    auto *label = makeLabel(text, Type::Caption, "muted");
    label->setWordWrap(true);
    label->setContentsMargins(space::xl, 0, space::xl, 0);
    return label;
}

QCheckBox *makeCheck(const char *objectName, const QString &text, bool on)
{
    auto *check = named(new QCheckBox(text), objectName, text);
    check->setChecked(on);
    return check;
}

QLabel *makeFact(const QString &text)
{
    auto *label = makeLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace gigflow
