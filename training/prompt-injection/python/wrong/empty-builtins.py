import json

from anthropic import Anthropic
from flask import Flask, jsonify, request

from .tickets import attachments_of, close_ticket, forward_ticket

app = Flask(__name__)
client = Anthropic()


@app.post("/tickets/<int:number>/suggest")
def suggest(number):
    """Lets the model read a ticket, and does what it proposes."""
    language = request.args.get("language", "English")
    answer = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=500,
        system="You help the support team. Answer with one Python call: "
        "close_ticket(number) or forward_ticket(number, team). Language: " + language,
        messages=[{"role": "user", "content": attachments_of(number)}],
    )
    proposal = answer.content[0].text
    done = eval(proposal, {"__builtins__": {}, "close_ticket": close_ticket, "forward_ticket": forward_ticket})
    return jsonify(ticket=number, done=str(done))
