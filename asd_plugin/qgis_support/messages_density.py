"""Sentences about density."""

from __future__ import annotations

SENTENCES: dict = {}
