#!/usr/bin/env python3
"""Takes what match-cli writes through a real LibreOffice and back, in Danish and in English.

  scripts/check-office.py .build/release/match-cli
  scripts/check-office.py .build/release/match-cli --keep /tmp/office     leave the files there to look at

LibreOffice runs without a screen, with a profile of its own whose locale is that of the language (Danish has a decimal
comma). Checked is that
  - every cell that match writes is in the sheet what it is in the file: numbers are numbers, all else is text;
  - cells that begin like formulas are text, and become what they were when they are read back;
  - statuses that are filled in, and saved as .ods, .xlsx and then CSV in the ways that people save it, are read back by
    --pairs and by rematch to the same decisions;
  - lists that were saved by LibreOffice are read to the same people.
Everything is printed that holds; the first thing that does not ends the check with 1.
"""
import argparse, csv, io, json, os, re, shutil, signal, subprocess, sys, tempfile
import xml.etree.ElementTree as xml

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "scripts"))
from evidence_parts.payloads import FORMULAS

DATE = "2026-11-21"
SOFFICE = "soffice"
# Now and then LibreOffice 7.4 aborts while it starts, before it has read anything. That says nothing of the file, so that it
# is started again, but not for ever.
STARTS, ABORTED = 3, 128 + signal.SIGABRT
LOCALES = {"da": ("da-DK", "1030", ","), "en": ("en-US", "1033", ".")}
# How people save a CSV file: delimiter, the character set's number in LibreOffice, and its name.
DIALECTS = [(";", "76", "UTF-8"), (";", "1", "Windows-1252"), (",", "76", "UTF-8")]
NUMBERS = {
    "score", "points", "point", "next best score", "næstbedste score", "possible mentors", "mulige mentorer",
    "capacity", "plads til", "matched", "matchet", "free places", "ledige pladser",
}
LISTS = {
    "da": ["s02-randers-nordby", "s04-tingbjerg", "s07-fritidsjob", "s08-sonderborg-praktik", "s13-halsnaes"],
    "en": ["s03-bispehaven", "s06-m2u-mentor", "s09-sonderborg-forlob", "s12-two-axes"],
}
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
</oor:items>
"""
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

class Broken(Exception):
    pass

def need(holds, message):
    if not holds:
        raise Broken(message)

def say(message):
    print(f"check-office: {message}", flush=True)

def run(arguments, code=0, starts=1, **more):
    for start in range(1, starts + 1):
        done = subprocess.run(arguments, capture_output=True, timeout=300, **more)
        if done.returncode != ABORTED or start == starts:
            break
        say(f"{arguments[0]} aborted, start {start} of {starts}")
    need(done.returncode == code, f"{' '.join(arguments[:6])} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done

class Office:
    """LibreOffice with a locale of its own."""

    def __init__(self, language, folder):
        self.locale, self.number, self.mark = LOCALES[language]
        self.profile = os.path.join(folder, "profile-" + language)
        os.makedirs(os.path.join(self.profile, "user"))
        with open(os.path.join(self.profile, "user", "registrymodifications.xcu"), "w") as file:
            file.write(PROFILE % self.locale)

    def convert(self, path, to, folder, reading=None):
        """Opens a file, saves it as another kind in a folder, and returns the new path."""
        options = [f"--infilter={reading}"] if reading else []
        environment = dict(os.environ, LC_ALL="C.UTF-8", HOME=self.profile)
        command = [SOFFICE, "--headless", "--norestore", f"-env:UserInstallation=file://{self.profile}", *options,
                   "--convert-to", to, "--outdir", folder, path]
        run(command, starts=STARTS, env=environment)
        kind = to.split(":")[0]
        saved = os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + "." + kind)
        need(os.path.exists(saved), f"LibreOffice did not save {saved}")
        return saved

    def opened(self, path, folder, delimiter=";", charset="76"):
        """A CSV file as a sheet, opened as a person does: with the locale's numbers and dates."""
        reading = f"CSV:{ord(delimiter)},34,{charset},1,,{self.number},false,true"
        return self.convert(path, "fods", folder, reading)

    def saved(self, sheet, folder, delimiter=";", charset="76"):
        """A sheet saved as CSV, with the cells as they are shown."""
        options = f"{ord(delimiter)},34,{charset},1,,{self.number},false,true,false"
        return self.convert(sheet, f"csv:Text - txt - csv (StarCalc):{options}", folder)

def paragraph(node):
    """The text of a paragraph; tabs and runs of spaces are elements of their own."""
    parts = [node.text or ""]
    for child in node:
        if child.tag == f"{TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{TEXT}s":
            parts.append(" " * int(child.get(f"{TEXT}c") or 1))
        else:
            parts.append(paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)

def sheet_cells(path):
    """The cells of the first sheet, each its type, value and text; a formula raises."""
    rows = []
    table = xml.parse(path).getroot().find(f".//{TABLE}table")
    for row in table.iter(f"{TABLE}table-row"):
        cells = []
        for cell in row.findall(f"{TABLE}table-cell"):
            need(cell.get(f"{TABLE}formula") is None, f"{os.path.basename(path)} has a formula: {cell.get(TABLE + 'formula')}")
            kind = cell.get(f"{OFFICE}value-type") or ""
            text = "\n".join(paragraph(part) for part in cell.findall(f"{TEXT}p"))
            count = int(cell.get(f"{TABLE}number-columns-repeated") or 1)
            cells += [(kind, cell.get(f"{OFFICE}value"), text)] * (count if count < 100 else 0)
        while cells and not cells[-1][0]:
            cells.pop()
        rows += [cells] * (int(row.get(f"{TABLE}number-rows-repeated") or 1) if cells else 1)
    while rows and not rows[-1]:
        rows.pop()
    return rows

def file_cells(path):
    """The cells of a file that match wrote for Excel, read without any of its code."""
    with open(path, "rb") as file:
        data = file.read()
    need(data.startswith(b"\xef\xbb\xbf"), f"{path} has no byte-order mark")
    rows = list(csv.reader(io.StringIO(data[3:].decode("utf-8"), newline=""), delimiter=";", strict=True))
    breaks = sum(cell.count("\n") for row in rows for cell in row)
    need(data.count(b"\r\n") == data.count(b"\n") - breaks, f"{path} has line ends other than CRLF between its rows")
    return rows

def fill_in(sheet, column, statuses):
    """Writes statuses into a sheet, as a person would."""
    for _, (prefix, name) in xml.iterparse(sheet, events=["start-ns"]):
        xml.register_namespace(prefix, name)
    tree = xml.parse(sheet)
    rows = [row for row in tree.getroot().find(f".//{TABLE}table").iter(f"{TABLE}table-row")
            if len(row.findall(f"{TABLE}table-cell")) > 1]
    for row, status in zip(rows[1:], statuses):
        cells = []
        for cell in list(row):
            count = int(cell.attrib.pop(f"{TABLE}number-columns-repeated", 1))
            row.remove(cell)
            cells += [xml.fromstring(xml.tostring(cell)) for _ in range(min(count, 50))]
        row.extend(cells)
        cell = cells[column]
        cell.clear()
        cell.set(f"{OFFICE}value-type", "string")
        xml.SubElement(cell, f"{TEXT}p").text = status
    filled = sheet.replace(".fods", "-filled.fods")
    tree.write(filled, encoding="UTF-8", xml_declaration=True)
    return filled

class Check:
    def __init__(self, tool, folder):
        self.tool, self.folder = os.path.abspath(tool), folder

    def path(self, *names):
        path = os.path.join(self.folder, *names)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def write(self, name, rows, delimiter=","):
        path = self.path(name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
        return path

    def match(self, lists, *more, command="match"):
        done = run([self.tool, command, *lists, "--date", DATE, *more])
        return done.stdout

    def result(self, lists, *more, command="match"):
        return json.loads(self.match(lists, "--format", "json", *more, command=command))

    # What match writes

    def opens(self, office, language, name, lists, *more):
        """Every cell in the sheet is what it is in the file."""
        out = self.path(f"{name}-{language}")
        self.match(lists, "--lang", language, "--output", out, *more)
        counts = {}
        for file in ["pairs.csv", "unmatched.csv", "mentors.csv"]:
            written = file_cells(os.path.join(out, file))
            sheet = sheet_cells(office.opened(os.path.join(out, file), self.path(f"{name}-{language}", "sheet", "")))
            need(len(sheet) == len(written), f"{name} {file}: {len(written)} rows became {len(sheet)}")
            headings = written[0]
            need("status" in headings or file != "pairs.csv", "pairs.csv has a column for the status")
            for number, (row, cells) in enumerate(zip(written, sheet)):
                while row and not row[-1]:
                    row = row[:-1]
                need(len(cells) == len(row), f"{name} {file} row {number + 1}: {len(row)} cells became {len(cells)}")
                for heading, text, (kind, value, shown) in zip(headings, row, cells):
                    place = f"{name} {file} row {number + 1}, {heading}"
                    if number and heading in NUMBERS and text:
                        need(kind == "float", f"{place}: {text!r} is no number but {kind}")
                        need(float(value) == float(text.replace(office.mark, ".")), f"{place}: {text!r} became {value}")
                        counts["numbers"] = counts.get("numbers", 0) + 1
                    else:
                        need(kind in ("string", ""), f"{place}: {text!r} became {kind} {value}")
                        need(shown == text, f"{place}: {text!r} became {shown!r}")
                        counts["texts"] = counts.get("texts", 0) + 1
        say(f"{language}: {name}: {counts['numbers']} numbers and {counts['texts']} texts are the same in the sheet")
        return out

    def decisions(self, office, language, name, lists, statuses, *more):
        """Statuses that are filled in are read back the same, however the sheet is saved."""
        out = self.path(f"{name}-{language}")
        written = file_cells(os.path.join(out, "pairs.csv"))
        column = written[0].index("status")
        for row, status in zip(written[1:], statuses):
            row[column] = status
        by_hand = self.write(f"{name}-{language}-by-hand.csv", written, ";")
        folder = self.path(f"{name}-{language}", "saved", "")
        filled = fill_in(office.opened(os.path.join(out, "pairs.csv"), folder), column, statuses)
        commands = [("match", "--pairs"), ("rematch", "--previous")]
        wanted = [self.result(lists, option, by_hand, *more, command=command) for command, option in commands]
        need(wanted[0] != self.result(lists, *more), f"{name}: the statuses change nothing")
        for kind in ["ods", "xlsx"]:
            sheet = office.convert(filled, kind, folder)
            for delimiter, charset, charset_name in DIALECTS:
                place = self.path(f"{name}-{language}", f"saved-{kind}-{ord(delimiter)}-{charset}", "")
                saved = office.saved(sheet, place, delimiter, charset)
                for (command, option), result in zip(commands, wanted):
                    got = self.result(lists, option, saved, *more, command=command)
                    need(got == result, f"{name}: {option} {saved} is decided otherwise")
        say(f"{language}: {name}: {len(statuses)} statuses survive .ods and .xlsx and CSV in {len(DIALECTS)} dialects")

    # Formulas

    def formulas(self, office, language):
        """Texts that begin like formulas stay texts, and are undone; without the ' they would not."""
        # A sheet makes one line end of two, and saving it as .ods drops a tab; Windows-1252 lacks the widest signs.
        texts = [text for text in FORMULAS if "\r" not in text and "\t" not in text]
        western = [text for text in texts if is_western(text)]
        for name, some in [("formulas", texts), ("formulas-western", western)]:
            head = ["id", "name", "languages", "age"]
            mentors = [head] + [[f"{text}m{number}", text, "Danish", "30"] for number, text in enumerate(some)]
            mentees = [head] + [[f"{text}e{number}", text, "Danish", "20"] for number, text in enumerate(some)]
            lists = [self.write(f"{name}-mentors.csv", mentors), self.write(f"{name}-mentees.csv", mentees)]
            self.opens(office, language, name, lists)
            if some is western:
                self.decisions(office, language, name, lists, ["forbid", "lock", "declined", "continue"])
        bare = self.write(f"bare-{language}.csv", [["x"], ["=1+1"]], ";")
        try:
            sheet_cells(office.opened(bare, self.path("bare", "")))
        except Broken:
            say(f"{language}: {len(texts)} texts that begin like formulas stay texts; a bare =1+1 does not")
        else:
            raise Broken("LibreOffice does not take =1+1 for a formula, so that this check proves nothing")

    # Lists

    def letters(self, office, language):
        """Letters of many languages, long texts, and ids that a sheet takes for numbers."""
        names = ["Æblegård Øst Å", "عمر الخطاب", "Олена Шевченко", "李小龙", "👩‍🏫 Emoji", "Łukasz Żółć", "Ayşe İpek",
                 "O'Neil \"X\"; søn", "a,b", "tab\tname", "two\nlines", "Zoë ", "1.3.2026x"]
        ids = [f"{number:03}" for number in range(1, len(names) + 1)]
        head = ["id", "name", "languages", "age", "subjects", "availability"]
        # Hours before noon: "man 9-10" could be a Monday in October.
        mentors = [head] + [["M" + i, n, "Danish | Arabic", "40", "læsning | 3D", "Mon 9-10, Sat 9-12"]
                            for i, n in zip(ids, names)]
        mentees = [head] + [["E" + i, n, "Arabic", "20", "læsning", "Mon 9-10, Sat 9-12"] for i, n in zip(ids, names)]
        lists = [self.write("letters-mentors.csv", mentors), self.write("letters-mentees.csv", mentees)]
        self.opens(office, language, "letters", lists)

    def zeros(self, office, language):
        """A sheet makes 7 of 007, and 7 is understood where nobody else can be meant."""
        head = ["id", "languages", "age"]
        mentors = [head] + [[f"{n:03}", "Danish", "40"] for n in range(1, 13)]
        mentees = [head] + [[f"{n:04}", "Danish", "20"] for n in range(1, 9)]
        lists = [self.write("zeros-mentors.csv", mentors), self.write("zeros-mentees.csv", mentees)]
        out = self.path(f"zeros-{language}")
        self.match(lists, "--lang", language, "--output", out)
        sheet = sheet_cells(office.opened(os.path.join(out, "pairs.csv"), self.path(f"zeros-{language}", "sheet", "")))
        need(sheet[1][0][:2] == ("float", "1"), f"an id of zeros and digits is not a number in the sheet: {sheet[1][0]}")
        self.decisions(office, language, "zeros", lists, ["forbid", "lock", "declined", "continue"])

    def lists(self, office, language, name, folder, *more):
        """Lists that LibreOffice has saved are read to the same people."""
        paths = [os.path.join(folder, list) for list in ["mentors.csv", "mentees.csv"]]
        wanted = self.result(paths, *more)
        read = [json.loads(run([self.tool, "check", "--records", path, "--format", "json"]).stdout) for path in paths]
        # What a sheet would make a number or a day of, written as people who keep their lists in one have to.
        for cells in [cells for one in read for cells in one["records"]]:
            cells[:] = [in_words(cell) for cell in cells]
        copies = [self.write(f"{name}-{language}-{index}.csv", one["records"], ";") for index, one in enumerate(read)]
        sheets = [office.opened(copy, self.path(f"{name}-{language}-lists", "")) for copy in copies]
        for delimiter, charset, charset_name in DIALECTS:
            # What Windows-1252 lacks, LibreOffice writes as a question mark, in names as in everything else.
            text = json.dumps([one["records"] for one in read], ensure_ascii=False)
            if charset == "1" and not is_western(text):
                continue
            place = self.path(f"{name}-{language}-lists", f"{ord(delimiter)}-{charset}", "")
            saved = [office.saved(sheet, place, delimiter, charset) for sheet in sheets]
            need(self.result(saved, *more) == wanted, f"{name}: {saved} are read to other people than {paths}")
        say(f"{language}: {name}: lists saved by LibreOffice are read to the same people")

def in_words(cell):
    """18+ would become the number 18, 3-4 a day of April, and, in Danish, lør 9-12 one of December."""
    cell = re.sub(r"^(\d+)[+-]$", r"from \1", cell)
    return re.sub(r"^((?:\w+ )?\d+) ?[-–] ?(\d+)$", r"\1 - \2", cell)

def is_western(text):
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True

def programme(name):
    folder = os.path.join(ROOT, "fixtures", "programmes", name)
    policy = os.path.join(folder, "policy.json5")
    return [os.path.join(folder, list) for list in ["mentors.csv", "mentees.csv"]], folder, ["--policy", policy]

def check(tool, folder, languages):
    check = Check(tool, folder)
    statuses = {"da": ["afslået", "fortsæt", "", "LÅS", "forbudt"], "en": ["declined", "continue", "", "lock", "Forbid"]}
    for language in languages:
        office = Office(language, folder)
        for name in ["s01-esbjerg-varde", "s11-companion-and-host"]:
            lists, _, policy = programme(name)
            check.opens(office, language, name, lists, *policy)
            check.decisions(office, language, name, lists, statuses[language], *policy)
        check.letters(office, language)
        check.formulas(office, language)
        check.zeros(office, language)
        # Dates and numbers in a list are written for the people who keep it.
        for name in LISTS[language]:
            _, where, policy = programme(name)
            check.lists(office, language, name, where, *policy)
        begun, sample = check.path("begun-" + language), check.path("sample-" + language)
        run([check.tool, "init", begun, "--lang", language])
        check.lists(office, language, "init", begun)
        run([check.tool, "sample", "--mentors", "60", "--mentees", "50", sample, "--lang", language])
        check.lists(office, language, "sample", sample)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", help="the match-cli to check")
    parser.add_argument("--keep", metavar="DIR", help="write the files there and leave them")
    parser.add_argument("--lang", choices=list(LOCALES), help="one language only")
    arguments = parser.parse_args()
    languages = [arguments.lang] if arguments.lang else list(LOCALES)
    if shutil.which(SOFFICE) is None:
        say(f"{SOFFICE} is missing (Debian: apt-get install libreoffice-calc)")
        return 1
    say(subprocess.run([SOFFICE, "--version"], capture_output=True, text=True).stdout.strip())
    try:
        if arguments.keep:
            os.makedirs(arguments.keep, exist_ok=True)
            check(arguments.tool, os.path.abspath(arguments.keep), languages)
        else:
            with tempfile.TemporaryDirectory(prefix="check-office-") as folder:
                check(arguments.tool, folder, languages)
    except Broken as broken:
        say(f"this does not hold: {broken}")
        return 1
    say("everything holds")
    return 0

if __name__ == "__main__":
    sys.exit(main())
