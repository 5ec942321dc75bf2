"""Deck + Theme → FittedDeck: the layout of every slide, every text measured, every title unique.

looks     the theme of each slide
settle    a slide finds its layout; what does not fit takes its kind's way out, last of all it is cut
compose   a slide's slots fill the layout's areas, the best wording that fits, rows at one size
titles    slides of the same title get page dots
typefaces what cannot be measured
running   foot, page number and progress cue of each slide
staging   which items come up when, and how long a slide stays, if that is wished for
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from speechdeck.diagnostics import Diagnostics
from speechdeck.lang import LANGUAGES
from speechdeck.layout.looks import Looks
from speechdeck.layout.marks import marks, without_footer
from speechdeck.layout.running import Running
from speechdeck.layout.sections import native_sections
from speechdeck.layout.settle import Placed
from speechdeck.layout.titles import distinct
from speechdeck.layout.typefaces import unmeasured
from speechdeck.layout.wording import Reader, goes_on, highest
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedDeck, FittedIcon, FittedSlide, Look, TextBox
from speechdeck.model.marks import Picture
from speechdeck.model.options import DEFAULTS, Show
from speechdeck.model.source import Excerpt
from speechdeck.model.theme import Theme
from speechdeck.prose.pace import clock, seconds

if TYPE_CHECKING:
    from speechdeck.model.chart import FittedChart

__all__ = ["layout"]


def layout(
    deck: Deck,
    theme: Theme,
    show: Show = DEFAULTS.show,
    logo: Picture | None = None,
    others: Mapping[str, Theme] = MappingProxyType({}),
) -> tuple[FittedDeck, Diagnostics]:
    """Place every slide of the deck in the theme, or in the one of `others` that it names.

    Every text box holds its text at a size between its area's `smallest` and `size` (sparse bullets may grow by a
    fifth). Slides that hold too much become several: "layout.continued"; texts that fit nowhere: "layout.cut".
    Typefaces whose widths are unknown: "layout.typeface". Without room: "layout.logo", "layout.footer".
    """
    language = LANGUAGES[deck.language]
    reader = Reader(deck.source, language, highest(deck))
    looks, placed = _settled(deck, reader, theme, others)
    if any(goes_on(each.slide) for each in placed):
        reader = Reader(deck.source, language, reader.highest, padded=True)
        looks, placed = _settled(deck, reader, theme, others)
    slides = _fitted(placed, looks, reader, deck.pace)
    found, mark_notes = marks(deck, theme, [slide for slide in slides if slide.theme is None], logo, reader)
    footed = any(box.area == "foot" for slide in slides for box in slide.boxes)
    if show.build or show.advance:
        from speechdeck.layout.staging import staged

        slides = staged(slides, [each.layout.kind for each in placed], show)
    fitted = FittedDeck(
        source=deck.source,
        language=deck.language,
        theme=theme,
        slides=slides,
        sections=native_sections(placed, deck, reader),
        title=_property(deck.properties.title, reader) or deck.name,
        author=_property(deck.properties.author, reader),
        subject=_property(deck.properties.subject, reader),
        own=deck.own,
        transition=show.transition,
        marks=found,
        others={
            name: Look(other, marks(deck, other, [slide for slide in slides if slide.theme == name], logo, reader)[0])
            for name, other in others.items()
        },
    )
    return fitted, unmeasured(theme) + looks.diagnostics + mark_notes + without_footer(deck, footed)


def _settled(deck: Deck, reader: Reader, theme: Theme, others: Mapping[str, Theme]) -> tuple[Looks, tuple[Placed, ...]]:
    looks = Looks(deck, reader, theme, others)
    return looks, distinct([part for slide in deck.slides for part in looks.settler(slide).settle(slide)], looks)


def _fitted(placed: Sequence[Placed], looks: Looks, reader: Reader, pace: float | None) -> tuple[FittedSlide, ...]:
    last = max((place for place, each in enumerate(placed) if each.slide.section is not None), default=len(placed))
    said = [
        seconds("".join(span.of(reader.source) for span in each.slide.notes), reader.language, pace) for each in placed
    ]
    return tuple(
        FittedSlide(
            key=each.slide.key,
            layout=each.layout.name,
            title=each.title,
            boxes=(
                *_title_first(each),
                *looks.running(each.slide).boxes(each.layout, place + 1, each.slide.section, done=place > last),
            ),
            notes=each.slide.notes,
            section=each.slide.section,
            seconds=said[place],
            clock=_clock(said[place], sum(said[: place + 1]), reader),
            chart=_chart(each, looks.running(each.slide)),
            icons=_icons(each, looks.running(each.slide)),
            theme=each.slide.theme if each.slide.theme in looks.others else None,
        )
        for place, each in enumerate(placed)
    )


def _clock(said: float, total: float, reader: Reader) -> str:
    return reader.language.clock.format(slide=clock(said), total=clock(total)) if said else ""


def _chart(each: Placed, running: Running) -> FittedChart | None:
    area = next((area for area in each.layout.areas if area.role == "chart"), None)
    if each.slide.chart is None or area is None:
        return None
    from speechdeck.layout.charts import fitted_chart

    return fitted_chart(each.slide.chart, area, running.reader, running.setter)


def _icons(each: Placed, running: Running) -> tuple[FittedIcon, ...]:
    if not each.slide.icons:
        return ()
    from speechdeck.layout.icons import fitted_icons

    return fitted_icons(each.slide, each.layout, running.setter.theme)


def _title_first(each: Placed) -> list[TextBox]:
    return sorted(each.boxes, key=lambda box: not ((area := each.layout.area(box.area)) and area.role == "title"))


def _property(text: Excerpt | None, reader: Reader) -> str:
    return reader.read(text) if text else ""
