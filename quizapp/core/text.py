"""The front door to text: normalising, tokens, numbers and quantities as people write them. The work is done beside."""

from quizapp.core.folding import Token, normalise, spans, tokens
from quizapp.core.numbers import Number, read_number

__all__ = ["Number", "Token", "normalise", "read_number", "spans", "tokens"]
