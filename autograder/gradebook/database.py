"""The connection to nbgrader's database: whole transactions, patience with locks, plain words."""

import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

from autograder.gradebook.api import load_api, make_tables
from autograder.gradebook.settings import LedgerError, Settings

Result = TypeVar("Result")
# What a database says when it cannot be written: what that means, and the remedy.
_REASONS = {
    "locked": ("another program has held it for {patience:g} s", "close formgrader or wait"),
    "readonly": ("it is read-only", "allow writing to the file and its folder"),
    "unable to open": ("it cannot be opened", "make its folder, or allow writing there"),
    "not a database": ("it is no SQLite database", "put a backup in its place or move it away"),
    "malformed": ("it is damaged", "put a backup in its place or move it away"),
    "no such column": ("it has an older schema", "back it up and run `nbgrader db upgrade`"),
    "no such table": ("it is not nbgrader's", "check db_url in nbgrader_config.py"),
    "disk is full": ("the disk is full", "make room"),
}


class Database:
    """nbgrader's gradebook, opened on first use."""

    def __init__(self, settings: Settings, patience: float) -> None:
        self._settings = settings
        self._patience = patience
        self._gradebook: Any = None

    def get_ready(self) -> None:
        """Import nbgrader's tables, and let go of a gradebook that is open: it is opened again when it is needed."""
        self.close()
        _ = self.api

    @cached_property
    def api(self) -> Any:
        """The tables of nbgrader, which take half a second to import."""
        return load_api()

    def transact(self, work: Callable[[Any], Result]) -> Result:
        """Do `work` on a session and commit; again while the gradebook is locked and patience lasts.

        Raises:
            LedgerError: it cannot be done, and nothing of it is.
        """
        deadline = time.monotonic() + self._patience
        while True:
            try:
                return self._attempt(work)
            except _errors(self.api) as error:
                if "locked" not in str(error) or time.monotonic() >= deadline:
                    raise LedgerError(self._explain(error)) from error
                time.sleep(0.05)

    def close(self) -> None:
        """Let go of the gradebook; what was not committed is dropped."""
        if self._gradebook is not None:
            self._gradebook.close()
            self._gradebook = None

    def _attempt(self, work: Callable[[Any], Result]) -> Result:
        if self._gradebook is None:
            self._gradebook = self._open()
        session = self._gradebook.db
        try:
            result = work(session)
            session.commit()
        except BaseException:
            session.rollback()
            raise
        return result

    def _open(self) -> Any:
        from sqlalchemy import create_engine

        url = self._settings.db_url
        if url.startswith("sqlite:") and "timeout=" not in url:
            # SQLite waits for a lock by itself, if it is told how long.
            separator = "&" if "?" in url else "?"
            url = f"{url}{separator}timeout={self._patience}"
        engine = create_engine(url)
        try:
            make_tables(self.api, engine)
        finally:
            engine.dispose()
        return self.api.Gradebook(url, self._settings.course_id)

    def _explain(self, error: Exception) -> str:
        """Say what is wrong, where, and what to do; the reports are kept anyway."""
        # The database's own words, where SQLAlchemy adds the query and a link.
        text = str(getattr(error, "orig", None) or error)
        unknown = text.splitlines()[0], "check db_url in nbgrader_config.py"
        known = [reason for sign, reason in _REASONS.items() if sign in text]
        what, remedy = next(iter(known), unknown)
        # Words of a database may have braces of their own.
        if "{patience" in what:
            what = what.format(patience=self._patience)
        return (
            f"{self._settings.place}: the gradebook cannot be written: {what}; {remedy}, "
            "then `layerlab grade` records what is graded already"
        )


def _errors(api: Any) -> tuple[type[Exception], ...]:
    from sqlalchemy.exc import SQLAlchemyError

    return SQLAlchemyError, api.InvalidEntry
