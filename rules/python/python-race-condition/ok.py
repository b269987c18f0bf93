import os


def save(path, text):
    try:
        # ok: python-race-condition-exists
        with open(path, "x") as file:
            file.write(text)
    except FileExistsError:
        return False
    # ok: python-race-condition-access
    if not os.access(path, os.W_OK):
        print("cannot be written", path)
    # ok: python-race-condition-exists
    if not os.path.exists(path):
        os.makedirs(path, exist_ok=True)
    return True
