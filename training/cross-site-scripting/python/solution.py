from flask import Flask, render_template_string, request

from clinic import messages

app = Flask(__name__)

PAGE = """<!doctype html><title>Messages</title>
{% if note %}<p class="note">Sent: {{ note }}</p>{% endif %}
<ul>{% for message in messages %}<li>{{ message.text }}</li>{% endfor %}</ul>"""


@app.get("/messages")
def inbox():
    """The messages of a patient; `note` repeats what was just sent."""
    return render_template_string(
        PAGE,
        note=request.args.get("note", ""),
        messages=messages.of_patient(request.cookies.get("patient")),
    )
