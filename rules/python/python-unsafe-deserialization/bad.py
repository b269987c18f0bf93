import base64
import pickle
import socket
import sys

import joblib
import numpy as np
import requests
import torch
from celery import Celery
from langchain_community.vectorstores import FAISS
from ruamel.yaml import YAML
from transformers import AutoModel

celery_app = Celery("parcels")
# ruleid: python-unsafe-deserialization-setting
celery_app.conf.task_serializer = "pickle"
#                                 ^^^^^^^^


def files(path, embeddings):
    # ruleid: python-unsafe-deserialization-numpy
    table = np.load(path, allow_pickle=True)
    #                                  ^^^^
    # ruleid: python-unsafe-deserialization-torch
    weights = torch.load(path, weights_only=False)
    #                                       ^^^^^
    # ruleid: python-unsafe-deserialization-remote-code
    model = AutoModel.from_pretrained("parcels/model", trust_remote_code=True)
    #                                                                    ^^^^
    # ruleid: python-unsafe-deserialization-chain
    index = FAISS.load_local(path, embeddings, allow_dangerous_deserialization=True)
    #                                                                          ^^^^
    # ruleid: python-unsafe-deserialization-yaml
    yaml = YAML(typ="unsafe")
    #               ^^^^^^^^
    return table, weights, model, index, yaml.load(path)


def receive(address):
    connection = socket.create_connection(address)
    message = connection.recv(4096)
    # ruleid: python-unsafe-deserialization-network
    order = pickle.loads(message)
    #                    ^^^^^^^
    response = requests.get("https://parcel.example/orders")
    # ruleid: python-unsafe-deserialization-network
    return order, pickle.loads(response.content)
    #                          ^^^^^^^^^^^^^^^^


def main():
    with open(sys.argv[1], "rb") as file:
        # ruleid: python-unsafe-deserialization-input
        order = pickle.load(file)
        #                   ^^^^
    # ruleid: python-unsafe-deserialization-input
    return order, joblib.load(sys.argv[2])
    #                         ^^^^^^^^^^^


def decode(text, data):
    # ruleid: python-unsafe-deserialization-parameter
    order = pickle.loads(data)
    #       ^^^^^^^^^^^^^^^^^^
    # ruleid: python-unsafe-deserialization-text
    return order, pickle.loads(base64.b64decode(text))
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def read(path):
    with open(path, "rb") as file:
        # ruleid: python-unsafe-deserialization-parameter
        first = pickle.load(file)
        #       ^^^^^^^^^^^^^^^^^
    # ruleid: python-unsafe-deserialization-parameter
    return first, pickle.load(open(path, "rb"))
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
