"""HTTP for the mock: messages, the socket server, and an httpx transport without sockets."""
