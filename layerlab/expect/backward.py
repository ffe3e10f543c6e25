"""Which forward a function belongs to, by its name, and what is said of the two where the forward is wrong."""

FORWARD, BACKWARD, ANOTHER_WAY = "_forward", "_backward", "_alt"


def usual_forward(function: str) -> str | None:
    """Return the function whose gradients a function returns, if its name says so.

    `relu_forward` for `relu_backward`, and for `relu_backward_alt`, another way to the same gradients.
    """
    if BACKWARD not in function:
        return None
    return function.removesuffix(ANOTHER_WAY).replace(BACKWARD, FORWARD)


def mend_first(forward: str, function: str) -> str:
    """Return what a student is told whose gradients cannot be judged before the forward is right."""
    return (
        f"Mend {forward} first: {function} works with the cache that it leaves, and may be right."
    )
