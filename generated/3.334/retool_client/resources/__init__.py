"""The resources of Retool 3.334, as the client has them."""
