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
    (
        "left leave leaves leaving",
        r"\b(?:left|leaves?|leaving) X ((?!un)[a-z]+ed(?:(?:,| and| or)(?: partly| badly)? [a-z]+ed)*)$",
        r"\2 \1",
    ),
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
    (
        "claim claims claimed claiming cost take takes taken took taking",
        r"\b(?:claim(?:ed|s|ing)?|cost|tak(?:es?|en|ing)|took) (?=(?:[\w,.]+ ){1,5}lives\b)",
        "killed ",
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
    # who they are
    (
        "people persons person those residents inhabitants anyone",
        (
            r"\b(?:people|persons?|those|residents|inhabitants|anyone) (?:who|that)"
            r" (?:(?:is|are|were|was) not(?: part of)?|do(?:es)? not (?:belong to|take part in)|(?:takes?|took) no part"
            r" in)"
            r" (?:an? |the )?(?:active )?(?:combatants?|fighters?|soldiers?|armed forces|fighting|hostilities|combat)\b"
        ),
        "civilians",
    ),
    ("noncombatants noncombatant non", r"\bnon-?combatants?\b", "civilians"),
    ("ordinary", r"\bordinary (?:people|citizens|residents|men and women)\b", "civilians"),
    (
        "expecting child baby",
        (
            r"\b(women|mothers) (?:who |that )?(?:are |were )?(?:expecting (?:a child|a baby|children|babies)"
            r"|with child|carrying (?:a child|a baby|children))\b"
        ),
        r"pregnant \1",
    ),
    ("expectant", r"\bexpectant (?:women|mothers)\b", "pregnant women"),
    (
        "siding loyal faithful aligned allied backing supporting fighting side behalf",
        (
            r"\b(fighters|forces|troops|units|militias|groups|soldiers|factions)(?:,)? (?:who |that )?(?:are |were )?"
            r"(?:siding with|loyal to|faithful to|aligned with|allied (?:with|to)|backing|supporting|fighting for"
            r"|fighting on (?:the side|behalf) of|on the side of) (?:the )?(\w+)$"
        ),
        r"pro-\2 \1",
    ),
    (
        "opposed opposing hostile fighting against enemies opponents",
        (
            r"\b(fighters|forces|troops|units|militias|groups|soldiers|factions)(?:,)? (?:who |that )?(?:are |were )?"
            r"(?:opposed to|opposing|hostile to|fighting(?: against)?|in arms against) (?:the )?(\w+)$"
        ),
        r"anti-\2 \1",
    ),
    ("antigovernment progovernment antiwar nongovernmental", r"\b(anti|pro|non)(?=gov|war)", r"\1-"),
    (
        "level ranking rank placed top",
        (
            r"\b(?:high(?:er|est)?|top|senior)[- ](?:level|ranking|rank|placed)\b"
            r"|\btop(?= (?:\w+ )?(?:officials?|commanders?))"
        ),
        "senior",
    ),
    ("figures people men", r"\bsenior (?:figures|people|men)\b", "senior officials"),
    (
        "with alongside",
        (
            r"^((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),? (?:jointly |in (?:concert|tandem|league|partnership) )?"
            r"(?:with|alongside) (?=(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$)"
        ),
        r"\1 and ",
    ),
    (
        "allied combined joint united",
        r"^(?:the )?(?:allied|combined|joint|united) (?:forces|troops|armies|militaries|armed forces) of (?=.* and )",
        "",
    ),
    # how many
    (
        "millions thousands hundreds dozens scores",
        r"^([\w’' -]+), in (?:their|the) (millions|thousands|hundreds|dozens|scores|hundreds of thousands)$",
        r"\2 of \1",
    ),
    (
        "numbering number",
        r"^([\w’' -]+?),? (?:that )?number(?:ing|ed)? in the (millions|thousands|hundreds|dozens|scores)$",
        r"\2 of \1",
    ),
    # what befalls people, where it is said of them
    ("life lives", r"\b(?:have |has |had )?los(?:e|es|t|ing) (?:their|his|her) li(?:fe|ves)\b", "were killed"),
    ("life lives", r"\b(?:the )?loss of (?:the )?lives\b|\blives (?:that were )?lost\b", "deaths"),
    (
        "driven forced chased pushed made",
        (
            r"\bBE (?:driven|forced|chased|pushed|thrown|made to (?:flee|leave))(?: (?:out|away))?(?: (?:from|out of))?"
            r" (?:their|its) (?:homes?|houses?|land|villages?)\b"
        ),
        "were displaced",
    ),
    ("flee leave", r"\bhad to (?:flee|leave)AWAY\b", "were displaced"),
    ("turned made", r"\bBE (?:turned into|made) (?=refugees\b)", "became "),
    # what is won or lost
    (
        "under",
        (
            r"\b(?:c[oa]me|coming|BE brought|fell|passed) (?:back )?under (?:(?:the |its |their )?(?:[\w’']+ )?)control"
            r" (?:again|anew|once more)\b"
        ),
        "were retaken",
    ),
    (
        "bring bringing brought",
        r"\b(?:bring(?:s|ing)?|brought) X (?:back )?under (?:its|their|his) control once more\b",
        r"retake \1",
    ),
    # orders and crimes
    ("command commands instruction instructions", r"\b(?:command|instruction)(s?) to\b", r"order\1 to"),
    (
        "carry carries carrying carried perpetrate perpetrates perpetrating",
        (
            r"\b(?:carr(?:y|ies|ying|ied) out|perpetrat(?:e|es|ing))"
            r" (?=(?:genocide|(?:war )?crimes?|acts? of|murder|torture)\b)"
        ),
        "commit ",
    ),
    (
        "constitute amount qualify count reach rise",
        (
            r"^(?:they |these |it |that they )?(?:may|might|could) (?:well )?(?:have )?(?:constituted?|be|been"
            r"|amount(?:ed)? to|qualif(?:y|ied) as|(?:reach(?:ed)?|rise to|risen to) the level of|count(?:ed)? as)"
            r" (?=.*\bcrimes?\b)"
        ),
        "possible ",
    ),
    ("committed", r"^(.*\bcrimes?\b.*?) (?:may|might|could) (?:well )?have been committed$", r"possible \1"),
    (
        "possible possibly",
        (
            r"^it is possible that (?:they|these|the \w+) (?:had |have )?(?:reach(?:ed)? the level of|amount(?:ed)? to"
            r"|were|are|constituted?) (?=.*\bcrimes?\b)"
        ),
        "possible ",
    ),
    ("both", r"\b(possible )?both (?=[\w ]+ and )", r"\1"),
    (
        "violated breached broken infringed flouted",
        (
            r"^(?:that )?(?:the )?(.*?) BE (?:violated|breached|broken|infringed|flouted)"
            r" (?:again and again|repeatedly|time and again|over and over(?: again)?|many times|more than once)$"
        ),
        r"repeated violations of the \1",
    ),
    ("recurring recurrent", r"\brecurr(?:ing|ent)\b", "repeated"),
    # where a thing is
    (
        "away nowhere distance remote",
        (
            r"\b(?:(?:well|far|a (?:long|good) way) away from|nowhere near|not (?:anywhere )?near|at some distance from"
            r"|a (?:long|good) way (?:off )?from|remote from)\b"
        ),
        "far from",
    ),
    (
        "surroundings environs vicinity neighboring neighbouring adjoining nearby around",
        (
            r"\b(?:its|the) (?:surroundings|environs|vicinity)\b"
            r"|\b(?:neighbou?ring|adjoining|adjacent|nearby) (?:areas?|lands?|districts?|places)\b"
            r"|\b(?:the )?areas? around (?:it|them)\b"
        ),
        "surrounding areas",
    ),
    (
        "nuclear atomic",
        r"\b(?:nuclear|atomic) (?:power|energy|electric(?:al|ity)?)(?: generating| power)? (?:plants?|stations?)\b",
        "nuclear electrical generating stations",
    ),
    # to whom it falls
    ("states countries governments", r"^(states|countries|governments) (?:that|which) are (\w+)$", r"\2 \1"),
    (
        "lighter milder",
        r"\b(?:a )?(?:lighter|milder|more lenient|lesser) (sentence|penalty|punishment)\b",
        r"reduction of \1",
    ),
    (
        "lower lowering reduce reducing",
        r"\b(?:lower|reduce|lighten)(?:ing)? (?:a |the )?(sentence|penalty|punishment)\b",
        r"reduction of \1",
    ),
    # before and after
    ("passed elapsed", r"^when X (?:have|has|had) (?:passed|elapsed) (?:from|since|after)\b", r"\1 after"),
    ("after before upon", r"\b(after|before|upon) (?:it|they|he|she) BE (\w+ed)\b", r"\1 its \2"),
    ("elsewhere", r"\belsewhere in\b", "other parts of"),
    ("areas regions", r"\bother (?:areas|regions) of\b", "other parts of"),
)
"""The words that call for it, the pattern, and what is put for it."""
