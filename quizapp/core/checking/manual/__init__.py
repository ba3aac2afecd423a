"""The codes and what is said of each by `quizapp explain`. Data; nothing is checked here."""
