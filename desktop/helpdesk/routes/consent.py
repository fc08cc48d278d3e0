"""Where a browser asks its person whether a program may sign in, and the program gets its token."""

from html import escape
from typing import Annotated, Literal, cast
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse
from typing_extensions import TypedDict

from desktop.brand import BRAND
from desktop.helpdesk import consent_schema
from desktop.helpdesk.consent import Codes, wish_of
from desktop.helpdesk.problems import Refusal, described
from desktop.helpdesk.sessions import new_session, recognise
from desktop.helpdesk.sign_in import TheHelpdesk
from desktop.helpdesk.wire import encode

AUTHORIZE = "/oauth/authorize"
EXCHANGE = "/oauth/token"
_MOST = 16 * 1024
_ASKED = ("client_id", "response_type", "redirect_uri", "state")
_CHECKED = ("code_challenge", "code_challenge_method")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
        "form-action 'self' http://127.0.0.1:* http://[::1]:*"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Sign in to {name}</title>
<style>body{{font:1rem/1.5 system-ui;margin:12vh auto;max-width:22rem;padding:0 1rem}}
label{{display:block;margin-top:1rem}}input,button{{font:inherit;box-sizing:border-box;width:100%;
padding:.5rem;margin-top:.25rem}}button{{margin-top:1rem}}p[role]{{color:#c62828}}</style>
<h1>Sign in to {name}</h1><p>{program} on this computer asks to read and answer your tickets.</p>
{problem}<form method="post" action="{action}">{hidden}
<label>Login or e-mail address<input name="login" autocomplete="username" autofocus></label>
<label>Password<input name="password" type="password" autocomplete="current-password"></label>
<button name="answer" value="allow">Sign in and allow</button>
<button name="answer" value="deny">Do not allow</button></form></html>"""


class Granted(TypedDict):
    """What a code is good for (RFC 6749, 5.1)."""

    access_token: str
    token_type: Literal["Bearer"]


router = APIRouter()


def codes_of(request: Request) -> Codes:
    """Return the codes that are under way."""
    return cast("Codes", request.app.state.codes)


TheCodes = Annotated[Codes, Depends(codes_of)]


@router.get(
    AUTHORIZE,
    response_class=HTMLResponse,
    responses=described(400),
    openapi_extra=consent_schema.asked(),
    summary="The page that asks whether a program may sign in",
)
def ask(helpdesk: TheHelpdesk, request: Request) -> Response:
    """Show the page that asks."""
    told = dict(request.query_params)
    wish_of(told)
    return _page(helpdesk.settings.name, told)


# The page's own form: other helpdesks may ask in their own way.
@router.post(AUTHORIZE, include_in_schema=False)
async def answer(helpdesk: TheHelpdesk, codes: TheCodes, request: Request) -> Response:
    """Send the browser back with a code, or with the person's no; ask anew after a wrong login."""
    told = await _form(request)
    wish = wish_of(told)
    if told.get("answer") != "allow":
        return _see(wish.back(error="access_denied"))
    login, password = told.get("login", "")[:200], told.get("password", "")[:1000]
    try:
        known = await run_in_threadpool(recognise, helpdesk, login, password)
    except Refusal as refusal:
        return _page(helpdesk.settings.name, told, refusal.detail, refusal.status)
    return _see(wish.back(code=codes.give(wish, known)))


@router.post(
    EXCHANGE,
    response_model=Granted,
    responses=described(400, 413),
    openapi_extra=consent_schema.exchanged(),
    summary="A token for a code",
)
async def exchange(helpdesk: TheHelpdesk, codes: TheCodes, request: Request) -> Response:
    """Give a token for a code and the verifier that belongs to it."""
    known = codes.take(await _form(request))
    token = await run_in_threadpool(new_session, helpdesk, known)
    value: Granted = {"access_token": token, "token_type": "Bearer"}
    return Response(encode(value), 200, {"Cache-Control": "no-store"}, "application/json")


async def _form(request: Request) -> dict[str, str]:
    body = await request.body()
    if len(body) > _MOST:
        raise Refusal(413, "The form is too long.")
    try:
        return dict(parse_qsl(body.decode("ascii"), max_num_fields=20))
    except ValueError:
        raise Refusal(400, "This is no form.") from None


def _page(name: str, told: dict[str, str], problem: str = "", status: int = 200) -> Response:
    hidden = "".join(
        f'<input type="hidden" name="{key}" value="{escape(told[key])}">'
        for key in (*_ASKED, *_CHECKED)
        if key in told
    )
    html = _PAGE.format(
        program=escape(BRAND.name),
        name=escape(name),
        action=AUTHORIZE,
        hidden=hidden,
        problem=f'<p role="alert">{escape(problem)}</p>' if problem else "",
    )
    return Response(html, status, _HEADERS, "text/html; charset=utf-8")


def _see(where: str) -> Response:
    return Response(status_code=303, headers={**_HEADERS, "Location": where})
