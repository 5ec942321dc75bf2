"""A passage of the speech → one slide, in the form that its words have. One file a form.

Each form looks for its own evidence in the words and yields nothing where it does not find it; the first that yields a
slide is taken, and bullets hold what has no form of its own.
"""

from __future__ import annotations

from speechdeck.model.deck import Slide
from speechdeck.model.source import Span
from speechdeck.plan.forms.bullets import bullets
from speechdeck.plan.forms.cards import cards
from speechdeck.plan.forms.chart import chart
from speechdeck.plan.forms.figures import figures
from speechdeck.plan.forms.passage import Form, Passage
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.speech import Speech

__all__ = ["FORMS", "Passage", "form", "own_title"]

#: Every form by the kind of its slides; the rarer its evidence, the earlier it is tried.
FORMS: dict[str, Form] = {"chart": chart, "cards": cards, "figures": figures, "bullets": bullets}
#: Kinds that a form makes besides its own.
_ALSO: dict[str, Form] = {"detail": bullets}


def form(speech: Speech, passage: Passage) -> Slide | None:
    """The passage as a slide; None if it gives no two lines. A kind that the user asks for is tried first."""
    wish = speech.kind(Span(passage.spans[0].start, passage.spans[-1].end))
    wished = () if wish is None else ({**FORMS, **_ALSO}[wish],)
    passage = passage._replace(wish=wish)
    return next((slide for each in (*wished, *FORMS.values()) if (slide := each(speech, passage))), None)
