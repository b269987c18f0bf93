"""Fixture: tokens in Python."""

# ruleid: circleci-token
circleci_token = "{{token:circleci-token:py-1}}"

# ruleid: circleci-token
client = CircleClient(token='{{token:circleci-token:py-2}}')

# ruleid: circleci-token
headers = {"Authorization": "Bearer {{token:circleci-token:py-3}}"}

def connect(
    name,
    # ruleid: circleci-token
    token: str = "{{token:circleci-token:py-4}}",
):
    return name, token

# ruleid: circleci-token
value = os.environ.get("CIRCLECI_TOKEN", "{{token:circleci-token:py-5}}")
