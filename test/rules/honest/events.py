class EventBus:
    def __init__(self):
        self._handlers: dict[str, list] = {}

    def on(self, name):
        def decorate(handler):
            self._handlers.setdefault(name, []).append(handler)
            return handler

        return decorate

    def emit(self, name, *args, **kwargs):
        return [handler(*args, **kwargs) for handler in self._handlers.get(name, [])]


def events(names: list[str]) -> list[str]:
    """Emit `names`."""
    bus = EventBus()
    bus.on("start")(lambda name: f"start {name}")
    bus.on("stop")(str.upper)
    found = []
    for name in names:
        found += bus.emit(name, name)
    return found
