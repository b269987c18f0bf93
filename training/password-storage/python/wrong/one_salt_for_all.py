import hashlib
import secrets

from gym.database import members

SALT = b"gym at the old mill"


def slow(password):
    return hashlib.scrypt(password.encode(), salt=SALT, n=2**14, r=8, p=1).hex()


def set_password(member_id, password):
    """Stores a member's new password."""
    members.update(member_id, salt="", password_hash=slow(password))


def is_password(member, password):
    """Says whether this is the member's password."""
    return secrets.compare_digest(slow(password), member.password_hash)
