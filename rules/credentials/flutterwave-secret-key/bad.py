"""Fixture: tokens in Python."""

# ruleid: flutterwave-secret-key
flutterwave_key = "{{token:flutterwave-secret-key:py-1}}"

# ruleid: flutterwave-secret-key
client = Rave(public_key, '{{token:flutterwave-secret-key:py-2}}')

# ruleid: flutterwave-secret-key
headers = {"Authorization": "Bearer {{token:flutterwave-secret-key:py-3}}"}

def connect(
    name,
    # ruleid: flutterwave-secret-key
    token: str = "{{token:flutterwave-secret-key:py-4}}",
):
    return name, token

# ruleid: flutterwave-secret-key
value = os.environ.get("FLW_SECRET_KEY", "{{token:flutterwave-secret-key:py-5}}")
