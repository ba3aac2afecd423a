"""S005: distractors that are right too, and when two options come to the same."""
