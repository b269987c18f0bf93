import json

import openai
from flask import Flask
from markupsafe import escape

from .data import cursor

app = Flask(__name__)
client = openai.OpenAI()
ACTIONS = {"pack": print, "send": print}


def ask(question):
    response = client.chat.completions.create(model="small", messages=[{"role": "user", "content": question}])
    text = response.choices[0].message.content
    # ok: python-model-output-executed
    order = json.loads(text)
    # ok: python-model-output-in-sql
    cursor.execute("INSERT INTO answers (text) VALUES (?)", (text,))
    if text in ("pack", "send"):
        # ok: python-model-output-executed
        return eval(text)
    # ok: python-model-output-executed
    return ACTIONS[order["action"]]


@app.route("/joke")
def joke():
    response = client.completions.create(model="small", prompt="Tell a joke.")
    # ok: python-model-output-in-page
    return "<p>" + escape(response.choices[0].text) + "</p>"
