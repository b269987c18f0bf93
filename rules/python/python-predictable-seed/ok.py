import hashlib
import random
import secrets
import time
import uuid


def make_token():
    # ok: python-predictable-seed
    return secrets.token_urlsafe(32)


def simulate(runs):
    # ok: python-predictable-seed
    random.seed(42)
    return [random.random() for _ in range(runs)]


def start(user):
    # ok: python-time-based-secret
    user.session_id = str(uuid.uuid4())
    # ok: python-time-based-secret
    started_at = str(time.time())
    # ok: python-time-based-secret
    order_id = uuid.uuid1()
    # ok: python-time-based-secret
    return started_at, order_id, hashlib.sha256(user.picture).hexdigest()
