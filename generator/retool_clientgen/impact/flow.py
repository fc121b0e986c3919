"""Where the value of a name comes from, within a function."""

import ast
from collections.abc import Iterator

from .uses import Span, span_of

DEPTH = 3
"""A value is followed back over so many assignments."""

_Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef


class Flow:
    """The assignments of a file, by function and name.

    Args:
        tree: The file.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._sources: dict[tuple[ast.AST, str], list[ast.expr]] = {}
        self._names: list[tuple[ast.Name, tuple[ast.AST, ...]]] = []
        self._walk(tree, (tree,))

    def origins(self, span: Span) -> list[Span]:
        """Where the values come from that a piece of code works with.

        Args:
            span: The piece of code.

        Returns:
            The expressions whose values are assigned to the names in it, the nearest first.
        """
        found: dict[Span, None] = {}
        waiting = [(span, DEPTH)]
        while waiting:
            around, depth = waiting.pop(0)
            for name, scopes in self._names:
                if not _within(span_of(name), around):
                    continue
                for value in self._values(name.id, scopes):
                    where = span_of(value)
                    if where not in found and depth:
                        found[where] = None
                        waiting.append((where, depth - 1))
        return list(found)

    def _values(self, name: str, scopes: tuple[ast.AST, ...]) -> list[ast.expr]:
        return next((self._sources[scope, name] for scope in reversed(scopes) if (scope, name) in self._sources), [])

    def _walk(self, node: ast.AST, scopes: tuple[ast.AST, ...]) -> None:
        for child in ast.iter_child_nodes(node):
            for target, value in _assigned(child):
                for name in ast.walk(target):
                    if isinstance(name, ast.Name):
                        self._sources.setdefault((scopes[-1], name.id), []).append(value)
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load):
                self._names.append((child, scopes))
            self._walk(child, (*scopes, child) if isinstance(child, _Scope) else scopes)


def _assigned(node: ast.AST) -> Iterator[tuple[ast.AST, ast.expr]]:
    """What a node assigns, each target with its value."""
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr | ast.AugAssign) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        yield node.target, node.iter
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield node.optional_vars, node.context_expr


def _within(inner: Span, outer: Span) -> bool:
    return (outer[0], outer[1]) <= (inner[0], inner[1]) and (inner[2], inner[3]) <= (outer[2], outer[3])
