import importlib

from flask import abort, request

from . import actions
from .models import User
from .schemas import UserSchema

ACTIONS = {"pack": actions.pack, "send": actions.send}


def run():
    # ok: python-reflection-from-request
    action = ACTIONS.get(request.args["action"])
    name = request.args["side"]
    if name not in ("left", "right"):
        abort(404)
    # ok: python-reflection-from-request
    side = getattr(actions, name)
    # ok: python-reflection-from-request
    module = importlib.import_module("parcels.actions")
    # ok: python-reflection-from-request
    return action(), side, module, getattr(request, "user", None)


def save(user):
    # ok: python-mass-assignment
    created = User(name=request.json["name"])
    # ok: python-mass-assignment
    checked = User(**UserSchema().load(request.json))
    for name in ("name", "mail"):
        # ok: python-mass-assignment
        setattr(user, name, request.json[name])
    return created, checked


@app.post("/members")
def add_member():
    sent = request.get_json()
    # ok: python-mass-assignment
    member = Member(**{field: str(sent.get(field)) for field in EDITABLE})
    # ok: python-mass-assignment
    other = Member(**{field: sent[field] for field in ("name", "mail") if field in sent})
    return save(member, other)
