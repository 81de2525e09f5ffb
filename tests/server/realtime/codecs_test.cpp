// SPDX-License-Identifier: MIT
#include "server/realtime/engineio.h"
#include "server/realtime/socketio.h"

#include <gtest/gtest.h>

#include <boost/json/serialize.hpp>

namespace {

using namespace gigflow::server;
namespace engine = gigflow::server::engineio;
namespace io = gigflow::server::socketio;

TEST(EngineIoText, EveryTypeIsRead)
{
    using enum engine::PacketType;
    EXPECT_EQ(engine::decodeText("1"), (engine::Packet{Close, false, ""}));
    EXPECT_EQ(engine::decodeText("2probe"), (engine::Packet{Ping, false, "probe"}));
    EXPECT_EQ(engine::decodeText("3"), (engine::Packet{Pong, false, ""}));
    EXPECT_EQ(engine::decodeText("4hello"), (engine::Packet{Message, false, "hello"}));
    EXPECT_EQ(engine::decodeText("5"), (engine::Packet{Upgrade, false, ""}));
    EXPECT_EQ(engine::decodeText("6"), (engine::Packet{Noop, false, ""}));
}

TEST(EngineIoText, UnknownTypesAreMalformed)
{
    for (const char *text : {"", "7", "abc", "-1", " 4", "b", "\x1e"})
        EXPECT_FALSE(engine::decodeText(text)) << text;
}

TEST(EngineIoPayload, PacketsAreJoinedBy1E)
{
    const auto packets = engine::decodePayload("4a\x1e"
                                               "bAQIDBA==\x1e"
                                               "3");
    ASSERT_TRUE(packets);
    ASSERT_EQ(packets->size(), 3U);
    EXPECT_EQ((*packets)[0].data, "a");
    EXPECT_EQ((*packets)[1],
              (engine::Packet{engine::PacketType::Message, true, "\x01\x02\x03\x04"}));
    EXPECT_EQ((*packets)[2].type, engine::PacketType::Pong);
}

TEST(EngineIoPayload, OneBadPartSpoilsAll)
{
    for (const char *body : {"", "abc", "4a\x1e",
                             "\x1e"
                             "4a",
                             "4a\x1ezzz", "b!!!!", "bAQI", "bAQIDBA==x",
                             "4a\x1e\x1e"
                             "4b"})
        EXPECT_FALSE(engine::decodePayload(body)) << body;
}

TEST(EngineIoPayload, WhatIsWrittenIsReadBack)
{
    std::string bytes;
    for (int value = 0; value < 256; ++value)
        bytes += static_cast<char>(value);
    for (std::size_t length = 0; length <= bytes.size(); length += 17) {
        const std::vector<Frame> frames = {
            Frame::text("4hello"), Frame::ofBinary(bytes.substr(0, length)), Frame::text("2")};
        const auto packets = engine::decodePayload(engine::encodePayload(frames));
        ASSERT_TRUE(packets) << length;
        ASSERT_EQ(packets->size(), 3U);
        EXPECT_EQ((*packets)[1].data, bytes.substr(0, length));
        EXPECT_TRUE((*packets)[1].binary);
    }
}

TEST(SocketIoDecode, WellFormedPackets)
{
    struct Case
    {
        const char *text;
        io::PacketType type;
        const char *nsp;
        int id; ///< -1: none
        const char *data;
        std::uint32_t attachments;
    };
    using enum io::PacketType;
    const Case cases[] = {
        {"0", Connect, "/", -1, "", 0},
        {"0{\"token\":\"x\"}", Connect, "/", -1, "{\"token\":\"x\"}", 0},
        {"0/custom", Connect, "/custom", -1, "", 0},
        {"0/custom,", Connect, "/custom", -1, "", 0},
        {"0/custom?a=b,{}", Connect, "/custom", -1, "{}", 0},
        {"1", Disconnect, "/", -1, "", 0},
        {"1/custom,", Disconnect, "/custom", -1, "", 0},
        {"2[\"e\",1,\"2\"]", Event, "/", -1, "[\"e\",1,\"2\"]", 0},
        {"2[7]", Event, "/", -1, "[7]", 0},
        {"212[\"e\"]", Event, "/", 12, "[\"e\"]", 0},
        {"2/a,3[\"e\"]", Event, "/a", 3, "[\"e\"]", 0},
        {"312[]", Ack, "/", 12, "[]", 0},
        {"4{\"message\":\"no\"}", ConnectError, "/", -1, "{\"message\":\"no\"}", 0},
        {"52-[\"e\"]", BinaryEvent, "/", -1, "[\"e\"]", 2},
        {"51-/a,9[\"e\"]", BinaryEvent, "/a", 9, "[\"e\"]", 1},
        {"61-5[]", BinaryAck, "/", 5, "[]", 1},
    };
    for (const Case &expected : cases) {
        const auto packet = io::decode(expected.text);
        ASSERT_TRUE(packet) << expected.text;
        EXPECT_EQ(packet->type, expected.type) << expected.text;
        EXPECT_EQ(packet->nsp, expected.nsp) << expected.text;
        EXPECT_EQ(packet->id ? static_cast<int>(*packet->id) : -1, expected.id) << expected.text;
        EXPECT_EQ(packet->data ? boost::json::serialize(*packet->data) : "", expected.data);
        EXPECT_EQ(packet->attachments, expected.attachments) << expected.text;
    }
}

TEST(SocketIoDecode, MalformedPackets)
{
    const char *cases[] = {
        "", "7", "abc", "2", "2{}", "2[]", "2[null]", "2[{}]", "2\"e\"", "2[\"e\"", "2[\"e\"]x",
        "2abc[\"e\"]", "2-1[\"e\"]", "299999999999999999999[\"e\"]", "0[]", "0\"x\"", "01{}", "1{}",
        "12", "3[]", "31{}", "3", "31", "4", "4[]",
        // binary: no count, no dash, more than ten
        "5[\"e\"]", "51[\"e\"]", "5-[\"e\"]", "511-[\"e\"]", "54294967297-[\"e\"]",
        // names that the client library fires itself
        "2[\"connect\"]", "2[\"connect_error\"]", "2[\"disconnect\"]", "2[\"disconnecting\"]",
        "2[\"newListener\"]", "2[\"removeListener\"]", "51-[\"connect\"]",
        // no number of ours, though Boost.JSON reads it
        "2[\"e\",{\"a\":[1e999]}]",
        // not UTF-8
        "2[\"\xff\xfe\"]"};
    for (const char *text : cases)
        EXPECT_FALSE(io::decode(text)) << text;
}

TEST(SocketIoDecode, DeepNestingIsRefusedNotFollowed)
{
    const std::string deep = "2[\"e\"," + std::string(10'000, '[') + std::string(10'000, ']') + "]";
    EXPECT_FALSE(io::decode(deep));
}

TEST(SocketIoPlaceholders, MustNameAnAttachment)
{
    const auto check = [](const char *text, std::vector<std::string> binaries) {
        auto packet = io::decode(text);
        if (!packet)
            return false;
        packet->binaries = std::move(binaries);
        return io::placeholdersValid(*packet);
    };
    EXPECT_TRUE(check(R"(51-["e",{"_placeholder":true,"num":0}])", {"x"}));
    EXPECT_TRUE(check(R"(52-["e",{"a":[{"_placeholder":true,"num":1}]}])", {"x", "y"}));
    EXPECT_TRUE(check(R"(51-["e",{"_placeholder":"no"}])", {"x"}));
    EXPECT_FALSE(check(R"(51-["e",{"_placeholder":true,"num":1}])", {"x"}));
    EXPECT_FALSE(check(R"(51-["e",{"_placeholder":true,"num":-1}])", {"x"}));
    EXPECT_FALSE(check(R"(51-["e",{"a":{"_placeholder":true}}])", {"x"}));
    EXPECT_FALSE(check(R"(51-["e",{"_placeholder":true,"num":"0"}])", {"x"}));
}

TEST(SocketIoEncode, AckWithBinariesBecomesBinary)
{
    io::Packet packet{io::PacketType::Ack, "/custom", 7, {}, 0, {"\x01", "\x02"}};
    packet.data = boost::json::array{1};
    const auto frames = io::encode(packet);
    ASSERT_EQ(frames.size(), 3U);
    EXPECT_EQ(*frames[0].data, "462-/custom,7[1]");
    EXPECT_TRUE(frames[1].binary);
    EXPECT_EQ(*frames[2].data, "\x02");
}

TEST(SocketIoEncode, EventNamesAreEscaped)
{
    EXPECT_EQ(*io::encodeEvent("hire-notification", R"({"gigId":"1"})").data,
              R"(42["hire-notification",{"gigId":"1"}])");
    EXPECT_EQ(*io::encodeEvent("a\"b", "{}").data, R"(42["a\"b",{}])");
}

} // namespace
