"""What Request Tracker's answers mean: pure, with pieces of real answers of RT 5.0.3."""

import asyncio
import base64
import json
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.backends.answers import Answer
from desktop.backends.bodies import Files
from desktop.backends.rt import attaching, cursor, markers, parts, threads, tickets, writes
from desktop.backends.rt.downloads import ContentReader, encoded_limit
from desktop.backends.rt.markup import rich_body
from desktop.backends.rt.people import Me, People
from desktop.backends.rt.shapes import (
    AttachmentRows,
    RtAttachment,
    RtTicket,
    RtUser,
    TicketRows,
    TransactionRows,
    moment,
    moment_or_none,
    number,
    read,
)
from desktop.backends.rt.statuses import DEFAULT, choices, meaning
from desktop.domain.errors import Forbidden, Refused, UnexpectedAnswer
from desktop.domain.ids import FileId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import OutgoingFile
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import Desk, OneWorker

ALICE = Me("alice", "Alice Customer", "alice@rt.test", staff=False)
AGENT = Me("agent1", "Agnes Agent", "agent1@rt.test", staff=True)
KEY = "0c55a9f2-1b3d-4c5e-9f00-aabbccddeeff"

TICKETS = b"""{
   "count" : 1, "total" : 20, "pages" : 10, "page" : 1, "per_page" : 2,
   "next_page" : "http://rt.test/REST/2.0/tickets?page=2",
   "items" : [ {
     "Resolved": "1970-01-01T00:00:00Z", "Told": "2026-11-22T09:36:47Z",
     "LastUpdated": "2026-11-22T09:36:53Z", "Created": "2026-11-22T09:36:47Z",
     "Requestor": [ {"EmailAddress": "alice@rt.test", "RealName": "Alice Customer", "id": "alice",
                     "_url": "http://rt.test/REST/2.0/user/alice", "type": "user"} ],
     "type": "ticket", "Status": "open", "id": "1",
     "Queue": {"id": "4", "type": "queue", "Name": "Billing"},
     "LastUpdatedBy": {"RealName": "Agnes Agent", "id": "agent1", "type": "user"}, "Cc": [],
     "Subject": "Invoice 2231 shows\\n the wrong VAT #1", "Priority": "3",
     "Owner": {"type": "user", "RealName": "Agnes Agent", "id": "agent1"}
   } ] }"""

HISTORY = b"""{"items": [
  {"Creator": {"id": "alice", "type": "user", "RealName": "Alice Customer"}, "id": "185",
   "Created": "2026-11-22T09:36:49Z", "Type": "Create", "ObjectId": "9", "Field": ""},
  {"Creator": {"id": "agent1", "type": "user", "RealName": "Agnes Agent"}, "id": "190",
   "Created": "2026-11-22T09:37:49Z", "Type": "Correspond", "ObjectId": "9", "Field": ""},
  {"Creator": {"id": "agent1", "type": "user", "RealName": "Agnes Agent"}, "id": "193",
   "Created": "2026-11-22T09:38:49Z", "Type": "Comment", "ObjectId": "9", "Field": ""},
  {"Creator": {"id": "agent1", "type": "user"}, "id": "519", "Type": "AddLink", "ObjectId": "12",
   "Created": "2026-11-22T09:39:53Z", "Field": "MergedInto"},
  {"Creator": {"id": "agent1", "type": "user"}, "id": "520", "Type": "AddLink", "ObjectId": "9",
   "Created": "2026-11-22T09:39:53Z", "Field": "MergedInto"}
 ], "total": null, "pages": null, "count": 5, "page": 1, "per_page": 100}"""

MAIL = b"""{"items": [
  {"id": "117", "TransactionId": "185", "ContentType": "text/plain", "ContentLength": "46",
   "Filename": "", "Headers": "Content-Type: text/plain; charset=\\"utf-8\\"\\nContent-Length: 46"},
  {"id": "121", "TransactionId": "190", "ContentType": "multipart/alternative",
   "ContentLength": "0", "Filename": "", "Headers": "Content-Length: 0"},
  {"id": "122", "TransactionId": "190", "ContentType": "text/plain", "ContentLength": "28",
   "Filename": "", "Headers": "Content-Disposition: inline"},
  {"id": "123", "TransactionId": "190", "ContentType": "multipart/related",
   "ContentLength": "0", "Filename": "", "Headers": "Content-Length: 0"},
  {"id": "124", "TransactionId": "190", "ContentType": "text/html", "ContentLength": "69",
   "Filename": "", "Headers": "Content-Disposition: inline"},
  {"id": "125", "TransactionId": "190", "ContentType": "image/png", "ContentLength": "70",
   "Filename": "logo.png", "Headers": "Content-ID: <logo@rt.test>\\nContent-Disposition: inline"},
  {"id": "126", "TransactionId": "193", "ContentType": "text/plain", "ContentLength": "25",
   "Filename": null, "Headers": null}
 ]}"""

CONTENTS = {
    "117": "Hello,\n\nthis is ticket number 9.\n",
    "122": "We are looking into it.\n",
    "124": '<p>We are <b>looking</b> into it.</p><img src="cid:logo@rt.test">',
    "126": "INTERNAL: be polite.\n",
}


def row(**changes: object) -> RtTicket:
    [found] = read(TICKETS, TicketRows).items
    return msgspec.structs.replace(found, **changes)


# --- rows -----------------------------------------------------------------------------------------


def test_a_row_becomes_a_ticket() -> None:
    ticket = tickets.listed(row(), People(ALICE), DEFAULT)
    assert (ticket.id, ticket.number, ticket.version) == ("1", "1", "")
    assert ticket.subject == "Invoice 2231 shows the wrong VAT #1"
    assert (ticket.department, ticket.department_name) == ("4", "Billing")
    assert (ticket.status_id, ticket.status_label) == ("open", "open")
    assert ticket.updated == datetime(2026, 11, 22, 9, 36, 53, tzinfo=UTC)
    assert ticket.requester is not None
    assert (ticket.requester.id, ticket.requester.email) == ("alice", "alice@rt.test")
    assert ticket.assignee is not None
    assert (ticket.assignee.name, ticket.assignee.role) == ("Agnes Agent", Role.AGENT)
    assert ticket.priority == "3"


def test_what_may_be_missing_from_a_row_may_be_missing() -> None:
    bare = row(subject=None, owner="", requestors=[], priority=None, told=None)
    nameless = msgspec.structs.replace(bare.queue, name="")
    ticket = tickets.listed(msgspec.structs.replace(bare, queue=nameless), People(ALICE), DEFAULT)
    assert (ticket.subject, ticket.requester, ticket.assignee) == ("", None, None)
    assert (ticket.department_name, ticket.priority) == ("Queue 4", "")


def test_who_wrote_last_is_guessed_from_what_a_row_tells() -> None:
    people = People(ALICE)
    answered = row(told="2026-11-22T09:36:53Z")
    assert tickets.listed(answered, people, DEFAULT).status is Status.ANSWERED
    untouched = row(told="1970-01-01T00:00:00Z")
    assert tickets.listed(untouched, people, DEFAULT).status is Status.WAITING_FOR_STAFF
    customer = row(last_updated_by=RtUser("alice"))
    assert tickets.listed(customer, people, DEFAULT).last_role is Role.CUSTOMER


def test_texts_in_searches_cannot_leave_their_quotes() -> None:
    assert tickets.quoted("it's \\ 'x'") == r"'it\'s \\ \'x\''"


# --- statuses -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "last", "staff_wrote", "over", "expected"),
    [
        ("new", Role.CUSTOMER, False, False, Status.NEW),
        ("new", Role.AGENT, True, False, Status.ANSWERED),
        ("open", Role.AGENT, True, False, Status.ANSWERED),
        ("open", Role.CUSTOMER, True, False, Status.WAITING_FOR_STAFF),
        ("Open", Role.CUSTOMER, True, False, Status.WAITING_FOR_STAFF),
        ("stalled", Role.AGENT, True, False, Status.ON_HOLD),
        ("resolved", Role.AGENT, True, True, Status.CLOSED),
        ("rejected", Role.CUSTOMER, False, True, Status.CLOSED),
        ("erledigt", Role.AGENT, True, True, Status.CLOSED),
        ("in review", Role.AGENT, True, False, Status.ANSWERED),
    ],
)
def test_what_a_status_means(
    status: str, last: Role, staff_wrote: bool, over: bool, expected: Status
) -> None:
    assert meaning(status, DEFAULT, last=last, staff_wrote=staff_wrote, over=over) is expected


def test_a_helpdesk_may_map_its_own_statuses() -> None:
    own = {**DEFAULT, "with devs": Status.WITH_ENGINEERS}
    found = meaning("With Devs", own, last=Role.CUSTOMER, staff_wrote=False, over=False)
    assert found is Status.WITH_ENGINEERS
    assert [choice.id for choice in choices(own)] == [
        *("new", "open", "stalled", "resolved", "rejected", "with devs")
    ]


# --- conversations --------------------------------------------------------------------------------


def conversation(me: Me, contents: dict[str, str] = CONTENTS) -> threads.Thread:
    ticket = row(id="9")
    history = threads.sift(read(HISTORY, TransactionRows).items, "9")
    assert history.merged == ("12",)
    layouts = threads.layouts(history, read(MAIL, AttachmentRows).items)
    return threads.assemble(ticket, history, layouts, contents, People(me), DEFAULT)


def test_a_history_becomes_messages() -> None:
    thread = conversation(AGENT)
    assert [(m.id, m.number, m.internal) for m in thread.messages] == [
        ("185", 1, False),
        ("190", 2, False),
        ("193", None, True),
    ]
    assert [m.author.role for m in thread.messages] == [Role.CUSTOMER, Role.AGENT, Role.AGENT]
    rich = thread.messages[1]
    assert rich.format is BodyFormat.HTML
    assert rich.body.endswith('<img src="attachment:125">')
    assert [(f.id, f.name, f.size) for f in rich.attachments] == [("125", "logo.png", 70)]
    assert thread.messages[0].format is BodyFormat.TEXT


def test_the_ticket_of_a_conversation_knows_more_than_its_row() -> None:
    ticket = conversation(AGENT).ticket
    assert ticket.status is Status.ANSWERED
    assert (ticket.messages, ticket.attachments) == (2, 1)
    assert ticket.preview == "INTERNAL: be polite."
    assert ticket.last_message == datetime(2026, 11, 22, 9, 38, 49, tzinfo=UTC)


def test_a_body_that_was_not_there_is_an_empty_one() -> None:
    assert conversation(ALICE, {}).messages[0].body == ""


def part(id: int, kind: str, **changes: object) -> RtAttachment:
    return msgspec.structs.replace(RtAttachment(id, 1, None, kind, 10, ""), **changes)


def test_what_is_a_body_and_what_a_file() -> None:
    layout = parts.lay_out(
        [
            part(6, "text/plain", filename="log.txt"),
            part(1, "multipart/mixed", length=0),
            part(2, "text/plain"),
            part(3, "text/plain", headers="Content-Disposition: attachment"),
            part(4, "image/jpeg"),
            part(5, "application/octet-stream", length=0),
            part(7, "text/plain; charset=utf-8"),
            part(8, "text/html", length=5_000_000),
            part(9, "message/rfc822"),
        ]
    )
    assert [text.id for text in layout.texts] == [2, 7]
    assert [(file.id, file.name) for file in layout.files] == [
        ("3", "part-3.txt"),
        ("4", "part-4.jpeg"),
        ("6", "log.txt"),
        ("8", "part-8.html"),
        ("9", "part-9.rfc822"),
    ]
    text = parts.body(layout, {"2": "first", "7": "second"})
    assert (text.text, text.format) == ("first\nsecond", BodyFormat.TEXT)


def test_a_plain_footer_below_a_rich_mail_is_kept() -> None:
    mail = [
        part(1, "multipart/mixed", length=0),
        part(2, "multipart/alternative", length=0),
        part(3, "text/plain"),
        part(4, "text/html"),
        part(5, "text/plain"),
    ]
    layout = parts.lay_out(mail)
    text = parts.body(layout, {"3": "no", "4": "<b>Yes</b>", "5": "list <footer>\n"})
    assert text.text == "<b>Yes</b>\n<p>list &lt;footer&gt;</p>"


def test_bodies_are_asked_for_in_bounded_batches() -> None:
    big = [part(n, "text/plain", length=400_000) for n in range(5)]
    assert [len(ids) for ids in parts.batches(big)] == [2, 2, 1]
    assert [len(ids) for ids in parts.batches([part(n, "text/plain") for n in range(250)])] == [
        *(100, 100, 50)
    ]
    assert parts.batches([]) == []


# --- the mark -------------------------------------------------------------------------------------


def test_a_key_survives_as_rt_folds_its_header() -> None:
    assert markers.marked("text/plain", KEY) == f'text/plain; deskbell-key="{KEY}"'
    folded = f'X: y\nContent-Type: text/plain;\n deskbell-key="{KEY}"\nSubject: hello'
    assert markers.key_in(["", folded]) == KEY
    assert markers.key_in([f'Subject: x; deskbell-key="{KEY}"', "Content-Type: text/plain"]) == ""
    assert markers.marked("text/plain", 'a"; x="') == "text/plain"


def test_only_ones_own_mark_counts() -> None:
    headers = f'Content-Type: text/plain;\n deskbell-key="{KEY}"'
    history = threads.sift(read(HISTORY, TransactionRows).items, "9")
    layouts = threads.layouts(history, [part(1, "text/plain", transaction="190", headers=headers)])
    for me, expected in ((AGENT, KEY), (ALICE, "")):
        thread = threads.assemble(row(id="9"), history, layouts, {}, People(me), DEFAULT)
        assert thread.messages[0].token == expected


# --- people ---------------------------------------------------------------------------------------


def test_sides_of_the_desk() -> None:
    people = People(AGENT, known={"bob": False, "carl": True})
    ticket = row(ccs=[RtUser("dora")])
    roles = {name: people.role(name, ticket) for name in ("alice", "bob", "carl", "dora", "eve")}
    assert roles == {
        "alice": Role.CUSTOMER,
        "bob": Role.CUSTOMER,
        "carl": Role.AGENT,
        "dora": Role.CUSTOMER,
        "eve": Role.AGENT,
    }
    assert people.role("RT_System", ticket) is Role.SYSTEM
    assert people.strangers(["alice", "bob", "eve", "agent1", "RT_System"], ticket) == ["eve"]
    assert People(ALICE).strangers(["eve"], ticket) == []


# --- writes ---------------------------------------------------------------------------------------


def test_markdown_goes_rich_only_where_it_marks_something_up() -> None:
    assert rich_body("Two lines,\nno more.\n\nBye") is None
    rich = rich_body("**bold** <script>x</script>\nnext")
    assert rich is not None
    assert "<strong>bold</strong> &lt;script&gt;" in rich
    assert "<br />" in rich
    assert rich_body("1. one\n2. two") is not None


def test_bodies_that_perl_would_lose() -> None:
    assert writes.content_of("0", BodyFormat.TEXT).text == "0\n"
    assert writes.content_of("a\r\nb\ud800", BodyFormat.TEXT).text == "a\nb\ufffd"


def test_subjects_are_one_line_that_rt_keeps_whole() -> None:
    assert writes.reply_subject("Re: again\nand again") == "Re: again and again"
    assert writes.reply_subject("=?UTF-8?B?eA==?=") == "Re: = ?UTF-8?B?eA== ?="
    assert len(writes.reply_subject("ü" * 400).encode()) <= 200


def test_what_rt_says_when_it_does_nothing() -> None:
    denied = Answer(200, (), b'["Ticket 3: Permission Denied"]')
    assert isinstance(writes.not_taken(denied), Forbidden)
    invalid = Answer(200, (), b"[\"Ticket 3: Status 'x' isn't a valid status for this ticket.\"]")
    assert "valid status" in str(writes.not_taken(invalid))
    assert isinstance(writes.not_taken(Answer(200, (), b"[]")), Refused)
    assert isinstance(writes.refusal("Permission Denied"), Forbidden)
    assert type(writes.refusal("error 400")) is Refused
    echoed = Answer(200, (), b'["Ticket 3: hunter2 does not match"]')
    assert "hunter2" not in str(writes.not_taken(echoed, (Secret("hunter2"), Secret())))


def test_only_a_location_of_the_right_kind_is_a_proof() -> None:
    made = Answer(201, (("location", "/REST/2.0/transaction/521"),), b"")
    assert writes.made(made, "transaction") == "521"
    assert writes.made(made, "ticket") is None
    assert (
        writes.made(Answer(201, (("location", "/x/transaction/5/2"),), b""), "transaction") is None
    )


# --- files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.txt", "a.txt"),
        ("گزارش ۱.txt", "گزارش ۱.txt"),
        ("../../etc/x", ".._.._etc_x"),
        ("two\nlines", "two lines"),
        ("  ", "file"),
        ("ü" * 200 + ".txt", "ü" * 118 + ".txt"),
    ],
)
def test_names_as_rt_keeps_them(name: str, kept: str) -> None:
    assert attaching.kept_name(name) == kept
    assert len(kept.encode()) <= 240


def test_texts_of_unknown_encoding_are_no_texts_to_rt() -> None:
    file = OutgoingFile(FileId("0"), 'say "hi".txt', 3, "text/plain")
    sound = attaching.fit(file, is_utf8=True, opens=False)
    assert sound.content_type == "text/plain"
    assert sound.name == f"=?UTF-8?B?{base64.b64encode(file.name.encode()).decode()}?="
    unsound = attaching.fit(file, is_utf8=False, opens=True)
    assert (unsound.name, unsound.content_type) == (file.name, "application/octet-stream")
    marked = attaching.fit(file, is_utf8=True, opens=True, key=KEY)
    assert marked.content_type.endswith(f'"{KEY}"')


@pytest.mark.parametrize(("first", "name"), [(b"", "ü"), (b"a", 'say "ü"')])
def test_what_no_form_can_hold_goes_as_json_of_the_announced_length(
    first: bytes, name: str
) -> None:
    desk = Desk()
    contents = [first, b"abcd", bytes(range(256)) * 3000, b"x"]
    files = [desk.file(f"{n}{name}", content) for n, content in enumerate(contents)]

    async def story() -> bytes:
        worker = OneWorker()
        body = attaching.request_body({"Content": "hi"}, files, Files(desk, worker), _ignore)
        whole = b"".join([piece async for piece in body.chunks()])
        worker.close()
        assert len(whole) == body.length
        assert body.content_type == "application/json"
        return whole

    sent = json.loads(asyncio.run(story()))
    assert sent["Content"] == "hi"
    got = [base64.b64decode(file["FileContent"]) for file in sent["Attachments"]]
    assert got == contents
    names = [file["FileName"].encode("latin-1").decode() for file in sent["Attachments"]]
    assert names == [file.name for file in files]
    assert sent["Attachments"][0]["FileContent"] == (base64.b64encode(first).decode() or " ")


def _ignore(file: OutgoingFile, sent: int) -> None:
    del file, sent


@given(st.binary(max_size=400), st.integers(1, 50), st.booleans())
def test_a_file_comes_out_of_its_json_however_it_is_cut(
    content: bytes, step: int, first: bool
) -> None:
    text = base64.encodebytes(content).decode()
    others = {"Subject": '"Content" : "no" \\', "Headers": ["{", {"Content": "eA=="}], "id": 5}
    answer = {"Content": text, **others} if first else {**others, "Content": text}
    raw = json.dumps(answer, indent=3, ensure_ascii=False).encode()
    reader = ContentReader("rt.test")
    got = b"".join(reader.feed(raw[at : at + step]) for at in range(0, len(raw), step))
    assert got + reader.finish() == content
    assert len(raw) <= encoded_limit(len(content))


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}", b'{"Content": "abc', b'{"Content": "a!b"}', b'{"Content": "abcde"}', b"<html>"],
)
def test_a_file_that_is_not_whole_is_no_file(raw: bytes) -> None:
    reader = ContentReader("rt.test")
    with pytest.raises(UnexpectedAnswer):
        _ = reader.feed(raw) + reader.finish()


def test_a_file_without_content_is_empty() -> None:
    reader = ContentReader("rt.test")
    assert reader.feed(b'{"id": 1, "Content" : null}') + reader.finish() == b""


# --- cursors --------------------------------------------------------------------------------------

NOON = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


def changed(id: int, seconds: int) -> RtTicket:
    time = NOON + timedelta(seconds=seconds)
    return row(id=str(id), updated=time.strftime("%Y-%m-%dT%H:%M:%SZ"))


def test_a_change_is_news_once() -> None:
    following = cursor.Following(NOON, 0)
    known = {"1": cursor.Known(NOON + timedelta(seconds=5), "7")}
    after = cursor.arrived(following, known, now=1000.0)
    assert not cursor.is_news(changed(1, 5), after)
    assert cursor.is_news(changed(1, 6), after)
    assert cursor.is_news(changed(2, 5), after)
    assert cursor.doubtful([changed(1, 5)], after, 9) == [changed(1, 5)]
    assert cursor.decode(cursor.encode(after)) == after


def test_what_becomes_visible_late_is_found_and_silence_forgets() -> None:
    known = {"1": cursor.Known(NOON + timedelta(seconds=500), "7")}
    after = cursor.arrived(cursor.Following(NOON, 0), known, now=1000.0)
    assert cursor.is_news(changed(2, 400), after)  # committed late
    assert cursor.is_old(changed(3, 380), after)
    quiet = cursor.arrived(after, {}, now=1119.0)
    assert quiet.known
    silent = cursor.arrived(quiet, {}, now=1121.0)
    assert silent.known == {}
    assert cursor.is_old(changed(1, 500), silent)
    assert cursor.is_news(changed(1, 501), silent)


def test_a_clock_that_is_put_back_only_waits_longer() -> None:
    known = {"1": cursor.Known(NOON, "7")}
    after = cursor.arrived(cursor.Following(NOON - timedelta(hours=1), 0), known, now=1e9)
    back = cursor.arrived(after, {}, now=1e8)
    assert back.known == after.known
    assert cursor.arrived(back, {}, now=1e8 + 121).known == {}


def test_a_walk_steps_back_where_tickets_became_fewer() -> None:
    place = cursor.next_place(cursor.Place(3, 500), 500, page_done=True)
    assert place == cursor.Place(4, 500)
    assert cursor.next_place(place, 499, page_done=True) == cursor.Place(4, 499)
    assert cursor.next_place(place, 501, page_done=False) == cursor.Place(4, 501)


# --- nothing but problems -------------------------------------------------------------------------

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
_READABLE = (msgspec.MsgspecError, ValueError, LookupError)
"""What `http` turns into `UnexpectedAnswer`."""


@given(
    st.sampled_from(["Requestor", "Owner", "Queue", "id", "Created", "Priority", "Told", "Cc"]),
    _json,
)
def test_a_row_with_anything_in_it_is_read_or_refused(name: str, value: object) -> None:
    answer = json.loads(TICKETS)
    answer["items"][0][name] = value
    try:
        [found] = read(json.dumps(answer).encode(), TicketRows).items
        ticket = tickets.listed(found, People(AGENT), DEFAULT)
    except _READABLE:
        return
    assert ticket.created.tzinfo is not None


@given(st.sampled_from(["ContentType", "Filename", "Headers", "ContentLength", "id"]), _json)
def test_a_part_with_anything_in_it_is_read_or_refused(name: str, value: object) -> None:
    answer = json.loads(MAIL)
    for item in answer["items"]:
        item[name] = value
    try:
        found = read(json.dumps(answer).encode(), AttachmentRows).items
        parts.batches(parts.lay_out(found).texts)
    except _READABLE:
        return


@given(st.text(max_size=40))
def test_times_and_numbers_are_read_or_refused(text: str) -> None:
    assert number(text) >= 0
    for parse in (moment, moment_or_none):
        try:
            parse(text)
        except ValueError:
            continue


@given(st.text(max_size=200))
def test_a_cursor_that_means_nothing_begins_anew(text: str) -> None:
    found = cursor.decode(text)
    assert found is None or cursor.decode(cursor.encode(found)) == found
