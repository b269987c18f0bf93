import asyncio
import os
import subprocess

import uvicorn
from flask import Flask

from .jobs import Runner

app = Flask(__name__)
runner = Runner()

# ok: python-flask-debug-enabled
app.config["DEBUG"] = False
# ok: python-flask-debug-enabled
app.config["TESTING"] = True
# ok: python-flask-debug-enabled
app.config["DEBUG"] = os.environ.get("APP_DEBUG") == "1"
# ok: python-flask-debug-enabled
app.config.update(SESSION_COOKIE_SECURE=True)


def serve():
    # ok: python-flask-debug-enabled
    app.run()
    # ok: python-flask-debug-enabled
    app.run(host="127.0.0.1", debug=False)
    # The line leaves it to the environment.
    # ok: python-flask-debug-enabled
    app.run(debug=os.environ.get("FLASK_DEBUG") == "1")
    # ok: python-flask-debug-enabled
    app.run(threaded=True, use_reloader=True)


async def main():
    # ok: python-flask-debug-enabled
    await runner.start(debug=True)


def run_others():
    # Other things that run.
    # ok: python-flask-debug-enabled
    asyncio.run(main(), debug=True)
    # ok: python-flask-debug-enabled
    subprocess.run(["make"], check=True)
    # ok: python-flask-debug-enabled
    runner.run(debug=True)
    # ok: python-flask-debug-enabled
    uvicorn.run("orders:app", reload=True)
    # ok: python-flask-debug-enabled
    runner.debug = True


def explain(settings):
    # ok: python-flask-debug-enabled
    if app.debug is True:
        # ok: python-flask-debug-enabled
        print("app.run(debug=True) is for development")
    # ok: python-flask-debug-enabled
    settings["DEBUG"] = True
    return app.config["DEBUG"] == True  # noqa: E712


def serve(settings):
    app = create_app()
    if settings.debug:
        # ok: python-flask-debug-enabled
        app.run(debug=True)
    else:
        # ok: python-flask-debug-enabled
        app.run()
