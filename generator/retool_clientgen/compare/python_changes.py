"""Two generated packages, compared by what code can depend on: names, signatures, types.

griffe reads the packages without importing them. Its own check for breaking changes leaves out the types of parameters,
results and attributes, which is what upgrades of an API change most, so that the comparison is made here.
"""

import ast
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .comparison import PythonChange, PythonKind
from .rules import Severity

if TYPE_CHECKING:
    import griffe

_PARTS = ("models", "resources", "client", "async_client", "api")
"""Modules that code may use; what begins with an underscore is not for it."""

_CLIENTS = (("client", "Retool", "retool"), ("async_client", "AsyncRetool", "async_retool"))
_FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")
_BASES = frozenset({"additional_properties", "from_dict", "to_dict"})


@frozen
class Parameter:
    """A parameter of a function.

    Attributes:
        annotation: Its type.
        is_required: Whether a call cannot do without it.
        kind: How it is given, in griffe's words: `positional-only`, `keyword-only`, `variadic keyword`.
        json_name: The property, where it is an attribute of a model.
    """

    annotation: str
    is_required: bool
    kind: str
    json_name: str = ""

    @property
    def is_variadic(self) -> bool:
        """Whether it takes what no other parameter does."""
        return "variadic" in self.kind


@frozen
class Member:
    """Something that code can name.

    Attributes:
        kind: `class`, `function`, `attribute` or `alias`: a name for a union.
        type: Type of an attribute, or what a function gives.
        parameters: Parameters of a function, by name.
        by_keyword: Those of its overloads, required where none that takes keywords does without them.
        is_required: Whether an attribute of a model must be given to its constructor.
        signature: The whole for a reader.
        json_name: The property that an attribute of a model is; None for all else, as a property may be called "".
    """

    kind: str
    type: str = ""
    json_name: str | None = field(default=None, kw_only=True)
    parameters: dict[str, Parameter] = field(factory=dict)
    by_keyword: dict[str, Parameter] = field(factory=dict, kw_only=True)
    is_required: bool = False
    signature: str = ""

    def taken(self, parameter: str) -> Parameter:
        """A parameter as calls take it that give a body by keywords."""
        return self.by_keyword.get(parameter, self.parameters[parameter])


def diff_packages(old: Path, new: Path) -> list[PythonChange]:
    """What changed from one generated package to another.

    Returns:
        The changes, breaking ones first, otherwise by name.
    """
    before, after = (read_surface(project) for project in (old, new))
    sent = _sent(before) | _sent(after)
    changes = _one_of_each(list(_folded(_compare(before, after, sent))), _bodies(before) | _bodies(after))
    return sorted(changes, key=lambda change: (change.severity.rank, change.name))


def load_package(folder: Path, name: str = "retool_client") -> "griffe.Object | griffe.Alias":
    """A package, or a module of it, as griffe reads it, without importing it.

    Args:
        folder: The directory that it is in.
        name: Its name.
    """
    import griffe

    # It logs what an annotation names and nothing here needs, such as typing_extensions.
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    return griffe.load(name, search_paths=[folder], allow_inspection=False, try_relative_path=False)


def read_surface(project: Path, parts: Iterable[str] = _PARTS) -> dict[str, Member]:
    """All that code can name in a package: `models.User.email`, `retool.users.list`, `api.users.list.sync`.

    Args:
        project: Directory of its project.
        parts: The modules of the package to look at.
    """
    root = project / "retool_client"
    found: dict[str, Member] = {}
    for part in parts:
        if (root / part).is_dir() or (root / f"{part}.py").is_file():
            found.update(_members(load_package(root, part), part))
    paths = {f"{part}.{client}": name for part, client, name in _CLIENTS}
    # Resources are known by the attribute that leads to them; the clients come first, then what lies within.
    for _ in range(4):
        for name, member in found.items():
            holder, _, attribute = name.rpartition(".")
            if holder in paths and member.kind == "attribute":
                paths.setdefault(f"resources.{member.type}", f"{paths[holder]}.{attribute}")
    # A resource is what its methods are.
    named = {_path(name, paths): member for name, member in found.items()}
    return {name: member for name, member in named.items() if name not in paths.values()}


def _path(name: str, paths: dict[str, str]) -> str:
    holder, _, attribute = name.rpartition(".")
    return paths.get(name) or (f"{paths[holder]}.{attribute}" if holder in paths else name)


def _members(module: "griffe.Object | griffe.Alias", name: str) -> Iterator[tuple[str, Member]]:
    for key, member in module.members.items():
        # Beside a class is one whose methods give status and headers too; they are those of the class.
        is_raw = "Raw" in key and key.replace("Raw", "", 1) in module.members
        if key.startswith("_") or member.is_alias or is_raw:
            continue
        # A model is imported from `models`, a resource's methods are those of its class.
        shown = f"{name}.{key}"
        if member.is_module:
            yield from _members(member, name if name in ("models", "resources") else shown)
        elif member.is_class:
            yield shown, Member("class", signature=f"class {key}")
            for inner, attribute in member.members.items():
                if not inner.startswith("_") and not attribute.is_alias and inner not in _BASES:
                    yield f"{shown}.{inner}", _member(attribute)
        elif not key.isupper():
            yield shown, _member(member)


def _member(member: "griffe.Object | griffe.Alias") -> Member:
    import griffe

    if isinstance(member, griffe.Function):
        overloads = member.overloads or [member]
        # The implementation comes last: where it has a default, one of the overloads does without the parameter.
        forms = [
            {one.name: _parameter(one) for one in each.parameters if one.name != "self"}
            for each in (*overloads, member)
        ]
        parameters = {name: one for form in forms for name, one in form.items()}
        # A call with keywords needs what all overloads that take keywords need.
        takers = [form for form in forms[:-1] if any(one.kind == "keyword-only" for one in form.values())] or forms[:-1]
        by_keyword = {
            name: evolve(one, is_required=all(name in taker and taker[name].is_required for taker in takers))
            for form in forms[:-1]
            for name, one in form.items()
        }
        returns = plain_type(member.returns)
        shown = ", ".join(f"{name}: {parameter.annotation}" for name, parameter in parameters.items())
        signature = f"({shown}) -> {returns}"
        return Member("function", returns, parameters, signature=signature, by_keyword=by_keyword)
    if isinstance(member, griffe.Attribute):
        annotation, value = plain_type(member.annotation), str(member.value or "")
        if annotation == "TypeAlias":
            return Member("alias", plain_type(value), signature=plain_type(value))
        if not annotation:
            return Member("attribute", value, signature=value)
        name, is_required = _property_of(member.name, value)
        return Member("attribute", annotation, is_required=is_required, signature=annotation, json_name=name)
    return Member("other")


def _property_of(attribute: str, value: str) -> tuple[str, bool]:
    """The property that an attribute of a model is, by the code that is assigned to it, and whether it is required."""
    # A property with another name in JSON has metadata, and a default only where it is not required.
    is_required = not value or value.startswith("field(metadata=")
    for node in ast.walk(ast.parse(value or "0", mode="eval")):
        if isinstance(node, ast.keyword) and node.arg == "metadata" and isinstance(node.value, ast.Dict):
            return str(ast.literal_eval(node.value).get("json", attribute)), is_required
    return attribute, is_required


def _parameter(parameter: "griffe.Parameter") -> Parameter:
    kind = parameter.kind.value if parameter.kind else ""
    is_required = parameter.default is None and "variadic" not in kind
    return Parameter(plain_type(parameter.annotation), is_required, kind)


def plain_type(annotation: object) -> str:
    """A type without quotes around it and without the modules that its names are from; `Union[A, B]` as `A | B`."""
    text = _PLACES.sub("", str(annotation or "").strip("'\""))
    if not text.startswith("Union["):
        return text
    match ast.parse(text, mode="eval").body:
        case ast.Subscript(slice=ast.Tuple(elts=members)):
            return " | ".join(map(ast.unparse, members))
    return text.removeprefix("Union[").removesuffix("]")


_PLACES = re.compile(r"\b(?:builtins|_[a-z]\w*)\.")


def _sent(surface: dict[str, Member]) -> set[str]:
    """Names of the models that code makes: those of parameters, and all that these are made of."""
    by_class: dict[str, set[str]] = {}
    for name, member in surface.items():
        if name.startswith("models."):
            by_class.setdefault(name.split(".")[1], set()).update(names_in(member.type))
    waiting = {
        word
        for name, member in surface.items()
        if name.startswith("api.")
        for parameter in member.parameters.values()
        for word in names_in(parameter.annotation)
    }
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in by_class and name not in reached:
            reached.add(name)
            waiting |= by_class[name]
    return reached


def names_in(annotation: str) -> list[str]:
    """The names in a type, without what literals say, each once."""
    return list(dict.fromkeys(re.findall(r"\w+", re.sub(r"'[^']*'|\"[^\"]*\"", "", annotation))))


def _compare(before: dict[str, Member], after: dict[str, Member], sent: set[str]) -> Iterator[PythonChange]:
    for name, member in before.items():
        if name not in after:
            if _is_told(name, before, after):
                yield PythonChange(PythonKind.REMOVED, Severity.BREAKING, name, None, member.signature or None)
            continue
        now = after[name]
        model = name.split(".")[1] if name.startswith("models.") else ""
        if member.kind != now.kind:
            values = _named(member), _named(now)
            yield PythonChange(PythonKind.KIND_CHANGED, Severity.BREAKING, name, None, *values)
        elif member.kind == "function":
            yield from _compare_functions(name, member, now)
        elif member.json_name != now.json_name:
            values = member.json_name or "", now.json_name or ""
            yield PythonChange(PythonKind.PROPERTY_CHANGED, Severity.BREAKING, name, None, *values)
        elif severity := _changed_type(member.type, now.type, is_sent=model in sent, is_got=bool(model)):
            yield PythonChange(PythonKind.TYPE_CHANGED, severity, name, None, member.type, now.type)
        elif now.is_required and not member.is_required and model in sent:
            yield PythonChange(PythonKind.BECAME_REQUIRED, Severity.BREAKING, name, None, None, now.type)
    for name, member in after.items():
        if name not in before and _is_told(name, after, before):
            holder, _, _ = name.rpartition(".")
            must = member.is_required and holder in before and holder.removeprefix("models.") in sent
            kind = PythonKind.REQUIRED_ADDED if must else PythonKind.ADDED
            severity = Severity.BREAKING if must else Severity.NON_BREAKING
            yield PythonChange(kind, severity, name, None, None, member.signature or None)


def _named(member: Member) -> str:
    return member.signature if member.kind == "class" else f"{member.kind} {member.signature}".strip()


def _is_told(name: str, here: dict[str, Member], there: dict[str, Member]) -> bool:
    """Whether something that only one package has is told: not what came or went with its class."""
    holder = name.rpartition(".")[0]
    return holder not in here or (holder in there and here[holder].kind == there[holder].kind)


def _compare_functions(name: str, old: Member, new: Member) -> Iterator[PythonChange]:
    before, after = old.parameters, new.parameters
    breaking = Severity.BREAKING
    for key, was in before.items():
        if key not in after:
            if not was.is_variadic:
                yield PythonChange(PythonKind.PARAMETER_REMOVED, breaking, name, key, was.annotation, None)
            continue
        now = after[key]
        types = was.annotation, now.annotation
        if severity := _changed_type(*types, is_sent=True, is_got=False):
            yield PythonChange(PythonKind.PARAMETER_TYPE_CHANGED, severity, name, key, *types)
        if new.taken(key).is_required and not old.taken(key).is_required:
            types = old.taken(key).annotation, new.taken(key).annotation
            yield PythonChange(PythonKind.PARAMETER_BECAME_REQUIRED, breaking, name, key, *types)
        if was.kind != now.kind:
            yield PythonChange(PythonKind.PARAMETER_KIND_CHANGED, breaking, name, key, was.kind, now.kind)
    for key, now in after.items():
        if key not in before and not now.is_variadic:
            must = new.taken(key).is_required
            kind = PythonKind.REQUIRED_PARAMETER_ADDED if must else PythonKind.PARAMETER_ADDED
            severity = breaking if must else Severity.NON_BREAKING
            yield PythonChange(kind, severity, name, key, None, now.annotation)
    if severity := _changed_type(old.type, new.type, is_sent=False, is_got=True):
        yield PythonChange(PythonKind.RESULT_CHANGED, severity, name, None, old.type, new.type)


def _changed_type(old: str, new: str, *, is_sent: bool, is_got: bool) -> Severity | None:
    """What another type means: code may give less than a wider one takes, and get less than it is ready for.

    None where the types are the same one: the order of a union's members does not count.
    """
    if old == new:
        return None
    before, after = (ast.parse(annotation or "None", mode="eval").body for annotation in (old, new))
    is_wider, is_narrower = _fits(before, after), _fits(after, before)
    if is_wider and is_narrower and old and new:
        return None
    harmless = (is_wider or not is_sent) and (is_narrower or not is_got)
    return Severity.NON_BREAKING if harmless else Severity.BREAKING


def _fits(part: ast.expr, whole: ast.expr) -> bool:
    """Whether all values of one type are values of another."""
    return all(any(_is_one_of(one, other) for other in _alternatives(whole)) for one in _alternatives(part))


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union, a literal of several values as several."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from (*_alternatives(left), *_alternatives(right))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            yield from values.elts if isinstance(values, ast.Tuple) else [values]
        case _:
            yield node


def _is_one_of(one: ast.expr, other: ast.expr) -> bool:
    match one, other:
        case ast.Constant(value=value), ast.Name(id=name) if type(value).__name__ == name:
            return True
        case ast.Name(id="int"), ast.Name(id="float"):
            # PEP 484 has it so.
            return True
        case ast.Subscript(value=ast.Name(id=here), slice=inner), ast.Subscript(value=ast.Name(id=there), slice=outer):
            pairs = [(each.elts if isinstance(each, ast.Tuple) else [each]) for each in (inner, outer)]
            if here == there and len(pairs[0]) == len(pairs[1]):
                return all(map(_fits, *pairs)) and (here in _COVARIANT or all(map(_fits, *reversed(pairs))))
    return ast.unparse(other) in ("Any", ast.unparse(one))


_COVARIANT = ("AsyncPage", "Mapping", "Page", "RawResponse", "Sequence")


def _folded(changes: Iterable[PythonChange]) -> Iterator[PythonChange]:
    """Twins put together: the method, the asynchronous one and the functions of its module change in the same way."""
    groups: dict[tuple[str | None, ...], list[PythonChange]] = {}
    for change in changes:
        # What came or went is the same operation, however it is called.
        whole = change.kind in (PythonKind.ADDED, PythonKind.REMOVED)
        values = ("", "") if whole else (_bare(change.before), _bare(change.after))
        key = (_operation(change.name), change.kind, change.parameter, *values)
        groups.setdefault(key, []).append(change)
    for group in groups.values():
        yield _together(min(group, key=lambda change: _rank(change.name)), group)


def _together(first: PythonChange, group: Iterable[PythonChange]) -> PythonChange:
    """Changes as one of them, with the others as its twins."""
    names = {name for change in group for name in (change.name, *change.twins)}
    severity = min((change.severity for change in group), key=lambda severity: severity.rank)
    return evolve(first, severity=severity, twins=tuple(sorted(names - {first.name})))


_ARGUMENTS = {
    PythonKind.ADDED: {PythonKind.PARAMETER_ADDED, PythonKind.REQUIRED_PARAMETER_ADDED},
    PythonKind.REQUIRED_ADDED: {PythonKind.PARAMETER_ADDED, PythonKind.REQUIRED_PARAMETER_ADDED},
    PythonKind.REMOVED: {PythonKind.PARAMETER_REMOVED},
    PythonKind.TYPE_CHANGED: {PythonKind.PARAMETER_TYPE_CHANGED, PythonKind.PARAMETER_BECAME_REQUIRED},
    PythonKind.BECAME_REQUIRED: {PythonKind.PARAMETER_BECAME_REQUIRED},
}
"""What a change of an attribute is for an argument of a method that takes it."""


def _bodies(surface: dict[str, Member]) -> dict[str, set[str]]:
    """The models that are bodies, by operation."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, member in surface.items():
        if "body" in member.parameters:
            found[_operation(name)] |= {*names_in(member.parameters["body"].annotation)}
    return found


def _one_of_each(changes: list[PythonChange], bodies: dict[str, set[str]]) -> Iterator[PythonChange]:
    """Changes without those that say the same of another form of a body.

    An argument of a method is an attribute of its model too, the values that it takes are those of an enum, and a body
    with another argument is of another type.
    """
    of_operation: dict[str, list[PythonChange]] = defaultdict(list)
    of_model: dict[str, list[PythonChange]] = defaultdict(list)
    for change in changes:
        if change.parameter is not None:
            of_operation[_operation(change.name)].append(change)
        elif change.name.startswith("models."):
            of_model[change.name.split(".")[1]].append(change)
    said_by: dict[PythonChange, PythonChange] = {}
    for operation, own in of_operation.items():
        arguments: dict[str, PythonChange] = {}
        for change in own:
            first = arguments.setdefault(str(change.parameter), change)
            if first is not change and change.kind is PythonKind.PARAMETER_BECAME_REQUIRED:
                said_by[change] = first
        arguments.pop("body", None)
        models = [one for model in bodies.get(operation, ()) for one in of_model[model] if one not in said_by]
        for change in models:
            argument = arguments.get(change.name.rpartition(".")[2])
            if argument is not None and argument.kind in _ARGUMENTS.get(change.kind, ()):
                said_by[change] = argument
        for argument in arguments.values():
            if argument.kind is PythonKind.PARAMETER_TYPE_CHANGED:
                named = {*names_in(argument.before or ""), *names_in(argument.after or "")}
                # The class came or went with the type, or a value of an enum did.
                said_by |= {
                    one: argument
                    for name in named
                    for one in of_model[name]
                    if one not in said_by and (one.name.count(".") == 1 or one.name.rpartition(".")[2].isupper())
                }
        left = [one for one in models if one not in said_by]
        whole = [one for one in own if one.parameter == "body" and one not in said_by]
        whole += [one for one in left if one.name.count(".") == 1]
        for first in [*arguments.values(), *left][:1]:
            said_by |= {one: first for one in whole if one is not first}
    groups = {change: [change] for change in changes if change not in said_by}
    for change in said_by:
        first = change
        while first in said_by:
            first = said_by[first]
        groups[first].append(change)
    return (_together(first, group) for first, group in groups.items())


def _operation(name: str) -> str:
    """What twins have in common: `users.list`."""
    head, _, rest = name.partition(".")
    if head == "api" and rest.rpartition(".")[2] in _FUNCTIONS:
        return rest.rpartition(".")[0]
    return rest if head in ("retool", "async_retool") else name.replace(".Async", ".")


def _rank(name: str) -> tuple[int, str]:
    heads = ("retool", "models", "resources")
    head = name.partition(".")[0]
    return (heads.index(head) if head in heads else len(heads), name)


def _bare(signature: str | None) -> str:
    """A signature without what tells the asynchronous one, or the one with the whole answer, from the plain one."""
    bare = re.sub(r"\bRawResponse\[(.*)\]$", r"\1", signature or "")
    bare = re.sub(r"\bAsync(?=[A-Z])", "", bare)
    return re.sub(r"\bclient: \w+(?:, )?", "", bare)
