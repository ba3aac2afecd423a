"""What an SVG figure may hold: shapes and words. Anything that runs, loads or embeds is refused before it is served."""

import re
from xml.parsers import expat

from quizapp.content.codes import report
from quizapp.core.findings import Finding, Where

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 100

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_ELEMENTS = frozenset({
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "textPath", "use", "symbol", "marker", "pattern", "linearGradient", "radialGradient", "stop", "clipPath",
    "mask", "filter", "style", "metadata", "switch", "view", "feBlend", "feColorMatrix", "feComponentTransfer",
    "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow",
    "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology",
    "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
})  # fmt: skip
_LOADS = re.compile(r"url\(\s*['\"]?\s*(?!#)[^\s]|@import|javascript:|expression\(", re.IGNORECASE)
_ESCAPE = re.compile(r"\\[0-9a-f]", re.IGNORECASE)
_MEND = "export the figure as plain SVG: shapes, text and inner references alone"
_MAX_FINDINGS = 20


def check_svg(data: bytes, file: str) -> tuple[Finding, ...]:
    """What in an SVG does not belong in a figure; nothing for a sound one. Never raises."""
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        return (report("Y002", Where(file), f"the figure has more than {limit} MB", "make a simpler drawing"),)
    checker = _Checker(file)
    try:
        checker.parser.Parse(data, True)
    except expat.ExpatError as error:
        if not checker.stopped:
            where = Where(file, error.lineno, error.offset + 1)
            problem = expat.ErrorString(error.code)
            checker.findings.append(report("Y044", where, f"the figure is not well-formed XML: {problem}", _MEND))
    except _RefusedError:
        pass
    except (LookupError, ValueError) as error:
        checker.findings.append(report("Y044", Where(file), f"the figure cannot be read: {error}", "save it as UTF-8"))
    return tuple(checker.findings)


class _RefusedError(Exception):
    """The figure is refused; reading on would only cost time."""


class _Checker:
    """Looks at every element and attribute as expat meets them; a DTD ends it, so no entity is ever expanded."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.stopped = False
        self._depth = 0
        self._style: list[str] | None = None
        # The namespace comes before the name, parted by a space, which no name can hold.
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _add(self, message: str, *, stop: bool = False) -> None:
        where = Where(self.file, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.findings.append(report("Y044", where, message, _MEND))
        if stop or len(self.findings) >= _MAX_FINDINGS:
            self.stopped = True
            raise _RefusedError

    def _doctype(self, *_: object) -> None:
        self._add("a document type declaration is not allowed in a figure", stop=True)

    def _instruction(self, target: str, _data: str) -> None:
        self._add(f"the instruction `<?{target[:40]}` is not allowed in a figure")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._add(f"more than {MAX_DEPTH} elements stand within one another", stop=True)
        namespace, _, local = name.rpartition(" ")
        if self._depth == 1 and (namespace, local) != (_SVG, "svg"):
            self._add("the file is not an SVG: its root is not `svg` in SVG's namespace", stop=True)
        if namespace == _SVG:
            if local not in _ELEMENTS:
                self._add(f"`<{local[:40]}>` is not allowed in a figure")
            if local == "style":
                self._style = []
        elif namespace in ("", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"):
            self._add(f"`<{local[:40]}>` is not an element of SVG")
        # Elements of an editor's own namespace (Inkscape's) are data: nothing shows or runs them.
        for attribute, value in attributes.items():
            self._attribute(attribute, value)

    def _attribute(self, name: str, value: str) -> None:
        namespace, _, local = name.rpartition(" ")
        if namespace not in ("", _XLINK, _XML):
            return
        lowered = local.lower()
        if lowered.startswith("on"):
            self._add(f"the event handler `{local[:40]}` is not allowed in a figure")
        elif lowered in ("href", "src", "base", "action", "formaction") and not value.strip().startswith("#"):
            self._add(f"`{local}` leads out of the figure: “{value.strip()[:40]}”")
        elif _loads(value):
            self._add(f"`{local[:40]}` loads something from outside the figure")

    def _text(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if self._style is not None:
            if _loads("".join(self._style)):
                self._add("the style sheet loads something from outside the figure")
            self._style = None


def _loads(value: str) -> bool:
    """Whether a value of CSS may load something; an escape could hide it, and no figure needs one."""
    uncommented = re.sub(r"/\*.*?\*/", "", value, flags=re.DOTALL)
    return _LOADS.search(uncommented) is not None or (_ESCAPE.search(uncommented) is not None)
