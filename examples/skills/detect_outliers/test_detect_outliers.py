from detect_outliers import detect_outliers


def test_finds_one_value_far_above_and_one_far_below():
    assert detect_outliers([10, 12, 11, 13, 12, 95]) == [5]
    assert detect_outliers([-70, 10, 12, 11, 13, 12]) == [0]


def test_positions_are_ascending_and_refer_to_the_given_order():
    assert detect_outliers([1000, 3, 1, -1000, 2, 4, 5]) == [0, 3]


def test_even_data_has_no_outliers():
    assert detect_outliers([1, 2, 3, 4, 5, 6, 7, 8]) == []
    assert detect_outliers([7.5, 7.5, 7.5, 7.5]) == []


def test_a_value_on_the_fence_is_not_an_outlier():
    # Quartiles 2 and 4, fences -1 and 7.
    assert detect_outliers([1, 2, 3, 4, 7]) == []
    assert detect_outliers([1, 2, 3, 4, 7.000001]) == [4]
    assert detect_outliers([-1, 2, 3, 4, 5]) == []
    assert detect_outliers([-1.000001, 2, 3, 4, 5]) == [0]


def test_reach_moves_the_fences():
    data = [1, 2, 3, 4, 9]
    assert detect_outliers(data) == [4]
    assert detect_outliers(data, reach=2.5) == []
    assert detect_outliers(data, reach=2.49) == [4]
    assert detect_outliers([1, 2, 3, 4, 5], reach=0) == [0, 4]


def test_quartiles_are_interpolated():
    # Quartiles 1.25 and 3.75: the upper fence lies at 7.5.
    assert detect_outliers([1, 1, 2, 3, 4, 7.5]) == []
    assert detect_outliers([1, 1, 2, 3, 4, 7.6]) == [5]
    # Quartiles 0 and 0.25: the upper fence lies at 0.625.
    assert detect_outliers([0, 0, 0, 1]) == [3]


def test_few_values_have_no_outliers():
    assert detect_outliers([]) == []
    assert detect_outliers([5]) == []
    assert detect_outliers([0, 0, 1000], reach=0) == []
    assert detect_outliers([0, 0, 0, 1000], reach=0) == [3]


def test_extreme_magnitudes_neither_overflow_nor_vanish():
    assert detect_outliers([1e308, -1e308, 1e308, -1e308]) == []
    assert detect_outliers([5e-324, 0.0, 5e-324, 0.0, 1e-300]) == [4]
    assert detect_outliers([10**400, 1, 2, 3, 4]) == [0]


def test_the_argument_is_left_alone_and_may_be_a_tuple():
    data = [3, 1, 2, 100, 2, 1]
    assert detect_outliers(data) == [3]
    assert data == [3, 1, 2, 100, 2, 1]
    assert detect_outliers((3, 1, 2, 100, 2, 1)) == [3]


def test_numbers_that_are_not_finite_are_refused():
    for value in (float("nan"), float("inf"), float("-inf")):
        for values, reach in (([1.0, value], 1.5), ([1.0], value)):
            try:
                detect_outliers(values, reach)
            except ValueError as error:
                assert "finite" in str(error)
            else:
                assert False, f"{value} was accepted"


def test_a_negative_reach_is_refused():
    try:
        detect_outliers([1, 2, 3, 4], reach=-0.5)
    except ValueError as error:
        assert "negative" in str(error)
    else:
        assert False, "a negative reach was accepted"


def test_other_types_are_refused():
    for values in (None, "1234", {1, 2}):
        try:
            detect_outliers(values)
        except TypeError as error:
            assert "list" in str(error)
        else:
            assert False, f"{values!r} was accepted"
    for values, reach in (([1, "2"], 1.5), ([1, None], 1.5), ([], "1.5")):
        try:
            detect_outliers(values, reach)
        except TypeError as error:
            assert "numbers" in str(error)
        else:
            assert False, f"{values!r} with reach {reach!r} was accepted"
