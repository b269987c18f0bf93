import uuid
import numpy as np
import random
import string

LETTERS = string.ascii_letters + string.digits


def create_session(user):
    # ruleid: python-insecure-random-secret
    token = "".join(random.SystemRandom().choice(LETTERS) for _ in range(32))
    #               ^^^^^^
    # ruleid: python-insecure-random-secret
    user.reset_token = "".join(random.SystemRandom().choices(LETTERS, k=40))
    #                          ^^^^^^
    # ruleid: python-insecure-random-secret
    user.api_key = "pk_" + "".join([random.SystemRandom().choice(LETTERS) for _ in range(24)])
    #                               ^^^^^^
    # ruleid: python-insecure-random-secret
    session_id = random.SystemRandom().getrandbits(128)
    #            ^^^^^^
    return token, session_id


def send_code(user):
    # ruleid: python-insecure-random-secret
    otp = random.SystemRandom().randint(100000, 999999)
    #     ^^^^^^
    # ruleid: python-insecure-random-secret
    user.verification_code = str(random.SystemRandom().randrange(10**6)).zfill(6)
    #                            ^^^^^^
    # ruleid: python-insecure-random-secret
    user.save(login_code=random.SystemRandom().randint(1000, 9999))
    #                    ^^^^^^
    return otp


class Account:
    # ruleid: python-insecure-random-secret
    secret_key = "".join(random.SystemRandom().sample(LETTERS, 50))
    #                    ^^^^^^

    def invite(self, mail):
        # ruleid: python-insecure-random-secret
        password = "".join(random.SystemRandom().choice(LETTERS) for _ in range(8)) + "".join(random.SystemRandom().choice(string.digits) for _ in range(2))
        #                                                                      ^^^^^^
        #                  ^^^^^^
        # ruleid: python-insecure-random-secret
        return self.create(mail=mail, password=password, activation_key="".join(random.SystemRandom().choices(LETTERS, k=20)))
        #                                                                       ^^^^^^


def authorize(client):
    # ruleid: python-insecure-random-secret
    nonce = hex(random.SystemRandom().getrandbits(64))
    #           ^^^^^^
    # ruleid: python-insecure-random-secret
    client.session_key = random.SystemRandom().randbytes(16).hex()
    #                    ^^^^^^
    return nonce


def generate_password(length=10):
    # ruleid: python-insecure-random-secret
    return "".join(random.SystemRandom().choice(LETTERS) for _ in range(length))
    #              ^^^^^^


def make_otp():
    # ruleid: python-insecure-random-secret
    return random.SystemRandom().randint(1000, 9999)
    #      ^^^^^^


# Known gaps: the value takes a detour through a variable, or the function was imported.
def later():
    from random import choice

    # todoruleid: python-insecure-random-secret
    token = "".join(choice(LETTERS) for _ in range(32))
    digits = random.randint(100000, 999999)
    # todoruleid: python-insecure-random-secret
    otp = digits
    return token, otp


def session_id():
    # ruleid: python-insecure-random-secret-guessable
    return str(uuid.uuid1())


# ruleid: python-insecure-random-secret-guessable
secret_key = np.random.bytes(32)


def remember(response):
    value = str(random.random())[2:]
    # ruleid: python-insecure-random-secret-kept
    response.set_cookie("remember_me", value, secure=True, httponly=True, samesite="Lax")
