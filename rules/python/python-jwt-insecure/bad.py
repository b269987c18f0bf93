import jwt
from jose import jwt as jose_jwt


def read(token, key):
    # ruleid: python-jwt-insecure-none
    first = jwt.decode(token, key, algorithms=["HS256", "none"])
    #                                                   ^^^^^^
    # ruleid: python-jwt-insecure-unverified
    second = jwt.decode(token, options={"verify_signature": False})
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-jwt-insecure-unverified
    third = jwt.decode(token, verify=False)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-jwt-insecure-unverified
    fourth = jose_jwt.get_unverified_claims(token)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    header = jwt.get_unverified_header(token)
    # ruleid: python-jwt-insecure-algorithms
    fifth = jwt.decode(token, key, algorithms=[header["alg"]])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third, fourth, fifth


def write(user, key):
    # ruleid: python-jwt-insecure-none
    first = jwt.encode({"sub": user.id, "exp": user.until}, "", algorithm="none")
    #                                                                     ^^^^^^
    # ruleid: python-jwt-insecure-lifetime
    return first, jwt.encode({"sub": user.id}, key, algorithm="HS256")
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
