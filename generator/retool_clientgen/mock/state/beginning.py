"""What an instance holds before anybody has asked it for anything."""

from ..documents import Mode
from ..routes import Routes
from .people import FLAGS
from .store import Store, Values

OWNER = "user_0000000000000000000000000000000a"
"""Identifier of the user whom the first token belongs to."""


def begin(store: Store, routes: Routes, mode: Mode) -> None:
    """Puts the first objects into a store.

    There are objects of the kinds that the API cannot create (apps, workflows, their runs and tasks, access requests)
    and those that every instance has (an administrator, groups, root folders, environments, settings).

    Args:
        store: The empty store.
        routes: The operations of the release, for the types of folders that it has.
        mode: How the instance answers.
    """
    _people(store)
    _folders(store, folder_types(routes), mode)
    _content(store)
    _settings(store)


def folder_types(routes: Routes) -> tuple[str, ...]:
    """The types of folders that a release has."""
    operation = routes.by_key.get(("POST", "/folders"))
    schema: Values = next(iter(operation.body.values()), {}) if operation else {}
    return tuple(schema.get("properties", {}).get("folder_type", {}).get("enum", ("app", "workflow", "resource")))


def _stamped(store: Store, values: Values) -> Values:
    now = store.now()
    return {"created_at": now, "updated_at": now, **values}


def _people(store: Store) -> None:
    for key, first, last, admin in (
        (OWNER, "Ada", "Lovelace", True),
        ("user_0000000000000000000000000000000b", "Grace", "Hopper", False),
        ("user_0000000000000000000000000000000c", "Katherine", "Johnson", False),
    ):
        store.put("users", {
            "id": key, "legacy_id": store.number("users"), "email": f"{first.lower()}@example.com", "active": True,
            "created_at": store.now(), "last_active": None, "first_name": first, "last_name": last, "metadata": {},
            "is_admin": admin, "user_type": "default", "two_factor_auth_enabled": False,
            "seat_type": "builder" if admin else "internalUser",
        })  # fmt: skip
    owner = {"id": OWNER, "email": "ada@example.com", "is_group_admin": True}
    for name, access in (("admin", "own"), ("All Users", "use"), ("editor", "edit"), ("viewer", "use")):
        number = store.number("groups")
        flags = dict.fromkeys(FLAGS, name == "admin")
        store.put("groups", _stamped(store, {
            "id": number, "legacy_id": number, "name": name, "members": [owner] if name == "admin" else [],
            "universal_app_access": access, "universal_resource_access": access, "universal_workflow_access": access,
            "universal_query_library_access": "use" if access == "own" else "none", "user_invites": [], **flags,
            "landing_page_app_id": None,
        }))  # fmt: skip
    for name in ("alan", "barbara"):
        number = store.number("access_requests")
        store.put("access_requests", _stamped(store, {
            "id": number, "legacy_id": number, "status": "PENDING", "requesting_email": f"{name}@example.com",
            "updated_by_id": None,
        }))  # fmt: skip


def _folders(store: Store, types: tuple[str, ...], mode: Mode) -> None:
    # Instances have folders of files too, which no document names and no request may create.
    for kind in (*types, "file") if mode == "observed" else types:
        key = f"{kind}_{store.number('folders')}"
        store.put("folders", _stamped(store, {
            "id": key, "legacy_id": key, "name": "root", "parent_folder_id": None, "is_system_folder": True,
            "folder_type": kind,
        }))  # fmt: skip


def _content(store: Store) -> None:
    for name, color, default in (("production", "#E9AB11", True), ("staging", "#3C92DC", False)):
        store.put("environments", _stamped(store, {
            "id": store.uuid(), "name": name, "description": None, "color": color, "default": default,
        }))  # fmt: skip
    roots = {folder["folder_type"]: folder["id"] for folder in store.all("folders")}
    # Each instance has resources of its own, whose identifiers are names.
    store.put("resources", _stamped(store, {
        "id": "retool_db", "type": "retoolDb", "display_name": "Retool Database", "folder_id": None, "protected": False,
    }))  # fmt: skip
    for name in ("Orders", "Support desk"):
        store.put("apps", _stamped(store, {
            "id": store.uuid(), "name": name, "description": None, "folder_id": roots["app"], "protected": False,
            "synced": False, "shortlink": None, "is_module": False, "is_mobile_app": False, "release_version": "",
            "app_type": "classic", "published_app_identifier": None, "published_app_url": None,
        }))  # fmt: skip
    for name in ("Nightly report", "Escalation"):
        store.put("workflows", _stamped(store, {
            "id": store.uuid(), "name": name, "description": None, "crontab": None, "timezone": None,
            "is_enabled": True, "folder_id": roots["workflow"], "protected": False, "created_by": 1,
            "code_executor_memory_limit_mbs": None,
        }))  # fmt: skip
    workflow = store.all("workflows")[-1]
    run = store.put("workflow_run", {
        "id": store.uuid(), "status": "IN_PROGRESS", "workflow_id": workflow["id"], "trigger_type": "webhook",
        "trigger_id": store.uuid(), "created_at": store.now(),
    })  # fmt: skip
    assignee = {"type": "user", "id": 1, "name": "ada@example.com"}
    tasks = [
        store.put("user_tasks", {
            "id": store.uuid(), "workflow_id": workflow["id"], "workflow_name": workflow["name"],
            "workflow_run_id": run["id"], "task_name": f"Approve refund {number}", "status": "pending", "context": {},
            "created_at": store.now(), "completed_at": None, "task_url": ["https://retool.example.com/tasks"],
            "assignees": [assignee], "workflow_release": None, "expires_at": None,
        })
        for number in range(1, 5)
    ]  # fmt: skip
    store.put("workflow_run", {**run, "user_tasks": tasks})


def _settings(store: Store) -> None:
    store.put_single("organization", {
        "id": "1", "request_access_enabled": True, "ai_support_bot_disabled": False, "retool_forms_disabled": False,
        "release_management_enabled": True, "hide_environment_toggle": False, "cache_queries_per_user": None,
        "apply_preloaded_css_to_homepage": False,
        "preloaded_css": None, "preloaded_javascript": None, "javascript_links": [],
        "workflow_run_retention_period_mins": 43200, "app_owners_permissions_management": False,
        "two_factor_auth_required": False, "two_factor_auth_type": None,
        "disable_new_login_ip_notification_email": False,
    })  # fmt: skip
    store.put_single("ai_settings", dict.fromkeys(("retoolAI", "retoolAIActions", "retoolVector", "retoolAskAI"), True))
    store.put_single("code_executor_settings", {
        "memoryLimitMbs": None, "maxConcurrentProcesses": None, "circuitBreakerEnabled": True,
    })  # fmt: skip
    store.put_single("source_control_settings", {
        "auto_branch_naming_enabled": True, "custom_pull_request_template_enabled": False,
        "custom_pull_request_template": "", "version_control_locked": False, "force_uuid_mapping": False,
        "auto_cleanup_branches_enabled": False,
    })  # fmt: skip
    store.put_single("analytics", [
        {"type": "google", "measurement_id": "G-EXAMPLE", "enabled": False}, {"type": "stdout", "enabled": True},
    ])  # fmt: skip
    store.put("roles", _stamped(store, {
        "id": store.uuid(), "organization_id": "1", "name": "Admin", "description": "May do everything",
        "is_default_role": True, "is_legacy_role": False, "object_scopes": [], "organization_scopes": [],
        "added_dependent_scopes": [],
    }))  # fmt: skip
    store.begin()
