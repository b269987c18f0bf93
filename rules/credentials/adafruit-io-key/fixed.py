"""Fixture: tokens in Python."""

import os

# ruleid: adafruit-io-key
adafruit_key = os.environ["ADAFRUIT_AIO_KEY"]

# ruleid: adafruit-io-key
client = Client(username, os.environ['ADAFRUIT_AIO_KEY'])

# ruleid: adafruit-io-key
headers = {"Authorization": f"Bearer {os.environ['ADAFRUIT_AIO_KEY']}"}

def connect(
    name,
    # ruleid: adafruit-io-key
    token: str = os.environ["ADAFRUIT_AIO_KEY"],
):
    return name, token

# ruleid: adafruit-io-key
value = os.environ["ADAFRUIT_AIO_KEY"]
