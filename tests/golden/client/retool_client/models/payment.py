from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .payment_with_iban import PaymentWithIban
from .payment_with_last_4 import PaymentWithLast4

Payment: TypeAlias = Union[PaymentWithLast4, PaymentWithIban, UnknownMember]
"""What `payments.create` takes."""

PAYMENT = UnionSpec(Payment, discriminator="kind", mapping={"card": PaymentWithLast4, "iban": PaymentWithIban})
