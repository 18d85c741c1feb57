"""Programmes in which it matters what somebody is to somebody else: roles, axes, and who takes the heavier cases."""

from .coordinator import Coordinator, name
from .programmes import programme, table

# MARK: S11

VOLUNTEERS = """
id  ¦ name               ¦ roles            ¦ languages        ¦ availability                ¦ area  ¦ interests        ¦ age ¦ capacity
C01 ¦ Camilla Månebæk    ¦ companion        ¦ Danish, English  ¦ weekdays 15-19              ¦ North ¦ walks, music     ¦ 34  ¦ 1
C02 ¦ Abdi Garwadeer     ¦ companion        ¦ Somali, Danish   ¦ weekdays 16-20              ¦ North ¦ football         ¦ 41  ¦ 1
C03 ¦ Ellen Havgustoft   ¦ Companion        ¦ Danish           ¦ Mon 10-16, Wed 10-16        ¦ South ¦ knitting, walks  ¦ 68  ¦ 2
C04 ¦ Murat Leylekovali  ¦ companion        ¦ Turkish, Danish  ¦ weekdays 17-21              ¦ South ¦ cooking          ¦ 37  ¦ 1
C05 ¦ Ingrid Rimhøj      ¦ companion        ¦ Danish, German   ¦ Tue-Thu 12-18               ¦ West  ¦ gardening        ¦ 59  ¦ 1
H01 ¦ Preben Vibelyng    ¦ host             ¦ Danish           ¦ Sat-Sun 10-16               ¦ North ¦ cooking, chess   ¦ 63  ¦ 1
H02 ¦ Dalia al-Sahlilani ¦ host             ¦ Arabic, Danish   ¦ weekend 12-18, Fri evening  ¦ South ¦ cooking, music   ¦ 45  ¦ 2
H03 ¦ Thyra Kobberbrink  ¦ host             ¦ Danish, English  ¦ Sun 10-18                   ¦ West  ¦ gardening, walks ¦ 55  ¦ 1
H04 ¦ Niels Solsortbæk   ¦ host             ¦ Danish           ¦ Sat 9-17                    ¦ South ¦ football         ¦ 49  ¦ 1
B01 ¦ Lærke Ravbrink     ¦ companion, host  ¦ Danish, English  ¦ weekdays 16-20, Sat 10-14   ¦ North ¦ music            ¦ 29  ¦ 1
B02 ¦ Tahira Gulirwala   ¦ host / companion ¦ Urdu, Danish     ¦ Mon-Sun 17-20               ¦ West  ¦ cooking          ¦ 38  ¦ 1
B03 ¦ Søren Klokkelyng   ¦ companion; host  ¦ Danish           ¦ weekdays 15-18, Sun 10-14   ¦ South ¦ chess, walks     ¦ 52  ¦ 1
"""

CITIZENS = """
id  ¦ name                ¦ roles           ¦ languages        ¦ availability                       ¦ area  ¦ interests      ¦ age ¦ waiting_since
Z01 ¦ Asta Tågehøj        ¦ companion, host ¦ Danish           ¦ weekdays 10-20, weekend 10-18      ¦ North ¦ music          ¦ 27  ¦ 2026-03-04
Z02 ¦ Fadi al-Zahoumi     ¦ companion, host ¦ Arabic, Danish   ¦ weekdays 12-20, weekend 10-18      ¦ South ¦ football       ¦ 33  ¦ 2026-02-17
Z03 ¦ Nimco Raajimaad     ¦ host, companion ¦ Somali, Danish   ¦ weekdays 14-21, Sat-Sun 10-16      ¦ North ¦ cooking        ¦ 45  ¦ 2026-05-20
Z04 ¦ Ove Hejretoft       ¦ companion       ¦ Danish           ¦ Mon 10-15, Wed 10-15               ¦ South ¦ chess          ¦ 71  ¦ 2026-06-11
Z05 ¦ Gül Fenerköylü      ¦ companion, host ¦ Turkish, Danish  ¦ weekdays 16-21, weekend 12-18      ¦ South ¦ cooking, walks ¦ 39  ¦ 2026-04-01
Z06 ¦ Zubair Chanazgar    ¦ companion, host ¦ Urdu, Danish     ¦ weekdays 12-20, Sat 9-17, Sun 9-20 ¦ West  ¦ gardening      ¦ 50  ¦ 2026-01-30
Z07 ¦ Grethe Ællevang     ¦ companion, host ¦ Danish           ¦ weekdays 10-19, Sat 10-17, Sun     ¦ West  ¦ walks          ¦ 62  ¦ 2026-07-08
Z08 ¦ Mads Vibebrink      ¦ host, companion ¦ Danish, English  ¦ weekdays 15-20, weekend 9-18       ¦ North ¦ music, chess   ¦ 24  ¦ 2026-08-19
Z09 ¦ Kinga Klonulak      ¦ companion, host ¦ Danish, English  ¦ weekdays 12-20, weekend 10-18      ¦ South ¦ knitting       ¦ 30  ¦ 2026-09-02
"""


def companion_and_host():
    return programme(
        "s11-companion-and-host", table(VOLUNTEERS), table(CITIZENS),
        """Companion and host: each of nine citizens gets a companion (følgeven) and a host (vært), two different people; one asks for a companion alone.
Five offer to be companions, four to be hosts and three either. The 12 have 14 places for 17 wishes: everybody gets somebody before anybody gets two.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang en`""",
        policy="""
// Companion and host: a role is a rule, and each role takes a person of its own.
{
  meetingMinutes: 60,
  waitingClass: "month",
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 0 },
    schedule:  { required: true,  weight: 10 },
    languages: { required: true,  weight: 30 },
    area:      { required: false, weight: 20 },
    interests: { required: false, weight: 20 },
  },
}
""",
        delimiter=",", newline="\n",
    )  # fmt: skip


# MARK: S12


def two_axes():
    """One set of people under three policies, which differ in weights alone."""
    hand = Coordinator("en", 1212, ",")
    draws = hand.draws
    trades = ["office", "shop", "kitchen", "nursing", "IT", "building"]
    roles = ["supportive", "both", "central"]

    def people(count, letter, last):
        rows = [["id", "name", "need", "subjects", "languages", "availability", "age", "effort"] + last]
        for number in range(1, count + 1):
            culture = draws.pick(["dansk", "dansk", "arabisk", "tyrkisk", "polsk"])
            spans = draws.pick([[("weekdays", 15, 18)], [("weekdays", 16, 19)], [(0, 14, 19), (1, 14, 19), (3, 14, 19)], [("weekdays", 12, 17)]])
            rows.append([
                f"{letter}{number:02}", name(draws, culture), hand.need_type(draws.between(1, 5)), hand.values(draws.some(draws.between(1, 2), trades)),
                "Danish" if culture == "dansk" else draws.pick(["Danish, English", "English, Danish"]), hand.schedule(spans),
                str(draws.between(18, 60)), draws.pick(roles),
            ] + ([hand.date(2026, draws.between(1, 10), draws.between(1, 28))] if last else []))  # fmt: skip
        return rows

    def policy(comment, need, effort):
        return f"""
// {comment}
{{
  meetingMinutes: 60,
  waitingClass: "month",
  criteria: {{
    needType:  {{ required: false, weight: {need} }},
    subjects:  {{ required: false, weight: 20 }},
    schedule:  {{ required: true,  weight: 0 }},
    languages: {{ required: true,  weight: 5 }},
    area:      {{ required: false, weight: 0 }},
    interests: {{ required: false, weight: 0 }},
  }},
  custom: [
    // Whether the mentor supports what others do for the mentee, or is at the centre of it.
    {{ name: "effort", kind: "distance", column: "effort", scale: ["supportive", "both", "central"],
      shares: {{ "-1": 500, "0": 1000, "1": 500 }}, weight: {effort} }},
  ],
}}
"""

    return programme(
        "s12-two-axes", people(26, "M", []), people(24, "E", ["waiting_since"]),
        """CFBU's map of mentor programmes has two axes: social to career, and supportive to central. Here are 26 mentors and 24 mentees under three policies.
The policies differ in the weights of the two axes and in nothing else: `policy.json5` weighs them alike, `policy-social.json5` the first axis, `policy-central.json5` the second.
`match-cli match mentors.csv mentees.csv --policy policy-social.json5 --lang en`""",
        policy=policy("Both axes count alike.", 40, 40),
        more={
            "policy-social.json5": policy("Social or career counts most.", 80, 5),
            "policy-central.json5": policy("Supportive or central counts most.", 5, 80),
        },
        delimiter=",", newline="\n",
    )  # fmt: skip


# MARK: S13


def halsnaes():
    """Eleven staff and thirty volunteers: the heavier cases are for staff."""
    hand = Coordinator("da", 1313, "\t")
    draws = hand.draws
    interests = ["fodbold", "musik", "madlavning", "gaming", "løb", "film", "fiskeri", "tegning"]
    cultures = ["dansk"] * 5 + ["arabisk", "somali", "polsk"]

    def languages(culture):
        return "dansk" if culture == "dansk" else draws.pick([f"{culture}, dansk", f"dansk | {culture}"])

    mentors = [["nr", "navn", "slags", "sprog", "tider", "interesser", "aldersgruppe", "kapacitet"]]
    for number in range(1, 12):
        culture = draws.pick(cultures)
        mentors.append([
            f"P{number:02}", name(draws, culture), draws.pick(["medarbejder", "Medarbejder"]), languages(culture), hand.schedule([("weekdays", 9, 16)]),
            hand.values(draws.some(2, interests)), "18-30", "2" if number == 4 else draws.pick(["1", ""]),
        ])  # fmt: skip
    for number in range(1, 31):
        culture = draws.pick(cultures)
        spans = draws.pick([[("weekdays", 16, 20)], [("weekdays", 17, 22)], [(0, 16, 20), (2, 16, 20), (4, 16, 20)], [(1, 16, 21), (3, 16, 21)]])
        mentors.append([
            f"F{number:02}", name(draws, culture), "frivillig", languages(culture), hand.schedule(spans), hand.values(draws.some(draws.between(1, 3), interests)),
            draws.pick(["18-30", "18+", ""]), draws.pick(["1", "1", ""]),
        ])  # fmt: skip

    weights = ["tung"] * 13 + ["mellem"] * 15 + ["let"] * 12
    mentees = [["nr", "navn", "tyngde", "sprog", "tider", "interesser", "alder", "venter siden", "prioritet"]]
    heavy = 0
    for number, weight in enumerate(draws.some(len(weights), weights), 1):
        culture = draws.pick(cultures)
        spans = [("weekdays", 16, 20)]
        since = (2026, draws.between(1, 10), draws.between(1, 28))
        if weight == "tung":
            # One a month, and the thirteenth in the month of matching.
            heavy += 1
            spans, since = [("weekdays", 10, 14)], (2025 + heavy // 12, heavy % 12 + 1 if heavy < 13 else 9, 3)
        mentees.append([
            f"U{number:02}", name(draws, culture), draws.pick([weight, weight.capitalize()]), languages(culture), hand.schedule(spans),
            hand.values(draws.some(draws.between(1, 3), interests)), str(draws.between(18, 30)), hand.date(*since),
            {"tung": "2", "mellem": "1", "let": ""}[weight],
        ])  # fmt: skip
    return programme(
        "s13-halsnaes", mentors, mentees,
        """Halsnæs: 11 medarbejdere og 30 frivillige for 40 unge på 18-30 år; 13 af dem er tunge sager.
De tunge sager er kun for medarbejdere og kommer først; medarbejderne har 12 pladser, så den tunge sag, der har ventet kortest, venter. De andre får en frivillig.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Halsnæs: hvem der er medarbejder og hvor tung en sag er, står i to kolonner, som kommunen selv har sat på.
{
  meetingMinutes: 60,
  waitingClass: "month",
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 0 },
    schedule:  { required: true,  weight: 10 },
    languages: { required: true,  weight: 20 },
    area:      { required: false, weight: 0 },
    interests: { required: false, weight: 20 },
    ages:      { required: true },
  },
  custom: [
    { name: "tyngde", kind: "table", mentor: "slags", mentee: "tyngde", required: true, weight: 50,
      table: {
        medarbejder: { tung: 1000, mellem: 400, let: 100 },
        frivillig:   { mellem: 500, let: 1000 },
      } },
  ],
}
""",
        delimiter="\t", encoding="utf-8-sig",
    )  # fmt: skip


def files():
    files = {}
    for made in (companion_and_host, two_axes, halsnaes):
        files.update(made())
    return files
