class Machine:
    transitions = {("idle", "go"): "running", ("running", "stop"): "idle"}

    def __init__(self):
        self.state = "idle"
        self.history = [self.state]

    def handle(self, event):
        method = {"go": self._go, "stop": self._stop}.get(event)
        if method is None:
            raise KeyError(event)
        method()
        return self

    def _go(self):
        self._enter(self.transitions[self.state, "go"])

    def _stop(self):
        self._enter(self.transitions[self.state, "stop"])

    def _enter(self, state):
        self.state = state
        self.history.append(state)


def state_machine(events: list[str]) -> list[str]:
    """Run `events`."""
    machine = Machine()
    for event in events:
        machine.handle(event)
    return machine.history
