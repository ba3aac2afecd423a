"""Alembic's environment and steps; `quizapp.storage.migrate` runs them."""
