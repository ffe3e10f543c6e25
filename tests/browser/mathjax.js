// Takes formulas, as TeX, whether displayed, and MathML or nothing; hands what each looks like as MathJax has it and as
// we have it to its last argument: the text in the order of reading, and the width and height in pixels.
const formulas = arguments[0];
const done = arguments[arguments.length - 1];
const place = document.createElement("div");
document.body.append(place);
const looks = (mathml) => {
  place.innerHTML = mathml;
  const box = place.querySelector("math").getBoundingClientRect();
  return { text: place.textContent, width: box.width, height: box.height };
};
MathJax.startup.promise
  .then(() => done(formulas.map(({ tex, displayed, ours }) => ({
    theirs: looks(MathJax.tex2mml(tex, { display: displayed })),
    ours: ours ? looks(ours) : null,
  }))))
  .catch((error) => done(`${error.message || error}`));
