// SPDX-License-Identifier: MIT
#include "ui/shell/palette.h"

#include "models/giglistmodel.h"
#include "ui/theme/boxes.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr int gigLimit = 12; // beyond that, Browse is the better place

} // namespace

bool paletteMatches(const QString &typed, const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto wanted = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &want) {
        return std::any_of(words.begin(), words.end(), [&want](const QString &word) {
            return word.startsWith(want, Qt::CaseInsensitive);
        });
    });
}

/// What is listed now: the index of an action, or a gig.
class Palette::Rows : public QStandardItemModel
{
public:
    enum Role { ActionRole = Qt::UserRole + 1, GigRole };
    using QStandardItemModel::QStandardItemModel;

    void add(const QString &text, const QString &note, Role role, const QVariant &value)
    {
        auto *item = new QStandardItem(note.isEmpty() ? text : u"%1    %2"_s.arg(text, note));
        //: what is listed, and its shortcut or its budget, as a screen reader says it
        item->setData(note.isEmpty() ? text : Palette::tr("%1, %2").arg(text, note),
                      Qt::AccessibleTextRole);
        item->setData(value, role);
        item->setEditable(false);
        item->setSizeHint(QSize(200, QFontMetrics(QApplication::font()).height() + 2 * space::s));
        appendRow(item);
    }
};

Palette::Palette(Store &store, QList<PaletteAction> actions, std::function<void(GigKey)> openGig,
                 QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_actions(std::move(actions)),
      m_openGig(std::move(openGig)),
      m_gigs(new GigListModel(store, this)),
      m_rows(new Rows(this)),
      m_edit(makeLineEdit("paletteEdit", tr("Go to or do"),
                          tr("Go to a page or a gig, or do something"))),
      m_list(new CardListView("paletteList", tr("Matches")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Go anywhere"));
    m_list->setModel(m_rows);
    m_list->setProperty("kind", u"menu"_s);
    m_list->viewport()->setBackgroundRole(QPalette::ToolTipBase); // what is above the rest has it
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows are handed on by the field
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    resize(560, 400);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(m_list, &QListView::clicked, this, &Palette::run);
    connect(m_gigs, &GigListModel::countChanged, this, &Palette::refresh);
    refresh();
    m_edit->setFocus();
}

void Palette::refresh()
{
    const QString typed = m_edit->text().trimmed();
    const QString before = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_rows->clear();
    QList<qsizetype> byNote; // after those whose own words fit, which the eye finds
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (paletteMatches(typed, m_actions[i].text))
            m_rows->add(m_actions[i].text, m_actions[i].shortcut, Rows::ActionRole, i);
        else if (paletteMatches(typed, m_actions[i].note))
            byNote << i;
    }
    for (const qsizetype i : std::as_const(byNote))
        m_rows->add(m_actions[i].text, m_actions[i].shortcut, Rows::ActionRole, i);
    if (!typed.isEmpty()) {
        GigQuery query;
        query.text = typed;
        m_gigs->setQuery(query);
        for (int row = 0; row < qMin(gigLimit, m_gigs->rowCount()); ++row) {
            const auto gig = m_gigs->index(row, 0).data(GigListModel::GigRole).value<Gig>();
            m_rows->add(gig.title, gig.budget.display(), Rows::GigRole,
                        QVariant::fromValue(gig.key));
        }
    }
    int current = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->index(row, 0).data(Qt::AccessibleTextRole).toString() == before)
            current = row;
    }
    choose(current);
}

void Palette::choose(int row)
{
    m_list->setCurrentIndex(m_rows->index(row, 0));
    announce();
}

void Palette::announce()
{
    const QModelIndex chosen = m_list->currentIndex();
    const QString text =
        chosen.isValid()
            //: what is chosen, its place, and how many there are
            ? tr("%1, %2 of %3")
                  .arg(chosen.data(Qt::AccessibleTextRole).toString(),
                       locale().toString(chosen.row() + 1), locale().toString(m_rows->rowCount()))
            : tr("Nothing found for “%1”").arg(m_edit->text().trimmed());
    if (text == m_edit->accessibleDescription())
        return;
    m_edit->setAccessibleDescription(text); // which tells the accessibility bus
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_edit, text);
    QAccessible::updateAccessibility(&event);
#endif
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        choose(qMin(row + 1, m_rows->rowCount() - 1));
        return true;
    case Qt::Key_Up:
        choose(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void Palette::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), {.fill = tones.raised, .line = tones.border});
}

void Palette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant action = index.data(Rows::ActionRole);
    const QVariant gig = index.data(Rows::GigRole);
    // The dialog goes first: what is run may open another one.
    std::function<void()> act;
    if (action.isValid())
        act = m_actions[action.value<qsizetype>()].act;
    else
        act = [open = m_openGig, key = gig.value<GigKey>()] {
            open(key);
        };
    accept();
    act();
}

} // namespace gigflow
