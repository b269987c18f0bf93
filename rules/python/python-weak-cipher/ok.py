import os

from Crypto.Cipher import AES, PKCS1_OAEP, ChaCha20_Poly1305
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def modern(key, data):
    nonce = os.urandom(12)
    # ok: python-weak-cipher
    box = AESGCM(key).encrypt(nonce, data, None)
    # ok: python-cipher-mode-without-secrecy
    first = AES.new(key, AES.MODE_GCM)
    # ok: python-weak-cipher
    second = ChaCha20_Poly1305.new(key=key)
    # ok: python-cipher-mode-without-secrecy
    third = Cipher(algorithms.AES(key), modes.GCM(nonce))
    return box, first, second, third


def padded(public, private, data):
    # ok: python-rsa-padding-weak
    box = public.encrypt(data, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    # ok: python-rsa-padding-weak
    signature = private.sign(data, padding.PKCS1v15(), hashes.SHA256())
    # ok: python-rsa-padding-weak
    return box, signature, PKCS1_OAEP.new(private)


class DES:
    """A name of our own: the desk of the parcel office."""

    @classmethod
    def new(cls, place):
        return cls()


# ok: python-weak-cipher
DESK = DES.new("north")
