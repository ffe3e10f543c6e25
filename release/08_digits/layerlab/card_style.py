"""How the card looks: the notebook's own colours where it tells them, light or dark where it does not."""

_LIGHT = "--good: #1b7f5c; --bad: #b4500a; --soft: #f4f5f3; --tint: #fdf3e7;"
_DARK = "--good: #4cc38a; --bad: #f5a524; --soft: #23272b; --tint: #33291b;"

STYLE = f"""
.layerlab-card {{
  {_LIGHT}
  --ink: var(--jp-content-font-color1, var(--vscode-editor-foreground, #1f2428));
  --pale: color-mix(in srgb, var(--ink) 62%, transparent);
  --line: color-mix(in srgb, var(--ink) 16%, transparent);
  color: var(--ink); max-width: 46rem; margin: .5rem 0; line-height: 1.5;
  font-family: var(--jp-content-font-family, system-ui, sans-serif); font-size: 14px;
}}
@media (prefers-color-scheme: dark) {{
  .layerlab-card {{
    {_DARK}
    --ink: var(--jp-content-font-color1, var(--vscode-editor-foreground, #e6e8ea));
  }}
}}
[data-jp-theme-light="true"] .layerlab-card, .vscode-light .layerlab-card {{ {_LIGHT} }}
[data-jp-theme-light="false"] .layerlab-card, .vscode-dark .layerlab-card {{ {_DARK} }}
.layerlab-card section {{
  border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin: 0 0 .75rem;
}}
.layerlab-card header {{
  display: flex; align-items: center; gap: .9rem; padding: .6rem 1rem; background: var(--soft);
}}
.layerlab-card :not(pre) > code {{
  background: none; padding: 0; font-size: .93em; color: inherit;
}}
.layerlab-card header > code {{ font-weight: 600; }}
.layerlab-card .summary {{ color: var(--pale); margin-left: auto; white-space: nowrap; }}
.layerlab-card .bar {{ display: flex; gap: 3px; flex: 0 1 9rem; }}
.layerlab-card .bar i {{
  flex: 1; height: 8px; border-radius: 4px; box-sizing: border-box; border: 1.5px solid var(--line);
}}
.layerlab-card .bar .passed {{ background: var(--good); border-color: var(--good); }}
.layerlab-card .bar .failed {{ border-color: var(--bad); }}
.layerlab-card section > ol.tests {{ list-style: none; margin: 0; padding: 0; }}
.layerlab-card li {{ margin: 0; padding: .45rem 1rem; border-top: 1px solid var(--line); }}
.layerlab-card summary, .layerlab-card .line {{ display: flex; gap: .6rem; }}
.layerlab-card summary {{ cursor: pointer; list-style: none; }}
.layerlab-card summary::-webkit-details-marker {{ display: none; }}
.layerlab-card summary::after {{ content: "▸"; color: var(--pale); margin-left: auto; }}
.layerlab-card [open] > summary::after {{ content: "▾"; }}
.layerlab-card .mark {{ flex: 0 0 1em; text-align: center; font-weight: 700; color: var(--pale); }}
.layerlab-card .passed .mark {{ color: var(--good); }}
.layerlab-card .failed .mark {{ color: var(--bad); }}
.layerlab-card .failed .sentence {{ font-weight: 600; }}
.layerlab-card details > div {{ padding: .1rem 0 .35rem calc(1em + .6rem); }}
.layerlab-card p {{ margin: .3rem 0; }}
.layerlab-card .place {{ color: var(--pale); }}
.layerlab-card .place > code {{
  display: block; margin-top: .2rem; padding: .35rem .6rem; border-radius: 6px;
  background: var(--soft); color: var(--ink); white-space: pre-wrap;
}}
.layerlab-card .where, .layerlab-card .error, .layerlab-card p.worst {{ color: var(--pale); }}
.layerlab-card p.worst b, .layerlab-card .error b {{ color: var(--ink); }}
.layerlab-card .hint {{
  background: var(--tint); border-radius: 6px; padding: .4rem .7rem; margin-top: .55rem;
}}
.layerlab-card .hint b {{ color: var(--bad); margin-right: .35em; }}
.layerlab-card .problem {{
  border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 6px;
  padding: .5rem .9rem; margin: 0 0 .75rem;
}}
.layerlab-card .sides {{ display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: .4rem 0; }}
.layerlab-card figure {{ margin: 0; overflow-x: auto; }}
.layerlab-card figcaption {{ color: var(--pale); font-size: 12px; }}
.layerlab-card table {{
  border-collapse: separate; border-spacing: 2px; margin: .1rem 0 0 -2px; border: 0;
  font-family: var(--jp-code-font-family, ui-monospace, monospace); font-size: 12.5px;
}}
.layerlab-card td {{
  text-align: right; padding: .12rem .5rem; background: var(--soft); border-radius: 4px;
  border: 1.5px solid transparent; color: var(--ink);
}}
.layerlab-card td.wrong {{
  color: var(--bad); font-weight: 700; background: var(--tint); text-decoration: underline dotted;
  text-underline-offset: 3px;
}}
.layerlab-card td.worst {{ border-color: var(--bad); }}
.layerlab-card pre {{ margin: .1rem 0; font-size: 12.5px; background: none; color: var(--ink); }}
"""
