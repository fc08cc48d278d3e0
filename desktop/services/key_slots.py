"""Wrapping a profile's key: scrypt makes a key of words, ChaCha20-Poly1305 encrypts with it.

A wrapped key can lie in the open: without the words nothing of it can be learned, and whatever was
changed in it is noticed.
"""

import hashlib
import secrets

import msgspec

KEY_BYTES = 32
_SCRYPT_N = 2**15
_NONCE_BYTES = 12


class Wrapped(msgspec.Struct, frozen=True):
    """A profile's key under another key; all in hexadecimal digits."""

    nonce: str
    box: str
    salt: str = ""
    """Of the words that open it; "" where another random key does."""


def new_key() -> bytes:
    """Return a fresh random key."""
    return secrets.token_bytes(KEY_BYTES)


def derive(words: str, salt: str) -> bytes:
    """Return the key that *words* make; takes about a tenth of a second of work, on purpose."""
    return hashlib.scrypt(
        words.encode(),
        salt=bytes.fromhex(salt),
        n=_SCRYPT_N,
        r=8,
        p=1,
        maxmem=2**26,
        dklen=KEY_BYTES,
    )


def wrap(key: bytes, words: str, use: str) -> Wrapped:
    """Return *key* so that only *words* open it, for this *use* alone."""
    salt = secrets.token_hex(16)
    return msgspec.structs.replace(wrap_under(key, derive(words, salt), use), salt=salt)


def unwrap(wrapped: Wrapped, words: str, use: str) -> bytes | None:
    """Return the key inside, or None where *words* are not those that it was wrapped with."""
    return unwrap_under(wrapped, derive(words, wrapped.salt), use)


def wrap_under(key: bytes, other: bytes, use: str) -> Wrapped:
    """Return *key* encrypted with the key *other*."""
    # Imported when it is wanted: a start with the keyring never wants it.
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(_NONCE_BYTES)
    box = ChaCha20Poly1305(other).encrypt(nonce, key, _purpose(use))
    return Wrapped(nonce=nonce.hex(), box=box.hex())


def unwrap_under(wrapped: Wrapped, other: bytes, use: str) -> bytes | None:
    """Return the key inside, or None where *other* does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(other).decrypt(
            bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.box), _purpose(use)
        )
    except (InvalidTag, ValueError):
        return None


def _purpose(use: str) -> bytes:
    return f"deskbell profile key 1 {use}".encode()
