"""The resources of Retool 3.75, as the client has them."""
