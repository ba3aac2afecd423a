"""Ways of putting a short answer, each with a plainer one that may stand for it without saying another thing.

A line is the words of which a text must have one, a pattern, and what is put for it. They run in this order, each over
what those before it left. `X` is what they are said of, up to six words; `BE` a form of `to be`; `AWAY` what homes or
land people are made to leave. A line belongs here only if whoever takes the one way for right must take the other so.
"""

RECASTS = (
    ("during", r"^during (?=[12]\d{3}$)", "in "),
    ("at", r"^at (?=(?:[Tt]he )?[A-Z])", "in "),
    ("both two", r"^(?:both|the two(?: [a-z]+)?,?) (?=(?:the )?[A-Z].* and )", ""),
    ("alliance", r"^(?:an|the) alliance (?:of|between|formed by) (?=.* and )", ""),
    ("allies partners tandem", r",? (?:as (?:allies|partners)|in tandem)$", ""),
    ("type kind sort", r"\b(\w+) of the (\w+) (?:type|kind|sort)\b", r"\2 \1"),
    # what befalls people
    ("cost costs costing", r"\bcost(?:s|ing)? X (?:their|his|her) li(?:fe|ves)\b", r"killed \1"),
    ("life lives", r"\b(?:claim(?:ed|s|ing)?|tak(?:es?|en|ing)|took) the li(?:fe|ves) of\b", "killed"),
    (
        "flee leave",
        (
            r"\b(?:forc(?:ed?|es|ing)|compel(?:s|led|ling)?|driv(?:en?|es|ing)|drove|caus(?:ed?|es|ing)) X"
            r" to (?:flee|leave)AWAY\b"
        ),
        r"displace \1",
    ),
    ("flee leave", r"\b(?:mak(?:es?|ing)|made) X (?:flee|leave)AWAY\b", r"displace \1"),
    (
        "drive drives drove driving chase chased chasing",
        r"\b(?:driv(?:es?|ing)|drove|chas(?:ed?|ing)) X (?:out(?! of\b)|away|from (?:their|its) (?:homes?|land))\b",
        r"displace \1",
    ),
    # what is won or lost
    ("back", r"\b(?:win(?:s|ning)?|won|tak(?:es?|ing)|took|get(?:s|ting)?|got) X back\b", r"retake \1"),
    (
        "control",
        (
            r"\b(?:bring(?:s|ing)?|brought|get(?:s|ting)?|got) X"
            r" (?:under (?:its|their|his|her) control again|back under (?:its|their|his|her) control)\b"
        ),
        r"retake \1",
    ),
    ("control", r"\b(?:regain|recover)(?:s|ed|ing)? control (?:of|over)\b", "retake"),
    ("less", r"\b(?:mak(?:es?|ing)|made) X less$", r"reduced \1"),
    # who did it to whom
    ("attack", r"\b(?:c[oa]me|coming|BE) under attack (?:from|by)\b", "were attacked by"),
    ("by", r"^(that )?X BE (\w+ed) by ([\w’' -]+)$", r"\1\4 \3 \2"),
    ("army army's army’s", r"\barmy(?:['’]s)? (?=troops\b|forces\b)", ""),
    ("ground", r"\b(troops|forces) on the ground\b", r"ground \1"),
    ("forces", r"\bforces\b", "troops"),
    # what may come again, and how a thing was done
    (
        "again anew resume resumes",
        (
            r"\b(?:risk|danger|chance|possibility|prospect|likelihood) that (?:the )?(\w+)"
            r" (?:(?:starts?|begins?|flares? up|breaks? out) (?:again|anew)|resumes?)\b"
        ),
        r"chance of renewed \1",
    ),
    (
        "again anew",
        r"\b(?:may |might |could )?(?:break(?:s|ing)? out|flar(?:es?|ing) up) (?:again|anew)\b",
        "renewed",
    ),
    ("part", r"\b(?:tak(?:es?|en|ing)|took) (?:an? )?((?:direct|active) )?part\b", r"\1participation"),
    ("wipe wiping wiped", r"\bwip(?:es?|ed|ing) out\b", "destroying"),
    ("look looks looked looking", r"\blook(?:s|ed|ing)? into\b", "investigating"),
    ("renewed", r"\b(?:risk|danger|possibility|prospect|likelihood) of (?=renewed\b)", "chance of "),
    (
        "made done carried committed",
        r"\b(?:made|done|carried out|committed) (?=(?:on purpose|by (?:design|mistake|accident))\b)",
        "",
    ),
    ("own", r"^X of (?:its|their|his|her) own$", r"unilateral \1"),
    # crimes and rules
    ("crimes", r"\bcrimes of war\b", "war crimes"),
    ("crimes", r"\bwar crimes and against\b", "war crimes and crimes against"),
    ("crimes", r"\bcrimes of war and against\b", "war crimes and crimes against"),
    (
        "no",
        r"\b(aimed|directed|targeted) (at|against) no (?:particular |specific )?",
        r"not \1 \2 a specific ",
    ),
    ("like", r"^like (?:any other|an?)\b", "as a"),
    ("knowledge", r"\bhad or (?:ought to|should) have had knowledge\b", "knew or should have known"),
    ("ought", r"\bought to have\b", "should have"),
    ("failed took", r"\b(?:failed to act|took no (?:action|steps))\b", "did nothing"),
    # before and after
    ("passed elapsed", r"^when X (?:have|has|had) (?:passed|elapsed) (?:from|since|after)\b", r"\1 after"),
    ("after before upon", r"\b(after|before|upon) (?:it|they|he|she) BE (\w+ed)\b", r"\1 its \2"),
    ("elsewhere", r"\belsewhere in\b", "other parts of"),
    ("areas regions", r"\bother (?:areas|regions) of\b", "other parts of"),
)
"""The words that call for it, the pattern, and what is put for it."""
