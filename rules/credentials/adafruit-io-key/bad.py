"""Fixture: tokens in Python."""

# ruleid: adafruit-io-key
adafruit_key = "{{token:adafruit-io-key:py-1}}"

# ruleid: adafruit-io-key
client = Client(username, '{{token:adafruit-io-key:py-2}}')

# ruleid: adafruit-io-key
headers = {"Authorization": "Bearer {{token:adafruit-io-key:py-3}}"}

def connect(
    name,
    # ruleid: adafruit-io-key
    token: str = "{{token:adafruit-io-key:py-4}}",
):
    return name, token

# ruleid: adafruit-io-key
value = os.environ.get("ADAFRUIT_AIO_KEY", "{{token:adafruit-io-key:py-5}}")
