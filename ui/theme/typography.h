// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QFont>

class QLabel;
class QWidget;

namespace gigflow {

/// The type scale, relative to the person's own application font.
enum class Type { Caption, Body, Strong, Heading, Title, Display };

[[nodiscard]] QFont typeFont(Type type, const QFont &base = QApplication::font());
void setType(QWidget *widget, Type type);

/// A label that shows `text` as plain text, whatever it holds: much of it comes from other people.
[[nodiscard]] QLabel *makeLabel(const QString &text, Type type = Type::Body,
                                const char *tone = nullptr, QWidget *parent = nullptr);
/// "muted", "accent", "success", "warning", "danger", "inverse", or "" for normal; see boxes.h.
void setTone(QWidget *widget, const char *tone);
/// Sets a property that the house style goes by, and lets it look again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace gigflow
