"""Decks that show every kind of slide with every number of items, lacking what slides may lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from speechdeck.kinds import KINDS
from speechdeck.kinds.kind import Kind
from speechdeck.kinds.limits import limit
from speechdeck.model.deck import Deck
from tests.gallery.charts import charts
from tests.gallery.content import CONTENTS, Content, Words
from tests.layout.building import DeckMaker

#: How much of what a slot may hold at most is an ordinary text; the whole is what fits at the smallest size.
_ORDINARY = {"head": 0.45, "text": 0.65, "title": 0.65}
#: Where heads have the room of texts too, and in an agenda, they are nearer to it.
_ORDINARY_LONG = 0.6

#: What the items of a slide may lack: each is a deck's own variant of the layout.
_LACKS: dict[str, tuple[tuple[str, ...], ...]] = {
    "cards": ((), ("text",), ("num",), ("num", "text")),
    "agenda": ((), ("text",)),
    "recap": ((), ("text",)),
    "steps": ((), ("text",)),
    "timeline": ((), ("text",)),
    "figures": ((), ("text",), ("head",), ("head", "text")),
}

#: Items of kinds whose themes have more layouts than plans ask for.
_MOST = {"opening": 4}


#: Items at most of those that lack something which more have not got the room to lack.
_FEW = {("figures", ("head",)): 2, ("figures", ("head", "text")): 1}

#: What variants of layouts are called, by what they lack and others have room for.
_VARIANTS = {("text",): "heads", ("num", "text"): "heads", ("head",): "whole", ("head", "text"): "statement"}


_ICONS = ("clock", "house", "people", "shield", "book", "trophy")


class Gallery:
    """Makes the slides. `fill` is how much text there is: 0 comfortable, 1 at the limits, 1.33 one third over."""

    def __init__(self, content: Content, fill: float = 0.0) -> None:
        self.content = content
        self.fill = fill
        self.words = Words(content)
        self.maker = DeckMaker(content.language)

    def deck(self, kinds: tuple[str, ...] = ()) -> Deck:
        """Every kind, or only those of `kinds`, between cover and closing; main points are dealt over them."""
        self._cover()
        middle = [kind for kind in KINDS.values() if kind.name not in ("cover", "section", "closing")]
        wanted = [kind for kind in middle if not kinds or kind.name in kinds]
        share = max(-(-len(wanted) // len(self.content.sections)), 1)
        for number, heading in enumerate(self.content.sections):
            self._section(number, heading)
            for kind in wanted[number * share : (number + 1) * share]:
                self._kind(kind)
        self._closing()
        self.maker.excerpt(self.content.counting)
        return self.maker.deck()

    def _cover(self) -> None:
        content = self.content
        self.maker.slide("cover", key="cover", title=content.cover, occasion=content.occasion, meta=content.meta)
        self.maker.slide("cover", key="bare", title=content.cover + content.stop, meta=content.meta)

    def _section(self, number: int, heading: str) -> None:
        key = str(number + 1)
        self.maker.section(heading, key)
        thesis = {"thesis": self.content.thesis} if number % 2 == 0 else {}
        self.maker.slide("section", key=key, title=heading, num=f"#{number + 1}", **thesis)

    def _closing(self) -> None:
        content = self.content
        self.maker.slide("closing", key="end", title=content.closing, lead=content.lead, thanks=content.thanks)
        self.maker.slide("closing", key="end.2", title=content.closing + content.stop)

    def _kind(self, kind: Kind) -> None:
        if kind.most:
            for count in range(kind.least, _MOST.get(kind.name, kind.most) + 1):
                for lacks in _LACKS.get(kind.name, ((),)):
                    if count <= _FEW.get((kind.name, lacks), count):
                        self._items(kind, count, lacks)
        elif kind.name == "bullets":
            self._bullets()
        elif kind.name == "chart":
            charts(self.maker, self._title("chart"))
        elif kind.name == "statement":
            self._statements(kind)
        else:
            self._one(kind)

    def _items(self, kind: Kind, count: int, lacks: tuple[str, ...]) -> None:
        slots: dict[str, str] = {"title": self._title(kind.name, count, lacks)}
        if kind.name == "agenda":
            slots["sub"] = self.content.sub
        stems = [slot.removesuffix("N") for slot in kind.slots if slot.endswith("N")]
        for number in range(1, count + 1):
            for stem in stems:
                if stem not in lacks:
                    slots[f"{stem}{number}"] = self._item(kind.name, stem, number, count, lacks)
        self.maker.slide(kind.name, count=count, **slots)
        if kind.name == "cards" and lacks == ("num",):  # the same once more, with icons
            title = {"title": slots["title"] + self.content.stop}
            slide = self.maker.slide(kind.name, count=count, **{**slots, **title})
            self.maker.slides[-1] = replace(slide, icons=_ICONS[:count])

    def _item(self, kind: str, stem: str, number: int, count: int, lacks: tuple[str, ...]) -> str:
        if stem == "num":
            return f"#{number}"
        if stem == "when":
            return self.content.dates[number - 1]
        if stem == "fig":
            figure, unit = self.content.figures[number - 1], self.content.units[number - 1]
            return f"{figure.removesuffix(unit)}**{unit}**" if unit else figure
        length = self._length(kind, f"{stem}1", count, _VARIANTS.get(lacks, ""))
        return self.words.text(length) if stem == "text" else self.words.head(length)

    def _length(self, kind: str, slot: str, count: int, variant: str) -> float:
        stem = slot.rstrip("1")
        most = limit(kind, count, slot, variant)
        if most is None:  # a text that plans do not give, like that of an agenda
            return 14.0
        long = stem == "head" and (variant == "heads" or kind == "agenda")
        return most.wide * (self.fill or (_ORDINARY_LONG if long else _ORDINARY[stem]))

    def _title(self, kind: str, count: int = 0, lacks: tuple[str, ...] = ()) -> str:
        variant = _VARIANTS.get(lacks, "")
        if variant == "statement":
            return self.words.text(self._length(kind, "title", count, variant))
        title = self.content.titles.get(kind, kind).format(n=self.content.counts[count - 1] if count else "")
        return title + {(): "", ("text",): "：", ("num",): "、", ("num", "text"): "…", ("head",): "；"}.get(lacks, "")

    def _bullets(self) -> None:
        self.maker.slide("bullets", title=self._title("bullets"), body=self.content.nested)
        for count in range(2, 7):
            title = self._title("bullets") + f" {count}"
            self.maker.slide("bullets", title=title, body="\n".join(self._lines(count)))

    def _statements(self, kind: Kind) -> None:
        """One of two lines, and one as long as the text of a slide may be."""
        length = self._length(kind.name, "title", 0, "")
        for size in (length, length / 2):
            self.maker.slide(kind.name, title=self.words.text(size))

    def _lines(self, count: int) -> Iterator[str]:
        for number in range(count):
            yield self.words.text((22 if number % 2 else 14) if not self.fill else 44 * self.fill)

    def _one(self, kind: Kind) -> None:
        content = self.content
        emphasis = "\n".join(f"**{self.words.head(4)}**{content.comma}{line}" for line in self._lines(4))
        slots = {
            "title": self._title(kind.name),
            "body": emphasis,
            "key_": content.key,  # "key" is that of the slide
            "keycap": content.keycap,
            "text": content.quote,
            "source": content.source,
            "head1": content.sides[0],
            "head2": content.sides[1],
            "body1": "\n".join(self.words.text(10) for _ in range(4)),
            "body2": "\n".join(self.words.text(12) for _ in range(4)),
        }
        wanted = {name: words for name, words in slots.items() if name.rstrip("_") in kind.slots}
        self.maker.slide(kind.name, **wanted)
        if "keycap" in wanted:
            self.maker.slide(kind.name, **{**wanted, "title": slots["title"] + content.stop, "keycap": ""})


def gallery(language: str, kinds: tuple[str, ...] = (), fill: float = 0.0) -> Deck:
    """A deck with every kind of slide, in "zh" or "en"."""
    return Gallery(CONTENTS[language], fill).deck(kinds)
