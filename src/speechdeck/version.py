"""The program's version: one of the inputs that decide a deck's bytes."""

__version__ = "0.1.0"
