"""Fixture: tokens in Python."""

# ruleid: prefect-api-key
prefect_key = "{{token:prefect-api-key:py-1}}"

# ruleid: prefect-api-key
client = get_client(api_key='{{token:prefect-api-key:py-2}}')

# ruleid: prefect-api-key
headers = {"Authorization": "Bearer {{token:prefect-api-key:py-3}}"}

def connect(
    name,
    # ruleid: prefect-api-key
    token: str = "{{token:prefect-api-key:py-4}}",
):
    return name, token

# ruleid: prefect-api-key
value = os.environ.get("PREFECT_API_KEY", "{{token:prefect-api-key:py-5}}")
