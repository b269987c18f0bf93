import os
import secrets

import paramiko
from Crypto.PublicKey import DSA, RSA
from Cryptodome.PublicKey import RSA as OtherRSA
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from OpenSSL import crypto

SHORT = 1024


def keys():
    # ruleid: python-insufficient-key-size
    first = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    #                                                                ^^^^
    # ruleid: python-insufficient-key-size
    second = rsa.generate_private_key(65537, 3072)
    #                                        ^^^^^
    # ruleid: python-insufficient-key-size
    third = dsa.generate_private_key(key_size=3072)
    #                                         ^^^^
    # ruleid: python-insufficient-key-size
    fourth = RSA.generate(3072)
    #                     ^^^^
    # ruleid: python-insufficient-key-size
    fifth = DSA.generate(bits=3072)
    #                         ^^^
    # ruleid: python-insufficient-key-size
    sixth = OtherRSA.generate(bits=3072)
    #                              ^^^^
    # ruleid: python-insufficient-key-size
    seventh = paramiko.RSAKey.generate(3072)
    #                                  ^^^^
    return first, second, third, fourth, fifth, sixth, seventh


def pyopenssl():
    key = crypto.PKey()
    # ruleid: python-insufficient-key-size
    key.generate_key(crypto.TYPE_RSA, 3072)
    #                                 ^^^^
    return key


def curves():
    # ruleid: python-insufficient-key-size-curve
    return ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1)
    #                                 ^^^^^^^^^                                ^^^^^^^^^


def tokens(user):
    # ruleid: python-insufficient-random-bytes
    user.reset_token = secrets.token_hex(32)
    #                                    ^
    # ruleid: python-insufficient-random-bytes
    api_key = os.urandom(32)
    #                    ^
    return api_key
