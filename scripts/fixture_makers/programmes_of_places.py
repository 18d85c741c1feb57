"""Programmes in which a mentor's places are what counts: groups, firms, courses, and staff on their days."""

from .common import csv
from .coordinator import Coordinator, name
from .programmes import programme, table

# MARK: S5

CAFE_MENTORS = """
nr  ¦ navn               ¦ fag                 ¦ sprog            ¦ tider                    ¦ alder ¦ kapacitet ¦ gruppe ¦ børneattest ¦ bemærkninger
L01 ¦ Amal al-Wadroubi   ¦ dansk, engelsk      ¦ arabisk, dansk   ¦ tir 15-17                ¦ 24    ¦ 4         ¦ ja     ¦ ja          ¦ studerende
L02 ¦ Ove Rimsund        ¦ matematik / fysik   ¦ dansk / engelsk  ¦ tir 15-17, tor 15-17     ¦ 71    ¦ 4         ¦ ja     ¦ ja          ¦ pensioneret ingeniør
L03 ¦ Selin Leylekköylü  ¦ matematik, dansk    ¦ tyrkisk, dansk   ¦ tir 15-17; tor 15-17     ¦ 33    ¦ 4         ¦ Ja     ¦ 1.5.2029    ¦
L04 ¦ Grethe Hejrelyng   ¦ dansk, læsning      ¦ dansk            ¦ tor 15-17                ¦ 66    ¦ 5         ¦ ja     ¦ ja          ¦ tidligere lærer
L05 ¦ Abdi Caluubow      ¦ matematik, naturfag ¦ dansk, somali    ¦ tor eftermiddag          ¦ 28    ¦ 4         ¦ ja     ¦ ja          ¦
L06 ¦ Camilla Ællebrink  ¦ engelsk, tysk       ¦ dansk, engelsk   ¦ tirsdag 15.00-17.00      ¦ 22    ¦ 3         ¦ ja     ¦ ja          ¦ studerende
L07 ¦ Preben Solsortkær  ¦ matematik           ¦ dansk            ¦ tor 15-17                ¦ 69    ¦ 2         ¦ nej    ¦ ja          ¦ hjælper én ad gangen
L08 ¦ Kerem Nanedereci   ¦ fysik, kemi         ¦ dansk            ¦ tir 15-17                ¦ 20    ¦ 3         ¦ ja     ¦             ¦ attest på vej
"""

CAFE_MENTEES = """
nr  ¦ navn                ¦ fag               ¦ sprog          ¦ tider                ¦ alder ¦ skole
P01 ¦ Yasmin al-Zahedani  ¦ engelsk           ¦ arabisk, dansk ¦ tir 15-17            ¦ 12    ¦ Østskolen
P02 ¦ Hadi al-Mashoumi    ¦ dansk!            ¦ arabisk        ¦ tir 15-17            ¦ 11    ¦ Østskolen
P03 ¦ Freja Klokkevang    ¦ dansk, engelsk    ¦ dansk          ¦ tir 14.30-17         ¦ 13    ¦ Østskolen
P04 ¦ Mads Tågetoft       ¦ engelsk           ¦ dansk          ¦ tir 15-17            ¦ 14    ¦ Vestskolen
P05 ¦ Asta Ravbæk         ¦ tysk!             ¦ dansk          ¦ tir 15-17, tor 15-17 ¦ 15    ¦ Vestskolen
P06 ¦ Nazar Tumanychko    ¦ engelsk           ¦ engelsk        ¦ tir 15-16.30         ¦ 13    ¦ Østskolen
P07 ¦ Villads Vibehøj     ¦ fysik!            ¦ dansk          ¦ tir 15-17            ¦ 16    ¦ gymnasiet
P08 ¦ Lærke Månesund      ¦ kemi              ¦ dansk          ¦ tir eftermiddag      ¦ 15    ¦ gymnasiet
P09 ¦ Rasmus Kobbertoft   ¦ matematik         ¦ dansk          ¦ tir 15-17            ¦ 12    ¦ Vestskolen
P10 ¦ Aylin Bulutovali    ¦ matematik         ¦ tyrkisk        ¦ tir 15-17            ¦ 12    ¦ Østskolen
P11 ¦ Burak Cevizdereci   ¦ dansk             ¦ tyrkisk        ¦ tir 15-17            ¦ 14    ¦ Østskolen
P12 ¦ Defne Kumköylü      ¦ matematik / dansk ¦ tyrkisk        ¦ tir 15-17            ¦ 10    ¦ Østskolen
P13 ¦ Hakan Fenerpinarci  ¦ dansk             ¦ tyrkisk        ¦ tor 15-17            ¦ 13    ¦ Vestskolen
P14 ¦ Ingrid Havgusskær   ¦ læsning           ¦ dansk          ¦ tor 15-17            ¦ 9     ¦ Vestskolen
P15 ¦ Søren Rimbæk        ¦ dansk             ¦ dansk          ¦ tor 15-17            ¦ 11    ¦ Østskolen
P16 ¦ Thyra Hejrekær      ¦ dansk | læsning!  ¦ dansk          ¦ tor 15.30-17         ¦ 10    ¦ Vestskolen
P17 ¦ Hodan Raajabeel     ¦ naturfag          ¦ somali, dansk  ¦ tor 15-17            ¦ 12    ¦ Østskolen
P18 ¦ Liban Doolimaad     ¦ matematik         ¦ somali         ¦ tor 15-17            ¦ 13    ¦ Østskolen
P19 ¦ Ellen Solsorthøj    ¦ matematik!        ¦ dansk          ¦ tor eftermiddag      ¦ 14    ¦ Vestskolen
P20 ¦ Niels Ælletoft      ¦ matematik         ¦ dansk␣         ¦ tor 15-17            ¦ 12    ¦ Vestskolen
P21 ¦ Lina al-Qamilani    ¦ matematik, fysik  ¦ dansk, arabisk ¦ tir 15-17⏎tor 15-17  ¦ 15    ¦ gymnasiet
P22 ¦ Kåre Vibelyng       ¦ matematik         ¦ dansk, engelsk ¦ tor 15-17            ¦ 16    ¦ gymnasiet
"""


def homework_cafe():
    return programme(
        "s05-m2u-lektiecafe", table(CAFE_MENTORS), table(CAFE_MENTEES),
        """M2U's lektiecafé: åbent tirsdag og torsdag 15-17 i beboerhuset; otte frivillige og 22 elever. Hvor `gruppe` er ja, hjælper en frivillig en lille gruppe på ét tidspunkt.
Fag og sprog er krav. Fire elever taler kun tyrkisk, og det gør én frivillig: hun vælger tirsdag, hvor tre af dem kan, og den fjerde venter.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Lektiecaféen: sted og tid ligger fast, så det er fag og sprog, der afgør, hvem der hjælper hvem.
{
  meetingMinutes: 60,
  waitingClass: "none",
  reserveSlots: true,
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: true,  weight: 60 },
    schedule:  { required: true,  weight: 0 },
    languages: { required: true,  weight: 30 },
    area:      { required: false, weight: 0 },
    interests: { required: false, weight: 0 },
  },
  defaults: { group: false },                  // kolonnen gruppe siger, hvem der tager flere ad gangen
}
""",
        encoding="windows-1252",
    )  # fmt: skip


# MARK: S7

SHOPS = """
Nr  ¦ Navn                     ¦ Fag                 ¦ Sprog                  ¦ Tider                         ¦ Område ¦ Aldersgruppe ¦ Pladser ¦ Børneattest ¦ Kontaktperson
F01 ¦ Tågekær Bageri           ¦ bageri, butik       ¦ dansk                  ¦ hverdage 14-18, lør-søn 7-12  ¦ Syd    ¦ 15+          ¦ 3       ¦ ja          ¦ Ellen Tågekær
F02 ¦ Vibetoft Cykler          ¦ cykler, værksted    ¦ dansk, engelsk         ¦ hverdage 13-18                ¦ Syd    ¦ 13+          ¦ 2       ¦ ja          ¦ Niels Vibetoft
F03 ¦ Mashoumis Grønt          ¦ butik, lager        ¦ arabisk, dansk         ¦ hverdage 12-19, lør 9-15      ¦ Nord   ¦ 15-17        ¦ 4       ¦             ¦ Bassam al-Mashoumi
F04 ¦ Rimsund Supermarked      ¦ butik / lager       ¦ dansk                  ¦ hverdage 14-20; lør-søn 10-16 ¦ Syd    ¦ 15+          ¦ 5       ¦ nej         ¦ Dorthe Rimsund
F05 ¦ Zahrani Pizza            ¦ køkken              ¦ dansk, arabisk         ¦ man-fre 14-20                 ¦ Nord   ¦ 16+          ¦ 2       ¦ ja          ¦ Fadi al-Zahdhani
F06 ¦ Kobberlyng Gartneri      ¦ gartneri            ¦ dansk                  ¦ hverdage 13-17⏎lør 8-14       ¦ Øst    ¦ 15+          ¦ 3       ¦ ja          ¦ Preben Kobberlyng
F07 ¦ Den lille Dyrehandel     ¦ dyr, butik          ¦ dansk                  ¦ hverdage 14-17.30             ¦ Nord   ¦ 13-17        ¦ 1       ¦ 30/6-2028   ¦ Asta Ravskær
F08 ¦ Hejrebæk Tryk            ¦ lager, værksted     ¦ dansk, tysk            ¦ hverdage 14-17                ¦ Øst    ¦ 15+          ¦ 2       ¦             ¦ Mads Hejrebæk
F09 ¦ Solsort Café             ¦ køkken, café        ¦ dansk / engelsk        ¦ hverdage eftermiddag, lør 10-17 ¦ Syd  ¦ 15-17        ¦ 3       ¦ ja          ¦ Freja Solsorthøj
F10 ¦ Bulut Skrædderi          ¦ syning, butik       ¦ tyrkisk, dansk         ¦ hverdage 12-18                ¦ Nord   ¦ 13+          ¦ 2       ¦ 1.3.2026    ¦ Nuray Bulutovali
F11 ¦ Havgus Bådværft          ¦ værksted            ¦ dansk                  ¦ lør 9-15                      ¦ Øst    ¦ 16-17        ¦ 1       ¦             ¦ Ove Havgusskær
F12 ¦ Ælletoft Blomster        ¦ butik, gartneri     ¦ dansk                  ¦ hverdage 14-18                ¦ Øst    ¦ 15+          ¦ 0       ¦ ja          ¦ Birgit Ælletoft
"""


def spare_time_jobs():
    """28 young people for shops with places: five of them are under 15, and three places are open to those."""
    hand = Coordinator("da", 707, ";")
    draws = hand.draws
    trades = ["bageri", "butik", "cykler", "værksted", "lager", "køkken", "gartneri", "dyr", "café", "syning"]
    interests = ["fodbold", "gaming", "dyr", "musik", "madlavning", "tegning", "cykling", "dans"]
    young = [["Nr", "Navn", "Fag", "Sprog", "Tider", "Område", "Interesser", "Alder", "Venter siden", "Klar", "Skole"]]
    under_15 = {3: (13, (1, 4)), 8: (14, (3, 11)), 14: (13, (5, 20)), 19: (14, (7, 2)), 25: (13, (9, 15))}
    for number in range(1, 29):
        culture = draws.pick(["dansk", "dansk", "dansk", "arabisk", "somali", "tyrkisk", "urdu"])
        languages = ["dansk"] if culture == "dansk" else draws.pick([[culture, "dansk"], ["dansk", culture]])
        age, since = under_15.get(number, (draws.between(15, 17), (draws.between(2, 10), draws.between(1, 28))))
        spans = draws.pick([[("weekdays", 14, 18)], [("weekdays", 15, 17)], [(0, 14, 17), (2, 14, 17)], [(1, 15, 18), (3, 15, 18)], [("weekdays", 14.5, 17.5), (5, 10, 14)]])
        young.append([
            f"U{number:02}", name(draws, culture), hand.values(draws.some(draws.between(1, 3), trades)), hand.values(languages), hand.schedule(spans),
            draws.pick(["Nord", "Syd", "Syd", "Øst", "nord "]), hand.values(draws.some(draws.between(1, 3), interests)), str(age),
            hand.date(2026, *since), draws.pick([hand.answer(True), ""]), draws.pick(["Østskolen", "Vestskolen", "efterskole"]),
        ])  # fmt: skip
    return programme(
        "s07-fritidsjob", table(SHOPS), young,
        """Fritidsjob: 28 unge på 13-17 år og 12 butikker; pladser er antal unge, og tiderne ligger efter skole. De første uger er en prøvetid.
Under 15 år kræver børneattest, og tre steder tager dem. Ét af dem har ladet attesten løbe ud, så fem unge er om tre pladser; alle andre får et job.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Fritidsjob: alder og børneattest er krav; en vagt er to timer, og en butik kan have flere på vagt ad gangen.
{
  meetingMinutes: 120,
  waitingClass: "month",
  reserveSlots: false,
  childCertificateUnder: 15,
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 40 },
    schedule:  { required: true,  weight: 20 },
    languages: { required: true,  weight: 5 },
    area:      { required: false, weight: 30 },
    interests: { required: false, weight: 0 },
    ages:      { required: true },
    childCertificate: { required: true },
  },
}
""",
        encoding="utf-8-sig",
    )  # fmt: skip


# MARK: S8


def sonderborg_placements():
    """265 unemployed in four areas and seven target groups; one group of twelve has nine places."""
    hand = Coordinator("da", 808, ";")
    draws = hand.draws
    areas = [("Stenbjergparken", 67), ("Kløver-/Hvedemarken", 67), ("Nørager/Søstjernevej", 68), ("Kær", 63)]
    groups = [
        ("dagpenge", 32), ("jobparat", 52), ("aktivitetsparat", 70), ("uddannelseshjælp", 30), ("integration", 12), ("sygedagpenge", 31),
        ("ressourceforløb", 38),
    ]  # fmt: skip
    trades = ["kontor", "butik", "lager", "rengøring", "køkken", "bygge og anlæg", "smed", "SOSU", "pædagogik", "IT", "landbrug", "transport", "gartner"]
    cultures = ["dansk"] * 6 + ["arabisk", "somali", "tyrkisk", "polsk", "farsi"]

    firms = [["nr", "navn", "fag", "sprog", "tider", "område", "pladser", "målgrupper", "branche"]]
    ordinary = [group for group, _ in groups if group != "integration"]
    for number in range(1, 53):
        culture = draws.pick(cultures)
        places, taken = draws.between(4, 8), draws.some(draws.between(3, 6), ordinary)
        if number in (7, 23, 41):
            # The only ones who take people in the integration programme, and they take nobody else.
            places, taken = 3, ["integration"]
        firms.append([
            f"V{number:02}", f"{name(draws, culture).split()[-1]} {draws.pick(['ApS', 'A/S', '& Søn', 'I/S'])}", hand.values(draws.some(draws.between(1, 3), trades)),
            hand.values(["dansk"] if culture == "dansk" else ["dansk", culture]), hand.schedule([("weekdays", *draws.pick([(7, 15), (8, 16), (6, 14), (9, 17)]))]),
            draws.pick(areas)[0], str(places), hand.values(taken), draws.pick(["privat", "privat", "kommunal"]),
        ])  # fmt: skip

    left_areas = [area for area, count in areas for _ in range(count)]
    left_groups = [group for group, count in groups for _ in range(count)]
    places = draws.some(len(left_areas), left_areas)
    members = draws.some(len(left_groups), left_groups)
    people = [["nr", "navn", "fag", "sprog", "tider", "område", "alder", "venter siden", "målgruppe"]]
    in_integration = 0
    for number, (area, group) in enumerate(zip(places, members), 1):
        culture = draws.pick(cultures)
        since = (draws.pick([2025, 2026]), draws.between(1, 10), draws.between(1, 28))
        if group == "integration":
            # Twelve months, one each: the last three of them wait.
            in_integration += 1
            since = (2025, in_integration, 15)
        people.append([
            f"L{number:03}", name(draws, culture), hand.values(draws.some(draws.between(1, 2), trades)) if draws.chance(95) else "",
            hand.values(["dansk"] if culture == "dansk" else draws.pick([[culture, "dansk"], [culture], ["dansk", culture]])),
            hand.schedule([("weekdays", *draws.pick([(8, 15), (9, 14), (8, 13), (7, 16)]))]), area, str(draws.between(18, 62)), hand.date(*since), group,
        ])  # fmt: skip
    return programme(
        "s08-sonderborg-praktik", firms, people,
        """Sønderborg: 265 ledige i fire områder (67, 67, 68 og 63) og syv målgrupper (32, 52, 70, 30, 12, 31 og 38); 52 virksomheder med flere praktikpladser.
Virksomheden skal tage imod målgruppen; det er en kolonne, som kommunen selv har sat på. De 12 i integration er om ni pladser, og de tre, der har ventet kortest, venter; alle andre får en plads.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Sønderborg: en praktikplads er tre timer ad gangen på hverdage; faget først, og gerne i eget område.
{
  meetingMinutes: 180,
  waitingClass: "month",
  reserveSlots: false,                         // flere kan være i praktik samtidig
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 50 },
    schedule:  { required: true,  weight: 0 },
    languages: { required: false, weight: 10 },
    area:      { required: false, weight: 25 },
    interests: { required: false, weight: 0 },
  },
  custom: [
    { name: "målgruppe", kind: "overlap", mentee: "målgruppe", mentor: "målgrupper", required: true },
  ],
}
""",
        encoding="windows-1252",
    )  # fmt: skip


# MARK: S9

TEAMS = """
id ¦ name           ¦ availability ¦ languages       ¦ capacity ¦ group
H1 ¦ Monday team    ¦ Mon 9-12     ¦ Danish, English ¦ 4        ¦ yes
H2 ¦ Wednesday team ¦ Wed 9-12     ¦ Danish, Arabic  ¦ 4        ¦ yes
H3 ¦ Friday team    ¦ Fri 9-12     ¦ Danish          ¦ 4        ¦ yes
"""


def sonderborg_course():
    """Twelve places, nine of them taken; who is next for the other three."""
    hand = Coordinator("en", 909, ",")
    draws = hand.draws
    people = [["id", "name", "availability", "languages", "age", "waiting_since", "ready"]]
    days = [(0, 9, 12), (2, 9, 12), (4, 9, 12)]
    waiting = {
        # (waiting since, the days that suit, ready): the tenth can only come on Mondays and so can the eleventh.
        10: ((2026, 4, 2), [days[0]], True), 11: ((2026, 4, 9), [days[0]], True), 12: ((2026, 4, 15), days, False),
        13: ((2026, 4, 20), days[1:], True), 14: ((2026, 5, 4), days, True), 15: ((2026, 5, 5), days, True), 16: ((2026, 5, 19), [days[2]], True),
    }  # fmt: skip
    for number in range(1, 30):
        culture = draws.pick(["dansk", "dansk", "arabisk", "somali", "polsk"])
        since, spans, ready = waiting.get(number, ((2026, draws.between(6, 10), draws.between(1, 28)), draws.some(draws.between(1, 3), days), draws.chance(90)))
        if number <= 9:
            since, spans, ready = (2026, draws.between(1, 3), draws.between(1, 28)), [days[(number - 1) % 3]], True
        people.append([
            f"E{number:02}", name(draws, culture), hand.schedule(sorted(spans)), "Danish" if culture == "dansk" else draws.pick(["Danish", "Danish, English", "English, Danish"]),
            str(draws.between(20, 60)), hand.date(*since), hand.answer(ready),
        ])  # fmt: skip
    pairs = [["mentor", "mentee", "status", "started"]]
    pairs += [[f"H{(number - 1) % 3 + 1}", f"E{number:02}", "continue", f"2026-{9 + number // 4:02}-{number + 5:02}"] for number in range(1, 10)]
    return programme(
        "s09-sonderborg-forlob", table(TEAMS), people,
        """Sønderborg's course: 12 places at a time in three teams, ten weeks each, with rolling intake. Nine people are in it (`pairs.csv`), and three places are free.
Who is next: whoever has waited longest, to the day. The second in line can only come on Mondays, where the one free place goes to the first; so the place goes on to the next who can come.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --pairs pairs.csv --lang en`""",
        policy="""
// The course: a team meets once a week, all of it at once. Nothing counts but the time and how long people have waited.
{
  meetingMinutes: 180,
  waitingClass: "day",
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 0 },
    schedule:  { required: true,  weight: 0 },
    languages: { required: true,  weight: 10 },
    area:      { required: false, weight: 0 },
    interests: { required: false, weight: 0 },
  },
}
""",
        delimiter=",", newline="\n", more={"pairs.csv": csv(pairs, ",")},
    )  # fmt: skip


# MARK: S10

OFFICES = """
nr ¦ navn                  ¦ fag                           ¦ sprog            ¦ tider       ¦ kapacitet
A1 ¦ Stenbjergparken       ¦ gæld, digital post, jobsøgning ¦ dansk, arabisk  ¦ man 12-17   ¦ 3-4
A2 ¦ Kløver-/Hvedemarken   ¦ jobsøgning, bolig             ¦ dansk, tyrkisk   ¦ tir 12-17   ¦ 3-4
A3 ¦ Nørager/Søstjernevej  ¦ gæld, bolig                   ¦ dansk, somali    ¦ tor 12-17   ¦ 3-4
"""

STAFF = """
nr  ¦ navn                ¦ fag                  ¦ sprog            ¦ tider                                ¦ antal mentorer ¦ bemærkninger
J01 ¦ Hanne Klokkesund    ¦ gæld, bolig          ¦ dansk            ¦ hverdage 12-17                       ¦ 2              ¦ to dage om ugen
J02 ¦ Khalil al-Bustarwi  ¦ digital post         ¦ arabisk, dansk   ¦ man 12-17, tir 12-17                 ¦                ¦
J03 ¦ Birgit Ravtoft      ¦ gæld                 ¦ dansk            ¦ man 12-17                            ¦ 1              ¦
J04 ¦ Warsame Shiinooleey ¦ jobsøgning, gæld     ¦ somali, dansk    ¦ tir 12-17, tor 12-17                 ¦ 2              ¦ to dage om ugen
J05 ¦ Jørn Hejrehøj       ¦ digital post         ¦ dansk            ¦ man 11-18; tor 12-17                 ¦                ¦ vil helst mandag
J06 ¦ Leyla Kumtepeli     ¦ bolig                ¦ tyrkisk, dansk   ¦ tirsdag 12-17                        ¦ 1              ¦
J07 ¦ Mads Ællesund       ¦ jobsøgning           ¦ dansk            ¦ man 12-17⏎tir 12-17                  ¦                ¦
J08 ¦ Ewa Wierzbeszko     ¦ bolig                ¦ polsk, dansk     ¦ ons 12-17                            ¦                ¦ kun onsdag
J09 ¦ Rana al-Nahroubi    ¦ jobsøgning           ¦ dansk, arabisk   ¦ man 12-17, tir 12-17                 ¦ 1              ¦
"""


def open_advice():
    return programme(
        "s10-aaben-raadgivning", table(OFFICES), table(STAFF),
        """Åben rådgivning: ni medarbejdere fordeles på tre steder, som har åbent hver sin dag kl. 12-17. Hvert sted skal have mindst tre og kan have fire.
Torsdag kan kun tre, så de skal alle tre derhen, også den, der helst vil have mandag. Én kan kun onsdag, hvor ingen steder har åbent.
`match-cli match mentors.csv mentees.csv --policy policy.json5 --lang da`""",
        policy="""
// Stederne står som mentorer og medarbejderne som mentees. Alle på et sted er der samtidig: derfor group.
{
  meetingMinutes: 300,
  waitingClass: "none",
  criteria: {
    needType:  { required: false, weight: 0 },
    subjects:  { required: false, weight: 40 },
    schedule:  { required: true,  weight: 0 },
    languages: { required: false, weight: 20 },
    area:      { required: false, weight: 0 },
    interests: { required: false, weight: 0 },
  },
  defaults: { group: true },
}
""",
        newline="\n",
    )  # fmt: skip


def files():
    files = {}
    for made in (homework_cafe, spare_time_jobs, sonderborg_placements, sonderborg_course, open_advice):
        files.update(made())
    return files
