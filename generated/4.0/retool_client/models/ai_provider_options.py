from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .ai_provider_own_key_options import AiProviderOwnKeyOptions
from .ai_provider_retool_key_options import AiProviderRetoolKeyOptions

AiProviderOptions: TypeAlias = Union[AiProviderOwnKeyOptions, AiProviderRetoolKeyOptions, UnknownMember]
"""The `ResourceOptions` with a value of its own."""

AI_PROVIDER_OPTIONS = UnionSpec(AiProviderOptions, discriminator="key_source", mapping={
    "byok": AiProviderOwnKeyOptions, "retoolManaged": AiProviderRetoolKeyOptions,
})  # fmt: skip
