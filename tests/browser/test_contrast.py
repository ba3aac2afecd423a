"""The theme's colours, without a browser: every pair that stands together, computed by WCAG 2.2's own formula."""

import re
from itertools import product
from pathlib import Path

import pytest

TOKENS = Path(__file__).resolve().parents[2] / "static" / "theme" / "tokens.css"
TEXT, SHAPE = 4.5, 3.0
"""The least contrast of text, and of what must be seen to tell a control or its state (WCAG 2.2, 1.4.3 and 1.4.11)."""

SURFACES = ("paper", "raised", "field")
WASHES = ("accent-wash", "right-wash", "partly-wash", "wrong-wash", "waiting-wash", "mark")
PAIRS = [
    *((text, ground, TEXT) for text, ground in product(("ink", "soft", "accent", "accent-strong"), SURFACES)),
    *((text, "raised", TEXT) for text in ("right", "partly", "wrong", "waiting")),
    *((text, "paper", TEXT) for text in ("right", "partly", "wrong", "waiting")),
    *((text, f"{text}-wash", TEXT) for text in ("accent", "right", "partly", "wrong", "waiting")),
    *(("ink", wash, TEXT) for wash in WASHES),
    *(("accent", wash, TEXT) for wash in ("accent-wash", "right-wash", "partly-wash", "wrong-wash")),
    *(("soft", wash, TEXT) for wash in ("accent-wash", "right-wash", "partly-wash", "wrong-wash")),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-strong", TEXT),
    *(("edge", ground, SHAPE) for ground in SURFACES),
    *(("focus", ground, SHAPE) for ground in (*SURFACES, *WASHES)),
    *(("accent", ground, SHAPE) for ground in SURFACES),
    ("accent", "rule", SHAPE),
]


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def themes() -> dict[str, dict[str, str]]:
    """The colours by theme; what dark does not name is as in light."""
    light, dark = TOKENS.read_text().split("@media (prefers-color-scheme: dark)")
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in (light, dark)]
    return {"light": found[0], "dark": {**found[0], **found[1]}}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_pair_has_enough_contrast(theme: str, front: str, ground: str, least: float) -> None:
    colours = themes()[theme]
    assert contrast(colours[front], colours[ground]) >= least


def test_formula_agrees_with_known_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_dark_theme_names_every_colour_of_the_light_one() -> None:
    light, dark = TOKENS.read_text().split("@media (prefers-color-scheme: dark)")
    names = [set(re.findall(r"--([\w-]+): #[0-9a-f]{6};", part)) for part in (light, dark)]
    assert names[0] == names[1]


def test_every_variable_that_a_sheet_uses_is_defined() -> None:
    sheets = "\n".join(sheet.read_text() for sheet in TOKENS.parent.glob("*.css"))
    defined = set(re.findall(r"(--[\w-]+)\s*:", sheets))
    assert set(re.findall(r"var\((--[\w-]+)", sheets)) <= defined


def test_colour_that_depends_on_the_width_is_of_a_text_that_any_surface_may_bear() -> None:
    everywhere = {text for text, ground, _ in PAIRS if ground == "field"}
    for sheet in TOKENS.parent.glob("*.css"):
        for by_width in re.findall(r"@media [^{]*-width[^{]*\{(.*?)\n\}", sheet.read_text(), re.DOTALL):
            assert set(re.findall(r"\bcolor: ([^;]*)", by_width)) <= {f"var(--{text})" for text in everywhere}, sheet
            assert "background" not in by_width, sheet


def test_sheets_fetch_nothing() -> None:
    for sheet in TOKENS.parent.glob("*.css"):
        assert "@import" not in sheet.read_text()
        assert "url(" not in sheet.read_text()
