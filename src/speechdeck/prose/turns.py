"""The rhetoric of a language → the compiled patterns that the forms of slides ask for, each when first asked for."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from speechdeck.model.language import Language, Measuring, Rhetoric

_NEVER = re.compile(r"(?!)")


class Turns:
    """Compiled patterns of one language; one that the language does not have never matches."""

    def __init__(self, rhetoric: Rhetoric) -> None:
        self._facts = rhetoric

    @cached_property
    def attribution(self) -> str:
        """Not compiled: it stands before an opening quotation mark of several kinds."""
        return self._facts.attribution

    @property
    def mottos(self) -> tuple[tuple[str, str], ...]:
        """Not compiled: they stand around quotation marks, and few speeches have such."""
        return self._facts.mottos

    @cached_property
    def conversation(self) -> re.Pattern[str]:
        return _compiled(self._facts.conversation)

    @cached_property
    def contrasts(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._facts.contrasts)

    @cached_property
    def balances(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._facts.balances)

    @cached_property
    def sequence(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(f"(?:{words})") for words in self._facts.sequence)

    @cached_property
    def chain(self) -> re.Pattern[str]:
        return _compiled(self._facts.chain)

    @cached_property
    def chain_head(self) -> re.Pattern[str]:
        return _compiled(self._facts.chain_head)

    @cached_property
    def scope(self) -> re.Pattern[str]:
        return _compiled(self._facts.scope)

    @cached_property
    def unnamed(self) -> re.Pattern[str]:
        return _compiled(self._facts.unnamed)

    @property
    def measured(self) -> Measuring | None:
        """Not compiled: they stand around a number. None in East Asian scripts."""
        return self._facts.measured

    @cached_property
    def framing(self) -> re.Pattern[str]:
        return _compiled(self._facts.framing)

    @cached_property
    def joint(self) -> re.Pattern[str]:
        return _compiled(self._facts.joint)

    @cached_property
    def behind(self) -> re.Pattern[str]:
        return _compiled(self._facts.behind)

    @cached_property
    def worded(self) -> re.Pattern[str]:
        return _compiled(self._facts.worded)

    @cached_property
    def emphatic(self) -> re.Pattern[str]:
        return _compiled(self._facts.emphatic)

    @cached_property
    def done(self) -> re.Pattern[str]:
        return _compiled(self._facts.done)

    @cached_property
    def basis(self) -> re.Pattern[str]:
        return _compiled(self._facts.basis)

    @cached_property
    def numeral(self) -> re.Pattern[str]:
        """Of anything, where it is not known."""
        return re.compile(self._facts.numeral)

    @cached_property
    def valued(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._facts.valued)

    @cached_property
    def singled(self) -> re.Pattern[str]:
        return _compiled(self._facts.singled)

    @cached_property
    def few(self) -> re.Pattern[str]:
        return _compiled(self._facts.few)

    @cached_property
    def between(self) -> re.Pattern[str]:
        return _compiled(self._facts.between)

    @cached_property
    def former(self) -> re.Pattern[str]:
        return _compiled(self._facts.former)

    @cached_property
    def respectively(self) -> re.Pattern[str]:
        return _compiled(self._facts.respectively)

    @cached_property
    def about(self) -> re.Pattern[str]:
        return _compiled(self._facts.about)

    @cached_property
    def row(self) -> re.Pattern[str]:
        return _compiled(self._facts.row)

    @cached_property
    def replaced(self) -> re.Pattern[str]:
        return _compiled(self._facts.replaced)

    @cached_property
    def listing(self) -> re.Pattern[str]:
        return _compiled(self._facts.listing)

    @cached_property
    def closed(self) -> re.Pattern[str]:
        return _compiled(self._facts.closed)

    @cached_property
    def placed(self) -> re.Pattern[str]:
        return _compiled(self._facts.placed)

    @cached_property
    def total(self) -> re.Pattern[str]:
        return _compiled(self._facts.total)

    @cached_property
    def supposed(self) -> re.Pattern[str]:
        return _compiled(self._facts.supposed)

    @cached_property
    def guessed(self) -> re.Pattern[str]:
        return _compiled(self._facts.guessed)

    @cached_property
    def planned(self) -> re.Pattern[str]:
        return _compiled(self._facts.planned)

    @cached_property
    def targets(self) -> re.Pattern[str]:
        return _compiled(self._facts.targets)

    @cached_property
    def aimed(self) -> re.Pattern[str]:
        return _compiled(self._facts.aimed)

    @cached_property
    def leaning(self) -> re.Pattern[str]:
        return _compiled(self._facts.leaning)

    @cached_property
    def named(self) -> re.Pattern[str]:
        return _compiled(self._facts.named)

    @cached_property
    def announced(self) -> re.Pattern[str]:
        return _compiled(self._facts.announced)

    @cached_property
    def counted(self) -> re.Pattern[str]:
        return _compiled(self._facts.counted)

    @cached_property
    def ahead(self) -> re.Pattern[str]:
        return _compiled(self._facts.ahead)

    @cached_property
    def naming(self) -> re.Pattern[str]:
        return _compiled(self._facts.naming)

    @cached_property
    def affirmed(self) -> re.Pattern[str]:
        return _compiled(self._facts.affirmed)

    @cached_property
    def deeds(self) -> re.Pattern[str]:
        return _compiled(self._facts.deeds)

    @cached_property
    def forward(self) -> re.Pattern[str]:
        return _compiled(self._facts.forward)

    @cached_property
    def procedure(self) -> re.Pattern[str]:
        return _compiled(self._facts.procedure)

    @cached_property
    def date(self) -> re.Pattern[str]:
        return _compiled(self._facts.date)


@lru_cache(maxsize=32)
def turns(language: Language) -> Turns:
    """The patterns of a language."""
    return Turns(language.rhetoric)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern) if pattern else _NEVER
