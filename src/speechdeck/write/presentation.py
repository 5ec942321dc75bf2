"""The deck as a whole → presentation part, native sections, and the settings that PowerPoint expects beside it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import pairwise

from speechdeck.model.fitted import FittedDeck
from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH
from speechdeck.write.notes import PAGE
from speechdeck.write.ooxml import NAMESPACES, emu, quote
from speechdeck.write.package import Part, Relation
from speechdeck.write.typeset import plain_levels

NAME = "ppt/presentation.xml"

#: The first number that PowerPoint gives to a slide, and to a master.
FIRST_SLIDE, _FIRST_MASTER = 256, 2147483648

_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"  # how PowerPoint knows the extension that holds sections


def master_id(masters: int, layouts: int) -> int:
    """The number of a master behind so many masters and their layouts: masters and layouts are counted together."""
    return _FIRST_MASTER + masters + layouts


def presentation(
    deck: FittedDeck,
    slides: tuple[str, ...],
    masters: tuple[tuple[Relation, int], ...],
    others: tuple[Relation, ...],
    language: str,
) -> Part:
    """The presentation part.

    `slides` are the parts of the slides, `masters` come with their numbers, `others` begin with the notes master.
    """
    count, listed_sections = len(slides), sections(deck)
    shown = "".join(
        f'<p:sldMasterId id="{number}" r:id="rId{place}"/>' for place, (_, number) in enumerate(masters, count + 1)
    )
    listed = "".join(f'<p:sldId id="{FIRST_SLIDE + n}" r:id="rId{n + 1}"/>' for n in range(count))
    xml = (
        f'<p:presentation {NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">'
        f"<p:sldMasterIdLst>{shown}</p:sldMasterIdLst>"
        f'<p:notesMasterIdLst><p:notesMasterId r:id="rId{count + len(masters) + 1}"/></p:notesMasterIdLst>'
        f"<p:sldIdLst>{listed}</p:sldIdLst>"
        f'<p:sldSz cx="{emu(SLIDE_WIDTH)}" cy="{emu(SLIDE_HEIGHT)}"/>'
        f'<p:notesSz cx="{emu(PAGE[0])}" cy="{emu(PAGE[1])}"/>'
        f"<p:defaultTextStyle><a:defPPr><a:defRPr {language}/></a:defPPr>{plain_levels(18)}</p:defaultTextStyle>"
        f"{f'<p:extLst>{listed_sections}</p:extLst>' if listed_sections else ''}</p:presentation>"
    )
    relations = (*(Relation("slide", name) for name in slides), *(relation for relation, _ in masters), *others)
    return Part(NAME, "presentationml.presentation.main", xml, relations)


def settings() -> Iterator[Part]:
    """Presentation, view and table style settings: all as PowerPoint has them by default."""
    yield Part("ppt/presProps.xml", "presentationml.presProps", f"<p:presentationPr {NAMESPACES}/>")
    yield Part("ppt/viewProps.xml", "presentationml.viewProps", f"<p:viewPr {NAMESPACES}/>")
    yield Part(
        "ppt/tableStyles.xml",
        "presentationml.tableStyles",
        '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
    )


def sections(deck: FittedDeck) -> str:
    """Native sections, as an extension of the presentation.

    Their identifiers come from place and name, so they stay the same from run to run.
    """
    if not deck.sections:
        return ""
    numbers = {slide.key: FIRST_SLIDE + place for place, slide in enumerate(deck.slides)}
    listed = "".join(
        f'<p14:section name="{quote(section.name)}" id="{_guid(f"{place}:{section.name}")}"><p14:sldIdLst>'
        + "".join(f'<p14:sldId id="{numbers[key]}"/>' for key in section.slides)
        + "</p14:sldIdLst></p14:section>"
        for place, section in enumerate(deck.sections)
    )
    return (
        f'<p:ext uri="{_SECTIONS}"><p14:sectionLst '
        f'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">{listed}</p14:sectionLst></p:ext>'
    )


def _guid(name: str) -> str:
    """An identifier that depends on the name only: unique in its file, which is all that it is asked for."""
    digits = "".join(f"{zlib.crc32(f'{salt}:{name}'.encode()):08X}" for salt in range(4))
    return "{" + "-".join(digits[a:b] for a, b in pairwise((0, 8, 12, 16, 20, 32))) + "}"
