"""What an instance has once: sign-on, source control, the organization and its settings; and observability."""

import hashlib
import json
from typing import Any

from .call import Answer, Call, Handlers, whole
from .crud import Table
from .patches import patched
from .refusal import Refused
from .secrets import SSO_SECRETS, masked
from .store import Values


def _shown_source_control(call: Call, config: Values) -> Values:
    shown: Values = masked(config) if call.mode == "observed" else config
    return shown


def _source_control(call: Call) -> Values:
    config: Values | None = call.store.single("source_control")
    if config is None:
        raise Refused(404, "Source control is not configured")
    return config


def _get_source_control(call: Call) -> Answer:
    return Answer(_shown_source_control(call, _source_control(call)))


def _set_source_control(call: Call) -> Answer:
    config = call.body["config"]
    if call.mode == "observed" and config["provider"] == "Bitbucket" and "type" in config["config"]:
        raise Refused(400, "Unrecognized key in a Bitbucket configuration: type")
    first = call.store.single("source_control") is None
    call.store.put_single("source_control", config)
    status = 201 if first and 201 in call.operation.responses else 200
    return Answer(_shown_source_control(call, config), status)


def _create_source_control(call: Call) -> Answer:
    if call.store.single("source_control") is not None:
        raise Refused(409, "Source control is configured already")
    return Answer(_set_source_control(call).data, 200)


def _delete_source_control(call: Call) -> Answer:
    _source_control(call)
    call.store.put_single("source_control", None)
    return Answer()


def _test_connection(call: Call) -> Answer:
    if call.store.single("source_control") is None:
        raise Refused(422, "Source control is not configured")
    return Answer({"success": True})


def _test_deploy(call: Call) -> Answer:
    if call.store.single("source_control") is None:
        return Answer({"success": False, "message": "Source control is not configured"})
    return Answer({"success": True})


def _deploy(call: Call) -> Answer:
    now = call.store.now()
    deployment = {
        "id": call.store.uuid(), "status": "PENDING_START", "commit_sha": None, "triggered_by": call.user,
        "created_at": now, "completed_at": None,
    }  # fmt: skip
    return Answer(call.store.put("deployments", deployment), created=deployment["id"])


def _get_deployment(call: Call) -> Answer:
    """A deployment is further each time that it is looked at, as if time had passed."""
    deployment = call.store.get("deployments", call.last, "Deployment")
    step = {"PENDING_START": "RUNNING", "RUNNING": "SUCCESS"}.get(deployment["status"])
    if step is not None:
        ended = {} if step == "RUNNING" else {
            "completed_at": call.store.now(), "commit_sha": call.store.hexadecimal(40),
        }  # fmt: skip
        call.store.put("deployments", {**deployment, "status": step, **ended})
    return Answer(deployment)


def _list_deployments(call: Call) -> Answer:
    return Answer({"deployments": call.store.all("deployments")})


def _get_settings(call: Call) -> Answer:
    return Answer(call.store.single("source_control_settings"))


def _set_settings(call: Call) -> Answer:
    before = call.store.single("source_control_settings")
    return Answer(call.store.put_single("source_control_settings", {**before, **call.body["settings"]}), 200)


def _encrypted(config: Values) -> Values:
    """A configuration as it was recorded: each secret is a JSON text with what it was encrypted to."""

    def encrypt(value: str) -> str:
        digest = hashlib.sha256(value.encode()).hexdigest()
        said = {"canaryValue": "__RETOOL_ENCRYPTED_JSON__", "methodVersion": 2, "encryptionKeyHash": digest,
                "encryptedValue": digest[:32], "iv": None, "authTag": None}  # fmt: skip
        return json.dumps(said, separators=(",", ":"))

    return {key: encrypt(value) if key in SSO_SECRETS and value else value for key, value in config.items()}


def _get_sso(call: Call) -> Answer:
    config = call.store.single("sso")
    if config is None:
        raise Refused(404, "Single sign-on is not configured")
    return Answer(_encrypted(config) if call.mode == "observed" else config)


def _set_sso(call: Call) -> Answer:
    call.store.put_single("sso", call.body["data"])
    return _get_sso(call)


def _delete_sso(call: Call) -> Answer:
    call.store.put_single("sso", None)
    return Answer()


def _get_organization(call: Call) -> Answer:
    return Answer(call.store.single("organization"))


def _patch_organization(call: Call) -> Answer:
    before: Values = call.store.single("organization")
    allowed = frozenset(before) - {"id"}
    return Answer(call.store.put_single("organization", patched(before, call.body["operations"], allowed)))


def _get_ai_settings(call: Call) -> Answer:
    return Answer(call.store.single("ai_settings"))


def _set_ai_settings(call: Call) -> Answer:
    return Answer(call.store.put_single("ai_settings", call.body))


def _analytics(call: Call) -> Answer:
    return whole(call.store.single("analytics"))


def _done(_call: Call) -> Answer:
    return Answer()


def _one_of_a_kind(call: Call, values: Values, _before: Values | None) -> Values:
    for other in call.store.all("observability"):
        if other["id"] != values["id"] and other["config"]["provider"] == values["config"]["provider"]:
            raise Refused(422, f"{values['config']['provider']} is configured already")
    return values


OBSERVABILITY = Table(
    kind="observability",
    path="/observability/config",
    label="Observability configuration",
    stamped=False,
    prepare=_one_of_a_kind,
)


def _test_provider(call: Call) -> Answer:
    provider: Any = call.path["provider"]
    if any(other["config"]["provider"] == provider for other in call.store.all("observability")):
        return Answer({"success": True})
    return Answer({"success": False, "message": f"{provider} is not configured"})


TABLES = (OBSERVABILITY,)

HANDLERS: Handlers = {
    ("GET", "/source_control/config"): _get_source_control,
    ("PUT", "/source_control/config"): _set_source_control,
    ("POST", "/source_control/config"): _create_source_control,
    ("DELETE", "/source_control/config"): _delete_source_control,
    ("GET", "/source_control/test_connection"): _test_connection,
    ("POST", "/source_control/test_deploy"): _test_deploy,
    ("POST", "/source_control/deploy"): _deploy,
    ("GET", "/source_control/deployment/{id}"): _get_deployment,
    ("GET", "/source_control/deployments"): _list_deployments,
    ("GET", "/source_control/settings"): _get_settings,
    ("PUT", "/source_control/settings"): _set_settings,
    ("GET", "/sso/config"): _get_sso,
    ("POST", "/sso/config"): _set_sso,
    ("DELETE", "/sso/config"): _delete_sso,
    ("GET", "/organization/"): _get_organization,
    ("PATCH", "/organization/"): _patch_organization,
    ("POST", "/organization/invalidate_sessions/"): _done,
    ("GET", "/organization/ai_settings"): _get_ai_settings,
    ("PUT", "/organization/ai_settings"): _set_ai_settings,
    ("GET", "/organization/analytics_integrations"): _analytics,
    ("POST", "/observability/provider/{provider}/test"): _test_provider,
}
