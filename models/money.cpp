// SPDX-License-Identifier: MIT
#include "models/money.h"

#include <cmath>

namespace gigflow {

namespace {

/// Beyond this a double, which is all that JSON carries, no longer holds every cent.
constexpr qint64 maxCents = 9'000'000'000'000'000;

QString storedText(qint64 cents)
{
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const qint64 size = std::abs(cents);
    QString text = sign + QString::number(size / 100);
    if (size % 100 != 0)
        text += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    return text;
}

/// Cents of a plain decimal such as "-12.5"; empty where it has more than two decimals or does not
/// fit.
std::optional<qint64> centsOfDecimal(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.mid(1);
    qint64 cents = 0;
    int decimals = -1;
    bool digits = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('.') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return {};
        digits = true;
        if (decimals >= 2) {
            if (c != QLatin1Char('0'))
                return {};
            continue;
        }
        if (decimals >= 0)
            ++decimals;
        cents = cents * 10 + c.digitValue();
        if (cents > maxCents)
            return {};
    }
    if (!digits)
        return {};
    for (int i = qMax(decimals, 0); i < 2; ++i)
        cents *= 10;
    if (cents > maxCents)
        return {};
    return negative ? -cents : cents;
}

/// Whether "1,234,567" is grouped as people group: three digits at the end, two (as in India) or
/// three before.
bool wellGrouped(const QStringList &groups)
{
    if (groups.size() == 1)
        return true;
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    const qsizetype width = groups.at(1).size();
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups.at(i).size() != width || width < 2 || width > 3)
            return false;
    }
    return true;
}

QString withoutSpaceAndSign(const QString &text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest += c;
    }
    for (const QString &sign :
         {QStringLiteral("US$"), QStringLiteral("USD"), QStringLiteral("$")}) {
        if (rest.startsWith(sign, Qt::CaseInsensitive))
            return rest.mid(sign.size());
        if (rest.endsWith(sign, Qt::CaseInsensitive))
            return rest.chopped(sign.size());
    }
    return rest;
}

} // namespace

Money Money::fromCents(qint64 cents)
{
    Money money;
    money.m_cents = cents;
    money.m_raw = storedText(cents);
    return money;
}

Money Money::fromJson(const QJsonValue &number)
{
    if (!number.isDouble())
        return {};
    const double value = number.toDouble();
    if (!std::isfinite(value))
        return {};
    return fromStored(QString::number(value, 'f', QLocale::FloatingPointShortest));
}

std::optional<Money> Money::fromUserInput(const QString &text, const QLocale &locale)
{
    const QString rest = withoutSpaceAndSign(text);
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const QStringList halves = rest.split(point);
    if (halves.size() > 2)
        return {};
    QString whole = halves.first();
    // A Swiss or a typewriter apostrophe is the same thing to the person who types it.
    if (group == QStringLiteral("’"))
        whole.replace(QLatin1Char('\''), group);
    const QStringList groups = group.isEmpty() ? QStringList{whole} : whole.split(group);
    if (!wellGrouped(groups))
        return {};

    QString decimal;
    const auto append = [&decimal](const QString &digits) {
        for (const QChar c : digits) {
            if (c.digitValue() < 0)
                return false;
            decimal += QChar(u'0' + c.digitValue());
        }
        return true;
    };
    if (!append(groups.join(QString())))
        return {};
    if (halves.size() == 2) {
        decimal += QLatin1Char('.');
        if (halves.last().size() > 2 || !append(halves.last()))
            return {};
    }
    const std::optional<qint64> cents = centsOfDecimal(decimal);
    if (!cents)
        return {};
    return fromCents(*cents);
}

Money Money::fromStored(const QString &text)
{
    Money money;
    if (text.isEmpty())
        return money;
    money.m_cents = centsOfDecimal(text);
    money.m_raw = money.m_cents ? storedText(*money.m_cents) : text;
    return money;
}

QString Money::display(const QLocale &asked) const
{
    if (!isKnown())
        return {};
    // The C locale of bare systems puts the sign behind the number, as nobody does with dollars.
    const QLocale locale =
        asked.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : asked;
    const QString sign = QStringLiteral("$");
    if (!m_cents) {
        // The locale's pattern around the digits as they came: formatting would round them.
        QString digits = m_raw;
        digits.replace(QLatin1Char('.'), locale.decimalPoint());
        return locale.toCurrencyString(7, sign).replace(locale.toString(7), digits);
    }
    if (*m_cents % 100 == 0)
        return locale.toCurrencyString(*m_cents / 100, sign);
    return locale.toCurrencyString(static_cast<double>(*m_cents) / 100.0, sign, 2);
}

QString Money::editText(const QLocale &locale) const
{
    QString text = m_raw;
    return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

QJsonValue Money::toJson() const
{
    if (!isKnown())
        return QJsonValue::Null;
    if (m_cents && *m_cents % 100 == 0)
        return *m_cents / 100;
    return approximate();
}

double Money::approximate() const
{
    return m_cents ? static_cast<double>(*m_cents) / 100.0 : m_raw.toDouble();
}

} // namespace gigflow
