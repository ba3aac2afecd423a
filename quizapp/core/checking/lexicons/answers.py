"""Words that tell what kind of answer a key is: when, how many, a thing of the land, a body."""

from quizapp.core.checking.reading.words import SMALL
from quizapp.core.dates import MONTHS, WEEKDAYS

DATED = frozenset({"in", "on", "since", "by", "until", "from"})
"""Words before a date."""

AMOUNTS = frozenset(
    {
        "many",
        "few",
        "several",
        "all",
        "most",
        "none",
        "half",
        "majority",
        "minority",
        "some",
        "lot",
        "lots",
        "dozen",
        "no",
    }
    | {"pair", "couple", "single", "double", "twice", "both", "quarter", "third", "every", "numerous", "countless"}
)
"""Words that tell how many without a figure."""

TIME_WORDS = frozenset(
    {
        "before",
        "after",
        "during",
        "while",
        "when",
        "until",
        "since",
        "upon",
        "early",
        "late",
        "ago",
        "recently",
        "war",
        "era",
    }
    | {"age", "ages", "period", "reign", "dynasty", "spring", "summer", "autumn", "fall", "winter", "night", "morning"}
    | {
        "evening",
        "noon",
        "midnight",
        "day",
        "days",
        "week",
        "month",
        "year",
        "years",
        "decade",
        "century",
        "time",
        "times",
    }
    | {"now", "today", "eve", "christmas", "easter", "renaissance", "revolution", "season", "prehistory", "antiquity"}
    | {*MONTHS, *WEEKDAYS}
)
"""Words that tell when without a figure."""

BEFORE_TIMES = frozenset({"during", "after", "before", "since", "until", "upon", "under", "following"})
"""Words before what tells when without a figure."""

GROUNDS = frozenset(
    {"airport", "river", "street", "lake", "mountain", "mountains", "bridge", "bay", "sea", "ocean", "desert", "valley"}
    | {"road", "avenue", "peninsula", "strait", "island", "islands", "square", "park"}
)
"""The last words of names that nobody has who does anything."""

BODIES = frozenset(
    {"foundation", "committee", "commission", "party", "airline", "airlines", "corporation", "association", "society"}
    | {"agency", "company", "team", "army", "records", "society", "group", "club"}
)
"""The last words of names of bodies, which are no place."""

IN_DATES = frozenset({*MONTHS, *SMALL, "early", "late", "mid", "century", "spring", "summer", "autumn", "winter"})
"""The words that a date may have beside its figures."""
