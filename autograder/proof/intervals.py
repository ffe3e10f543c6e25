"""How sure a share is that was seen in a number of trials."""

from math import sqrt

Z = 1.959964  # of the normal distribution, 95 % lie within as many standard deviations


def wilson(count: int, trials: int) -> tuple[float, float]:
    """Return the 95 % interval of a share of which `count` of `trials` were seen, as two shares.

    The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
    inference", Journal of the American Statistical Association 22 (1927), 209-212. It says something where
    nothing was seen at all: 0 of 100 may still be 3.7 %. It takes the trials for independent ones; the same
    entry under other secrets is tried again and again, so that an entry nobody thought of may fare worse.
    """
    if not trials:
        return 0.0, 1.0
    share = count / trials
    widening = Z**2 / trials
    middle = (share + widening / 2) / (1 + widening)
    half = Z * sqrt(share * (1 - share) / trials + widening / (4 * trials)) / (1 + widening)
    # Rounding may leave the ends where nothing, or everything, was seen a hair outside.
    return max(0.0, middle - half), min(1.0, middle + half)
