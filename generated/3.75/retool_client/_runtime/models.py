"""The base of all models: decoding, encoding, and how they show themselves."""

import json
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define, field

from .compiling import decoder
from .encoding import Encodable, encode
from .errors import DecodeError
from .fields import fields_of
from .unset import UNSET, Unset

__all__ = ("UNSET", "Model", "Unset", "define", "field")


@define(kw_only=True, repr=False)
class Model(Encodable):
    """Base of the generated models.

    A property that is missing is `UNSET`, one that is null is `None`. What a document does not know of is kept in
    `additional_properties` and sent back. How a model is decoded follows from the annotations of its attributes.
    """

    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties of the model, by its name in JSON."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Nearly no object has any, so decoders do not make the dict.
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            self.additional_properties = {}
            return self.additional_properties

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        return cast("Self", decoder(cls, "from_dict")(cls, data))

    @classmethod
    def from_dicts(cls, items: Iterable[Mapping[str, Any]]) -> list[Self]:
        """Decodes JSON objects."""
        return cls._decode_items(list(items))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes the text of a JSON object."""
        return cls.from_dict(json.loads(text))

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        return cast("list[Any]", decoder(cls, "_decode_items")(cls, items))

    def to_dict(self) -> dict[str, Any]:
        """The model as a JSON object: of a decoded answer, what was decoded."""
        content = {}
        for each in fields_of(type(self)):
            value = getattr(self, each.name)
            if value is not UNSET:
                content[each.json_name] = encode(value)
        for key, value in self.additional_properties.items():
            content[key] = encode(value)
        return content

    def to_json(self) -> str:
        """The model as the text of a JSON object."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
            # So that pydantic takes models as fields, and FastAPI as results.
            schema = import_module("pydantic_core.core_schema")

            def validated(value: Any) -> Any:
                try:
                    return value if isinstance(value, cls) else cls.from_dict(value)
                except DecodeError as error:
                    raise ValueError(str(error)) from None

            written = schema.plain_serializer_function_ser_schema(lambda model: model.to_dict())
            return schema.no_info_plain_validator_function(validated, serialization=written)

        @classmethod
        def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> Any:
            return {"type": "object", "title": cls.__name__}

    def misfit(self) -> tuple[int, int, int]:
        """How badly the object fitted that this was decoded from.

        Returns:
            How many constants differ, how many required properties are missing, how many properties are unknown; models
            within it included.
        """
        wrong, missing, left = 0, 0, len(self.additional_properties)
        for each in fields_of(type(self)):
            value = getattr(self, each.name)
            if value is UNSET:
                missing += each.required
            elif each.constant is not None and value != each.constant:
                wrong += 1
            for inner in value if isinstance(value, list) else (value,):
                if isinstance(inner, Model):
                    more = inner.misfit()
                    wrong, missing, left = wrong + more[0], missing + more[1], left + more[2]
        return wrong, missing, left

    def __rich_repr__(self) -> "Iterable[tuple[str, Any]]":
        # Imported here: most programs show no model.
        from .secrets import marked_in, shown

        names = [each.name for each in fields_of(type(self))]
        names += ["additional_properties"] if self.additional_properties else []
        values = ((name, getattr(self, name)) for name in names)
        package = type(self).__module__.rpartition(".")[0]
        return shown(((name, value) for name, value in values if value is not UNSET), marked_in(package))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"
