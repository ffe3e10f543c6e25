"""How the card looks: the notebook's own colours where it tells them, light or dark where it does not.

The card brings its own ground along, so that its text can be read whatever lies behind it.
"""

_LIGHT = "--good: #17704f; --bad: #a8430a; --soft: #f3f4f2; --tint: #fcf1e4; --page: #fff; --text: #1f2428;"
_DARK = "--good: #4cc38a; --bad: #f5a524; --soft: #24282d; --tint: #33291b; --page: #16181b; --text: #e6e8ea;"

_GROUND = f"""
.layerlab-card {{
  {_LIGHT}
  --ground: var(--jp-layout-color0, var(--vscode-editor-background, var(--page)));
  --ink: var(--jp-content-font-color0, var(--vscode-editor-foreground, var(--text)));
  --pale: color-mix(in srgb, var(--ink) 74%, var(--ground));
  --line: color-mix(in srgb, var(--ink) 18%, var(--ground));
  color: var(--ink); max-width: 46rem; margin: .5rem 0; line-height: 1.5; overflow-wrap: anywhere;
  font-family: var(--jp-content-font-family, system-ui, sans-serif); font-size: 14px;
}}
@media (prefers-color-scheme: dark) {{ .layerlab-card {{ {_DARK} }} }}
[data-jp-theme-light="true"] .layerlab-card, .vscode-light .layerlab-card {{ {_LIGHT} }}
[data-jp-theme-light="false"] .layerlab-card, .vscode-dark .layerlab-card {{ {_DARK} }}
.layerlab-card section, .layerlab-card .function, .layerlab-card .overview {{
  background: var(--ground); border: 1px solid var(--line); border-radius: 10px; overflow: hidden;
  margin: 0 0 .6rem;
}}
.layerlab-card p, .layerlab-card ul {{ margin: .3rem 0; }}
.layerlab-card :not(pre) > code {{
  background: none; padding: 0; font-size: .93em; color: inherit;
}}
.layerlab-card :focus-visible {{ outline: 2px solid var(--bad); outline-offset: -2px; border-radius: 6px; }}
.layerlab-card .unseen {{
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}}
"""

_HEADS = """
.layerlab-card header, .layerlab-card .function > summary {
  display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .7rem; padding: .55rem 1rem;
  background: var(--soft);
}
.layerlab-card header > code, .layerlab-card .function > summary > code { font-weight: 600; overflow-wrap: anywhere; }
.layerlab-card .summary { color: var(--pale); margin-left: auto; }
.layerlab-card .overview {
  display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; padding: .7rem 1rem;
}
.layerlab-card .overview .bar { flex: 1 1 12rem; gap: 9px; }
.layerlab-card .board { flex: 1 0 100%; }
.layerlab-card .stage { display: inline-block; min-width: 3.4rem; color: var(--pale); }
.layerlab-card .bar, .layerlab-card .bar b { display: flex; gap: 3px; }
.layerlab-card .bar b { flex: 1; }
.layerlab-card .bar { flex: 0 1 9rem; min-width: 4rem; }
.layerlab-card .bar i {
  flex: 1; height: 9px; border-radius: 4px; box-sizing: border-box; border: 1.5px solid var(--pale);
}
.layerlab-card .bar .passed { background: var(--good); border-color: var(--good); }
.layerlab-card .bar .failed { border-color: var(--bad); }
.layerlab-card .bar .open { border-style: dotted; }
.layerlab-card .note {
  background: var(--soft); border-left: 4px solid var(--pale); border-radius: 6px; padding: .4rem .9rem; margin: 0 0 .6rem;
}
.layerlab-card .problem {
  background: var(--ground); border: 1px solid var(--line); border-left: 4px solid var(--bad);
  border-radius: 6px; padding: .5rem .9rem; margin: 0 0 .75rem;
}
"""

_TESTS = """
.layerlab-card ol.tests { list-style: none; margin: 0; padding: 0; }
.layerlab-card li { margin: 0; }
.layerlab-card .tests > li { padding: .45rem 1rem; border-top: 1px solid var(--line); }
.layerlab-card .test > summary, .layerlab-card .line { display: flex; gap: .6rem; }
.layerlab-card summary { cursor: pointer; list-style: none; }
.layerlab-card summary::-webkit-details-marker { display: none; }
.layerlab-card .test > summary::after, .layerlab-card .function > summary::after {
  content: "▸"; content: "▸" / ""; color: var(--pale); margin-left: auto;
}
.layerlab-card .function > summary::after { margin-left: 0; }
.layerlab-card .test[open] > summary::after, .layerlab-card .function[open] > summary::after {
  content: "▾"; content: "▾" / "";
}
.layerlab-card .mark { flex: 0 0 1em; text-align: center; font-weight: 700; color: var(--pale); }
.layerlab-card .passed > .line .mark, .layerlab-card .mark.passed { color: var(--good); }
.layerlab-card .failed > * .mark, .layerlab-card .mark.failed { color: var(--bad); }
.layerlab-card .failed .sentence { font-weight: 600; }
.layerlab-card .test > div { padding: .1rem 0 .35rem calc(1em + .6rem); }
.layerlab-card .place { color: var(--pale); }
.layerlab-card .place > code {
  display: block; margin-top: .2rem; padding: .35rem .6rem; border-radius: 6px;
  background: var(--soft); color: var(--ink); white-space: pre-wrap; overflow-wrap: anywhere;
}
.layerlab-card .snippet > pre {
  padding: .4rem .7rem; border-radius: 6px; background: var(--soft); user-select: all;
}
.layerlab-card .call > code { color: var(--ink); }
.layerlab-card .error, .layerlab-card p.call, .layerlab-card p.worst { color: var(--pale); }
.layerlab-card p.worst b { color: var(--ink); }
.layerlab-card :is(.hint, .numbers, .snippet) { margin-top: .55rem; }
.layerlab-card :is(.hint, .numbers, .snippet) > summary {
  display: inline-block; border: 1px solid var(--line); border-radius: 6px; padding: .1rem .65rem;
}
.layerlab-card .hint > summary { color: var(--bad); background: var(--tint); font-weight: 600; }
.layerlab-card :is(.hint, .numbers, .snippet) > summary::before {
  content: "▸ "; content: "▸ " / "";
}
.layerlab-card :is(.hint, .numbers, .snippet)[open] > summary::before {
  content: "▾ "; content: "▾ " / "";
}
.layerlab-card .hint > p { background: var(--tint); border-radius: 6px; padding: .4rem .7rem; }
"""

_NUMBERS = """
.layerlab-card .sides { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: .4rem 0; }
.layerlab-card figure { margin: 0; }
.layerlab-card .side { overflow-x: auto; max-width: 100%; }
.layerlab-card :is(figcaption, caption) { color: var(--pale); font-size: 12px; text-align: left; padding: 0; caption-side: top; }
.layerlab-card caption { white-space: nowrap; }
.layerlab-card table {
  border-collapse: separate; border-spacing: 2px; margin: .1rem 0 0; border: 0;
  font-family: var(--jp-code-font-family, ui-monospace, monospace); font-size: 12.5px;
  color: var(--ink); table-layout: auto; width: auto;
}
.layerlab-card :is(tr, tr:hover, thead) { background: none; border: 0; }
.layerlab-card th {
  font-weight: 400; font-size: 11px; color: var(--pale); text-align: right; padding: 0 .5rem; border: 0;
}
.layerlab-card th[scope="row"] { padding: 0 .2rem 0 0; }
.layerlab-card tbody td {
  text-align: right; padding: .12rem .5rem; background: var(--soft); border-radius: 4px;
  border: 1.5px solid transparent; color: var(--ink); white-space: nowrap;
}
.layerlab-card tbody td.wrong {
  color: var(--bad); font-weight: 700; background: var(--tint); text-decoration: underline dotted;
  text-underline-offset: 3px; position: relative;
}
.layerlab-card tbody td.worst { border-color: var(--bad); }
.layerlab-card pre {
  margin: .1rem 0; font-size: 12.5px; background: none; color: var(--ink); white-space: pre-wrap;
  overflow-wrap: anywhere;
}
"""

_DRAWINGS = """
.layerlab-card svg { max-width: 100%; height: auto; overflow: visible; }
.layerlab-card svg text {
  fill: var(--pale); font: 10.5px var(--jp-content-font-family, system-ui, sans-serif);
}
.layerlab-card svg path { fill: none; stroke: var(--bad); stroke-linecap: square; }
.layerlab-card svg path.level0 { stroke: var(--pale); stroke-linecap: round; }
.layerlab-card svg path.odd { stroke-width: 1.6; stroke-linecap: round; stroke: var(--ink); }
.layerlab-card svg .frame { fill: var(--soft); }
.layerlab-card svg .worst { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.layerlab-card .panels { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: .5rem 0 .3rem; }
.layerlab-card ul.legend {
  list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 12px; color: var(--pale);
}
.layerlab-card .legend svg { vertical-align: -2px; }
.layerlab-card .gauge { display: block; margin: .6rem 0 .2rem; }
.layerlab-card .gauge path { stroke-linecap: butt; }
.layerlab-card .gauge path.ticks { stroke: var(--pale); stroke-width: 1; }
.layerlab-card .gauge path.scale { stroke: var(--line); stroke-width: 3; }
.layerlab-card .gauge path.passes { stroke: var(--good); stroke-width: 5; }
.layerlab-card .gauge path.way { stroke-width: 2; stroke-dasharray: 2 3; }
.layerlab-card .gauge path.tolerance { stroke: var(--good); stroke-width: 2.5; }
.layerlab-card .gauge path.at { fill: var(--bad); stroke: none; }
@media print { .layerlab-card section, .layerlab-card .function { break-inside: avoid; } }
"""

STYLE = f"{_GROUND}{_HEADS}{_TESTS}{_NUMBERS}{_DRAWINGS}"
