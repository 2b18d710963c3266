from fuzzy_best_match import fuzzy_best_match

COMMANDS = ["status", "start", "restart", "stop"]


def test_an_exact_choice_wins():
    for command in COMMANDS:
        assert fuzzy_best_match(command, COMMANDS) == command


def test_a_typing_error_is_forgiven():
    assert fuzzy_best_match("statsu", COMMANDS) == "status"
    assert fuzzy_best_match("restrat", COMMANDS) == "restart"
    assert fuzzy_best_match("stopp", COMMANDS) == "stop"


def test_nothing_similar_is_no_match():
    assert fuzzy_best_match("install", COMMANDS) is None
    assert fuzzy_best_match("status", []) is None


def test_the_choice_is_returned_as_given():
    assert fuzzy_best_match("new york", ["  New\tYORK ", "Newark"]) == "  New\tYORK "
    assert fuzzy_best_match("STRASSE", ["Stra\u00dfe"], cutoff=1.0) == "Stra\u00dfe"


def test_word_order_matters_little_and_word_edges_matter():
    assert fuzzy_best_match("world hello", ["help word", "hello world"]) == "hello world"
    assert fuzzy_best_match("ab", ["b a", "ab"], cutoff=0.0) == "ab"
    assert fuzzy_best_match("ab cd", ["abcd", "cd ab"]) == "cd ab"
    # The texts share 4 of 6 and 5 pairs.
    assert fuzzy_best_match("ab cd", ["abcd"], cutoff=8 / 11) == "abcd"
    assert fuzzy_best_match("ab cd", ["abcd"], cutoff=0.73) is None


def test_the_earliest_of_equals_wins():
    assert fuzzy_best_match("cat", ["Cat", "CAT", "cat"]) == "Cat"
    assert fuzzy_best_match("xy", ["ab", "cd"], cutoff=0.0) == "ab"
    assert fuzzy_best_match("cot", ["cat", "cut", "cot"]) == "cot"
    assert fuzzy_best_match("cots", ["cats", "cots", "cuts"]) == "cots"


def test_the_cutoff_itself_is_a_match():
    # " night " and " nacht " share 3 of 6 pairs each, so their likeness is exactly one half.
    assert fuzzy_best_match("night", ["nacht"]) == "nacht"
    assert fuzzy_best_match("night", ["nacht"], cutoff=0.5) == "nacht"
    assert fuzzy_best_match("night", ["nacht"], cutoff=0.51) is None
    assert fuzzy_best_match("abc", ["abd"], cutoff=0.5) == "abd"
    assert fuzzy_best_match("abc", ["abd"], cutoff=0.501) is None


def test_repeated_pairs_are_counted():
    assert fuzzy_best_match("aaaa", ["aa", "aaaaa"], cutoff=0.0) == "aaaaa"
    # 3 pairs of " aa " lie within the 5 of " aaaa ": likeness 6 / 8.
    assert fuzzy_best_match("aaaa", ["aa"], cutoff=0.75) == "aa"
    assert fuzzy_best_match("aaaa", ["aa"], cutoff=0.76) is None


def test_empty_texts():
    assert fuzzy_best_match("", ["a", ""], cutoff=1) == ""
    assert fuzzy_best_match("   ", ["a", ""]) == ""
    assert fuzzy_best_match("", ["a"]) is None
    assert fuzzy_best_match("", ["a"], cutoff=0) == "a"


def test_the_choices_are_left_alone_and_may_be_a_tuple():
    choices = ["Stop", "start"]
    assert fuzzy_best_match("stop", choices) == "Stop"
    assert choices == ["Stop", "start"]
    assert fuzzy_best_match("stop", ("start", "Stop")) == "Stop"


def test_a_cutoff_outside_its_range_is_refused():
    for cutoff in (-0.01, 1.01, float("nan"), float("inf")):
        try:
            fuzzy_best_match("a", ["a"], cutoff)
        except ValueError as error:
            assert "between" in str(error)
        else:
            assert False, f"cutoff {cutoff} was accepted"


def test_other_types_are_refused():
    for query, choices, cutoff, word in (
        (None, [], 0.5, "strings"),
        ("a", ["a", 1], 0.5, "strings"),
        ("a", [b"a"], 0.5, "strings"),
        ("a", "abc", 0.5, "list"),
        ("a", {"a": 1}, 0.5, "list"),
        ("a", ["a"], "0.5", "number"),
        ("a", ["a"], None, "number"),
    ):
        try:
            fuzzy_best_match(query, choices, cutoff)
        except TypeError as error:
            assert word in str(error)
        else:
            assert False, f"{query!r}, {choices!r}, {cutoff!r} were accepted"
