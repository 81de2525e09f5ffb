// SPDX-License-Identifier: MIT
#include "server/app/maintain.h"

#include "server/app/transfer.h"

#include "server/api/operator.h"
#include "server/api/seed.h"
#include "server/storage/database.h"

#include <cstdio>
#include <iostream>

namespace gigflow::server {

namespace {

int seed(storage::Database &database, const SeedAmount &amount)
{
    const auto seeded = amount.gigs > 0 ? seedMany(database, amount) : seedSample(database);
    if (!seeded)
        return failed(seeded.error().message);
    std::printf("Gigs added: %lld.\n", static_cast<long long>(*seeded));
    return 0;
}

/// One line of standard input, or made up.
tl::expected<std::string, std::string> passwordFor(const CommandLine &line)
{
    if (line.randomPassword)
        return randomPassword();
    std::string password;
    if (!std::getline(std::cin, password) || password.empty())
        return tl::unexpected(
            std::string("Give the password on standard input, or say --random to have one made."));
    if (password.ends_with('\r'))
        password.pop_back();
    return password;
}

/// Prints a password that was made, since nobody else knows it; one that was given is not repeated.
void say(const CommandLine &line, const std::string &what, const std::string &password)
{
    std::printf("%s\n", what.c_str());
    if (line.randomPassword)
        std::printf("Password: %s\n", password.c_str());
}

int manageUser(storage::Database &database, const CommandLine &line)
{
    Operator op(database);
    if (line.command == Command::DisableUser || line.command == Command::EnableUser) {
        const bool disables = line.command == Command::DisableUser;
        const auto done = disables ? op.disableUser(line.subject) : op.enableUser(line.subject);
        if (!done)
            return failed(done.error());
        std::puts(disables ? "Disabled; the sessions have ended." : "Enabled.");
        return 0;
    }
    const auto password = passwordFor(line);
    if (!password)
        return failed(password.error());
    if (line.command == Command::ResetPassword) {
        if (const auto done = op.resetPassword(line.subject, *password); !done)
            return failed(done.error());
        say(line, "The password is changed; the sessions have ended.", *password);
        return 0;
    }
    const auto made = op.createUser({line.email, line.username, line.name, *password});
    if (!made)
        return failed(made.error());
    say(line, "Made user " + *made + ".", *password);
    return 0;
}

} // namespace

int maintain(const Config &config, const CommandLine &line)
{
    const auto database = storage::Database::open(config.databaseUrl);
    if (!database)
        return failed(database.error().message);
    if (const auto migrated = (*database)->migrate(); !migrated)
        return failed(migrated.error().message);
    const PictureStore pictures(picturesFolder(config, (*database)->folder()));
    switch (line.command) {
    case Command::Migrate:
        break;
    case Command::Seed:
        std::printf("The database is at version %d.\n", storage::Database::latestSchemaVersion());
        return seed(**database, {line.gigs, line.bids});
    case Command::CreateUser:
    case Command::ResetPassword:
    case Command::DisableUser:
    case Command::EnableUser:
        return manageUser(**database, line);
    case Command::Export:
        return exportTo(**database, pictures, line.file);
    case Command::Import:
        return line.mongoJson.empty() ? importFrom(**database, pictures, line)
                                      : importFromMongo(**database, line.mongoJson);
    case Command::Serve:
    case Command::Check:
    case Command::Help:
    case Command::Version:
        return failed("This command does not work on the database.");
    }
    std::printf("The database is at version %d.\n", storage::Database::latestSchemaVersion());
    return 0;
}

} // namespace gigflow::server
