"""The guarded HTTP client that every dialect is given."""
