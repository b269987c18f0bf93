import flask

from orders import create_app

service = flask.Flask(__name__, static_folder=None)
application = create_app("development")

if __name__ == "__main__":
    # ruleid: python-flask-debug-enabled
    service.run(debug=False, port=5001)
    #                 ^^^^
    # ruleid: python-flask-debug-enabled
    application.run(threaded=True, debug=False)
    #                                    ^^^^
    # ruleid: python-flask-debug-enabled-inline
    create_app("test").run(debug=False)
    #                            ^^^^

# Known gaps: the value in a variable, and an application that another file made.
DEBUG = True
# todoruleid: python-flask-debug-enabled
service.run(debug=DEBUG)


def serve(app):
    # todoruleid: python-flask-debug-enabled
    # ruleid: python-debug-server-run
    app.run(debug=True)
