// Runs a file of Python in Pyodide: node run.mjs <pyodide's module> <code> <folder on the path>...
// Each folder is mounted as /0, /1, ... and the first one is the current one.
import { readFileSync } from "node:fs";

const [module, code, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(module);
const python = await loadPyodide();
folders.forEach((root, number) => {
  python.FS.mkdirTree(`/${number}`);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, `/${number}`);
});
python.runPython(`import os, sys; os.chdir("/0"); sys.path[:0] = ${JSON.stringify(folders.map((_, n) => `/${n}`))}`);
try {
  await python.runPythonAsync(readFileSync(code, "utf8"));
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
process.exit(0);
