import os
import secrets

from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import ec, rsa

LONG = 4096


def keys(bits):
    # ok: python-insufficient-key-size
    first = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    # ok: python-insufficient-key-size
    second = rsa.generate_private_key(65537, LONG)
    # ok: python-insufficient-key-size
    third = RSA.generate(3072)
    # ok: python-insufficient-key-size
    fourth = RSA.generate(bits)
    # ok: python-insufficient-key-size
    return first, second, third, fourth, DSA.generate(2048)


def curves():
    # ok: python-insufficient-key-size-curve
    return ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP384R1())


def tokens(user):
    # ok: python-insufficient-random-bytes
    user.reset_token = secrets.token_hex(32)
    # ok: python-insufficient-random-bytes
    api_key = secrets.token_urlsafe()
    # ok: python-insufficient-random-bytes
    suffix = secrets.token_hex(4)
    # ok: python-insufficient-random-bytes
    return api_key, suffix, os.urandom(4)
