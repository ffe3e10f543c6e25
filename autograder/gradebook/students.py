"""The students that nbgrader's gradebook knows; reading them changes nothing in it."""

from pathlib import Path

from autograder.gradebook.settings import LedgerError, Settings


def gradebook_students(settings: Settings) -> tuple[tuple[str, str | None], ...]:
    """Return id and name of every student in the gradebook; none where there is no gradebook yet.

    Raises:
        LedgerError: there is one, and it cannot be read.
    """
    if settings.db_url.startswith("sqlite:") and not Path(settings.place).is_file():
        return ()
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import SQLAlchemyError

    try:
        engine = create_engine(settings.db_url)
        try:
            with engine.connect() as connection:
                asked = text("select id, first_name, last_name from student order by id")
                found = connection.execute(asked).all()
        finally:
            engine.dispose()
    except (SQLAlchemyError, ImportError) as error:
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        msg = f"{settings.place}: the gradebook cannot be read: {reason}; check db_url in nbgrader_config.py, or name a --roster"
        raise LedgerError(msg) from error
    return tuple((row[0], " ".join(part for part in row[1:] if part) or None) for row in found)
