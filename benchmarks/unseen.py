"""How much reports say of wrong functions that no bank knows, and of known mistakes made two at a time.

The mistakes in `benchmarks/unseen/` were written from memory of real students, without sight of the bank, and stay as
they are: a bank that was grown to fit them could not be measured by them. Each is handed in as the one wrong
function among the solutions, and graded in the sandbox like any submission.

Whether a name is right is for a person to say: `judged.toml` holds what was read so far, and what was not is counted
as unread. A wrong name sends a student the wrong way, and is worse than none.
"""

import argparse
import json
import os
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.commands.progress import tracked
from autograder.course import SECRET_VARIABLE, Course
from autograder.crews.crew import Setup
from autograder.crews.pool import usual_jobs
from autograder.judging.graded import GradedSubmission
from autograder.mistakes import Entry
from autograder.record.report import Diagnosis
from autograder.sandbox import Level, Limits, best_sandbox_level
from benchmarks.classes import SECRET, copy_course
from benchmarks.told import Kind, Told, draw_pairs, hand_in, read_mistakes

FOLDER = Path(__file__).resolve().parent / "unseen"
UNREAD = "unread"
# By what counts first. Half is true of one of the two mistakes that were made, vague is true and of little help.
VERDICTS = ("wrong", UNREAD, "right", "half", "vague")
# What a person judged, by function, by what was made and by what was said of it.
Judged = Mapping[str, Mapping[str, Mapping[str, str]]]


def verdict(told: Told, judged: Judged) -> str:
    """Return what a reader said of it: one wrong sentence spoils all, else the best of them counts."""
    read = judged.get(told.entry.function, {}).get(told.entry.name, {})
    said = [read.get(label(diagnosis), UNREAD) for diagnosis in told.diagnoses]
    return next((word for word in VERDICTS if word in said), "")


def label(diagnosis: Diagnosis) -> str:
    """Return what a reader judges: the name of a known mistake, or the sentence of an observation."""
    return diagnosis.mistake or diagnosis.sentence


def pair_outcome(told: Told) -> str:
    """Say which of the two mistakes of a pair are named."""
    if not told.caught:
        return "not caught"
    made = set(told.entry.name.split("+"))
    if told.names - made:
        return "wrong name"
    return ("none named", "one named", "both named")[len(told.names)]


def lines(told: Told, judged: Judged) -> Iterator[str]:
    """Yield what is printed of one mistake: what was made, and below it what is said."""
    judgement = verdict(told, judged)
    ending = f", {judgement}" if judgement else ""
    yield f"{told.entry.function}: {told.entry.name}: {told.kind}{ending}"
    yield f"    made      {told.entry.sentence}"
    for diagnosis in told.diagnoses:
        if diagnosis.mistake:
            yield f"    named     {diagnosis.mistake}: {diagnosis.words}"
        else:
            yield f"    observed  {diagnosis.sentence}"
    yield f"    repaired  {told.repaired or '-'}"
    for line in told.change.splitlines():
        yield f"              {line}"


def table(found: Mapping[str, Sequence[Told]], judged: Judged) -> Iterator[str]:
    """Yield a row for each assignment and their sum, and what was judged of what is said."""
    columns = ("handed", "caught", *Kind, "repaired")
    yield f"{'':36}" + "".join(f"{column:>11}" for column in columns)
    total = Counter[str]()
    for assignment, tolds in found.items():
        counts = _counts(tolds)
        total += counts
        yield _row(assignment, counts, columns)
    yield _row("all", total, columns)
    for kind in (Kind.NAMED, Kind.OBSERVED):
        said = [told for tolds in found.values() for told in tolds if told.kind is kind]
        verdicts = Counter(verdict(told, judged) for told in said)
        shares = ", ".join(f"{verdicts[word]} {word}" for word in VERDICTS)
        yield f"{kind}: {shares}"


def _row(name: str, counts: Mapping[str, int], columns: Sequence[str]) -> str:
    return f"{name:36}" + "".join(f"{counts[column]:11}" for column in columns)


def _counts(tolds: Iterable[Told]) -> Counter[str]:
    """Count one assignment, by column."""
    counts = Counter[str]()
    for told in tolds:
        counts["handed"] += 1
        counts["caught"] += told.caught
        counts["repaired"] += told.repaired is not None
        counts[told.kind] += 1
    return counts


def data(assignment: str, told: Told, judgement: str) -> dict[str, object]:
    """Return what --json holds of one mistake."""
    return {
        "assignment": assignment,
        "exercise": told.entry.exercise,
        "function": told.entry.function,
        "mistake": told.entry.name,
        "sentence": told.entry.sentence,
        "told": told.kind,
        "judged": judgement,
        "diagnoses": [
            {"mistake": diagnosis.mistake, "sentence": diagnosis.words}
            for diagnosis in told.diagnoses
        ],
        "repaired": told.repaired,
        "change": told.change,
    }


class Runner:
    """Hands entries in, assignment by assignment, and shows how far it is."""

    def __init__(self, course: Course, level: Level, jobs: int, *, explain: bool) -> None:
        self._course = course
        self._level = level
        self._jobs = jobs
        self._explain = explain

    def run(self, assignment: str, entries: Sequence[Entry]) -> list[Told]:
        """Return what is told of each entry of one assignment."""
        if not entries:
            return []
        setup = Setup(self._course, assignment, self._level, Limits())
        track = partial(tracked, description=assignment, kind=_tally)
        return list(hand_in(setup, entries, self._jobs, track, explain=self._explain))


def _tally(graded: GradedSubmission) -> str:
    """Return what a submission counts as while grading goes on."""
    found = [one for function in graded.report.functions for one in function.diagnoses]
    return "named" if any(one.mistake for one in found) else "unnamed"


def measure_unseen(
    runner: Runner, course: Course, assignments: Sequence[str], folder: Path, judged: Judged
) -> dict[str, list[Told]]:
    """Hand in the mistakes of `folder` and print what is told of each."""
    found: dict[str, list[Told]] = {}
    for assignment in assignments:
        found[assignment] = runner.run(assignment, read_mistakes(folder, course, assignment))
        print(f"== {assignment}")
        for told in found[assignment]:
            print("\n".join(lines(told, judged)), flush=True)
    print("\n".join(table(found, judged)), flush=True)
    return found


def measure_pairs(
    runner: Runner, course: Course, assignments: Sequence[str], count: int, seed: int
) -> dict[str, list[Told]]:
    """Hand in pairs of known mistakes and print those that are not both named, and the counts."""
    drawn = draw_pairs(course, assignments, count, seed)
    found: dict[str, list[Told]] = {}
    counts = Counter[str]()
    for assignment in assignments:
        exercises = course.exercises(assignment)
        entries = [entry for entry in drawn if entry.exercise in exercises]
        found[assignment] = runner.run(assignment, entries)
        for told in found[assignment]:
            outcome = pair_outcome(told)
            counts[outcome] += 1
            if outcome != "both named":
                said = ", ".join(map(label, told.diagnoses)) or "-"
                print(f"{told.entry.function}: {told.entry.name}: {outcome}: {said}", flush=True)
    shares = ", ".join(f"{number} {outcome}" for outcome, number in counts.most_common())
    print(f"{len(drawn)} pairs of known mistakes, seed {seed}: {shares}")
    return found


def main() -> None:
    """Print what is told of each mistake, and how many are named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="<assignment>/<exercise>.py")
    parser.add_argument("--assignment", action="append", help="this one; may be given again")
    parser.add_argument("--pairs", type=int, default=0, metavar="N", help="N known pairs instead")
    parser.add_argument("--explain", action="store_true", help="look for small changes as well")
    parser.add_argument("--seed", type=int, default=1, help="of the draw of pairs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what was found there too")
    parser.add_argument("--jobs", type=int, default=usual_jobs())
    parser.add_argument("--sandbox", choices=["auto", "full", "reduced"], default="auto")
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    judged = read_judged(options.folder)
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        course = copy_course(Path(temporary) / "course")
        assignments = options.assignment or course.assignments()
        level = best_sandbox_level(options.sandbox)
        runner = Runner(course, level, options.jobs, explain=options.explain)
        if options.pairs:
            found = measure_pairs(runner, course, assignments, options.pairs, options.seed)
        else:
            found = measure_unseen(runner, course, assignments, options.folder, judged)
    if options.json:
        rows = [
            data(assignment, told, pair_outcome(told) if options.pairs else verdict(told, judged))
            for assignment, tolds in found.items()
            for told in tolds
        ]
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def read_judged(folder: Path) -> Judged:
    """Return what a reader said of the sentences so far; nothing if nobody has."""
    path = folder / "judged.toml"
    if not path.is_file():
        return {}
    read: Judged = tomllib.loads(path.read_text(encoding="utf-8"))
    return read


if __name__ == "__main__":
    main()
