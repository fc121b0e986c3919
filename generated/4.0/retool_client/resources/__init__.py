"""The resources of Retool 4.0, as the client has them."""
