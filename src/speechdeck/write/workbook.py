"""The data of a chart → the workbook that stands behind it, which an office program opens for "Edit data".

One sheet as PowerPoint lays it out: categories in column A, a series in each further column under its name.
"""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.model.chart import FittedChart
from speechdeck.write.ooxml import quote, text
from speechdeck.write.package import Part, Relation, pack

SHEET = "Sheet1"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

_BOOK, _TABLE = "xl/workbook.xml", "xl/worksheets/sheet1.xml"
_STYLES, _STRINGS = "xl/styles.xml", "xl/sharedStrings.xml"

#: The first number that is free for formats of one's own.
_OWN_FORMAT = 164


def workbook(chart: FittedChart) -> bytes:
    """The .xlsx file. The same data give the same bytes."""
    strings = ["", *(series.name for series in chart.series), *chart.categories]
    sheets = f'<sheets><sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets>'
    own = (Relation("worksheet", _TABLE), Relation("styles", _STYLES), Relation("sharedStrings", _STRINGS))
    parts = (
        Part(_BOOK, "spreadsheetml.sheet.main", f"<workbook {_MAIN} {_RELATIONS}>{sheets}</workbook>", own),
        Part(_TABLE, "spreadsheetml.worksheet", _sheet(chart)),
        Part(_STYLES, "spreadsheetml.styles", _styles(chart.format)),
        Part(_STRINGS, "spreadsheetml.sharedStrings", _shared(strings)),
    )
    return pack(parts, (Relation("officeDocument", _BOOK),))


def cells(column: int, first: int, last: int) -> str:
    """A range of one column as a formula of the chart: Sheet1!$B$2:$B$6. Columns count from 0."""
    letter = _letter(column)
    return f"{SHEET}!${letter}${first}" + (f":${letter}${last}" if last > first else "")


def plain(number: float) -> str:
    """A number as files write it: no exponent, no zeros at its end."""
    return f"{number:.10f}".rstrip("0").rstrip(".")


def _letter(column: int) -> str:
    return chr(ord("A") + column)


def _sheet(chart: FittedChart) -> str:
    width = f"A1:{_letter(len(chart.series))}{len(chart.categories) + 1}"
    return (
        f'<worksheet {_MAIN}><dimension ref="{width}"/><cols><col min="1" max="{len(chart.series) + 1}" width="18" '
        f'customWidth="1"/></cols><sheetData>{"".join(_rows(chart))}</sheetData></worksheet>'
    )


def _rows(chart: FittedChart) -> Iterator[str]:
    """Strings are numbered: the empty corner is 0, then names of series, then categories."""
    names = "".join(f'<c r="{_letter(place)}1" t="s"><v>{place}</v></c>' for place in range(len(chart.series) + 1))
    yield f'<row r="1">{names}</row>'
    for place in range(len(chart.categories)):
        row = place + 2
        name = f'<c r="A{row}" t="s"><v>{1 + len(chart.series) + place}</v></c>'
        values = "".join(
            f'<c r="{_letter(column)}{row}" s="1"><v>{plain(series.values[place])}</v></c>'
            for column, series in enumerate(chart.series, 1)
        )
        yield f'<row r="{row}">{name}{values}</row>'


def _shared(strings: list[str]) -> str:
    items = "".join(f'<si><t xml:space="preserve">{text(string)}</t></si>' for string in strings)
    return f'<sst {_MAIN} count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>'


def _styles(number_format: str) -> str:
    """Cell style 1 has the number format of the chart."""
    own = f'<numFmts count="1"><numFmt numFmtId="{_OWN_FORMAT}" formatCode="{quote(number_format)}"/></numFmts>'
    look = 'fontId="0" fillId="0" borderId="0"'
    return (
        f'<styleSheet {_MAIN}>{own}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        f'<cellStyleXfs count="1"><xf numFmtId="0" {look}/></cellStyleXfs>'
        f'<cellXfs count="2"><xf numFmtId="0" {look} xfId="0"/>'
        f'<xf numFmtId="{_OWN_FORMAT}" {look} xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
