// Looks again after some seconds, unless somebody paused it or is on the page with the keyboard.
(() => {
  const seconds = Number(document.body.dataset.seconds);
  const button = document.getElementById("pause");
  if (!seconds) return;
  let paused = false;
  const look = () => {
    const focused = document.activeElement && document.activeElement !== document.body;
    if (!paused && !focused && String(getSelection()) === "") location.reload();
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    paused = !paused;
    button.setAttribute("aria-pressed", String(paused));
    button.textContent = paused ? "Paused" : "Pause";
    if (!paused) button.blur();
  });
  setInterval(look, 1000 * seconds);
})();
