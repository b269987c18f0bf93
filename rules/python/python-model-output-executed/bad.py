import os

import openai
from flask import Flask
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool

from .data import cursor, frame

app = Flask(__name__)
client = openai.OpenAI()


def ask(question):
    response = client.chat.completions.create(model="small", messages=[{"role": "user", "content": question}])
    text = response.choices[0].message.content
    # ruleid: python-model-output-executed
    exec(text)
    #    ^^^^
    # ruleid: python-model-output-in-shell
    os.system(text)
    #         ^^^^
    # ruleid: python-model-output-in-sql
    cursor.execute(text)
    #              ^^^^
    # ruleid: python-model-tool-dangerous
    agent = create_pandas_dataframe_agent(client, frame, allow_dangerous_code=True)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-model-tool-dangerous
    return agent, PythonREPLTool()
    #             ^^^^^^^^^^^^^^^^


@app.route("/joke")
def joke():
    response = client.completions.create(model="small", prompt="Tell a joke.")
    # ruleid: python-model-output-in-page
    return "<p>" + response.choices[0].text + "</p>"
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
