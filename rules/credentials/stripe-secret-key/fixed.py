"""Fixture: tokens in Python."""

import os

# ruleid: stripe-secret-key
stripe_key = os.environ["STRIPE_SECRET_KEY"]

# ruleid: stripe-secret-key
client = StripeClient(os.environ['STRIPE_SECRET_KEY'])

# ruleid: stripe-secret-key
headers = {"Authorization": f"Bearer {os.environ['STRIPE_SECRET_KEY']}"}

def connect(
    name,
    # ruleid: stripe-secret-key
    token: str = os.environ["STRIPE_SECRET_KEY"],
):
    return name, token

# ruleid: stripe-secret-key
value = os.environ["STRIPE_SECRET_KEY"]
