import os

from flask import Flask, jsonify

app = Flask(__name__)
# ruleid: python-flask-debug-enabled
app.config["DEBUG"] = True
#                     ^^^^


@app.route("/")
def index():
    return jsonify(status="ok")


def serve_everywhere():
    # ruleid: python-flask-debug-enabled
    # ruleid: python-network-exposure
    app.run(host="0.0.0.0", port=8000, debug=True)
    #                                        ^^^^ python-flask-debug-enabled


def serve_by_position():
    # ruleid: python-flask-debug-enabled
    app.run("0.0.0.0", 8000, True)
    #                        ^^^^


def build():
    application = Flask("orders")
    # ruleid: python-flask-debug-enabled
    application.debug = True
    #                   ^^^^
    # ruleid: python-flask-debug-enabled
    application.config.update(DEBUG=True, JSON_SORT_KEYS=False)
    #                               ^^^^
    return application


if __name__ == "__main__":
    # ruleid: python-flask-debug-enabled
    app.run(debug=True)
    #             ^^^^
    app.run(
        port=int(os.environ.get("PORT", "8000")),
        # ruleid: python-flask-debug-enabled
        debug=True,
        #     ^^^^
        use_reloader=False,
    )
