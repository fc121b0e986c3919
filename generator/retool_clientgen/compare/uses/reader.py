"""One module, read: what its names may be, and which operations it uses."""

import ast
from pathlib import Path

from .fixtures import Function, asked_for, fixture_name, nearest
from .found import Knowledge, Unclear, Use
from .values import CLIENT, CLIENTS, NOTHING, Value, Values, attribute, imported, operation_of, texts

_HARMLESS = frozenset(
    "print len repr str isinstance issubclass hasattr type id bool iter next list tuple set dict sorted".split()
)
_SAME = frozenset("enter_context enter_async_context cast closing aclosing nullcontext".split())
"""Functions that give what they are given."""


def read_module(tree: ast.Module, file: str, known: Knowledge, uses: set[Use], unclear: set[Unclear]) -> None:
    """Reads a module once.

    Args:
        tree: Its syntax tree.
        file: Its file.
        known: What all files say; is added to.
        uses: Gets the uses.
        unclear: Gets what cannot be told.
    """
    _Reader(file, known, uses, unclear).visit(tree)


class _Reader(ast.NodeVisitor):
    """Names are looked up from the innermost function outwards; `names` of the knowledge has them as `f.x`, `C.m.x`."""

    def __init__(self, file: str, known: Knowledge, uses: set[Use], unclear: set[Unclear]) -> None:
        self.file, self.known, self.uses, self.unclear = file, known, uses, unclear
        self.scope: list[str] = []
        self.classes: list[str] = []
        self.globals: set[tuple[str, ...]] = set()

    # What names are bound to.

    def _bind(self, name: str, values: Values) -> None:
        scope = [] if (*self.scope, name) in self.globals else self.scope
        self.known.add(self.file, ".".join([*scope, name]), values)

    def _look_up(self, name: str) -> Values:
        return self.known.get(self.file, self._key(name))

    def _key(self, name: str) -> str:
        """The dotted name of what a name stands for here: the innermost one, where names of classes do not count."""
        for length in range(len(self.scope), 0, -1):
            outer = ".".join(self.scope[:length])
            is_class = any(value.kind.endswith("class") for value in self.known.get(self.file, outer))
            if (self.file, f"{outer}.{name}") in self.known.names and (length == len(self.scope) or not is_class):
                return f"{outer}.{name}"
        return name

    def visit_Global(self, node: ast.Global) -> None:
        self.globals |= {(*self.scope, name) for name in node.names}

    def _assign(self, target: ast.expr, values: Values) -> None:
        if isinstance(target, ast.Name):
            self._bind(target.id, values)
        elif isinstance(target, ast.Attribute):
            for value in self._value(target.value):
                if value.kind in ("instance", "class"):
                    self.known.add(value.module, f"{value.name}.@{target.attr}", values)
        elif isinstance(target, ast.Starred):
            self._assign(target.value, values)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            whole = alias.name if alias.asname else alias.name.split(".")[0]
            self._bind(alias.asname or whole, imported(whole) or self._own_module(whole))
            self._note(imported(alias.name), node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            values = imported(f"{node.module}.{alias.name}") if node.level == 0 else NOTHING
            last = (node.module or "").rpartition(".")[2]
            if not values and last in self.known.modules:
                values = self.known.get(self.known.modules[last], alias.name)
            values = values or self._own_module(alias.name)
            self._bind(alias.asname or alias.name, values)
            self._note(values, node)

    def _own_module(self, name: str) -> Values:
        file = self.known.modules.get(name.rpartition(".")[2])
        return frozenset({Value("code", "", file)}) if file is not None else NOTHING

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for one, value in zip(target.elts, node.value.elts, strict=False):
                    self._assign(one, self._value(value))
            else:
                self._assign(target, self._value(node.value))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        values = self._annotated(node.annotation) | (self._value(node.value) if node.value else NOTHING)
        if self.classes and self.scope == self.classes and isinstance(node.target, ast.Name):
            # A field of a data class.
            self.known.add(self.file, f"{'.'.join(self.scope)}.@{node.target.id}", values)
        self._assign(node.target, values)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.generic_visit(node)
        self._assign(node.target, self._value(node.value))

    def visit_withitem(self, node: ast.withitem) -> None:
        self.generic_visit(node)
        if node.optional_vars is not None:
            self._assign(node.optional_vars, self._value(node.context_expr))

    def visit_For(self, node: ast.For | ast.AsyncFor | ast.comprehension) -> None:
        self._assign(node.target, self._value(node.iter))
        self.generic_visit(node)

    visit_AsyncFor = visit_For  # noqa: N815 - as ast names it
    visit_comprehension = visit_For

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        whole = ".".join([*self.scope, node.name])
        is_client = any(value.kind == "client class" for base in node.bases for value in self._value(base))
        self._bind(node.name, frozenset({Value("client class" if is_client else "class", whole, self.file)}))
        for base in node.bases:
            for value in self._value(base):
                if value.kind == "class":
                    self.known.add(self.file, f"{whole}.@bases", frozenset({value}))
        self.scope.append(node.name)
        outer, self.classes = self.classes, list(self.scope)
        self.generic_visit(node)
        self.classes = outer
        self.scope.pop()

    def visit_FunctionDef(self, node: Function) -> None:
        whole = ".".join([*self.scope, node.name])
        is_method = bool(self.classes) and self.scope == self.classes
        self._bind(node.name, frozenset({Value("function", whole, self.file)}))
        for decorator in node.decorator_list:
            self.visit(decorator)
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        plain = arguments[: len(arguments) - len(node.args.kwonlyargs)]
        with_defaults = plain[len(plain) - len(node.args.defaults) :]
        defaults = [
            *zip(with_defaults, node.args.defaults, strict=True),
            *((a, d) for a, d in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if d is not None),
        ]
        given = [(argument.arg, self._value(default)) for argument, default in defaults]
        for _, default in defaults:
            self.visit(default)
        self.known.parameters[self.file, whole] = [argument.arg for argument in arguments]
        self.scope.append(node.name)
        if is_method and arguments:
            self._bind(arguments[0].arg, frozenset({Value("instance", ".".join(self.classes), self.file)}))
        for argument in arguments:
            self.known.declare(self.file, ".".join([*self.scope, argument.arg]))
            if argument.annotation is not None and (values := self._annotated(argument.annotation)):
                self._bind(argument.arg, values)
        for name, values in given:
            self._bind(name, values)
        self._fixtures(node, whole)
        for statement in node.body:
            self.visit(statement)
        if node.returns is not None:
            self.known.add(self.file, f"{whole}.@returns", self._annotated(node.returns))
        self.scope.pop()

    def _fixtures(self, node: Function, whole: str) -> None:
        """Notes a fixture of pytest, and what the fixtures give that a function asks for."""
        name = fixture_name(node)
        if name is not None and (self.file, whole) not in self.known.fixtures.setdefault(name, set()):
            self.known.fixtures[name].add((self.file, whole))
            self.known.grew = True
        for argument in asked_for(node):
            if argument.annotation is not None:
                continue
            there = [one for one in self.known.fixtures.get(argument.arg, ()) if one != (self.file, whole)]
            seen = nearest(Path(self.file), [Path(file) for file, _ in sorted(there)])
            for file, function in there:
                if Path(file) in seen:
                    self._bind(argument.arg, self.known.get(file, f"{function}.@returns"))

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as ast names it

    def visit_Return(self, node: ast.Return) -> None:
        self.generic_visit(node)
        if node.value is not None and self.scope:
            self.known.add(self.file, f"{'.'.join(self.scope)}.@returns", self._value(node.value))

    def visit_Yield(self, node: ast.Yield) -> None:
        self.generic_visit(node)
        if node.value is not None and self.scope:
            self.known.add(self.file, f"{'.'.join(self.scope)}.@returns", self._value(node.value))

    # What is used.

    def visit_Name(self, node: ast.Name) -> None:
        self._keep_texts(node)

    def _keep_texts(self, node: ast.expr) -> None:
        found = texts(self._value(node))
        if found:
            self.known.texts[self.file, node.lineno, node.col_offset] = frozenset(found)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._keep_texts(node)
        self._note(self._value(node), node)
        self._guess(node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = self._value(node.func)
        if any(value.kind == "call" for value in called):
            self._by_name(node)
        name = _last(node.func)
        if name == "getattr" and len(node.args) > 1:
            self._note(self._value(node), node)
            if not self._texts(node.args[1]) and any(
                value.kind == "client" or self._is_resource(value) for value in self._value(node.args[0])
            ):
                self._say(node, "an attribute of a client or resource is looked up by a computed name")
        self._hand_over(node, called, name)

    def _by_name(self, node: ast.Call) -> None:
        asked = node.args[0] if node.args else next((k.value for k in node.keywords if k.arg == "operation_id"), None)
        names = self._texts(asked) if asked is not None else []
        if not names or (isinstance(asked, ast.Name) and (self.file, self._key(asked.id)) in self.known.unsure):
            self._say(node, "an operation is called by a computed name")
        for name in names:
            if name in self.known.operations:
                self.uses.add(Use(self.file, node.lineno, node.col_offset + 1, name, "name"))
            else:
                self._say(node, f"the release has no operation {name!r}")

    def _hand_over(self, node: ast.Call, called: Values, name: str) -> None:
        """Notes what the code's own functions are given, and says what others are."""
        own = [value for value in called if value.kind in ("function", "class")]
        for value in own:
            key, shift = value.name, 0
            if value.kind == "class":
                key, shift = f"{value.name}.__init__", 1
            elif isinstance(node.func, ast.Attribute) and "." in value.name:
                shift = 1
            self._give(node, value, key, shift)
        if own or called or name in _HARMLESS or name in _SAME or name == "getattr":
            return
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            if any(value.kind == "client" or self._is_resource(value) for value in self._value(argument)):
                self._say(
                    node, f"a client or resource is passed to {name or 'a function'}, which is not in these files"
                )

    def _give(self, node: ast.Call, value: Value, key: str, shift: int) -> None:
        parameters = self.known.parameters.get((value.module, key), [])
        for index, argument in enumerate(node.args):
            position = index + shift
            if position < len(parameters):
                self.known.add(value.module, f"{key}.{parameters[position]}", self._value(argument))
        for keyword in node.keywords:
            if keyword.arg is not None:
                if keyword.arg in parameters:
                    self.known.add(value.module, f"{key}.{keyword.arg}", self._value(keyword.value))
                if value.kind == "class":
                    self.known.add(value.module, f"{value.name}.@{keyword.arg}", self._value(keyword.value))

    def _note(self, values: Values, node: ast.stmt | ast.expr) -> None:
        for value in values:
            name = operation_of(value)
            if name in self.known.operations:
                how = "module" if value.kind == "module" else "method"
                self.uses.add(Use(self.file, node.lineno, node.col_offset + 1, name or "", how))

    def _guess(self, node: ast.Attribute) -> None:
        """Says where a name reads like an operation and nothing tells what it is an attribute of."""
        parts = _dotted(node)
        for start in range(1, len(parts) - 1):
            name = ".".join(parts[start:])
            if name in self.known.operations:
                base: ast.expr = node
                for _ in range(len(parts) - start):
                    base = base.value  # type: ignore[attr-defined]
                if not self._value(base):
                    self._say(node, f"reads like `{name}`, but nothing tells what {'.'.join(parts[:start])} is", name)
                return

    def _say(self, node: ast.expr, what: str, operation: str = "") -> None:
        self.unclear.add(Unclear(self.file, node.lineno, what, operation))

    # What expressions are.

    def _value(self, node: ast.expr) -> Values:
        if isinstance(node, ast.Name):
            return self._look_up(node.id)
        if isinstance(node, ast.Attribute):
            inner = self._value(node.value)
            return attribute(inner, node.attr) | self._of_objects(inner, node.attr)
        if isinstance(node, ast.Call):
            return self._result(node)
        if isinstance(node, ast.Await | ast.NamedExpr | ast.Starred):
            return self._value(node.value)
        if isinstance(node, ast.IfExp):
            return self._value(node.body) | self._value(node.orelse)
        if isinstance(node, ast.Constant):
            return frozenset({Value("text", node.value)}) if isinstance(node.value, str) else NOTHING
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            # What a loop over it gives.
            return NOTHING.union(*map(self._value, node.elts))
        if isinstance(node, ast.BoolOp):
            return NOTHING.union(*map(self._value, node.values))
        return NOTHING

    def _of_objects(self, values: Values, name: str) -> Values:
        """An attribute of objects of the code: one that was assigned, a method, or what a property gives."""
        found = NOTHING
        for value in values:
            if value.kind == "code":
                found |= self.known.get(value.module, name)
            if value.kind in ("instance", "class"):
                found |= self.known.get(value.module, f"{value.name}.@{name}")
                method = self.known.get(value.module, f"{value.name}.{name}")
                found |= method
                for one in method:
                    # A property is a function that is not called.
                    found |= self.known.get(one.module, f"{one.name}.@returns") if one.kind == "function" else NOTHING
                bases = self.known.get(value.module, f"{value.name}.@bases")
                found |= self._of_objects(bases, name) if bases else NOTHING
        return found

    def _result(self, node: ast.Call) -> Values:
        found = NOTHING
        for value in self._value(node.func):
            if value.kind in ("client class", "maker"):
                found |= {CLIENT}
            elif value.kind == "class":
                found |= {Value("instance", value.name, value.module)}
            elif value.kind == "function":
                found |= self.known.get(value.module, f"{value.name}.@returns")
        name = _last(node.func)
        if name in _SAME and node.args:
            return found | self._value(node.args[-1])
        if name == "getattr" and len(node.args) > 1:
            inner = self._value(node.args[0])
            return NOTHING.union(*(attribute(inner, text) for text in self._texts(node.args[1])))
        return found

    def _annotated(self, node: ast.expr) -> Values:
        """What something with an annotation is: a client, a resource, or an object of the code."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return NOTHING
        if isinstance(node, ast.BinOp):
            return self._annotated(node.left) | self._annotated(node.right)
        if isinstance(node, ast.Subscript):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return NOTHING.union(*map(self._annotated, inner))
        found = NOTHING
        for value in self._value(node):
            last = value.name.rpartition(".")[2]
            if value.kind == "client class":
                found |= {CLIENT}
            elif value.kind == "class":
                found |= {Value("instance", value.name, value.module)}
            elif value.kind == "module" and last in self.known.resource_classes:
                found |= {Value("path", self.known.resource_classes[last])}
        if not found and _last(node) in CLIENTS:
            # Under TYPE_CHECKING, or by a star.
            found |= {CLIENT}
        return found

    def _is_resource(self, value: Value) -> bool:
        return value.kind == "path" and any(name.startswith(f"{value.name}.") for name in self.known.operations)

    def _texts(self, node: ast.expr) -> list[str]:
        return texts(self._value(node))


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _dotted(node: ast.expr) -> list[str]:
    """The names of `a.b.c`; what does not begin with a name begins with `…`."""
    if isinstance(node, ast.Attribute):
        return [*_dotted(node.value), node.attr]
    return [node.id] if isinstance(node, ast.Name) else ["…"]
