from flask import Flask

from .desk import remove_all

app = Flask(__name__)


# ruleid: python-admin-view-open
@app.route("/admin/parcels", methods=["POST"])
#          ^^^^^^^^^^^^^^^^
def parcels():
    remove_all()
    return "done"
