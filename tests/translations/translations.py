#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fails where a catalogue lacks a string of the sources, holds one unfinished, or lost a placeholder.

translations.py LUPDATE: reads the sources anew into a temporary catalogue and compares. `ninja update_translations`
brings the catalogues up to date; then what is unfinished is to be translated.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
CATALOGUES = os.path.join(ROOT, "resources", "translations")
LANGUAGES = {"es": 2, "hi": 2, "de": 2, "ar": 6}  # how many plural forms each has
PLACEHOLDER = re.compile(r"%(?:\d+|L?n|L\d+)")


def messages(path):
    """{(context, source, comment): (finished, is plural, texts)}"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            plural = message.get("numerus") == "yes"
            found[key] = (kind != "unfinished", plural, forms if plural else [translation.text or ""])
    return found


def sources(lupdate, folder):
    """What the sources hold, as an empty catalogue."""
    path = os.path.join(folder, "fresh.ts")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                   '<TS version="2.1" language="es" sourcelanguage="en">\n</TS>\n')
    subprocess.run([lupdate, "-silent", "-locations", "none", "-I", ".", "models", "net", "ui", "app", "-ts", path],
                   cwd=ROOT, check=True, timeout=300, stderr=subprocess.DEVNULL)
    return messages(path)


def check(language, forms, wanted, held):
    problems = []
    for key, (_, plural, _) in wanted.items():
        context, source, _ = key
        what = f"{language}: {context}: {source!r}"
        if key not in held:
            problems.append(f"{what} is missing")
            continue
        finished, _, texts = held[key]
        if not finished or not all(texts) or (plural and len(texts) != forms):
            problems.append(f"{what} is unfinished")
            continue
        marks = sorted(set(PLACEHOLDER.findall(source)) - {"%Ln"})  # "one day" needs no number
        for text in texts:
            if sorted(set(PLACEHOLDER.findall(text)) - {"%Ln"}) != marks:
                problems.append(f"{what} became {text!r}: another set of placeholders")
    return problems


def main():
    with tempfile.TemporaryDirectory() as folder:
        wanted = sources(sys.argv[1], folder)
    assert len(wanted) > 200, "the sources seem to hold hardly any strings"
    problems = []
    for language, forms in LANGUAGES.items():
        problems += check(language, forms, wanted, messages(os.path.join(CATALOGUES, f"gigflow_{language}.ts")))
    english = messages(os.path.join(CATALOGUES, "gigflow_en.ts"))
    plurals = {key: value for key, value in wanted.items() if value[1]}
    problems += check("en", 2, plurals, english)
    print(*problems, sep="\n")
    print(f"{len(wanted)} strings, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
