"""On whom law and reports lay duties: kinds of bearers, each with the words by which one is named."""

import re

_KINDS_LIST = r"""
neutral: neutral (?:states?|countr(?:y|ies)|powers?)|(?:neighbou?ring|third|foreign) (?:states?|countr(?:y|ies))
neutral: neighbou?rs
power: protecting powers?
world: security council|united nations|general assembly|secretary[- ]general|un\b.*
relief: red cross.*|red crescent.*
relief: .*\b(?:relief|aid|humanitarian) (?:agenc(?:y|ies)|groups?|organi[sz]ations?|workers?|societ(?:y|ies))
press: (?:.* )?(?:journalists?|reporters?|newspapers?|press|media|correspondents?)
prosecutor: (?:.* )?(?:prosecutors?|prosecution)
accused: (?:.* )?(?:accused|defendants?|suspects?|defence|defense|convict(?:ed)?)
court: (?:.* )?(?:courts?|judges?|chambers?|tribunals?|bench|jury)
armed: (?:.* )?(?:rebels?|insurgents?|factions?|militias?|guerrillas?|opposition)|(?:.* )?armed groups?
civilians: (?:.* )?(?:civilians?|inhabitants?|residents?|population|villagers?|refugees?|families|townspeople|locals)
attacked: .*\b(?:being|(?:is|are|was|were|will be)(?: about to be)?|to be|under) (?:attack(?:ed)?|struck|bombed|hit)
attacked: (?:.* )?(?:defenders?|defending (?:side|party|state)|victims?)
command: (?:.* )?(?:commanders?|generals?|attackers?|planners?|superiors?)|attacking (?:side|party|state)
command: (?:those|anyone|everyone|whoever|persons?|people)(?: who)? (?:plan|decid|order|command|attack|launch|conduct).*
state: (?:.* )?(?:states?|governments?|countr(?:y|ies))
belligerent: (?:.* )?(?:part(?:y|ies)|sides?|belligerents?|combatants?|(?:occupying|detaining) powers?)
"""
KINDS = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, _, words in (line.partition(": ") for line in _KINDS_LIST.strip().splitlines())
)
"""Each kind with what a name of one is, articles apart; the first that fits is the one."""

MEETING = frozenset(
    map(
        frozenset,
        (
            ("belligerent", "state"),
            ("belligerent", "armed"),
            ("belligerent", "command"),
            ("belligerent", "power"),
            ("belligerent", "attacked"),
            ("state", "attacked"),
            ("armed", "attacked"),
            ("civilians", "attacked"),
            ("state", "neutral"),
            ("state", "power"),
            ("court", "prosecutor"),
            ("armed", "command"),
        ),
    )
)
"""Kinds of which one may be spoken of as the other."""
