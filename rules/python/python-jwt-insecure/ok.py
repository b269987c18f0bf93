import jwt
from jose import jwt as jose_jwt


def read(token, key):
    # ok: python-jwt-insecure-none
    first = jwt.decode(token, key, algorithms=["HS256"])
    # ok: python-jwt-insecure-unverified
    second = jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})
    # ok: python-jwt-insecure-algorithms
    third = jose_jwt.decode(token, key, algorithms=["RS256", "ES256"])
    return first, second, third


def is_expired(token):
    # ok: python-jwt-insecure-unverified
    return jwt.decode(token, options={"verify_signature": False})["exp"] < 0


def write(user, key, claims):
    # ok: python-jwt-insecure-lifetime
    first = jwt.encode({"sub": user.id, "exp": user.until}, key, algorithm="HS256")
    # ok: python-jwt-insecure-lifetime
    return first, jwt.encode(claims, key, algorithm="HS256")
