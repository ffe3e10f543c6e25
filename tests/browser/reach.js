// Watches which of the elements that a reader can use get the focus, and whether that is seen.
const usable = "a[href], button, input, select, textarea, summary, [tabindex], [role=button], [onclick]";
const radios = new Set();
const wanted = [...document.querySelectorAll(usable)].filter((e) => {
  if (e.disabled || !e.checkVisibility({ visibilityProperty: true }) || e.getAttribute("tabindex") === "-1") return false;
  // One of a group of radio buttons takes the focus; the arrow keys go on from there.
  if (e.type !== "radio") return true;
  const first = !radios.has(e.name);
  radios.add(e.name);
  return first && !document.querySelector(`input[name="${CSS.escape(e.name)}"]:checked:not([id="${CSS.escape(e.id)}"])`);
});
const told = (e) => e.outerHTML.slice(0, 100);
const unseen = [];
const seen = (e) => {
  const style = getComputedStyle(e);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
};
window.layerlabReach = {
  left: new Set(wanted),
  complaints() {
    return [...[...this.left].map((e) => `not reached: ${told(e)}`), ...unseen.map((e) => `focus not seen: ${told(e)}`)];
  },
};
document.addEventListener("focusin", ({ target }) => {
  if (layerlabReach.left.delete(target) && !seen(target)) unseen.push(target);
});
document.activeElement?.blur();
window.getSelection().removeAllRanges();
window.scrollTo(0, 0);
return wanted.length;
