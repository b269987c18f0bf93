import hashlib
import secrets

from gym.database import members


def set_password(member_id, password):
    """Stores a member's new password."""
    salt = secrets.token_hex(16)
    value = hashlib.sha256((salt + password).encode()).hexdigest()
    members.update(member_id, salt=salt, password_hash=value)


def is_password(member, password):
    """Says whether this is the member's password."""
    value = hashlib.sha256((member.salt + password).encode()).hexdigest()
    return secrets.compare_digest(value, member.password_hash)
