"""Answers as an instance gives them: users, nested groups, and resource configurations of the six kinds."""

import json
from typing import Any

STAMP = "2025-11-06T17:00:11.431Z"
KINDS = ("postgresql", "mysql", "redshift", "snowflake", "restapi", "grpc")


def users(count: int) -> bytes:
    """A list of users."""
    kinds = ("default", "mobile", "embed")
    return _envelope([
        {
            "id": f"user_{n:032x}", "legacy_id": n, "email": f"user{n}@example.com", "active": n % 7 != 0,
            "created_at": STAMP, "last_active": None if n % 5 == 0 else "2026-01-05T08:30:00.125Z",
            "first_name": f"First{n}", "last_name": f"Last{n}", "metadata": {"team": "ops", "level": str(n % 4)},
            "is_admin": n % 10 == 0, "user_type": kinds[n % 2], "two_factor_auth_enabled": n % 2 == 0,
        }
        for n in range(count)
    ])  # fmt: skip


def groups(count: int) -> bytes:
    """A list of groups with ten members and three invites each, which name groups in turn."""
    return _envelope([
        {
            "id": n, "legacy_id": n, "name": f"Group {n}",
            "members": [
                {"id": f"user_{n * 10 + m:032x}", "email": f"member{m}@example.com", "is_group_admin": m == 0}
                for m in range(10)
            ],
            "universal_app_access": "use", "universal_resource_access": "none", "universal_workflow_access": "edit",
            "universal_query_library_access": "use",
            "user_invites": [
                {
                    "id": n * 3 + i, "legacy_id": n * 3 + i, "invited_by": "admin@example.com",
                    "invited_email": f"invite{i}@example.com", "expires_at": STAMP, "claimed_by": None,
                    "claimed_at": None, "user_type": "default", "metadata": {}, "created_at": STAMP,
                    "groups": [{"legacy_id": g, "id": g, "name": f"Group {g}"} for g in range(2)],
                }
                for i in range(3)
            ],
            "user_list_access": True, "audit_log_access": False, "unpublished_release_access": False,
            "usage_analytics_access": True, "theme_access": False, "account_details_access": False,
            "landing_page_app_id": None, "created_at": STAMP, "updated_at": STAMP,
        }
        for n in range(count)
    ])  # fmt: skip


def resource_configurations(count: int) -> bytes:
    """A list of resource configurations, the six kinds in turn."""
    return _envelope([_configuration(n, KINDS[n % len(KINDS)]) for n in range(count)])


def _configuration(n: int, kind: str) -> dict[str, Any]:
    return {
        "id": f"00000000-0000-4000-8000-{n:012x}",
        "resource": {
            "id": f"resource_{n}", "type": kind, "display_name": f"Resource {n}", "folder_id": None,
            "protected": False, "created_at": STAMP, "updated_at": STAMP,
        },
        "environment": {
            "id": "11111111-1111-4111-8111-111111111111", "name": "production", "description": None,
            "color": "#3C92DC", "default": True, "created_at": STAMP, "updated_at": STAMP,
        },
        "options": OPTIONS[kind],
        "created_at": STAMP,
        "updated_at": STAMP,
    }  # fmt: skip


_DATABASE = {
    "host": "db.example.com", "port": "5432", "name": "main", "username": "retool",
    "password": "---encrypted-on-server---", "disable_converting_queries_to_prepared_statements": False,
    "show_write_gui_only": False,
}  # fmt: skip
_SSL = {"enabled": True, "client_key": None, "client_cert": None, "ca_cert": None}

OPTIONS: dict[str, dict[str, Any]] = {
    "postgresql": {
        "database_options": {
            **_DATABASE, "ssl_settings": _SSL,
            "ssh_tunnel_options": {"enabled": True, "host": "jump.example.com", "port": "22", "username": "tunnel"},
        }
    },
    "mysql": {"database_options": {**_DATABASE, "ssl_settings": _SSL, "convert_mysql_dates_to_javascript": True}},
    "redshift": {"database_options": {**_DATABASE, "ssl_settings": {"enabled": True}}},
    "snowflake": {
        "account_identifier": "ab12345", "database_options": {"name": "main", "schema": "public", "warehouse": "wh"},
        "user_role": "analyst",
        "authentication_options": {
            "authentication_type": "snowflake", "username": "retool", "password": "---encrypted-on-server---",
        },
    },
    "restapi": {
        "base_url": "https://api.example.com", "url_parameters": [["page", "1"]],
        "headers": [["X-Team", "ops"], ["Accept", "application/json"]], "extra_body_values": [],
        "cookies_to_forward": [], "forward_all_cookies": False,
        "authentication_options": {
            "authentication_type": "basic", "basic_username": "retool", "basic_password": "---encrypted-on-server---",
        },
    },
    "grpc": {
        "proto_source": "reflection", "service_name": "inventory.Inventory", "service_names": ["inventory.Inventory"],
        "metadata": [["team", "ops"]], "verify_session_action_enabled": False,
        "authentication_options": {"authentication_type": "bearer", "bearer_token": "---encrypted-on-server---"},
    },
}  # fmt: skip


def _envelope(data: list[Any]) -> bytes:
    content = {"success": True, "data": data, "total_count": len(data), "next_token": None, "has_more": False}
    return json.dumps(content, separators=(",", ":")).encode()
