"""How law says that a thing must, need not, may or must not be done: the patterns of what stands before the verb."""

_BE = "(?:is|are|be|was|were|been)"
_FREE = "(?:allowed|permitted|entitled|authori[sz]ed|free|at liberty|lawful|legal|permissible)"
_BOUND = "(?:(?:legally|strictly|formally|absolutely|in law) )?(?:required|obliged|obligated|bound)"
_HAVE = "(?:has|have)"
_BY = r"(?: by [^,;.]{3,30}?)?"
_FOR = r"(?: (?:for|on) [^,;.]{3,40}?)?"
_OBLIGATORY = "(?:compulsory|obligatory|mandatory)"
_OPTIONAL = "(?:optional|voluntary)"
NO_CASE = r"(?:in no (?:case|event|way|circumstances)|under no circumstances?|on no account|at no time)"

NEED_NOT = (
    rf"need not|needn['’]t|do(?:es)? not (?:have|need) to|(?:(?:shall|may|must) )?(?:not be|{_BE} not) {_BOUND} to"
    rf"|{_BE} under no (?:obligation|duty) to|{_HAVE} no (?:duty|obligation) to"
    r"|(?:may|can|is free to|are free to) (?:choose|decide)(?: for (?:it|him|her|them)sel(?:f|ves))? (?:not|whether) to"
    r"|may choose to"
    r"|may,? if (?:it|he|she|they) (?:wish(?:es)?|likes?),?"
    rf"|{_BE} free not to"
    rf"|(?:{_BE} not|not be) {_OBLIGATORY}{_FOR} to|{_BE} {_OPTIONAL}{_FOR} to"
    rf"|{_HAVE} (?:[a-z]+ )?(?:discretion|a free (?:choice|hand))(?: (?:over|as to|on|about|to decide))?"
    r" whether(?: or not)? to"
)
MUST_NOT = (
    r"(?:shall|must|may|can) (?:not|never|in no (?:case|event|way)|under no circumstances)"
    rf"(?: be {_FREE} to)?|(?:shall|must|may|can) neither|nor (?:shall|may|must|can)(?: (?:it|they|he|she))?"
    rf"|cannot|can['’]t|{_BE} not {_FREE} to"
    rf"|{_BE} (?:unlawful|illegal|impermissible) to"
    rf"|{_BE} (?:forbidden|prohibited|barred|banned)(?: for [^,;.]{{3,30}}?)? (?:to|from)"
    r"|(?:forbids?|prohibits?|outlaws?)(?: the)?|(?:permits?|allows?) no"
)
MAY = (
    rf"(?:(?:shall|may|must) )?{_BE} {_FREE}{_BY} to|(?:shall )?{_HAVE} the (?:right|power|authority) to"
    r"|may|can(?!not|['’]t)|(?:permits?|allows?)(?! no\b)(?: the)?"
)
MUST = (
    rf"(?:shall|must) be {_BOUND} to|shall|must|{_HAVE} to|{_BE} {_BOUND}{_BY} to"
    rf"|{_BE} under (?:an obligation|a duty) to|{_HAVE} (?:a|the) (?:duty|obligation) to"
    rf"|{_BE} {_OBLIGATORY}{_FOR} to"
    rf"|(?:{_HAVE} no (?:other )?(?:choice|option) but|cannot but|{_BE} left no choice but) to"
)

MUST_BY_NAME = rf"{_BE} (?:(?:also|strictly|always) )?{_OBLIGATORY}"
NEED_NOT_BY_NAME = (
    rf"{_BE} (?:(?:also|purely|wholly|always) )?(?:{_OPTIONAL}|not {_OBLIGATORY}|a matter of choice"
    r"|(?:left )?(?:to|at|in|within|up to) [^,;.]{3,40}? discretion"
    r"|(?:left )?(?:to|at|in|within) the discretion of)"
)
"""What is said of a deed by its name: `the inspection of mills is compulsory`, `is left to the reeve's discretion`."""

_OPENING_LIST = """
need needn have has required obliged obligated bound under free shall must may can cannot allowed permitted entitled
authorised authorized forbidden prohibited barred banned
lawful legal permissible unlawful illegal impermissible
forbid forbids prohibit prohibits outlaw outlaws permit permits allow allows
compulsory obligatory mandatory optional voluntary discretion choice
"""
OPENING = frozenset(_OPENING_LIST.split())
"""A word of each: where a text has none of them, the patterns need not be tried."""

_BETWEEN_LIST = """
also then always only further therefore thereby still nevertheless be in any case at time times all by law itself
themselves thereafter immediately promptly certain some special exceptional most circumstances cases
"""
BETWEEN = frozenset(_BETWEEN_LIST.split())
"""What may stand between these and the verb."""

OBLIGING = r"(?:obliges?|obligates?|requires?|compels?|binds?|commits?) [^,;.]{1,60}? to"
"""A law that lays a duty on somebody, whom it names before the deed."""

_TRY = r"(?:endeavou?r|strive|seek|try|attempt|aim) to"
_EFFORT = (
    r"(?:make|use) (?:every|all|any|their best|its best|his best)\b[^,;.]{0,30}?\b(?:effort|endeavou?r)s? to"
    r"|do (?:everything|all|(?:their|its|his) (?:utmost|best))\b[^,;.]{0,30}? to"
)
TRYING = (
    rf"(?:shall|must|should|will|undertakes? to|agrees? to|(?:is|are) to)(?: [a-z]+){{0,3}}? (?:{_TRY}|{_EFFORT})"
    r"|(?:is|are|(?:shall|should) be) (?:encouraged|urged|invited|advised|recommended) to"
    r"|(?:should|may wish to|might) consider|(?:urges?|calls? on|encourages?|invites?) [^,;.]{3,60}? to"
)
"""How law says that somebody must try to do a thing, and not that it must be done."""

_SHORT_OF_DUTY_LIST = """
endeavour endeavours endeavor endeavors try tries trying seek seeks strive strives attempt attempts effort efforts aim
aims best utmost encourage encourages encouraged consider considers toward towards work far possible feasible extent
reasonable urge urges urged hope hopes invite invites invited advise advised recommend recommended wish call calls
"""
SHORT_OF_DUTY = frozenset(_SHORT_OF_DUTY_LIST.split())
"""Words by which a statement says no more than that."""
