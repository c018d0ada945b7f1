#!/usr/bin/env python3
"""Writes the frames of the benchmark, from a fixed seed, so that they are the same everywhere.

usage: corpus.py FOLDER [COUNT]

For each kind three files of COUNT lines: <kind>.jsonl (keys in the order of the schema, compact), <kind>_shuf.jsonl (keys
shuffled), <kind>_ws.jsonl (a space after each separator). Two in a hundred payloads carry a key that no schema knows. And
small_<language>.jsonl: small frames whose texts are of that language, in UTF-8. In checksums.txt the sum over each kind, and
over each language, of what a decoder must find, as sums.c reckons it.
"""
import json
import os
import random
import struct
import sys

R = random.Random(20260901)
WORDS = ("the quick brown fox jumps over lazy dog meeting agenda proposal vote motion budget annual report member "
         "please review updated thanks everyone room open closed amendment second reading chair speaker list next item "
         "minutes approve reject delegate group party summer camp plan ok hello hi re: really, maybe? yes! no.").split()
BEYOND_ASCII = ["café", "naïve", "smörgåsbord", "Übung", "日本語", "привет", "mötet", "förslag", "ändring", "👍", "😀",
                "façade", "año"]
FIRST = ["Anna", "Björn", "Chloé", "David", "Elin", "Fatima", "Gustaf", "Håkan", "Ines", "José", "Karin", "Lars", "Mía",
         "Nils", "Olga", "Per", "Quentin", "Rosa", "Sven", "Tove"]
LAST = ["Andersson", "Berg", "Citrone", "Dahlström", "Eriksson", "Fernández", "Gustavsson", "Hansen", "Ivanov",
        "Johansson", "Karlsson", "Lindqvist", "Müller", "Nilsson", "Öberg", "Persson"]
LANGUAGES = {
    "sv": ("mötet förslag ändring dagordning och budgeten är öppen för alla medlemmar tack så mycket vi ses nästa vecka på "
           "årsmötet har någon frågor").split(),
    "ru": ("привет всем встреча повестка предложение и голосование по бюджету годовой отчёт участник спасибо комната открыта "
           "в следующий вторник").split(),
    "hi": ("नमस्ते बैठक का प्रस्ताव और मतदान बजट की वार्षिक रिपोर्ट सदस्य कृपया समीक्षा करें धन्यवाद सभी के लिए कमरा खुला है").split(),
    "zh": "会议 议程 提案 投票 动议 预算 年度报告 成员 请审查 更新 谢谢大家 房间 打开 关闭 修正案 第二次 主席".split(),
}
ROLES = ["admin", "moderator", "editor", "viewer", "guest"]
SETTINGS = ["theme", "lang", "tz", "notify_email", "density", "page_size", "digest", "signature"]
VALUES = ["dark", "light", "sv", "en-GB", "Europe/Stockholm", "true", "false", "compact", "12", "weekly"]
TAGS = ["board", "2025", "2026", "urgent", "budget", "statutes", "withdrawn", "approved"]
UNKNOWN = [("x_trace", {"a": [1, 2.5e3, {"b": None}], "s": "q\"\\u00e9"}), ("v", 2), ("client", "web/1.2.3"),
           ("flags", [True, False, None])]


def words_of(language, length):
    out = []
    while sum(map(len, out)) + len(out) < length:
        out.append(R.choice(LANGUAGES[language]))
    return ("" if language == "zh" else " ").join(out)[:length]


def words(length, beyond=0.0, lines=0.0):
    out = []
    total = 0
    while total < length:
        word = R.choice(BEYOND_ASCII) if R.random() < beyond else R.choice(WORDS)
        out.append(word)
        total += len(word) + 1
    text = out[0]
    for word in out[1:]:
        text += ("\n" if R.random() < lines else " ") + word
    return text[:length]


def small():
    mode = R.random()
    length = R.randint(10, 80)
    if mode < 0.60:
        text = words(length)
    elif mode < 0.75:
        text = words(length, 0, 0.1)
    elif mode < 0.9:
        text = words(length, 0.12, 0.03)
    else:
        text = '"' + words(max(8, length - 12)) + '" \\o/ \t' + words(8)
    text = text[:80]
    return dict(room="%s-%s:%d" % (R.choice(["meeting", "agenda", "poll", "org"]), R.choice(WORDS).strip(".,?!:"),
                                   R.randint(1, 99999)),
                text=text, reply_to=None if R.random() < 0.5 else R.randint(1, 2**31 - 1))


def medium():
    first, last = R.choice(FIRST), R.choice(LAST)
    name = "user_%d" % R.randint(1, 10**6)
    return dict(
        id=R.randint(1, 10**9) if R.random() < .9 else R.randint(10**12, 2**53 - 1),
        username=name, first_name=first, last_name=last,
        email="%s@%s" % (name, R.choice(["example.org", "mail.example.com", "voteit.example", "example.co.uk"])),
        active=R.random() < .8,
        score=round(R.uniform(-100, 1000), R.choice([1, 2, 3])) if R.random() < .8 else R.gauss(0, 1),
        roles=R.sample(ROLES, R.randint(0, 5)),
        created="20%02d-%02d-%02dT%02d:%02d:%02d.%06d+00:00" % (
            R.randint(10, 26), R.randint(1, 12), R.randint(1, 28), R.randint(0, 23), R.randint(0, 59), R.randint(0, 59),
            R.randint(0, 999999)),
        settings={key: R.choice(VALUES) if R.random() < .9 else words(20, .3)
                  for key in R.sample(SETTINGS, R.randint(0, 6))})


def numeric():
    values = [R.uniform(-1000, 1000) if R.random() < .9 else R.gauss(0, 1e-3) for _ in range(64)]
    return dict(device="dev-%04x-%s" % (R.randint(0, 65535), R.choice(["roof", "lab", "hall", "yard"])),
                ts=1700000000000000 + R.randint(0, 10**14), values=values)


def large():
    options = []
    for _ in range(40):
        votes = R.randint(0, 5000)
        options.append(dict(id=1000 + R.randint(0, 10**6), label=words(R.randint(12, 50), 0.05), votes=votes,
                            share=round(votes / 100000.0 * R.uniform(.5, 1.5), 4),
                            tags=[R.choice(TAGS) for _ in range(R.randint(0, 3))]))
    return dict(title=words(R.randint(20, 60), .1), options=options)


KINDS = [("small", "chat.say", small), ("medium", "user.details", medium), ("numeric", "telemetry.sample", numeric),
         ("large", "poll.result", large)]


def with_unknown(payload):
    key, value = R.choice(UNKNOWN)
    items = list(payload.items())
    items.insert(R.randint(0, len(items)), (key, value))
    return dict(items)


def shuffled(value):
    if isinstance(value, dict):
        items = list(value.items())
        R.shuffle(items)
        return {key: shuffled(member) for key, member in items}
    return [shuffled(item) for item in value] if isinstance(value, list) else value


def type_first(frame):
    return dict(sorted(shuffled(frame).items(), key=lambda member: member[0] != "t"))


# ---- sums ----

START = 0xcbf29ce484222325
PRIME = 0x100000001b3
MASK = (1 << 64) - 1


def mix(total, value):
    return ((total ^ (value & MASK)) * PRIME) & MASK


def mix_text(total, text):
    data = text.encode()
    total = mix(total, len(data))
    for byte in data:
        total = mix(total, byte)
    return total


def mix_double(total, value):
    return mix(total, struct.unpack("<Q", struct.pack("<d", float(value)))[0])


def sum_small(total, p):
    total = mix_text(mix_text(total, p["room"]), p["text"])
    return mix(mix(total, 0 if p["reply_to"] is None else 1), p["reply_to"] or 0)


def sum_medium(total, p):
    total = mix(total, p["id"])
    for key in ("username", "first_name", "last_name", "email"):
        total = mix_text(total, p[key])
    total = mix(mix_double(mix(total, int(p["active"])), p["score"]), len(p["roles"]))
    for role in p["roles"]:
        total = mix(total, ROLES.index(role))
    total = mix(mix_text(total, p["created"]), len(p["settings"]))
    return mix(total, sum(mix_text(mix_text(START, key), value) for key, value in p["settings"].items()))


def sum_numeric(total, p):
    total = mix(mix(mix_text(total, p["device"]), p["ts"]), len(p["values"]))
    for value in p["values"]:
        total = mix_double(total, value)
    return total


def sum_large(total, p):
    total = mix(mix_text(total, p["title"]), len(p["options"]))
    for option in p["options"]:
        total = mix(mix_text(mix(total, option["id"]), option["label"]), option["votes"])
        total = mix(mix_double(total, option["share"]), len(option["tags"]))
        for tag in option["tags"]:
            total = mix_text(total, tag)
    return total


SUMS = {"small": sum_small, "medium": sum_medium, "numeric": sum_numeric, "large": sum_large}


def write_kind(folder, count, kind, name, make):
    total = 0
    spellings = [("", {"separators": (",", ":")}, dict), ("_ws", {}, dict), ("_shuf", {"separators": (",", ":")}, type_first)]
    files = {suffix: open(os.path.join(folder, kind + suffix + ".jsonl"), "w", encoding="utf-8", newline="\n")
             for suffix, _, _ in spellings}
    for _ in range(count):
        payload = make()
        trace = str(R.randint(1, 99999))
        total = (total + SUMS[kind](mix_text(START, trace), payload)) & MASK
        ascii_only = R.random() < 0.5
        frame = dict(t=name, i=trace, p=with_unknown(payload) if R.random() < .02 else payload)
        for suffix, style, order in spellings:
            files[suffix].write(json.dumps(order(frame), ensure_ascii=ascii_only, **style) + "\n")
    for file in files.values():
        file.close()
    return total


def write_language(folder, count, language):
    total = 0
    with open(os.path.join(folder, "small_%s.jsonl" % language), "w", encoding="utf-8", newline="\n") as file:
        for _ in range(count):
            payload = dict(room="org-%s:%d" % (language, R.randint(1, 99999)), text=words_of(language, R.randint(20, 160)),
                           reply_to=None)
            trace = str(R.randint(1, 99999))
            total = (total + SUMS["small"](mix_text(START, trace), payload)) & MASK
            frame = dict(t="chat.say", i=trace, p=payload)
            file.write(json.dumps(frame, ensure_ascii=False, separators=(",", ":")) + "\n")
    return total


def main(folder, count):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "checksums.txt"), "w", encoding="ascii") as sums:
        for kind, name, make in KINDS:
            sums.write("%s %016x\n" % (kind, write_kind(folder, count, kind, name, make)))
        for language in LANGUAGES:
            sums.write("small_%s %016x\n" % (language, write_language(folder, count, language)))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: corpus.py FOLDER [COUNT]")
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2000)
