"""Where the value of a name comes from, within a function."""

import ast
from collections.abc import Iterator

from .spans import Span, lies_in, span_of

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
        self._entries: dict[tuple[ast.AST, str], list[tuple[ast.expr, ast.expr]]] = {}
        self._names: dict[ast.Name, tuple[ast.AST, ...]] = {}
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
            for name, scopes in self._names.items():
                if not lies_in(span_of(name), around):
                    continue
                for value in self._values(name.id, scopes):
                    where = span_of(value)
                    if where not in found and depth:
                        found[where] = None
                        waiting.append((where, depth - 1))
        return list(found)

    def assigned(self, name: ast.Name) -> list[ast.expr]:
        """What is assigned to a name that is read."""
        return self._values(name.id, self._names.get(name, ()))

    def entries(self, name: ast.Name) -> list[tuple[ast.expr, ast.expr]]:
        """What is put into the dict that a name stands for, key by key: `name[key] = value`."""
        scopes = reversed(self._names.get(name, ()))
        return next((self._entries[scope, name.id] for scope in scopes if (scope, name.id) in self._entries), [])

    def _values(self, name: str, scopes: tuple[ast.AST, ...]) -> list[ast.expr]:
        return next((self._sources[scope, name] for scope in reversed(scopes) if (scope, name) in self._sources), [])

    def _walk(self, node: ast.AST, scopes: tuple[ast.AST, ...]) -> None:
        for child in ast.iter_child_nodes(node):
            for target, value in _assigned(child):
                for name in ast.walk(target):
                    if isinstance(name, ast.Name):
                        self._sources.setdefault((scopes[-1], name.id), []).append(value)
                if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                    self._entries.setdefault((scopes[-1], target.value.id), []).append((target.slice, value))
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load):
                self._names[child] = scopes
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
