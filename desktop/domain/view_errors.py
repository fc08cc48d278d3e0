"""What can be wrong with a view that was made elsewhere or typed, in words; see `errors`."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem


class BadFilter(Problem):
    """A filter that cannot be used as it is."""

    template = QT_TRANSLATE_NOOP("Problem", "This filter cannot be used.")


class WrongComparison(BadFilter):
    """Fields: field, operator (their words in files)."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "“{field}” cannot be compared by “{operator}”. Choose another comparison."
    )


class WrongValues(BadFilter):
    """Too few or too many values, or ones too long. Field: field."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "The condition on “{field}” needs another number of values. Change it."
    )


class NotATime(BadFilter):
    """Field: value."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is neither a day like 2026-11-22 nor a period like “today”."
    )


class NotASpan(BadFilter):
    """Field: value."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y."
    )


class NotAnAmount(BadFilter):
    """Field: value."""

    template = QT_TRANSLATE_NOOP("Problem", "“{value}” is not a whole number.")


class NotAChoice(BadFilter):
    """Fields: field, value."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is nothing that “{field}” can be. Choose another value."
    )


class TooLarge(BadFilter):
    """More conditions, deeper groups or longer names than a view may have."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "This view has too many conditions or sort keys. Leave some out."
    )


class NoName(Problem):
    """A view without a name."""

    template = QT_TRANSLATE_NOOP("Problem", "A view needs a name of at most {most} characters.")


class NotAViewFile(Problem):
    """What was to be imported is something else. Field: file."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "{file} holds no views of Deskbell. Choose a file that Deskbell exported."
    )


class NewerViewFile(Problem):
    """Made by a later version. Field: file."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or "
        "export the views again with this version.",
    )


class NotUnderstood(BadFilter):
    """It holds words that are unknown here: a later version may have written it."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "It holds something that this Deskbell does not know. Update Deskbell, or make it anew.",
    )


class BadView(Problem):
    """One view that was left out. Fields: name, reason (a problem in words)."""

    template = QT_TRANSLATE_NOOP("Problem", "The view “{name}” cannot be used here: {reason}")

    def __init__(self, name: str, problem: Problem) -> None:
        super().__init__(name=name, reason=str(problem))
        self.problem = problem
        """The reason, to be told in the person's language."""
