import importlib

from flask import request

from . import actions
from .models import User, db


def run():
    # ruleid: python-reflection-from-request
    action = getattr(actions, request.args["action"])
    #                         ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-reflection-from-request
    module = importlib.import_module(request.args["module"])
    #                                ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-reflection-from-request
    other = globals()[request.form["name"]]
    #                 ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-reflection-from-request
    return action(), module, other, __import__(request.json["plugin"])
    #                                          ^^^^^^^^^^^^^^^^^^^^^^


def save(user):
    # ruleid: python-mass-assignment
    created = User(**request.json)
    #         ^^^^^^^^^^^^^^^^^^^^
    for name, value in request.json.items():
        # ruleid: python-mass-assignment
        setattr(user, name, value)
        #             ^^^^
    # ruleid: python-mass-assignment
    user.__dict__.update(request.get_json())
    #                    ^^^^^^^^^^^^^^^^^^
    # ruleid: python-mass-assignment
    return created, User.objects.create(**request.form.to_dict())
    #                                     ^^^^^^^^^^^^^^^^^^^^^^
