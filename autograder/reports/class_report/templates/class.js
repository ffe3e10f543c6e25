"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const find = (id) => document.getElementById(id);
const make = (tag, text = "", more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const SIGNS = data.signs;
const WORDS = {
  P: "passed", f: "failed, credited by follow-through", F: "failed", E: "raised an error", T: "took too long",
  C: "ended the program", N: "not attempted", "-": "not run",
};
// From what an instructor looks for first to what is in order.
const ORDER = "CTEFfNP-";
const [NAME, FOLDER, EARNED, MARKS, CREDIT, MISTAKES, EARLIER] = [0, 1, 2, 3, 4, 5, 6];
const students = data.students;
const points = (value) => String(Math.round(value * 100) / 100);
let hidden = false;
const called = (index) => (hidden ? `student ${index + 1}` : students[index][NAME]);

// The map: a row for each student, made once; sorting moves rows, filtering hides them. Its boxes are no
// table's (see class.css), so each says what part of a table it is.
const grid = find("grid");
const columns = data.tests.map((test, index) => ({ index, name: test[0] }));
const parts = [...new Set(columns.map((column) => column.name))];

function headings() {
  const [names, numbers] = [make("tr", "", { role: "row" }), make("tr", "", { role: "row" })];
  names.append(make("td", "", { colSpan: 2, className: "c", role: "gridcell" }));
  for (const part of parts) {
    const width = columns.filter((column) => column.name === part).length;
    const cell = make("th", part, { scope: "colgroup", colSpan: width, title: part, role: "columnheader" });
    cell.style.setProperty("--width", width);
    cell.dataset.width = width;
    cell.dataset.part = part;
    names.append(cell);
  }
  numbers.append(heading("student", "n", (row) => called(row.index).toLowerCase(), 1));
  numbers.append(heading("points", "p", (row) => students[row.index][EARNED], -1));
  for (const { index, name } of columns) {
    const cell = heading(index + 1, "t", (row) => ORDER.indexOf(students[row.index][MARKS][index]), 1);
    cell.title = data.tests[index][1];
    cell.dataset.part = name;
    numbers.append(cell);
  }
  const head = make("thead", "", { role: "rowgroup" });
  head.append(names, numbers);
  return head;
}

function heading(text, kind, value, first) {
  const cell = make("th", "", { scope: "col", className: kind, role: "columnheader" });
  const button = make("button", text, { type: "button" });
  button.onclick = () => sort(cell, value, first);
  cell.append(button);
  return cell;
}

function sort(cell, value, first) {
  const now = cell.getAttribute("aria-sort");
  const up = now ? now === "descending" : first > 0;
  grid.querySelector("[aria-sort]")?.removeAttribute("aria-sort");
  cell.setAttribute("aria-sort", up ? "ascending" : "descending");
  const keyed = rows.map((row) => [value(row), row]);
  const compare = (a, b) => (typeof a === "string" ? a.localeCompare(b, undefined, { numeric: true }) : a - b);
  keyed.sort(([a, x], [b, y]) => (up ? 1 : -1) * compare(a, b) || x.index - y.index);
  body.append(...keyed.map(([, row]) => row.element));
}

function draw(index) {
  const [row, student] = [make("tr", "", { role: "row" }), students[index]];
  const name = make("th", labels[index], { scope: "row", className: "n", role: "rowheader" });
  name.dataset.s = index;
  row.append(name, square("p", points(student[EARNED])), ...[...student[MARKS]].map((letter) => square(letter, SIGNS[letter])));
  row.dataset.row = index;
  return { index, element: row };
}

// Names stand there whole where there is room, else cut so that they can still be told from all others.
let labels = [];
function fit(room = grid.parentElement.clientWidth - 90 - 21 * columns.length) {
  const pen = document.createElement("canvas").getContext("2d");
  const { fontSize, fontFamily } = getComputedStyle(grid);
  pen.font = `${fontSize} ${fontFamily}`;
  const widest = (names) => names.reduce((most, name) => Math.max(most, pen.measureText(name).width), 90);
  const whole = students.map((_, index) => called(index));
  const cut = hidden ? [] : data.short.map((short) => whole.map((name, index) => short[index] ?? name));
  labels = [whole, ...cut].find((some) => widest(some) <= room) ?? cut.at(-1) ?? whole;
  for (const row of rows) row.element.cells[0].textContent = labels[row.index];
  grid.style.setProperty("--name", `${Math.ceil(widest(labels)) + 12}px`);
}

const blank = make("td", "", { tabIndex: -1 });
blank.setAttribute("role", "gridcell");
function square(kind, text) {
  const cell = blank.cloneNode();
  cell.className = kind;
  cell.textContent = text;
  return cell;
}

const rows = [];
const body = make("tbody", "", { role: "rowgroup" });

// A first screenful at once and the rest in slices, so that a large class does not keep anyone waiting.
function fill() {
  const end = Math.min(students.length, rows.length + (rows.length ? 250 : 60));
  const added = document.createDocumentFragment();
  for (let index = rows.length; index < end; index++) {
    rows.push(draw(index));
    added.append(rows[index].element);
  }
  body.append(added);
  if (end < students.length) return setTimeout(fill);
  document.documentElement.dataset.drawn = "all";
  filter();
}

// One square is in the order of the Tab key; the arrow keys walk on from it.
function say(cell) {
  const row = cell?.closest("[data-row]");
  if (!row) return;
  const index = Number(row.dataset.row);
  const [student, test] = [students[index], data.tests[cell.cellIndex - 2]];
  if (!test) return void (find("say").textContent = `${called(index)}: ${points(student[EARNED])} points`);
  const at = cell.cellIndex - 2;
  const letter = student[MARKS][at];
  const earned = letter === "P" ? test[2] : (student[CREDIT] && student[CREDIT][at]) || 0;
  const text = `${called(index)}, test ${at + 1}: ${WORDS[letter]}, ${points(earned)} of ${points(test[2])}. ${test[1]}`;
  find("say").textContent = text;
}

function enter(cell) {
  grid.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
  cell.tabIndex = 0;
}

const seen = (element, way) => {
  do element = element?.[way];
  while (element?.hidden);
  return element;
};

function walk(event) {
  const cell = event.target.closest("tbody td");
  if (!cell) return;
  const row = cell.parentElement;
  const to = {
    ArrowLeft: () => seen(cell, "previousElementSibling"),
    ArrowRight: () => seen(cell, "nextElementSibling"),
    ArrowUp: () => seen(row, "previousElementSibling")?.cells[cell.cellIndex],
    ArrowDown: () => seen(row, "nextElementSibling")?.cells[cell.cellIndex],
    Home: () => row.cells[1],
    End: () => [...row.cells].findLast((one) => !one.hidden),
  }[event.key]?.();
  if (to?.tagName !== "TD") return;
  event.preventDefault();
  to.focus();
}

// What the student reads about a test; nowhere while names are hidden, since an address has the name.
function page(cell) {
  const row = cell?.closest("[data-row]");
  if (!row || !data.pages || hidden) return null;
  const student = encodeURIComponent(students[row.dataset.row][FOLDER] || students[row.dataset.row][NAME]);
  const test = data.tests[cell.cellIndex - 2];
  return data.pages.replace("{}", student) + (test ? `#${encodeURIComponent(test[3])}` : "");
}

// Who is shown: those whose name has the words and who belong to the chosen group.
const groups = [
  ["everyone", () => true],
  ["with a mistake that has a name or a sentence", (student) => student[MISTAKES].length > 0],
  ["credited by follow-through", (student) => student[MARKS].includes("f")],
  ["out of time, or the program ended", (student) => /[TC]/.test(student[MARKS])],
  ["attempted nothing", (student) => /^[N-]*$/.test(student[MARKS])],
  ["handed in more than once", (student) => student[EARLIER] > 0],
  ...data.mistakes.map(([part, sentence], number) => [
    `mistake in ${part}: ${sentence}`, (student) => student[MISTAKES].includes(number),
  ]),
];

function filter() {
  const words = find("find").value.trim().toLowerCase();
  const belongs = groups[find("some").selectedIndex][1];
  let count = 0;
  for (const { index, element } of rows) {
    const student = students[index];
    const text = hidden ? called(index) : `${student[NAME]} ${student[FOLDER]}`;
    element.hidden = !(belongs(student) && text.toLowerCase().includes(words));
    count += !element.hidden;
  }
  find("say").textContent = `${count} of ${students.length} student${students.length === 1 ? "" : "s"} shown.`;
  const first = grid.querySelector("tbody tr:not([hidden]) td");
  if (first) enter(first);
}

function choose() {
  const part = find("part").value;
  grid.querySelectorAll("thead [data-part]").forEach((cell) => (cell.hidden = part && cell.dataset.part !== part));
  grid.style.setProperty("--tests", columns.filter(({ name }) => !part || name === part).length);
  for (const { index, name } of columns) {
    for (const row of rows) row.element.cells[index + 2].hidden = part && name !== part;
  }
}

function rename() {
  hidden = !hidden;
  find("hide").setAttribute("aria-pressed", hidden);
  document.querySelectorAll("[data-s]").forEach((element) => {
    element.dataset.name ??= element.textContent;
    const index = Number(element.dataset.s);
    element.textContent = hidden ? (Number.isNaN(index) ? "someone" : called(index)) : element.dataset.name;
  });
  fit();
  if (hidden) find("find").value = "";
  filter();
}

function sortable(table) {
  [...table.tHead.rows[0].cells].forEach((cell, at) => {
    const button = make("button", cell.textContent, { type: "button" });
    const value = (row) => Number(row.cells[at].dataset.v ?? (row.cells[at].textContent || NaN));
    const text = (row) => row.cells[at].textContent.trim();
    button.onclick = () => {
      const up = cell.getAttribute("aria-sort") !== "ascending";
      table.querySelector("[aria-sort]")?.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", up ? "ascending" : "descending");
      const compare = (a, b) => value(a) - value(b) || text(a).localeCompare(text(b));
      table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => (up ? 1 : -1) * compare(a, b)));
    };
    cell.replaceChildren(button);
  });
}

document.documentElement.classList.add("js");
find("some").append(...groups.map(([name]) => make("option", name)));
find("part").append(make("option", "all", { value: "" }), ...parts.map((name) => make("option", name, { value: name })));
grid.style.setProperty("--tests", columns.length);
addEventListener("resize", () => fit());
addEventListener("beforeprint", () => fit(0));
addEventListener("afterprint", () => fit());
fit();
grid.classList.toggle("large", students.length > 200);
grid.append(headings(), body);
grid.querySelector(".p").setAttribute("aria-sort", "descending");
fill();
find("find").oninput = filter;
find("some").onchange = filter;
find("part").onchange = choose;
find("hide").onclick = rename;
grid.onkeydown = (event) => (event.key === "Enter" && page(event.target) ? location.assign(page(event.target)) : walk(event));
grid.onclick = (event) => {
  const there = page(event.target.closest("tbody td, tbody th"));
  if (there && !String(getSelection())) location.assign(there);
};
grid.classList.toggle("linked", Boolean(data.pages));
grid.onmouseover = (event) => say(event.target.closest("td, th"));
grid.addEventListener("focusin", (event) => {
  const cell = event.target.closest("tbody td");
  if (cell) enter(cell), say(cell);
});
document.querySelectorAll("[data-mistake]").forEach((button) => {
  button.onclick = () => {
    find("some").selectedIndex = groups.length - data.mistakes.length + Number(button.dataset.mistake);
    filter();
    find("map").scrollIntoView();
  };
});
// A link to what is folded away opens it first.
addEventListener("hashchange", () => {
  const target = find(location.hash.slice(1));
  const fold = target?.closest("details");
  if (fold) (fold.open = true), target.scrollIntoView();
});
sortable(find("items"));
