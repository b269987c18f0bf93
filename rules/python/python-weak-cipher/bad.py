import pyDes
from Crypto.Cipher import AES, ARC4, DES, PKCS1_v1_5
from Cryptodome.Cipher import Blowfish as Cipher
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import Cipher as Hazmat
from cryptography.hazmat.primitives.ciphers import algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB


def old_ciphers(key, iv, data):
    # ruleid: python-weak-cipher
    first = DES.new(key, DES.MODE_CBC, iv)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-cipher
    second = ARC4.new(key)
    #        ^^^^^^^^^^^^^
    # ruleid: python-weak-cipher
    third = Cipher.new(key, Cipher.MODE_CBC, iv)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-cipher
    fourth = Hazmat(algorithms.TripleDES(key), modes.CBC(iv))
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-cipher
    fifth = Hazmat(algorithms.ARC4(key), mode=None)
    #              ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-cipher
    sixth = pyDes.des(key)
    #       ^^^^^^^^^^^^^^
    return first, second, third, fourth, fifth, sixth


def without_secrecy(key):
    # ruleid: python-cipher-mode-without-secrecy
    first = AES.new(key, AES.MODE_ECB)
    #                        ^^^^^^^^
    # ruleid: python-cipher-mode-without-secrecy
    second = Hazmat(algorithms.AES(key), ECB())
    #                                    ^^^^^
    # ruleid: python-cipher-mode-without-secrecy
    return first, second, AES.new(key, mode=AES.MODE_ECB)
    #                                           ^^^^^^^^


def padded(public, private, data):
    # ruleid: python-rsa-padding-weak
    box = public.encrypt(data, padding.PKCS1v15())
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-rsa-padding-weak
    return box, PKCS1_v1_5.new(private)
    #           ^^^^^^^^^^^^^^^^^^^^^^^
