"""A Bitbucket configuration, whose `type` instances before 4.0 refuse and later ones require: from the same code."""

import json
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

from support.mock import fresh

SIGN_IN = {"username": "ada", "app_password": "secret"}


def test_the_model_sends_the_type_where_the_release_has_it(
    release: str, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    models = import_module("retool_client.models")
    instance = fresh(release, "observed")
    with connect(instance) as retool:
        config = models.SourceControlConfigBitbucketConfigAppPassword(**SIGN_IN)
        retool.source_control.config.replace(
            config=models.SourceControlConfigBitbucket(
                provider="Bitbucket", org="o", repo="r", default_branch="main", config=config
            )
        )
        sent = json.loads(instance.requests()[-1]["body"])["config"]["config"]
        assert sent == SIGN_IN | ({} if release == "3.334" else {"type": "AppPassword"})
        found = retool.source_control.config.get().config
        assert isinstance(found, models.SourceControlConfigBitbucketConfigAppPassword)
    instance.check()
