import datetime
import hashlib
import random
import time
import uuid


def make_token():
    # ruleid: python-predictable-seed
    random.seed(time.time())
    # ruleid: python-insecure-random-secret
    return random.SystemRandom().getrandbits(64).to_bytes(8, "big")
    #      ^^^^^^


def session_key_for(user):
    # ruleid: python-predictable-seed
    generator = random.Random(42)
    #           ^^^^^^^^^^^^^^^^^
    return generator.getrandbits(128)


def start(user):
    # ruleid: python-time-based-secret
    user.session_id = str(uuid.uuid4())
    # ruleid: python-time-based-secret
    reset_token = hashlib.sha256(str(time.time()).encode()).hexdigest()
    # ruleid: python-time-based-secret
    other_token = hashlib.sha256(f"{user.mail}{datetime.datetime.now()}".encode()).hexdigest()
    return reset_token, other_token
