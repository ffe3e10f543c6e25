"""Points of a whole, shared out among its parts so that nothing is lost."""

import math


def shared_out(total: float, count: int) -> tuple[float, ...]:
    """Return `count` amounts that are alike, as round as may be, and come to `total` exactly.

    shared_out(1, 3)  ->  (0.34, 0.33, 0.33)
    """
    if count < 1 or total <= 0:
        return (0.0,) * max(count, 0)
    for digits in range(2, 9):
        unit = 10**digits
        units = round(total * unit)
        each, left = divmod(units, count)
        if not each:
            continue
        parts = tuple((each + (place < left)) / unit for place in range(count))
        if math.fsum(parts) == total:
            return parts
    return (total - total / count * (count - 1), *(total / count for _ in range(count - 1)))
