from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec
from .source_control_test_failure import SourceControlTestFailure
from .source_control_test_success import SourceControlTestSuccess

SourceControlTestResult: TypeAlias = Union[SourceControlTestFailure, SourceControlTestSuccess]
"""What `observability.test_provider` returns."""

SOURCE_CONTROL_TEST_RESULT = UnionSpec(SourceControlTestResult, base=SourceControlTestSuccess, present={
    "message": SourceControlTestFailure,
})  # fmt: skip
