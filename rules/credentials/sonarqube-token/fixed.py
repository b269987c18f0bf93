"""Fixture: tokens in Python."""

import os

# ruleid: sonarqube-token
sonar_token = os.environ["SONAR_TOKEN"]

# ruleid: sonarqube-token
client = SonarQubeClient(url, token=os.environ['SONAR_TOKEN'])

# ruleid: sonarqube-token
headers = {"Authorization": f"Bearer {os.environ['SONAR_TOKEN']}"}

def connect(
    name,
    # ruleid: sonarqube-token
    token: str = os.environ["SONAR_TOKEN"],
):
    return name, token

# ruleid: sonarqube-token
value = os.environ["SONAR_TOKEN"]
