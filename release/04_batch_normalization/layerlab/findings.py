"""An older name of `layerlab.expect.findings`, for tests that were written when it lay here."""

import warnings

from layerlab.expect.findings import *  # noqa: F403  # whatever is there

warnings.warn(
    "layerlab.findings is now layerlab.expect.findings; import it from there",
    DeprecationWarning,
    stacklevel=2,
)
