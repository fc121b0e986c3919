"""Models made of a document that is small enough to see what a test of the runtime is about.

They are of the toolchain's own runtime: a client has a copy of it.
"""

import importlib
import pkgutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from retool_clientgen.generate import runtime
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.openapi.references import dereference

DOCUMENT = """
openapi: 3.0.3
info: {title: Groups, version: "1"}
paths:
  /groups: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object, required: [all],
    properties: {all: {$ref: "#/components/schemas/Group"}, configuration: {$ref: "#/components/schemas/Configuration"},
    anything: {$ref: "#/components/schemas/Anything"}}}}}}, responses: {204: {description: ok}}}}
components:
  schemas:
    Member:
      type: object
      x-retool-model: Member
      required: [id, email, role, joined_at]
      properties:
        id: {type: integer}
        email: {type: string}
        role: {type: string, enum: [admin, editor, ""], x-retool-model: Role}
        joined_at: {type: string, format: date-time}
        active: {type: boolean}
        birthday: {type: string, format: date, nullable: true}
        level: {type: integer, enum: [1, 2], x-retool-model: Level}
        score: {type: number}
    Group:
      type: object
      x-retool-model: Group
      required: [id, name, members, owner]
      properties:
        id: {type: integer, nullable: true}
        name: {type: string}
        members: {type: array, items: {$ref: "#/components/schemas/Member"}}
        owner: {nullable: true, allOf: [{$ref: "#/components/schemas/Member"}]}
        class: {type: string}
        by_name: {type: object, additionalProperties: {$ref: "#/components/schemas/Member"}}
        parts: {type: array, items: {$ref: "#/components/schemas/Group"}}
    AddOperation:
      type: object
      x-retool-model: AddOperation
      required: [op, path]
      properties: {op: {type: string, enum: [add]}, path: {type: string}, value: {}}
    RemoveOperation:
      type: object
      x-retool-model: RemoveOperation
      required: [op, path]
      properties: {op: {type: string, enum: [remove]}, path: {type: string}}
    Anything: {type: object, x-retool-model: Anything, properties: {name: {type: string}}}
    Configuration:
      type: object
      x-retool-model: Configuration
      required: [options]
      properties:
        type: {type: string}
        resource: {type: object, additionalProperties: true}
        options:
          x-retool-model: Options
          x-retool-told-by: [type, resource.type]
          anyOf:
            - {type: object, x-retool-model: PostgresOptions, x-retool-values: [postgresql], required: [host],
              properties: {host: {type: string}, port: {type: string}}}
            - {type: object, x-retool-model: RedshiftOptions, x-retool-values: [redshift], required: [host],
              properties: {host: {type: string}, cluster: {type: string}}}
            - {type: object, additionalProperties: true}
        operations:
          type: array
          items:
            x-retool-model: Operation
            anyOf: [{$ref: "#/components/schemas/AddOperation"}, {$ref: "#/components/schemas/RemoveOperation"}]
        either:
          x-retool-model: Either
          anyOf:
            - {$ref: "#/components/schemas/RemoveOperation"}
            - {$ref: "#/components/schemas/AddOperation"}
            - {$ref: "#/components/schemas/Member"}
"""


def _models() -> Any:
    """The package of the models; its files are gone once all are loaded."""
    name = "runtime_models"
    normalised = normalise(dereference(parse_document(DOCUMENT.encode(), where="support/models.py")))
    info = ClientInfo(version="1.0.0", release="1.0", api_version="1", spec_sha256="0" * 64)
    for module in pkgutil.iter_modules(runtime.__path__):
        own = f"{runtime.__name__}.{module.name}"
        sys.modules[f"{name}._runtime.{module.name}"] = importlib.import_module(own)
    sys.modules[f"{name}._runtime"] = runtime
    with tempfile.TemporaryDirectory() as folder:
        generate(normalised, info, Path(folder))
        Path(folder, "retool_client").rename(Path(folder, name))
        sys.path.insert(0, folder)
        try:
            models = importlib.import_module(f"{name}.models")
            for model in normalised.places:
                getattr(models, model)
        finally:
            sys.path.remove(folder)
    return models


globals().update(vars(_models()))
OPERATION = sys.modules["runtime_models.models.operation"].OPERATION
