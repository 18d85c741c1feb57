"""The reports that are looked at: of the programmes in fixtures/, of hostile lists, and of a large sample."""
import csv, os, subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATE = "2026-11-21"
PROGRAMMES = ["s01-esbjerg-varde", "s03-bispehaven", "s05-m2u-lektiecafe", "s10-aaben-raadgivning", "s11-companion-and-host"]
# What would run, load, close a tag, leave an attribute or turn the line around, if it were not escaped.
HOSTILE = [
    "<script>alert(1)</script>", "</style><style>*{display:none}</style>", "</script><script>alert(2)</script>",
    "\"><img src=x onerror=alert(3)>", "' onmouseover='alert(4)", "javascript:alert(5)", "&lt;b&gt; & &amp;amp;",
    "<svg/onload=alert(6)>", "\u202eabc\u202c", "\u200fعمر\u200e", "--><!-- x", "]]>", "{{7*7}} ${7*7}",
    "https://example.com/x.png", "a" * 120, "Å\u030a\u0301\u0301\u0301", "👩‍🏫", "line\nbreak",
    "<iframe srcdoc='<script>alert(7)</script>'></iframe>", "<meta http-equiv=refresh content='0;url=//127.0.0.1:9/'>",
    "<base href=//127.0.0.1:9/>", "<link rel=stylesheet href=//127.0.0.1:9/>", "<object data=//127.0.0.1:9/></object>",
    "<form action=//127.0.0.1:9/><button>x</button></form>",
    "<math><mtext></mtext><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(8)&gt;'>",
    "<!--<script>", "</title><svg onload=alert(9)>", "\" autofocus onfocus=alert(10) x=\"", "` onmouseover=alert(11) `",
    "<a href=\"&#106;avascript:alert(12)\">x</a>", "&#60;script&#62;alert(13)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(14)", "</textarea></select><script>alert(15)</script>",
    "<x style=background:url(//127.0.0.1:9/)>", "\u2028alert(16)\u2029",
]

class Reports:
    def __init__(self, tool, folder):
        self.tool, self.folder = os.path.abspath(tool), folder

    def run(self, *arguments):
        done = subprocess.run([self.tool, *arguments], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"check-report: match-cli {arguments[0]} ended with {done.returncode}:\n{done.stderr}")

    def match(self, name, lists, *more):
        out = os.path.join(self.folder, name)
        self.run("match", *lists, "--date", DATE, "--quiet", "--output", out, *more)
        return os.path.join(out, "report.html")

    def programme(self, name, language, *more):
        folder = os.path.join(ROOT, "fixtures", "programmes", name)
        lists = [os.path.join(folder, file) for file in ["mentors.csv", "mentees.csv"]]
        options = ["--policy", os.path.join(folder, "policy.json5"), "--lang", language]
        return self.match(f"{name}-{language}{'-'.join(more)}", lists, *options, *more)

    def write(self, name, rows):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return path

    def hostile(self, language):
        """Every hostile text as an id, a name, a subject, an interest, an area and a role."""
        head = ["id", "name", "subjects", "interests", "area", "languages", "availability", "age"]
        rows = [[text.replace(",", ""), text, text, text, "Danish", "Mon 15-17, Tue 9-12"] for text in HOSTILE]
        mentors = [head] + [["m" + id, name, subject, interest, area, *rest, "40"]
                            for id, name, subject, area, *rest in rows for interest in [subject]]
        mentees = [head] + [["e" + id, name, subject, interest, area, *rest, "20"]
                            for id, name, subject, area, *rest in rows for interest in [subject]]
        lists = [self.write(f"hostile-{side}.csv", people)
                 for side, people in [("mentors", mentors[:-2]), ("mentees", mentees)]]
        return self.match(f"hostile-{language}", lists, "--lang", language)

    def nobody(self, language):
        """Nobody is matched."""
        head = ["id", "name", "languages", "age"]
        lists = [self.write("nobody-mentors.csv", [head, ["M1", "Ane", "Danish", "40"]]),
                 self.write("nobody-mentees.csv", [head, ["E1", "Bo", "Arabic", "20"]])]
        return self.match(f"nobody-{language}", lists, "--lang", language)

    def sample(self, pairs):
        folder = os.path.join(self.folder, "sample")
        self.run("sample", "--mentors", str(pairs), "--mentees", str(pairs + pairs // 20), "--seed", "1", folder)
        return self.match("large", [os.path.join(folder, file) for file in ["mentors.csv", "mentees.csv"]])

    def pseudonymised(self):
        """A report under pseudonyms, and the same one revealed."""
        report = self.programme("s01-esbjerg-varde", "en", "--pseudonymise")
        revealed = os.path.join(self.folder, "revealed.html")
        self.run("reveal", os.path.join(os.path.dirname(report), "key.csv"), report, "--output", revealed)
        return report, revealed
