"""The front door to text: normalising, tokens, numbers and quantities as people write them. The work is done beside."""

from quizapp.core.folding import Token, normalise, spans, tokens
from quizapp.core.numbers import Number, read_number
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.sentences import sentence_spans, sentences

__all__ = [
    "Number",
    "Quantity",
    "Token",
    "normalise",
    "quantities",
    "read_number",
    "sentence_spans",
    "sentences",
    "spans",
    "tokens",
]
