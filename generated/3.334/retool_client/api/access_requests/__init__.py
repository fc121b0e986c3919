"""Operations of `access_requests`, a module each."""
