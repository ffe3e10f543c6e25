"""Which platform a download is from, told by how its files are named."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from autograder.intake.downloads.blackboard import blackboard_deliveries
from autograder.intake.downloads.canvas import canvas_deliveries
from autograder.intake.downloads.deliveries import Delivery, Inquiry, Reader
from autograder.intake.downloads.entries import Download, DownloadError
from autograder.intake.downloads.gradescope import gradescope_deliveries
from autograder.intake.downloads.moodle import moodle_deliveries
from autograder.intake.downloads.nbgrader import exchange_deliveries, folder_deliveries
from autograder.intake.files import kind_of

# In the order in which they are tried: what names of one can be taken for those of another comes later.
PLATFORMS: Mapping[str, Reader] = MappingProxyType(
    {
        "gradescope": gradescope_deliveries,
        "exchange": exchange_deliveries,
        "moodle": moodle_deliveries,
        "blackboard": blackboard_deliveries,
        "canvas": canvas_deliveries,
        "folders": folder_deliveries,
    }
)

_ANY = "folders"
# It holds releases and other assignments besides, which are nobody's for good.
_MIXED = "exchange"


@dataclass(frozen=True)
class Recognised:
    """A platform's name, what was handed in there, and files that may count and are nobody's."""

    platform: str
    deliveries: tuple[Delivery, ...]
    nobodys: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many files are somebody's."""
        return sum(len(delivery.files) for delivery in self.deliveries)


def recognise(download: Download, asked: Inquiry, platform: str | None = None) -> Recognised:
    """Return what was handed in, as the named platform has it, or the one whose names most files have.

    Raises:
        DownloadError: nothing in it is named as any platform names it.
    """
    if platform is not None:
        found = _read(download, asked, platform)
    else:
        # Any path can be read as one of a folder for each student, so that comes last.
        named = [_tried(download, asked, name) for name in PLATFORMS if name != _ANY]
        fitting = [one for one in named if one.deliveries and one.count >= len(one.nobodys)]
        found = min(fitting, key=lambda one: len(one.nobodys), default=None) or _read(
            download, asked, _ANY
        )
    if not found.deliveries:
        by = f"{platform}'s" if platform else "Moodle, Canvas, Gradescope, Blackboard or nbgrader"
        msg = f"{download.place}: no submission of {asked.assignment} that is named as {by} does it; lay it out as <student>/{asked.assignment}/, or see docs/submissions.md"
        raise DownloadError(msg)
    return found


def _tried(download: Download, asked: Inquiry, platform: str) -> Recognised:
    """Return what a platform makes of it; nothing, where a file that only looks like the platform's own cannot be read.

    Any student may hand in a file of that name.
    """
    try:
        return _read(download, asked, platform)
    except DownloadError:
        return Recognised(platform, (), ())


def _read(download: Download, asked: Inquiry, platform: str) -> Recognised:
    deliveries = tuple(PLATFORMS[platform](download.entries, asked))
    taken = {entry.path for delivery in deliveries for entry in delivery.files.values()}
    if platform == _MIXED:
        return Recognised(platform, deliveries, ())
    left = (entry.path for entry in download.entries if entry.path not in taken)
    # Of Gradescope's own file and of Blackboard's texts nothing need be said.
    nobodys = (str(path) for path in left if kind_of(path.name) in ("notebook", "archive"))
    return Recognised(platform, deliveries, tuple(sorted(nobodys)))
