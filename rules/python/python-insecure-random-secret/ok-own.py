import random


def new_session_id():
    # ok: python-insecure-random-secret-guessable
    numbers = random.SystemRandom()
    return "%032x" % numbers.getrandbits(128)


def shuffled(cards, seed):
    # ok: python-insecure-random-secret-guessable
    return random.Random(seed).sample(cards, len(cards))
