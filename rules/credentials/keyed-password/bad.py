"""Fixture: passwords in Python."""
from __future__ import annotations

import logging
import sys

# ruleid: keyed-password
DB_PASSWORD = "{{token:password:py-1}}"

# ruleid: keyed-password
connection = connect(user="app", password='{{token:password:py-2}}')

settings = {
    # ruleid: keyed-password
    "client_secret": "{{token:password:py-3}}",
}


# ruleid: keyed-password
def login(user: str, passphrase: str = "{{token:password:py-4}}") -> None:
    # ruleid: keyed-password
    token = os.environ.get("API_TOKEN", "{{token:password:py-5}}")
    # ruleid: keyed-password, python-hard-coded-key-framework
    app.config["SECRET_KEY"] = b"{{token:password:py-6}}"


# ruleid: keyed-password
headers = {"Authorization": "Bearer {{token:password:py-7}}"}
