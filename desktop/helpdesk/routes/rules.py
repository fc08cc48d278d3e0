"""The automation centre: rules that the helpdesk runs by itself. Staff read, managers change."""

from fastapi import APIRouter, Request, Response

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.groups import groups_shown
from desktop.helpdesk.keys import Answer, KeyedRequest, once
from desktop.helpdesk.problems import Refusal, described
from desktop.helpdesk.requests import IfMatch, Key, RawBody
from desktop.helpdesk.rules_check import change_of, changed, check, rule_of
from desktop.helpdesk.rules_dry import dry_run
from desktop.helpdesk.rules_groups import agents, is_manager, require_manager, require_staff
from desktop.helpdesk.rules_model import Rule
from desktop.helpdesk.rules_requests import DryRunWanted, NewRule, RuleChange, RuleOrder
from desktop.helpdesk.rules_store import (
    FIXED,
    add_rule,
    order_rules,
    order_version,
    remove_rule,
    require_rule,
    rules_in_order,
    save_rule,
    shown,
)
from desktop.helpdesk.rules_wire import DryRun, OneRule, Rules
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode

router = APIRouter()


def _json(value: Rules | DryRun) -> Response:
    return Response(encode(value), media_type="application/json")


@router.get("/rules", response_model=Rules, responses=described(401, 403), summary="All rules")
def get_rules(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """List all rules in their order, with the staff and groups that they may name. Staff only."""
    require_staff(viewer)
    with helpdesk.database.read() as conn:
        value: Rules = {
            "items": [shown(rule) for rule in rules_in_order(conn)],
            "order_version": order_version(conn),
            "agents": agents(conn),
            "groups": groups_shown(conn),
            "may_edit": is_manager(conn, viewer),
        }
    return _json(value)


@router.post(
    "/rules",
    status_code=201,
    response_model=OneRule,
    responses=described(400, 401, 403, 409, 413, 422),
    summary="Add a rule",
)
def post_rule(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    key: Key,
    new: NewRule,
    body: RawBody,
) -> Response:
    """Add a rule behind the others; what time is for it already comes to pass within a minute."""

    def do(write: Write) -> Answer:
        require_manager(write.conn, viewer)
        rule = rule_of(new)
        check(write.conn, rule)
        return _answer(write, 201, add_rule(write, rule))

    keyed = KeyedRequest(key, request.method, request.url.path, body)
    return once(helpdesk.database, viewer, keyed, do).response()


@router.put(
    "/rules/order",
    status_code=204,
    response_class=Response,
    responses=described(400, 401, 403, 412, 413, 422),
    summary="Order the rules",
)
def put_order(
    helpdesk: TheHelpdesk, viewer: TheViewer, order: RuleOrder, versions: IfMatch
) -> Response:
    """Let the rules run in that order; it names each of them once. Needs no key.

    With `If-Match` only where they run in the order of that version; `ETag` is that of the new one.
    """
    with helpdesk.database.write() as write:
        require_manager(write.conn, viewer)
        version = order_rules(write, order.ids, versions)
    return Response(status_code=204, headers={"ETag": f'"{version}"'})


@router.post(
    "/rules/dry-run",
    response_model=DryRun,
    responses=described(400, 401, 403, 404, 413, 422),
    summary="What a rule would do",
)
def post_dry_run(helpdesk: TheHelpdesk, viewer: TheViewer, wanted: DryRunWanted) -> Response:
    """Tell what a stored or a proposed rule would do to the tickets there are; writes nothing."""
    require_staff(viewer)
    with helpdesk.database.read() as conn:
        if wanted.id is not None:
            rule = require_rule(conn, ids.read("r", wanted.id))
            if wanted.rule is not None:
                rule = changed(rule, change_of(wanted.rule))
        elif wanted.rule is not None:
            rule = rule_of(wanted.rule)
        else:
            raise Refusal(422, "rule: say which rule, by its id or as it would be")
        if wanted.rule is not None:
            check(conn, rule)
        now = helpdesk.database.now()
        return _json(dry_run(conn, rule, now, helpdesk.settings, wanted.limit))


@router.patch(
    "/rules/{id}",
    response_model=OneRule,
    responses=described(400, 401, 403, 404, 412, 413, 422),
    summary="Change a rule",
)
def patch_rule(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    id: str,
    change: RuleChange,
    versions: IfMatch,
) -> Response:
    """Switch a rule, or change what it does; with `If-Match` only that version. Needs no key."""
    with helpdesk.database.write() as write:
        require_manager(write.conn, viewer)
        rule = _unchanged(require_rule(write.conn, ids.read("r", id)), versions)
        made = changed(rule, change)
        if rule.shipped in FIXED and _content(made) != _content(rule):
            raise Refusal(403, "This rule is a part of replying: it can only be switched off.")
        if made != rule:
            if _content(made) != _content(rule):  # switched off it may be, whatever is gone
                check(write.conn, made)
            save_rule(write, made)
        return _answer(write, 200, rule.id).response()


@router.delete(
    "/rules/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 404, 412, 422),
    summary="Remove a rule",
)
def delete_rule(helpdesk: TheHelpdesk, viewer: TheViewer, id: str, versions: IfMatch) -> Response:
    """Remove a rule, with `If-Match` only that version; shipped ones stay. Needs no key."""
    with helpdesk.database.write() as write:
        require_manager(write.conn, viewer)
        remove_rule(write, _unchanged(require_rule(write.conn, ids.read("r", id)), versions))
    return Response(status_code=204)


def _unchanged(rule: Rule, versions: frozenset[str] | None) -> Rule:
    """Return *rule*; refuses one that is none of these versions any more."""
    if versions is not None and str(rule.version) not in versions:
        raise Refusal(412, "The rule was changed meanwhile.")
    return rule


def _content(rule: Rule) -> tuple[object, ...]:
    return rule.name, rule.trigger, rule.conditions, rule.actions


def _answer(write: Write, status: int, row: int) -> Answer:
    rule = shown(require_rule(write.conn, row))
    value: OneRule = {"rule": rule}
    return Answer.of(status, value, rule["version"])
