import base64
import codecs

import jwt
from jose import jwt as jose_jwt

KEY = "public"


def read_session(token):
    # ok: python-jwt-signature-not-verified
    first = jwt.decode(token, KEY, algorithms=["RS256"])
    # ok: python-jwt-signature-not-verified
    second = jwt.decode(token, KEY, algorithms=["RS256"], options={"verify_signature": True, "require": ["exp"]})
    # ok: python-jwt-signature-not-verified
    third = jwt.decode(token, KEY, algorithms=["RS256"], options={"verify_aud": False})
    return first, second, third


def read_configured(token, check):
    # ok: python-jwt-signature-not-verified
    return jwt.decode(token, KEY, algorithms=["RS256"], options={"verify_signature": check})


def read_old_argument(token):
    # With algorithms it is PyJWT 2, which verifies whatever this argument says.
    # ok: python-jwt-signature-not-verified
    return jwt.decode(token, KEY, algorithms=["RS256"], verify=False)


def key_for(token, keys):
    # The issuer says which key to verify with; the token is not believed yet.
    # ok: python-jwt-signature-not-verified
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    # ok: python-jwt-signature-not-verified
    header = jwt.get_unverified_header(token)
    return keys[issuer][header["kid"]]


def expiry_of_own_token(token):
    # ok: python-jwt-signature-not-verified
    first = jwt.decode(token, "", options={"verify_signature": False})["exp"]
    # ok: python-jwt-signature-not-verified
    second = jwt.decode(token, None, options={"verify_signature": False})["exp"]
    # ok: python-jwt-request-not-verified
    third = jose_jwt.get_unverified_claims(token)["exp"]
    return first, second, third


def refresh_session(token):
    # ok: python-jwt-expiry-not-verified
    return jwt.decode(token, KEY, algorithms=["RS256"], options={"verify_exp": False})


def other_decoders(request, plugin):
    # ok: python-jwt-request-not-verified
    first = base64.b64decode(request.cookies["basket"])
    # ok: python-jwt-signature-not-verified
    second = codecs.decode(first, "utf-8", "strict")
    # ok: python-jwt-signature-not-verified
    third = plugin.decode(second, KEY, verify=False)
    # ok: python-jwt-request-not-verified
    fourth = jwt.decode(request.cookies["token"], KEY, algorithms=["RS256"])
    return third, fourth


# ok: python-jwt-signature-not-verified
EXPLANATION = 'never jwt.decode(token, KEY, options={"verify_signature": False})'
