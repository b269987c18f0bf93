from random import choices, randint


def reset_token(letters):
    # ruleid: python-insecure-random-secret-imported
    return ''.join(choices(letters, k=24))


def make_login_pin():
    # ruleid: python-insecure-random-secret-imported
    return str(randint(1000, 9999))
