"""Fixture: tokens in Python."""

import os

# ruleid: hugging-face-token
hf_token = os.environ["HF_TOKEN"]

# ruleid: hugging-face-token
client = InferenceClient(token=os.environ['HF_TOKEN'])

# ruleid: hugging-face-token
headers = {"Authorization": f"Bearer {os.environ['HF_TOKEN']}"}

def connect(
    name,
    # ruleid: hugging-face-token
    token: str = os.environ["HF_TOKEN"],
):
    return name, token

# ruleid: hugging-face-token
value = os.environ["HF_TOKEN"]
