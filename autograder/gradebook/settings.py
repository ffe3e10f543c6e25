"""What `nbgrader_config.py` says about the gradebook: its URL, the course's name, late penalties."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.decided import COURSE_ID, decide
from autograder.text.moments import MomentError, read_moment

CONFIG_FILE = "nbgrader_config.py"


class LedgerError(CourseError):
    """The gradebook cannot be written; the message says what, where and the remedy."""


class SubmissionError(LedgerError):
    """One submission cannot be recorded as it is; the gradebook is well, and takes all others."""


@dataclass(frozen=True)
class Settings:
    """Where the grades of a course go."""

    db_url: str
    course_id: str
    config: Any = field(repr=False, compare=False)

    @property
    def place(self) -> str:
        """The database as messages name it, without a password."""
        prefix = "sqlite:///"
        if self.db_url.startswith(prefix):
            return self.db_url.removeprefix(prefix).partition("?")[0]
        scheme, _, rest = self.db_url.partition("://")
        return f"{scheme}://{rest.rpartition('@')[2]}"

    @property
    def timezone(self) -> str:
        """Where the course is held, as `Exchange.timezone` says it."""
        return str(self.config.get("Exchange", {}).get("timezone") or "UTC")

    @property
    def timestamp_format(self) -> str | None:
        """How the exchange writes times, if `Exchange.timestamp_format` says so."""
        form = self.config.get("Exchange", {}).get("timestamp_format")
        return None if form is None else str(form)

    def explanations_shown(self, now: datetime) -> bool:
        """Tell whether students read what repair has found, by `LayerLab.explanations` and `explanations_from`.

        Raises:
            LedgerError: one of them says nothing that is known.
        """
        return self._shown("explanations", ("sentence", "nothing"), "sentence", now)

    def reproductions_shown(self, now: datetime) -> bool:
        """Tell whether students get failures as code, by `LayerLab.reproductions` and `reproductions_from`.

        Raises:
            LedgerError: one of them says nothing that is known.
        """
        return self._shown("reproductions", ("code", "nothing"), "nothing", now)

    def _shown(self, name: str, words: tuple[str, str], usual: str, now: datetime) -> bool:
        """Tell whether a setting has the first of its two words, and the moment has come from which it counts.

        Raises:
            LedgerError: it has another word, or the moment is none.
        """
        here = self.config.get("LayerLab", {})
        shown = here.get(name) or usual
        if shown not in words:
            one, other = words
            msg = f'{CONFIG_FILE}: c.LayerLab.{name} is {shown!r}; set it to "{one}" or "{other}"'
            raise LedgerError(msg)
        begins = here.get(f"{name}_from")
        if begins is None:
            return bool(shown == words[0])
        try:
            moment = read_moment(str(begins), self.timezone)
        except MomentError as error:
            msg = f'{CONFIG_FILE}: c.LayerLab.{name}_from: {error}; write it as "2026-12-01 12:00 UTC"'
            raise LedgerError(msg) from error
        return shown == words[0] and moment <= now.astimezone(UTC).replace(tzinfo=None)


def read_settings(course: Course, db_url: str | None = None) -> Settings:
    """Read the course's `nbgrader_config.py`; without one, what its `layerlab.toml` says and nbgrader's defaults hold.

    `db_url` is the database of a caller who knows better.

    Raises:
        LedgerError: one of the files cannot be run or read.
    """
    from traitlets.config.loader import Config, PyFileConfigLoader

    path = course.root / CONFIG_FILE
    config: Any = Config()
    try:
        if path.is_file():
            loader: Any = PyFileConfigLoader(CONFIG_FILE, path=str(course.root))
            config = loader.load_config()
        else:
            decide(config, course.root)
    except CourseError as error:
        raise LedgerError(str(error)) from error
    except Exception as error:
        msg = f"{path}: running it raises {type(error).__name__}: {error}; mend the file"
        raise LedgerError(msg) from error
    here = config.get("CourseDirectory", {})
    default = f"sqlite:///{course.root.resolve() / 'gradebook.db'}"
    return Settings(
        db_url or here.get("db_url") or default, here.get("course_id") or COURSE_ID, config
    )
