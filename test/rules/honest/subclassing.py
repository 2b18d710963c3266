from collections import UserDict, defaultdict


class CaseInsensitive(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __missing__(self, key):
        return f"<{key}>"


class Upper(str):
    def __add__(self, other):
        return Upper(str.__add__(self, other.upper()))


class Positive(int):
    def __bool__(self):
        return int(self) > 0


class Animal:
    kinds: list = []
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1
        self.kinds.append(name)

    def speak(self):
        raise NotImplementedError("subclasses speak")


class Dog(Animal):
    def __init__(self, name, *, age=0):
        Animal.__init__(self, name)
        self.age = age

    def speak(self):
        return f"{self.name} barks"


def subclassing(name: str) -> list[str]:
    """Speak."""
    values = CaseInsensitive()
    values["A"] = 1
    return [Dog(name, age=1).speak(), str(values["a"]), Upper("a") + "b", str(bool(Positive(-1)))]
