"""Fixture: tokens in Python."""

# ruleid: sonarqube-token
sonar_token = "{{token:sonarqube-token:py-1}}"

# ruleid: sonarqube-token
client = SonarQubeClient(url, token='{{token:sonarqube-token:py-2}}')

# ruleid: sonarqube-token
headers = {"Authorization": "Bearer {{token:sonarqube-token:py-3}}"}

def connect(
    name,
    # ruleid: sonarqube-token
    token: str = "{{token:sonarqube-token:py-4}}",
):
    return name, token

# ruleid: sonarqube-token
value = os.environ.get("SONAR_TOKEN", "{{token:sonarqube-token:py-5}}")
