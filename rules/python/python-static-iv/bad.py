from cryptography.hazmat.primitives.ciphers.aead import AESGCM
import Crypto.Cipher.AES
from Crypto.Cipher import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

IV = b"0123456789abcdef"


def constants(key):
    # ruleid: python-static-iv
    first = AES.new(key, AES.MODE_CBC, b"0000000000000000")
    #                                  ^^^^^^^^^^^^^^^^^^^
    # ruleid: python-static-iv
    second = AES.new(key, AES.MODE_CBC, iv=IV)
    #                                      ^^
    # ruleid: python-static-iv
    third = AES.new(key, AES.MODE_CBC, b"\x00" * 16)
    #                                  ^^^^^^^^^^^^
    # ruleid: python-static-iv
    fourth = AES.new(key, AES.MODE_CBC, "This is an IV456".encode("utf-8"))
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-static-iv
    fifth = ChaCha20.new(key=key, nonce=b"12345678")
    #                                   ^^^^^^^^^^^
    return first, second, third, fourth, fifth


def hazmat(key):
    iv = b"1" * 16
    # ruleid: python-static-iv
    first = Cipher(algorithms.AES(key), modes.CBC(iv))
    #                                             ^^
    # ruleid: python-static-iv
    second = Cipher(algorithms.AES(key), modes.GCM(b"123456789012"))
    #                                              ^^^^^^^^^^^^^^^
    # ruleid: python-static-iv
    return first, second, Cipher(algorithms.AES(key), modes.CTR(bytes(16)))
    #                                                           ^^^^^^^^^


def seal(key, data):
    # ruleid: python-static-iv
    return AESGCM(key).encrypt(b"\x00" * 12, data, None)
    #                          ^^^^^^^^^^^^
