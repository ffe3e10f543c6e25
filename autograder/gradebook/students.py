"""The students that nbgrader's gradebook knows; reading them changes nothing in it."""

from pathlib import Path

from autograder.gradebook.settings import LedgerError, Settings


def gradebook_students(settings: Settings) -> tuple[tuple[str, str | None], ...]:
    """Return id and name of every student in the gradebook; none where there is no gradebook yet.

    Raises:
        LedgerError: there is one, and it cannot be read.
    """
    is_a_file = settings.db_url.startswith("sqlite:")
    # To connect would make an empty one.
    if is_a_file and not Path(settings.place).is_file():
        return ()
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import SQLAlchemyError

    try:
        engine = create_engine(settings.db_url)
        try:
            with engine.connect() as connection:
                # By hand, for nbgrader's own library takes a second to import.
                query = text("select id, first_name, last_name from student order by id")
                rows = connection.execute(query).all()
        finally:
            engine.dispose()
    except (SQLAlchemyError, ImportError) as error:
        # The database's own words, where SQLAlchemy adds the query and a link.
        cause = getattr(error, "orig", None) or error
        reason = str(cause).splitlines()[0]
        msg = f"{settings.place}: the gradebook cannot be read: {reason}; check db_url in nbgrader_config.py, or name a --roster"
        raise LedgerError(msg) from error
    students = []
    for student, first_name, last_name in rows:
        parts = [part for part in (first_name, last_name) if part]
        name = " ".join(parts) or None
        students.append((student, name))
    return tuple(students)
