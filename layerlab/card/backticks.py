"""Sentences in which code stands between backticks, as in `x`: one way to find it, for all who show it."""


def code_pieces(text: str) -> list[tuple[str, bool]]:
    """Return text in pieces, and of each whether it is code: `"a `b`"` is `[("a ", False), ("b", True), ...]`.

    Where a backtick has no partner nobody knows what is meant, and all of it is text.
    """
    pieces = text.split("`")
    # n backticks part a text into n + 1 pieces, and those that are paired leave an odd number of them.
    if len(pieces) % 2 == 0:
        return [(text, False)]
    return [(piece, index % 2 == 1) for index, piece in enumerate(pieces)]
