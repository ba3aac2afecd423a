"""Words for what may be counted, by kind: a thing of one kind is none of another, and so many of it are not so many."""

_KINDS_LIST = """
person: people person persons civilian civilians inhabitant inhabitants resident residents citizen citizens individual
person: man men woman women child children boy boys girl girls adult adults soldier soldiers fighter fighters troops
person: combatant combatants individuals refugee refugees worker workers passenger passengers student students police
person: patient patients prisoner prisoners detainee detainees villagers farmers officers judges officials lives
person: commanders generals victims
household: family families household households couples clan clans tribe tribes
place: village villages town towns city cities settlement settlements hamlet hamlets municipality municipalities
place: district districts province provinces state states country countries region regions neighbourhoods
building: house houses home homes building buildings school schools hospital hospitals clinic clinics shop shops
building: facility facilities mill mills barn barns farm farms
building: factory factories market markets church churches mosque mosques
vehicle: ship ships boat boats car cars truck trucks plane planes tank tanks vehicle vehicles train trains helicopters
body: company companies firm firms agency agencies charity charities organisation organisations organization
body: organizations unions
force: brigade brigades battalion battalions regiment regiments squadron squadrons platoons
event: attack attacks strike strikes raid raids battle battles incident incidents
writing: report reports letter letters treaty treaties book books article articles page pages document documents
"""
_SORTS_LIST = """
bearing arms: civilian civilians | soldier soldiers fighter fighters combatant combatants troops police
sex: man men boy boys | woman women girl girls
age: adult adults | child children
"""


def _kinds() -> dict[str, str]:
    lines = (line.partition(": ") for line in _KINDS_LIST.strip().splitlines())
    return {word: kind for kind, _, words in lines for word in words.split()}


def _sorts() -> dict[str, tuple[str, int]]:
    lines = (line.partition(": ") for line in _SORTS_LIST.strip().splitlines())
    return {
        word: (what, side)
        for what, _, sides in lines
        for side, words in enumerate(sides.split("|"))
        for word in words.split()
    }


KINDS = _kinds()
"""Each word with its kind."""

SORTS = _sorts()
"""Words that also say of which of two sorts of its kind a thing is: by what, and on which side."""
