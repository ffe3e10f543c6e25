"""Grades submissions on the workers of a Dask cluster; this process alone reads, writes and records.

What a batch needs travels with it: notebooks, hidden tests and the course secret. Where all workers see
the same folders, it can say where these lie instead. Reports come back as JSON, since nothing that held
a student's work is ever unpickled here.
"""

import sys
import tempfile
import threading
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import msgspec

from autograder.course import Course
from autograder.crews.crew import Answer, GradingError, Handed, Setup, Stop, grade_folder, graded
from autograder.errors import CourseError
from autograder.intake.folder import Folder
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.graded import GradedSubmission
from autograder.record.report import Report
from autograder.settings.reading import COURSE_FILE

if TYPE_CHECKING:
    from distributed import Client, Future

BATCH = 8  # submissions of a task: enough that the scheduler has little to do, few enough to lose
AHEAD = 2  # batches that wait for each thread of the cluster
ANSWER = 5.0  # seconds to wait for the scheduler
PATIENCE = 60.0  # seconds to wait for a first worker


@dataclass(frozen=True)
class Parcel:
    """The files that an assignment is graded by, compressed, as paths below the course's root."""

    files: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True)
class Batch:
    """Submissions for one task; `key` says what they must be graded by."""

    setup: Setup
    key: str
    folders: tuple[Folder | Handed, ...]


class _Graded(msgspec.Struct):
    """The form in which one graded submission, or why there is none, comes back."""

    report: Report | None = None
    notebooks: dict[str, Any] = {}
    stop: str | None = None


class DaskCrew:
    """The workers of a cluster.

    Args:
        setup: what they grade by.
        address: of the scheduler; `tls://` takes its certificates from Dask's own configuration.
        shared: whether course and submissions lie at the same paths on every worker.

    Raises:
        GradingError: no scheduler answers there, or it has no workers.
    """

    def __init__(self, setup: Setup, address: str, *, shared: bool = False) -> None:
        self._setup = setup
        self._shared = shared
        self._client = _connect(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._client.close()

    def grade(self, submissions: Iterable[Handed]) -> Iterator[GradedSubmission]:
        """Yield each submission when it is done; what a dying worker held goes to another one.

        Say that Bob's notebook ends whoever grades it. Ada, Bob and Cleo are one batch: its worker dies, and
        so do the next ones that Dask gives it to, until Dask gives up (`KilledWorker`). Which of the three it
        was cannot be told, so all are suspects. Once nothing else is running, each is handed out alone: Ada
        and Cleo are graded, and Bob ends a worker again. Now it was he, and his third batch is told that he is
        `lost`: it runs nothing of his, and returns a report that says so.
        """
        from distributed import as_completed  # takes half a second

        # A task of its own, not scattered: if all workers that hold it die, it is made again.
        parcel = None if self._shared else self._client.submit(_same, pack(self._setup))
        queue = iter(submissions)
        # Until a batch is empty, which is when the submissions are at their end.
        batches = iter(lambda: tuple(islice(queue, BATCH)), ())
        running: dict[Future[bytes], Sequence[Handed]] = {}
        suspects: deque[Handed] = deque()
        alone: set[Handed] = set()
        # Yields whatever is done next, also of what is added meanwhile.
        done = as_completed(loop=self._client.loop)

        def hand_out(handed: Sequence[Handed], *, lost: bool = False) -> None:
            grading = partial(grade_batch, lost=lost)
            batch = self._batch(handed)
            # Not pure: the same batch, handed out again, is to be graded again.
            future = self._client.submit(grading, parcel, batch, pure=False)
            running[future] = handed
            done.add(future)

        for handed in self._some(batches):
            hand_out(handed)
        for future in done:
            held = running.pop(future)
            status = future.status
            if status == "finished":
                yield from map(graded, _answers(future.result()))
                for handed in self._some(batches, running=len(running)):
                    hand_out(handed)
            elif status in ("lost", "pending"):
                # Its worker died with the result in its hands, and another one makes it again.
                running[future] = held
                done.add(future)
            elif not _is_killed(future):
                msg = f"a worker of the cluster failed: {future.exception()!r}"
                raise GradingError(msg)
            elif alone.issuperset(held):
                hand_out(held, lost=True)
            else:
                suspects += held
            if suspects and not running:
                # Alone, so that nobody else is blamed for the worker that it ends.
                suspect = suspects.popleft()
                alone.add(suspect)
                hand_out((suspect,))

    def _some(
        self, batches: Iterator[tuple[Handed, ...]], running: int = 0
    ) -> Iterator[tuple[Handed, ...]]:
        """Yield so many batches that every thread has some waiting; workers come and go."""
        threads = sum(self._client.nthreads().values())
        # One at least, for a cluster whose last worker has just gone: the next one finds something to do.
        most = max(1, AHEAD * threads)
        yield from islice(batches, max(0, most - running))

    def _batch(self, handed: Sequence[Handed]) -> Batch:
        setup = self._setup
        if self._shared:
            return Batch(setup, setup.key, tuple(handed))
        folders = [setup.read(one) for one in handed]
        # Where the course lies here means nothing there: the worker unpacks its own copy.
        elsewhere = replace(setup, course=Course(Path()))
        return Batch(elsewhere, setup.key, tuple(folders))


def pack(setup: Setup) -> Parcel:
    """Return what an assignment is graded by."""
    course = setup.course
    course.secret()  # made, if there is none yet
    parts = (course.hidden, course.mistakes, course.solutions, course.release)
    folders = [part / setup.assignment for part in parts]
    folders.append(course.root / "data")
    files = sorted(chain.from_iterable(map(_files, folders)))
    decided = course.root / COURSE_FILE
    if decided.is_file():
        files.append(decided)
    packed = [(_name(path, course), zlib.compress(path.read_bytes())) for path in files]
    # As text, since it may stand in the environment and in no file.
    secret = zlib.compress(course.secret_text().encode())
    packed.append((_name(course.state / "secret", course), secret))
    return Parcel(tuple(packed))


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def _name(path: Path, course: Course) -> str:
    """Return where a file lies in its course."""
    return str(path.relative_to(course.root))


def unpack(parcel: Parcel, root: Path) -> Course:
    """Write the files of `parcel` below `root`, which nobody else may read."""
    root.chmod(0o700)
    for name, data in parcel.files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(zlib.decompress(data))
    return Course(root)


def _connect(address: str) -> "Client":
    try:
        from distributed import Client  # an extra, which few need
    except ImportError as error:
        msg = "grading on a cluster needs Dask: pip install 'layerlab[cluster]'"
        raise GradingError(msg) from error
    try:
        client = Client(address, timeout=ANSWER, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        msg = f"no scheduler answers at {address} ({error}); start one with `dask scheduler`"
        raise GradingError(msg) from error
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        client.close()
        msg = f"the scheduler at {address} has no workers; start some with `dask worker {address}`"
        raise GradingError(msg) from error
    return client


def _is_killed(future: "Future[bytes]") -> bool:
    from distributed import KilledWorker  # takes half a second

    return isinstance(future.exception(), KilledWorker)


def _answers(data: bytes) -> Iterator[Answer]:
    for found in msgspec.json.decode(data, type=list[_Graded]):
        if found.report is None:
            yield Stop(found.stop or "a worker of the cluster gave no reason")
        else:
            yield GradedSubmission(found.report, found.notebooks)


# What follows runs on the workers.


def grade_batch(parcel: Parcel | None, batch: Batch, *, lost: bool = False) -> bytes:
    """Grade the submissions of a batch, or say of each that it cannot be; return them as JSON."""
    with _ALONE:
        answers = [_grade(parcel, batch, folder, lost=lost) for folder in batch.folders]
    return msgspec.json.encode([_form(answer) for answer in answers])


def _same(parcel: Parcel) -> Parcel:
    return parcel


def _form(answer: Answer) -> _Graded:
    if isinstance(answer, Stop):
        return _Graded(stop=answer.message)
    return _Graded(answer.report, dict(answer.notebooks))


def _grade(parcel: Parcel | None, batch: Batch, given: Folder | Handed, *, lost: bool) -> Answer:
    student = given.student
    try:
        engine = _ENGINES.engine(parcel, batch)
        if lost:
            return engine.lost(student, "", "grader-ended")
        if isinstance(given, Handed):
            given = batch.setup.read(given)
    except (CourseError, OSError) as error:
        return Stop(f"a worker of the cluster: {error}")
    return grade_folder(engine, given)


class _Engines:
    """The engine of this process; another assignment, or changed tests, get another one."""

    def __init__(self) -> None:
        self._key = ""
        self._engine: Engine | None = None
        self._open = ExitStack()

    def engine(self, parcel: Parcel | None, batch: Batch) -> Engine:
        """Return the engine that grades by `batch.key`.

        Raises:
            CourseError: this worker would grade by something else.
            SandboxError: its sandbox cannot be had.
        """
        if self._engine is not None and self._key == batch.key:
            return self._engine
        self.close()
        setup = batch.setup
        course = setup.course if parcel is None else self._unpack(parcel)
        sandbox = self._open.enter_context(sandbox_for(course, setup.level, setup.limits))
        engine = Engine(
            course,
            setup.assignment,
            sandbox,
            reproduced=setup.reproduced,
            voids=setup.voids,
        )
        # A Report has to be the same whoever made it, or the next call of the command would grade again.
        if engine.key != batch.key:
            msg = (
                f"{_here()} would grade by something else than asked for: it has another kit, other"
                " packages, another Python or LAYERLAB_SECRET; install the same on all of them"
            )
            raise CourseError(msg)
        self._engine = engine
        self._key = batch.key
        return engine

    def close(self) -> None:
        """End the sandbox, and remove what was unpacked."""
        self._engine = None
        self._open.close()

    def _unpack(self, parcel: Parcel) -> Course:
        folder = tempfile.TemporaryDirectory(prefix="layerlab-course-")
        return unpack(parcel, Path(self._open.enter_context(folder)))


def _here() -> str:
    import socket  # for a message alone

    return f"{socket.gethostname()}, {sys.executable}"


# An engine grades one submission at a time, however many threads a worker has.
_ALONE = threading.Lock()
_ENGINES = _Engines()
