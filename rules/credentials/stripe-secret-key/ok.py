# ok: stripe-secret-key
example_1 = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"
# ok: stripe-secret-key
example_2 = "sk_live_..."
# ok: stripe-secret-key
example_3 = "<sk_live_ key>"
# ok: stripe-secret-key
stripe_key = os.environ["STRIPE_SECRET_KEY"]
# ok: stripe-secret-key
PATTERN = re.compile(r"sk_live_[A-Za-z0-9]+")
