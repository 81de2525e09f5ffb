// SPDX-License-Identifier: MIT
// Lists as files: CSV for spreadsheets (RFC 4180, UTF-8 with its mark, no cell that a spreadsheet
// would take for a formula) and JSON for programs.
#pragma once

#include "models/domain.h"

#include <QByteArray>

namespace gigflow {

enum class ExportFormat { Csv, Json };

struct ExportTarget
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
};

/// One cell: quoted where it has to be; what begins like a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvCell(const QString &text);

/// The pieces of a file: head, rows with a separator between them, tail. `Row` is Gig or Bid.
template <class Row>
struct ExportText
{
    [[nodiscard]] static QByteArray head(ExportFormat format);
    [[nodiscard]] static QByteArray row(const Row &row, ExportFormat format);
    [[nodiscard]] static QByteArray separator(ExportFormat format);
    [[nodiscard]] static QByteArray tail(ExportFormat format);
};

extern template struct ExportText<Gig>;
extern template struct ExportText<Bid>;

} // namespace gigflow
