"""Manuscript → the frame of a speech: title lines, speaker, date, greeting, opening, closing, thanks.

`head_matter` is called before the points are found and says where the speech proper begins; `frame` is called with the
points and says where the speaker wraps up, which ends the last point.
"""

from __future__ import annotations

from speechdeck.outline.anatomy.frame import frame
from speechdeck.outline.anatomy.head import head_matter
from speechdeck.outline.anatomy.parts import Frame, HeadMatter
from speechdeck.outline.anatomy.salutations import find_salutations

__all__ = ["Frame", "HeadMatter", "find_salutations", "frame", "head_matter"]
