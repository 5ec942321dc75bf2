"""A speech's file → what a deck is held against: its letters, its sentences, its numbers; junk left out."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path

from speechdeck.diagnostics import Diagnostics
from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Span
from speechdeck.model.spans import joined, without
from speechdeck.outline import outline
from speechdeck.proof.figures import Said
from speechdeck.proof.letters import Letters, Token, tokens
from speechdeck.prose.sentences import sentences
from speechdeck.read import read

#: Marks that belong to what follows them.
_OPENING = "（([【《〈「『“‘$€£¥￥-−"


@dataclass(frozen=True, slots=True)
class Speech:
    """The speech, in letters. Sentences and tokens are counted in letters, too."""

    manuscript: Manuscript
    language: Language
    letters: Letters
    said: Said
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]  # of sentences, as indices of tokens; the last is the number of tokens

    @property
    def text(self) -> str:
        return self.manuscript.text

    def quote(self, start: int, end: int) -> str:
        """The speech's text from one letter to another, with the marks that belong to them."""
        span = self.letters.span(start, end)
        first, last = span.start, span.end
        while first > 0 and self.text[first - 1] in _OPENING:
            first -= 1
        while last < len(self.text) and not (self.text[last].isalnum() or self.text[last].isspace()):
            last += 1
        return self.text[first:last].rstrip(_OPENING)

    def origin(self, letter: int) -> str:
        """Where a letter stands in the user's file: "line 12"."""
        blocks = self.manuscript.blocks
        index = bisect_left(blocks, self.letters.places[letter], key=lambda block: block.span.end)
        return str(blocks[min(index, len(blocks) - 1)].origin)


def read_speech(path: Path, language: str | None) -> tuple[Speech, Speech, Diagnostics]:
    """The speech in a file, read as a build reads it; and what its head says about it: title, speaker, date.

    Raises ManuscriptError and UsageError.
    """
    manuscript, notes = read(path, language=language)
    outlined, _ = outline(manuscript)
    text = manuscript.text
    junk = joined(text, outlined.junk)
    about = (outlined.title, outlined.occasion, outlined.speaker, outlined.role, outlined.organisation, outlined.date)
    head = joined(text, (span for each in about if each for span in each.spans))
    return _speech(manuscript, without((Span(0, len(text)),), junk)), _speech(manuscript, head), notes


def _speech(manuscript: Manuscript, spans: tuple[Span, ...]) -> Speech:
    letters = Letters.of(manuscript.text, spans)
    found = tokens(letters)
    starts = _starts(manuscript, letters, found)
    said = Said.by(manuscript.text, letters)
    return Speech(manuscript, LANGUAGES[manuscript.language], letters, said, found, starts)


def _starts(manuscript: Manuscript, letters: Letters, found: tuple[Token, ...]) -> tuple[int, ...]:
    """The tokens that begin a sentence."""
    places = [letters.places[token.start] for token in found]
    begins = (sentence.start for block in manuscript.blocks for sentence in sentences(manuscript.text, block.span))
    return tuple(sorted({bisect_left(places, start) for start in begins} | {0, len(found)}))
