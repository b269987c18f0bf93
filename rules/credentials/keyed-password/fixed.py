"""Fixture: passwords in Python."""
from __future__ import annotations

import logging
import os
import sys

# ruleid: keyed-password
DB_PASSWORD = os.environ["DB_PASSWORD"]

# ruleid: keyed-password
connection = connect(user="app", password=os.environ['PASSWORD'])

settings = {
    # ruleid: keyed-password
    "client_secret": os.environ["CLIENT_SECRET"],
}


# ruleid: keyed-password
def login(user: str, passphrase: str = os.environ["PASSPHRASE"]) -> None:
    # ruleid: keyed-password
    token = os.environ["API_TOKEN"]
    # ruleid: keyed-password, python-hard-coded-key-framework
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"].encode()


# ruleid: keyed-password
headers = {"Authorization": f"Bearer {os.environ['AUTHORIZATION_TOKEN']}"}
