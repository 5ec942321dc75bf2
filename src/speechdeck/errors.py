"""What stops a build. Each error says what is wrong, where, and what to do.

SpeechdeckError                 exit code 1: the job failed
├── ManuscriptError             the speech cannot be read: missing, empty, binary, damaged
├── OutputError                 the result cannot be written: folder missing, read-only, file open elsewhere
└── UsageError                  exit code 2: the request is wrong
    ├── ThemeError              no such theme, or a mistake in a theme file
    ├── TemplateError           a company's .pptx or .potx that no deck can be built on, or a mistake in its map
    └── OutlineFileError        a mistake in an outline file
"""

from __future__ import annotations


class SpeechdeckError(Exception):
    """A failure that the user can do something about.

    `message` is one line that names the file or the key; `hint` says what to do next.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ManuscriptError(SpeechdeckError):
    """The speech cannot be read."""


class OutputError(SpeechdeckError):
    """The result cannot be written."""


class UsageError(SpeechdeckError):
    """The request itself is wrong."""

    exit_code = 2


class OutlineFileError(UsageError):
    """A mistake in an outline file; the message names file, line and key."""


class ThemeError(UsageError):
    """No such theme, or a mistake in a theme file; the message names file and key path."""


class TemplateError(UsageError):
    """A template that cannot be used, or a mistake in its mapping file; the message names file, line and key."""
