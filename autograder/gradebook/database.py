"""The connection to nbgrader's database: whole transactions, patience with locks, plain words."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
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
    """nbgrader's gradebook, opened on first use; its library is imported then, or in the background before."""

    def __init__(self, settings: Settings, patience: float) -> None:
        self._settings = settings
        self._patience = patience
        self._gradebook: Any = None
        self._importing: Future[Any] | None = None

    def begin(self) -> None:
        """Import its library in the background."""
        if self._importing is None:
            self._importing = Future()
            # A daemon: who stops the command does not wait for a library that is not needed any more.
            Thread(target=_load_into, args=(self._importing,), daemon=True).start()

    @property
    def api(self) -> Any:
        """The tables of nbgrader."""
        if self._importing is None:
            self._importing = Future()
            _load_into(self._importing)
        return self._importing.result()

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


def _load_into(importing: Future[Any]) -> None:
    try:
        importing.set_result(load_api())
    except BaseException as error:  # noqa: BLE001  # whatever an import raises, who asks for the tables is told
        importing.set_exception(error)


def _errors(api: Any) -> tuple[type[Exception], ...]:
    from sqlalchemy.exc import SQLAlchemyError

    return SQLAlchemyError, api.InvalidEntry
