"""Fixture: tokens in Python."""

# ruleid: heroku-api-key
heroku_key = "{{token:heroku-api-key:py-1}}"

# ruleid: heroku-api-key
client = heroku3.from_key('{{token:heroku-api-key:py-2}}')

# ruleid: heroku-api-key
headers = {"Authorization": "Bearer {{token:heroku-api-key:py-3}}"}

def connect(
    name,
    # ruleid: heroku-api-key
    token: str = "{{token:heroku-api-key:py-4}}",
):
    return name, token

# ruleid: heroku-api-key
value = os.environ.get("HEROKU_API_KEY", "{{token:heroku-api-key:py-5}}")
