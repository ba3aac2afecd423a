"""Countries that are cities too, cities with a people, and the states of one that texts name beside their towns."""

CITIES = frozenset(
    {"singapore", "luxembourg", "monaco", "kuwait", "djibouti", "guatemala", "panama", "mexico", "andorra", "vatican"}
) | {"paris", "london", "rome", "new york"}

_STATES_LIST = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec manitoba
saskatchewan alberta
"""
STATES = frozenset(_STATES_LIST.split()) | {"united states", "united kingdom", "new jersey", "new mexico"}
