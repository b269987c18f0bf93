from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse

import falcon
from litestar import get
from litestar.response import Redirect
from quart import redirect, request
from sanic import response


async def go():
    # ruleid: python-redirect-from-request
    return redirect(request.args['to'])


async def leave(request):
    # ruleid: python-redirect-from-request
    return response.redirect(request.args.get('to'))


class Go:
    def on_get(self, req, resp):
        # ruleid: python-redirect-from-request
        raise falcon.HTTPSeeOther(req.get_param('to'))


@get('/away')
async def away(to: str) -> Redirect:
    # ruleid: python-redirect-from-request
    return Redirect(path=to)


class Away(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        # ruleid: python-redirect-from-request, python-header-from-request
        self.send_header('Location', parse_qs(urlparse(self.path).query)['to'][0])
