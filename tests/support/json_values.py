"""JSON values as hypothesis makes them, and when two of them are the same."""

import json
from typing import Any

from hypothesis import strategies as st

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=8
)
"""Any JSON value, with integers that every parser keeps."""


def same_json(first: Any, second: Any) -> bool:
    """Whether two JSON values are the same text: `1`, `1.0` and `true` are not, the order of keys does not matter."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
