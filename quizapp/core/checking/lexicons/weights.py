"""How heavy a condition is: what is enough by one phrase of a question's list is not enough by one of another column.

A line is a question, its columns parted by `|`, the phrases of one column by `;`. What any text may say beside the
phrase of another column (`a reason`, `to ask`) is not listed.
"""

_WEIGHTS_LIST = """
useful; usefulness; convenient; convenience; military advantage; any advantage; some advantage; advantageous;
beneficial; helpful; handy; expedient; expediency; desirable; preferable; opportune; any reason; any military reason;
any military reasons; of any kind; of any sort; of whatever kind; whatever reason; whatever the reason; any kind of
reason; ordinary reasons; good reasons; sees fit; see fit; thinks fit; sees a benefit; makes things easier; suits
| imperative; imperatively; compelling; indispensable; absolutely necessary; strictly necessary; absolutely required;
strictly required; overriding; unavoidable; absolute necessity; dire need

notice; notification; notify; notifies; notified; notifying; inform; informs; informed; informing; consult; consults;
consulted; consulting; consultation; consultations; knowledge; being told; is told; are told; has been told; advice
| consent; consents; consented; agreement; agrees; approval; approves; approve; authorization; authorisation;
authorized; authorised; permission; assent; go-ahead

suspicion; suspicions; suspected; suspects; rumours; a hunch | reasonable grounds; reasonable basis; reasonable cause
| substantial grounds; sufficient evidence; strong grounds | beyond reasonable doubt; beyond any reasonable doubt;
beyond doubt; proof; certainty; convinced

in line with; on a par with; equal to; comparable to; equivalent to; no higher than | substantially in excess of; in
excess of; well above; far above; exceeding; much more than; far more than; substantially above; substantially more than
"""

_BEFORE_LIST = """
reasonable; due; ordinary; normal; usual; proper; adequate; sufficient; moderate | constant; continuous; continual;
permanent; unceasing; uninterrupted | utmost; greatest; maximum; extreme; highest | occasional; minimal; slight

any; every; ordinary; normal; minor; simple | serious; grave; manifest; exceptional; compelling; gross; imperative;
particularly serious

possible; potential; hypothetical; indefinite | definite; concrete

simple; relative | absolute | unanimous; two-thirds; three-quarters
"""

Weights = tuple[tuple[tuple[str, ...], ...], ...]


def _questions(listed: str) -> Weights:
    """To each question its columns, to each column its phrases."""
    return tuple(
        tuple(
            tuple(" ".join(phrase.split()) for phrase in column.split(";") if phrase.strip())
            for column in question.split("|")
        )
        for question in listed.strip().split("\n\n")
    )


WEIGHTS = _questions(_WEIGHTS_LIST)
"""What must be there for a thing to be done: a need or mere use, consent or mere notice, proof or suspicion."""

WEIGHTS_BEFORE = _questions(_BEFORE_LIST)
"""Words that weigh what they stand right before: `constant care`, `reasonable care`."""
