"""One construct of JSON Schema each, and what becomes of it in the client."""

import datetime
import typing
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from retool_clientgen.errors import ClientgenError

from .conftest import Built

ClientOf = Callable[..., Built]


def get(built: Built, value: Any) -> Any:
    return built.retool(value).thing.get()


NULLABLE = {
    "nullable": ("3.0.3", "{type: string, nullable: true}"),
    "a list of types": ("3.1.0", "{type: [string, 'null']}"),
    "a union with null": ("3.1.0", "{anyOf: [{type: string}, {type: 'null'}]}"),
    "oneOf with null": ("3.1.0", "{oneOf: [{type: 'null'}, {type: string}]}"),
    "allOf beside nullable": ("3.0.3", "{allOf: [{type: string}], nullable: true}"),
    "null in an enum": ("3.0.3", "{type: string, nullable: true, enum: [a, b, null]}"),
    "only null": ("3.1.0", "{type: 'null'}"),
    "const null": ("3.1.0", "{const: null}"),
}


@pytest.mark.parametrize("form", NULLABLE)
def test_null_is_none_in_every_form_of_it(client_of: ClientOf, form: str) -> None:
    openapi, schema = NULLABLE[form]
    built = client_of(thing=f"{{type: object, required: [a], properties: {{a: {schema}}}}}", openapi=openapi)
    assert get(built, {"a": None}).a is None
    assert "None" in str(built.models.Thing.__annotations__["a"])


def test_a_property_of_all_parts_has_what_all_of_them_say(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        allOf:
          - {type: object, properties: {meta: {type: object, required: [a], properties: {a: {type: integer}}}}}
          - {type: object, required: [meta], properties: {meta: {type: object, properties: {b: {type: string}}}}}
          - {properties: {state: {type: string, enum: [on, off]}}}
          - {properties: {state: {description: How it is.}}}
        """
    )
    thing = get(built, {"meta": {"a": 1, "b": "x"}, "state": "on"})
    assert (thing.meta.a, thing.meta.b, thing.state) == (1, "x", built.models.ThingState.ON)
    with pytest.raises(TypeError, match="meta"):
        built.models.Thing()


def test_all_ancestors_are_parents(client_of: ClientOf) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/C'}",
        schemas="""
        Root: {type: object, required: [id], properties: {id: {type: integer}}}
        A: {allOf: [{$ref: '#/components/schemas/Root'}, {properties: {a: {type: string, format: date}}}]}
        B: {allOf: [{properties: {b: {type: string}}}], required: [b]}
        C:
          allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          properties: {c: {type: string}}
        """,
    )
    thing = get(built, {"id": 1, "a": "2024-01-02", "b": "b", "c": "c"})
    assert (thing.id, thing.a, thing.b, thing.c) == (1, datetime.date(2024, 1, 2), "b", "c")
    with pytest.raises(TypeError, match=r"id.*b|b.*id"):
        built.models.Thing()


def test_what_one_part_requires_and_another_has_is_required(client_of: ClientOf) -> None:
    built = client_of(thing="{allOf: [{required: [a]}, {type: object, properties: {a: {type: string}}}]}")
    with pytest.raises(TypeError, match="'a'"):
        built.models.Thing()


def test_a_union_beside_properties_has_them_in_each_member(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        required: [id]
        properties: {id: {type: integer}}
        oneOf:
          - {type: object, required: [cat], properties: {cat: {type: string}}}
          - {type: object, required: [dog], properties: {dog: {type: string}}}
        """
    )
    cat, dog = get(built, {"id": 1, "cat": "c"}), get(built, {"id": 2, "dog": "d"})
    assert type(cat) is not type(dog)
    assert (cat.id, cat.cat, dog.id, dog.dog) == (1, "c", 2, "d")


def test_a_union_of_what_is_required_costs_no_properties(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        properties: {a: {type: string}, b: {type: integer}}
        anyOf: [{required: [a]}, {required: [b]}]
        """
    )
    assert get(built, {"a": "x", "b": 2}).b == 2


def test_enums_of_both_parts_meet(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        allOf:
          - {type: object, properties: {a: {type: string, enum: [x, y, z]}}}
          - {type: object, properties: {a: {type: string, enum: [y, z]}}}
        """
    )
    assert [member.value for member in built.models.ThingA] == ["y", "z"]


FORBIDDEN = ("{a: false}}, {properties: {a: {}, b: {}}", "{a: {}, b: {}}}, {properties: {a: false}")


@pytest.mark.parametrize("parts", FORBIDDEN)
def test_a_property_that_one_part_forbids_is_not_there(client_of: ClientOf, parts: str) -> None:
    thing = client_of(thing=f"{{allOf: [{{type: object, properties: {parts}}}]}}").models.Thing
    assert [each.name for each in attrs.fields(thing) if len(each.name) == 1] == ["b"]


VEHICLE = """
oneOf: [{$ref: '#/components/schemas/Truck'}, {$ref: '#/components/schemas/Bike'}]
discriminator: {propertyName: kind MAPPING}
"""
VEHICLES = """
Truck: {type: object, required: [kind], properties: {kind: {type: TYPE}, label: {type: string}, axles: {type: integer}}}
Bike: {type: object, required: [kind], properties: {kind: {type: TYPE}, label: {type: string}, gears: {type: integer}}}
"""


@pytest.mark.parametrize(
    ("mapping", "kind", "bike"),
    [
        ("", "string", "Bike"),
        (", mapping: {bicycle: '#/components/schemas/Bike', lorry: '#/components/schemas/Truck'}", "string", "bicycle"),
        (", mapping: {bicycle: Bike, lorry: Truck}", "string", "bicycle"),
        (", mapping: {bicycle: '#/components/schemas/Bike', cycle: '#/components/schemas/Bike'}", "string", "cycle"),
        (", mapping: {'1': '#/components/schemas/Truck', '2': '#/components/schemas/Bike'}", "integer", 2),
        (", mapping: {'1': '#/components/schemas/Truck', '-1': '#/components/schemas/Bike'}", "integer", -1),
        (", mapping: {'true': '#/components/schemas/Truck', 'false': '#/components/schemas/Bike'}", "boolean", False),
        (", mapping: {'true': '#/components/schemas/Bike', 'false': '#/components/schemas/Truck'}", "boolean", True),
    ],
)
def test_a_discriminator_tells_the_members_of_a_union(client_of: ClientOf, mapping: str, kind: str, bike: Any) -> None:
    built = client_of(thing=VEHICLE.replace(" MAPPING", mapping), schemas=VEHICLES.replace("TYPE", kind))
    thing = get(built, {"kind": bike, "label": "x"})
    assert hasattr(thing, "gears")
    assert thing.kind == bike
    assert get(built, {"kind": "unheard of", "label": "x"}) == {"kind": "unheard of", "label": "x"}


@pytest.mark.parametrize("named", ["", "discriminator: {propertyName: on}"])
def test_a_flag_of_one_value_in_each_member_tells_them_apart(client_of: ClientOf, named: str) -> None:
    built = client_of(
        thing=f"""
        {named}
        oneOf:
          - {{type: object, properties: {{on: {{type: boolean, enum: [true]}}, since: {{type: string}}}}}}
          - {{type: object, properties: {{on: {{const: false}}, until: {{type: string}}}}}}
        """,
        openapi="3.1.0",
    )
    assert hasattr(get(built, {"on": False}), "until")
    assert hasattr(get(built, {"on": True}), "since")


def test_constants_of_members_come_before_their_names(client_of: ClientOf) -> None:
    schemas = VEHICLES.replace(
        "kind: {type: TYPE}, label: {type: string}, gears", "kind: {type: string, enum: [b]}, gears"
    )
    built = client_of(thing=VEHICLE.replace(" MAPPING", ""), schemas=schemas.replace("TYPE", "string"))
    assert hasattr(get(built, {"kind": "b"}), "gears")


@pytest.mark.parametrize("kind", ["{type: string}", "{type: string, enum: [Cat, Dog]}"])
def test_an_object_that_others_inherit_from_is_one_of_them(client_of: ClientOf, kind: str) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/Pet'}",
        schemas="""
        Pet:
          type: object
          required: [kind]
          properties: {kind: KIND}
          discriminator: {propertyName: kind}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
        Dog:
          allOf: [{$ref: '#/components/schemas/Pet'}]
          properties: {owner: {$ref: '#/components/schemas/Pet'}}
        """.replace("KIND", kind),
    )
    cat = get(built, {"kind": "Cat"})
    assert hasattr(cat, "lives")
    assert cat.kind == "Cat"
    assert hasattr(get(built, {"kind": "Dog", "owner": {"kind": "Cat"}}).owner, "lives")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: integer, enum: [1, 2, -1]}", -1),
        ("{type: boolean, enum: [true]}", True),
        ("{type: number, enum: [0.5, 1.5]}", 0.5),
        ("{enum: [1, two, null]}", "two"),
        ("{type: string, enum: [only]}", "only"),
        ("{const: fixed}", "fixed"),
        ("{const: 7}", 7),
        ("{type: [string, integer], enum: [a, 1]}", 1),
    ],
)
def test_enums_and_constants_of_any_type_come_as_they_are(client_of: ClientOf, schema: str, value: Any) -> None:
    built = client_of(thing=f"{{type: object, required: [a], properties: {{a: {schema}}}}}", openapi="3.1.0")
    thing = get(built, {"a": value})
    assert thing.a == value
    assert thing.to_dict() == {"a": value}


@pytest.mark.parametrize(
    ("old", "new", "value"),
    [
        ("[DESC, ASC]", "[desc, asc, DESC, ASC]", "ASC"),
        ("['+1', other]", "['-1', '+1', other]", "+1"),
        ("['<', a]", "['<', '<=', a]", "<"),
        ("[asc, b]", "[Asc, asc, b]", "asc"),
        ("[a_b, c]", "['a b', a-b, a_b, c]", "a_b"),
        ("[éa, c]", "[èa, éa, c]", "c"),
    ],
)
def test_a_new_value_takes_no_name_of_an_old_one(client_of: ClientOf, old: str, new: str, value: str) -> None:
    schema = "{type: object, properties: {a: {type: string, enum: VALUES}}}"
    before = client_of(thing=schema.replace("VALUES", old)).models.ThingA
    after = client_of(thing=schema.replace("VALUES", new)).models.ThingA
    assert before(value).name == after(value).name
    assert len({member.name for member in after}) == len(list(after))


@pytest.mark.parametrize("names", [("a.b", "a b"), ("fooBar", "foo-bar"), ("+1", "-1")])
def test_of_names_that_become_one_none_keeps_it(client_of: ClientOf, names: tuple[str, str]) -> None:
    schema = "{type: object, properties: {" + ", ".join(f"'{name}': {{type: string}}" for name in names) + "}}"
    built = client_of(thing=schema)
    thing = get(built, dict.fromkeys(names, "x"))
    assert thing.to_dict() == dict.fromkeys(names, "x")
    assert not thing.additional_properties


@pytest.mark.parametrize(
    ("names", "kept", "wire"),
    [
        (("@type", "type"), "type", "type"),
        (("class", "class_"), "class_", "class_"),
        (("fooBar", "foo_bar"), "foo_bar", "foo_bar"),
    ],
)
def test_a_name_that_is_pythons_already_keeps_it(
    client_of: ClientOf, names: tuple[str, str], kept: str, wire: str
) -> None:
    schema = "{type: object, properties: {" + ", ".join(f"'{name}': {{type: string}}" for name in names) + "}}"
    thing = get(client_of(thing=schema), {name: name for name in names})
    assert getattr(thing, kept) == wire
    assert thing.to_dict() == {name: name for name in names}


def test_free_and_typed_additional_properties(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        properties:
          free: {type: object}
          dates: {additionalProperties: {type: string, format: date}}
          things: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}
          none: {type: object, additionalProperties: false}
        """
    )
    thing = get(built, {"free": {"x": 1}, "dates": {"d": "2024-01-02"}, "things": {"t": {"a": "b"}}, "more": [1]})
    assert thing.free == {"x": 1}
    assert thing.dates == {"d": datetime.date(2024, 1, 2)}
    assert thing.things["t"].a == "b"
    assert thing.additional_properties == {"more": [1]}


def test_a_list_of_types_is_a_union(client_of: ClientOf) -> None:
    built = client_of(thing="{type: object, properties: {a: {type: [string, integer, 'null']}}}", openapi="3.1.0")
    assert {"str", "int", "None"} <= set(str(built.models.Thing.__annotations__["a"]).replace("|", " ").split())


@pytest.mark.parametrize("openapi", ["3.1.0", "3.2.0"])
def test_what_is_beside_a_reference_counts_from_3_1_on(client_of: ClientOf, openapi: str) -> None:
    reference = "{$ref: '#/components/schemas/Base', properties: {extra: {type: string}}, required: [extra]}"
    base = "Base: {type: object, required: [id], properties: {id: {type: string}}}"
    built = client_of(thing=reference, schemas=base, openapi=openapi)
    thing = get(built, {"id": "i", "extra": "e"})
    assert (thing.id, thing.extra) == ("i", "e")
    assert not hasattr(get(client_of(thing=reference, schemas=base), {"id": "i"}), "extra")


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        "{type: object, properties: {no: false, any: true}}",
        "{anyOf: [false, {type: string}]}",
    ],
)
def test_schemas_can_be_booleans(client_of: ClientOf, schema: str) -> None:
    built = client_of(thing=f"{{type: object, properties: {{a: {schema}}}}}", openapi="3.1.0")
    assert built.normalised.left_out == []


def test_a_schema_that_contains_itself_is_one_class(client_of: ClientOf) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/Folder'}",
        schemas="""
        Folder:
          type: object
          required: [name]
          properties: {name: {type: string}, folders: {type: array, items: {$ref: '#/components/schemas/Folder'}}}
        """,
    )
    thing = get(built, {"name": "a", "folders": [{"name": "b", "folders": [{"name": "c"}]}]})
    assert type(thing) is type(thing.folders[0]) is type(thing.folders[0].folders[0])
    assert len(built.normalised.document["components"]["schemas"]) == 1


def test_schemas_that_contain_each_other_are_a_class_each(client_of: ClientOf) -> None:
    names = [f"N{chr(65 + i)}" for i in range(8)]
    properties = {n: ", ".join(f"{m}: {{$ref: '#/components/schemas/{m}'}}" for m in names if m != n) for n in names}
    schemas = "\n".join(f"{n}: {{type: object, properties: {{id: {{type: string}}, {properties[n]}}}}}" for n in names)
    built = client_of(thing="{$ref: '#/components/schemas/NA'}", schemas=schemas)
    assert len(built.normalised.document["components"]["schemas"]) == len(names)
    thing = get(built, {"NB": {"NA": {"NC": {"id": "x"}}}})
    assert type(thing) is type(thing.nb.na)


@pytest.mark.parametrize(
    "more",
    [
        "Nodes: {type: array, items: {$ref: '#/components/schemas/Node'}}",
        "Nodes: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Node'}}, {type: string}]}",
        "Nodes: {$ref: '#/components/schemas/Inner'}\nInner: {type: array, items: {$ref: '#/components/schemas/Node'}}",
        "Nodes: {type: array, nullable: true, items: {allOf: [{$ref: '#/components/schemas/Node'}]}}",
    ],
)
def test_a_circle_closes_at_a_class(client_of: ClientOf, more: str) -> None:
    node = "Node: {type: object, properties: {id: {type: string}, nodes: {$ref: '#/components/schemas/Nodes'}}}"
    built = client_of(thing="{$ref: '#/components/schemas/Node'}", schemas=f"{node}\n{more}")
    assert len([s for s in built.normalised.document["components"]["schemas"].values() if "properties" in s]) == 1


def test_a_circle_through_a_union_gives_its_members(client_of: ClientOf) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/Expr'}",
        schemas="""
        Expr: {oneOf: [{$ref: '#/components/schemas/Not'}, {$ref: '#/components/schemas/Value'}]}
        Not: {type: object, required: [negated], properties: {negated: {$ref: '#/components/schemas/Expr'}}}
        Value: {type: object, required: [value], properties: {value: {type: string}}}
        """,
    )
    assert get(built, {"negated": {"negated": {"value": "x"}}}).negated.negated.value == "x"


def test_a_parent_may_contain_its_child(client_of: ClientOf) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/Node'}",
        schemas="""
        Node: {type: object, properties: {name: {type: string}, special: {$ref: '#/components/schemas/Special'}}}
        Special: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {extra: {type: integer}}}]}
        """,
    )
    thing = get(built, {"special": {"name": "s", "extra": 1, "special": {"extra": 2}}})
    assert (thing.special.name, thing.special.special.extra) == ("s", 2)


def test_json_that_contains_itself_is_any_value_and_noted(client_of: ClientOf) -> None:
    built = client_of(
        thing="{type: object, properties: {json: {$ref: '#/components/schemas/Json'}}}",
        schemas="Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}]}",
    )
    assert get(built, {"json": ["a", ["b"]]}).json == ["a", ["b"]]
    assert any("Json" in note for note in built.normalised.notes)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: object, properties: {a: {type: object, default: {$ref: '#/nowhere'}}}}",
        "{type: object, properties: {a: {type: object}}, example: {a: {$ref: '#/nowhere'}}}",
        "{type: object, properties: {a: {type: object}}, x-more: {$ref: 'https://elsewhere/x'}}",
        "{type: object, properties: {a: {enum: [{$ref: '#/nowhere'}]}}}",
    ],
)
def test_a_reference_in_data_is_data(client_of: ClientOf, schema: str) -> None:
    assert client_of(thing=schema).normalised.left_out == []


def test_properties_named_like_keywords_are_properties(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        properties:
          default: {$ref: '#/components/schemas/A'}
          example: {$ref: '#/components/schemas/A'}
          properties: {$ref: '#/components/schemas/A'}
          x-thing: {$ref: '#/components/schemas/A'}
        """,
        schemas="A: {type: object, properties: {a: {type: string}}}",
    )
    thing = get(built, {name: {"a": "b"} for name in ("default", "example", "properties", "x-thing")})
    assert {thing.default.a, thing.example.a, thing.properties.a, thing.x_thing.a} == {"b"}


BUG = """
/bugs:
  post:
    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Bug'}}}}
    responses: {201: {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Bug'}}}}}
"""


def test_what_is_read_only_is_not_sent_and_what_is_write_only_does_not_come(client_of: ClientOf) -> None:
    built = client_of(
        BUG,
        """
        Bug:
          type: object
          required: [id, name, secret]
          properties:
            id: {type: integer, readOnly: true}
            name: {type: string}
            secret: {type: string, writeOnly: true}
            parent: {$ref: '#/components/schemas/Bug'}
        """,
    )
    bug = built.retool({"id": 1, "name": "n", "parent": {"id": 2, "name": "p"}}, status=201).bugs.create(
        name="n", secret="s", parent={"name": "p", "secret": "t"}
    )
    assert built.body() == {"name": "n", "secret": "s", "parent": {"name": "p", "secret": "t"}}
    assert (bug.id, bug.parent.id) == (1, 2)
    assert not hasattr(bug, "secret")
    assert type(bug) is type(bug.parent)


def test_defaults_are_told_and_not_sent(client_of: ClientOf) -> None:
    built = client_of(body="{type: object, properties: {a: {type: string, default: x}, b: {type: integer}}}")
    built.retool(b"", status=204).thing.create(b=1)
    assert built.body() == {"b": 1}


RESERVED = ["self", "body", "fields", "client", "class", "from", "list", "None", "cls", "query", "json", "headers"]


def test_properties_may_have_any_name(client_of: ClientOf) -> None:
    schema = "{type: object, properties: {" + ", ".join(f"'{name}': {{type: string}}" for name in RESERVED) + "}}"
    built = client_of(thing=schema, body=schema)
    thing = get(built, {name: name for name in RESERVED})
    assert thing.to_dict() == {name: name for name in RESERVED}
    built.retool(b"", status=204).thing.create(thing)
    assert built.body() == {name: name for name in RESERVED}


def test_a_sign_between_words_separates_them(client_of: ClientOf) -> None:
    built = client_of(thing="{type: object, properties: {'urn:scim:2.0:User': {type: string}}}")
    assert get(built, {"urn:scim:2.0:User": "a"}).urn_scim_2_0_user == "a"


@pytest.mark.parametrize("kind", ["dog", "cat"])
def test_members_that_contain_their_union_are_told_apart(client_of: ClientOf, kind: str) -> None:
    built = client_of(
        thing="{$ref: '#/components/schemas/Pet'}",
        schemas="""
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: is}
        Cat:
          type: object
          properties: {is: {const: cat}, cats: {type: integer}, friend: {$ref: '#/components/schemas/Pet'}}
        Dog:
          type: object
          properties: {is: {enum: [dog]}, dogs: {type: integer}, friend: {$ref: '#/components/schemas/Pet'}}
        """,
        openapi="3.1.0",
    )
    thing = get(built, {"is": kind, "friend": {"is": kind}})
    assert hasattr(thing.friend, f"{kind}s")
    assert type(thing) is type(thing.friend)


def test_the_types_of_all_models_can_be_looked_up(client_of: ClientOf) -> None:
    built = client_of(
        thing="""
        type: object
        properties:
          at: {type: string, format: date-time}
          a: {type: object, properties: {b: {type: string}}}
        """
    )
    assert built.models.__all__
    for name in built.models.__all__:
        assert typing.get_type_hints(getattr(built.models, name))


@pytest.mark.parametrize("form", ["{type: object, additionalProperties: SELF}", "{type: array, items: SELF}"])
def test_a_union_may_hold_lists_and_maps_of_itself(client_of: ClientOf, form: str) -> None:
    schemas = """
        Tree: {oneOf: [{$ref: '#/components/schemas/Leaf'}, FORM]}
        Leaf: {type: object, required: [leaf], properties: {leaf: {type: string}}}
        """.replace("FORM", form)
    built = client_of(
        thing="{type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}",
        schemas=schemas.replace("SELF", "{$ref: '#/components/schemas/Tree'}"),
    )
    assert get(built, {"tree": {"leaf": "x"}}).tree.leaf == "x"
    value: Any = {"a": {"leaf": "x"}} if "object" in form else [{"leaf": "x"}]
    assert get(built, {"tree": value}).tree == value


@pytest.mark.parametrize("name", ["class", "None", "Straße", "a b", "__", ""])
def test_a_class_name_that_python_does_not_take_is_refused(client_of: ClientOf, name: str) -> None:
    with pytest.raises(ClientgenError, match="is not a class name"):
        client_of(thing=f"{{type: object, x-retool-model: '{name}', properties: {{a: {{type: string}}}}}}")
