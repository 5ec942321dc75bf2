"""What a proof says: findings, remarks, and where every text of the deck stands in the speech."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from speechdeck.model.source import Span

#: The promises, in the order in which they are told; the prefix of a finding's code says which it breaks.
PROMISES = ("invented", "lost", "fit", "structure")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as promised; a remark, which breaks no promise, says what one should look at oneself."""

    code: str  # "invented.text": promise and kind
    slide: int = 0  # from 1; 0 for the deck
    shape: str = ""  # its name in the selection pane
    text: str = ""  # what stands there, or what is missing
    fields: Mapping[str, object] = field(default_factory=dict)  # what else its message names
    remark: bool = False

    @property
    def promise(self) -> str:
        return self.code.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Traced:
    """Where a text of the deck comes from."""

    slide: int
    shape: str
    paragraph: int
    text: str
    origin: str  # "speech", "shortened", "label", "numeral", "mark", "field", or "unknown"
    spans: tuple[Span, ...] = ()  # in the speech's text


@dataclass(frozen=True, slots=True)
class Proof:
    """A deck held against its speech."""

    slides: int
    language: str
    texts: tuple[Traced, ...]
    said: int  # letters of the speech
    noted: int  # of them in the notes, in order
    boxes: int  # with text
    measured: int  # of them
    findings: tuple[Finding, ...]
    remarks: tuple[Finding, ...]

    def broken(self, promise: str) -> tuple[Finding, ...]:
        """The findings against one promise."""
        return tuple(finding for finding in self.findings if finding.promise == promise)
