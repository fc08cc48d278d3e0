"""Passwords in a text are found, moved whole, and shown nowhere else."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coach.advice import Advice, MoveCredentials, Part, Rule
from desktop.domain.coach.review import advise_new
from desktop.domain.coach.secrets import passwords, secret_advice, without
from desktop.domain.fields import CredentialKind, Field, FieldKind
from tests.domain.coach_stage import LOGIN, desk, new_ticket, said

CANARY = "Kanarie7!vogel"
TOLD = {
    "en": f"Hello,\nlogin: admin\npassword: {CANARY}\nPlease look at the site.",
    "nl": f"Hallo,\ngebruikersnaam: admin\nwachtwoord: {CANARY}\nKijk eens naar de site.",
    "de": f"Hallo,\nBenutzername: admin\nPasswort: {CANARY}\nBitte sehen Sie nach.",
    "ru": f"Здравствуйте,\nлогин: admin\nпароль: {CANARY}\nПосмотрите сайт.",
    "fa": f"سلام،\nنام کاربری: admin\nرمز عبور: {CANARY}\nلطفا سایت را ببینید.",
}
NOT_TOLD = (
    "The password is wrong and I cannot log in.",
    "Password: the same one as for webmail",
    "Authentication method: Normal password",
    "Enter your password: Connecting... Connected.",
    "login: admin\npassword: ********",
    "password: <your password>",
    "Passwort: vergessen",
    "пароль: не подходит, сбросьте его пожалуйста",
    "wachtwoord: die weet ik niet meer.",
    "رمز عبور را فراموش کردم، لطفا کمک کنید",
    "dkim=pass; spf=pass smtp.mailfrom=example.org; dmarc=pass",
    "What is the password policy - 12 characters?",
    "Password = app password",
    "login: admin",
    "https://example.org/reset?password=abc123def",
    "pass: the exam",
)


def moved(text: str) -> MoveCredentials:
    [one] = secret_advice(text, Part.BODY, movable=True)
    assert isinstance(one.offer, MoveCredentials)
    return one.offer


def test_a_form_without_a_login_is_not_said_to_have_a_protected_field() -> None:
    inner = msgspec.structs.replace(LOGIN, id="inner")
    group = Field(id="rows", kind=FieldKind.GROUP, label={"en": "Mailboxes"}, fields=(inner,))
    body = TOLD["en"]

    def told(*form: Field) -> Advice:
        department = replace(desk().departments[0], form=form)
        wanted = replace(desk(), departments=(department,))
        found = advise_new(new_ticket("example.org", body), wanted)
        [one] = [advice for advice in found if advice.rule is Rule.PASSWORD]
        return one

    for with_login in (told(LOGIN), told(group)):
        assert isinstance(with_login.offer, MoveCredentials)
        assert "protected field" in with_login.reason
    without_login = told()
    assert without_login.offer is None
    assert "protected field" not in without_login.reason


@pytest.mark.parametrize("body", TOLD.values(), ids=TOLD)
def test_a_login_goes_whole_into_a_field_and_out_of_the_text(body: str) -> None:
    assert Rule.PASSWORD in said("example.org", body)
    offer = moved(body)
    assert offer.credentials.login == "admin"
    assert offer.credentials.password.reveal() == CANARY
    lines = body.split("\n")
    assert offer.text == "\n".join([lines[0], lines[-1]])


@pytest.mark.parametrize("body", NOT_TOLD)
def test_talk_of_passwords_gives_none_away(body: str) -> None:
    assert passwords(body) == []


@pytest.mark.parametrize(
    ("body", "login", "password", "left"),
    [
        (
            "Here: login/password: root / s3cr3t-x and thanks",
            "root",
            "s3cr3t-x",
            "Here: and thanks",
        ),
        ("user: bob, pass: Tr0ub4dor. Please check", "bob", "Tr0ub4dor", "Please check"),
        ("логин/пароль: admin qwerty123", "admin", "qwerty123", ""),
        ("My password is hunter22 you know", "", "hunter22", "My you know"),
        ("пароль:zamirajoxa", "", "zamirajoxa", ""),
        ("e-mail: a@example.org\npassword: correcthorse", "a@example.org", "correcthorse", ""),
        ('Wachtwoord = "abc def1"', "", "", None),
    ],
)
def test_many_ways_to_write_it(body: str, login: str, password: str, left: str | None) -> None:
    if left is None:
        assert passwords(body) == []
        return
    offer = moved(body)
    assert (offer.credentials.login, offer.credentials.password.reveal()) == (login, password)
    assert offer.text.lstrip(". ") == left


@pytest.mark.parametrize(
    ("body", "kind", "host", "port"),
    [
        ("ssh root, host: vps1.example.org, port: 2222, password: abc123x",
         CredentialKind.SERVER_ROOT, "vps1.example.org", 2222),
        ("wp-admin on site: https://example.org\nlogin: ed\npassword: abc123x",
         CredentialKind.CMS, "example.org", 443),
        ("login: ed@example.org\npassword: abc123x", CredentialKind.MAILBOX, "", 993),
        ("login: ed\npassword: abc123x", CredentialKind.CONTROL_PANEL, "", 443),
        ("server: web.example.org:99999\nlogin: ed\npassword: abc123x",
         CredentialKind.CONTROL_PANEL, "web.example.org", 443),
    ],
)  # fmt: skip
def test_what_the_login_opens_is_read_from_around_it(
    body: str, kind: CredentialKind, host: str, port: int
) -> None:
    found = moved(body).credentials
    assert (found.kind, found.host, found.port) == (kind, host, port)


def test_several_are_moved_one_after_another() -> None:
    body = "a: login: one password: abc123x\nb: login: two password: def456y\nThanks"
    first, second = passwords(body)
    assert [f.credentials.login for f in (first, second)] == ["one", "two"]
    rest = without(body, first)
    [left] = passwords(rest)
    assert left.credentials.login == "two"
    assert passwords(without(rest, left)) == []
    assert without(rest, left).endswith("Thanks")


def test_no_print_of_the_advice_shows_it() -> None:
    for body in TOLD.values():
        found = advise_new(new_ticket(f"Site {CANARY}", body), desk())
        assert CANARY not in repr([a for a in found if a.rule is Rule.PASSWORD])
        assert CANARY not in str([(a.fields, a.text, a.reason) for a in found])
        assert CANARY not in repr(passwords(body))


def test_a_subject_is_looked_at_too_and_a_form_without_logins_offers_none() -> None:
    ticket = new_ticket(f"Login, password: {CANARY}", "Please help.")
    [one] = [a for a in advise_new(ticket, desk()) if a.rule is Rule.PASSWORD]
    assert one.span is not None
    assert one.span.part is Part.SUBJECT
    assert isinstance(one.offer, MoveCredentials)
    assert one.offer.part is Part.SUBJECT
    [bare] = [a for a in advise_new(ticket, None) if a.rule is Rule.PASSWORD]
    assert bare.offers == ()


words = st.sampled_from(["login", "password", "пароль", ":", "=", " ", "\n", "/", "Abc123!", "رمز"])


@given(st.lists(words, max_size=30).map("".join))
def test_moving_takes_each_password_out_and_ends(text: str) -> None:
    for _ in range(40):
        found = passwords(text)
        if not found:
            return
        before = text
        text = without(text, found[0])
        assert len(text) < len(before)
    raise AssertionError(text)
