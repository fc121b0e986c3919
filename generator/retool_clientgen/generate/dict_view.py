"""What an argument may be instead of a model: a dict with the same properties, by their names in JSON."""

import re

from attrs import frozen

from .model_view import Views
from .text import Code, code, identifier, literal

_MODELS = code("_models.")
_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")


@frozen
class DictView:
    """One typed dict, or a union of them.

    Attributes:
        name: Class name.
        model: The model or union that it can be given for.
        keys: Pairs of a key and the annotation of its value, as names, or as literals where one is not a name.
        union: The members of a union; empty for others. What they are is evaluated, so that it comes after them.
        is_plain: Whether all keys are names in Python, as the statement for a class needs them.
        types: The annotations of the values, or the members of the union.
    """

    name: Code
    model: Code
    keys: tuple[tuple[Code, Code], ...]
    union: tuple[Code, ...]
    is_plain: bool
    types: tuple[Code, ...]


def view_dicts(views: Views) -> list[DictView]:
    """The dicts that arguments may be or hold, by name; unions come last, each behind those that it has as members.

    Args:
        views: The views of a document whose operations were viewed.
    """
    found: dict[str, DictView] = {}
    while todo := sorted(views.types.accepted - found.keys()):
        for name in todo:
            found[name] = _view(name, views)
    by_name = {view.name: view for _, view in sorted(found.items())}
    ordered: dict[Code, DictView] = {name: view for name, view in by_name.items() if not view.union}

    def add(view: DictView, seen: frozenset[Code]) -> None:
        for member in view.union:
            if member in by_name and member not in seen:
                add(by_name[member], seen | {member})
        ordered.setdefault(view.name, view)

    for name, view in by_name.items():
        add(view, frozenset({name}))
    return list(ordered.values())


def _view(name: str, views: Views) -> DictView:
    types, schema = views.types, views.components[name]
    model, own = identifier(name), types.dict_name(name)
    if types.kind(name) == "union":
        members = tuple(dict.fromkeys(_without_model(member, views) for member in schema["anyOf"]))
        return DictView(own, model, (), members, True, members)
    annotations = {key: types.annotation(value, _MODELS, code("")) for key, value in schema["properties"].items()}
    # Within a class a name hides that of a type, and two underscores before it change it.
    words = {word for each in annotations.values() for word in re.findall(r"\w+", _STRING.sub("", each))}
    plain = all(_is_name(key) and key not in words for key in annotations)
    keys = []
    for key, annotation in annotations.items():
        # In quotes: whether a key is required is asked when the class is made.
        value = literal(annotation) if key in schema["required"] else code("NotRequired[%s]", literal(annotation))
        keys.append((identifier(key) if plain else literal(key), value))
    return DictView(own, model, tuple(keys), (), plain, tuple(annotations.values()))


def _is_name(key: str) -> bool:
    return key.isidentifier() and key == identifier(key) and not key.startswith("__")


def _without_model(member: dict[str, object], views: Views) -> Code:
    """A member of a union as a dict; the model itself is beside the union already."""
    reference = views.types.reference(member)
    kind = member.get("type")
    if kind in ("array", "object") and not views.types.keeps_json(member):
        # As in the union itself: it may be what holds the union.
        return code("Sequence[Any]" if kind == "array" else "Mapping[str, Any]")
    if reference is None or views.types.kind(reference) == "enum":
        return views.types.annotation(member, _MODELS, code(""))
    views.types.accepted.add(reference)
    return views.types.dict_name(reference)
