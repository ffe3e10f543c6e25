"""What one student, or one team, handed in through a platform."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import PurePosixPath

from autograder.intake.downloads.entries import DownloadedFile
from autograder.settings.roster import Somebody


@dataclass(frozen=True)
class Delivery:
    """Whose files these are, each with its path in the submission, and when they came, in UTC.

    `late` is the platform's word for it. `doubt` is why it may be somebody else's; such work is not taken.
    """

    persons: tuple[Somebody, ...]
    files: Mapping[PurePosixPath, DownloadedFile]
    when: datetime | None = None
    late: bool = False
    doubt: str | None = None

    @property
    def size(self) -> int:
        """How many bytes it is said to have."""
        return sum(entry.size for entry in self.files.values())


@dataclass(frozen=True)
class Inquiry:
    """What a platform's module has to know.

    That is the assignment, the course's zone, what its exercises are called, and who takes part.
    """

    assignment: str
    zone: tzinfo
    exercises: tuple[str, ...] = ()
    students: tuple[str, ...] = ()

    def moment(self, text: str, form: str) -> datetime | None:
        """Return a local time of the course, in UTC; None where the text is none."""
        try:
            local = datetime.strptime(text, form)  # noqa: DTZ007  # the zone is the course's
        except ValueError:
            return None
        return local.replace(tzinfo=self.zone).astimezone(UTC)


@dataclass
class Gathered:
    """Files put together by whose they are, as they are met."""

    person: Somebody
    files: dict[PurePosixPath, DownloadedFile] = field(default_factory=dict)
    when: datetime | None = None
    late: bool = False

    def delivery(self) -> Delivery:
        """Return what came together."""
        return Delivery((self.person,), lifted(self.files), self.when, self.late)


def lifted(files: Mapping[PurePosixPath, DownloadedFile]) -> Mapping[PurePosixPath, DownloadedFile]:
    """Return the files without the folders that all of them lie in."""
    while files and all(len(path.parts) > 1 for path in files):
        if len({path.parts[0] for path in files}) > 1:
            break
        files = {PurePosixPath(*path.parts[1:]): entry for path, entry in files.items()}
    return files


Reader = Callable[[Sequence[DownloadedFile], Inquiry], Iterator[Delivery]]
