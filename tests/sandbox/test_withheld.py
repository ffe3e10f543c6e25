"""What lies in an environment and is not shown: everything else stays allowed, by as few rules as may be."""

import pytest

from autograder.sandbox.withheld import allowed_without, inside

FILES = (
    "env/bin/python",
    "env/lib/python3/site-packages/numpy.py",
    "env/pyvenv.cfg",
    "env/share/jupyter/kernel.json",
    "env/share/layerlab/solutions/affine.py",
    "env/share/layerlab-docs/index.md",
    "usr/bin/ls",
)


@pytest.fixture
def root(tmp_path):
    """Return a folder with an environment and a system."""
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


CASES = {
    "nothing is withheld": ([], ["env", "usr"]),
    "a folder deep inside": (
        ["env/share/layerlab"],
        ["env/bin", "env/lib", "env/pyvenv.cfg", "env/share/jupyter", "env/share/layerlab-docs", "usr"],
    ),
    "a folder at the top": (
        ["env/share"],
        ["env/bin", "env/lib", "env/pyvenv.cfg", "usr"],
    ),
    "two in two folders": (
        ["env/share", "usr/bin"],
        ["env/bin", "env/lib", "env/pyvenv.cfg"],
    ),
    "one that is shown itself": (["usr"], ["env"]),
    "one that lies elsewhere": (["opt/layerlab"], ["env", "usr"]),
}  # fmt: skip


class TestAllowedWithout:
    """Landlock allows, and forbids nothing."""

    @pytest.mark.parametrize(("withheld", "allowed"), CASES.values(), ids=CASES)
    def test_what_is_withheld_is_not_allowed_and_all_else_is(self, root, withheld, allowed):
        """A folder that holds nothing withheld is allowed by one rule."""
        shown = allowed_without([root / "env", root / "usr"], [root / name for name in withheld])

        assert [path.relative_to(root).as_posix() for path in shown] == allowed

    def test_a_folder_that_is_not_there_stays_in_the_list(self, root):
        """`/lib64` and the like are not everywhere, and Landlock passes over them."""
        assert list(allowed_without([root / "lib64"], [root / "env"])) == [root / "lib64"]


class TestInside:
    """What a mount has to cover."""

    def test_only_what_lies_where_something_is_shown(self, root):
        """A mount point that is not there would be made, or fail."""
        withheld = [root / "env/share/layerlab", root / "opt/layerlab"]

        assert inside([root / "env"], withheld) == withheld[:1]
