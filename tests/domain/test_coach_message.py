"""What a message lacks, in five languages; and what is enough."""

from dataclasses import replace

import pytest

from desktop.domain.catalog import DepartmentKind
from desktop.domain.coach.advice import FillField, NumberTasks, Rule, SplitTickets
from desktop.domain.coach.review import MOST_READ, advise_new
from desktop.domain.drafts import Draft
from desktop.domain.fields import Field, FieldKind, Purpose
from desktop.domain.ids import FileId
from desktop.domain.outbox import OutgoingFile
from tests.domain.coach_stage import advice, desk, new_ticket, said

LACKS_ERROR = {
    "en": "I get an error message each time when I try to log in, please help.",
    "nl": "Ik krijg steeds een foutmelding als ik wil inloggen, kunt u helpen?",
    "de": "Ich bekomme eine Fehlermeldung, wenn ich mich anmelde, bitte helfen Sie.",
    "ru": "При входе каждый раз появляется ошибка, помогите пожалуйста войти.",
    "fa": "هر بار که وارد می‌شوم خطا می‌دهد، لطفا کمک کنید مشکل حل شود",
}
HAS_ERROR = {
    "en": "When I log in, it says: Login incorrect for user. An error each time.",
    "nl": "Bij het inloggen krijg ik de foutmelding “Wachtwoord onjuist of verlopen”.",
    "de": "Beim Anmelden kommt der Fehler ERR_CONNECTION_RESET, bitte helfen Sie mir.",
    "ru": "При входе появляется ошибка: «Неверный логин или пароль», помогите.",
    "fa": "هنگام ورود خطای 0x80070005 می‌دهد، لطفا کمک کنید مشکل حل شود",
}
LACKS_STEPS = {
    "en": "The web shop on our site is broken. Please fix it.",
    "nl": "De webwinkel op onze site werkt niet. Graag oplossen.",
    "de": "Der Webshop auf unserer Seite funktioniert nicht. Bitte beheben.",
    "ru": "Магазин на нашем сайте не работает. Прошу исправить это.",
    "fa": "فروشگاه سایت ما کار نمی‌کند. لطفا درستش کنید ممنون",
}
HAS_STEPS = {
    "en": "The shop is broken when a customer clicks on Pay. Please fix it.",
    "nl": "De webwinkel werkt niet sinds de update van gisteren. Graag oplossen.",
    "de": "Der Webshop funktioniert nicht, wenn man auf Kaufen klickt. Bitte beheben.",
    "ru": "Магазин не работает после обновления плагина. Прошу исправить это.",
    "fa": "فروشگاه بعد از آپدیت کار نمی‌کند. لطفا درستش کنید ممنون",
}
LACKS_WISH = {
    "en": "The site has been down since this morning and customers see an error.",
    "nl": "De site is sinds vanochtend kapot en klanten zien een fout op het scherm.",
    "de": "Die Seite ist seit heute kaputt und die Kunden sehen einen Fehler.",
    "ru": "Сайт с утра не работает и клиенты видят ошибку на экране.",
    "fa": "سایت از صبح کار نمی‌کند و مشتری ها خطا می بینند",
}
HAS_WISH = {
    "en": "The site has been down since this morning. Please restore the backup.",
    "nl": "De site is sinds vanochtend kapot. Kunt u de back-up terugzetten?",
    "de": "Die Seite ist seit heute kaputt. Bitte stellen Sie die Sicherung wieder her.",
    "ru": "Сайт с утра не работает. Прошу восстановить резервную копию сайта.",
    "fa": "سایت از صبح کار نمی‌کند. لطفا نسخه پشتیبان را برگردانید",
}
TWO_TASKS = {
    "en": "Please renew the domain example.org. Another question: how do I add a mailbox?",
    "nl": "Graag domein example.org verlengen. Nog een vraag: hoe maak ik een mailbox?",
    "de": "Bitte verlängern Sie example.org. Noch eine Frage: wie lege ich ein Postfach an?",
    "ru": "Прошу продлить домен example.org. Ещё один вопрос: как добавить ящик?",
    "fa": "لطفا دامنه example.org را تمدید کنید. سوال دیگر: چطور صندوق پستی بسازم؟",
}
ONE_TASK = {
    "en": "Please renew example.org. Another thing I noticed: the site is slow. Can you look?",
    "nl": "Graag domein example.org verlengen. Ook is de factuur betaald.",
    "de": "Bitte verlängern Sie example.org. Außerdem ist die Rechnung bezahlt.",
    "ru": "Прошу продлить домен example.org. Также счёт уже оплачен.",
    "fa": "لطفا دامنه example.org را تمدید کنید. همچنین فاکتور پرداخت شده است.",
}
PICTURE = OutgoingFile(FileId("0" * 64), "screen.png", 10, "image/png")


@pytest.mark.parametrize("body", LACKS_ERROR.values(), ids=LACKS_ERROR)
def test_an_error_without_its_words_is_asked_for(body: str) -> None:
    assert Rule.ERROR_MISSING in said("Login to the panel", body)


@pytest.mark.parametrize("body", HAS_ERROR.values(), ids=HAS_ERROR)
def test_the_words_of_an_error_are_seen(body: str) -> None:
    assert Rule.ERROR_MISSING not in said("Login to the panel", body)


def test_a_picture_or_another_topic_needs_no_words() -> None:
    ticket = new_ticket("Login to the panel", LACKS_ERROR["en"])
    assert Rule.ERROR_MISSING not in rules(replace(ticket, files=(PICTURE,)))
    assert Rule.ERROR_MISSING not in rules(replace(ticket, topic=None))


@pytest.mark.parametrize("body", LACKS_STEPS.values(), ids=LACKS_STEPS)
def test_a_fault_without_steps_is_asked_for(body: str) -> None:
    assert Rule.STEPS_MISSING in said("The web shop", body)


@pytest.mark.parametrize("body", HAS_STEPS.values(), ids=HAS_STEPS)
def test_a_word_on_when_it_happens_is_enough(body: str) -> None:
    assert Rule.STEPS_MISSING not in said("The web shop", body)


@pytest.mark.parametrize("body", LACKS_WISH.values(), ids=LACKS_WISH)
def test_a_complaint_without_a_wish_is_asked_what_to_do(body: str) -> None:
    assert Rule.WISH_MISSING in said("example.org", body)


@pytest.mark.parametrize("body", HAS_WISH.values(), ids=HAS_WISH)
def test_a_wish_is_seen(body: str) -> None:
    assert Rule.WISH_MISSING not in said("example.org", body)


def test_who_asks_for_something_has_no_fault_to_reproduce() -> None:
    body = "We would like to move our mailboxes to a bigger plan, please."
    assert said("Move to a bigger plan", body) == {Rule.OBJECT_MISSING}


@pytest.mark.parametrize(
    "named",
    ["example.org", "https://x.example/a", "order #4711", "203.0.113.9", "vps falcon", "ABC-1234"],
)
def test_what_it_is_about_is_seen_in_the_text(named: str) -> None:
    body = "The machine does not answer when we call {} today, please look."
    assert Rule.OBJECT_MISSING not in said("Machine down", body.format(named))
    assert Rule.OBJECT_MISSING in said("Machine down", body.format("it"))


def test_a_chosen_order_and_another_department_need_no_name() -> None:
    order = Field(id="order", kind=FieldKind.SERVICE, label={"en": "Order"})
    ticket = new_ticket("Machine down", "The machine does not answer when we call it today.")
    one = next(a for a in advise_new(ticket, desk(order)) if a.rule is Rule.OBJECT_MISSING)
    assert one.offers == (FillField("order"),)
    chosen = replace(ticket, fields={"order": "s1"})
    assert Rule.OBJECT_MISSING not in {a.rule for a in advise_new(chosen, desk(order))}
    billing = desk(kind=DepartmentKind.BILLING)
    assert Rule.OBJECT_MISSING not in {a.rule for a in advise_new(ticket, billing)}


def test_a_field_that_asks_for_it_is_gone_to_and_its_answer_counts() -> None:
    error = Field(id="exact", kind=FieldKind.TEXT, label={"en": "Error"}, purpose=Purpose.ERROR)
    ticket = new_ticket("Login to the panel", LACKS_ERROR["en"])
    [one] = [a for a in advise_new(ticket, desk(error)) if a.rule is Rule.ERROR_MISSING]
    assert one.offers == (FillField("exact"),)
    answered = replace(ticket, fields={"exact": "Login incorrect"})
    assert Rule.ERROR_MISSING not in {a.rule for a in advise_new(answered, desk(error))}


def test_a_ticket_of_the_type_fault_wants_steps_whatever_its_topic() -> None:
    kind = Field(id="type", kind=FieldKind.TICKET_TYPE, label={"en": "Type"})
    ticket = new_ticket("The web shop", LACKS_STEPS["en"], topic=None, fields={"type": "fault"})
    assert Rule.STEPS_MISSING in {a.rule for a in advise_new(ticket, desk(kind))}
    wish = replace(ticket, fields={"type": "wish"})
    assert Rule.STEPS_MISSING not in {a.rule for a in advise_new(wish, desk(kind))}


@pytest.mark.parametrize("body", TWO_TASKS.values(), ids=TWO_TASKS)
def test_two_tasks_are_numbered_or_split(body: str) -> None:
    one = advice(Rule.SEVERAL_TASKS, "example.org", body)
    numbered, split = one.offers
    assert isinstance(numbered, NumberTasks)
    assert isinstance(split, SplitTickets)
    first, second = split.bodies
    assert f"{first} {second}" == body
    assert numbered.body == f"1) {first}\n\n2) {second}"
    assert Rule.SEVERAL_TASKS not in said("example.org", numbered.body)
    assert Rule.SEVERAL_TASKS not in said("example.org", second)


@pytest.mark.parametrize("body", ONE_TASK.values(), ids=ONE_TASK)
def test_one_task_with_more_to_tell_stays_one(body: str) -> None:
    assert Rule.SEVERAL_TASKS not in said("example.org", body)


def test_a_greeting_stands_before_the_numbers() -> None:
    body = "Hello,\n\nPlease renew example.org.\n\nSecondly, can you add a mailbox?"
    numbered = advice(Rule.SEVERAL_TASKS, "example.org", body).offer
    assert isinstance(numbered, NumberTasks)
    assert numbered.body == (
        "Hello,\n\n1) Please renew example.org.\n\n2) Secondly, can you add a mailbox?"
    )


def test_what_the_department_insists_on_blocks_and_comes_first() -> None:
    found = advise_new(
        new_ticket("Help", LACKS_STEPS["en"]), desk(blocking=("object_missing", "unheard_of"))
    )
    assert (found[0].rule, found[0].blocks) == (Rule.OBJECT_MISSING, True)
    assert not any(a.blocks for a in found[1:])


def test_an_empty_draft_and_a_missing_catalog_are_no_trouble() -> None:
    assert advise_new(new_ticket(), desk()) == ()
    assert {a.rule for a in advise_new(new_ticket("Help", "x " * 50), None)} == {Rule.SUBJECT_VAGUE}


def rules(ticket: Draft) -> set[Rule]:
    return {a.rule for a in advise_new(ticket, desk())}


def test_of_an_endless_message_only_the_beginning_is_read() -> None:
    told = "\nMy password is: Tr4in-thought"
    inside, beyond = "x" * (MOST_READ - 100) + told, "x" * MOST_READ + told
    assert Rule.PASSWORD in said("Login", inside)
    assert Rule.PASSWORD not in said("Login", beyond)
