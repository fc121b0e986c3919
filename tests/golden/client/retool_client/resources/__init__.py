"""The resources of Retool 1.0, as the client has them."""
