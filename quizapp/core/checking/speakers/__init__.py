"""S006, S007: who says a thing and how sure it is, in the source and in the question."""
