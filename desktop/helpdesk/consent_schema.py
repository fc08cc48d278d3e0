"""What the OpenAPI document tells of signing in by browser, whose forms are read by hand."""

from typing import Any

from desktop.helpdesk.consent import CLIENT

_REDIRECT = {
    "type": "string",
    "pattern": r"^http://(127\.0\.0\.1|\[::1\]):[1-9][0-9]{0,3}(/[!-\"$->@-~]*)?$",
}
_WISH: dict[str, dict[str, Any]] = {
    "client_id": {"const": CLIENT},
    "response_type": {"const": "code"},
    "redirect_uri": _REDIRECT,
    "state": {"type": "string", "pattern": "^[A-Za-z0-9_-]{8,1000}$"},
    "code_challenge": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"},
    "code_challenge_method": {"const": "S256"},
}
_EXCHANGE: dict[str, dict[str, Any]] = {
    "grant_type": {"const": "authorization_code"},
    "client_id": {"const": CLIENT},
    "redirect_uri": _REDIRECT,
    "code": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"},
    "code_verifier": {"type": "string", "pattern": "^[A-Za-z0-9._~-]{43,128}$"},
}


def asked() -> dict[str, Any]:
    """Return what a program's wish is made of."""
    return {
        "parameters": [
            {"name": name, "in": "query", "required": True, "schema": schema}
            for name, schema in _WISH.items()
        ]
    }


def exchanged() -> dict[str, Any]:
    """Return the form that a code is exchanged with."""
    schema = {"type": "object", "properties": _EXCHANGE, "required": list(_EXCHANGE)}
    media = {"application/x-www-form-urlencoded": {"schema": schema}}
    return {"requestBody": {"required": True, "content": media}}
