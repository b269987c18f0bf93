import hashlib
import secrets

from gym.database import members


def slow(password, salt):
    value = (salt + password).encode()
    for _ in range(1000):
        value = hashlib.sha512(value).digest()
    return value.hex()


def set_password(member_id, password):
    """Stores a member's new password."""
    salt = secrets.token_hex(16)
    members.update(member_id, salt=salt, password_hash=slow(password, salt))


def is_password(member, password):
    """Says whether this is the member's password."""
    return secrets.compare_digest(slow(password, member.salt), member.password_hash)
