"""Fixture: tokens in Python."""

# ruleid: supabase-access-token
supabase_token = "{{token:supabase-access-token:py-1}}"

# ruleid: supabase-access-token
client = create_client(url, '{{token:supabase-access-token:py-2}}')

# ruleid: supabase-access-token
headers = {"Authorization": "Bearer {{token:supabase-access-token:py-3}}"}

def connect(
    name,
    # ruleid: supabase-access-token
    token: str = "{{token:supabase-access-token:py-4}}",
):
    return name, token

# ruleid: supabase-access-token
value = os.environ.get("SUPABASE_ACCESS_TOKEN", "{{token:supabase-access-token:py-5}}")

# ruleid: supabase-secret-key
other = "{{token:supabase-secret-key:py-6}}"
