"""Types that nobody looks at."""

NDArray = dict
ArrayLike = object
