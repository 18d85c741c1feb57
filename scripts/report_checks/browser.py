"""A Chromium that notes everything a report should not do."""
import os, re
from contextlib import contextmanager

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", event => violations.push(
    `${event.violatedDirective} stopped ${event.blockedURI || event.sourceFile}`));
"""

class Findings:
    """What does not hold, in the order found."""

    def __init__(self):
        self.texts = []

    def need(self, holds, text):
        if not holds and text not in self.texts:
            self.texts.append(text)
            print(f"check-report: this does not hold: {text}", flush=True)
        return holds

class Browser:
    def __init__(self, browser, findings):
        self.browser, self.findings = browser, findings

    @contextmanager
    def page(self, path, size=DESKTOP, scheme="light", scripts=True, **more):
        """Opens a report; afterwards nothing may have gone wrong."""
        name = f"{os.path.basename(os.path.dirname(path))}/{os.path.basename(path)}"
        where = f"{name}, {scheme}, {size['width']} px" + ("" if scripts else ", no JavaScript")
        need, address = self.findings.need, "file://" + os.path.abspath(path)
        context = self.browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=scripts, **more)
        page = context.new_page()
        page.on("console", lambda message: need(message.type not in ("error", "warning"), f"{where}: console: {message.text}"))
        page.on("pageerror", lambda error: need(False, f"{where}: error: {error}"))
        page.on("request", lambda request: need(request.url.split("#")[0] == address, f"{where}: asked for {request.url}"))
        page.on("requestfailed", lambda request: need(False, f"{where}: could not load {request.url}"))

        def refuse(dialog):
            need(False, f"{where}: a dialog says {dialog.message}")
            dialog.dismiss()
        page.on("dialog", refuse)
        if scripts:
            page.add_init_script(WATCH)
        page.goto(address)
        try:
            yield page
            if scripts:
                for violation in page.evaluate("window.violations"):
                    need(False, f"{where}: {violation}")
        finally:
            context.close()

def number_in(text):
    return [int(part) for part in re.findall(r"\d+", text.replace(".", "").replace(",", ""))]
