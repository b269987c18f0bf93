"""Fixture: tokens in Python."""

import os

# ruleid: pypi-token
pypi_token = os.environ["PYPI_TOKEN"]

# ruleid: pypi-token
client = upload(password=os.environ['PYPI_TOKEN'])

# ruleid: pypi-token
headers = {"Authorization": f"Bearer {os.environ['PYPI_TOKEN']}"}

def connect(
    name,
    # ruleid: pypi-token
    token: str = os.environ["PYPI_TOKEN"],
):
    return name, token

# ruleid: pypi-token
value = os.environ["PYPI_TOKEN"]
