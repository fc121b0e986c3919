"""Where nodes of a syntax tree stand."""

import ast

Span = tuple[int, int, int, int]
"""Line, column (in bytes, from 0), last line and end."""


def span_of(node: ast.expr | ast.alias | ast.keyword | ast.pattern | ast.stmt) -> Span:
    """Where a node stands."""
    return node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


def lies_in(inner: Span, outer: Span) -> bool:
    """Whether a place is within another one, or the same."""
    return (outer[0], outer[1]) <= (inner[0], inner[1]) and (inner[2], inner[3]) <= (outer[2], outer[3])
