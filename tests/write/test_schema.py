"""Elements stand in the order of the schema: PowerPoint offers to repair a file where they do not."""

from __future__ import annotations

import zipfile
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

import pytest
from drawn import deck
from opened import parts, tag

from speechdeck.theme import available
from speechdeck.write.pptx import write_pptx

#: The children of some elements in their order (ECMA-376, part 1: presentationml and drawingml main), as far as we
#: write them.
ORDER = {
    "p:presentation": "p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst",
    "p:sldMaster": "p:cSld p:clrMap p:sldLayoutIdLst p:hf p:txStyles",
    "p:sldLayout": "p:cSld p:clrMapOvr p:hf",
    "p:sld": "p:cSld p:clrMapOvr p:transition p:timing",
    "p:notes": "p:cSld p:clrMapOvr",
    "p:notesMaster": "p:cSld p:clrMap p:hf p:notesStyle",
    "p:cSld": "p:bg p:spTree",
    "p:sp": "p:nvSpPr p:spPr p:txBody",
    "p:grpSp": "p:nvGrpSpPr p:grpSpPr p:sp",
    "p:spPr": "a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:ln",
    "p:txBody": "a:bodyPr a:lstStyle a:p",
    "a:p": "a:pPr a:r a:br a:fld a:endParaRPr",
    "a:lvl1pPr": "a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone a:buChar a:defRPr",
    "a:pPr": "a:lnSpc a:spcBef a:spcAft",
    "a:rPr": "a:noFill a:solidFill a:latin a:ea a:cs a:hlinkClick",
    "a:defRPr": "a:solidFill a:latin a:ea a:cs",
    "a:ln": "a:noFill a:solidFill a:prstDash",
    "a:themeElements": "a:clrScheme a:fontScheme a:fmtScheme",
    "p:cNvPr": "a:hlinkClick a:extLst",
}
#: Elements of which several kinds may alternate.
MIXED = {"a:p": {"a:r", "a:br", "a:fld"}, "p:spTree": set()}


@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_children_stand_in_the_order_of_the_schema(theme: str) -> None:
    for name, root in parts(deck(theme)).items():
        for element_name, order in ORDER.items():
            for element in root.iter(tag(element_name)):
                assert_ordered(name, element_name, element, order.split())


def assert_ordered(part: str, name: str, element: ElementTree.Element, order: list[str]) -> None:
    ranks = {tag(child): rank for rank, child in enumerate(order)}
    mixed = MIXED.get(name, set())
    level = min((ranks[tag(child)] for child in mixed), default=None)
    found = [level if child.tag in map(tag, mixed) else ranks.get(child.tag) for child in element]
    assert None not in found, f"{part}: <{name}> has {[child.tag for child in element]}"
    assert found == sorted(found, key=lambda rank: rank or 0), f"{part}: <{name}> out of order"


def test_every_part_has_a_type_and_every_relationship_an_end() -> None:
    data = write_pptx(deck())
    with zipfile.ZipFile(BytesIO(data)) as file:
        names = set(file.namelist())
        types = ElementTree.fromstring(file.read("[Content_Types].xml"))
        typed = {str(each.get("PartName"))[1:] for each in types if each.get("PartName")}
        assert typed == {name for name in names if not name.endswith(".rels")} - {"[Content_Types].xml"}
        for name in names:
            if name.endswith(".rels"):
                base = dirname(dirname(name))
                for relation in ElementTree.fromstring(file.read(name)):
                    assert normpath(join(base, str(relation.get("Target")))) in names


def test_shapes_of_a_part_have_numbers_of_their_own() -> None:
    for root in parts(deck()).values():
        numbers = [element.get("id") for element in root.iter(tag("p:cNvPr"))]
        assert len(numbers) == len(set(numbers))
