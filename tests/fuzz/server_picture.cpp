// SPDX-License-Identifier: MIT
// Whatever somebody sends as a picture. What is kept of it is a picture again, the same one, and of
// a kind that has a name.
#include "server/picture/picture.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gigflow::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto picture = checkPicture({reinterpret_cast<const char *>(bytes), size});
    if (!picture) {
        if (picture.error().empty())
            std::abort();
        return 0;
    }
    if (picture->bytes.size() > size ||
        typeOfExtension(extensionOf(picture->type)) != picture->type)
        std::abort();
    const auto again = checkPicture(picture->bytes);
    if (!again || again->bytes != picture->bytes || again->type != picture->type)
        std::abort();
    return 0;
}
