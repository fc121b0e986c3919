"""Where a workspace's CI jobs install the toolchain from.

No job installs by a bare name from the public index: whoever registers the name there would run in every pipeline.
"""

import json
import re
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from ..errors import ClientgenError

_NAME = "retool-clientgen"
_VARIABLE = "RETOOL_CLIENTGEN_SOURCE"
_TOOLS = ("hatchling==1.33.0", "uv==0.13.9")
# What a shell takes as it is between double quotes, and YAML in a plain line.
_PLAIN = re.compile(r"[\w\-.~:/?@!&=+,;%<>\[\] #]+")


def installation(toolchain: str | None, index_url: str | None) -> str:
    """The arguments of `pip install` that a job uses.

    Args:
        toolchain: A requirement: `retool-clientgen @ git+https://…@<commit>`, a URL of that kind alone, or
            `retool-clientgen==1.2.3` of an index. Without it, where this toolchain was installed from, if that is
            a repository or an archive; else the job reads the variable RETOOL_CLIENTGEN_SOURCE and fails without it.
        index_url: The only index that is asked.

    Raises:
        ClientgenError: If the requirement is not one of the toolchain, or would be looked up on the public index.
    """
    given = toolchain or _own_source()
    if given is None:
        return f'"${{{_VARIABLE}:?says where the toolchain comes from: a requirement with the extra impact}}"'
    return " ".join([*_index(index_url), f'"{_requirement(given, index_url)}"'])


def publishing_tools(index_url: str | None) -> str:
    """The arguments of `pip install` with which a job gets what builds and uploads wheels."""
    return " ".join([*_index(index_url), *_TOOLS])


def _index(index_url: str | None) -> list[str]:
    return [f'--index-url "{_plain(index_url, "--index-url")}"'] if index_url else []


def _requirement(text: str, index_url: str | None) -> str:
    if "://" in text.split("@", maxsplit=1)[0]:
        text = f"{_NAME} @ {text}"
    try:
        wanted = Requirement(_plain(text, "--toolchain"))
    except InvalidRequirement as error:
        raise ClientgenError(f"{text[:200]!r} is not a requirement: {error}", where="--toolchain") from None
    if canonicalize_name(wanted.name) != _NAME:
        raise ClientgenError(f"is a requirement of {wanted.name}, not of {_NAME}", where="--toolchain")
    if wanted.url is None and index_url is None:
        raise ClientgenError(
            "names no place, so the public index would be asked, where the name is not this project's",
            where="--toolchain",
            fix=f'Give the place ("{_NAME} @ git+https://…@<commit>"), or an index of yours (--index-url).',
        )
    extras = ",".join(sorted({*wanted.extras, "impact"}))
    return f"{_NAME}[{extras}] @ {wanted.url}" if wanted.url else f"{_NAME}[{extras}]{wanted.specifier}"


def _plain(text: str, where: str) -> str:
    if not _PLAIN.fullmatch(text):
        raise ClientgenError(f"{text[:200]!r} has characters that a job cannot hold", where=where)
    return text


def _own_source() -> str | None:
    """Where this toolchain was installed from, as pip keeps it (PEP 610); None for a directory of this machine."""
    try:
        origin = json.loads(distribution(_NAME).read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        return None
    if "vcs_info" in origin:
        place = f"{origin['vcs_info']['vcs']}+{origin['url']}@{origin['vcs_info']['commit_id']}"
        return place + (f"#subdirectory={origin['subdirectory']}" if "subdirectory" in origin else "")
    url = origin.get("url", "")
    return url if "archive_info" in origin and url.startswith("https://") else None
