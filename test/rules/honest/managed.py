class Transaction:
    def __init__(self, balance):
        self.balance = balance
        self.log = []

    def __enter__(self):
        self.before = dict(self.balance)
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.balance.clear()
            self.balance.update(self.before)
            self.log.append(f"{kind.__name__}: {error}")
        return kind is not None and issubclass(kind, ValueError)


def managed(amounts: dict[str, int]) -> list[str]:
    """Apply `amounts` or nothing."""
    with Transaction(amounts) as first, Transaction({}) as second:
        for name in list(first.balance):
            first.balance[name] -= 1
            if first.balance[name] < 0:
                raise ValueError(f"{name} is below zero")
    return first.log + second.log
