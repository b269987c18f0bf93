import os

import bottle
import dash
import tornado.web
from aiohttp import web
from fastapi import FastAPI
from starlette.applications import Starlette
from werkzeug.debug import DebuggedApplication

from .server import app, socketio

# ruleid: python-debug-server-environment
os.environ["FLASK_DEBUG"] = "0"
#                           ^^^
# ruleid: python-debug-server
api = FastAPI(title="Parcels", debug=False)
#                                    ^^^^
# ruleid: python-debug-server
other = Starlette(debug=False, routes=[])
#                       ^^^^
# ruleid: python-debug-server
site = tornado.web.Application([], debug=False)
#                                        ^^^^
# ruleid: python-debug-server
wrapped = DebuggedApplication(app, evalex=False)
#                                         ^^^^
# ruleid: python-debug-server-run
app.config["DEBUG"] = False
#                     ^^^^

if __name__ == "__main__":
    # ruleid: python-debug-server-run
    app.run(debug=False)
    #             ^^^^
    # ruleid: python-debug-server-run
    app.run(host="127.0.0.1", port=8000, debug=False)
    #                                          ^^^^
    # ruleid: python-debug-server-run
    socketio.run(app, debug=False)
    #                       ^^^^
    # ruleid: python-debug-server
    bottle.run(debug=False)
    #                ^^^^


def files(router):
    # ruleid: python-directory-listing
    router.add_static("/files", "files", show_index=False)
    #                                               ^^^^
    # ruleid: python-directory-listing
    return web.static("/files", "files", show_index=False)
    #                                               ^^^^
