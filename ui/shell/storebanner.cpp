// SPDX-License-Identifier: MIT
#include "ui/shell/storebanner.h"

#include "models/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace gigflow {

using namespace Qt::StringLiterals;

StoreBanner::StoreBanner(const Store &store, QWidget *parent)
    : QFrame(parent), m_text(makeLabel({})), m_close(makeButton("closeStoreBanner", tr("Close")))
{
    setObjectName(u"storeBanner"_s);
    setProperty("kind", u"note"_s);
    m_text->setObjectName(u"storeBannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&store, &Store::opened, this, [this](bool ok, const Error &error) {
        if (ok) {
            // By itself, once the cause was gone. That it was made anew is told after this.
            if (std::exchange(m_unusable, false))
                hide();
            return;
        }
        m_text->setText(tr("The data on this computer cannot be used, so nothing is shown and "
                           "nothing can be saved. %1")
                            .arg(storageProblem(error)));
        setTone(this, "danger");
        m_unusable = true;
        m_close->hide();
        show();
    });
    connect(&store, &Store::rebuilt, this, [this](const QString &where) {
        m_text->setText(tr("The data on this computer was damaged, or written by a newer version, "
                           "and is being fetched anew. What was not sent, and drafts, were kept as "
                           "far as they could be read. The old file is %1.")
                            .arg(QDir::toNativeSeparators(where)));
        setTone(this, "warning");
        m_unusable = false;
        m_close->show();
        show();
    });
}

} // namespace gigflow
