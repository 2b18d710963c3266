from decimal import Decimal

from versions import Version, versions


class TestData:
    texts = ["v1.2", "1.10", "x"]


def build(text="1.0"):
    return Version.parse(text)


def test_sorts():
    assert versions(TestData.texts) == ["Version('1.2')", "Version('1.10')"]


def test_behaves():
    one, two = build("1"), build("2")
    assert one < two and two >= one and one == build("v1") and len({one, build("1")}) == 1
    assert one != "1" and repr(one) == "Version('1')" and one.major == 1
    assert isinstance(one, Version) and not Version.is_valid("a.b")


def test_numbers():
    values = [Decimal(text) for text in ("1.2", "1.10")]
    assert sorted(values)[0] == values[1]
    try:
        Version.parse("a").parts
    except ValueError:
        pass
    else:
        assert False, "no error"
