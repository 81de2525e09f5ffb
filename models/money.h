// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <optional>

namespace gigflow {

/// An amount in US dollars. Normally whole cents. A number received that has more than two
/// decimals, or does not fit, is kept and shown as it came and is never rewritten (contract.md,
/// "Common"): cents() is then empty.
class Money
{
public:
    Money() = default; ///< unknown; isKnown() is false
    [[nodiscard]] static Money fromCents(qint64 cents);
    [[nodiscard]] static Money fromJson(const QJsonValue &number);
    /// What a person typed: "1,250.50", "$40", "40" by the locale's separators. Empty where it is
    /// no amount, is negative, or has more than two decimals.
    [[nodiscard]] static std::optional<Money> fromUserInput(const QString &text,
                                                            const QLocale &locale);
    /// The inverse of toStored().
    [[nodiscard]] static Money fromStored(const QString &text);

    [[nodiscard]] bool isKnown() const { return !m_raw.isEmpty(); }
    [[nodiscard]] std::optional<qint64> cents() const { return m_cents; }
    /// "$1,250.50" in the locale's way; "$1,250" where there are no cents.
    [[nodiscard]] QString display(const QLocale &locale = QLocale()) const;
    /// For an input field: "1250.50" with the locale's decimal point, no currency sign, no
    /// grouping.
    [[nodiscard]] QString editText(const QLocale &locale = QLocale()) const;
    [[nodiscard]] QJsonValue toJson() const;
    /// Decimal text with '.', for the store.
    [[nodiscard]] QString toStored() const { return m_raw; }
    /// For sorting and filters; 0 where unknown.
    [[nodiscard]] double approximate() const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    std::optional<qint64> m_cents;
    QString m_raw;
};

} // namespace gigflow
