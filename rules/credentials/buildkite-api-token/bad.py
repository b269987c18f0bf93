"""Fixture: tokens in Python."""

# ruleid: buildkite-api-token
buildkite_token = "{{token:buildkite-api-token:py-1}}"

# ruleid: buildkite-api-token
client = Buildkite(token='{{token:buildkite-api-token:py-2}}')

# ruleid: buildkite-api-token
headers = {"Authorization": "Bearer {{token:buildkite-api-token:py-3}}"}

def connect(
    name,
    # ruleid: buildkite-api-token
    token: str = "{{token:buildkite-api-token:py-4}}",
):
    return name, token

# ruleid: buildkite-api-token
value = os.environ.get("BUILDKITE_API_TOKEN", "{{token:buildkite-api-token:py-5}}")
