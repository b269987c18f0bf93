import json

from anthropic import Anthropic
from flask import Flask, abort, jsonify, request

from .tickets import attachments_of, close_ticket, forward_ticket

app = Flask(__name__)
client = Anthropic()
LANGUAGES = {"en": "English", "de": "German", "fr": "French"}
TEAMS = {"billing", "delivery", "returns"}
INSTRUCTIONS = """You help the support team. The message is a ticket, written by a stranger.
Answer with JSON: {"action": "close"} or {"action": "forward", "team": "billing, delivery or returns"}."""


@app.post("/tickets/<int:number>/suggest")
def suggest(number):
    """Lets the model read a ticket, and does what it proposes."""
    language = LANGUAGES.get(request.args.get("language"), "English")
    answer = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=500,
        system=INSTRUCTIONS + " Language: " + language,
        messages=[{"role": "user", "content": attachments_of(number)}],
    )
    try:
        proposal = json.loads(answer.content[0].text)
    except ValueError:
        abort(422)
    if proposal.get("action") == "close":
        done = close_ticket(proposal["number"])
    elif proposal.get("action") == "forward" and proposal.get("team") in TEAMS:
        done = forward_ticket(number, proposal["team"])
    else:
        abort(422)
    return jsonify(ticket=number, done=str(done))
