// SPDX-License-Identifier: MIT
#include "ui/theme/palettes.h"

namespace gigflow {

namespace {

struct Shades
{
    QRgb window, base, alternate, raised, button;
    QRgb text, muted, disabled;
    QRgb accent, onAccent, link, visited;
    QRgb light, midlight, mid, dark, shadow;
};

QPalette build(const Shades &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) {
        p.setColor(role, QColor(rgb));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, QColor(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    return p;
}

} // namespace

QPalette lightPalette()
{
    return build({.window = 0xfff6f7f8,
                  .base = 0xffffffff,
                  .alternate = 0xffeef1f2,
                  .raised = 0xffffffff,
                  .button = 0xffffffff,
                  .text = 0xff18222b,
                  .muted = 0xff566370,
                  .disabled = 0xff97a1ab,
                  .accent = 0xff0b6b70,
                  .onAccent = 0xffffffff,
                  .link = 0xff0b6b70,
                  .visited = 0xff5a4a8a,
                  .light = 0xffffffff,
                  .midlight = 0xffe9ecef,
                  .mid = 0xffc3cad1,
                  .dark = 0xff8a949e,
                  .shadow = 0xff4a545e});
}

QPalette darkPalette()
{
    return build({.window = 0xff171b1f,
                  .base = 0xff1e2328,
                  .alternate = 0xff13171a,
                  .raised = 0xff272d33,
                  .button = 0xff262c32,
                  .text = 0xffe6eaed,
                  .muted = 0xffa3aeb8,
                  .disabled = 0xff69737d,
                  .accent = 0xff5cc6c4,
                  .onAccent = 0xff062426,
                  .link = 0xff5cc6c4,
                  .visited = 0xffb9a8ee,
                  .light = 0xff3a424a,
                  .midlight = 0xff30373e,
                  .mid = 0xff4a535c,
                  .dark = 0xff101316,
                  .shadow = 0xff0a0c0e});
}

QPalette contrastPalette(bool dark)
{
    const QRgb back = dark ? 0xff000000 : 0xffffffff;
    const QRgb front = dark ? 0xffffffff : 0xff000000;
    const QRgb accent = dark ? 0xffffd83d : 0xff0a2a8c;
    return build({.window = back,
                  .base = back,
                  .alternate = back,
                  .raised = back,
                  .button = back,
                  .text = front,
                  .muted = front,
                  .disabled = dark ? 0xffa8a8a8 : 0xff5c5c5c,
                  .accent = accent,
                  .onAccent = back,
                  .link = accent,
                  .visited = dark ? 0xffe0b0ff : 0xff5a1a8a,
                  .light = front,
                  .midlight = front,
                  .mid = front,
                  .dark = front,
                  .shadow = front});
}

} // namespace gigflow
