from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from gym.database import members

hasher = PasswordHasher()


def set_password(member_id, password):
    """Stores a member's new password."""
    members.update(member_id, salt="", password_hash=hasher.hash(password))


def is_password(member, password):
    """Says whether this is the member's password."""
    try:
        return hasher.verify(member.password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
