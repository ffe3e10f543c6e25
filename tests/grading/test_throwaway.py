"""Where solutions and tests run: beside a copy of `data/`, in a folder that goes."""

import io
import multiprocessing
import sys
from pathlib import Path

import pytest

from autograder.judging.throwaway import thrown_away

WRITES = {
    "a file beside it": "open('out.csv', 'w').write('1')",
    "a file in data/": "open('data/out.csv', 'w').write('1')",
    "a file of data/": "open('data/known.csv', 'w').write('other')",
    "more of a file of data/": "open('data/known.csv', 'a').write('more')",
    "a folder": "import os; os.makedirs('a/b'); open('a/b/c', 'w').close()",
    "nothing there any more": "import os; os.remove('data/known.csv'); os.rmdir('data')",
    "a link in a file's place": "import os; os.remove('data/known.csv'); os.symlink('/etc/passwd', 'data/known.csv')",
    "a folder in data/'s place": "import shutil; shutil.rmtree('data'); open('data', 'w').close()",
    "a folder in a file's place": "import os; os.remove('data/known.csv'); os.mkdir('data/known.csv')",
    "no folder at all": "import os, shutil; shutil.rmtree(os.getcwd())",
}


@pytest.fixture
def solutions(tmp_path):
    """An assignment's folder with a file in `data/`."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "known.csv").write_text("known")
    return tmp_path


def told(folder: Path) -> dict[str, str]:
    """Return all files below a folder, by name."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


class TestThrownAway:
    """A block that runs in a folder of its own."""

    @pytest.mark.parametrize("code", WRITES.values(), ids=WRITES)
    def test_what_is_written_goes(self, solutions, tmp_path_factory, monkeypatch, code):
        """Neither `solutions/` nor the folder that the command was given in sees it, nor the next block."""
        home = tmp_path_factory.mktemp("home")
        monkeypatch.chdir(home)
        with thrown_away(solutions):
            exec(code)

        assert (told(solutions), told(home)) == ({"data/known.csv": "known"}, {})
        assert Path.cwd() == home
        with thrown_away(solutions):
            assert told(Path()) == {"data/known.csv": "known"}

    def test_a_file_that_its_author_changed_is_read_anew(self, solutions):
        """As a server that grades all week does."""
        with thrown_away(solutions):
            assert told(Path()) == {"data/known.csv": "known"}
        (solutions / "data" / "known.csv").write_text("mended")
        (solutions / "data" / "new.csv").write_text("new")
        with thrown_away(solutions):
            assert told(Path()) == {"data/known.csv": "mended", "data/new.csv": "new"}

    def test_a_block_within_another_goes_on_where_that_one_is(self, solutions):
        """What was written stays until the outer one ends."""
        with thrown_away(solutions):
            Path("out.csv").write_text("1")
            with thrown_away(solutions):
                assert Path("out.csv").read_text() == "1"

    def test_without_data_it_is_an_empty_folder(self, tmp_path):
        """Relative names never mean the course's own files."""
        (tmp_path / "exercise.py").write_text("")
        with thrown_away(tmp_path):
            assert told(Path()) == {}

    def test_a_forked_process_has_a_folder_of_its_own(self, solutions):
        """It is gone when that process ends, and ours is still there."""
        context = multiprocessing.get_context("fork")
        with thrown_away(solutions):
            ours = str(Path.cwd())
            Path("out.csv").write_text("1")
        receiving, sending = context.Pipe(duplex=False)
        process = context.Process(target=_tell_where, args=(solutions, sending))
        process.start()
        theirs = receiving.recv() if receiving.poll(60) else None
        process.join(60)

        assert theirs not in {None, ours}
        assert not Path(theirs).exists()
        assert Path(ours, "out.csv").exists()


def _tell_where(solutions, sending):
    with thrown_away(solutions):
        sending.send(str(Path.cwd()))


class TestWhatItImports:
    """Modules that lie in the folder."""

    @pytest.mark.parametrize("entry", ["data", "DATA"], ids=["relative", "absolute"])
    def test_each_folder_has_its_own(self, tmp_path, entry):
        """Two assignments may call different modules alike, and nothing of either stays behind."""
        path, modules = sys.path[:], set(sys.modules)
        code = f"import sys; sys.path.append({entry!r}.replace('DATA', __import__('os').path.abspath('data')))"
        for answer in (1, 2):
            folder = tmp_path / str(answer)
            (folder / "data").mkdir(parents=True)
            (folder / "data" / "own_helpers.py").write_text(f"answer = {answer}\n")
            with thrown_away(folder):
                exec(code)
                exec("import own_helpers")
            assert (sys.path, set(sys.modules) - modules) == (path, set())
        for answer in (2, 1):
            with thrown_away(tmp_path / str(answer)):
                # As a function does that imports what it needs when it is called.
                assert __import__("own_helpers").answer == answer

    def test_nobody_answers(self, solutions, monkeypatch):
        """Whoever asks for input is told that there is none, and whoever sat there sits there afterwards."""
        monkeypatch.setattr(sys, "stdin", io.StringIO("3\n"))
        before = sys.stdin
        with thrown_away(solutions), pytest.raises(EOFError):
            input("a number? ")

        assert sys.stdin is before
        assert before.read() == "3\n"
