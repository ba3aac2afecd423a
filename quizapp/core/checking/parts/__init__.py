"""Keys of several parts: pairs, groups and steps, each held against its own evidence."""
