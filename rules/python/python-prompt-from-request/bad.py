import anthropic
import openai
from flask import request
from langchain_core.messages import SystemMessage
from langchain_core.prompts import PromptTemplate

client = openai.OpenAI()


def answer():
    question = request.json["question"]
    client.chat.completions.create(
        model="small",
        messages=[
            # ruleid: python-prompt-from-request
            {"role": "system", "content": "You are a clerk. The customer is " + request.json["name"]},
            #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            {"role": "user", "content": question},
        ],
    )
    # ruleid: python-prompt-from-request
    anthropic.Anthropic().messages.create(model="small", system=f"Answer as {request.args['style']}", messages=[])
    #                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-prompt-from-request
    SystemMessage(content=request.form["role"])
    #                     ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-prompt-from-request
    PromptTemplate.from_template(f"Translate {request.form['text']}")
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    prompt = f"Summarise the following complaint in one sentence: {question}"
    # ruleid: python-prompt-mixed-with-request
    return client.completions.create(model="small", prompt=prompt)
    #                                                      ^^^^^^
