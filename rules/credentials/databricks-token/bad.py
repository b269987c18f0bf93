"""Fixture: tokens in Python."""

# ruleid: databricks-token
databricks_token = "{{token:databricks-token:py-1}}"

# ruleid: databricks-token
client = WorkspaceClient(host=host, token='{{token:databricks-token:py-2}}')

# ruleid: databricks-token
headers = {"Authorization": "Bearer {{token:databricks-token:py-3}}"}

def connect(
    name,
    # ruleid: databricks-token
    token: str = "{{token:databricks-token:py-4}}",
):
    return name, token

# ruleid: databricks-token
value = os.environ.get("DATABRICKS_TOKEN", "{{token:databricks-token:py-5}}")
