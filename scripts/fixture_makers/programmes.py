"""Programmes as coordinators write them: no errors, some warnings, and somebody who waits.

The larger ones are drawn; those of a room's size are written out, because there each person has a reason to be there.
In the tables `¦` stands between cells, `⏎` for a line break in a cell and `␣` for an NBSP.
"""

from .common import csv
from .coordinator import Coordinator, name


def table(text):
    """Rows of a written-out table."""
    rows = []
    for line in text.strip("\n").split("\n"):
        cells = [cell.strip(" ").replace("⏎", "\n").replace("␣", "\u00a0") for cell in line.split("¦")]
        rows.append(cells)
        assert len(cells) == len(rows[0]), line
    return rows


def programme(folder, mentors, mentees, readme, policy=None, delimiter=";", newline="\r\n", encoding="utf-8", more=None):
    """The files of a programme; `more` holds further ones as text, by name."""
    lines = readme.strip().split("\n")
    assert len(lines) == 3, folder
    made = {
        f"{folder}/mentors.csv": csv(mentors, delimiter, newline).encode(encoding),
        f"{folder}/mentees.csv": csv(mentees, delimiter, newline).encode(encoding),
        f"{folder}/README.md": ("\n\n".join(lines) + "\n").encode(),
    }
    if policy:
        made[f"{folder}/policy.json5"] = policy.lstrip("\n").encode()
    for path, text in (more or {}).items():
        made[f"{folder}/{path}"] = text.lstrip("\n").encode()
    return made


# MARK: S1


def esbjerg_varde():
    """200 mentors, 72 mentees: need types kept apart, lines of business first."""
    hand = Coordinator("da", 101, ";")
    draws = hand.draws
    trades = [
        "kontor", "butik", "lager", "offshore", "fiskeindustri", "rengøring", "køkken", "bygge og anlæg", "smed", "SOSU",
        "pædagogik", "IT", "økonomi", "landbrug", "transport",
    ]  # fmt: skip
    areas = ["Strandvænget", "Kornmarken", "Havneparken", "Sydbakken", "Varde Syd", "Varde Nord", "Skolevej"]
    interests = [
        "fodbold", "madlavning", "musik", "lystfiskeri", "havearbejde", "strikning", "løb", "cykling", "film", "håndbold",
        "brætspil", "biler", "badminton", "læsning",
    ]  # fmt: skip
    others = ["arabisk", "somali", "tyrkisk", "polsk", "farsi", "urdu"]

    def spans(late):
        chosen = []
        if draws.chance(18):
            chosen.append(("weekdays", *draws.pick([(16, 18), (17, 20), (15, 17)])))
        days = sorted(draws.some(draws.between(2, 3), range(5)))
        for day in days:
            hours = [(12, 17), (17, 22), (16, 19), (15, 17), (16.5, 18.5)] if late else [(9, 12), (12, 17), (13, 15), (15, 17), (10, 13)]
            chosen.append((day, *draws.pick(hours)))
        if draws.chance(15):
            chosen.append(("weekend", 10, 14))
        return chosen

    mentors = [["Nr", "Navn", "Behov", "Fag", "Sprog", "Tider", "Område", "Interesser", "Alder", "Aldersgruppe", "Pladser", "Børneattest", "Telefon", "Bemærkninger"]]
    remarks = ["", "", "", "", "", "", "ringer helst om aftenen", "har bil", "pause i december", "kom via \"Frivilligdagen\"\nvil gerne begynde snart", "afløser"]
    for number in range(1, 201):
        culture = draws.pick(["dansk"] * 14 + others)
        languages = ["dansk"] if culture == "dansk" else draws.pick([[culture, "dansk"], ["dansk", culture], [culture.capitalize(), "Dansk"]])
        if draws.chance(40):
            languages = languages + ["engelsk"]
        kind = draws.pick([1, 1, 1, 1, 2, 2, 3, 4, 5, 5, 5])
        mentors.append([
            f"M{number:03}", name(draws, culture), hand.need_type(kind), hand.values(draws.some(draws.between(1, 3), trades)) if draws.chance(96) else "",
            hand.values(languages), hand.schedule(spans(draws.chance(70))), draws.pick(areas) if draws.chance(93) else "",
            hand.values(draws.some(draws.between(1, 4), interests)) if draws.chance(88) else "", str(draws.between(24, 76)) if draws.chance(90) else "",
            draws.pick(["18+", "18+", "18-30", "25+", "18-40", ""]), draws.pick(["", "1", "1", "1", "1", "2", "2", "0", "3"]),
            draws.pick(["ja", "nej", "", hand.date(draws.between(2028, 2030), draws.between(1, 12), draws.between(1, 28))]),
            f"00 00 {number // 100:02} {number % 100:02}", draws.pick(remarks),
        ])  # fmt: skip
    # The only two who speak Ukrainian; one of the 200 has a certificate that ran out.
    for number, languages, times in [(57, "ukrainsk, dansk", "tir 16-19, tor 16-19"), (131, "Ukrainsk / engelsk / dansk", "hverdage 16-18")]:
        mentors[number][1] = name(draws, "ukrainsk")
        mentors[number][2:6] = ["begge", "SOSU, rengøring", languages, times]
        mentors[number][9:11] = ["18+", "1"]
    mentors[88][11] = "31/12-2025"

    mentees = [["Nr", "Navn", "Behov", "Fag", "Sprog", "Tider", "Område", "Interesser", "Alder", "Venter siden", "Prioritet", "Klar", "Henvist af"]]
    for number in range(1, 73):
        culture = draws.pick(["dansk"] * 5 + others)
        languages = ["dansk"] if culture == "dansk" else draws.pick([[culture, "dansk"], ["dansk", culture], [culture]])
        wishes = draws.some(draws.between(1, 2), trades)
        if draws.chance(6):
            wishes[0] += "!"
        mentees.append([
            f"E{number:02}", name(draws, culture), hand.need_type(draws.pick([1, 1, 1, 1, 2, 2, 3, 4, 5, 5])), hand.values(wishes) if draws.chance(92) else "",
            hand.values(languages), hand.schedule(spans(draws.chance(65))), draws.pick(areas) if draws.chance(95) else "",
            hand.values(draws.some(draws.between(1, 3), interests)) if draws.chance(85) else "", str(draws.between(18, 58)),
            hand.date(*draws.pick([(2025, draws.between(6, 12)), (2026, draws.between(1, 10)), (2026, draws.between(1, 10))]), draws.between(1, 28)),
            draws.pick(["", "", "", "", "", "", "", "1", "2"]), draws.pick([hand.answer(True), hand.answer(True), ""]),
            "boligsocial helhedsplan" if number % 12 in (1, 4, 6, 9, 11) else draws.pick(["jobcenter", "jobcenter", "selv", "sagsbehandler"]),
        ])  # fmt: skip
    # Three who speak only Ukrainian, for two mentors; one whose language nobody has; one free when nobody is.
    for number, times in [(12, "tir 16-18"), (29, "man 16-18⏎tor 16-18"), (48, "tor eftermiddag; tor aften")]:
        mentees[number][1] = name(draws, "ukrainsk")
        mentees[number][2:6] = ["mest social", "rengøring", "ukrainsk", times.replace("⏎", "\n")]
        mentees[number][8] = "27"
        mentees[number][11] = "ja"
    mentees[35][1:6] = [name(draws, "tigrinya"), "social", "køkken", "tigrinya", "hverdage 12-17"]
    mentees[61][4:6] = ["dansk", "lør morgen, søn morgen"]
    mentees[31][4] = "farsi, dansk"
    mentees[7][11] = mentees[66][11] = "nej"
    return programme(
        "s01-esbjerg-varde", mentors, mentees,
        """Esbjerg/Varde Mentornetværk: 200 frivillige mentorer og de 72, der skal matches i år; omkring 30 er henvist af den boligsociale helhedsplan.
De to slags mentorer holdes skarpt adskilt, og branchen tæller mest. Tre taler kun ukrainsk, og to mentorer gør; én taler et sprog, ingen mentor har, og én kan kun tidligt i weekenden.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Esbjerg/Varde: en erhvervsmentor har ikke tid til personlige problemer, så behov er et krav uden slæk.
{
  objective: "participation",
  meetingMinutes: 60,
  waitingClass: "month",
  needTypeTolerance: 0,
  criteria: {
    needType:  { required: true,  weight: 25 },
    subjects:  { required: false, weight: 45 },   // branche
    schedule:  { required: true,  weight: 15 },
    languages: { required: true,  weight: 15 },
    area:      { required: false, weight: 5 },
    interests: { required: false, weight: 15 },
  },
}
""",
        encoding="windows-1252",
    )  # fmt: skip


# MARK: S2

RANDERS_MENTORS = """
nr  ¦ navn               ¦ behov        ¦ fag                                 ¦ sprog                    ¦ tider                            ¦ område  ¦ interesser             ¦ alder ¦ aldersgruppe ¦ kapacitet ¦ børneattest ¦ bemærkninger
R01 ¦ Grethe Månetoft    ¦ mest social  ¦ pædagog                             ¦ dansk                    ¦ tir 15-18, tor 15-18             ¦ Nordby  ¦ strikning, læsning     ¦ 58    ¦ 18+          ¦ 2         ¦ ja          ¦ ledig pædagog, kan om dagen
R02 ¦ Mads Tågekær       ¦ begge        ¦ pædagog / lærer                     ¦ dansk / engelsk          ¦ man 16-18; ons 16-18             ¦ Nordby  ¦ fodbold                ¦ 34    ¦ 18+          ¦ 1         ¦ ja          ¦
R03 ¦ Rana al-Qamarwi    ¦ mest social  ¦ pædagog                             ¦ arabisk, dansk           ¦ hverdage 16-18                   ¦ Nordby  ¦ madlavning, musik      ¦ 41    ¦ 18-30        ¦ 1         ¦ 1.3.2029    ¦
R04 ¦ Hanne Ravskær      ¦ begge        ¦ sygeplejerske                       ¦ dansk                    ¦ ons eftermiddag                  ¦ Nordby  ¦ havearbejde            ¦ 66    ¦ 18+          ¦ 2         ¦ ja          ¦ pensionist
R05 ¦ Kinga Klonarzec    ¦ begge        ¦ sygeplejerske⏎SOSU-assistent        ¦ polsk, dansk             ¦ tir 16.30-19                     ¦ Byen    ¦ løb                    ¦ 39    ¦ 18+          ¦ 1         ¦ nej         ¦ skiftende vagter⏎ring først
R06 ¦ Preben Havguslyng  ¦ social       ¦ SOSU-assistent                      ¦ dansk                    ¦ man formiddag, man eftermiddag   ¦ Nordby  ¦ brætspil               ¦ 63    ¦ 18+          ¦ 1         ¦ ja          ¦
R07 ¦ Iman al-Zahroubi   ¦ mest social  ¦ SOSU-assistent, sygeplejerske       ¦ arabisk, somali, dansk   ¦ tor 14-18                        ¦ Nordby  ¦ madlavning             ¦ 45    ¦ 18+          ¦ 2         ¦ ja          ¦
R08 ¦ Niels Kobberhøj    ¦ begge        ¦ lærer                               ¦ dansk, tysk              ¦ man 15-17, tor 15-17             ¦ Nordby  ¦ skak, historie         ¦ 69    ¦              ¦ 2         ¦ ja          ¦
R09 ¦ Birgit Vibesund    ¦ mest social  ¦ lærer | pædagog                     ¦ dansk                    ¦ fre                              ¦ Nordby  ¦ læsning                ¦ 61    ¦ 18+          ¦ 1         ¦ ja          ¦ kun fredage
R10 ¦ Tariq al-Mashdhani ¦ mest erhverv ¦ datamatiker                         ¦ dansk, engelsk, arabisk  ¦ ons 17-20                        ¦ Byen    ¦ gaming, film           ¦ 29    ¦ 18-35        ¦ 1         ¦             ¦
R11 ¦ Rasmus Rimbrink    ¦ erhverv      ¦ bygningskonstruktør, tømrer         ¦ dansk                    ¦ man 17-19, tir 17-19             ¦ Byen    ¦ cykling                ¦ 47    ¦ 18+          ¦ 1         ¦ nej         ¦
R12 ¦ Selin Fenerköylü   ¦ begge        ¦ finansøkonom, handelsøkonom         ¦ tyrkisk, dansk           ¦ tir 17-19; tor 17-19             ¦ Nordby  ¦ løb, film              ¦ 33    ¦ 18+          ¦ 2         ¦ ja          ¦
R13 ¦ Ove Solsortvang    ¦ mest erhverv ¦ maskinmester                        ¦ dansk                    ¦ lør-søn 10-14                    ¦ Byen    ¦ biler, lystfiskeri     ¦ 55    ¦ 18+          ¦ 1         ¦             ¦
R14 ¦ Camilla Hejrebæk   ¦ mest social  ¦ socialrådgiver, pædagog             ¦ dansk, engelsk           ¦ ons 15-18                        ¦ Nordby  ¦ yoga, musik            ¦ 37    ¦ 18+          ¦ 1         ¦ ja          ¦ ikke i uge 42
R15 ¦ Jørn Ællevang      ¦ begge        ¦ elektriker                          ¦ dansk                    ¦ tir aften                        ¦ Nordby  ¦ fodbold                ¦ 50    ¦ 18+          ¦ 1         ¦             ¦
R16 ¦ Hodan Guulaxiis    ¦ social       ¦ SOSU-hjælper, SOSU-assistent        ¦ somali, dansk            ¦ lør 10-14                        ¦ Nordby  ¦ madlavning             ¦ 44    ¦ 18+          ¦ 1         ¦ 30/6-2028   ¦
R17 ¦ Thyra Klokketoft   ¦ begge        ¦ lærer                               ¦ dansk, fransk            ¦ tir formiddag, tor formiddag     ¦ Nordby  ¦ teater                 ¦ 71    ¦ 18+          ¦ 1         ¦ ja          ¦
R18 ¦ Emre Bulutdereci   ¦ mest erhverv ¦ handelsøkonom                       ¦ dansk, tyrkisk           ¦ man aften                        ¦ Byen    ¦ fodbold, biler         ¦ 31    ¦ 18-30        ¦ 1         ¦             ¦
R19 ¦ Ellen Ravkær       ¦ mest social  ¦                                     ¦ dansk                    ¦ hverdage 10-14                   ¦ Nordby  ¦ havearbejde, strikning ¦ 73    ¦ 18+          ¦ 2         ¦ ja          ¦ tager alle fag, mest for selskab
R20 ¦ Villads Måneskær   ¦ begge        ¦ sygeplejerske                       ¦ dansk                    ¦ søn 16-19                        ¦ Byen    ¦ klatring               ¦ 27    ¦ 18+          ¦ 0         ¦ ja          ¦ holder pause til foråret
"""

RANDERS_MENTEES = """
nr  ¦ navn              ¦ behov        ¦ fag             ¦ sprog           ¦ tider                    ¦ område ¦ interesser       ¦ alder ¦ venter siden ¦ prioritet ¦ klar ¦ uddannelsessted
S01 ¦ Freja Tågelyng    ¦ mest social  ¦ pædagog!        ¦ dansk           ¦ tir 15-17                ¦ Nordby ¦ strikning        ¦ 22    ¦ 1.3.2026     ¦           ¦ ja   ¦ professionshøjskolen
S02 ¦ Yasmin al-Wadoumi ¦ social       ¦ pædagog         ¦ arabisk, dansk  ¦ hverdage 16-18           ¦ Nordby ¦ madlavning       ¦ 24    ¦ 1/2-2026     ¦ 1         ¦ ja   ¦ professionshøjskolen
S03 ¦ Søren Rimtoft     ¦ begge        ¦ pædagog, lærer  ¦ dansk           ¦ ons 16-18                ¦ Nordby ¦ fodbold          ¦ 26    ¦ 2026-04-12   ¦           ¦ Ja   ¦
S04 ¦ Lina al-Nahilani  ¦ mest social  ¦ sygeplejerske!  ¦ dansk, arabisk  ¦ ons 13-16, tor 15-17     ¦ Nordby ¦ løb              ¦ 21    ¦ 20.5.2026    ¦           ¦ ja   ¦ sygeplejeskolen
S05 ¦ Bilan Shiinabeel  ¦ mest social  ¦ sygeplejerske   ¦ somali, dansk   ¦ tor eftermiddag          ¦ Nordby ¦ musik            ¦ 23    ¦ 05-01-2026   ¦ 1         ¦ ja   ¦ sygeplejeskolen
S06 ¦ Kåre Vibekær      ¦ begge        ¦ sygeplejerske   ¦ dansk           ¦ ons eftermiddag          ¦ Byen   ¦                  ¦ 29    ¦ 2026-08-30   ¦           ¦ x    ¦ sygeplejeskolen
S07 ¦ Khadra Barwadeer  ¦ social       ¦ SOSU-assistent  ¦ somali          ¦ lør 10-13                ¦ Nordby ¦ madlavning       ¦ 31    ¦ 15/11-2025   ¦ 2         ¦ ja   ¦ SOSU-skolen
S08 ¦ Asta Hejresund    ¦ social       ¦ SOSU-assistent  ¦ dansk           ¦ man 10-15                ¦ Nordby ¦ brætspil, film   ¦ 19    ¦ 1.9.2026     ¦           ¦      ¦ SOSU-skolen
S09 ¦ Samir al-Bustedani ¦ begge       ¦ lærer           ¦ dansk, arabisk  ¦ man 15-17                ¦ Nordby ¦ skak             ¦ 25    ¦ 3.6.2026     ¦           ¦ ja   ¦ professionshøjskolen
S10 ¦ Ingrid Kobberbæk  ¦ mest social  ¦ lærer           ¦ dansk           ¦ tor 9-12; fre 9-12       ¦ Nordby ¦ læsning␣         ¦ 24    ¦ 2026-02-28   ¦           ¦ ja   ¦ professionshøjskolen
S11 ¦ Fadi al-Sahlarwi  ¦ mest erhverv ¦ datamatiker     ¦ dansk, engelsk  ¦ ons aften                ¦ Byen   ¦ gaming           ¦ 23    ¦ 10.1.2026    ¦           ¦ ja   ¦ erhvervsakademiet
S12 ¦ Villads Solsortbrink ¦ begge     ¦ datamatiker!    ¦ dansk           ¦ ons 17-19, tir 17-19     ¦ Nordby ¦ film / gaming    ¦ 22    ¦ 10.9.2026    ¦           ¦ ja   ¦ erhvervsakademiet
S13 ¦ Burak Nanetepeli  ¦ erhverv      ¦ handelsøkonom   ¦ tyrkisk, dansk  ¦ man aften                ¦ Byen   ¦ biler            ¦ 21    ¦ 2026-03-17   ¦           ¦ ja   ¦ erhvervsakademiet
S14 ¦ Nuray Cevizovali  ¦ begge        ¦ finansøkonom    ¦ dansk, tyrkisk  ¦ tir 17-19                ¦ Nordby ¦ løb              ¦ 20    ¦ 1/6-2026     ¦           ¦ ja   ¦ erhvervsakademiet
S15 ¦ Rasmus Havgusvang ¦ mest erhverv ¦ bygningskonstruktør ¦ dansk        ¦ man 17-19                ¦ Byen   ¦ cykling          ¦ 27    ¦ 2026-07-01   ¦           ¦ ja   ¦ erhvervsakademiet
S16 ¦ Taras Dzvinianko  ¦ begge        ¦ laborant!       ¦ engelsk, dansk  ¦ hverdage 15-18           ¦ Nordby ¦ skak, klatring   ¦ 26    ¦ 24.4.2026    ¦           ¦ ja   ¦ erhvervsakademiet
S17 ¦ Celina Lipinownik ¦ social       ¦ pædagog         ¦ polsk, dansk    ¦ ons 15-17                ¦ Nordby ¦ musik            ¦ 28    ¦ 12/10-2026   ¦           ¦ ja   ¦ professionshøjskolen
"""


def randers_nordby():
    return programme(
        "s02-randers-nordby", table(RANDERS_MENTORS), table(RANDERS_MENTEES),
        """Randers Nordby: 17 studerende, der er ved at falde fra, og 20 mentorer; møderne holdes i beboerhuset i deres egen blok.
Samme fag er et krav og vejer tungest. Laboranten har ingen mentor, der kan faget, og to datamatikere er om én.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Randers Nordby: en ledig pædagog hjælper en pædagogstuderende. Faget først, stedet er det samme for næsten alle.
{
  meetingMinutes: 60,
  waitingClass: "month",
  needTypeTolerance: 1,                        // vi har flere mentorer midt på skalaen end i enderne
  criteria: {
    needType:  { required: true,  weight: 10 },
    subjects:  { required: true,  weight: 60 },
    schedule:  { required: true,  weight: 10 },
    languages: { required: true,  weight: 10 },
    area:      { required: false, weight: 10 },
    interests: { required: false, weight: 5 },
  },
}
""",
        encoding="utf-8-sig",
    )  # fmt: skip


# MARK: S3

BISPEHAVEN_MENTORS = """
id ¦ name              ¦ type          ¦ subjects                     ¦ languages                ¦ availability                        ¦ area       ¦ interests            ¦ age ¦ ages  ¦ capacity ¦ child_certificate ¦ workplace
B1 ¦ Dorthe Klokkebæk  ¦ social        ¦ kitchen, café                ¦ Danish, English          ¦ weekdays 8-13                       ¦ Bispehaven ¦ cooking, gardening   ¦ 52  ¦ 18+   ¦ 5        ¦ yes               ¦ residents' café
B2 ¦ Khalil al-Wadilani ¦ mostly social ¦ bike repair / workshop      ¦ Arabic, Danish           ¦ Mon-Thu 9-15                        ¦ Bispehaven ¦ football, cars       ¦ 46  ¦ 18-40 ¦ 5        ¦ yes               ¦ workshop
B3 ¦ Fatma Kumovali    ¦ social        ¦ sewing, laundry              ¦ Turkish, Danish          ¦ Mon morning, Wed morning, Fri morning ¦ Bispehaven ¦ sewing, cooking    ¦ 57  ¦       ¦ 4        ¦ 2029-05-31        ¦ sewing room
B4 ¦ Ove Kobberlyng    ¦ mostly social ¦ gardening, caretaker         ¦ Danish                   ¦ weekdays 7-12                       ¦ Mælkebøtten ¦ gardening, fishing  ¦ 61  ¦ 18+   ¦ 6        ¦                   ¦ caretakers
B5 ¦ Deeqa Caluubow    ¦ social        ¦ cleaning, kitchen            ¦ Somali, Danish, English  ¦ Tue 9-15, Thu 9-15                  ¦ Mælkebøtten ¦ cooking, music      ¦ 43  ¦ 18+   ¦ 4        ¦ yes               ¦ Mælkebøtten
B6 ¦ Camilla Månesund  ¦ both          ¦ reception | office           ¦ Danish, English, German  ¦ Mon 9-16; Wed 9-16                  ¦ Bispehaven ¦ reading, running     ¦ 35  ¦ 18-35 ¦ 4        ¦ yes               ¦ front desk
B7 ¦ Mehrdad Sepidareh ¦ mostly social ¦ second-hand shop, café       ¦ Farsi, Danish, English   ¦ Wed 12-17, Thu 12-17, Fri 12-17     ¦ Mælkebøtten ¦ music, films        ¦ 39  ¦ 18+   ¦ 6        ¦ yes               ¦ second-hand shop
B8 ¦ Nabil al-Mashoumi ¦ social        ¦ café, youth club             ¦ Arabic, Danish           ¦ Mon evening, Tue evening, Thu evening ¦ Bispehaven ¦ football, gaming   ¦ 31  ¦ 18-30 ¦ 4        ¦ yes               ¦ evening café
"""


def bispehaven():
    """Eight trained mentors for 35 trainees: drawn by the hour at which they can come."""
    hand = Coordinator("en", 303, ",")
    draws = hand.draws
    tasks = ["kitchen", "café", "bike repair", "workshop", "sewing", "laundry", "gardening", "caretaker", "cleaning", "reception", "office", "second-hand shop"]
    interests = ["cooking", "football", "music", "gardening", "films", "sewing", "running", "gaming", "reading", "cars"]
    cultures = [("dansk", "Danish"), ("arabisk", "Arabic"), ("somali", "Somali"), ("tyrkisk", "Turkish"), ("farsi", "Farsi")]
    mornings = [("weekdays", 9, 12), (0, 9, 12), (1, 9, 14), (2, 9, 12), (3, 9, 13), (4, 9, 12)]
    days = [("weekdays", 10, 14), (0, 9, 15), (2, 12, 17), (3, 12, 17), (4, 12, 16)]
    mentees = [["id", "name", "type", "subjects", "languages", "availability", "area", "interests", "age", "waiting_since", "priority", "ready", "benefit"]]
    for number in range(1, 36):
        culture, tongue = draws.pick(cultures)
        languages = [tongue] if culture == "dansk" else [tongue, "Danish"] if draws.chance(80) else ["Danish", tongue]
        place, spans = draws.pick([1, 1, 1, 2, 2, 2, 3]), draws.some(2, mornings if draws.chance(60) else days)
        age = draws.between(18, 29)
        if number in (4, 11, 17, 22, 28, 33):
            # Six who can only come in the evening, when one mentor with four places is there.
            culture, languages, place, spans = "arabisk", ["Arabic", "Danish"], draws.pick([1, 2]), draws.some(2, [(0, 17, 22), (1, 17, 20), (3, 18, 20)])
        if number == 26:
            # Only Sundays: nobody works then.
            spans, place = [(6, 10, 15)], 2
        mentees.append([
            f"T{number:02}", name(draws, culture), hand.need_type(place), hand.values(draws.some(draws.between(1, 2), tasks)) if draws.chance(90) else "",
            hand.values(languages), hand.schedule(sorted(spans, key=str)), draws.pick(["Bispehaven", "Bispehaven", "Mælkebøtten", "bispehaven ", ""]),
            hand.values(draws.some(draws.between(1, 3), interests)) if draws.chance(85) else "", str(age),
            hand.date(2026, draws.between(1, 10), draws.between(1, 28)), "1" if draws.chance(10) else "", draws.pick(["yes", "Yes", "", "x"]),
            draws.pick(["education grant", "cash benefit", ""]),
        ])  # fmt: skip
    return programme(
        "s03-bispehaven", table(BISPEHAVEN_MENTORS), mentees,
        """Bispehaven and Mælkebøtten: eight trained mentors take 35 trainees between them, four to six each, for six to nine months.
The social end of the scale, tasks that suit the trainee. Six can only come in the evening, when one mentor with four places is there; one can only come on Sundays.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang en`""",
        policy="""
// Bispehaven: trust first, then a task that suits. Meetings are half a morning.
{
  objective: "participation",
  meetingMinutes: 90,
  waitingClass: "week",
  needTypeTolerance: 1,
  criteria: {
    needType:  { required: true,  weight: 40 },
    subjects:  { required: false, weight: 25 },   // tasks
    schedule:  { required: true,  weight: 10 },
    languages: { required: true,  weight: 20 },
    area:      { required: false, weight: 5 },
    interests: { required: false, weight: 15 },
  },
  defaults: { capacity: 4, mentorsWanted: 1 },
}
""",
        delimiter=",", newline="\n",
    )  # fmt: skip


# MARK: S4

TINGBJERG_MENTORS = """
id  ¦ navn                ¦ type         ¦ fag                           ¦ sprog                   ¦ tider                            ¦ område    ¦ interesser          ¦ alder ¦ aldersgruppe ¦ pladser ¦ børneattest ¦ virksomhed
T01 ¦ Łukasz Świetlinczyk ¦ erhverv      ¦ tømrer, bygge og anlæg        ¦ polsk, dansk, engelsk   ¦ man 16-18, ons 16-18             ¦ Tingbjerg ¦ fodbold             ¦ 44    ¦ 18+          ¦ 1       ¦             ¦ tømrerfirma
T02 ¦ Ayşe Çınarbağcı     ¦ mest erhverv ¦ butik                         ¦ tyrkisk, dansk          ¦ tir aften                        ¦ Husum     ¦ mode, film          ¦ 38    ¦ 18+          ¦ 1       ¦ ja          ¦ tøjbutik
T03 ¦ Jørn Havgusbrink    ¦ mest erhverv ¦ lager⏎transport               ¦ dansk                   ¦ hverdage 15.30-17                ¦ Brønshøj  ¦ biler               ¦ 57    ¦ 18-          ¦ 2       ¦             ¦ lager og fragt
T04 ¦ Nadia Sitarestani   ¦ erhverv      ¦ IT / support                  ¦ urdu, dansk, engelsk    ¦ tor 17-19                        ¦           ¦ gaming, musik       ¦ 33    ¦ 18+          ¦ 1       ¦             ¦ it-hus
T05 ¦ Hakan Leylekköylü   ¦ mest erhverv ¦ køkken, restaurant            ¦ tyrkisk, kurdisk, dansk ¦ man 14-16; tir 14-16             ¦ Tingbjerg ¦ madlavning          ¦ 49    ¦ 18+          ¦ 1       ¦ 31/12-2027  ¦ restaurant
T06 ¦ Dorthe Rimvang      ¦ erhverv      ¦ økonomi, kontor               ¦ dansk, engelsk          ¦ ons 17-19                        ¦ Brønshøj  ¦ løb                 ¦ 52    ¦              ¦ 1       ¦             ¦ revisor
T07 ¦ Warsame Doolimaad   ¦ mest erhverv ¦ SOSU, rengøring               ¦ somali, arabisk, dansk  ¦ lør formiddag, søn formiddag     ¦ Tingbjerg ¦ fodbold, læsning    ¦ 41    ¦ 18+          ¦ 1       ¦ ja          ¦ plejehjem
T08 ¦ Ellen Solsorttoft   ¦ erhverv      ¦ butik, kundeservice           ¦ dansk                   ¦ fre 15-17                        ¦ Husum     ¦ teater              ¦ 60    ¦ 18+          ¦ 1       ¦             ¦ supermarked
T09 ¦ Bassam al-Qamroubi  ¦ erhverv      ¦ bygge og anlæg, elektriker    ¦ arabisk, dansk          ¦ tir 16-18                        ¦ Tingbjerg ¦ fodbold, biler      ¦ 36    ¦ 18-30        ¦ 1       ¦             ¦ elfirma
"""

TINGBJERG_MENTEES = """
id  ¦ navn               ¦ type         ¦ fag              ¦ sprog          ¦ tider                ¦ område    ¦ interesser     ¦ alder ¦ venter siden ¦ prioritet ¦ afklaret ¦ noter
U01 ¦ Mads Ællebæk       ¦ erhverv      ¦ tømrer           ¦ dansk          ¦ man 15-18            ¦ Tingbjerg ¦ fodbold        ¦ 22    ¦ 2026-03-02   ¦           ¦ ja       ¦ har haft to praktikker
U02 ¦ Jamal al-Zahedani  ¦ mest erhverv ¦ bygge og anlæg   ¦ arabisk, dansk ¦ tir 15-17            ¦ Tingbjerg ¦ biler          ¦ 24    ¦ 2026-02-09   ¦           ¦ ja       ¦
U03 ¦ İpek Şimşirtepeli  ¦ erhverv      ¦ butik!           ¦ tyrkisk, dansk ¦ tir aften            ¦ Tingbjerg ¦ mode           ¦ 20    ¦ 2026-04-20   ¦ 1         ¦ ja       ¦ vil helst i butik⏎ikke lager
U04 ¦ Adeel Roshanapuri  ¦ erhverv      ¦ IT               ¦ dansk, urdu    ¦ tor 17-19            ¦ Tingbjerg ¦ gaming         ¦ 23    ¦ 2026-05-11   ¦           ¦ ja       ¦
U05 ¦ Sagal Wiilwadeer   ¦ mest erhverv ¦ SOSU, rengøring  ¦ somali, dansk  ¦ lør 9-12             ¦ Tingbjerg ¦ læsning        ¦ 29    ¦ 2026-01-12   ¦ 1         ¦ ja       ¦
U06 ¦ Preben Viberav     ¦ begge        ¦ lager            ¦ dansk          ¦ hverdage 15.30-17    ¦ Tingbjerg ¦                ¦ 31    ¦ 2026-06-01   ¦           ¦ ja       ¦
U07 ¦ Hina Neelirwala    ¦ social       ¦ kontor           ¦ urdu, dansk    ¦ ons 17-19            ¦ Tingbjerg ¦ løb            ¦ 27    ¦ 2026-02-23   ¦           ¦ ja       ¦ vil hellere have en at tale med
U08 ¦ Liban Baruubow     ¦ mest erhverv ¦ transport        ¦ somali, dansk  ¦ hverdage 15-17       ¦ Tingbjerg ¦ biler          ¦ 21    ¦ 2026-03-16   ¦           ¦ nej      ¦ har ikke selv bedt om en mentor
U09 ¦ Kerem Nanedereci   ¦ erhverv      ¦ køkken           ¦ tyrkisk        ¦ man 14-16            ¦ Tingbjerg ¦ madlavning     ¦ 19    ¦ 2026-03-16   ¦           ¦ nej      ¦
U10 ¦ Lærke Skærvang     ¦ mest social  ¦                  ¦ dansk          ¦                      ¦ Tingbjerg ¦                ¦ 18    ¦ 2026-04-07   ¦           ¦ nej      ¦ samtale aftalt
U11 ¦ Fadi al-Nahoumi    ¦ erhverv      ¦ bygge og anlæg   ¦ arabisk        ¦ tir 16-18            ¦ Tingbjerg ¦ fodbold        ¦ 25    ¦ 2026-01-26   ¦           ¦ nej      ¦
U12 ¦ Golnaz Noorahani   ¦ begge        ¦ kontor, butik    ¦ farsi, dansk   ¦ ons aften            ¦ Tingbjerg ¦ film           ¦ 30    ¦ 2026-05-25   ¦           ¦ Nej      ¦
U13 ¦ Tesfay Zeraselam   ¦ mest erhverv ¦ lager            ¦ tigrinya, dansk ¦ hverdage 16-17      ¦ Tingbjerg ¦ løb            ¦ 28    ¦ 2026-06-15   ¦           ¦ nej      ¦ begynder på sprogskole
"""


def tingbjerg():
    return programme(
        "s04-tingbjerg", table(TINGBJERG_MENTORS), table(TINGBJERG_MENTEES),
        """Tingbjerg: 13 unge, erhvervsmentorer fra ni virksomheder; sidst gennemførte 7 af 13, fordi resten ikke selv havde bedt om en mentor.
Kolonnen `afklaret` er porten: seks er ikke klar og matches ikke. Én vil hellere have en social mentor, og den slags er der ingen af.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Tingbjerg: fag og tid afgør; et par under 25 % laver vi hellere ikke.
{
  minimumScore: 25,
  meetingMinutes: 60,
  waitingClass: "week",
  criteria: {
    needType: { required: true,  weight: 20 },
    subjects: { required: false, weight: 50 },
    area:     { required: false, weight: 5 },
  },
}
""",
        newline="\n",
    )  # fmt: skip


# MARK: S6

M2U_MENTORS = """
Volunteer no. ¦ Name              ¦ Need          ¦ Subjects               ¦ Languages               ¦ Availability                     ¦ Area        ¦ Interests          ¦ Age ¦ Ages  ¦ Capacity ¦ Child_certificate ¦ Background
V01           ¦ Birgit Rimkær     ¦ mostly social ¦ reading, Danish        ¦ Danish                  ¦ Mon 14-16, Wed 14-16             ¦ Lærkehøj    ¦ knitting, books    ¦ 70  ¦ 13-17 ¦          ¦ yes               ¦ pensioner
V02           ¦ Niels Vibetoft    ¦ both          ¦ maths / physics        ¦ Danish / German         ¦ Tue afternoon                    ¦ Lærkehøj    ¦ chess, trains      ¦ 74  ¦ 13+   ¦ 1        ¦ yes               ¦ pensioner, engineer
V03           ¦ Amal al-Sahlarwi  ¦ social        ¦ Danish                 ¦ Arabic, Danish          ¦ weekdays 16-18                   ¦ Tjørneparken ¦ cooking, music    ¦ 24  ¦ 13-20 ¦ 1        ¦ 2028-11-30        ¦ student
V04           ¦ Rasmus Havgusbæk  ¦ mostly social ¦ maths, IT              ¦ Danish, English         ¦ Thu 16:30-18:30                  ¦ Lærkehøj    ¦ gaming; football   ¦ 22  ¦ 13-18 ¦ 1        ¦ yes               ¦ student
V05           ¦ Ayaan Guulabeel   ¦ mostly social ¦ English, Danish        ¦ Somali, Danish, English ¦ Sat-Sun 10-14                    ¦ Tjørneparken ¦ running           ¦ 19  ¦ 13-16 ¦ 1        ¦ yes               ¦ older pupil
V06           ¦ Ingrid Klokkelyng ¦ social        ¦                        ¦ Danish                  ¦ Mon afternoon⏎Fri afternoon      ¦ Lærkehøj    ¦ baking, gardening  ¦ 67  ¦ 13+   ¦ 1        ¦ yes               ¦ pensioner
V07           ¦ Tariq al-Bustdhani ¦ social       ¦ maths                  ¦ Arabic, Danish          ¦ Wed 17-19                        ¦ Tjørneparken ¦ football          ¦ 20  ¦ 13-17 ¦ 1        ¦                   ¦ older pupil, certificate applied for
V08           ¦ Selin Bulutpinarci ¦ both         ¦ chemistry, maths       ¦ Turkish, Danish         ¦ Thu evening                      ¦ Tjørneparken ¦ dancing, films    ¦ 26  ¦ 15-20 ¦ 1        ¦ no                ¦ student
V09           ¦ Ove Månehøj       ¦ mostly social ¦ reading, history       ¦ Danish                  ¦ Tue 13-15, Thu 13-15             ¦ Lærkehøj    ¦ fishing            ¦ 78  ¦ 13-17 ¦ 1        ¦ yes               ¦ pensioner
V10           ¦ Lesja Horobynovych ¦ mostly social ¦ English               ¦ Ukrainian, English      ¦ Mon evening, Wed evening         ¦             ¦ drawing, music     ¦ 31  ¦ 13-18 ¦ 1        ¦ 2027-12-31        ¦ student
V11           ¦ Grethe Kobberskær ¦ both          ¦ Danish, maths          ¦ Danish, French          ¦ weekdays 14-16                   ¦ Lærkehøj    ¦ theatre            ¦ 65  ¦ 13+   ¦ 0        ¦ yes               ¦ away until spring
"""

M2U_MENTEES = """
Pupil no. ¦ Name               ¦ Need          ¦ Subjects         ¦ Languages         ¦ Availability              ¦ Area        ¦ Interests      ¦ Age ¦ Waiting_since ¦ Priority ¦ Ready ¦ School
P01       ¦ Freja Ravsund      ¦ social        ¦ reading          ¦ Danish            ¦ Mon 14-17                 ¦ Lærkehøj    ¦ books          ¦ 13  ¦ 2026-08-20    ¦          ¦ yes   ¦ Lærkehøj School
P02       ¦ Hadi al-Mashilani  ¦ social        ¦ maths!           ¦ Arabic, Danish    ¦ Wed 17-19                 ¦ Tjørneparken ¦ football      ¦ 13  ¦ 2026-03-15    ¦ 1        ¦ yes   ¦ Lærkehøj School
P03       ¦ Idil Raajimaad     ¦ mostly social ¦ English, Danish  ¦ Somali            ¦ Sat 10-13                 ¦ Tjørneparken ¦ running       ¦ 15  ¦ 2026-05-02    ¦          ¦ yes   ¦ Tjørne School
P04       ¦ Jaamac Garooleey   ¦ mostly social ¦ English          ¦ Somali!, Danish   ¦ Sat morning, Sun morning  ¦ Tjørneparken ¦ football      ¦ 16  ¦ 2026-09-11    ¦          ¦ yes   ¦ Tjørne School
P05       ¦ Villads Tågevang   ¦ both          ¦ maths, physics   ¦ Danish            ¦ Tue 14-17                 ¦ Lærkehøj    ¦ chess␣         ¦ 14  ¦ 2026-06-24    ¦          ¦ yes   ¦ Lærkehøj School
P06       ¦ Dalia al-Wadroubi  ¦ social        ¦ Danish!          ¦ Arabic, Danish    ¦ weekdays 15-17            ¦ Tjørneparken ¦ cooking, music ¦ 17 ¦ 2026-04-08    ¦          ¦ yes   ¦ gymnasium
P07       ¦ Murat Fenertepeli  ¦ both          ¦ chemistry        ¦ Turkish, Danish   ¦ Thu 17-20                 ¦ Tjørneparken ¦ films         ¦ 17  ¦ 2026-07-30    ¦          ¦ yes   ¦ gymnasium
P08       ¦ Mads Hejretoft     ¦ mostly social ¦ IT | maths       ¦ Danish, English   ¦ Thu 16:30-18:00           ¦ Lærkehøj    ¦ gaming         ¦ 14  ¦ 2026-08-01    ¦          ¦       ¦ Lærkehøj School
P09       ¦ Solomija Tumanarets ¦ mostly social ¦ English         ¦ Ukrainian         ¦ Mon evening               ¦             ¦ drawing        ¦ 15  ¦ 2026-02-17    ¦ 1        ¦ yes   ¦ Tjørne School
P10       ¦ Asta Klokkekær     ¦ social        ¦                  ¦ Danish            ¦ Fri 13-16                 ¦ Lærkehøj    ¦ baking         ¦ 13  ¦ 2026-10-05    ¦          ¦ yes   ¦ Lærkehøj School
"""


def m2u_mentor():
    return programme(
        "s06-m2u-mentor", table(M2U_MENTORS), table(M2U_MENTEES),
        """M2U's mentor programme: pensioners, students and older pupils, one to one with ten young people of 13 to 17, beside the homework café.
Half of the young are under 15, so the child-protection certificate decides; one waits for a volunteer's certificate, and two want the same weekend volunteer.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang en`""",
        policy="""
// M2U: the sheet has headers of its own for the ids. A meeting is an hour after school.
{
  meetingMinutes: 60,
  waitingClass: "month",
  childCertificateUnder: 15,
  needTypeTolerance: 0,
  criteria: {
    needType:  { required: true,  weight: 15 },
    subjects:  { required: false, weight: 40 },
    schedule:  { required: true,  weight: 15 },
    languages: { required: true,  weight: 15 },
    area:      { required: false, weight: 5 },
    interests: { required: false, weight: 20 },
    ages:      { required: true },
    childCertificate: { required: true },
  },
  columns: {
    mentors: { id: "volunteer no." },
    mentees: { id: "pupil no." },
  },
}
""",
        delimiter=",", newline="\n",
    )  # fmt: skip


def files():
    files = {}
    for made in (esbjerg_varde, randers_nordby, bispehaven, tingbjerg, m2u_mentor):
        files.update(made())
    return files
