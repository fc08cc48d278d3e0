from hashlib import sha256
from pathlib import Path

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


def numbers(deskbell: Deskbell, *words: str) -> list[str]:
    return [ticket["number"] for ticket in deskbell.json("tickets", "--json", *words)]


def test_an_account_is_listed_without_its_token(
    signed_in: Deskbell, helpdesk: RunningHelpdesk
) -> None:
    done = signed_in.run("account", "list", "--json")
    assert '"desk"' in done.stdout
    assert helpdesk.tokens["customer"] not in done.stdout


def test_tickets_come_newest_first_with_the_fields_of_the_contract(signed_in: Deskbell) -> None:
    tickets = signed_in.json("tickets", "--json")
    assert [t["number"] for t in tickets] == ["503", "502", "501"]
    assert tickets[2] == {
        "number": "501",
        "subject": "Der Drucker druckt nicht",
        "department": "Hardware",
        "status": "answered",
        "status_label": tickets[2]["status_label"],
        "created": "2026-03-01T10:00:00Z",
        "updated": "2026-03-02T09:00:00Z",
        "unread": tickets[2]["unread"],
        "messages": 2,
    }
    assert tickets[2]["status_label"]


def test_filters_combine(signed_in: Deskbell) -> None:
    assert numbers(signed_in, "--department", "Websites") == ["503", "502"]
    assert numbers(signed_in, "--department", "Websites", "--status", "closed") == ["503"]
    assert numbers(signed_in, "--from", "2026-04-01", "--to", "2026-04-01") == ["502"]
    assert numbers(signed_in, "--from", "2026-04-02") == ["503"]


def test_a_status_may_be_the_helpdesks_own_word(signed_in: Deskbell) -> None:
    label = signed_in.json("tickets", "--json", "--status", "closed")[0]["status_label"]
    assert numbers(signed_in, "--status", label) == ["503"]


def test_search_folds_and_matches_the_beginnings_of_words(signed_in: Deskbell) -> None:
    assert numbers(signed_in, "--search", "елка") == ["502"]
    assert numbers(signed_in, "--search", "کتابخانه") == ["503"]
    assert numbers(signed_in, "--search", "نمیشود") == ["503"]
    assert numbers(signed_in, "--search", "fehler treib") == ["501"]
    assert numbers(signed_in, "--search", '"treiber neu"') == ["501"]
    assert numbers(signed_in, "--search", '"neu treiber"') == []
    assert numbers(signed_in, "--search", "p") == []


def test_a_conversation_in_full(signed_in: Deskbell) -> None:
    ticket = signed_in.json("ticket", "503", "--json")
    assert ticket["status"] == "closed"
    assert [(m["number"], m["role"], m["text"]) for m in ticket["messages"]] == [
        (1, "customer", "سلام، كتابخانه خطا می‌دهد."),
        (2, "agent", "درست شد."),
        (3, "customer", "ممنون"),
    ]
    assert ticket["messages"][0]["created"] == "2026-05-01T08:00:00Z"
    assert ticket["messages"][0]["internal"] is False
    assert ticket["messages"][0]["attachments"] == []


def test_reading_needs_no_network(signed_in: Deskbell, helpdesk: RunningHelpdesk) -> None:
    helpdesk.stop()
    assert numbers(signed_in) == ["503", "502", "501"]
    assert signed_in.json("ticket", "#501", "--json")["messages"][1]["author"] == "Support B"


def test_an_attachment_comes_back_as_it_was_sent(signed_in: Deskbell, tmp_path: Path) -> None:
    data = bytes(range(256)) * 5000
    source = tmp_path / "отчёт — گزارش.bin"
    source.write_bytes(data)
    text = tmp_path / "text"
    text.write_text("siehe Anhang", "utf-8")
    sent = signed_in.json("reply", "501", "--text-file", str(text), "--attach", str(source))
    assert sent["state"] == "sent"
    attachment = signed_in.json("ticket", "501", "--json")["messages"][-1]["attachments"][0]
    assert attachment == {
        "name": source.name,
        "size": len(data),
        "sha256": sha256(data).hexdigest(),
    }
    out = tmp_path / "out.bin"
    assert signed_in.run("attachment", "501", source.name, "--out", str(out)).returncode == 0
    assert out.read_bytes() == data


def test_what_is_not_there_is_said_in_one_line(signed_in: Deskbell) -> None:
    assert "999" in signed_in.fails("ticket", "999", "--json")
    assert "status" in signed_in.fails("tickets", "--json", "--status", "sleeping")
    assert "Hardware" in signed_in.fails("tickets", "--json", "--department", "Hadrware")
    assert "nowhere" in signed_in.fails("tickets", "--account", "nowhere")
    signed_in.fails("tickets", "--from", "tomorrow-ish", code=2)


def test_as_a_process_it_speaks_utf_8_whatever_the_terminal(signed_in: Deskbell) -> None:
    done = signed_in.process("tickets", "--json", "--status", "closed")
    assert done.returncode == 0, done.stderr
    assert "سایت باز نمی‌شود" in done.stdout
    failed = signed_in.process("ticket", "999")
    assert (failed.returncode, failed.stderr.count("\n")) == (1, 1)
