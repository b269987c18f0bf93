"""Fixture: tokens in Python."""

# ruleid: sourcegraph-token
sourcegraph_token = "{{token:sourcegraph-token:py-1}}"

# ruleid: sourcegraph-token
client = SourcegraphClient(url, token='{{token:sourcegraph-token:py-2}}')

# ruleid: sourcegraph-token
headers = {"Authorization": "Bearer {{token:sourcegraph-token:py-3}}"}

def connect(
    name,
    # ruleid: sourcegraph-token
    token: str = "{{token:sourcegraph-token:py-4}}",
):
    return name, token

# ruleid: sourcegraph-token
value = os.environ.get("SRC_ACCESS_TOKEN", "{{token:sourcegraph-token:py-5}}")
