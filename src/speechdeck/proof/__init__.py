"""A finished deck and its speech → what of the promises is proved, and what is not.

    .pptx ──read_deck──▶ slides ─┐
                                 ├─▶ notes ──▶ texts ──▶ words ──▶ boxes ──▶ titles ──▶ Proof
    file ──read_speech─▶ Speech ─┘

The deck may have been edited by hand, or made by another program: only what stands in the file counts. Proved are
that every text on a slide is in the speech, letter for letter or by leaving words out, that every number is the
speech's own, that the notes are the whole speech in order, that every text fits its box, and that slides have titles
of their own. White space, punctuation and case are not compared. Not proved are what pictures show, that a shortened
sentence still says the same, and that the same speech gives the same deck: that is a property of making decks.
"""

from __future__ import annotations

from pathlib import Path

from speechdeck.diagnostics import Diagnostics
from speechdeck.proof.deck import read_deck
from speechdeck.proof.fit import misfits
from speechdeck.proof.notes import compare, unclocked
from speechdeck.proof.speech import read_speech
from speechdeck.proof.structure import flaws
from speechdeck.proof.texts import origins
from speechdeck.proof.verdict import PROMISES, Finding, Proof, Traced
from speechdeck.proof.words import torn

__all__ = ["PROMISES", "Finding", "Proof", "Traced", "prove"]


def prove(deck: Path, speech: Path, *, language: str | None = None) -> tuple[Proof, Diagnostics]:
    """Hold a deck against its speech, and what should be said about reading the speech.

    `language` is a key of LANGUAGES; None finds it. Raises UsageError for a deck, and ManuscriptError for a speech
    that cannot be read.
    """
    finished = read_deck(deck)
    slides = finished.slides
    said, head, diagnostics = read_speech(speech, language)
    notes = compare(said, [unclocked(slide.notes, said.language) for slide in slides])
    texts = [*origins(finished, notes.ranges, said, head)]
    boxes = [box for slide in slides for box in slide.boxes]
    found = [
        *(finding for _, findings in texts for finding in findings),
        *notes.findings,
        *misfits(boxes, said.language.typography),
        *flaws(slides),
        *torn((traced for traced, _ in texts), said),
        *(Finding("invented.picture", slide.number, name, remark=True) for slide in slides for name in slide.pictures),
    ]
    proof = Proof(
        slides=len(slides),
        language=said.language.code,
        texts=tuple(traced for traced, _ in texts),
        said=len(said.letters.text),
        noted=notes.agreed,
        boxes=len(boxes),
        measured=sum(not box.unclear for box in boxes),
        findings=tuple(finding for finding in found if not finding.remark),
        remarks=tuple(finding for finding in found if finding.remark),
    )
    return proof, diagnostics
