// SPDX-License-Identifier: MIT
// A search finds just the titles that contain the text, any case: those from before an index was
// made too, and whatever the letters are.
#include "server/api/giglistquery.h"
#include "server/storage/dialect.h"
#include "server/storage/embedded.h"
#include "server/storage/textfold.h"
#include "tests/server/support/temporarydatabase.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>
#include <set>

namespace gigflow::server::storage {
namespace {

using Keys = std::set<std::int64_t>;

class TitleSearch : public testing::Test
{
protected:
    TitleSearch()
    {
        const auto migrations = test::onPostgreSql() ? postgresqlMigrations() : sqliteMigrations();
        Transaction transaction(*db, Transaction::Kind::Write);
        db->executeScript("CREATE TABLE schema_version (version INTEGER NOT NULL)");
        for (const EmbeddedFile &migration : migrations.first(2)) // without an index of two letters
            db->executeScript(migration.text);
        db->executeScript("INSERT INTO schema_version (version) VALUES (2)");
        db->executeScript("INSERT INTO users (id, name, email, email_key, username, username_key, "
                          "password_hash, created_at, updated_at) VALUES ('ada', 'Ada', 'a@b.c', "
                          "'a@b.c', 'ada', 'ada', '', 0, 0)");
        EXPECT_TRUE(transaction.commit()) << db->error()->message;
    }

    std::string randomText(std::size_t longest)
    {
        // Letters of one to four bytes in two cases, what patterns and phrases are made of, what is
        // no character, and the one that SQLite's index ends titles with.
        static constexpr std::array letters{"a",
                                            "A",
                                            "b",
                                            "é",
                                            "É",
                                            "ж",
                                            "Ж",
                                            "日",
                                            "本",
                                            "😀",
                                            " ",
                                            "%",
                                            "_",
                                            "\\",
                                            "'",
                                            "\"",
                                            "-",
                                            "*",
                                            "\xEF\xBF\xBD",
                                            "\xEF\xBF\xBE",
                                            "\xEF\xBF\xBF",
                                            "\xF4\x8F\xBF\xBF",
                                            "\x01"};
        std::string text;
        for (std::size_t count = 1 + random() % longest; count > 0; --count)
            text += letters.at(random() % letters.size());
        return text;
    }
    void post(const std::string &title)
    {
        const auto key = static_cast<std::int64_t>(++posted);
        db->execute("INSERT INTO gigs (key, id, owner_id, title, title_folded, description, "
                    "budget, status, change_seq, created_at, updated_at) VALUES "
                    "($1, $2, 'ada', $3, $4, 'D', 5, 'open', $1, $1, $1)",
                    {key, std::to_string(key), title, foldCase(title)});
        titles[key] = title;
    }
    void postMany()
    {
        Transaction transaction(*db, Transaction::Kind::Write);
        for (int i = 0; i < 150; ++i)
            post(randomText(7));
        EXPECT_TRUE(transaction.commit()) << db->error()->message;
    }
    void editAndDelete()
    {
        Transaction transaction(*db, Transaction::Kind::Write);
        for (auto it = titles.begin(); it != titles.end();) {
            const auto fate = random() % 4;
            if (fate == 0) {
                it->second = randomText(7);
                db->execute("UPDATE gigs SET title = $1, title_folded = $2 WHERE key = $3",
                            {it->second, foldCase(it->second), it->first});
            } else if (fate == 1) {
                db->execute("DELETE FROM gigs WHERE key = $1", {it->first});
                it = titles.erase(it);
                continue;
            }
            ++it;
        }
        EXPECT_TRUE(transaction.commit()) << db->error()->message;
    }

    Keys expected(const std::string &text) const
    {
        Keys keys;
        for (const auto &[key, title] : titles) {
            if (foldCase(title).find(foldCase(text)) != std::string::npos)
                keys.insert(key);
        }
        return keys;
    }
    Keys found(const std::string &text)
    {
        GigFilter filter;
        filter.text = text;
        filter.page.limit = 1000;
        Keys keys;
        for (const GigRow &gig : listGigRows(*db, filter).gigs)
            keys.insert(gig.key);
        EXPECT_FALSE(db->error()) << db->error()->message;
        return keys;
    }

    test::TemporaryDatabase database{test::TemporaryDatabase::Schema::Empty};
    std::unique_ptr<Connection> db = std::move(*database->connect());
    std::map<std::int64_t, std::string> titles;
    std::size_t posted = 0;
    std::mt19937 random{20261125};
};

TEST_F(TitleSearch, FindsWhatContainsTheText)
{
    postMany();
    ASSERT_TRUE(database->migrate());
    postMany();
    editAndDelete();
    // The planner would read so few rows one by one: the index is what is asked here.
    if (test::onPostgreSql())
        db->executeScript("SET enable_seqscan = off; SET enable_indexscan = off");
    std::size_t hits = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string text = randomText(4);
        ASSERT_EQ(found(text), expected(text)) << text;
        hits += expected(text).size();
    }
    EXPECT_GT(hits, 4000U);
}

TEST_F(TitleSearch, FindsWhatIsCommonToo)
{
    ASSERT_TRUE(database->migrate());
    for (int i = 0; i < 60; ++i)
        post(std::string(50, 'a') + randomText(3));
    ASSERT_EQ(isCommonInTitles(*db, "a"), !test::onPostgreSql()); // which knows without asking
    for (const char *text : {"a", "aA", "aaa", "é", "aé"})
        ASSERT_EQ(found(text), expected(text)) << text;
}

} // namespace
} // namespace gigflow::server::storage
