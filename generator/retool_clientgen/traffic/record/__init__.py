"""Traffic with an instance, recorded by a proxy on loopback and redacted before it reaches a file."""
