"""`python -m quizapp`: the `quizapp` command, where it is not on the path."""

from quizapp.cli.main import main

if __name__ == "__main__":
    main(prog_name="quizapp")
