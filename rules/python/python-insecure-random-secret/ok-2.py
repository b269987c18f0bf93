"""Another module of that name."""

from numpy import random


def sample_codes(count):
    # ok: python-insecure-random-secret
    access_code = random.randint(0, 1000, size=count)
    # ok: python-insecure-random-secret
    otp = "".join(random.choice(["a", "b"], count))
    return access_code, otp
