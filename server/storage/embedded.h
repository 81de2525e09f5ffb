// SPDX-License-Identifier: MIT
// Text files that are compiled into the program (cmake/Embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace gigflow::server {

struct EmbeddedFile
{
    std::string_view name; ///< "0001_initial.sql"
    std::string_view text;
};

/// The migrations, in order; as many for the one as for the other.
std::span<const EmbeddedFile> sqliteMigrations();
std::span<const EmbeddedFile> postgresqlMigrations();
/// One file: the commonest passwords, one a line (resources/passwords).
std::span<const EmbeddedFile> commonPasswordFiles();

/// docs/openapi.yaml as JSON, in pieces to be joined.
std::span<const EmbeddedFile> openApiPieces();

/// One file: the sample gigs and people (resources/sample).
std::span<const EmbeddedFile> sampleFiles();

} // namespace gigflow::server
