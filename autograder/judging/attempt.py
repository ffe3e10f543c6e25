"""One notebook in the sandbox: its cells run once, and again whenever its process has to be made anew."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from typing import Any, Self

from autograder.intake.merge import SubmittedNotebook
from autograder.sandbox import (
    Binding,
    CellResult,
    Limits,
    Reading,
    Sandbox,
    StudentCrashed,
    StudentProcess,
    StudentTimeout,
)
from autograder.sandbox.calling import Ask, Message
from layerlab.expect.student import OUTPUT, NotAttempted

MAX_BAD_CELLS = 3  # each costs a run of all cells, and a hanging one its whole time besides
MAX_HANGS = 2  # of one function; once may be an unlucky input
_GONE = ("timeout", "crashed")
_UNWRITTEN = "NotImplementedError"  # what a stub raises


Shown = Callable[[str], str]


def _nothing() -> None:
    """Do nothing, where nobody wants to be told."""


class NotCalledAgain(StudentTimeout):
    """A function that hung before was not called once more."""


class Attempt:
    """A submitted notebook that is being tested.

    A cell that hangs or ends the process is left out when the cells are run again; the process that tests
    call is always one in which all other cells have run.
    """

    def __init__(
        self, sandbox: Sandbox, notebook: SubmittedNotebook, seed: int, files: Mapping[str, bytes]
    ) -> None:
        self.notebook = notebook
        self.results: dict[int, CellResult] = {}
        self.bad: dict[int, str] = {}
        self.hangs: Counter[str] = Counter()
        self.bindings: Mapping[str, tuple[Binding, ...]] = {}
        self._sandbox = sandbox
        self._seed = seed
        self._files = files
        self._worker: StudentProcess | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def limits(self) -> Limits:
        """What the notebook may use."""
        return self._sandbox.limits

    @property
    def given_up(self) -> bool:
        """Whether so many cells are bad that the notebook is not run any more."""
        return len(self.bad) > MAX_BAD_CELLS

    @property
    def seconds(self) -> float:
        """How long its cells took, the last time each of them ran."""
        return sum(result.seconds for result in self.results.values())

    def bound(self, function: str) -> list[tuple[int, str]]:
        """Return which cells bound a function's name, by the numbers that people count, and to what."""
        cells = self.notebook.cells
        told = self.bindings.get(function, ())
        return [(cells[binding.cell].index + 1, binding.what) for binding in told]

    def refuse_unwritten(self, name: str) -> None:
        """See that the cell of a value does not stand there as it was released, whatever it binds before it stops.

        Raises:
            NotAttempted: it does, and no other cell binds the value.
        """
        for index, cell in enumerate(self.notebook.cells):
            result = self.results.get(index)
            if cell.grade_id != name or result is None or result.error is None:
                continue
            others = [number for number, _ in self.bound(name) if number != cell.index + 1]
            if result.error.ename == _UNWRITTEN and not others:
                raise NotAttempted(_UNWRITTEN)

    def close(self) -> None:
        """End the process."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def student(
        self,
        on_call: Callable[[str, tuple[object, ...], object], None],
        cache_of: Callable[[str], int | None],
        ask: Ask | None = None,
        aside: Callable[[], None] = _nothing,
    ) -> "CarefulStudent":
        """Return the notebook's functions in a process that lives; see `given_up` before.

        Args:
            on_call: told of each call.
            cache_of: says of a function which of its results is the cache.
            ask: who answers, if not the process itself.
            aside: told before something is looked at that the process is not asked for.
        """
        if self._worker is None or not self._worker.alive:
            self.start()
        worker = self._worker
        if worker is None:
            msg = "the notebook's cells cannot be run"
            raise RuntimeError(msg)

        def told(name: str, args: tuple[object, ...], outcome: object) -> None:
            owner, is_of_object, _ = name.partition(".")
            if is_of_object and isinstance(outcome, StudentTimeout):
                # Of a class no object is made again once its methods have hung.
                self.hangs[owner] += 1
            on_call(name, args, outcome)

        student = worker.student(told, cache_of, ask)
        return CarefulStudent(student, self, self._shown(on_call), aside)

    def ask(self, asked: Message) -> Message:
        """Ask the process that `student` was made for.

        Raises:
            StudentGone: it is no more, or does not answer.
        """
        if self._worker is None:
            msg = "the submission's process is gone"
            raise StudentCrashed(msg)
        return self._worker.ask(asked)

    def _shown(self, on_call: Callable[[str, tuple[object, ...], object], None]) -> "Shown":
        """Return what tells a test what a cell showed; its observer is told as well."""

        def shown(cell: str) -> str:
            text = self.output(cell)
            on_call(OUTPUT, (cell,), text)
            return text

        return shown

    def output(self, cell: str) -> str:
        """Return what the cell of an answer printed and displayed, as text; nothing if it did not run.

        Raises:
            NotAttempted: it is as it was released.
        """
        self.refuse_unwritten(cell)
        parts = []
        for index, run in enumerate(self.notebook.cells):
            if run.grade_id == cell and index in self.results:
                parts += [text_of(output) for output in self.results[index].outputs]
        return "".join(parts)

    def read_beyond(
        self, functions: Collection[str], known: Collection[str]
    ) -> tuple[Reading, ...]:
        """Return what functions read beyond their parameters; nothing if the process has ended.

        Args:
            functions: whose reading is of interest.
            known: names that need no word.
        """
        if self._worker is None or not self._worker.alive:
            return ()
        return self._worker.read_beyond(functions, known)

    def start(self) -> None:
        """Run all cells in a new process, without those that are known to end it."""
        while not self.given_up:
            self.close()
            # Always of the same seed: what cells draw is the same in every process.
            worker = self._sandbox.worker(self._seed, self._files)
            bad_cell = self._run(worker)
            if bad_cell is None:
                self._worker = worker
                return
            worker.close()
            self.bad[bad_cell] = self.results[bad_cell].status

    def _run(self, worker: StudentProcess) -> int | None:
        """Run the cells; return the first one that ended the process, if there is one."""
        sources = []
        for index, cell in enumerate(self.notebook.cells):
            # An empty cell stands for a bad one, so that all others keep their numbers.
            is_bad = index in self.bad
            sources.append("" if is_bad else cell.source)
        late = [index for index, cell in enumerate(self.notebook.cells) if cell.late]
        results = worker.run_cells(sources, self.notebook.given, late)
        self.bindings = worker.bindings
        for index, result in enumerate(results):
            # What a bad cell did when it was run stays on record; its stand-in did nothing.
            if index in self.bad:
                continue
            self.results[index] = result
            if result.status in _GONE:
                return index
        return None


class CarefulStudent:
    """The submission's functions, but none that has hung `MAX_HANGS` times already."""

    def __init__(
        self, student: Any, attempt: Attempt, shown: Shown, aside: Callable[[], None]
    ) -> None:
        self._student = student
        self._attempt = attempt
        self._hangs = attempt.hangs
        self._shown = shown
        self._aside = aside

    def value(self, name: str) -> Any:
        """Return a copy of what is bound to a name."""
        self._aside()
        self._attempt.refuse_unwritten(name)
        return self._student.value(name)

    def output(self, cell: str) -> str:
        """Return what a cell printed and displayed, as text."""
        self._aside()
        return self._shown(cell)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        function = getattr(self._student, name)

        def call(*args: object, **kwargs: object) -> Any:
            if self._hangs[name] >= MAX_HANGS:
                msg = f"{name} did not answer {MAX_HANGS} times before and was not called again"
                raise NotCalledAgain(msg)
            try:
                return function(*args, **kwargs)
            except StudentTimeout:
                self._hangs[name] += 1
                raise

        return call


def text_of(output: Mapping[str, Any]) -> str:
    """Return what one output says; of a figure or a table, its text. An error and a warning say nothing here."""
    if output["output_type"] == "stream":
        return str(output["text"]) if output["name"] == "stdout" else ""
    text = output.get("data", {}).get("text/plain", "")
    # What is printed says itself where its line ends.
    return f"{text}\n" if text else ""
