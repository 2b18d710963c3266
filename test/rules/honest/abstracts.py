from abc import ABCMeta, abstractmethod
import collections.abc
from collections import abc


class Base(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): ...


class Bag(abc.MutableMapping):
    def __init__(self, *args, **kwargs):
        self._store = dict(*args, **kwargs)

    def __getitem__(self, key):
        return self._store[key]

    def __setitem__(self, key, value):
        self._store[key] = value

    def __delitem__(self, key):
        del self._store[key]

    def __iter__(self):
        return iter(self._store)

    def __len__(self):
        return len(self._store)

    def __bool__(self):
        return bool(self._store)


def abstracts(pairs: dict[str, int]) -> list[str]:
    """Copy `pairs`."""
    bag = Bag(pairs, extra=1)
    bag["x"] = 2
    bag.pop("x", None)
    bag.update(y=3)
    if isinstance(pairs, collections.abc.Mapping) and not isinstance(pairs, (abc.Sequence, str)):
        return sorted(bag.keys())
    return []
