from flask import Blueprint, abort, g, jsonify, request

from library.models import Loan, db

loans = Blueprint("loans", __name__)


@loans.get("/loans/<int:loan_id>")
def show_loan(loan_id):
    """Shows a loan to the reader whose it is."""
    loan = Loan.query.filter_by(id=loan_id, reader_id=g.user.id).first_or_404()
    return jsonify(loan.as_dict())


@loans.delete("/loans/<int:loan_id>")
def return_loan(loan_id):
    """Takes a loan off the reader's list; for librarians only."""
    if request.headers.get("X-Role") != "librarian":
        abort(403)
    loan = Loan.query.filter_by(id=loan_id).first_or_404()
    db.session.delete(loan)
    db.session.commit()
    return "", 204
