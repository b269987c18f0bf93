"""Fixture: tokens in Python."""

# ruleid: age-secret-key
age_key = "{{token:age-secret-key:py-1}}"

# ruleid: age-secret-key
client = Identity.from_str('{{token:age-secret-key:py-2}}')

# ruleid: age-secret-key
headers = {"Authorization": "Bearer {{token:age-secret-key:py-3}}"}

def connect(
    name,
    # ruleid: age-secret-key
    token: str = "{{token:age-secret-key:py-4}}",
):
    return name, token

# ruleid: age-secret-key
value = os.environ.get("AGE_SECRET_KEY", "{{token:age-secret-key:py-5}}")
