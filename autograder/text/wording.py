"""How points, numbers and names are written, on pages and in terminals alike."""


def points_text(points: float) -> str:
    """Return points as people write them: `7`, `4.5`, `0.33`."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


def number_text(points: float) -> str:
    """Return points with the four decimals that reports have, as programs read them: `7`, `4.5`."""
    text = f"{round(points, 4):.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: `1 student`, `2 students`."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def title(assignment: str) -> str:
    """Return an assignment's name for people: `01_fully_connected` is `01 Fully connected`."""
    number, _, words = assignment.partition("_")
    return f"{number} {words.replace('_', ' ').capitalize()}".strip()
