import openai
from flask import request
from langchain_core.prompts import PromptTemplate

client = openai.OpenAI()
STYLES = {"short": "Answer in one sentence.", "long": "Answer at length."}


def answer():
    client.chat.completions.create(
        model="small",
        messages=[
            # ok: python-prompt-from-request
            {"role": "system", "content": STYLES[request.json["style"]]},
            # ok: python-prompt-mixed-with-request
            {"role": "user", "content": request.json["question"]},
        ],
    )
    # ok: python-prompt-from-request
    template = PromptTemplate.from_template("Translate {text}")
    # ok: python-prompt-from-request
    return template.format(text=request.form["text"])
