"""Fixture: tokens in Python."""

# ruleid: stripe-secret-key
stripe_key = "{{token:stripe-secret-key:py-1}}"

# ruleid: stripe-secret-key
client = StripeClient('{{token:stripe-secret-key:py-2}}')

# ruleid: stripe-secret-key
headers = {"Authorization": "Bearer {{token:stripe-secret-key:py-3}}"}

def connect(
    name,
    # ruleid: stripe-secret-key
    token: str = "{{token:stripe-secret-key:py-4}}",
):
    return name, token

# ruleid: stripe-secret-key
value = os.environ.get("STRIPE_SECRET_KEY", "{{token:stripe-secret-key:py-5}}")
