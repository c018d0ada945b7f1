#!/usr/bin/env python3
"""Draws a CSV of the benchmark as bars.

usage: plot.py FILE.csv FILE.svg

A group of bars for each value of the columns before `what`, a bar for each row, as long as the logarithm of its first column of
numbers.
"""
import csv
import math
import sys
from xml.sax.saxutils import escape

LEFT, WIDTH, BAR, GAP = 190, 520, 15, 26
COLOURS = ["#1f5fbf", "#8fb4e8"]
OTHERS = "#b8b8b8"


def read_groups(path):
    """[(title, [(label, value, note)])], and the unit."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    head, rows = rows[0], rows[1:]
    at = head.index("what")
    groups = {}
    for row in rows:
        title = ", ".join(row[:at]) if at > 0 else head[at + 1]
        note = "%.2f×" % float(row[at + 4]) if "ratio" in head else ""
        groups.setdefault(title, []).append((row[at], float(row[at + 1]), note))
    return list(groups.items()), head[at + 1]


def text(x, y, value, anchor="start", weight="normal"):
    return '<text x="%g" y="%g" text-anchor="%s" font-weight="%s">%s</text>' % (x, y, anchor, weight, escape(value))


def length_of(value, low, high):
    return 4 + (WIDTH - 4) * (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))


def draw(groups, unit):
    values = [value for _, rows in groups for _, value, _ in rows if value > 0]
    low, high = min(values) * 0.7, max(values) * 1.05
    parts = []
    y = GAP
    for title, rows in groups:
        parts.append(text(LEFT, y, title, weight="bold"))
        y += 8
        for label, value, note in rows:
            ours = label.startswith("envelope")
            colour = COLOURS["," in label] if ours else OTHERS
            width = length_of(value, low, high) if value > 0 else 0
            parts.append(text(LEFT - 6, y + BAR - 4, label, "end"))
            parts.append('<rect x="%d" y="%g" width="%.1f" height="%d" fill="%s"/>' % (LEFT, y, width, BAR - 2, colour))
            parts.append(text(LEFT + width + 5, y + BAR - 4, "%s %s" % ("{:,.0f}".format(value), note)))
            y += BAR
        y += GAP
    parts.append(text(LEFT, y, "%s, on a logarithmic scale" % unit))
    size = (LEFT + WIDTH + 130, y + GAP)
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="sans-serif" '
            'font-size="11">\n<rect width="100%%" height="100%%" fill="white"/>\n%s\n</svg>\n' % (*size, *size, "\n".join(parts)))


def main(source, target):
    groups, unit = read_groups(source)
    with open(target, "w", encoding="utf-8") as file:
        file.write(draw(groups, unit))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: plot.py FILE.csv FILE.svg")
    main(sys.argv[1], sys.argv[2])
