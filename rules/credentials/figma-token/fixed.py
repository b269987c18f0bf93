"""Fixture: tokens in Python."""

import os

# ruleid: figma-token
figma_token = os.environ["FIGMA_TOKEN"]

# ruleid: figma-token
client = FigmaClient(token=os.environ['FIGMA_TOKEN'])

# ruleid: figma-token
headers = {"Authorization": f"Bearer {os.environ['FIGMA_TOKEN']}"}

def connect(
    name,
    # ruleid: figma-token
    token: str = os.environ["FIGMA_TOKEN"],
):
    return name, token

# ruleid: figma-token
value = os.environ["FIGMA_TOKEN"]
