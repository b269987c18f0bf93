import hashlib
import hashlib as hashes
from hashlib import md5, sha256

from flask import request


def register(users, mail, password):
    # ruleid: python-password-fast-hash
    users.insert(mail=mail, hash=hashlib.md5(password.encode()).hexdigest())
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def login(users, mail):
    # ruleid: python-password-fast-hash
    digest = hashlib.sha1(request.form["password"].encode("utf-8")).hexdigest()
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-password-fast-hash
    other = md5(bytes(request.json["password"], "utf-8")).hexdigest()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return users.find(mail=mail, hash=digest) or users.find(mail=mail, hash=other)


def salted(salt, password, new_password):
    # A salt makes the work no slower.
    # ruleid: python-password-fast-hash
    first = hashlib.sha256((salt + password).encode()).hexdigest()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-password-fast-hash
    second = sha256(f"{salt}:{new_password}".encode()).digest()
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-password-fast-hash
    third = hashes.sha512(salt.encode() + password.encode()).hexdigest()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-password-fast-hash
    fourth = hashlib.new("md5", password.encode("utf-8"), usedforsecurity=True).hexdigest()
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third, fourth


class Account:
    def __init__(self, user_password):
        # ruleid: python-password-fast-hash
        self.hash = hashlib.md5(str.encode(user_password)).hexdigest()
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        self.passwd = user_password

    def is_right(self):
        # ruleid: python-password-fast-hash
        return self.hash == hashlib.sha1(self.passwd.encode()).hexdigest()
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def in_steps(salt, password):
    hasher = hashlib.sha256()
    hasher.update(salt)
    # ruleid: python-password-fast-hash
    hasher.update(password.encode())
   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return hasher.hexdigest()


# Known gaps: the password has another name, or the function takes a detour through a variable.
def later(password):
    text = password.encode()
    # todoruleid: python-password-fast-hash
    # ruleid: python-weak-hash
    first = hashlib.md5(text).hexdigest()
    function = hashlib.md5
    # todoruleid: python-password-fast-hash
    return first, function(password.encode()).hexdigest()
