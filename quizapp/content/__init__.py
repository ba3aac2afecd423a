"""Courses as files: YAML with positions, Markdown, schema, fingerprints. No database and no web is known here."""
