"""What the file says about itself → core and application properties. No clock: the same deck gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.model.fitted import FittedDeck
from speechdeck.write.names import Names
from speechdeck.write.ooxml import text
from speechdeck.write.package import Part

_PROGRAM = "speechdeck"


def parts(deck: FittedDeck, names: Names, tag: str) -> Iterator[Part]:
    """Both property parts; `tag` is the language of the deck."""
    yield Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", _core(deck, tag))
    yield Part("docProps/app.xml", "extended-properties", _app(deck, names))


def _core(deck: FittedDeck, tag: str) -> str:
    """Title, subject, author, language; the program signs where the speech names no speaker.

    Dates are left out: a made-up one would be read as true.
    """
    entries = (
        ("dc:title", deck.title),
        ("dc:subject", deck.subject),
        ("dc:creator", deck.author or _PROGRAM),
        ("cp:lastModifiedBy", deck.author or _PROGRAM),
        ("dc:language", tag),
    )
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        + "".join(f"<{name}>{text(value)}</{name}>" for name, value in entries if value)
        + "</cp:coreProperties>"
    )


def _app(deck: FittedDeck, names: Names) -> str:
    """Counts, as the file's property page shows them."""
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<TotalTime>0</TotalTime><Application>{_PROGRAM}</Application>"
        f"<PresentationFormat>{text(names.wide)}</PresentationFormat><Slides>{len(deck.slides)}</Slides>"
        f"<Notes>{len(deck.slides)}</Notes><HiddenSlides>0</HiddenSlides><AppVersion>16.0000</AppVersion></Properties>"
    )
