"""The language of tests, which students and graders share.

A test says what it expects of a result; what does not hold is raised as `CheckFailed`, with a `Finding`.

Many modules: one for each thing that is said of a result, and one for each step on a result's way to a test.
"""

from layerlab.expect.absence import without
from layerlab.expect.advice import expect_avoids, one_pass_shape
from layerlab.expect.checks import (
    expect_close,
    expect_equal,
    expect_raises,
    expect_shape,
    expect_unchanged,
)
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.gradients import directional_derivatives, expect_gradients
from layerlab.expect.points import also_public, hint, points, worth
from layerlab.expect.tables import expect_same_set, expect_table

__all__ = [
    "CheckFailed",
    "Finding",
    "also_public",
    "directional_derivatives",
    "expect_avoids",
    "expect_close",
    "expect_equal",
    "expect_gradients",
    "expect_raises",
    "expect_same_set",
    "expect_shape",
    "expect_table",
    "expect_unchanged",
    "hint",
    "one_pass_shape",
    "points",
    "without",
    "worth",
]
