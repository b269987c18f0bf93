"""Fixture: tokens in Python."""

# ruleid: shopify-access-token
shopify_token = "{{token:shopify-access-token:py-1}}"

# ruleid: shopify-access-token
client = shopify.Session(shop, version, '{{token:shopify-access-token:py-2}}')

# ruleid: shopify-access-token
headers = {"Authorization": "Bearer {{token:shopify-access-token:py-3}}"}

def connect(
    name,
    # ruleid: shopify-access-token
    token: str = "{{token:shopify-access-token:py-4}}",
):
    return name, token

# ruleid: shopify-access-token
value = os.environ.get("SHOPIFY_ACCESS_TOKEN", "{{token:shopify-access-token:py-5}}")
