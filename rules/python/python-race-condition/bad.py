import os


def save(path, text):
    # ruleid: python-race-condition-access
    if os.access(path, os.W_OK):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^
        with open(path, "w") as file:
            file.write(text)
    # ruleid: python-race-condition-exists
    if not os.path.exists(path):
        with open(path, "w") as file:
            file.write(text)
