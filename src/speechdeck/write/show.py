"""How a slide comes up at the rostrum, and its items after it → p:transition and p:timing, as PowerPoint saves them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from speechdeck.model.fitted import FittedIcon, FittedSlide, Reveal, Step, TextBox

#: The effects by name, at medium speed: a page is turned, and nobody waits for it.
_EFFECTS = {"fade": "<p:fade/>", "push": '<p:push dir="l"/>'}

#: How long an item takes to come up, in milliseconds: what PowerPoint takes.
_FADE = 500


def transition(effect: str, stay: float | None) -> str:
    """The p:transition of a slide that stays so many seconds; empty where one slide just follows another."""
    shown = _EFFECTS.get(effect, "")
    attributes = (' spd="med"' if shown else "") + (f' advTm="{_milliseconds(stay)}"' if stay is not None else "")
    return f"<p:transition{attributes}>{shown}</p:transition>" if attributes else ""


class _Target(NamedTuple):
    """A shape, or some of its paragraphs."""

    shape: int
    drawn: bool
    paragraphs: tuple[int, int] | None

    @property
    def xml(self) -> str:
        if self.paragraphs is None:
            return f'<p:tgtEl><p:spTgt spid="{self.shape}"/></p:tgtEl>'
        start, end = self.paragraphs
        lines = f'<p:txEl><p:pRg st="{start}" end="{end - 1}"/></p:txEl>'
        return f'<p:tgtEl><p:spTgt spid="{self.shape}">{lines}</p:spTgt></p:tgtEl>'

    @property
    def listed(self) -> str:
        """Its entry in the list of what is built."""
        how = ' animBg="1"' if self.drawn else ' build="p"' if self.paragraphs else ""
        return f'<p:bldP spid="{self.shape}" grpId="0"{how}/>'


def timing(slide: FittedSlide, items: Sequence[tuple[int, object]]) -> str:
    """The p:timing of a slide whose shapes have these numbers; empty where all of it is there at once."""
    if not slide.steps:
        return ""
    steps = [(step, [*_targets(step.reveals, items)]) for step in slide.steps]
    numbers = count(3)
    if slide.stay is None:
        groups = "".join(_clicked(targets, numbers) for _, targets in steps)
    else:
        groups = _by_itself(steps, numbers)
    built = dict.fromkeys(target.listed for _, targets in steps for target in targets)
    return (
        '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>'
        '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq">'
        f"<p:childTnLst>{groups}</p:childTnLst></p:cTn>{_turn('prev', 'onPrev')}{_turn('next', 'onNext')}</p:seq>"
        f"</p:childTnLst></p:cTn></p:par></p:tnLst><p:bldLst>{''.join(built)}</p:bldLst></p:timing>"
    )


def _targets(reveals: Iterable[Reveal], items: Sequence[tuple[int, object]]) -> Iterator[_Target]:
    for reveal in reveals:
        for number, item in items:
            if isinstance(item, TextBox | FittedIcon) and item.area == reveal.area:
                yield _Target(number, isinstance(item, FittedIcon), reveal.paragraphs)


def _turn(which: str, event: str) -> str:
    return (
        f'<p:{which}CondLst><p:cond evt="{event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:{which}CondLst>'
    )


def _clicked(targets: Sequence[_Target], numbers: Iterator[int]) -> str:
    """What comes up with one click: the first effect waits for it, the others go along."""
    outer, inner = next(numbers), next(numbers)
    effects = "".join(
        _effect(target, "clickEffect" if place == 0 else "withEffect", 0, numbers)
        for place, target in enumerate(targets)
    )
    return _wrapped(outer, '<p:cond delay="indefinite"/>', _wrapped(inner, '<p:cond delay="0"/>', effects))


def _by_itself(steps: Sequence[tuple[Step, Sequence[_Target]]], numbers: Iterator[int]) -> str:
    """All effects in one group that begins with the slide, each step so long after the one before is done."""
    outer, groups, done = next(numbers), "", 0
    for step, targets in steps:
        wait = max(0, _milliseconds(step.after or 0.0) - done)
        inner = next(numbers)
        effects = "".join(
            _effect(target, "afterEffect" if place == 0 else "withEffect", wait, numbers)
            for place, target in enumerate(targets)
        )
        groups += _wrapped(inner, f'<p:cond delay="{done}"/>', effects)
        done += wait + _FADE
    begin = '<p:cond delay="indefinite"/><p:cond evt="onBegin" delay="0"><p:tn val="2"/></p:cond>'
    return _wrapped(outer, begin, groups)


def _wrapped(number: int, start: str, content: str) -> str:
    return (
        f'<p:par><p:cTn id="{number}" fill="hold"><p:stCondLst>{start}</p:stCondLst>'
        f"<p:childTnLst>{content}</p:childTnLst></p:cTn></p:par>"
    )


def _effect(target: _Target, node: str, wait: int, numbers: Iterator[int]) -> str:
    """The entrance “Fade” of one target."""
    effect, shown, faded = next(numbers), next(numbers), next(numbers)
    return (
        f'<p:par><p:cTn id="{effect}" presetID="10" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" '
        f'nodeType="{node}"><p:stCondLst><p:cond delay="{wait}"/></p:stCondLst><p:childTnLst>'
        f'<p:set><p:cBhvr><p:cTn id="{shown}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst>'
        f"</p:cTn>{target.xml}<p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>"
        f'<p:to><p:strVal val="visible"/></p:to></p:set>'
        f'<p:animEffect transition="in" filter="fade"><p:cBhvr><p:cTn id="{faded}" dur="{_FADE}"/>{target.xml}'
        "</p:cBhvr></p:animEffect></p:childTnLst></p:cTn></p:par>"
    )


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
