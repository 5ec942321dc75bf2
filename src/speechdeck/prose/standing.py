"""A line and what stands behind it in the speech → whether it says something by itself, or only leads up to more."""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import predicated
from speechdeck.prose.telling import tells

#: What a whole sentence ends with.
ENDS = "。！？!?.…”’」』\"'"
#: Behind a line: what it announces still comes.
_UNFINISHED = tuple("：:—")


def stands(wording: str, behind: str, language: Language) -> bool:
    """Whether a line says something of something: with a verb or a call, leaning on nothing, and nothing has to come.

    `behind` is the text from the end of the line on.
    """
    known = cues(language)
    if announces(wording, behind, language) or known.dependent.match(wording):
        return False
    if language.typography.east_asian:
        said = known.call.search(wording) or tells(wording, language)
        return bool(said) and not pattern(language.linkage.forward).match(wording)
    return bool(known.call.match(wording)) or predicated(wording, 0, len(wording), language)


def announces(wording: str, behind: str, language: Language) -> bool:
    """Whether what a line leads up to still comes: 我们相信; one thing:; and 各级部门, where its sentence goes on."""
    known = cues(language)
    if behind.startswith(_UNFINISHED) or known.hanging.search(wording) or known.awaiting.search(wording):
        return True
    ended = not behind or behind[0] in ENDS
    return not ended and known.subject_end.search(wording) is not None
