"""Repairs the functions of a class on the processes of this machine, each distinct code once."""

import sys
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from traceback import format_exc

from autograder.crews.crew import GradingError, Handed, Setup, Stop
from autograder.crews.pool import AHEAD, LocalCrew, is_broken
from autograder.crews.workplace import engine_here
from autograder.errors import CourseError
from autograder.intake.submission import submission_of
from autograder.record.explanation import Repair
from autograder.repair.plan import FailingCode
from autograder.repair.repairing import repair
from autograder.repair.search import Budget


@dataclass(frozen=True)
class Order:
    """One function that is to be repaired, as one student wrote it."""

    submitted: Path
    case: FailingCode
    budget: Budget


Repaired = tuple[FailingCode, Repair | None]
_Answer = Repair | Stop | None


def explain_class(setup: Setup, orders: Sequence[Order], *, jobs: int = 1) -> Generator[Repaired]:
    """Yield each case with what was found, as it is done; None where that cannot be said.

    Raises:
        GradingError: the sandbox or the course cannot be had.
    """
    queue = iter(orders)
    left = True
    while left:
        with LocalCrew(setup, max(1, min(jobs, len(orders)))) as crew:
            # Processes that have broken answer nothing more: the next ones go on with the rest.
            left = yield from _explained(crew, queue, jobs)


def _explained(
    crew: LocalCrew, queue: Iterator[Order], jobs: int
) -> Generator[Repaired, None, bool]:
    waiting: dict[Future[_Answer], Order] = {}
    while True:
        for order in islice(queue, AHEAD * jobs - len(waiting)):
            waiting[crew.ask(_repair, order)] = order
        if not waiting:
            return False
        done, _ = wait(waiting, return_when=FIRST_COMPLETED)
        if any(is_broken(future) for future in done):
            yield from ((order.case, None) for order in waiting.values())
            return True
        for future in done:
            yield waiting.pop(future).case, _told(future)


def _told(future: Future[_Answer]) -> Repair | None:
    answer = future.result()
    if isinstance(answer, Stop):
        raise GradingError(answer.message)
    return answer


# What follows runs in the processes of the crew.


def _repair(setup: Setup, order: Order) -> _Answer:
    case = order.case
    try:
        engine = engine_here(setup)
        folder = setup.read(Handed(order.submitted, case.student))
        notebook = submission_of(folder, engine.templates).notebooks[case.exercise]
        return repair(engine, notebook, case.function, order.budget)
    except (CourseError, OSError) as error:
        return Stop(f"{case.student}, {case.function}: {error}")
    except Exception:  # noqa: BLE001  # whatever it is, it must not touch any other function
        sys.stderr.write(f"{case.student}, {case.function}: the repair failed:\n{format_exc()}")
        return None
