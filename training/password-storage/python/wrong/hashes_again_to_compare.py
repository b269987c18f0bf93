from argon2 import PasswordHasher

from gym.database import members

hasher = PasswordHasher()


def set_password(member_id, password):
    """Stores a member's new password."""
    members.update(member_id, salt="", password_hash=hasher.hash(password))


def is_password(member, password):
    """Says whether this is the member's password."""
    return hasher.hash(password) == member.password_hash
