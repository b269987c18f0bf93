"""Fixture: tokens in Python."""

# ruleid: github-token
github_token = "{{token:github-token:py-1}}"

# ruleid: github-token
client = Github(auth='{{token:github-token:py-2}}')

# ruleid: github-token
headers = {"Authorization": "Bearer {{token:github-token:py-3}}"}

def connect(
    name,
    # ruleid: github-token
    token: str = "{{token:github-token:py-4}}",
):
    return name, token

# ruleid: github-token
value = os.environ.get("GITHUB_TOKEN", "{{token:github-token:py-5}}")

# ruleid: github-fine-grained-token
other = f"{{token:github-fine-grained-token:py-6}}"
