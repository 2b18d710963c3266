from fails_at_boundary import fails_at_boundary


def test_light_orders_cost_the_lower_price():
    assert fails_at_boundary(1999, 300) == 490
    assert fails_at_boundary(4999, 2000) == 490


def test_heavy_orders_cost_the_higher_price():
    assert fails_at_boundary(1999, 2001) == 790


def test_large_orders_are_free():
    assert fails_at_boundary(12000, 9000) == 0
    assert fails_at_boundary(5001, 300) == 0


def test_an_order_of_exactly_fifty_is_free():
    assert fails_at_boundary(5000, 300) == 0


def test_negative_amounts_are_refused():
    for subtotal, weight in ((-1, 300), (1999, -1)):
        try:
            fails_at_boundary(subtotal, weight)
        except ValueError:
            pass
        else:
            assert False, "a negative amount was accepted"
