"""`python -m quizapp.cli`, for processes that a command starts of itself."""

from quizapp.cli.main import main

main(prog_name="quizapp")
