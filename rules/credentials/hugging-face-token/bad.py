"""Fixture: tokens in Python."""

# ruleid: hugging-face-token
hf_token = "{{token:hugging-face-token:py-1}}"

# ruleid: hugging-face-token
client = InferenceClient(token='{{token:hugging-face-token:py-2}}')

# ruleid: hugging-face-token
headers = {"Authorization": "Bearer {{token:hugging-face-token:py-3}}"}

def connect(
    name,
    # ruleid: hugging-face-token
    token: str = "{{token:hugging-face-token:py-4}}",
):
    return name, token

# ruleid: hugging-face-token
value = os.environ.get("HF_TOKEN", "{{token:hugging-face-token:py-5}}")
