"""Where a login out of a message goes in a form."""

import pytest

from desktop.domain.fields import CredentialKind, Credentials, Rows, Value
from desktop.domain.form_login_place import asks_login, placed
from desktop.domain.secret import Secret
from tests.domain.test_form import field

ROOT = CredentialKind.SERVER_ROOT
GIVEN = Credentials(kind=ROOT, login="root", password=Secret("first"), host="web.example")
OTHER = Credentials(kind=ROOT, login="", password=Secret("second"), host="db.example")
LOGIN = field("login", "credentials")
ROWS = field("servers", "group", fields=(field("name"), LOGIN), most_rows=2)


def test_an_empty_field_takes_all_of_it() -> None:
    assert placed((field("line"), LOGIN), {}, None, GIVEN) == ("login", GIVEN)


def test_a_begun_login_is_completed() -> None:
    begun = Credentials(kind=ROOT, login="root", port=22)
    found = placed((LOGIN,), {"login": begun}, None, GIVEN)
    whole = Credentials(
        kind=ROOT, login="root", password=Secret("first"), host="web.example", port=22
    )
    assert found == ("login", whole)


@pytest.mark.parametrize(
    "given",
    [
        OTHER,
        Credentials(kind=ROOT, password=Secret("second")),
        Credentials(kind=ROOT, login="admin", password=Secret("first")),
        Credentials(kind=ROOT, host="db.example", password=Secret("first")),
    ],
)
def test_nothing_is_replaced_where_the_two_disagree(given: Credentials) -> None:
    assert placed((LOGIN,), {"login": GIVEN}, None, given) is None


def test_the_next_field_or_another_row_takes_what_disagrees() -> None:
    second = field("second", "credentials")
    assert placed((LOGIN, second), {"login": GIVEN}, None, OTHER) == ("second", OTHER)
    first: dict[str, Value] = {"servers": Rows(({"name": "a", "login": GIVEN},))}
    assert placed((ROWS,), first, None, OTHER) == (
        "servers",
        Rows(({"name": "a", "login": GIVEN}, {"login": OTHER})),
    )
    full: dict[str, Value] = {"servers": Rows(({"login": GIVEN}, {"login": GIVEN}))}
    assert placed((ROWS,), full, None, OTHER) is None


def test_the_field_tells_what_a_login_opens() -> None:
    cms = field("cms", "credentials", credential_kinds=(CredentialKind.CMS,))
    found = placed((cms,), {}, None, OTHER)
    assert found is not None
    assert isinstance(found[1], Credentials)
    assert found[1].kind is CredentialKind.CMS


def test_a_form_without_a_login_asks_none() -> None:
    assert not asks_login((field("line"),), {}, None)
    assert asks_login((ROWS,), {}, None)
