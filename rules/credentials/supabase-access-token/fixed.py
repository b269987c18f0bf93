"""Fixture: tokens in Python."""

import os

# ruleid: supabase-access-token
supabase_token = os.environ["SUPABASE_ACCESS_TOKEN"]

# ruleid: supabase-access-token
client = create_client(url, os.environ['SUPABASE_ACCESS_TOKEN'])

# ruleid: supabase-access-token
headers = {"Authorization": f"Bearer {os.environ['SUPABASE_ACCESS_TOKEN']}"}

def connect(
    name,
    # ruleid: supabase-access-token
    token: str = os.environ["SUPABASE_ACCESS_TOKEN"],
):
    return name, token

# ruleid: supabase-access-token
value = os.environ["SUPABASE_ACCESS_TOKEN"]

# ruleid: supabase-secret-key
other = os.environ["SUPABASE_SECRET_KEY"]
