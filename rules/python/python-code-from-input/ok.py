import ast
import json
import sys

import requests


def main():
    # ok: python-code-from-input
    print(ast.literal_eval(input("value: ")))
    # ok: python-code-from-input
    print(eval("1 + 1"), int(sys.argv[1]))


def update():
    # ok: python-code-from-network
    return json.loads(requests.get("https://parcel.example/update.json").text)


def compute(model, x):
    # ok: python-code-from-parameter
    model.eval(x)
    if x not in ("a", "b"):
        raise ValueError(x)
    # ok: python-code-from-parameter
    return eval(x)
