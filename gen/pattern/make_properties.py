#!/usr/bin/env python3
"""Makes the tables of Unicode's properties for \\p{...}, of the files of the Unicode Character Database (in Debian the package
unicode-data): run it as  python3 make_properties.py /usr/share/unicode  in the root of the tree.

runtime/pattern/property_names.inc  the names that ECMA 262 section 22.2.1 knows, and which property each is
runtime/pattern/identifiers.inc     the characters of names of groups: ID_Start, ID_Continue
gen/pattern/properties.inc          the characters of all properties

In the last, characters are ranges in order: the gap after the one before, then the last less the first, each with seven bits
a byte, the lowest first, the eighth bit set where more follow.
"""
import re
import sys

TOP = 0x110000
# ECMA 262, table 68.
BINARY = """ASCII Any Assigned ASCII_Hex_Digit Alphabetic Bidi_Control Bidi_Mirrored Case_Ignorable Cased
Changes_When_Casefolded
Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased
Changes_When_Uppercased Dash Default_Ignorable_Code_Point Deprecated Diacritic Emoji Emoji_Component Emoji_Modifier
Emoji_Modifier_Base Emoji_Presentation Extended_Pictographic Extender Grapheme_Base Grapheme_Extend Hex_Digit
IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideographic Join_Control Logical_Order_Exception Lowercase
Math Noncharacter_Code_Point Pattern_Syntax Pattern_White_Space Quotation_Mark Radical Regional_Indicator
Sentence_Terminal Soft_Dotted Terminal_Punctuation Unified_Ideograph Uppercase Variation_Selector White_Space
XID_Continue XID_Start""".split()


def rows(root, name):
    with open(root + "/" + name, encoding="utf-8") as lines:
        for line in lines:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if len(fields) > 1:
                yield fields


def points(field):
    ends = [int(end, 16) for end in field.split("..")]
    return range(ends[0], ends[-1] + 1)


def read_sets(root, *names):
    sets = {}
    for name in names:
        for fields in rows(root, name):
            sets.setdefault(fields[1], set()).update(points(fields[0]))
    return sets


def read_extensions(root, scripts):
    extensions = {name: set(members) for name, members in scripts.items()}
    for fields in rows(root, "ScriptExtensions.txt"):
        for members in extensions.values():
            members.difference_update(points(fields[0]))
    for fields in rows(root, "ScriptExtensions.txt"):
        for name in fields[1].split():
            extensions[name].update(points(fields[0]))
    return extensions


def number(value):
    data = []
    while value >= 128:
        data.append(value % 128 + 128)
        value //= 128
    return data + [value]


def ranges(members):
    """Pairs of the first and the last."""
    ordered = sorted(members)
    start = 0
    for i in range(1, len(ordered) + 1):
        if i == len(ordered) or ordered[i] != ordered[i - 1] + 1:
            yield ordered[start], ordered[i - 1]
            start = i


def encode(pairs):
    data, end = [], 0
    for low, high in pairs:
        data += number(low - end) + number(high - low)
        end = high + 1
    return data


def write(path, text):
    with open(path, "w", encoding="ascii") as out:
        out.write("/* Made by gen/pattern/make_properties.py, see there, of the Unicode Character Database 15.0.0: Copyright\n"
                  "   1991-2022 Unicode, Inc., https://www.unicode.org/terms_of_use.html. */\n" + text)


def lines(items):
    text = ", ".join(items)
    return re.sub(r"(.{80,100},) ", r"\1\n\t", "\t" + text) + ",\n"


class Data:
    """All ranges in one array, each set once."""

    def __init__(self):
        self.bytes, self.known = [], {}

    def place(self, members):
        pairs = list(ranges(members))
        data = encode(pairs)
        key = tuple(data)
        if key not in self.known:
            self.known[key] = len(self.bytes)
            self.bytes += data
        return "\t{%d, %d},\n" % (self.known[key], len(pairs))


def table(name, sets, data):
    return "static const struct property_ranges %s[] = {\n%s};\n\n" % (name, "".join(data.place(s) for s in sets))


def main():
    root = sys.argv[1]
    categories = read_sets(root, "extracted/DerivedGeneralCategory.txt")
    binaries = read_sets(root, "PropList.txt", "DerivedCoreProperties.txt", "emoji/emoji-data.txt",
                         "DerivedNormalizationProps.txt", "extracted/DerivedBinaryProperties.txt")
    aliases = {fields[1]: [fields[0]] + fields[1:] for fields in rows(root, "PropertyAliases.txt")}
    values = {"gc": [], "sc": []}
    for fields in rows(root, "PropertyValueAliases.txt"):
        if fields[0] in values:
            values[fields[0]].append(fields[1:])
    by_name = read_sets(root, "Scripts.txt")
    scripts = {}
    for names in values["sc"]:
        scripts[names[0]] = by_name.get(names[1], set())
    scripts["Zzzz"] = set(range(TOP)).difference(*scripts.values())

    short = sorted(categories)
    names = []
    for fields in values["gc"]:
        if fields[0] == "LC":
            bits = ["Ll", "Lt", "Lu"]
        else:
            bits = [name for name in short if name.startswith(fields[0])]
        mask = sum(1 << short.index(name) for name in bits)
        names += [(name, "CATEGORY", mask) for name in fields]
    order = sorted(scripts)
    for fields in values["sc"]:
        names += [(name, "SCRIPT", order.index(fields[0])) for name in dict.fromkeys(fields)]
    binaries.update(ASCII=set(range(128)), Any=set(range(TOP)), Assigned=set(range(TOP)) - categories["Cn"])
    for index, name in enumerate(BINARY):
        names += [(alias, "BINARY", index) for alias in dict.fromkeys(aliases.get(name, [name]))]
    write("runtime/pattern/property_names.inc",
          "".join('{"%s", {ENV_PATTERN_%s, %s}},\n' % (name, kind, hex(value)) for name, kind, value in sorted(names)))

    text = ""
    for name in ["ID_Start", "ID_Continue"]:
        pairs = lines("{0x%X, 0x%X}" % pair for pair in ranges(binaries[name]))
        text += "static const struct range %s[] = {\n%s};\n" % (name.lower(), pairs)
    write("runtime/pattern/identifiers.inc", text)

    data = Data()
    extensions = read_extensions(root, scripts)
    text = table("category_ranges", [categories[name] for name in short], data)
    text += table("script_ranges", [scripts[name] for name in order], data)
    text += table("extension_ranges", [extensions[name] for name in order], data)
    text += table("binary_ranges", [binaries[name] for name in BINARY], data)
    write("gen/pattern/properties.inc", text + "static const uint8_t range_data[] = {\n%s};\n" % lines(str(byte) for byte in data.bytes))


main()
