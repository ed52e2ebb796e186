"""What is alike put together, where being alike can only be asked of two at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Item = TypeVar("Item")


def grouped(
    items: Iterable[Item], alike: Callable[[Item, Item], bool], key: Callable[[Item], Hashable] = lambda _: None
) -> list[list[Item]]:
    """Put each item into the first group whose first item it is ``alike``, else into one of its own, in their order.

    Only items with the same ``key`` are asked about.
    """
    groups: list[list[Item]] = []
    with_key: dict[Hashable, list[list[Item]]] = defaultdict(list)
    for item in items:
        known = with_key[key(item)]
        group = next((group for group in known if alike(group[0], item)), None)
        if group is None:
            group = []
            known.append(group)
            groups.append(group)
        group.append(item)
    return groups
