"""A theme's palette and typefaces → the theme part that the whole file refers to, and the map from slots to roles."""

from __future__ import annotations

from speechdeck.model.theme import SLOTS, FontStack, Theme
from speechdeck.write.ooxml import quote
from speechdeck.write.typeface import known_name

#: Typefaces for the scripts that a theme does not name: the ones that Office's own themes give.
_OTHER_SCRIPTS = (("Jpan", "Yu Gothic"), ("Hang", "Malgun Gothic"), ("Hant", "Microsoft JhengHei"))

_ACCENTS = " ".join(f'{slot}="{slot}"' for slot in SLOTS if slot.startswith("accent") or slot.endswith("ink"))

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="{{}}" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'

#: Flat, as every theme of ours is: no shadow, glow or bevel looks the same in all the programs that open a deck.
_FORMATS = (
    f'<a:fmtScheme name="Flat"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINE.format(6350)}{_LINE.format(12700)}{_LINE.format(19050)}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)


def theme_part(theme: Theme, label: str) -> str:
    """The a:theme; `label` is the name that the design menu shows."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{theme.palette[slot]}"/></a:{slot}>' for slot in SLOTS)
    name = quote(label)
    return (
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme><a:fontScheme name="{name}">'
        f"<a:majorFont>{_typefaces(theme.fonts['heading'])}</a:majorFont>"
        f"<a:minorFont>{_typefaces(theme.fonts['body'])}</a:minorFont>"
        f"</a:fontScheme>{_FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def colour_map(dark: bool) -> str:
    """The attributes of a p:clrMap: dark themes turn text light without renaming a slot."""
    light, heavy = ("tx", "bg") if dark else ("bg", "tx")
    slots = " ".join(f'{light}{number}="lt{number}" {heavy}{number}="dk{number}"' for number in (1, 2))
    return f"{slots} {_ACCENTS}"


def _typefaces(stack: FontStack) -> str:
    latin, east_asian = known_name(stack.latin[0]), known_name(stack.east_asian[0])
    scripts = (("Hans", east_asian), *_OTHER_SCRIPTS)
    return f'<a:latin typeface="{quote(latin)}"/><a:ea typeface="{quote(east_asian)}"/><a:cs typeface=""/>' + "".join(
        f'<a:font script="{script}" typeface="{quote(face)}"/>' for script, face in scripts
    )
