import hmac
import json
import pickle
import socket
import sys

import numpy as np
import requests
import torch
from celery import Celery
from ruamel.yaml import YAML
from transformers import AutoModel

celery_app = Celery("parcels")
# ok: python-unsafe-deserialization-setting
celery_app.conf.task_serializer = "json"


def files(path):
    # ok: python-unsafe-deserialization-numpy
    table = np.load(path)
    # ok: python-unsafe-deserialization-torch
    weights = torch.load(path, weights_only=True)
    # ok: python-unsafe-deserialization-remote-code
    model = AutoModel.from_pretrained("parcels/model")
    # ok: python-unsafe-deserialization-yaml
    yaml = YAML(typ="safe")
    return table, weights, model, yaml.load(path)


def receive(address):
    connection = socket.create_connection(address)
    # ok: python-unsafe-deserialization-network
    order = json.loads(connection.recv(4096))
    response = requests.get("https://parcel.example/orders")
    # ok: python-unsafe-deserialization-network
    return order, response.json()


def main(cache):
    with open(sys.argv[1]) as file:
        # ok: python-unsafe-deserialization-input
        order = json.load(file)
    with open("cache.bin", "rb") as file:
        # ok: python-unsafe-deserialization-input
        return order, pickle.load(file)


def read(key, data, signature):
    if not hmac.compare_digest(hmac.new(key, data, "sha256").digest(), signature):
        raise ValueError("forged")
    # ok: python-unsafe-deserialization-parameter
    return pickle.loads(data)


def copy(order):
    # ok: python-unsafe-deserialization-text
    return pickle.loads(pickle.dumps(order))


def read_own():
    with open("cache.pickle", "rb") as file:
        # ok: python-unsafe-deserialization-parameter
        return pickle.load(file)
