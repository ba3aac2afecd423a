"""Words that deny, that forbid, that bound how much is meant, and that tell how things stand to each other."""

_DENYING_LIST = """
not no never none nothing nobody nowhere neither nor without cannot isn aren wasn weren doesn didn don won wouldn
couldn shouldn hasn haven hadn mustn needn hardly scarcely barely lack lacks lacked lacking absence fail fails failed
failing unable
"""
DENYING = frozenset(_DENYING_LIST.split())
"""Tokens that deny what follows; `isn` and its like are what tokens leave of `isn't`."""

CLIPPED = frozenset({"won", "don"})
"""Denials only before `t`: `won` is more often what a winner did than what is left of `won't`."""

NOT_DENYING_BEFORE = frozenset(
    {"only", "just", "merely", "necessarily", "simply", "more", "less", "fewer", "later", "least"}
)
"""After `not` or `no` these make no denial: `not only`, `no more than`."""

_VEILED_LIST = """
prevent prevents prevented preventing block blocks blocked bar bars barred prohibit prohibits prohibited forbid forbids
forbidden refuse refuses refused deny denies denied stop stops stopped halt halted defer defers deferred suspend
suspended exclude excludes excluded unless until except only before instead rather otherwise cease ceases ceased avoid
avoids avoided exempt exempts exempted ban bans banned reject rejects rejected but though although however despite too
former formerly erstwhile deferral deferrals suspension postponement deadlocked stalemated
"""
VEILED = frozenset(_VEILED_LIST.split())
"""Words that deny by their meaning, or bound a denial: where they stand, denials are not compared word by word."""

_FORBIDDING_LIST = """
prohibit prohibits prohibited forbid forbids forbidden ban bans banned bar bars barred outlaw outlaws outlawed prevent
prevents prevented avoid avoids avoided refrain spare
"""
FORBIDDING = frozenset(_FORBIDDING_LIST.split())
"""Words after which what follows must not be, or was not."""

_GIVING_NO_WAY_LIST = """
refuse refuses refused deny denies denied stop stops stopped block blocks blocked exclude excludes excluded exempt
exempts exempted reject rejects rejected preclude precludes precluded unless except
"""
TURNING_DENIALS = FORBIDDING | frozenset(_GIVING_NO_WAY_LIST.split())
"""Words by which a text may say in its own way what another says with a `not`: `refuse`, `unless`."""

WHOLE_PHRASE = frozenset({"no", "without", "none", "lack", "lacks", "lacked", "lacking", "absence"})
"""These deny the whole of the phrase that follows, the others the first word of it that carries meaning."""

_WANTING_LIST = """
lack lacks lacked lacking absence absent missing wanting scarce nonexistent shortage deprive deprives deprived devoid
bereft
"""
WANTING = frozenset(_WANTING_LIST.split())
"""Words that say of what stands beside them that it is not there, or not enough of it."""

_AMISS_LIST = """
illegal illegally unlawful unlawfully illicit impermissible disallowed forbid forbids forbidden prohibit prohibits
prohibited ban bans banned
"""
TURNING = DENYING | WANTING | frozenset(_AMISS_LIST.split())
"""A stem with such a word asks for what its passage denies: `What was missing?` is answered by what was not there."""


NOBODY = frozenset({"neither", "no", "nobody", "none", "nothing"})
"""Of these no rule lets, or has, anything be done: `no mill may be sold`."""

RULING = frozenset({"may", "shall", "must"})

_PASSING_ON_LIST = """
eligible entitled allowed permitted able possible considered regarded deemed presumed possibly actually really make made
itself themselves himself herself automatically necessarily enough sufficient suffice suffices
take takes taking taken get gets got getting object subject constitute constitutes commit commits committed committing
"""
PASSING_ON = frozenset(_PASSING_ON_LIST.split())
"""A denial of these goes on to the word behind them: `not eligible for re-election`, `not be made the object of`."""

PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
"""What makes a word its own denial (`lawful`, `unlawful`)."""

_RELATIONS_LIST = """
before after until since during by against from to without except only all every always never none any each both
most more less fewer least many few some may might must shall should can could would will first last under over if
unless because despite although instead mainly solely entirely alone half no not nor
"""
RELATIONS = frozenset(_RELATIONS_LIST.split())
"""Small words that can turn a true statement false by themselves: one that the evidence lacks forbids the verdict."""

MEASURING = frozenset(
    {"only", "all", "every", "each", "any", "most", "mainly", "solely", "entirely", "both", "no", "none"}
)
"""Of these, those that say how much of a thing is meant: the words around them keep their order."""

_BOUNDS_LIST = "only all every each always alone solely exclusively entirely none"
BOUNDS = frozenset(_BOUNDS_LIST.split())
"""Words that say that nothing is left out, or nothing else is meant: a statement may be false by one of them alone."""

RESTRICTING = frozenset({"only", "alone", "solely", "exclusively", "last", "sole", "single", "except"})
"""Words that say that nothing else is meant."""

_EMBRACING_LIST = """
all every each always entirely none most majority bulk whole wholly total entire largely mostly mainly predominantly
"""
EMBRACING = frozenset(_EMBRACING_LIST.split())
"""Words that say how much of a thing is meant, at least most of it."""

_SLIGHT_LIST = """
hit tak plac happen occur hold contain involv concern carry see pattern numb kind typ sort way fact part cas situat
thing mat mean amount com go get becom various several certain already now current
"""
SLIGHT = frozenset(_SLIGHT_LIST.split())
"""Stems that say next to nothing by themselves: one that only the statement has makes no other statement of it."""

_DENIABLE_LIST = """
lawful lawfully legal legally able likely possible known armed direct directly fair discriminate necessary related
limited restricted official justified intended intentional intentionally legitimate proportionate human humane
independent dependent successful willing agree agreed agrees approve approved complete sufficient adequate
consistent combatant civilian state member party violent livable habitable inhabitable inhabited
stable safe usual popular apparent important happy equal expected named identified accountable admissible binding
paid proven punished harmed damaged verified confirmed resolved elected exploded authorised authorized populated
published answered opposed protected defended marked guarded finished disturbed disputed changed touched guided
conditional conditionally certain supported treated reported recognised recognized documented recorded registered
mentioned fortified
"""
DENIABLE = frozenset(_DENIABLE_LIST.split())
"""Words whose prefixed form is their denial; others only look so (`disease`, `inform`, `union`)."""
