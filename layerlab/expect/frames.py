"""Tables of pandas and sparse matrices of scipy, taken apart into plain columns and put together again.

Nothing is pickled, and neither package is imported before somebody has made such a table.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import numpy as np

FRAMES = ("pandas", "scipy")
MAX_COLUMNS = 1000
MAX_ENTRIES = 2 << 20  # of a table; of a sparse matrix, those that are stored
MAX_SPARSE = 1 << 27  # of a sparse matrix, all of them: a test may make an array of it
_PLAIN = "biufc"
_UNITS = "mM"  # spans of time and moments, which travel as integers with a unit
_TIMES = frozenset(
    f"{kind}[{unit}]" for kind in ("datetime64", "timedelta64") for unit in ("s", "ms", "us", "ns")
)
_NAMES = (str, int, float, bool, type(None), tuple)

Parts = dict[str, Any]


def frame_kind(value: object, packages: tuple[str, ...] = FRAMES) -> str | None:
    """Return "frame", "series" or "sparse" for a table of one of these packages; None for anything else."""
    pandas, sparse = sys.modules.get("pandas"), sys.modules.get("scipy.sparse")
    if pandas is not None and "pandas" in packages:
        if isinstance(value, pandas.DataFrame):
            return "frame"
        if isinstance(value, pandas.Series):
            return "series"
    if sparse is not None and "scipy" in packages and sparse.issparse(value):
        return "sparse"
    return None


def taken_apart(value: Any) -> Parts | None:
    """Return the plain parts of a table; None for one that is too large, or that holds something else."""
    kind = frame_kind(value)
    if kind == "sparse":
        return _sparse_parts(value)
    if kind == "series":
        value = value.to_frame()
        names: list[object] = [value.columns[0]]
    elif kind == "frame":
        names = list(value.columns)
    else:
        return None
    if len(names) > MAX_COLUMNS or value.shape[0] * max(1, len(names)) > MAX_ENTRIES:
        return None
    columns = [_column(value.iloc[:, place]) for place in range(len(names))]
    index = _index_parts(value.index)
    told = [_plain_name(name) for name in (*names, *value.columns.names)]
    if index is None or not all(map(_is_column, columns)) or ... in told:
        return None
    return {
        "names": told[: len(names)],
        "over": told[len(names) :],
        "columns": columns,
        "index": index,
    }


def put_together(kind: str, parts: Mapping[str, Any]) -> Any:
    """Return the table that parts say.

    Raises:
        ValueError: they say none.
    """
    try:
        if kind == "sparse":
            return _sparse(parts)
        frame = _frame(parts)
        return frame.iloc[:, 0] if kind == "series" else frame
    except (KeyError, TypeError, IndexError, OverflowError, AttributeError) as error:
        msg = f"parts that make no table: {type(error).__name__}"
        raise ValueError(msg) from None


def _column(values: Any) -> Any:
    """Return a column as an array, as moments with their unit, or as a list; None where it holds something else."""
    array = np.asarray(values)
    if array.dtype.kind in _PLAIN and array.dtype.itemsize <= 16:
        return np.ascontiguousarray(array)
    if array.dtype.kind in _UNITS and array.dtype.name in _TIMES:
        return {"unit": array.dtype.name, "ticks": array.view(np.int64).copy()}
    return [_plain_entry(entry) for entry in array.astype(object).tolist()]


def _is_column(column: Any) -> bool:
    return not (isinstance(column, list) and any(entry is ... for entry in column))


def _plain_entry(entry: Any) -> Any:
    """Return an entry of a column of anything; `...` for one that is not plain."""
    if entry is None or entry is sys.modules["pandas"].NA:
        return None
    if isinstance(entry, np.generic):
        entry = entry.item()
    for kind in (str, bool, int, float):
        if isinstance(entry, kind):
            return kind(entry)
    return ...


def _plain_name(name: Any) -> Any:
    """Return what a column or an index is called; `...` for a name that is not plain."""
    if isinstance(name, tuple):
        parts = tuple(map(_plain_name, name))
        return ... if ... in parts else parts
    return _plain_entry(name)


def _index_parts(index: Any) -> Parts | None:
    names = [_plain_name(name) for name in index.names]
    if index.nlevels > 1:
        levels = [_column(index.get_level_values(place)) for place in range(index.nlevels)]
    else:
        levels = [_column(index)]
    if ... in names or not all(map(_is_column, levels)):
        return None
    return {"names": names, "levels": levels}


def _values(column: Any) -> Any:
    """Return what a column is made of again."""
    if isinstance(column, dict):
        if column["unit"] not in _TIMES:
            msg = "a unit of no time"
            raise ValueError(msg)
        return column["ticks"].view(column["unit"])
    if isinstance(column, list) or (isinstance(column, np.ndarray) and column.ndim == 1):
        return column
    msg = "a column that is none"
    raise ValueError(msg)


def _frame(parts: Mapping[str, Any]) -> Any:
    # Imported by name: whoever has no tables needs no such package.
    pd: Any = import_module("pandas")
    levels = [_values(level) for level in parts["index"]["levels"]]
    names = parts["names"]
    columns = [_values(column) for column in parts["columns"]]
    lengths = {len(values) for values in (*columns, *levels)}
    if len(columns) != len(names) or len(columns) > MAX_COLUMNS or len(lengths) != 1:
        msg = "columns of several lengths"
        raise ValueError(msg)
    if not all(isinstance(name, _NAMES) for name in (*names, *parts["over"])):
        msg = "a column without a plain name"
        raise ValueError(msg)
    told = parts["index"]["names"]
    index = (
        pd.Index(levels[0], name=told[0])
        if len(levels) == 1
        else pd.MultiIndex.from_arrays(levels, names=told)
    )
    # By their places first: two columns may have one name.
    frame = pd.DataFrame(dict(enumerate(columns)))
    frame.index = index
    if len(parts["over"]) > 1:
        frame.columns = pd.MultiIndex.from_tuples(names, names=parts["over"])
    else:
        frame.columns = pd.Index(names, name=parts["over"][0], tupleize_cols=False)
    return frame


def _sparse_parts(value: Any) -> Parts | None:
    plain = value.tocoo()
    is_small = plain.nnz <= MAX_ENTRIES and np.prod(plain.shape, dtype=float) <= MAX_SPARSE
    if not is_small or len(plain.shape) != 2 or plain.data.dtype.kind not in _PLAIN:
        return None
    rows, columns = plain.coords
    return {
        "shape": tuple(map(int, plain.shape)),
        "data": np.ascontiguousarray(plain.data),
        "rows": np.ascontiguousarray(rows, np.int64),
        "columns": np.ascontiguousarray(columns, np.int64),
        "matrix": isinstance(value, sys.modules["scipy.sparse"].spmatrix),
    }


def _sparse(parts: Mapping[str, Any]) -> Any:
    sparse: Any = import_module("scipy.sparse")
    rows, columns = parts["shape"]
    is_small = type(rows) is int and type(columns) is int and 0 <= rows * columns <= MAX_SPARSE
    if not is_small or min(rows, columns) < 0:
        msg = "a sparse matrix that is too large"
        raise ValueError(msg)
    kind = sparse.csr_matrix if parts["matrix"] is True else sparse.csr_array
    places = (parts["rows"], parts["columns"])
    return kind((parts["data"], places), shape=(rows, columns))
