"""Chinese text → its words, by jieba: the only place that loads a dictionary, so only what needs words asks.

Loading takes half a second; a speech that marks its points never comes here.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol


class _Segmenter(Protocol):
    def lcut(self, sentence: str, *, HMM: bool) -> list[str]: ...  # noqa: N803  (jieba's own name)


def words(text: str) -> list[str]:
    """The words of two characters and more, in order.

    By the dictionary alone: guessing unknown words (jieba's HMM) would join names of people to what follows them.
    """
    return [word for word in _segmenter().lcut(text, HMM=False) if len(word) > 1 and word.isalpha()]


@cache
def _segmenter() -> _Segmenter:
    import logging  # 4 ms, and only jieba needs it
    import warnings

    with warnings.catch_warnings():  # jieba's own syntax and its look for setuptools are of no concern to a user
        warnings.simplefilter("ignore")
        import jieba

    jieba.setLogLevel(logging.CRITICAL)  # it announces its dictionary on standard error
    segmenter: _Segmenter = jieba.dt
    return segmenter
