"""Folders and what is in them: apps, their themes, workflows and their runs; and spaces."""

from typing import Any, ClassVar

from .call import Answer, Call, route, whole_id
from .crud import Table
from .store import Refused, Store, Values


def root_folder(store: Store, kind: str) -> str:
    """Identifier of the folder that holds all others of a type."""
    roots = (f for f in store.all("folders") if f["is_system_folder"] and f["folder_type"] == kind)
    # A release may have no folders of the type.
    return next((str(folder["id"]) for folder in roots), f"{kind}_1")


class _Folders(Table, of="folders"):
    """Folders: a tree for each type."""

    def new_id(self, call: Call, values: Values) -> Any:
        return f"{values['folder_type']}_{call.store.number('folders')}"

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        kind = values["folder_type"]
        if before is not None and before["is_system_folder"]:
            raise Refused(422, "A system folder cannot be changed")
        parent_id = values.get("parent_folder_id") or root_folder(call.store, kind)
        parent = call.store.get("folders", parent_id, "Parent folder", 422)
        if parent["folder_type"] != kind:
            raise Refused(422, f"A folder of type {kind} cannot be in one of type {parent['folder_type']}")
        above: Any = parent
        while above is not None:
            if above["id"] == values["id"]:
                raise Refused(422, "A folder cannot be in itself")
            above = call.store.find("folders", above["parent_folder_id"])
        place = (parent["id"], values["name"])
        for other in call.store.all("folders"):
            if other["id"] != values["id"] and (other["parent_folder_id"], other["name"]) == place:
                raise Refused(409, "Folder with this name exists already")
        return {**values, "parent_folder_id": parent["id"]}

    def deleted(self, call: Call, values: Values) -> None:
        if values["is_system_folder"]:
            raise Refused(422, "A system folder cannot be deleted")
        # What is in a deleted folder moves up, or goes with it where the request says so.
        recursive = call.query.get("recursive", call.body.get("recursive", False))
        for other in [f for f in call.store.all("folders") if f["parent_folder_id"] == values["id"]]:
            if recursive:
                call.store.remove("folders", other["id"])
                self.deleted(call, other)
            else:
                call.store.put("folders", {**other, "parent_folder_id": values["parent_folder_id"]})

    def patch(self, call: Call) -> Answer:
        """Instances answer a move that changes nothing else with the parent before."""
        before = self.find(call)
        answer = Table.patch(self, call)
        if call.is_observed and [each["path"] for each in call.body["operations"]] == ["/parent_folder_id"]:
            stored = call.store.put("folders", {**answer.data, "updated_at": before["updated_at"]})
            return Answer({**stored, "parent_folder_id": before["parent_folder_id"]})
        return answer


class _Apps(Table, of="apps"):
    """Apps, which are cloned."""

    OTHER: ClassVar = {("POST", "/apps/cloneApp"): "clone"}

    def clone(self, call: Call) -> Answer:
        """An app like another one."""
        original = call.store.get("apps", call.body["app_id"], "App")
        folder = call.store.get("folders", call.body.get("folder_id", original["folder_id"]), "Folder")
        name = call.body["new_app_name"]
        return self.add(call, {**original, "name": name, "folder_id": folder["id"], "release_version": ""})


@route("POST", "/apps/toolscript/validate")
def _validate_toolscript(call: Call) -> Answer:
    """An empty file, and a path that is there twice, are errors."""
    diagnostics = []
    seen: set[str] = set()
    for file in call.body["toolscript"]:
        path, contents = file["path"], file["contents"]
        message = "The file is empty" if not contents.strip() else "The path is there twice" if path in seen else None
        seen.add(path)
        if message is not None:
            start = {"line": 1, "column": 1}
            diagnostics.append({
                "from": 0, "to": len(contents), "severity": "error", "fromLoc": start, "toLoc": start,
                "filename": path, "message": message,
            })  # fmt: skip
    return Answer({"valid": not diagnostics, "diagnostics": diagnostics})


class _Themes(Table, of="app_themes"):
    """Themes, which are replaced by the `id` in the body; one that nothing has makes a new theme."""

    OTHER: ClassVar = {("PUT", "/app_themes"): "put"}

    def put(self, call: Call) -> Answer:
        """A theme with another name and content."""
        before = call.store.find("app_themes", whole_id(call.body["id"])) if "id" in call.body else None
        if before is None:
            answer = self.create(call)
            return Answer(answer.data, 201 if 201 in call.operation.responses else None, created=answer.created)
        values = {**before, "name": call.body["name"], "theme": call.body["theme"]}
        return Answer(self.changed(call, values, before).data, 200)


class _Spaces(Table, of="spaces"):
    """Spaces; both recorded answers to a creation have an empty domain."""

    def new_id(self, call: Call, values: Values) -> Any:
        return f"org_{call.store.hexadecimal(32)}" if call.is_observed else call.store.uuid()

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        return {key: value for key, value in values.items() if key != "options"}

    def create(self, call: Call) -> Answer:
        answer = Table.create(self, call)
        return Answer({**answer.data, "domain": ""}, created=answer.created) if call.is_observed else answer


@route("POST", "/spaces/copyElements")
def _copy_elements(call: Call) -> Answer:
    call.store.get("spaces", call.body["destination_space_id"], "Space")
    lists = {key: value for key, value in call.body.items() if isinstance(value, list)}
    return Answer({key: [call.store.uuid() for _ in value] for key, value in lists.items()})
