import os

import bottle
import tornado.web
from fastapi import FastAPI

from .server import app, settings

# ok: python-debug-server
api = FastAPI(title="Parcels", debug=settings.debug)
# ok: python-debug-server
site = tornado.web.Application([], debug=False)
# ok: python-debug-server-run
app.config["DEBUG"] = settings.debug

if __name__ == "__main__":
    # ok: python-debug-server-run
    app.run()
    # ok: python-debug-server-run
    app.run(debug=os.environ.get("DEBUG") == "1")
    # ok: python-debug-server
    bottle.run(debug=False)


def run(job, compiler):
    # ok: python-debug-server-run
    job.run(debug=True)
    # ok: python-debug-server-run
    compiler.run("main.py", debug=True)


def files(router):
    # ok: python-directory-listing
    router.add_static("/files", "files")
    # ok: python-directory-listing
    return router.add_static("/pictures", "pictures", show_index=False)
