"""An older name of `layerlab.expect.student`, for tests that were written when it lay here."""

import warnings

from layerlab.expect.student import *  # noqa: F403  # whatever is there

warnings.warn(
    "layerlab.student is now layerlab.expect.student; import it from there",
    DeprecationWarning,
    stacklevel=2,
)
