"""The browser sees what is wrong with a page; a check that sees nothing would prove nothing."""

import pytest

from .browser import DARK, PHONE

FAULTS = {
    "a script that throws": ("<script>throw Error('oops')</script>", "console: "),
    "a picture from elsewhere": ("<img alt='' src='http://127.0.0.2/x.png'>", "request: http://127.0.0.2/"),
    "pale text": ("<p style='color: #ccc'>pale</p>", "axe: color-contrast"),
    "pale text in the dark": (
        "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>pale</p>",
        "dark: axe: color-contrast",
    ),
    "one text on a dark ground, of many that look like it": (
        "<p>dark</p>" * 20 + "<div style='background: #333'><p>dark</p></div>",
        "axe: color-contrast",
    ),
    "one pale text after many, as large as they": (
        "<p>dark</p>" * 20 + "<p style='opacity: 0.3'>pale</p>",
        "axe: color-contrast",
    ),
    "a link that the keyboard cannot reach": (
        "<div inert><a href='#z'>z</a></div>",
        'keyboard: not reached: <a href="#z"',
    ),
    "a focus that nobody sees": (
        "<style>a { outline: none }</style><a href='#x'>x</a>",
        "keyboard: focus not seen: <a href",
    ),
    "a page wider than a phone": ("<div style='width: 600px'>x</div>", "phone: scrolls sideways"),
}  # fmt: skip
RUNNING = {
    "a script": "<script>alert(1)</script>",
    "a handler": "<img src=x onerror=alert(1)>",
    "a handler of a click": "<p onclick=alert(1)>x</p>",
    "a frame": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "a script's link": "<a href='javascript:alert(1)'>x</a>",
    "another place": "<meta http-equiv=refresh content='0;url=about:blank'>",
}


def html(body, head=""):
    """Return a page that is well but for its body."""
    head += "<meta charset='utf-8'><title>A page</title>"
    head += "<meta name='viewport' content='width=device-width'>"
    body = f"<body><main><h1>x</h1>{body}</main></body>"
    return f"<!doctype html><html lang='en'><head>{head}</head>{body}</html>"


class TestHarness:
    """What the other tests of this room lean on."""

    def test_a_good_page_has_no_faults(self, faults):
        """Links, folds and fields within the window."""
        assert (
            faults(html("<a href='#x' id='x'>x</a><details><summary>y</summary>z</details>")) == []
        )

    @pytest.mark.parametrize(("body", "fault"), FAULTS.values(), ids=FAULTS)
    def test_each_fault_is_seen(self, faults, body, fault):
        """Each check has something that only it finds."""
        found = faults(html(body))

        assert [said for said in found if fault in said], found

    @pytest.mark.parametrize("body", RUNNING.values(), ids=RUNNING)
    def test_what_runs_leaves_a_mark(self, page, body):
        """Whatever an attack may do in a browser is seen."""
        opened = page(html(body))
        opened.provoke()

        assert opened.ran() != []

    def test_a_policy_can_be_taken_away(self, page):
        """The cleaning is judged alone, without the second wall."""
        policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
        forbidden = html("<script>alert(1)</script>", head=policy)

        assert page(forbidden).ran() == []
        assert page(forbidden, policy=False).ran() != []

    @pytest.mark.parametrize(
        ("look", "width", "dark"), [(PHONE, 390, False), (DARK, 1280, True)], ids=["phone", "dark"]
    )
    def test_looks(self, page, look, width, dark):
        """A phone has its width, and the dark is dark."""
        opened = page(html(""), look)

        assert opened.run("return innerWidth") == width
        assert opened.run("return matchMedia('(prefers-color-scheme: dark)').matches") == dark
