"""What sides of a war do and hold, in the several verbs that reports tell it in, and words for such sides."""

DEEDS = (
    ("holds hold held controls control controlled runs rules governs dominates occupies",
     "held controlled run ruled governed dominated occupied"),
    ("launched launches began begins started starts opened opens mounted unleashed initiated",
     "launched begun started opened mounted unleashed initiated"),
    ("committed carried conducted perpetrated staged",
     "committed carried conducted perpetrated staged"),
    ("retook recaptured regained reconquered reclaimed",
     "retaken recaptured regained reconquered reclaimed"),
    ("negotiated brokered arranged mediated",
     "negotiated brokered arranged mediated"),
    ("yields yield defers defer yielded deferred",
     "yielded deferred"),
    ("hindered obstructed blocked impeded hampered",
     "hindered obstructed blocked impeded hampered"),
)  # fmt: skip
"""Each by its verbs, and by the participles that stand before a `by`."""

REBELS = (
    "rebel",
    "rebels",
    "insurgent",
    "insurgents",
    "insurgency",
    "opposition",
    "militants",
    "guerrillas",
    "jihadists",
)
STATES = ("government", "governments", "regime", "army", "police", "authorities", "state")
"""Words for the one side and the other, where no name says whose."""
