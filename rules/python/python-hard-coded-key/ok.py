import hmac
import os

import jwt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from flask import Flask

from .settings import load_key

app = Flask(__name__)
# ok: python-hard-coded-key-framework
app.secret_key = os.environ["SECRET_KEY"]
# ok: python-hard-coded-key-framework
app.config["SECRET_KEY"] = load_key("session")
# ok: python-hard-coded-key-framework
app.config["SECRET_KEY"] = None
PUBLIC_KEY = open("public.pem").read()


def tokens(user, token, key):
    # ok: python-hard-coded-key
    first = jwt.encode({"user": user, "exp": user.until}, key, algorithm="HS256")
    # ok: python-hard-coded-key
    second = jwt.decode(token, PUBLIC_KEY, algorithms=["RS256"])
    # ok: python-hard-coded-key
    third = jwt.encode({"user": user, "exp": user.until}, os.environ["SIGNING_KEY"], algorithm="HS256")
    return first, second, third


def boxes(data):
    # ok: python-hard-coded-key
    first = Fernet(Fernet.generate_key())
    # ok: python-hard-coded-key
    second = AES.new(os.urandom(32), AES.MODE_GCM)
    # ok: python-hard-coded-key
    third = hmac.new(load_key("shared"), data, "sha256")
    return first, second, third


def names():
    # ok: python-hard-coded-key-fallback
    first = os.environ.get("SECRET_KEY", "")
    # ok: python-hard-coded-key-fallback
    second = os.environ.get("SECRET_KEY_FILE", "/run/secrets/key")
    # ok: python-hard-coded-key-fallback
    return first, second, os.environ.get("JWT_ALGORITHM", "HS256")
