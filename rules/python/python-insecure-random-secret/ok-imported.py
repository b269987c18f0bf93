from random import choices, randint
from secrets import choice


def roll():
    # ok: python-insecure-random-secret-imported
    return randint(1, 6)


def reset_token(letters):
    # ok: python-insecure-random-secret-imported
    return ''.join(choice(letters) for _ in range(24))
