import os

import jwt
import jwt as tokens
from flask import request
from jose import jwt as jose_jwt
from jwt import decode

KEY = os.environ["JWT_KEY"]


def read_session(token):
    # ruleid: python-jwt-signature-not-verified
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False})
    #                                                                                ^^^^^


def read_old(token):
    # The way of PyJWT 1.
    # ruleid: python-jwt-signature-not-verified
    return tokens.decode(token, KEY, verify=False)
    #                                       ^^^^^


def read_named(token):
    # ruleid: python-jwt-signature-not-verified
    return jwt.decode(token, key=KEY, algorithms=["RS256"], options={"verify_aud": True, "verify_signature": False})
    #                                                                                                        ^^^^^


def read_imported(token):
    # ruleid: python-jwt-signature-not-verified
    return decode(token, os.environ["JWT_KEY"], ["HS256"], {"verify_exp": True}) or decode(token, KEY, verify=False)
    #                                                                                                         ^^^^^


class Reader:
    def __init__(self, key):
        self.key = key

    def read(self, token):
        return jwt.decode(
            token,
            self.key,
            algorithms=["HS256"],
            options={
                # ruleid: python-jwt-signature-not-verified
                "verify_signature": False,
                #                   ^^^^^
                "verify_exp": True,
            },
        )

    def read_with_jose(self, token):
        # ruleid: python-jwt-signature-not-verified
        return jose_jwt.decode(token, self.key, algorithms=["RS256"], options={"verify_signature": False})
        #                                                                                          ^^^^^


# Straight from the request, without a key.
def who_is_it():
    # ruleid: python-jwt-request-not-verified
    claims = jwt.decode(request.headers["Authorization"].split()[1], options={"verify_signature": False})
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-jwt-request-not-verified
    other = jwt.decode(request.cookies.get("token"), verify=False)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-jwt-request-not-verified
    third = jose_jwt.get_unverified_claims(request.cookies["token"])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return claims["sub"], other, third


def read_for_ever(token):
    # ruleid: python-jwt-expiry-not-verified
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})
    #                                                                          ^^^^^


# Known gaps: the options or the token take a detour through a variable.
OPTIONS = {"verify_signature": False}


def read_later(token):
    # todoruleid: python-jwt-signature-not-verified
    return jwt.decode(token, KEY, algorithms=["HS256"], options=OPTIONS)


def who_is_it_later():
    token = request.cookies["token"]
    # todoruleid: python-jwt-request-not-verified
    # ruleid: python-jwt-insecure-unverified
    return jwt.decode(token, options={"verify_signature": False})["sub"]
