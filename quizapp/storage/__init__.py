"""Tables, the queries over them, their migrations. Queries take a session and never commit; no rule is decided here."""
