"""Libraries of custom components, their revisions and the files that are uploaded with them."""

from .call import Answer, Call, route, whole
from .crud import Table
from .refusal import Refused
from .store import Values

LIBRARIES = Table(
    kind="libraries",
    path="/custom_component_libraries",
    label="Custom component library",
    make_id=lambda call, values: values.get("id") or call.store.uuid(),
    unique=("name", "id"),
    filters={"libraryId": "id"},
)


def _library(call: Call) -> Values:
    return call.store.get("libraries", call.ids[0], "Custom component library")


@route("GET", "/custom_component_libraries/{}/revisions")
def _list_revisions(call: Call) -> Answer:
    library = _library(call)
    return whole([r for r in call.store.all("revisions") if r["custom_component_library_id"] == library["id"]])


@route("POST", "/custom_component_libraries/{}/revisions")
def _create_revision(call: Call) -> Answer:
    library = _library(call)
    versions = [r["version"] for r in _list_revisions(call).data]
    version = _version(versions, call.body["version_bump"], call.body.get("version"))
    new_id = call.body.get("id") or call.store.uuid()
    if version in versions or call.store.find("revisions", new_id) is not None:
        raise Refused(409, "Revision with this version exists already")
    now = call.store.now()
    sent = call.body["files"]
    files = [
        {
            "filepath": file.name,
            "file_contents": file.content.decode("utf-8", "replace"),
            "created_at": now,
            "updated_at": now,
        }
        for file in (sent if isinstance(sent, list) else [sent])
    ]  # fmt: skip
    revision = {"id": new_id, "version": version, "custom_component_library_id": library["id"], "created_at": now,
                "updated_at": now, "files": files}  # fmt: skip
    return Answer(call.store.put("revisions", revision), created=new_id)


def _version(versions: list[str], bump: str, wanted: str | None) -> str:
    if bump == "specify_version":
        if not wanted:
            raise Refused(422, "version is required with version_bump specify_version")
        return wanted
    if bump == "dev":
        return "dev"
    numbered = [tuple(map(int, v.split("."))) for v in versions if v.replace(".", "").isdigit() and v.count(".") == 2]
    major, minor, _ = max(numbered, default=(0, 0, 0))
    return f"{major + 1}.0.0" if bump == "major" else f"{major}.{minor + 1}.0"


@route("GET", "/custom_component_libraries/{}/revisions/{}/files")
def _list_files(call: Call) -> Answer:
    revision = call.store.get("revisions", call.ids[1], "Revision")
    if revision["custom_component_library_id"] != call.ids[0]:
        raise Refused(404, "Revision not found")
    return whole(revision["files"])


TABLES = (LIBRARIES,)
