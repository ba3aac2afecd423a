"""Word lists that the rules consult, as data, each saying what it is and why a word is in it."""
