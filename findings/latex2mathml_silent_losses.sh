#!/usr/bin/env bash
# latex2mathml 3.81.1 converts without a complaint what a browser then does not show as TeX does.
#
# Expected: an operator's name where \mathop{\mathrm{softmax}} stands, as with \operatorname{softmax}; for \arg a name,
# or an exception as for other input that is not understood.
# Seen: the name's letters are <mi> elements inside of an <mo>, which holds text alone by the standard (MathML Core,
# 3.2, token elements), so that Chromium draws nothing; \arg becomes an identifier with its backslash.
# Who checks for exceptions alone takes both for success.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check latex2mathml==3.81.1
"$folder/env/bin/python" - <<'PYTHON'
from xml.etree import ElementTree

from latex2mathml.converter import convert

mathml = "{http://www.w3.org/1998/Math/MathML}"
operators = ElementTree.fromstring(convert(r"\mathop{\mathrm{softmax}}")).iter(f"{mathml}mo")
inside = [(operator.text, len(list(operator))) for operator in operators]
print(r"\mathop{\mathrm{softmax}}: text and children of <mo>:", inside)
assert inside == [(None, 1)]
name = ElementTree.fromstring(convert(r"\arg z")).find(f".//{mathml}mi").text
print(r"\arg z:", name)
assert name == "\\arg"
PYTHON
