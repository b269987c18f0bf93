import hashlib
import os

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from flask import request
from passlib.context import CryptContext
from passlib.hash import argon2, bcrypt_sha256
from werkzeug.security import check_password_hash, generate_password_hash

from .models import User, db

# ok: python-weak-password-storage-scheme
context = CryptContext(schemes=["bcrypt", "md5_crypt"], deprecated="auto")


def hash_all(password, salt, rounds):
    # ok: python-weak-password-storage-rounds
    first = hashlib.pbkdf2_hmac("sha256", password, salt, 600000)
    # ok: python-weak-password-storage-salt
    second = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=os.urandom(16), iterations=rounds)
    # ok: python-weak-password-storage-bcrypt
    third = bcrypt.hashpw(password, bcrypt.gensalt())
    # ok: python-weak-password-storage-bcrypt
    fourth = bcrypt.hashpw(password, bcrypt.gensalt(rounds=14))
    # ok: python-weak-password-storage-salt
    fifth = hashlib.scrypt(password, salt=os.urandom(16), n=131072, r=8, p=1)
    # ok: python-weak-password-storage-scheme
    sixth = argon2.hash(password), bcrypt_sha256.hash(password)
    # ok: python-weak-password-storage-scheme
    return first, second, third, fourth, fifth, sixth, generate_password_hash(password)


def register():
    # ok: python-weak-password-storage-clear
    user = User(name=request.form["name"], password=generate_password_hash(request.form["password"]))
    db.session.add(user)
    # ok: python-weak-password-storage-clear
    user.set_password(request.form["password"])
    # ok: python-weak-password-storage-clear
    return check_password_hash(user.password, request.form["password"])


def remember(password):
    with open("account.txt", "wb") as file:
        # ok: python-weak-password-storage-file
        file.write(hash_password(password))
