"""The OpenAPI document is true: schemathesis asks what it describes, within bounds."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import binary
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from desktop.helpdesk.accounts import add_authorised
from desktop.helpdesk.app import create_app
from desktop.helpdesk.departments import change_department
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.opening import Opening, open_ticket
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.timekeeping import Worked, log_time
from desktop.helpdesk.wire_form import NewSecret
from desktop.helpdesk.writing import Draft

API = "/api/v1"
OPERATIONS = [
    ("GET", "/.well-known/deskbell"),
    ("GET", "/logo.png"),
    ("GET", "/oauth/authorize"),
    ("POST", "/oauth/token"),
    ("GET", f"{API}/me"),
    ("GET", f"{API}/catalog"),
    ("POST", f"{API}/sessions"),
    ("DELETE", f"{API}/sessions/current"),
    ("GET", f"{API}/account/people"),
    ("POST", f"{API}/account/people"),
    ("PUT", f"{API}/account/people/{{id}}/password"),
    ("DELETE", f"{API}/account/people/{{id}}"),
    ("GET", f"{API}/people"),
    ("GET", f"{API}/people/{{id}}"),
    ("PUT", f"{API}/people/{{id}}/notes"),
    ("GET", f"{API}/tickets"),
    ("POST", f"{API}/tickets"),
    ("GET", f"{API}/tickets/{{id}}/activity"),
    ("POST", f"{API}/tickets/{{id}}/secrets/{{secret}}/reveal"),
    ("GET", f"{API}/tickets/{{id}}/queue"),
    ("GET", f"{API}/queue"),
    ("GET", f"{API}/messages"),
    ("GET", f"{API}/messages/{{id}}"),
    ("GET", f"{API}/changes"),
    ("GET", f"{API}/tickets/{{id}}"),
    ("PATCH", f"{API}/tickets/{{id}}"),
    ("GET", f"{API}/tickets/{{id}}/messages"),
    ("POST", f"{API}/tickets/{{id}}/messages"),
    ("PUT", f"{API}/tickets/{{id}}/read"),
    ("POST", f"{API}/tickets/{{id}}/merge"),
    ("POST", f"{API}/imports"),
    ("POST", f"{API}/imports/known"),
    ("POST", f"{API}/tickets/{{id}}/imports"),
    ("POST", f"{API}/tickets/{{id}}/time"),
    ("GET", f"{API}/histories"),
    ("GET", f"{API}/time"),
    ("PATCH", f"{API}/time/{{id}}"),
    ("DELETE", f"{API}/time/{{id}}"),
    ("GET", f"{API}/attachments/{{id}}"),
    ("OPTIONS", f"{API}/uploads"),
    ("POST", f"{API}/uploads"),
    ("HEAD", f"{API}/uploads/{{id}}"),
    ("PATCH", f"{API}/uploads/{{id}}"),
    ("DELETE", f"{API}/uploads/{{id}}"),
    ("GET", f"{API}/rules"),
    ("PUT", f"{API}/rules/order"),  # before others are added: it names each
    ("POST", f"{API}/rules"),
    ("POST", f"{API}/rules/dry-run"),
    ("PATCH", f"{API}/rules/{{id}}"),
    ("DELETE", f"{API}/rules/{{id}}"),
    ("GET", f"{API}/groups"),
    ("POST", f"{API}/groups"),
    ("PUT", f"{API}/groups/{{id}}"),
    ("DELETE", f"{API}/groups/{{id}}"),
    ("GET", f"{API}/notices"),
    ("PUT", f"{API}/notices/read"),
    ("GET", f"{API}/presence"),
    ("PUT", f"{API}/presence/{{window}}"),
    ("DELETE", f"{API}/presence/{{window}}"),
    ("GET", f"{API}/views"),
    ("PUT", f"{API}/views/{{id}}"),
    ("DELETE", f"{API}/views/{{id}}"),
    ("PUT", f"{API}/macros/{{id}}"),
    ("DELETE", f"{API}/macros/{{id}}"),
]
IDS = {"attachments": "a1", "people": "p3", "messages/{": "m1", "uploads": "u", "tickets": "t1"} | {
    "rules": "r1",
    "groups": "g1",
    "v1/time": "w1",
    "views": "0123456789abcdef0123456789abcdef",
    "macros": "0123456789abcdef0123456789abcdef",
}
"""Something that exists, by the part of the path that says what."""

ENDLESS = ("GET", f"{API}/events")
"""A stream that never ends; it has tests of its own."""

NOTHING_TO_NEGATE = [
    ("GET", "/.well-known/deskbell"),
    ("GET", f"{API}/me"),
    ("GET", f"{API}/catalog"),
    ("DELETE", f"{API}/sessions/current"),
    ("GET", f"{API}/account/people"),
    ("DELETE", f"{API}/account/people/{{id}}"),
    ("GET", f"{API}/people/{{id}}"),
    ("DELETE", f"{API}/time/{{id}}"),
    ("GET", f"{API}/tickets/{{id}}"),
    ("GET", f"{API}/tickets/{{id}}/activity"),
    ("POST", f"{API}/tickets/{{id}}/secrets/{{secret}}/reveal"),
    ("GET", f"{API}/tickets/{{id}}/queue"),
    ("GET", f"{API}/messages/{{id}}"),
    ("GET", f"{API}/tickets/{{id}}/messages"),
    ("GET", f"{API}/attachments/{{id}}"),
    ("OPTIONS", f"{API}/uploads"),
    ("GET", f"{API}/rules"),
    ("DELETE", f"{API}/rules/{{id}}"),
    ("GET", f"{API}/groups"),
    ("DELETE", f"{API}/groups/{{id}}"),
    ("GET", f"{API}/views"),
    ("GET", f"{API}/presence"),
    ("GET", "/logo.png"),
]
"""They take nothing, or nothing that could break a schema: an id may be any text."""

OF_A_PERSON = ("POST", "/oauth/token")
"""A code that is good comes from a person's yes: tests/services/test_browser_sign_in.py."""

# What a schema cannot hold: a cursor beyond the newest, a version or upload that moved on, sizes.
POSITIVE = ["2xx", "401", "403", "404", "409", "410", "412", "413", "416", "429"]
NEGATIVE = ["400", "401", "404", "405", "412", "415", "422"]

FORM = [
    {"id": "note", "kind": "line", "label": {"en": "Note"}, "editable": True},
    {"id": "login", "kind": "credentials", "label": {"en": "Login"}},
    {
        "id": "boxes",
        "kind": "group",
        "label": {"en": "Boxes"},
        "fields": [{"id": "address", "kind": "email", "label": {"en": "Address"}}],
    },
]

OF_STAFF = ("/rules", "/groups", "/notices", "/views", "/macros", "/presence", "/histories")
STAFFS = (
    f"{API}/people",
    f"{API}/people/{{id}}",
    f"{API}/people/{{id}}/notes",
    f"{API}/tickets/{{id}}/time",
    f"{API}/time",
    f"{API}/time/{{id}}",
    f"{API}/queue",
    f"{API}/tickets/{{id}}/activity",
    *(path for _, path in OPERATIONS if any(part in path for part in (*OF_STAFF, "/imports"))),
)

BOUNDED = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=(
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.data_too_large,
    ),
)


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Helpdesk]:
    cheap = Settings(password_memory_kib=8, password_rounds=1)
    helpdesk = Helpdesk.open(tmp_path_factory.mktemp("openapi"), cheap)
    with helpdesk.database.read() as conn:
        viewer = viewer_of(conn, helpdesk.tokens["customer"])
    assert viewer is not None
    upload = helpdesk.uploads.create(viewer, "empty.txt", "text/plain", 0)
    login = NewSecret(field="login", kind="cms", login="me", password="known to nobody")
    draft = Draft("", "text", uploads=[upload.id], secrets=[login])
    opening = Opening("d1", None, "Subject", {"note": "x", "boxes": {"rows": [{}]}})
    with helpdesk.database.write() as write:
        change_department(write, 1, {"form": FORM})
        ticket, _ = open_ticket(write, helpdesk.settings, viewer, opening, draft)
        agent = viewer_of(write.conn, helpdesk.tokens["agent"])
        assert agent is not None
        log_time(write, agent, ticket, Worked(20, write.now))
        add_authorised(write, viewer, "Ilse", "ilse@customer.example")
    yield helpdesk
    helpdesk.close()


@pytest.fixture(scope="module")
def document(helpdesk: Helpdesk) -> Any:
    schemathesis.openapi.media_type("application/offset+octet-stream", binary(max_size=100))
    config = SchemathesisConfig.from_dict(
        {
            # The token is always sent; what happens without one has a test of its own.
            "generation": {"with-security-parameters": False},
            "checks": {
                "positive_data_acceptance": {"expected-statuses": POSITIVE},
                "negative_data_rejection": {"expected-statuses": NEGATIVE},
                "missing_required_header": {"expected-statuses": NEGATIVE},
            },
        }
    )
    app = create_app(helpdesk)
    return schemathesis.openapi.from_asgi(f"{API}/openapi.json", app, config=config)


def test_every_door_is_described(document: Any) -> None:
    assert document.raw_schema["openapi"].startswith("3.1.")
    described = {
        (method.upper(), path)
        for path, operations in document.raw_schema["paths"].items()
        for method in operations
    }
    assert described == {*OPERATIONS, ENDLESS}


@pytest.mark.parametrize(("method", "path"), [o for o in OPERATIONS if o != OF_A_PERSON])
def test_what_is_right_is_answered_as_described(
    helpdesk: Helpdesk, document: Any, method: str, path: str
) -> None:
    def known(case: schemathesis.Case) -> schemathesis.Case:
        """Name what exists where a schema cannot know it."""
        if "id" in case.path_parameters:
            case.path_parameters["id"] = next(id for part, id in IDS.items() if part in path)
        if "secret" in case.path_parameters:
            case.path_parameters["secret"] = "k1"
        if "department" in case.query:
            case.query["department"] = "d1"
        if "Upload-Metadata" in case.headers:
            case.headers["Upload-Metadata"] = "filename YQ=="
        if isinstance(case.body, dict):
            names = {
                "department": "d1",
                "topic": None,
                "status": "closed",
                "uploads": [],
                "fields": {"note": "y"},
                "secrets": [],
                "requester": None,
                "follows": None,
                "parent": None,
                "conversation": None,
                "trigger": {"on": "created"},
                "conditions": [],
                "actions": [{"do": "set_status", "values": ["closed"]}],
                "rule": None,
                "id": "r1",
                "ids": [f"r{row}" for row in range(1, 6)],
                "members": [],
                "then": {"status": "closed"},
                "limit": 100,
            }
            if path.endswith("/imports"):
                case.body["messages"] = [{"role": "customer", "body": "x"}]
            if path == f"{API}/imports":
                names["requester"] = "new@customer.example"
            if "/rules" in path or "/groups" in path:
                names["name"] = "x"
            if "/macros" in path:
                case.body["texts"] = {"": "x"}
            if path.endswith("/dry-run"):
                case.body["id"] = "r1"
            case.body |= {name: names[name] for name in names.keys() & case.body.keys()}
            if not str(case.body.get("body", "x")).strip():
                case.body["body"] = "x"
        return case

    ask_all(helpdesk, document[path][method], GenerationMode.POSITIVE, known)


@pytest.mark.parametrize(("method", "path"), [o for o in OPERATIONS if o not in NOTHING_TO_NEGATE])
def test_what_is_wrong_is_answered_as_described(
    helpdesk: Helpdesk, document: Any, method: str, path: str
) -> None:
    ask_all(helpdesk, document[path][method], GenerationMode.NEGATIVE, lambda case: case)


def ask_all(
    helpdesk: Helpdesk,
    operation: Any,
    mode: GenerationMode,
    known: Callable[[schemathesis.Case], schemathesis.Case],
) -> None:
    side = "agent" if operation.path in STAFFS else "customer"
    headers = {"Authorization": f"Bearer {helpdesk.tokens[side]}"}

    @BOUNDED
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: schemathesis.Case) -> None:
        known(case).call_and_validate(headers=headers)

    ask()
