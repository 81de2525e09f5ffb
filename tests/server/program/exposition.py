# SPDX-License-Identifier: MIT
"""A strict reader of Prometheus' text format 0.0.4: what it does not know is an error."""
import math
import re

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"'
SAMPLE = re.compile(rf"({NAME})(?:\{{({LABEL}(?:,{LABEL})*)\}})? (\S+)")
SUFFIXES = {"histogram": ("_bucket", "_sum", "_count"), "counter": ("",), "gauge": ("",)}


def parse(text):
    """{family: {"type": …, "samples": {(name, labels): value}}}; raises ValueError with the line that is wrong."""
    families, current = {}, None
    if not text.endswith("\n"):
        raise ValueError("the last line does not end")
    for number, line in enumerate(text[:-1].split("\n"), 1):
        if help_line := re.fullmatch(rf"# HELP ({NAME}) (.+)", line):
            current = help_line[1]
            if current in families:
                raise ValueError(f"line {number}: {current} comes twice")
            families[current] = {"type": None, "samples": {}}
        elif type_line := re.fullmatch(rf"# TYPE ({NAME}) (counter|gauge|histogram)", line):
            if type_line[1] != current or families[current]["type"]:
                raise ValueError(f"line {number}: TYPE belongs after HELP")
            families[current]["type"] = type_line[2]
        elif sample := SAMPLE.fullmatch(line):
            _add(families, current, number, sample)
        else:
            raise ValueError(f"line {number}: {line!r}")
    for name, family in families.items():
        if family["type"] == "histogram":
            _check_histogram(name, family["samples"])
    return families


def _add(families, current, number, sample):
    name, labels, value = sample[1], tuple(re.findall(LABEL, sample[2] or "")), float(sample[3])
    family = families.get(current)
    if not family or name not in [current + suffix for suffix in SUFFIXES[family["type"]]]:
        raise ValueError(f"line {number}: {name} is not of the family above it")
    if (name, labels) in family["samples"]:
        raise ValueError(f"line {number}: this series comes twice")
    if family["type"] == "counter" and (math.isnan(value) or value < 0 or not name.endswith("_total")):
        raise ValueError(f"line {number}: a counter is not negative and ends with _total")
    family["samples"][name, labels] = value


def _check_histogram(name, samples):
    series = {}
    for (sample, labels), value in samples.items():
        if sample == name + "_bucket":
            bound = [label for label in labels if label.startswith("le=")]
            others = tuple(label for label in labels if label not in bound)
            series.setdefault(others, []).append((float(bound[0][4:-1]), value))
    for labels, buckets in series.items():
        if buckets != sorted(buckets) or [count for _, count in buckets] != sorted(count for _, count in buckets):
            raise ValueError(f"{name}{labels}: buckets must rise")
        if buckets[-1][0] != math.inf or buckets[-1][1] != samples[name + "_count", labels]:
            raise ValueError(f"{name}{labels}: the last bucket is +Inf and equals the count")
        samples[name + "_sum", labels]  # it has to be there
