"""The reference of a release, and its pages: one for each resource and model, a start page that searches them all."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen
from markupsafe import Markup, escape

from ..build.build import BuildRequest
from ..compare.changes import Change
from ..compare.compare import compare
from ..compare.comparison import Comparison
from ..compare.python_changes import names_in
from ..compare.report import html as diff_page
from ..compare.sources import Source as Side
from ..generate.model_view import Views
from ..generate.operation_view import view_operations
from ..normalise import Operation
from ..releases.release import Release
from ..report.pages import render
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .examples import Example, Examples
from .package import Method, Model, method_of, models_of


@frozen
class Entry:
    """One operation of a reference.

    Attributes:
        operation: The operation.
        method: The method that calls it.
        example: Its examples.
        changes: What changed from a release to this one, or to a later one: both releases, and the change.
    """

    operation: Operation
    method: Method
    example: Example
    changes: tuple[tuple[str, str, Change], ...] = ()

    @property
    def resource(self) -> str:
        """Its resource, dotted."""
        return ".".join(self.operation.resource)

    @property
    def href(self) -> str:
        """Its place in the reference."""
        return f"resources/{self.resource}.html#{self.operation.name}"


@frozen
class Reference:
    """The reference of a release.

    Attributes:
        distribution: Name of the client's distribution.
        release: The line: `4.0`.
        api_version: `info.version` of the document.
        corrected: The corrected document.
        operations: Its operations, in the document's order.
        models: Its models, by name.
        comparisons: The releases before and after it, each compared with it.
        used: Where each model is used: operations and models, by the model's name.
    """

    distribution: str
    release: str
    api_version: str
    corrected: dict[str, Any]
    operations: tuple[Entry, ...]
    models: dict[str, Model]
    comparisons: tuple[Comparison, ...] = ()
    used: dict[str, tuple[str, ...]] = field(factory=dict)


def read_reference(
    request: BuildRequest,
    workspace: Workspace,
    *,
    neighbours: bool = True,
    progress: Callable[[str], None] = lambda _stage: None,
) -> Reference:
    """Reads all that the pages of a release show.

    Args:
        request: The document, and how a client is made of it.
        workspace: Where neighbouring releases are.
        neighbours: Whether the release is compared with the one before and the one after it.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If no client can be made of the document.
    """
    source = request.source
    progress("reading the document")
    own = Side.of_snapshot(source)
    views = Views(source.normalised)
    comparisons = tuple(_comparisons(own, workspace, progress)) if neighbours else ()
    changes = _by_operation(comparisons)
    examples = Examples(source.corrected)
    operations = tuple(
        Entry(view.operation, method, examples.of(view, method.result), tuple(changes.get(method.id, ())))
        for view in view_operations(source.normalised, views)
        for method in [method_of(view)]
    )
    models = models_of(views)
    return Reference(
        distribution=request.distribution,
        release=source.release.line,
        api_version=str(source.served.get("info", {}).get("version", "")),
        corrected=source.corrected,
        operations=operations,
        models=models,
        comparisons=comparisons,
        used=_used(operations, models),
    )


def _comparisons(own: Side, workspace: Workspace, progress: Callable[[str], None]) -> Iterator[Comparison]:
    """The releases before and after this one, each compared with it."""
    lines = list(workspace.snapshots())
    at = lines.index(own.name) if own.name in lines else None
    for other in () if at is None else (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]):
        progress(f"comparing with {other}")
        neighbour = Side.of_snapshot(Source.of_release(workspace, Release(other)))
        old, new = (neighbour, own) if lines.index(other) < lines.index(own.name) else (own, neighbour)
        yield compare(old, new)


def _by_operation(comparisons: tuple[Comparison, ...]) -> dict[str, list[tuple[str, str, Change]]]:
    found: dict[str, list[tuple[str, str, Change]]] = {}
    for comparison in comparisons:
        for change in comparison.changes:
            for operation in change.operations:
                found.setdefault(operation, []).append((comparison.old.name, comparison.new.name, change))
    return found


def _used(operations: Iterable[Entry], models: dict[str, Model]) -> dict[str, tuple[str, ...]]:
    used: dict[str, dict[str, None]] = {name: {} for name in models}
    types = [
        (each.method.id, (each.method.result, *(a.annotation for a in each.method.arguments))) for each in operations
    ]
    types += [(each.name, (each.members, *(f.annotation for f in each.fields))) for each in models.values()]
    for place, annotations in types:
        for name in (name for annotation in annotations for name in names_in(annotation) if name != place):
            used.get(name, {})[place] = None
    return {name: tuple(places) for name, places in used.items()}


def pages(reference: Reference) -> dict[str, str]:
    """The site: the content of each file by its path, with `/`.

    Args:
        reference: The reference.
    """
    resources: dict[str, list[Entry]] = {}
    for entry in reference.operations:
        resources.setdefault(entry.resource, []).append(entry)
    resources = dict(sorted(resources.items()))
    hrefs = {entry.operation.id: entry.href for entry in reference.operations}

    def page(template: str, depth: int, **values: Any) -> str:
        root = "../" * depth
        return render(
            template,
            reference=reference,
            root=root,
            resources=resources,
            hrefs=hrefs,
            typed=functools.partial(_typed, root=root, models=reference.models),
            inline=inline,
            names_in=names_in,
            paragraphs=paragraphs,
            **values,
        )

    found = {"index.html": page("reference_index.html.jinja", 0)}
    for name, entries in resources.items():
        found[f"resources/{name}.html"] = page("reference_resource.html.jinja", 1, name=name, entries=entries)
    for model in reference.models.values():
        found[f"models/{model.name}.html"] = page("reference_model.html.jinja", 1, model=model)
    for comparison in reference.comparisons:
        found[f"diff-{comparison.old.name}-{comparison.new.name}.html"] = diff_page(comparison)
    return found


def write(reference: Reference, directory: Path) -> int:
    """Writes the site into a directory, and gives the number of pages.

    Files of an earlier reference that this one does not have are removed; anything else in the directory stays.
    """
    content = pages(reference)
    for folder in ("resources", "models"):
        for file in (directory / folder).glob("*.html"):
            if f"{folder}/{file.name}" not in content:
                file.unlink()
    for path, text in content.items():
        file = directory / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return len(content)


def _typed(annotation: str, root: str, models: dict[str, Model]) -> Markup:
    """A type, or a signature, with links from its models to their pages."""

    def link(found: re.Match[str]) -> str:
        name = found[0]
        return f'<a href="{root}models/{name}.html">{name}</a>' if name in models else name

    return Markup(re.sub(r"(?<![\w&#;'\"])[A-Za-z_]\w*(?![\w'\"])", link, str(escape(annotation))))  # noqa: S704


def inline(text: str) -> Markup:
    """Prose on one line, its code marked."""
    pieces = re.split(r"`([^`]+)`", " ".join(text.split()))
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if index % 2 else escape(piece) for index, piece in enumerate(pieces)
    )


def paragraphs(text: str) -> Markup:
    """Prose in paragraphs."""
    return Markup("").join(Markup("<p>{}</p>").format(inline(part)) for part in re.split(r"\n\s*\n", text) if part)
