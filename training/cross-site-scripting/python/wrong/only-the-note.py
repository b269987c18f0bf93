from flask import Flask, request
from markupsafe import escape

from clinic import messages

app = Flask(__name__)


@app.get("/messages")
def inbox():
    """The messages of a patient; `note` repeats what was just sent."""
    note = request.args.get("note", "")
    page = "<!doctype html><title>Messages</title>"
    if note:
        page += f"<p class='note'>Sent: {escape(note)}</p>"
    page += "<ul>"
    for message in messages.of_patient(request.cookies.get("patient")):
        page += f"<li>{message.text}</li>"
    return page + "</ul>"
