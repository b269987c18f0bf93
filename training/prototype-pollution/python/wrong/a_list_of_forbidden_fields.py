from flask import Blueprint, abort, g, jsonify, request

from canteen.models import Account, db

accounts = Blueprint("accounts", __name__)


@accounts.patch("/account")
def change_account():
    """Parents change what their child eats, and where the bills go."""
    account = Account.query.filter_by(parent_id=g.user.id).first_or_404()
    for field, value in request.get_json().items():
        if field not in ("balance", "id"):
            setattr(account, field, value)
    db.session.commit()
    return jsonify(account.as_dict())


@accounts.post("/account")
def open_account():
    """Opens an account for a child."""
    if Account.query.filter_by(parent_id=g.user.id).first():
        abort(409)
    sent = request.get_json()
    sent.pop("balance", None)
    sent.pop("id", None)
    account = Account(parent_id=g.user.id, **sent)
    db.session.add(account)
    db.session.commit()
    return jsonify(account.as_dict()), 201
