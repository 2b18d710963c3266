from dataclasses import dataclass, field, asdict, replace, astuple


@dataclass(frozen=True, order=True)
class Item:
    name: str
    price: float = 0.0
    tags: tuple[str, ...] = ()


@dataclass
class Inventory:
    items: list[Item] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict, repr=False)
    total: float = field(init=False, default=0.0)

    def __post_init__(self):
        self.total = sum(item.price for item in self.items)

    def add(self, item: Item) -> "Inventory":
        self.items.append(item)
        self.counts[item.name] = self.counts.get(item.name, 0) + 1
        self.total += item.price
        return self


def inventory(names: list[str]) -> dict:
    """Count `names`."""
    stock = Inventory()
    for name in names:
        stock.add(replace(Item(name), price=1.5))
    return asdict(stock) | {"first": astuple(stock.items[0]) if stock.items else None}
