"""Fixture: tokens in Python."""

# ruleid: crates-io-token
crates_token = "{{token:crates-io-token:py-1}}"

# ruleid: crates-io-token
client = publish_crate(path, token='{{token:crates-io-token:py-2}}')

# ruleid: crates-io-token
headers = {"Authorization": "Bearer {{token:crates-io-token:py-3}}"}

def connect(
    name,
    # ruleid: crates-io-token
    token: str = "{{token:crates-io-token:py-4}}",
):
    return name, token

# ruleid: crates-io-token
value = os.environ.get("CARGO_REGISTRY_TOKEN", "{{token:crates-io-token:py-5}}")
