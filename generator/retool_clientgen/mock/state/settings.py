"""What an instance has once: sign-on, source control, the organization and its settings; and observability."""

import hashlib
import json
from typing import Any

from ...releases.release import Release
from .call import OWNER, Answer, Call, route
from .crud import Table
from .patches import patched
from .store import Refused, Values

BITBUCKET_TYPE_FROM = Release("4.0")
"""The release from which on a Bitbucket configuration has a type; the documents of older ones require it, too."""

_MASK = "---encrypted-on-server---"
"""What recorded answers of source control have in the place of a secret."""

_SECRETS = frozenset(
    "private_key personal_access_token project_access_token access_key_id secret_access_key https_password "
    "app_password password basic_password bearer_token private_key_passphrase oauth2_client_secret auth0_client_secret "
    "amazon_secret_access_key digest_password client_key oauth1_consumer_secret oauth1_token_secret "
    "oauth2_access_token oauth2_refresh_token oauth2_id_token".split()
)
_SSO_SECRETS = frozenset("google_client_secret oidc_client_secret ldap_server_key ldap_server_certificate".split())


def masked(value: Any) -> Any:
    """A value with its secrets masked, at any depth."""
    if isinstance(value, list):
        return [masked(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _MASK if key in _SECRETS and isinstance(inner, str) else masked(inner) for key, inner in value.items()}


def _shown_source_control(call: Call, config: Values) -> Any:
    return masked(config) if call.is_observed else config


def _source_control(call: Call) -> Values:
    config: Values | None = call.store.single("source_control")
    if config is None:
        raise Refused(404, "Source control is not configured")
    return config


@route("GET", "/source_control/config")
def _get_source_control(call: Call) -> Answer:
    return Answer(_shown_source_control(call, _source_control(call)))


@route("PUT", "/source_control/config")
def _set_source_control(call: Call) -> Answer:
    config = call.body["config"]
    early = call.is_observed and call.release < BITBUCKET_TYPE_FROM
    if early and config["provider"] == "Bitbucket" and "type" in config["config"]:
        raise Refused(400, "Unrecognized key in a Bitbucket configuration: type")
    first = call.store.single("source_control") is None
    call.store.put_single("source_control", config)
    status = 201 if first and 201 in call.operation.responses else 200
    return Answer(_shown_source_control(call, config), status)


@route("POST", "/source_control/config")
def _create_source_control(call: Call) -> Answer:
    if call.store.single("source_control") is not None:
        raise Refused(409, "Source control is configured already")
    return Answer(_set_source_control(call).data, 200)


@route("DELETE", "/source_control/config")
def _delete_source_control(call: Call) -> Answer:
    _source_control(call)
    call.store.put_single("source_control", None)
    return Answer()


@route("GET", "/source_control/test_connection")
def _test_connection(call: Call) -> Answer:
    if call.store.single("source_control") is None:
        raise Refused(422, "Source control is not configured")
    return Answer({"success": True})


@route("POST", "/source_control/test_deploy")
def _test_deploy(call: Call) -> Answer:
    if call.store.single("source_control") is None:
        return Answer({"success": False, "message": "Source control is not configured"})
    return Answer({"success": True})


@route("POST", "/source_control/deploy")
def _deploy(call: Call) -> Answer:
    now = call.store.now()
    deployment = {
        "id": call.store.uuid(), "status": "PENDING_START", "commit_sha": None, "triggered_by": OWNER,
        "created_at": now, "completed_at": None,
    }  # fmt: skip
    return Answer(call.store.put("deployments", deployment), created=deployment["id"])


@route("GET", "/source_control/deployment/{}")
def _get_deployment(call: Call) -> Answer:
    """A deployment is further each time that it is looked at, as if time had passed."""
    deployment = call.store.get("deployments", call.ids[-1], "Deployment")
    step = {"PENDING_START": "RUNNING", "RUNNING": "SUCCESS"}.get(deployment["status"])
    if step is not None:
        ended = {} if step == "RUNNING" else {
            "completed_at": call.store.now(), "commit_sha": call.store.hexadecimal(40),
        }  # fmt: skip
        call.store.put("deployments", {**deployment, "status": step, **ended})
    return Answer(deployment)


@route("GET", "/source_control/deployments")
def _list_deployments(call: Call) -> Answer:
    return Answer({"deployments": call.store.all("deployments")})


@route("PUT", "/source_control/settings")
def _set_settings(call: Call) -> Answer:
    before = call.store.single("source_control_settings")
    return Answer(call.store.put_single("source_control_settings", {**before, **call.body["settings"]}), 200)


def _encrypted(config: Values) -> Values:
    """A configuration as it was recorded: each secret is a JSON text with what it was encrypted to."""

    def encrypt(value: str) -> str:
        digest = hashlib.sha256(value.encode()).hexdigest()
        encrypted = {"canaryValue": "__RETOOL_ENCRYPTED_JSON__", "methodVersion": 2, "encryptionKeyHash": digest,
                "encryptedValue": digest[:32], "iv": None, "authTag": None}  # fmt: skip
        return json.dumps(encrypted, separators=(",", ":"))

    return {key: encrypt(value) if key in _SSO_SECRETS and value else value for key, value in config.items()}


@route("GET", "/sso/config")
def _get_sso(call: Call) -> Answer:
    config = call.store.single("sso")
    if config is None:
        raise Refused(404, "Single sign-on is not configured")
    return Answer(_encrypted(config) if call.is_observed else config)


@route("POST", "/sso/config")
def _set_sso(call: Call) -> Answer:
    call.store.put_single("sso", call.body["data"])
    return _get_sso(call)


@route("DELETE", "/sso/config")
def _delete_sso(call: Call) -> Answer:
    call.store.put_single("sso", None)
    return Answer()


@route("PATCH", "/organization/")
def _patch_organization(call: Call) -> Answer:
    before: Values = call.store.single("organization")
    return Answer(
        call.store.put_single("organization", patched(before, call.body["operations"], before.keys() - {"id"}))
    )


@route("POST", "/organization/invalidate_sessions/")
def _done(_call: Call) -> Answer:
    return Answer()


class _Observability(Table, of="observability"):
    """Configurations of observability, one for each provider."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        provider = values["config"]["provider"]
        for other in call.store.all("observability"):
            if other["id"] != values["id"] and other["config"]["provider"] == provider:
                raise Refused(422, f"{provider} is configured already")
        return values


@route("POST", "/observability/provider/{}/test")
def _test_provider(call: Call) -> Answer:
    provider = call.ids[0]
    if any(other["config"]["provider"] == provider for other in call.store.all("observability")):
        return Answer({"success": True})
    return Answer({"success": False, "message": f"{provider} is not configured"})
