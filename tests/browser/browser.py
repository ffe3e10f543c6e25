"""One headless Chromium that opens pages and says what is wrong with them."""

import base64
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

HERE = Path(__file__).parent
SCRIPTS = {path.stem: path.read_text(encoding="utf-8") for path in HERE.glob("*.js")}
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-device-scale-factor=1",
    # What tries to leave this machine is seen in the log of requests, and gets nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
# A page of a thousand students has that many rows, and still is read by keyboard.
_TABS = 3000


@dataclass(frozen=True)
class Look:
    """How a page is looked at: the window in CSS pixels, and light or dark."""

    name: str
    width: int
    height: int
    dark: bool = False


DESKTOP = Look("desktop", 1280, 900)
DARK = Look("dark", 1280, 900, dark=True)
PHONE = Look("phone", 390, 844)


def programs() -> tuple[str, str] | None:
    """Return the paths of Chromium and its driver, or None where one is missing."""
    chromium = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    driver = shutil.which("chromedriver")
    return (chromium, driver) if chromium and driver else None


@dataclass
class Page:
    """A page that is open in the browser."""

    driver: Chrome
    address: str
    look: Look
    _events: list[dict[str, Any]] = field(default_factory=list)
    _console: list[str] = field(default_factory=list)

    def run(self, script: str, *arguments: object) -> Any:
        """Return what JavaScript returns; the page's own policy does not apply to it."""
        return self.driver.execute_script(script, *arguments)

    def errors(self) -> list[str]:
        """Return the console's errors and warnings: what was refused, not found or thrown."""
        for entry in self.driver.get_log("browser"):
            if entry["level"] in {"SEVERE", "WARNING"}:
                self._console.append(entry["message"])
        return self._console

    def requests(self) -> list[str]:
        """Return the address of each request, navigation or form but for the page itself."""
        for entry in self.driver.get_log("performance"):
            self._events.append(json.loads(entry["message"])["message"])
        sent = (e["params"] for e in self._events if e["method"] == "Network.requestWillBeSent")
        addresses = (event["request"]["url"] for event in sent)
        return [a for a in addresses if a != self.address and not a.startswith("data:")]

    def ran(self) -> list[str]:
        """Return which of the things happened that attacks try: dialogs, windows, frames."""
        here = [self.run("return location.href").partition("#")[0]]
        frames = self.run("return window.frames.length")
        return [
            *self.run("return window.layerlabRan || []"),
            *(f"went to {place}" for place in here if place != self.address),
            *([f"{frames} frames"] if frames else []),
        ]

    def comes(self, script: str, seconds: float = 30.0) -> bool:
        """Return whether JavaScript returns something true before long."""
        ends = time.monotonic() + seconds
        while not (found := bool(self.run(script))) and time.monotonic() < ends:
            time.sleep(0.02)
        return found

    def work(self) -> float:
        """Return the seconds of the processor that the page's thread has used; other programs add nothing."""
        told = self.driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        return next(float(one["value"]) for one in told if one["name"] == "ThreadTime")

    def provoke(self) -> None:
        """Do what a reader might: unfold, focus, hover and click everything, then wait a moment."""
        self.run(SCRIPTS["provoke"])
        time.sleep(0.1)

    def violations(self, *rules: str) -> list[str]:
        """Return what axe-core finds serious or critical, with the place of each; `rules` or all."""
        if not self.run("return typeof axe === 'object'"):
            self.run((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8"))
        return list(self.driver.execute_async_script(SCRIPTS["axe"], list(rules)))

    def unreachable(self) -> list[str]:
        """Return what a reader can use, and the Tab key does not reach or does not show."""
        count = self.run(SCRIPTS["reach"])
        # A browser stops at what can be scrolled as well.
        for _ in range(min(2 * count + 20, _TABS)):
            for kind in ("rawKeyDown", "keyUp"):
                key = {"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
                self.driver.execute_cdp_cmd("Input.dispatchKeyEvent", key)
            if self.run("return layerlabReach.left.size === 0"):
                break
        return list(self.run("return layerlabReach.complaints()"))

    def enter(self) -> None:
        """Press Enter, where the focus is."""
        for kind in ("keyDown", "keyUp"):
            key = {"type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
            self.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {**key, "text": "\r"})

    def overflow(self) -> int:
        """Return by how many pixels the page is wider than its window."""
        return int(
            self.run("const e = document.scrollingElement; return e.scrollWidth - e.clientWidth")
        )

    def unfold(self) -> None:
        """Open all that is folded."""
        self.run("document.querySelectorAll('details').forEach(d => { d.open = true; })")

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """Write a PNG of the window, or of the whole page."""
        command = {"format": "png", "captureBeyondViewport": whole}
        if whole:
            height = int(self.run("return document.documentElement.scrollHeight"))
            clip = {"x": 0, "y": 0, "width": self.look.width, "height": height, "scale": 1}
            command["clip"] = clip
        taken = self.driver.execute_cdp_cmd("Page.captureScreenshot", command)
        path.write_bytes(base64.b64decode(taken["data"]))

    def pdf(self, path: Path) -> None:
        """Write the page as it prints on A4."""
        command = {"paperWidth": 8.27, "paperHeight": 11.69, "printBackground": False}
        printed = self.driver.execute_cdp_cmd("Page.printToPDF", command)
        path.write_bytes(base64.b64decode(printed["data"]))


class Browser:
    """A headless Chromium with an empty profile; close it in the end."""

    def __init__(self, chromium: str, driver: str) -> None:
        self._profile = tempfile.mkdtemp(prefix="layerlab-chromium-")
        options = ChromeOptions()
        options.binary_location = chromium
        for flag in (*FLAGS, f"--user-data-dir={self._profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        options.set_capability("unhandledPromptBehavior", "dismiss")
        self.driver = Chrome(options=options, service=Service(driver))
        # On a busy machine axe needs longer for a long page than the half minute that a script has by default.
        self.driver.set_script_timeout(300)
        self._tell("Page.addScriptToEvaluateOnNewDocument", source=SCRIPTS["sentinel"])
        self._tell("Performance.enable", timeDomain="threadTicks")
        # Not every version gives the focus to a window that nobody sees.
        self._tell("Emulation.setFocusEmulationEnabled", enabled=True)

    def open(self, path: Path, look: Look = DESKTOP, *, policy: bool = True) -> Page:
        """Open a file; without `policy`, as if it had no Content-Security-Policy."""
        return self.visit(path.resolve().as_uri(), look, policy=policy)

    def visit(self, address: str, look: Look = DESKTOP, *, policy: bool = True) -> Page:
        """Open an address, which is a file's or one of this machine."""
        self._tell(
            "Emulation.setDeviceMetricsOverride",
            width=look.width, height=look.height, deviceScaleFactor=1, mobile=look.width < 500,
        )  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if look.dark else "light"}
        self._tell("Emulation.setEmulatedMedia", features=[scheme])
        self._tell("Page.setBypassCSP", enabled=not policy)
        self.driver.get("about:blank")
        for log in ("performance", "browser"):
            self.driver.get_log(log)
        self.driver.get(address)
        return Page(self.driver, address, look)

    def close(self) -> None:
        """End the browser and remove its profile."""
        self.driver.quit()
        shutil.rmtree(self._profile, ignore_errors=True)

    def _tell(self, command: str, **values: object) -> None:
        self.driver.execute_cdp_cmd(command, values)


def complaints(
    open_page: Callable[[Look], Page], prepare: Callable[[Page], None] = Page.unfold
) -> list[str]:
    """Return all that is wrong with a page in light, dark and on a phone, once `prepare` was done."""
    found = []
    for look in (DESKTOP, DARK, PHONE):
        page = open_page(look)
        prepare(page)
        found += [f"{look.name}: {said}" for said in _complaints(page)]
    return found


def _complaints(page: Page) -> Iterator[str]:
    # Only colours change in the dark, and only widths on a phone; axe takes its time.
    if page.look is DESKTOP:
        yield from (f"axe: {said}" for said in page.violations())
        yield from (f"keyboard: {said}" for said in page.unreachable())
    elif page.look is DARK:
        yield from (f"axe: {said}" for said in page.violations("color-contrast"))
    if (wide := page.overflow()) > 0:
        yield f"scrolls sideways by {wide} pixels"
    yield from (f"console: {said}" for said in page.errors())
    yield from (f"request: {said}" for said in page.requests())
