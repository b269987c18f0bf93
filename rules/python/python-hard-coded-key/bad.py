import base64
import hmac
import os

import jwt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from flask import Flask
from itsdangerous import URLSafeTimedSerializer

SIGNING_KEY = "parcel office"
app = Flask(__name__)
# ruleid: python-hard-coded-key-framework
app.secret_key = "change me later"
#                ^^^^^^^^^^^^^^^^^
# ruleid: python-hard-coded-key-framework
app.config["SECRET_KEY"] = "dev"
#                          ^^^^^
# ruleid: python-hard-coded-key-fallback
app.config["JWT_SECRET_KEY"] = os.environ.get("JWT_SECRET", "parcels are blue")
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-hard-coded-key-fallback-other
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY") or "parcels are blue"
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def tokens(user, token):
    # ruleid: python-hard-coded-key
    first = jwt.encode({"user": user, "exp": user.until}, "the key of the house", algorithm="HS256")
    #                                                     ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-hard-coded-key
    second = jwt.decode(token, SIGNING_KEY, algorithms=["HS256"])
    #                          ^^^^^^^^^^^
    # ruleid: python-hard-coded-key
    third = URLSafeTimedSerializer("the key of the house")
    #                              ^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third


def boxes(data, iv):
    # ruleid: python-hard-coded-key
    first = Fernet(b"cGFyY2VscyBhcmUgYmx1ZSBhbmQgcm9zZXMgYXJlIHJlZCE=")
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-hard-coded-key
    second = AES.new(b"sixteen byte key", AES.MODE_CBC, iv)
    #                ^^^^^^^^^^^^^^^^^^^
    # ruleid: python-hard-coded-key
    third = hmac.new(b"shared between us", data, "sha256")
    #                ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-hard-coded-key
    fourth = AES.new("sixteen byte key".encode(), AES.MODE_GCM)
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third, fourth
