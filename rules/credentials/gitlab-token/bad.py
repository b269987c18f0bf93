"""Fixture: tokens in Python."""

# ruleid: gitlab-token
gitlab_token = "{{token:gitlab-token:py-1}}"

# ruleid: gitlab-token
client = Gitlab(private_token='{{token:gitlab-token:py-2}}')

# ruleid: gitlab-token
headers = {"Authorization": "Bearer {{token:gitlab-token:py-3}}"}

def connect(
    name,
    # ruleid: gitlab-token
    token: str = "{{token:gitlab-token:py-4}}",
):
    return name, token

# ruleid: gitlab-token
value = os.environ.get("GITLAB_TOKEN", "{{token:gitlab-token:py-5}}")
