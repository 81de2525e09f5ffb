// SPDX-License-Identifier: MIT
#include "models/write/outboxrules.h"

#include "models/characters.h"

namespace gigflow {

namespace {

// contract.md, "Common" and "What the original does": the limits of its web forms, which
// gigflow-server enforces.
constexpr qsizetype maxTitle = 100;
constexpr qsizetype maxDescription = 2000;
constexpr qsizetype maxMessage = 2000;
constexpr qsizetype maxName = 100;

void checkText(const QString &field, const QString &text, qsizetype longest,
               QList<FieldError> &errors)
{
    if (text.trimmed().isEmpty())
        errors.append({field, OutboxWords::tr("This must not be empty.")});
    else if (characterCount(text) > longest)
        errors.append({field, OutboxWords::tr("At most %Ln character(s) fit here.", nullptr,
                                              static_cast<int>(longest))});
}

void checkAmount(const QString &field, const Money &amount, QList<FieldError> &errors)
{
    if (!amount.isKnown() || amount.approximate() <= 0.0)
        errors.append({field, OutboxWords::tr("Enter an amount above zero.")});
    else if (!amount.cents())
        errors.append({field, OutboxWords::tr("Enter an amount with at most two decimals.")});
}

} // namespace

QList<FieldError> checkGigWords(const QString &title, const QString &description,
                                const Money &budget)
{
    QList<FieldError> errors;
    checkText(QStringLiteral("title"), title, maxTitle, errors);
    checkText(QStringLiteral("description"), description, maxDescription, errors);
    checkAmount(QStringLiteral("budget"), budget, errors);
    return errors;
}

QList<FieldError> checkBidWords(const Money &price, const QString &message)
{
    QList<FieldError> errors;
    checkAmount(QStringLiteral("price"), price, errors);
    checkText(QStringLiteral("message"), message, maxMessage, errors);
    return errors;
}

QList<FieldError> checkProfile(const EditProfile &command)
{
    QList<FieldError> errors;
    checkText(QStringLiteral("name"), command.name, maxName, errors);
    checkText(QStringLiteral("username"), command.username, maxName, errors);
    return errors;
}

Error validationError(const QList<FieldError> &fields)
{
    Error error;
    error.kind = Error::Kind::Validation;
    error.detail = QStringLiteral("refused before sending");
    error.fields = fields;
    return error;
}

Error validationError(const QString &field, const QString &message)
{
    return validationError(QList<FieldError>{{field, message}});
}

} // namespace gigflow
