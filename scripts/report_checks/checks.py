"""The checks, each of one report in a browser that notes what goes wrong beside."""
import os, re, subprocess
import xml.etree.ElementTree as xml
from .browser import DESKTOP, PHONE, number_in
from .reports import HOSTILE

SHOWN = "[...document.querySelectorAll('#cards > article')].filter(card => !card.hidden)"
WIDTHS = [320, 390, 768, 1280, 3840]

def looks(browser, path, axe, need, shots=None):
    """Light and dark, on a desktop and a phone: nothing goes wrong, nothing serious for axe-core, no scrolling sideways."""
    count = 0
    for scheme in ["light", "dark"]:
        for size in [DESKTOP, PHONE]:
            with browser.page(path, size, scheme) as page:
                name = os.path.basename(os.path.dirname(path))
                for result in axe_violations(page, axe):
                    need(False, f"{name}, {scheme}, {size['width']} px: axe-core: {result}")
                count += 1
                if shots:
                    page.screenshot(path=os.path.join(shots, f"{name}-{scheme}-{size['width']}.png"), full_page=True)
    with browser.page(path) as page:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            inside = page.evaluate("document.documentElement.scrollWidth")
            need(inside <= width, f"{path}: {inside} px wide in a window of {width} px")
    return count

def axe_sees(browser, axe):
    """Whether axe-core finds what is wrong with a page that is: else that it finds nothing proves nothing."""
    page = browser.browser.new_page()
    page.set_content("<p style='color: #ddd; background: #fff'>pale</p><img src='data:,'>")
    found = " ".join(axe_violations(page, axe))
    page.close()
    return "color-contrast" in found and "image-alt" in found

def axe_violations(page, axe):
    """The serious and critical violations that axe-core finds. Its code is run by the debugger, past the page's policy."""
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'], "
                          "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")
    for violation in found["violations"]:
        if violation["impact"] in ("serious", "critical"):
            nodes = violation["nodes"]
            yield f"{violation['impact']} {violation['id']} at {len(nodes)}: {nodes[0]['html'][:150]} ({nodes[0]['failureSummary'][:200]})"

def is_well_formed(path, need):
    """Nothing that a list says has become markup: the page is XML, with the one script and the one style it came with."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        root = xml.fromstring(re.sub(r"^<!DOCTYPE html>", "", text))
    except xml.ParseError as error:
        return need(False, f"{path} is no well-formed page: {error}")
    tags = [element.tag for element in root.iter()]
    need(tags.count("script") == 1 and tags.count("style") == 1, f"{path} has scripts or styles beside its own")
    need(not {"img", "iframe", "object", "embed", "link", "base", "form"} & set(tags), f"{path} has elements that load")
    for element in root.iter():
        for name, value in element.attrib.items():
            need(not name.startswith("on") and name != "style", f"{path} has the attribute {name}")
            if name in ("href", "src"):
                need(value.startswith("#"), f"{path} links to {value[:80]}")
    return True

def hostile(browser, path, need):
    """What the lists say is text on the page, and nothing else."""
    with browser.page(path) as page:
        text = visible(page.inner_text("body") + page.evaluate("document.body.textContent"))
        for name in HOSTILE:
            need(visible(name) in text, f"{path} does not show {name!r}")
        page.mouse.move(300, 300)
        page.mouse.wheel(0, 3000)
        page.fill("#search", "<script>alert(1)</script>")
        page.wait_for_timeout(100)
        need(page.evaluate(f"{SHOWN}.length") >= 1, f"{path}: a hostile name is not found by searching for it")

def visible(text):
    """A text without what cannot be seen: marks of direction, and how wide blanks are."""
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).split())

def finds(browser, path, need):
    """Searching, filtering and sorting show what they should, and say how many."""
    with browser.page(path) as page:
        cards = page.evaluate("[...document.querySelectorAll('#cards > article')].map(card => ({ id: card.id, "
                              "area: card.dataset.area, score: +card.dataset.score, mentee: card.dataset.mentee, "
                              "name: card.querySelector('h3').textContent }))")
        shown = lambda: page.evaluate(f"{SHOWN}.map(card => card.id)")
        status = lambda: number_in(page.inner_text("#shown"))
        need(shown() == [card["id"] for card in cards], f"{path}: at first every card is shown")
        need(status() == [len(cards), len(cards)], f"{path}: the count says {page.inner_text('#shown')!r} of {len(cards)}")
        # By id: the card of that mentee, and whoever else has the id in what is searched.
        page.fill("#search", cards[-1]["mentee"].upper())
        page.wait_for_timeout(100)
        found = shown()
        need(cards[-1]["id"] in found and len(found) < max(2, len(cards)), f"{path}: an id finds {len(found)} of {len(cards)} cards")
        need(status()[:1] == [len(found)], f"{path}: {len(found)} are found, and the count says {page.inner_text('#shown')!r}")
        page.fill("#search", "no such thing anywhere")
        page.wait_for_timeout(100)
        need(shown() == [] and page.is_visible("#none"), f"{path}: nothing found is not said")
        link = page.locator("#first a[href^='#p']").first
        if link.count():
            target = link.get_attribute("href")
            link.click()
            page.wait_for_timeout(100)
            need(page.is_visible(target), f"{path}: a link to a card that is filtered away does not show it")
        page.fill("#search", "")
        page.wait_for_timeout(100)
        for area in sorted({card["area"] for card in cards} - {""})[:4]:
            page.select_option("#area", area)
            need(shown() == [card["id"] for card in cards if card["area"] == area], f"{path}: wrong cards for the area {area}")
        if page.is_visible("#area"):
            page.select_option("#area", "")
        score = {card["id"]: card["score"] for card in cards}
        for order, sign in [("low", 1), ("high", -1)]:
            page.select_option("#sort", order)
            wanted = sorted((card["id"] for card in cards), key=lambda id: (sign * score[id], number_in(id)))
            need(shown() == wanted, f"{path}: sorting by {order} score is wrong")
        page.select_option("#sort", "name")
        need(page.evaluate(f"{SHOWN}.map(card => card.querySelector('h3').textContent).every((name, place, all) => !place || "
                           "new Intl.Collator('da', { numeric: true }).compare(all[place - 1], name) <= 0)"),
             f"{path}: sorting by name is wrong")
        page.select_option("#sort", "list")
        need(shown() == [card["id"] for card in cards], f"{path}: the order of the list does not come back")
    return len(cards)

def keyboard(browser, path, need):
    """Everything that can be used can be reached with Tab, and shows that it has been."""
    with browser.page(path) as page:
        reached, hidden = [], []
        for press in range(400):
            page.keyboard.press("Tab")
            here = page.evaluate("""(() => {
                const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
                return [element.id || element.className || element.getAttribute("href") || element.tagName,
                    style.outlineStyle !== "none" || style.boxShadow !== "none", box.width > 0 && box.height > 0];
            })()""")
            if here[0] == "BODY" or here[0] in reached[:1] and press > 0:
                break
            reached.append(here[0])
            if not (here[1] and here[2]):
                hidden.append(here[0])
        need(reached[:1] == ["skip"], f"{path}: the first Tab does not reach the link past the contents, but {reached[:1]}")
        wanted = ["search", "sort"] + (["area"] if page.is_visible("#area") else [])
        for id in wanted:
            need(id in reached, f"{path}: Tab does not reach #{id}")
        need(not hidden, f"{path}: no sign of where Tab has come to: {hidden[:3]}")
        page.focus("#sort")
        first = page.input_value("#sort")
        page.keyboard.press("ArrowDown")
        need(page.input_value("#sort") != first, f"{path}: the order cannot be changed with the arrow keys")
        page.goto(page.url.split("#")[0])
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        need(page.url.endswith("#main"), f"{path}: the link past the contents does not lead to #main")
    return len(reached)

def without_scripts(browser, path, need):
    """Without JavaScript everything is shown, and nothing that would do nothing."""
    with browser.page(path, scripts=False) as page:
        cards = page.locator("#cards > article")
        visible = sum(card.is_visible() for card in cards.all())
        need(visible == cards.count(), f"{path}: without JavaScript {visible} of {cards.count()} cards are shown")
        need(not page.is_visible("#tools"), f"{path}: without JavaScript there are tools that do nothing")

def prints(browser, path, folder, need):
    """On A4 no card is cut, nothing is lost, and paper is white also in dark mode."""
    with browser.page(path, scheme="dark") as page:
        page.emulate_media(media="print")
        need(not page.is_visible("#search"), f"{path}: tools are printed")
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
        shades = [float(part) for part in re.findall(r"[\d.]+", background)]
        need(len(shades) == 4 and shades[3] == 0 or min(shades[:3], default=255) > 240, f"{path}: paper is {background}")
        # A word at the beginning and the end of each card: both have to be on one page.
        cards = page.evaluate("""[...document.querySelectorAll("#cards > article")].map(card => {
            const mark = (end) => Object.assign(document.createElement("small"), { textContent: ` Q${card.id}${end}Q ` });
            card.querySelector("h3").prepend(mark("A"));
            (card.querySelector(".note") ?? card).append(mark("Z"));
            return card.id;
        })""")
        pdf = os.path.join(folder, "report.pdf")
        page.pdf(path=pdf, format="A4", print_background=True)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = text.split("\f")
    place = {mark: number for number, page in enumerate(pages) for mark in re.findall(r"Q(p\d+[AZ])Q", page)}
    for id in cards:
        start, end = place.get(id + "A"), place.get(id + "Z")
        if need(start is not None and end is not None, f"{path}: {id} is not printed whole"):
            need(start == end, f"{path}: {id} is cut: it begins on page {start + 1} and ends on page {end + 1}")
    return len(cards), len(pages) - 1

def is_fast(browser, path, need):
    """How long a report takes to open, to search and to sort, in milliseconds; and its size in bytes."""
    size = os.path.getsize(path)
    with browser.page(path) as page:
        opened = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        painted = page.evaluate("""new Promise(done => { const start = performance.now();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start))); })""")
        count = page.evaluate("document.querySelectorAll('#cards > article').length")
        timed = """async ([id, value]) => {
            const control = document.getElementById(id), start = performance.now();
            control.value = value;
            control.dispatchEvent(new Event(id === "search" ? "input" : "change", { bubbles: true }));
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            return performance.now() - start;
        }"""
        times = {"opened": opened, "drawn": painted}
        for name, action in [("first search", ["search", "a"]), ("search", ["search", "an"]), ("sort", ["sort", "low"]),
                             ("everything again", ["search", ""])]:
            times[name] = page.evaluate(timed, action)
    need(size < 3_000_000, f"{path}: {count} pairs take {size:,} bytes, more than 3 MB")
    return count, size, times
