import os


def prepare(user, group):
    # ok: python-privileges-raised
    os.setgid(group)
    # ok: python-privileges-raised
    os.setuid(user)
    try:
        # ok: python-privileges-raised
        os.setuid(0)
    except PermissionError:
        return True
    raise SystemExit("the rights are still there")
