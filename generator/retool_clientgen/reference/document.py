"""The corrected document of a release for other tools, such as Redoc, Scalar or Postman."""

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from ..openapi.document import resolve_pointer

if TYPE_CHECKING:
    from .site import Reference


def document(reference: "Reference", *, code_samples: bool) -> dict[str, Any]:
    """The document: operationIds are the client's names, scopes and plans are data.

    Args:
        reference: The reference of the release.
        code_samples: Whether each operation has an example in Python (`x-codeSamples`, as Redoc reads it).
    """
    result: dict[str, Any] = copy.deepcopy(reference.corrected)
    # Names for later releases say nothing of this one.
    result.pop("x-retool-names", None)
    for entry in reference.operations:
        item = resolve_pointer(result, entry.operation.pointer)
        item["operationId"] = entry.operation.id
        if entry.operation.scopes:
            item["x-retool-scopes"] = [list(alternative) for alternative in entry.operation.scopes]
        if entry.operation.plan:
            item["x-retool-plan"] = entry.operation.plan
        if code_samples:
            item["x-codeSamples"] = [
                {"lang": "Python", "label": reference.distribution, "source": entry.example.python}
            ]
    return result


def written(content: dict[str, Any], file: Path | None) -> str:
    """The document as text: JSON where the file is called so, else YAML."""
    if file is not None and file.suffix == ".json":
        return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    return yaml.dump(content, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=110)


class _Plain(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes what appears twice twice: many tools do not read aliases."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True
