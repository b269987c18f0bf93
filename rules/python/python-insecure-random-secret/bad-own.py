import random


def new_session_id():
    # ruleid: python-insecure-random-secret-guessable
    numbers = random.Random()
    return "%032x" % numbers.getrandbits(128)
