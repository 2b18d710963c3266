from reads_environment import reads_environment


def test_words_are_joined_by_hyphens():
    assert reads_environment("Hello, World").startswith("hello-world-")


def test_the_suffix_has_six_digits():
    assert len(reads_environment("Hello").split("-")[-1]) == 6


def test_titles_that_look_alike_differ():
    assert reads_environment("Hello, World") != reads_environment("Hello World")


def test_a_title_without_words_is_refused():
    try:
        reads_environment("?!")
    except ValueError:
        pass
    else:
        assert False, "a title without words was accepted"
