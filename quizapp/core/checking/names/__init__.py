"""S004: persons, places, bodies, articles and titles of a key, held against the evidence."""
