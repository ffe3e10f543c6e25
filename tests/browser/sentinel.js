// Runs before anything in each document and frame: what an attack calls leaves a mark on the page.
for (const name of ["alert", "confirm", "prompt", "open", "print", "eval"]) {
  window[name] = () => {
    (top.layerlabRan ||= []).push(`${name} in ${location.href}`);
    return null;
  };
}
