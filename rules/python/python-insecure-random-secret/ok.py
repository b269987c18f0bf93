import uuid
import random
import secrets
import string

LETTERS = string.ascii_letters


def create_session(user):
    # ok: python-insecure-random-secret
    token = secrets.token_urlsafe(32)
    # ok: python-insecure-random-secret
    user.api_key = "".join(secrets.choice(LETTERS) for _ in range(24))
    # ok: python-insecure-random-secret
    password = "".join(random.SystemRandom().choice(LETTERS) for _ in range(12))
    # ok: python-insecure-random-secret
    otp = secrets.randbelow(900000) + 100000
    return token, password, otp


def play(players, tokens):
    # Random things that are no secret.
    # ok: python-insecure-random-secret
    winner = random.choice(players)
    # ok: python-insecure-random-secret
    token = random.choice(tokens)
    # ok: python-insecure-random-secret
    delay = random.uniform(0.5, 2)
    # ok: python-insecure-random-secret
    name = "".join(random.choice(LETTERS) for _ in range(8))
    # ok: python-insecure-random-secret
    mask_token = random.randint(0, 30000)
    # ok: python-insecure-random-secret
    password_length = random.randint(8, 16)
    # ok: python-insecure-random-secret
    country_code = random.choice(["de", "at", "ch"])
    return winner, token, delay, name, mask_token, password_length, country_code


def login(password, attempt):
    # The secret does not come from the random number.
    # ok: python-insecure-random-secret
    retry(password=password, delay=random.random() * attempt)
    # ok: python-insecure-random-secret
    session_token = read_token() if random.random() < 0.5 else None
    return session_token


def generate_token_colors(count):
    # ok: python-insecure-random-secret
    return [random.randint(0, 255) for _ in range(count)]


def make_words(count):
    # ok: python-insecure-random-secret
    return " ".join(random.choice(LETTERS) for _ in range(count))


def with_generator(random, size):
    # Handed in: the line does not say what it is.
    # ok: python-insecure-random-secret
    token = "".join(random.choice(LETTERS) for _ in range(size))
    return token


def generate_password(size):
    random = secrets.SystemRandom()
    # ok: python-insecure-random-secret
    return "".join(random.choice(LETTERS) for _ in range(size))


# ok: python-insecure-random-secret
EXPLANATION = "never token = ''.join(random.choice(LETTERS))"


def get_api_key(keys):
    # ok: python-insecure-random-secret
    api_key = random.choice(keys)
    return api_key


def row_id():
    # ok: python-insecure-random-secret-guessable
    return str(uuid.uuid1())


# ok: python-insecure-random-secret-guessable
api_key = str(uuid.uuid4())


def remember(response, colors):
    # ok: python-insecure-random-secret-kept
    response.set_cookie("theme", str(random.random()), secure=True, httponly=True, samesite="Lax")
    # ok: python-insecure-random-secret-kept
    response.set_cookie("session_id", secrets.token_hex(16), secure=True, httponly=True, samesite="Lax")
