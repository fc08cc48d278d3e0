"""Rules as sentences: "When a customer replies and priority is High, assign it in turn …"."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.automation import (
    Action,
    Condition,
    Do,
    Effect,
    Of,
    On,
    Op,
    Rule,
    Since,
    Trigger,
)
from desktop.domain.errors import ConnectionLost, Problem, Unreachable
from desktop.ui.automation.names import Names
from desktop.ui.automation.quotes import quoted
from desktop.ui.i18n import one_line, problem_text

HOUR, DAY = 60, 24 * 60

_LONGEST_TEXT = 60
_LONGEST_SAID = 400
"""Of what would be said to a customer: that is what a dry run is for."""


def rule_name(rule: Rule) -> str:
    """Return a rule's name; that of a shipped one in the person's language, unless renamed."""
    english, told = _shipped().get(rule.shipped, ("", ""))
    return told if rule.name == english else one_line(rule.name)


def sentence(rule: Rule, names: Names) -> str:
    """Return what a rule does as one sentence."""
    deeds = _list(action_words(action, names) for action in rule.actions)
    event = trigger_words(rule.trigger)
    if not rule.conditions:
        whole = QCoreApplication.translate("Automation", "When {event}, {deeds}.")
        return whole.format(event=event, deeds=deeds)
    holds = _list(condition_words(condition, names) for condition in rule.conditions)
    whole = QCoreApplication.translate("Automation", "When {event} and {conditions}, {deeds}.")
    return whole.format(event=event, conditions=holds, deeds=deeds)


def trigger_words(trigger: Trigger) -> str:
    """Return when a rule runs, as it stands behind "When"."""
    span = span_words(trigger.minutes or 0)
    match trigger.on:
        case On.TIME_PASSED:
            words = QCoreApplication.translate("Automation", "it is {span} since {moment}")
            moment = since_words(trigger.since or Since.CREATED)
            return words.format(span=span, moment=moment)
        case On.TARGET_NEAR:
            words = QCoreApplication.translate("Automation", "the promised answer is due in {span}")
            return words.format(span=span)
        case _:
            return on_words(trigger.on)


def on_words(on: On) -> str:
    """Return what can set a rule going."""
    match on:
        case On.CREATED:
            return QCoreApplication.translate("Automation", "a ticket is opened")
        case On.CUSTOMER_REPLIED:
            return QCoreApplication.translate("Automation", "a customer replies")
        case On.STAFF_REPLIED:
            return QCoreApplication.translate("Automation", "staff reply")
        case On.STATUS_CHANGED:
            return QCoreApplication.translate("Automation", "the status changes")
        case On.TIME_PASSED:
            return QCoreApplication.translate("Automation", "time has passed")
        case On.TARGET_NEAR:
            return QCoreApplication.translate("Automation", "the promised answer is due soon")


def since_words(since: Since) -> str:
    """Return from when time is counted."""
    match since:
        case Since.CREATED:
            return QCoreApplication.translate("Automation", "it was opened")
        case Since.CUSTOMER_WROTE:
            return QCoreApplication.translate(
                "Automation", "the customer's last message, unanswered"
            )
        case Since.STAFF_WROTE:
            return QCoreApplication.translate("Automation", "staff's last answer, unreplied")
        case Since.STATUS_CHANGED:
            return QCoreApplication.translate("Automation", "the last change of status")


def span_words(minutes: int) -> str:
    """Return a span of time, in the greatest unit that tells it exactly."""
    if minutes and minutes % DAY == 0:
        return AutomationCounts().days(minutes // DAY)
    if minutes and minutes % HOUR == 0:
        return AutomationCounts().hours(minutes // HOUR)
    return AutomationCounts().minutes(minutes)


class AutomationCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def days(self, count: int) -> str:
        """Return so many days."""
        return self.tr("%Ln day(s)", "", count)

    def hours(self, count: int) -> str:
        """Return so many hours."""
        return self.tr("%Ln hour(s)", "", count)

    def minutes(self, count: int) -> str:
        """Return so many minutes."""
        return self.tr("%Ln minute(s)", "", count)


def of_words(what: Of) -> str:
    """Return what a condition looks at."""
    told = {
        Of.DEPARTMENT: QCoreApplication.translate("Automation", "department"),
        Of.STATUS: QCoreApplication.translate("Automation", "status"),
        Of.PRIORITY: QCoreApplication.translate("Automation", "priority"),
        Of.TYPE: QCoreApplication.translate("Automation", "type"),
        Of.ASSIGNEE: QCoreApplication.translate("Automation", "assignee"),
        Of.TAGS: QCoreApplication.translate("Automation", "tag"),
        Of.REQUESTER: QCoreApplication.translate("Automation", "requester's name or address"),
        Of.CUSTOMER: QCoreApplication.translate("Automation", "customer's name"),
        Of.SUBJECT: QCoreApplication.translate("Automation", "subject"),
        Of.BODY: QCoreApplication.translate("Automation", "newest message"),
        Of.HOURS: QCoreApplication.translate("Automation", "the time of day"),
    }
    return told[what]


def op_words(op: Op) -> str:
    """Return how it is compared."""
    match op:
        case Op.IS:
            return QCoreApplication.translate("Automation", "is")
        case Op.IS_NOT:
            return QCoreApplication.translate("Automation", "is not")
        case Op.CONTAINS:
            return QCoreApplication.translate("Automation", "contains")
        case Op.LACKS:
            return QCoreApplication.translate("Automation", "does not contain")
        case Op.WITHIN:
            return QCoreApplication.translate("Automation", "is within business hours")
        case Op.OUTSIDE:
            return QCoreApplication.translate("Automation", "is outside business hours")


def condition_words(condition: Condition, names: Names) -> str:
    """Return a condition as a part of a sentence."""
    what, how = of_words(condition.of), op_words(condition.op)
    if condition.of is Of.HOURS:
        return QCoreApplication.translate("Automation", "{what} {how}").format(what=what, how=how)
    whole = QCoreApplication.translate("Automation", "{what} {how} {values}")
    values = _either(names.of_words(condition.of, condition.values))
    return whole.format(what=what, how=how, values=values)


def do_words(do: Do) -> str:
    """Return what can be done, as it is chosen."""
    told = {
        Do.ASSIGN_IN_TURN: QCoreApplication.translate("Automation", "assign in turn within"),
        Do.ASSIGN: QCoreApplication.translate("Automation", "assign to"),
        Do.SET_STATUS: QCoreApplication.translate("Automation", "set the status to"),
        Do.SET_PRIORITY: QCoreApplication.translate("Automation", "set the priority to"),
        Do.SET_DEPARTMENT: QCoreApplication.translate("Automation", "move to"),
        Do.SET_TYPE: QCoreApplication.translate("Automation", "set the type to"),
        Do.ADD_TAGS: QCoreApplication.translate("Automation", "add the tags"),
        Do.REMOVE_TAGS: QCoreApplication.translate("Automation", "remove the tags"),
        Do.REPLY: QCoreApplication.translate("Automation", "reply to the customer"),
        Do.NOTE: QCoreApplication.translate("Automation", "write an internal note"),
        Do.SAVED_REPLY: QCoreApplication.translate("Automation", "send the saved reply"),
        Do.NOTIFY: QCoreApplication.translate("Automation", "notify"),
    }
    return told[do]


def action_words(action: Action | Effect, names: Names) -> str:
    """Return an action, or what it comes to on a ticket, as a part of a sentence."""
    do = do_words(action.do)
    if action.do in (Do.REPLY, Do.NOTE):
        text = one_line(action.text)
        if not text:
            return do
        most = _LONGEST_SAID if isinstance(action, Effect) else _LONGEST_TEXT
        short = text if len(text) <= most else f"{text[:most]}…"
        return QCoreApplication.translate("Automation", "{do} “{text}”").format(do=do, text=short)
    what = _value_words(action, names)
    return QCoreApplication.translate("Automation", "{do} {what}").format(do=do, what=what)


def _value_words(action: Action | Effect, names: Names) -> str:
    if action.do is Do.SAVED_REPLY:
        return quoted(names.reply(action.values[0])) if action.values else "…"
    if action.do is Do.ASSIGN_IN_TURN and not action.values:
        return names.to_do(Do.ASSIGN_IN_TURN)[0].words
    if action.do is Do.SET_TYPE:
        return _list(names.of_words(Of.TYPE, action.values))
    return _list(names.words(action.values))


def effect_words(effects: Sequence[Effect], names: Names, failed: str = "") -> str:
    """Return what would happen to a ticket, or why nothing would."""
    if failed:
        words = QCoreApplication.translate("Automation", "It would fail and do nothing: {why}")
        return words.format(why=one_line(failed))
    if not effects:
        return QCoreApplication.translate("Automation", "Nothing: all of it is so already")
    told = (_effect_words(effect, names) for effect in effects)
    return _list(told)


def _effect_words(effect: Effect, names: Names) -> str:
    if effect.do is Do.ASSIGN_IN_TURN:  # by now it is known whom
        return action_words(Effect(do=Do.ASSIGN, values=effect.values), names)
    return action_words(effect, names)


def _list(words: Iterable[str]) -> str:
    """Return them all; not as the system's locale has it, which may be of another language."""
    told = list(words)
    if len(told) < 2:
        return "".join(told)
    more = QCoreApplication.translate("Automation", "{some}, {more}")
    whole = QCoreApplication.translate("Automation", "{some} and {last}")
    some = told[0]
    for word in told[1:-1]:
        some = more.format(some=some, more=word)
    return whole.format(some=some, last=told[-1])


def _either(words: Sequence[str]) -> str:
    if not words:
        return "…"
    told = words[0]
    either = QCoreApplication.translate("Automation", "{one} or {other}")
    for word in words[1:]:
        told = either.format(one=told, other=word)
    return told


def _shipped() -> dict[str, tuple[str, str]]:
    """Return the names of shipped rules: the helpdesk's, and in the person's language."""
    return {
        "round_robin": (
            "New tickets in turn",
            QCoreApplication.translate("Automation", "New tickets in turn"),
        ),
        "customer_reply_waits": (
            "A customer's reply waits for staff",
            QCoreApplication.translate("Automation", "A customer's reply waits for staff"),
        ),
        "staff_reply_answers": (
            "An answer by staff is an answer",
            QCoreApplication.translate("Automation", "An answer by staff is an answer"),
        ),
        "auto_close": (
            "Close what is answered",
            QCoreApplication.translate("Automation", "Close what is answered"),
        ),
        "breach_warning": (
            "An answer is due soon",
            QCoreApplication.translate("Automation", "An answer is due soon"),
        ),
    }


def online_words(problem: Problem) -> str:
    """Return what went wrong; of a helpdesk that cannot be reached, what that means here."""
    if isinstance(problem, Unreachable | ConnectionLost):
        return QCoreApplication.translate(
            "Automation",
            "Rules and groups are kept at the helpdesk, which cannot be reached: they can be read "
            "and changed once it can. What you typed stays here meanwhile.",
        )
    return problem_text(problem)
