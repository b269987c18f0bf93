import jwt
from requests.auth import HTTPBasicAuth

# ruleid: password-in-call
login = HTTPBasicAuth("reports", "{{token:password:call-5}}")

# ruleid: python-hard-coded-key
claims = jwt.decode(read_token({"note": "1, or (2"}), "velvet-marble-pepper", algorithms=["HS256"])
