"""Fixture: tokens in Python."""

# ruleid: pypi-token
pypi_token = "{{token:pypi-token:py-1}}"

# ruleid: pypi-token
client = upload(password='{{token:pypi-token:py-2}}')

# ruleid: pypi-token
headers = {"Authorization": "Bearer {{token:pypi-token:py-3}}"}

def connect(
    name,
    # ruleid: pypi-token
    token: str = "{{token:pypi-token:py-4}}",
):
    return name, token

# ruleid: pypi-token
value = os.environ.get("PYPI_TOKEN", "{{token:pypi-token:py-5}}")
