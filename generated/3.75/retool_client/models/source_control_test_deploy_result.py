# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .source_control_test_deploy_result_option_1 import SourceControlTestDeployResultOption1
from .source_control_test_deploy_result_option_2 import SourceControlTestDeployResultOption2

SourceControlTestDeployResult: TypeAlias = "SourceControlTestDeployResultOption1 | SourceControlTestDeployResultOption2"
"""What was asked for."""

SOURCE_CONTROL_TEST_DEPLOY_RESULT: UnionSpec = UnionSpec(
    members=(
        SourceControlTestDeployResultOption1,
        SourceControlTestDeployResultOption2,
    ),
)
"""Decodes SourceControlTestDeployResult."""
