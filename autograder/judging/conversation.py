"""One run of a hidden test against one submission: what is asked, by memory or by the test, and what is answered."""

from collections.abc import Callable, Sequence
from typing import Any

from autograder.judging.calls import Call
from autograder.judging.remembered import Memory, RememberedRun, StrayedError, digest_of
from autograder.judging.session import HiddenTest
from autograder.sandbox import StudentGone
from autograder.sandbox.calling import Ask, Message

MAX_LED = 8 << 20  # bytes of answers in one test; a test that is answered more runs each time


class Conversation:
    """One run of a test against one submission: what is asked, and what is answered.

    Args:
        memory: of those before it.
        test: the test.
        ask: asks the submission's process.
        careful: whether some functions are not called any more, so that nothing is to be learned of it.
    """

    def __init__(self, memory: Memory, test: HiddenTest, ask: Ask, *, careful: bool) -> None:
        self.strayed = False
        # Where the test stands; None once it stands where nobody will come by again.
        self.place = None if careful or not memory else digest_of(test.id.encode())
        self._memory = memory
        self._live = ask
        # By question: what was answered, or how the process ended.
        self._led: list[tuple[bytes, Message | StudentGone]] = []
        self._told = 0

    def lead(self) -> bool:
        """Ask all that is known to be asked; return whether the test has come to an end that is known."""
        size = 0
        while self.place is not None and size <= MAX_LED:
            asked = self._memory.question_at(self.place)
            if asked is None:
                return self._memory.needs_at(self.place) is not None
            answer = self._answer(asked)
            self._led.append((asked.digest, answer))
            size += 0 if isinstance(answer, StudentGone) else answer.size
        return False

    def ask(self, asked: Message) -> Message:
        """Answer a question of the test: by what was answered already, or by asking now.

        Raises:
            StudentGone: that is what became of the process.
            StrayedError: the test does not ask what it asked before.
        """
        if self._told < len(self._led):
            digest, answer = self._led[self._told]
            self._told += 1
            if digest != asked.digest:
                self.strayed = True
                raise StrayedError
        else:
            self._note(asked)
            answer = self._answer(asked)
        if isinstance(answer, StudentGone):
            raise answer
        return answer

    def leave(self) -> None:
        """Remember nothing from here on: what the test looks at now is not asked of the process."""
        self.place = None

    def again(self) -> Ask:
        """Return who answers all of it once more, without the process."""
        answers = iter([answer for _, answer in self._led])

        def ask(_: Message) -> Message:
            answer = next(answers)
            if isinstance(answer, StudentGone):
                raise answer
            return answer

        return ask

    def note_verdict(self, needs: str, around: bytes, ended: RememberedRun) -> None:
        """Remember how the test ended."""
        if self.place is None:
            return
        try:
            self._memory.note_verdict(self.place, needs, around, ended)
        except StrayedError:
            self.strayed = True

    def _note(self, asked: Message) -> None:
        if self.place is None:
            return
        try:
            self._memory.note_question(self.place, asked)
        except StrayedError:
            self.strayed = True
            raise

    def _answer(self, asked: Message) -> Message | StudentGone:
        try:
            answer = self._live(asked)
        except StudentGone as error:
            # How long a process takes, and what ends it, is no answer that others give.
            self.place = None
            return error
        if self.place is not None:
            self.place = digest_of(self.place, asked.digest, answer.digest)
        return answer


class LateCalls(Sequence[Call]):
    """The calls of a test that was not run; it runs, on what was answered, for whoever asks for them."""

    def __init__(self, run: Callable[[], Sequence[Call]]) -> None:
        self._run = run
        self._calls: Sequence[Call] | None = None

    def __len__(self) -> int:
        return len(self._made())

    def __getitem__(self, place: int | slice) -> Any:
        return self._made()[place]

    def _made(self) -> Sequence[Call]:
        if self._calls is None:
            self._calls = self._run()
        return self._calls
