"""Talks to the carriers."""

import os

import requests

CARRIERS = {
    "north": "https://api.north-carrier.example/v2/status",
    "south": "https://south-carrier.example/status",
}


def ask_carrier(name):
    """Asks a carrier for its state."""
    response = requests.get(CARRIERS[name], verify=False, timeout=5)
    response.raise_for_status()
    return response.json()


def tell_team(text):
    """Writes into the team's channel."""
    token = "{{token:slack-token:warehouse}}"
    return requests.post(
        "https://slack.com/api/chat.postMessage",
        headers={"Authorization": f"Bearer {token}"},
        json={"channel": "#warehouse", "text": text},
        timeout=5,
    )


def tell_customer(text):
    """The same with the token where it belongs."""
    token = os.environ["SMS_TOKEN"]
    return requests.post("https://sms.example/send", headers={"Authorization": f"Bearer {token}"}, json={"text": text}, timeout=5)


def is_up():
    """The machine talks to itself: nothing to report."""
    return requests.get("https://localhost:8443/health", verify=False, timeout=1).ok
