from flask import Blueprint, abort, g, jsonify, request

from canteen.models import Account, db

accounts = Blueprint("accounts", __name__)
EDITABLE = ("child", "diet")


@accounts.patch("/account")
def change_account():
    """Parents change what their child eats, and where the bills go."""
    account = Account.query.filter_by(parent_id=g.user.id).first_or_404()
    sent = request.get_json()
    for field in EDITABLE:
        if field in sent:
            setattr(account, field, str(sent[field]))
    db.session.commit()
    return jsonify(account.as_dict())


@accounts.post("/account")
def open_account():
    """Opens an account for a child."""
    if Account.query.filter_by(parent_id=g.user.id).first():
        abort(409)
    sent = request.get_json()
    account = Account(parent_id=g.user.id, child=str(sent["child"]), diet=str(sent["diet"]), email=str(sent["email"]))
    db.session.add(account)
    db.session.commit()
    return jsonify(account.as_dict()), 201
