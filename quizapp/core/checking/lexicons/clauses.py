"""Small words by which a clause is read: what makes a passive, what begins a clause, what is no object."""

from quizapp.core.checking.reading.words import stem

BEING = frozenset({"is", "are", "was", "were", "be", "been", "being", "isn", "wasn", "aren", "weren", "gets", "got"})
"""Before a participle these make a passive."""

MODALS = frozenset(
    {"to", "may", "might", "can", "could", "will", "would", "shall", "should", "must", "did", "does", "do"}
)
"""Behind these stands a verb's base form."""

_JOINING_LIST = """
that which who whom whose and but or because since while when where after before until unless if though although as
"""
JOINING = frozenset(_JOINING_LIST.split())
"""Behind these a clause begins, or another of the same kind."""

PLACING = frozenset(
    {"in", "on", "at", "during", "from", "for", "with", "under", "over", "through", "between", "among", "against", "by"}
)
"""Prepositions: behind a noun they tell more of it (`strikes in Orsk`, `troops backed by Orsk`)."""

BREAKING = JOINING | PLACING
"""These end a noun's own words: what stands beyond them is another's."""

PARTICLES = frozenset({"out", "up", "down", "off", "over", "on", "away", "back", "through"})
"""These belong to the verb before them: `carried out by`, `shot down by`."""

_NOT_AN_OBJECT_LIST = """
in on at by from during since for with under over through between among against of to into onto after before until and
or but than as when where while because that which who if
"""
NOT_AN_OBJECT = frozenset(_NOT_AN_OBJECT_LIST.split())
"""Right behind a past form these say that it has no object: it may be a participle (`civilians killed in strikes`)."""

_DETERMINERS_LIST = """
the a an his her its their our my your this that these those all both each every any some no
"""
DETERMINERS = frozenset(_DETERMINERS_LIST.split())
"""Behind a `to` these begin a noun's own words, and are no verb."""

_PAST_LIST = """
won lost led left gave took bought sold built made held found wrote fought taught sent paid met saw knew drew threw
struck hit began brought caught chose drove forbade forgave gave hid kept laid lent rode sank shot sought spread stole
told taken given written driven chosen hidden seen known drawn thrown forbidden forgiven ridden sunk stolen
withdrew withdrawn overthrew overthrown agreed freed beat beaten shown shot broke broken overcame undertook
undertaken withheld upheld retook retaken rebuilt tore torn swept wore worn fed
burnt learnt spilt spoilt
"""
PAST = frozenset(_PAST_LIST.split())
"""Past forms without `-ed`, and those in `-eed`."""

NO_PAST = frozenset(
    {"hundred", "sacred", "naked", "beloved", "kindred", "wicked", "shed", "united", "red", "bed", "concerned"}
)
"""These end in `-ed` and are no past forms, or seldom."""

_BRINGING_LIST = """
urge persuade convince influence inspire encourage compel tell instruct invite advise authorise authorize empower
cause teach train command direct prompt tempt press push pressure beg implore assign hire
"""

_NO_DOER_LIST = """
mistake accident chance dozen hundred thousand score resolution decision vote decree means notice majority consent
ballot unanimity consensus agreement order law treaty contract letter way force sea land air road rail mail post hand
surprise then now night day noon midnight dawn dusk nightfall end time winter spring summer autumn
"""
NO_DOER = frozenset(_NO_DOER_LIST.split())
"""What stands behind the `by` of a passive that says how, and not by whom."""

BRINGING = ("allow", "enable", "help", "force", "permit", "ask", "let", "order", "request", *_BRINGING_LIST.split())
"""Who is `allowed to` do a thing does it, and so does the one whom another allows to."""

_LEADING_ON_LIST = """
expect say report believe allege know think suppose consider find see hear schedule set oblige bind entitle due
elect choose appoint send call raise trust prepare determine
"""
LEADING_ON = tuple(_LEADING_ON_LIST.split())
"""Of whom a passive of these is said, does what follows its `to`: `is expected to win`; nobody where `used to cut`."""

_DOING_LIST = "allowing helping hindering preventing killing destroying supporting attacking forcing accusing blocking"
DOING = frozenset(stem(stem(word)) for word in _DOING_LIST.split())
"""Stems of verbs whose `-ing` form mostly has the sentence's subject for its doer, and an object."""

_UNDERTAKINGS_LIST = """
campaign offensive attack assault push drive bid attempt effort efforts fight battle war struggle operation raid siege
march scheme plan plot
"""
UNDERTAKINGS = frozenset(_UNDERTAKINGS_LIST.split())
"""Whoever begins or leads one of these does what it is to do: `launched a campaign to retake Orsk`."""

STANDING_FOR = frozenset({"it", "he", "she", "they", "this", "these", "his", "her", "its", "their"})
"""Pronouns: in place of such a word another text names what the word stands for."""
