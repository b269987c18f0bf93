import base64
import hashlib
import hmac
import os

import bcrypt
import requests


def register(password):
    # Functions that are slow on purpose.
    # ok: python-password-fast-hash
    first = hashlib.scrypt(password.encode(), salt=os.urandom(16), n=2**17, r=8, p=1, maxmem=2**28)
    # ok: python-password-fast-hash
    second = hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 600_000)
    # Bcrypt reads 72 bytes: hashing a long password first is right.
    # ok: python-password-fast-hash
    third = bcrypt.hashpw(base64.b64encode(hashlib.sha256(password.encode()).digest()), bcrypt.gensalt())
    return first, second, third


def others(content, token, mail, user):
    # Other things are hashed.
    # ok: python-password-fast-hash
    etag = hashlib.sha1(content).hexdigest()
    # ok: python-password-fast-hash
    stored = hashlib.sha256(token.encode()).hexdigest()
    # ok: python-password-fast-hash
    avatar = hashlib.md5(mail.lower().encode()).hexdigest()
    # ok: python-password-fast-hash
    key = hashlib.md5(user.password_reset_url.encode()).hexdigest()
    # ok: python-password-fast-hash
    field = hashlib.sha256(str(user.password_length).encode()).hexdigest()
    # ok: python-password-fast-hash
    bucket = hashlib.md5(user.password.encode(), usedforsecurity=False).hexdigest()
    return etag, stored, avatar, key, field, bucket


def sign(password, text):
    # A keyed hash is something else.
    # ok: python-password-fast-hash
    return hmac.new(password.encode(), text, hashlib.sha256).hexdigest()


def is_pwned(password):
    # The service takes five letters of the hash and never sees the password.
    # ok: python-password-fast-hash
    digest = hashlib.sha1(password.encode()).hexdigest().upper()
    answer = requests.get(f"https://api.pwnedpasswords.com/range/{digest[:5]}", timeout=5)
    return digest[5:] in answer.text


def digest_answer(user, realm, password):
    # HTTP's digest authentication prescribes MD5.
    # ok: python-password-fast-hash
    return hashlib.md5(f"{user}:{realm}:{password}".encode()).hexdigest()


def update(form, cache):
    # ok: python-password-fast-hash
    form.update(form.password)
    # ok: python-password-fast-hash
    cache.md5("password")
    # ok: python-password-fast-hash
    cache.put(hashlib.md5(b"password").hexdigest())
    # ok: python-password-fast-hash
    return "never hashlib.md5(password)"


def stretch(password, salt):
    # ok: python-password-fast-hash
    digest = hashlib.sha512(password).digest()
    for _ in range(4999):
        # ok: python-password-fast-hash
        digest = hashlib.sha512(digest + password).digest()
    return pbkdf2(digest, salt)
