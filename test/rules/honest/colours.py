from enum import Enum, IntEnum, Flag, auto, unique


@unique
class Colour(Enum):
    RED = auto()
    GREEN = auto()
    BLUE = auto()

    @property
    def label(self) -> str:
        return self.name.title()

    @classmethod
    def parse(cls, text: str) -> "Colour":
        return cls[text.upper()]

    def __str__(self) -> str:
        return self.label


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


def colours(text: str) -> list[str]:
    """List what `text` names."""
    colour = Colour.parse(text)
    assert Permission.READ in Permission.BOTH and Level.HIGH > Level.LOW
    return [str(colour), Colour(1).name, str(colour.value), *Colour.__members__, str(Planet.EARTH.mass), *[c.name for c in Colour]]
