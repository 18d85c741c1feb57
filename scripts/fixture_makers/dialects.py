"""One roster, the same six mentors and six mentees, in every dialect that spreadsheets write."""

import json
import unicodedata

from .common import csv

MENTOR_HEADERS = {
    "da": ["id", "navn", "type", "fag", "sprog", "tider", "område", "interesser", "alder", "aldersgruppe", "kapacitet", "børneattest"],
    "en": ["id", "name", "type", "subjects", "languages", "availability", "area", "interests", "age", "ages", "capacity", "child_certificate"],
}
MENTEE_HEADERS = {
    "da": ["id", "navn", "type", "fag", "sprog", "tider", "område", "interesser", "alder", "venter siden", "prioritet", "klar"],
    "en": ["id", "name", "type", "subjects", "languages", "availability", "area", "interests", "age", "waiting_since", "priority", "ready"],
}

# The need type, languages, schedules and answers have words of their own in each language; all else is as it stands.
MENTORS = [
    ["M1", "Asta Månetoft", "begge", "matematik|dansk", "dansk|arabisk", "man 15-17|tor 16-18", "Rævevang", "skak|løb", "67", "13+", "2", "ja"],
    ["M2", "Kåre Tågelyng", "mest social", "dansk|læsning", "dansk|engelsk", "tir 14-17|ons 14-17", "Ællebakken", "havearbejde", "71", "13-17", "", "2030-06-30"],
    ["M3", "Samir al-Qamarwi", "social", "samtale", "arabisk|dansk", "hverdage 16-18", "Rævevang", "fodbold|madlavning", "29", "15-30", "1", "ja"],
    ["M4", "Jørn Ravskær", "erhverv", "tømrer|økonomi", "dansk", "man 17-20|lør 10-14", "Søtoften", "cykling", "54", "18+", "3", ""],
    ["M5", "Oksana Vyshnevych", "mest erhverv", "engelsk|økonomi", "ukrainsk|engelsk|dansk", "ons 16-19|tor 16-19", "", "musik", "38", "", "1", "nej"],
    ["M6", "Idil Dooluubow", "mest social", "", "somali|dansk", "lør 10-14|søn 10-14", "Ællebakken", "", "", "13-30", "1", "ja"],
]
MENTEES = [
    ["E1", "Freja Klokkebæk", "social", "matematik", "dansk", "man 15-18", "Rævevang", "skak", "14", "2026-03-01", "", "ja"],
    ["E2", "Yasmin al-Wadroubi", "social", "dansk|læsning", "arabisk|dansk", "tor 16-18|fre 14-16", "Rævevang", "madlavning", "17", "2025-11-15", "1", ""],
    ["E3", "Ayaan Garooleey", "mest social", "samtale", "somali", "lør 10-13", "Ællebakken", "løb", "19", "2026-01-20", "", "ja"],
    ["E4", "Taras Lelekoliuk", "mest erhverv", "økonomi", "ukrainsk|engelsk", "ons 17-19", "Søtoften", "cykling|musik", "24", "2026-05-04", "", "ja"],
    ["E5", "Søren Hejrebrink", "erhverv", "tømrer!", "dansk", "man 17-19|lør 10-12", "Søtoften", "", "22", "", "", "ja"],
    ["E6", "Lina al-Bustilani", "begge", "dansk", "arabisk|engelsk", "tir 14-16", "", "musik", "16", "2026-08-31", "2", "nej"],
]

NEED_TYPES = {"social": "social", "mest social": "mostly social", "begge": "both", "mest erhverv": "mostly career", "erhverv": "career"}
LANGUAGES = {"dansk": "Danish", "arabisk": "Arabic", "engelsk": "English", "somali": "Somali", "ukrainsk": "Ukrainian"}
DAYS = {"man": "Mon", "tir": "Tue", "ons": "Wed", "tor": "Thu", "fre": "Fri", "lør": "Sat", "søn": "Sun", "hverdage": "weekdays"}
ANSWERS = {"ja": "yes", "nej": "no"}


def english(row):
    row = list(row)
    row[2] = NEED_TYPES[row[2]]
    row[4] = "|".join(LANGUAGES[language] for language in row[4].split("|"))
    spans = [span.split(" ") for span in row[5].split("|")]
    row[5] = "|".join(f"{DAYS[day]} " + "-".join(f"{hour}:00" for hour in hours.split("-")) for day, hours in spans)
    row[11] = ANSWERS.get(row[11], row[11])
    return row


def joined(row, values=" | ", spans=", "):
    """A row whose cells of several values are joined as asked."""
    return [text.replace("|", spans if place == 5 else values) for place, text in enumerate(row)]


def tables(language="da", **joints):
    turn = english if language == "en" else list
    return (
        [MENTOR_HEADERS[language]] + [joined(turn(row), **joints) for row in MENTORS],
        [MENTEE_HEADERS[language]] + [joined(turn(row), **joints) for row in MENTEES],
    )


def each(change, both):
    return tuple(change(table) for table in both)


def shuffled(table):
    order = [5, 0, 11, 3, 8, 1, 10, 2, 7, 4, 9, 6]
    return [[row[place] for place in order] for row in table]


def padded(table):
    """Outer spaces and NBSP round every cell, as copying from a web page leaves them."""
    pads = ["\u00a0", " ", "  ", "\u00a0 ", ""]
    return [
        [pads[(line + place) % 5] + text + pads[(line * 3 + place) % 5] for place, text in enumerate(row)]
        for line, row in enumerate(table)
    ]


def spaced_out(text):
    """Blank lines between the rows and, at the end, rows of nothing but delimiters."""
    lines = text.splitlines()
    return "\n" + "\n\n".join(line + ";;;" for line in lines) + "\n" + ";" * 14 + "\n   \n" + ";;;\n" + "\n\n"


def dialects():
    """Folder, delimiter, encoding as the reader names it, mark, and the two texts as bytes."""

    def made(folder, delimiter, encoding, both, mark=b"", codec=None, has_mark=None):
        return folder, delimiter, encoding, bool(mark), [mark + text.encode(codec or encoding) for text in both]

    utf8_mark = b"\xef\xbb\xbf"
    danish = tables("da")
    semicolons = each(lambda table: csv(table, ";"), danish)
    newlines = tables("da", values="\n", spans="\n")
    yield made("utf8-comma-lf", ",", "utf-8", each(lambda table: csv(table, ","), danish))
    yield made("utf8-bom-semicolon-crlf", ";", "utf-8", each(lambda table: csv(table, ";", "\r\n"), danish), utf8_mark)
    yield made("windows1252-semicolon", ";", "windows-1252", each(lambda table: csv(table, ";", "\r\n"), danish))
    yield made("utf16le-bom-tab", "\t", "utf-16le", each(lambda table: csv(table, "\t", "\r\n"), danish), b"\xff\xfe", "utf-16-le")
    yield made("utf16be-bom", ";", "utf-16be", each(lambda table: csv(table, ";", "\r\n"), danish), b"\xfe\xff", "utf-16-be")
    yield made("cr-line-ends", ";", "utf-8", each(lambda table: csv(table, ";", "\r"), danish))
    yield made("sep-line", ";", "windows-1252", each(lambda table: "sep=;\r\n" + csv(table, ";", "\r\n"), danish))
    yield made("quoted-newlines", ";", "utf-8", each(lambda table: csv(table, ";", "\r\n", quote_all=True), newlines), utf8_mark)
    yield made("quoted-delimiters", ",", "utf-8", each(lambda table: csv(table, ","), tables("da", values=", ")))
    yield made("nbsp-and-spaces", ";", "utf-8", each(lambda table: csv(padded(table), ";"), danish))
    yield made("nfd", ";", "utf-8", each(lambda text: unicodedata.normalize("NFD", text), semicolons))
    yield made("english-headers", ",", "utf-8", each(lambda table: csv(table, ","), tables("en", values="/")))
    yield made("danish-headers", ";", "utf-8", each(lambda table: csv([[text.upper() for text in table[0]]] + table[1:], ";"), danish))
    yield made("shuffled-columns", ";", "utf-8", each(lambda table: csv(shuffled(table), ";"), danish))
    yield made("blank-lines-and-trailing-cells", ";", "utf-8", each(spaced_out, semicolons))


def files():
    files, listed = {}, []
    for folder, delimiter, encoding, mark, (mentors, mentees) in dialects():
        files[f"{folder}/mentors.csv"] = mentors
        files[f"{folder}/mentees.csv"] = mentees
        listed.append({"folder": folder, "delimiter": delimiter, "encoding": encoding, "mark": mark})
    lines = ",\n".join("  " + json.dumps(dialect) for dialect in listed)
    files["dialects.json"] = f"[\n{lines}\n]\n".encode()
    return files
