"""Fixture: tokens in Python."""

# ruleid: rubygems-api-key
rubygems_key = "{{token:rubygems-api-key:py-1}}"

# ruleid: rubygems-api-key
client = push_gem(path, key='{{token:rubygems-api-key:py-2}}')

# ruleid: rubygems-api-key
headers = {"Authorization": "Bearer {{token:rubygems-api-key:py-3}}"}

def connect(
    name,
    # ruleid: rubygems-api-key
    token: str = "{{token:rubygems-api-key:py-4}}",
):
    return name, token

# ruleid: rubygems-api-key
value = os.environ.get("GEM_HOST_API_KEY", "{{token:rubygems-api-key:py-5}}")
