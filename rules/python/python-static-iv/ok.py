from cryptography.hazmat.primitives.ciphers.aead import AESGCM
import os
import secrets

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def drawn(key):
    iv = os.urandom(16)
    # ok: python-static-iv
    first = AES.new(key, AES.MODE_CBC, iv)
    # ok: python-static-iv
    second = AES.new(key, AES.MODE_CBC, iv=get_random_bytes(AES.block_size))
    # ok: python-static-iv
    third = AES.new(key, AES.MODE_GCM)
    # ok: python-static-iv
    fourth = Cipher(algorithms.AES(key), modes.CBC(secrets.token_bytes(16)))
    return first, second, third, fourth


def read_back(key, box):
    iv = box[:16]
    nonce = bytes(box[:12])
    # ok: python-static-iv
    first = Cipher(algorithms.AES(key), modes.CBC(iv))
    # ok: python-static-iv
    return first, Cipher(algorithms.AES(key), modes.GCM(nonce))


def encrypt(key, iv, data):
    # ok: python-static-iv
    return AES.new(key, AES.MODE_CBC, iv).encrypt(data)


def seal(key, data):
    nonce = os.urandom(12)
    # ok: python-static-iv
    return nonce + AESGCM(key).encrypt(nonce, data, None)
