import crypt
import hashlib
import os

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from flask import request
from passlib.context import CryptContext
from passlib.hash import hex_md5, md5_crypt
from werkzeug.security import generate_password_hash

from .models import User, db

# ruleid: python-weak-password-storage-scheme
context = CryptContext(schemes=["md5_crypt", "bcrypt"])
#                               ^^^^^^^^^^^


def hash_all(password, salt):
    # ruleid: python-weak-password-storage-rounds
    first = hashlib.pbkdf2_hmac("sha256", password, salt, 600000)
    #                                                     ^^^^
    # ruleid: python-weak-password-storage-rounds
    second = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=os.urandom(16), iterations=600000)
    #                                                                                         ^^^^
    # ruleid: python-weak-password-storage-bcrypt
    third = bcrypt.hashpw(password, bcrypt.gensalt(12))
    #                                              ^
    # ruleid: python-weak-password-storage-salt
    fourth = hashlib.pbkdf2_hmac("sha256", password, b"parcels", 600000)
    #                                                ^^^^^^^^^^
    # ruleid: python-weak-password-storage-salt
    fifth = hashlib.scrypt(password, salt=b"parcels", n=131072, r=8, p=1)
    #                                     ^^^^^^^^^^
    # ruleid: python-weak-password-storage-scheme
    sixth = md5_crypt.hash(password)
    #                 ^^^^
    # ruleid: python-weak-password-storage-scheme
    seventh = generate_password_hash(password, method="sha1")
    #                                                 ^^^^^^
    # ruleid: python-weak-password-storage-scheme
    return first, second, third, fourth, fifth, sixth, seventh, hex_md5.hash(password)
    #                                                                   ^^^^


def hash_for_system(password):
    # ruleid: python-weak-password-storage-scheme
    return crypt.crypt(password, crypt.METHOD_SHA512)
    #                                  ^^^^^^^^^^


def register():
    # ruleid: python-weak-password-storage-clear
    user = User(name=request.form["name"], password=request.form["password"])
    #                                               ^^^^^^^^^^^^^^^^^^^^^^^^
    db.session.add(user)
    # ruleid: python-weak-password-storage-clear
    user.password = request.json.get("password")
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def remember(password):
    with open("account.txt", "w") as file:
        # ruleid: python-weak-password-storage-file
        file.write(password)
        #          ^^^^^^^^
