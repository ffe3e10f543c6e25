"""What a site is made of is chosen, checked and said before JupyterLite builds anything."""

import hashlib
import http.client
import json
import threading
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError
from autograder.site import building, wheels
from autograder.site.building import Site, SitePlan, build_site, check
from autograder.site.kernel import Kernel
from autograder.site.pyodide import Pyodide, in_folder
from autograder.site.serving import serving
from autograder.site.wheels import lock_with, placed

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "01_fully_connected"
TAG = "cp314-cp314-pyemscripten_2026_0_wasm32"


def wheel(folder: Path, name: str, *needed: str, tag: str = "py3-none-any") -> Path:
    """Write a small wheel of a module with its package's name."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-1.0-{tag}.whl"
    lines = [f"Name: {name}", "Version: 1.0", *(f"Requires-Dist: {text}" for text in needed)]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}/__init__.py", "")
        archive.writestr(f"{name}-1.0.dist-info/METADATA", "\n".join(lines))
    return path


def entry(path: Path, *depends: str) -> dict[str, object]:
    """Return what a lock file says of a wheel."""
    name, version, *_ = path.name.split("-")
    return {
        "name": name, "version": version, "file_name": path.name, "depends": list(depends),
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "imports": [name],
    }  # fmt: skip


@pytest.fixture
def pyodide(tmp_path: Path) -> Pyodide:
    """A distribution of which one package lies beside it and one with its publishers."""
    folder = tmp_path / "pyodide"
    near = wheel(folder, "near")
    far = wheel(tmp_path / "far", "far", tag=TAG)
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        (folder / name).touch()
    (folder / "package.json").write_text('{"version": "314.0.9"}')
    lock = {
        "info": {"abi_version": "2026_0", "python": "3.14.2"},
        "packages": {"near": entry(near), "far": entry(far, "near")},
    }
    (folder / "pyodide-lock.json").write_text(json.dumps(lock))
    return in_folder(folder)


@pytest.fixture(autouse=True)
def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no package index."""
    monkeypatch.setattr(wheels, "_of_index", lambda *_: None)


def silent(_: str) -> None:
    """Say nothing."""


class TestPyodide:
    def test_a_folder_is_read(self, pyodide: Pyodide) -> None:
        """Its version, its Python, and the tag of wheels that fit it."""
        assert (pyodide.version, pyodide.python) == ("314.0.9", "3.14.2")
        assert pyodide.platform == "pyemscripten_2026_0_wasm32"
        assert len(pyodide.core) == 5

    @pytest.mark.parametrize("missing", ["pyodide.mjs", "pyodide.asm.mjs", "pyodide-lock.json"])
    def test_what_is_missing_is_named(self, pyodide: Pyodide, missing: str) -> None:
        """With what to do."""
        (pyodide.folder / missing).unlink()

        with pytest.raises(CourseError, match=f"for want of {missing}; unpack a release"):
            in_folder(pyodide.folder)

    @pytest.mark.parametrize("text", ["", "[]", "{}", '{"info": {}, "packages": {}}'])
    def test_another_lock_file_is_refused(self, pyodide: Pyodide, text: str) -> None:
        """In one line."""
        (pyodide.folder / "pyodide-lock.json").write_text(text)

        with pytest.raises(CourseError, match="not as Pyodide writes it"):
            in_folder(pyodide.folder)


class TestWheels:
    def test_each_comes_from_the_first_that_has_it(self, pyodide: Pyodide) -> None:
        """What lies in Pyodide's folder becomes part of the site, the rest is fetched by the browser."""
        found = {one.name: one for one in placed(pyodide, None, ["far"], silent)}

        assert found["near"].source == "Pyodide's folder"
        assert found["far"].source == "the network"
        assert found["far"].wheel is None

    def test_a_folder_of_wheels_comes_first(self, pyodide: Pyodide, tmp_path: Path) -> None:
        """With what its wheel says that it needs, as far as a browser needs it."""
        own = tmp_path / "own"
        wheel(own, "far", "near>=1", 'windows; sys_platform == "win32"', 'x; extra == "y"', tag=TAG)

        found = {one.name: one for one in placed(pyodide, own, ["far"], silent)}

        assert found["far"].source == "the folder of wheels"
        assert found["far"].entry["depends"] == ["near"]
        assert found["far"].entry["imports"] == ["far"]

    def test_the_lock_file_leads_to_all_others(self, pyodide: Pyodide) -> None:
        """By the address of their publishers."""
        lock = lock_with(pyodide, placed(pyodide, None, ["near"], silent))

        assert lock["packages"]["near"]["file_name"] == "near-1.0-py3-none-any.whl"
        assert lock["packages"]["far"]["file_name"].startswith(
            "https://cdn.jsdelivr.net/pyodide/v314.0.9/full/far-1.0-"
        )

    def test_a_damaged_one_is_found(self, pyodide: Pyodide) -> None:
        """Before a browser refuses it."""
        (pyodide.folder / "near-1.0-py3-none-any.whl").write_bytes(b"x")

        with pytest.raises(CourseError, match="damaged"):
            placed(pyodide, None, ["near"], silent)

    def test_what_nobody_has_is_named(self, pyodide: Pyodide) -> None:
        """The kernel cannot start without it."""
        with pytest.raises(CourseError, match="comm: neither Pyodide nor the package index"):
            placed(pyodide, None, ["comm"], silent)

    @pytest.mark.parametrize(
        ("names", "message"),
        [
            ([], "no wheel in it"),
            (["numpy-2.0-cp314-cp314-manylinux_2_28_x86_64.whl"], "not for a browser"),
            (["numpy-2.0-cp312-cp312-pyodide_2024_0_wasm32.whl"], "not for a browser"),
            (["numpy.whl"], "no name of a wheel"),
            (["near-1.0-py3-none-any.whl", "near-2.0-py3-none-any.whl"], "are of one package"),
            (["near-1.0-py3-none-any.whl"], "no whole wheel"),
        ],
    )
    def test_a_folder_that_will_not_do(self, pyodide, tmp_path, names, message) -> None:
        """Each is told with what to do, before anything is built."""
        own = tmp_path / "own"
        own.mkdir()
        for name in names:
            (own / name).touch()

        with pytest.raises(CourseError, match=message):
            placed(pyodide, own, ["near"], silent)


@pytest.fixture
def plan(pyodide: Pyodide, tmp_path: Path) -> SitePlan:
    """A plan that can be carried out, but for JupyterLite."""
    own = tmp_path / "own"
    for name in ("micropip", "ipython", "jedi", "comm", "numpy", "matplotlib", "pytest"):
        wheel(own, name)
    kernel = Kernel(version="0.8.6", pyodide="314.0.6", extension=tmp_path / "none")
    return SitePlan(
        assignments=(ASSIGNMENT,), pyodide=pyodide, kernel=kernel, wheels=own, output=tmp_path / "site"
    )  # fmt: skip


class TestBuilding:
    def test_it_is_swapped_in_when_whole(self, plan: SitePlan, monkeypatch) -> None:
        """With a list of what is in it; a folder that it made is made anew."""
        plan.output.mkdir()
        (plan.output / "layerlab-site.json").touch()

        def lay(lite: Path, _: Kernel, output: Path) -> None:
            (lite / "files").rename(output)

        monkeypatch.setattr(building, "_build", lay)

        site = build_site(Course(ROOT), plan, silent)

        assert site.fetched == ()
        assert f"{ASSIGNMENT}/affine.ipynb" in site.notebooks
        told = json.loads((plan.output / "layerlab-site.json").read_text())
        assert told["packages"]["numpy"] == "1.0, from the folder of wheels"
        assert (plan.output / ASSIGNMENT / "tests" / "test_affine.py").is_file()
        assert [path.name for path in plan.output.parent.glob(".layerlab-site-*")] == []

    def test_what_jupyterlite_says_is_told(self, plan: SitePlan) -> None:
        """There is no kernel where it looks; the old site stays."""
        pytest.importorskip("jupyterlite_core")
        plan.output.mkdir()
        (plan.output / "layerlab-site.json").write_text("old")

        with pytest.raises(CourseError, match="JupyterLite could not build the site"):
            build_site(Course(ROOT), plan, silent)

        assert (plan.output / "layerlab-site.json").read_text() == "old"

    def test_another_folder_is_not_written_over(self, plan: SitePlan) -> None:
        """Somebody's files are in it."""
        plan.output.mkdir()
        (plan.output / "thesis.txt").touch()

        with pytest.raises(CourseError, match="not made by layerlab site"):
            check(Course(ROOT), plan)

    def test_a_kernel_for_another_pyodide_is_named(self, plan: SitePlan, tmp_path: Path) -> None:
        """In the page it would only say that it cannot start."""
        kernel = Kernel(version="0.6.1", pyodide="0.27.6", extension=tmp_path)
        other = SitePlan(**{**vars(plan), "kernel": kernel})

        with pytest.raises(CourseError, match=r"kernel 0\.6\.1 is made for 0\.27\.6"):
            check(Course(ROOT), other)

    def test_without_a_release_there_is_none(self, plan: SitePlan, tmp_path: Path) -> None:
        """The command that makes one is named."""
        with pytest.raises(CourseError, match="run layerlab build first"):
            check(Course(tmp_path), plan)


class TestCommand:
    def test_a_dry_run_builds_nothing(self, pyodide: Pyodide, tmp_path: Path) -> None:
        """It says what it would."""
        pytest.importorskip("jupyterlite_pyodide_kernel")
        options = ["--pyodide", str(pyodide.folder), "--into", str(tmp_path / "out"), "--dry-run"]

        result = CliRunner().invoke(cli, ["--course", str(ROOT), "site", ASSIGNMENT, *options])

        assert result.output.endswith(f"would hold {ASSIGNMENT}, with Pyodide 314.0.9\n")
        assert not (tmp_path / "out").exists()

    def test_without_jupyterlite_the_extra_is_named(self, monkeypatch) -> None:
        """Most courses need no site."""
        monkeypatch.setattr("autograder.site.kernel.find_spec", lambda _: None)

        result = CliRunner().invoke(cli, ["--course", str(ROOT), "site"])

        assert result.exit_code == 2
        assert "pip install 'layerlab[site]'" in result.output


class TestServing:
    def test_files_are_served_on_this_machine_alone(self, tmp_path: Path) -> None:
        """With the types that a browser asks of modules and of WebAssembly."""
        (tmp_path / "pyodide.mjs").write_text("export {}")
        with serving(tmp_path, 0) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            host, port = server.server_address[:2]
            connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=10)
            connection.request("GET", "/pyodide.mjs")
            answer = connection.getresponse()
            kind = answer.getheader("Content-Type")
            connection.close()
            server.shutdown()

        assert host == "127.0.0.1"
        assert (answer.status, kind) == (200, "text/javascript")


def test_a_site_lists_what_a_browser_fetches(pyodide: Pyodide, tmp_path: Path) -> None:
    """By which an instructor knows whether students need the network."""
    packages = tuple(placed(pyodide, None, ["far"], silent))

    site = Site(output=tmp_path, packages=packages, notebooks=())

    assert site.fetched == ("far",)
