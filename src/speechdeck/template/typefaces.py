"""The typefaces of a theme part → stacks to measure with."""

from __future__ import annotations

from typing import NamedTuple

from speechdeck.model.theme import FontStack
from speechdeck.template.ooxml import A, Element, down

#: What office programs set East Asian text in where the template's typeface is missing, or where it names none.
_FALLBACK = "Noto Sans CJK SC"

#: Scripts whose typeface stands for East Asian text where the theme names none for it at large.
_SCRIPTS = ("Hans", "Hant", "Jpan", "Hang")

_THEME = {"+mj": "majorFont", "+mn": "minorFont"}
_KINDS = {"lt": "latin", "ea": "ea"}


class Typefaces(NamedTuple):
    """The font scheme of a theme part."""

    theme: Element | None

    def stack(self, latin: str, east_asian: str) -> FontStack:
        """The typefaces behind two names as a file writes them: "+mj-lt", or a typeface's own name."""
        wide = self._named(east_asian)
        return FontStack((self._named(latin) or "Arial",), (wide, _FALLBACK) if wide else (_FALLBACK,))

    def _named(self, name: str) -> str:
        which, kind = _THEME.get(name[:3]), _KINDS.get(name[4:])
        if which is None or kind is None:
            return name
        fonts = down(self.theme, A + "themeElements", A + "fontScheme", A + which)
        own = down(fonts, A + kind)
        found = "" if own is None else str(own.get("typeface", ""))
        return found or (self._scripted(fonts) if kind == "ea" else "")

    def _scripted(self, fonts: Element | None) -> str:
        entries = () if fonts is None else fonts.iterfind(A + "font")
        known = {each.get("script"): str(each.get("typeface", "")) for each in entries}
        return next((face for script in _SCRIPTS if (face := known.get(script))), "")
