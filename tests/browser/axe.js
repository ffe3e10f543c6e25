// Takes rules, or none for all; hands the serious and critical violations to its last argument, a line each.
const rules = arguments[0];
const done = arguments[arguments.length - 1];
const CONTRAST = "color-contrast";
const ALIKE = 3; // texts of each look whose contrast is judged; that of thousands takes seconds

const looks = new Map([[null, ""]]);
function behind(element) {
  if (!looks.has(element)) {
    const own = getComputedStyle(element);
    const look = [own.backgroundColor, own.backgroundImage, own.opacity, own.filter, own.position];
    looks.set(element, behind(element.parentElement) + "/" + look.join());
  }
  return looks.get(element);
}

// Hides what looks like three others that stay: on what it stands, in which colour and how large. Nothing moves.
function hideWhatIsAlike() {
  const seen = new Map();
  const hidden = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.children.length || !element.textContent.trim()) continue;
    const own = getComputedStyle(element);
    const look = [own.color, own.fontSize, own.fontWeight, own.textShadow, behind(element)].join();
    seen.set(look, (seen.get(look) || 0) + 1);
    if (seen.get(look) > ALIKE) hidden.push([element, element.style.visibility]);
  }
  hidden.forEach(([element]) => element.style.setProperty("visibility", "hidden", "important"));
  return hidden;
}

// By properties: a page's own policy may refuse the attribute.
function show(hidden) {
  for (const [element, visibility] of hidden) {
    element.style.visibility = visibility;
    if (!element.getAttribute("style")) element.removeAttribute("style");
  }
}

async function violations(options) {
  const result = await axe.run(document, { preload: false, resultTypes: ["violations"], ...options });
  return result.violations;
}

async function all() {
  if (rules.length && !rules.includes(CONTRAST)) return violations({ runOnly: rules });
  const others = rules.filter((rule) => rule !== CONTRAST);
  const found = rules.length && !others.length
    ? []
    : await violations(others.length ? { runOnly: others } : { rules: { [CONTRAST]: { enabled: false } } });
  const hidden = hideWhatIsAlike();
  try {
    return [...found, ...(await violations({ runOnly: [CONTRAST] }))];
  } finally {
    show(hidden);
  }
}

all().then(
  (found) => done(found
    .filter((v) => ["serious", "critical"].includes(v.impact))
    .flatMap((v) => v.nodes.slice(0, 5).map((n) =>
      `${v.id} (${v.impact}) at ${n.target.join(" ")}: ${(n.any[0] || n.all[0] || n.none[0] || {}).message || v.help}`))),
  (error) => done([`axe-core failed: ${error}`]),
);
