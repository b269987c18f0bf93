from flask import Flask
from flask_login import login_required

from .desk import remove_all

app = Flask(__name__)


# ok: python-admin-view-open
@app.route("/admin/parcels", methods=["POST"])
@login_required
def parcels():
    remove_all()
    return "done"


# ok: python-admin-view-open
@app.route("/parcels")
def list_parcels():
    return "none"
