"""How coordinators fill in a sheet: the same thing said in many ways, by a seed."""

from .common import Draws

NEED_TYPES = {
    "da": [["social", "Social"], ["mest social", "Mest social"], ["begge", "både og", "Begge"], ["mest erhverv"], ["erhverv", "Erhverv"]],
    "en": [["social", "Social"], ["mostly social", "Mostly social"], ["both", "Both"], ["mostly career"], ["career"]],
}
DAYS = {
    "da": ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
}
LONG_DAYS = {
    "da": ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
PARTS = {  # of the day, by their hours
    "da": {(6, 9): "morgen", (9, 12): "formiddag", (12, 17): "eftermiddag", (17, 22): "aften"},
    "en": {(6, 9): "early", (9, 12): "morning", (12, 17): "afternoon", (17, 22): "evening"},
}


class Coordinator:
    """Writes cells in one language, never quite the same way twice."""

    def __init__(self, language, seed, delimiter):
        self.language, self.delimiter = language, delimiter
        self.draws = Draws(seed)

    def need_type(self, place):
        """A place on the scale, 1 to 5."""
        return self.draws.pick(NEED_TYPES[self.language][place - 1])

    def values(self, values):
        """A set, with one of the separators that the format allows."""
        separator = self.draws.pick([", ", ", ", ",", "/", " / ", " | ", "; ", "\n"])
        return self.stray(separator.join(values))

    def stray(self, text):
        """Now and then a space, or an NBSP from a web page, behind the text."""
        return text + self.draws.pick(["", "", "", "", "", "", " ", "\u00a0"]) if text else text

    def hour(self, hours):
        """An hour, with a half as `.5`."""
        whole, minutes = int(hours), int(hours * 60) % 60
        mark = "." if self.language == "da" else ":"
        if minutes or self.draws.chance(25):
            return f"{whole}{mark}{minutes:02}"
        return str(whole)

    def span(self, day, start, end):
        """A span of a day (0 = Monday; "weekdays" or "weekend" too); a whole day where there are no hours."""
        words = {"weekdays": {"da": "hverdage", "en": "weekdays"}, "weekend": {"da": "lør-søn", "en": "Sat-Sun"}}
        if day in words:
            name = words[day][self.language]
        else:
            name = (LONG_DAYS if self.draws.chance(12) else DAYS)[self.language][day]
        if start is None:
            return name
        part = PARTS[self.language].get((start, end))
        if part and self.draws.chance(70):
            return f"{name} {part}"
        dash = self.draws.pick(["-", "-", "-", "-", " - ", "–"])
        return f"{name} {self.hour(start)}{dash}{self.hour(end)}"

    def schedule(self, spans):
        separator = self.draws.pick([", ", ", ", ", ", "; ", "\n"])
        return separator.join(self.span(*span) for span in spans)

    def date(self, year, month, day):
        forms = [f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{day}/{month}-{year}", f"{day:02}-{month:02}-{year}", f"{day}/{month}/{year}"]
        if self.language == "en":
            forms = forms[:1] * 4 + forms[4:]
        return self.draws.pick(forms)

    def answer(self, yes):
        if self.language == "da":
            return self.draws.pick(["ja", "ja", "Ja", "x"] if yes else ["nej", "nej", "Nej", "0"])
        return self.draws.pick(["yes", "yes", "Yes", "x"] if yes else ["no", "no", "No", "0"])


FIRST_NAMES = {
    "dansk": "Asta Birgit Camilla Dorthe Ellen Freja Grethe Hanne Ingrid Jørn Kåre Lærke Mads Niels Ove Preben Rasmus Søren Thyra Villads".split(),
    "arabisk": "Amal Bassam Dalia Fadi Ghada Hadi Iman Jamal Khalil Lina Maha Nabil Rana Samir Tariq Yasmin".split(),
    "somali": "Abdi Ayaan Bilan Deeqa Faarax Hodan Idil Jaamac Khadra Liban Nimco Sagal Warsame Yuusuf".split(),
    "tyrkisk": "Aylin Burak Cemal Defne Emre Fatma Gül Hakan Kerem Leyla Murat Nuray Selin".split(),
    "polsk": "Agnieszka Bartosz Celina Dariusz Ewa Grzegorz Halina Jacek Kinga Urszula Zofia".split(),
    "ukrainsk": "Andrij Bohdana Daryna Hanna Iryna Kateryna Lesja Maksym Nazar Oksana Solomija Taras".split(),
    "farsi": "Arash Bahar Darya Farhad Golnaz Kaveh Laleh Mehrdad Nasrin Shirin".split(),
    "urdu": "Adeel Bushra Farooq Hina Imran Nadia Rashid Saima Tahira Zubair".split(),
    "tigrinya": "Abrehet Biniam Feven Hagos Letay Merhawi Rahwa Senait Tesfay Yonas".split(),
}
SURNAMES = {  # joined from two parts, so that a whole name belongs to nobody we know
    "dansk": ("Måne Tåge Kobber Rim Ælle Hejre Klokke Vibe Solsort Havgus Rav".split(), "toft vang kær bæk høj sund skær lyng brink".split()),
    "arabisk": ("al-Qam al-Zah al-Nah al-Mash al-Wad al-Sahl al-Bust".split(), "arwi roubi dhani edani ilani oumi".split()),
    "somali": ("Gar Shiin Dool Bar Cal Guul Raaj Wiil".split(), "abeel ooleey imaad wadeer axiis uubow".split()),
    "tyrkisk": ("Kum Ceviz Bulut Leylek Fener Nane".split(), "tepeli köylü dereci ovali pinarci".split()),
    "polsk": ("Wierzb Jarz Klon Bocian Lipin".split(), "ownik inczyk eszko arzec ulak".split()),
    "ukrainsk": ("Soniash Vyshn Lelek Horobyn Tuman Dzvin".split(), "ychko uvenko evych oliuk arets ianko".split()),
    "farsi": ("Golb Mehr Sepid Baran Zarr Noor".split(), "ahani ouzian areh ideshti abadeh".split()),
    "urdu": ("Chan Gul Roshan Sitar Neel Phool".split(), "apuri irwala estani umdar azgar".split()),
    "tigrinya": ("Tekl Gebr Habt Zer Kifl Mesg".split(), "oyohan eamlak uhiwet aselam etsion".split()),
}  # fmt: skip


def name(draws, culture):
    heads, tails = SURNAMES[culture]
    return f"{draws.pick(FIRST_NAMES[culture])} {draws.pick(heads)}{draws.pick(tails)}"
