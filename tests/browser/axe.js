// Takes rules, or none for all; hands the serious and critical violations to its last argument, a line each.
const rules = arguments[0];
const done = arguments[arguments.length - 1];
axe.run(document, { preload: false, resultTypes: ["violations"], ...(rules.length ? { runOnly: rules } : {}) }).then(
  (result) => done(result.violations
    .filter((v) => ["serious", "critical"].includes(v.impact))
    .flatMap((v) => v.nodes.slice(0, 5).map((n) =>
      `${v.id} (${v.impact}) at ${n.target.join(" ")}: ${(n.any[0] || n.all[0] || n.none[0] || {}).message || v.help}`))),
  (error) => done([`axe-core failed: ${error}`]),
);
