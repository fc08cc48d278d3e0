"""A log line has what is allowed by its type, and nothing else."""

import logging
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.diagnostics import log
from desktop.diagnostics.log import FILE, LARGEST, AllowedOnly, kept_in
from desktop.domain.errors import Refused
from desktop.domain.outbox import State

PERSONS_OWN = st.recursive(
    st.one_of(st.text(min_size=3), st.binary(min_size=3), st.builds(Path, st.just("/home/canary"))),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1),
        st.dictionaries(st.text(min_size=3), inner, min_size=1),
        st.builds(ValueError, inner),
        st.builds(lambda detail: Refused(detail=detail), inner),
    ),
)


def line(name: str, words: object, *args: object, error: BaseException | None = None) -> str:
    exc = None if error is None else (type(error), error, error.__traceback__)
    record = logging.LogRecord(name, logging.INFO, __file__, 7, words, args, exc)
    return AllowedOnly(timed=False).format(record)


@given(PERSONS_OWN)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_value_of_a_person_stands_in_a_line(value: object) -> None:
    kind = type(value).__name__
    told = line("desktop.sync", "sending raised %s", value)
    assert told in {f"INFO desktop.sync: sending raised {word}" for word in (kind, f"<{kind}>")}


def test_numbers_kinds_and_states_are_told() -> None:
    told = line("desktop.sync", "%s after %s of %s: %s", State.PARKED, 3, None, Refused)
    assert told == "INFO desktop.sync: State.PARKED after 3 of None: Refused"


@pytest.mark.parametrize("words", ["%s and %s", "100 %", "%(name)s", "%d"])
def test_a_line_that_does_not_fit_its_values_is_no_error(words: str) -> None:
    assert "canary" not in line("desktop.sync", words, "canary")


def test_of_a_library_only_the_place_is_told() -> None:
    told = line("httpx", "HTTP Request: GET https://canary/?token=%s", "canary")
    assert told == "INFO httpx: a message of a library (test_log.py:7)"


def test_a_traceback_has_no_words_no_sources_and_no_values() -> None:
    canary = "canary-word"
    try:
        try:
            raise KeyError(canary)
        except KeyError as first:
            raise ExceptionGroup(canary, [ValueError(canary)]) from first
    except ExceptionGroup as error:
        told = line("desktop.sync", "oh", error=error)
    assert "canary" not in told
    for word in ("KeyError", "then:", "ExceptionGroup", "ValueError", "in test_a_traceback_has"):
        assert word in told


@pytest.fixture
def own_logger() -> logging.Logger:
    return logging.getLogger("desktop.of_this_test")


def test_the_log_lies_in_the_profile_for_its_owner_alone(
    tmp_path: Path, own_logger: logging.Logger
) -> None:
    with kept_in(tmp_path):
        own_logger.info("kept %s", 7)
    own_logger.warning("not kept")
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    kept = (tmp_path / FILE).read_text("utf-8")
    assert kept.endswith("Z INFO desktop.of_this_test: kept 7\n")


def test_a_large_log_begins_anew_and_the_one_before_is_kept(
    tmp_path: Path, own_logger: logging.Logger
) -> None:
    (tmp_path / FILE).write_bytes(b"x" * (LARGEST + 1))
    with kept_in(tmp_path):
        own_logger.info("new")
    assert (tmp_path / FILE).stat().st_size < 100
    assert (tmp_path / f"{FILE}.1").stat().st_size == LARGEST + 1


def test_where_no_log_can_be_written_the_program_goes_on(
    tmp_path: Path, own_logger: logging.Logger
) -> None:
    (tmp_path / FILE).mkdir()
    with kept_in(tmp_path):
        own_logger.info("nowhere")


def test_a_full_disk_loses_a_line_and_nothing_else(
    tmp_path: Path, own_logger: logging.Logger, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")
    with kept_in(tmp_path):
        own_logger.info("nowhere")
    assert capfd.readouterr().err == ""


def test_standard_error_gets_warnings_once_however_often_it_is_set_up(
    own_logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before = tuple(root.handlers)
    try:
        log.to_standard_error()
        log.to_standard_error()
        own_logger.warning("careful: %s", "canary")
    finally:
        for handler in root.handlers[:]:
            if handler not in before:
                root.removeHandler(handler)
    assert capsys.readouterr().err == "WARNING desktop.of_this_test: careful: <str>\n"
