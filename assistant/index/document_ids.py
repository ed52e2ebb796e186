"""The ids of the documents of a generation by number, and back, looked up in its stores as they are asked for.

A document goes by the id it was added under, or by its names of today where those are others. Nothing is loaded of the
documents that no one asks about, since there may be a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from assistant.index.store import StoreReader


class DocumentIds(Mapping[int, str]):
    """The first name of today of every document that is not gone, by number."""

    def __init__(
        self, stores: Sequence[StoreReader], gone: Collection[int], names: Mapping[int, tuple[str, ...]]
    ) -> None:
        """Look ids up in ``stores``, but for documents that are ``gone`` or go by other ``names``."""
        self._stores = stores
        self._gone = gone
        self._names = names
        self._found: dict[int, str | None] = {}
        self._homes: dict[int, int] = {}

    def __getitem__(self, number: int) -> str:
        found = self._look_up(number)
        if found is None:
            raise KeyError(number)
        return found

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and self._look_up(number) is not None

    def __iter__(self) -> Iterator[int]:
        return iter(self.every)

    def __len__(self) -> int:
        return len(self.every)

    @cached_property
    def every(self) -> dict[int, str]:
        """The ids of all documents, by number, loaded at once: for what looks at every document anyway."""
        gone = self._gone
        ids = {number: name for store in self._stores for number, name in store.ids().items() if number not in gone}
        return ids | {number: names[0] for number, names in self._names.items()}

    def number(self, document_id: str) -> int | None:
        """Give the number of the document that goes by this name, one of its files; None where there is none."""
        if document_id in self._others:
            return self._others[document_id]
        for store in self._stores:
            for number in store.numbers_of(document_id):
                if number not in self._gone and number not in self._names:
                    return number
        return None

    def home(self, number: int) -> int:
        """Give the place among the stores of that which holds the document of this number, living or gone."""
        if number not in self._homes:
            held = (place for place, store in enumerate(self._stores) if store.id_of(number) is not None)
            self._homes[number] = next(held)
        return self._homes[number]

    @cached_property
    def _others(self) -> dict[str, int]:
        return {name: number for number, names in self._names.items() for name in names}

    def _look_up(self, number: int) -> str | None:
        if number in self._names:
            return self._names[number][0]
        if number in self._gone:
            return None
        if number not in self._found:
            held = (found for store in self._stores if (found := store.id_of(number)) is not None)
            self._found[number] = next(held, None)
        return self._found[number]
