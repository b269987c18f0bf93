import os

import jwt
from requests.auth import HTTPBasicAuth

# ok: password-in-call
login = HTTPBasicAuth("reports", os.environ["REPORTS_PASSWORD"])

# ok: password-in-call
claims = jwt.decode(token, key, algorithms=["HS256"])

# ok: password-in-call
claims = jwt.decode(token)
