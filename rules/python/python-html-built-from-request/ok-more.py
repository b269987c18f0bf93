import tornado.escape
import tornado.web
from django.http import HttpResponse
from sanic import Sanic, text


class BaseHandler(tornado.web.RequestHandler):
    pass


class Towns(BaseHandler):
    def get(self):
        # ok: python-html-built-from-request
        self.write('<p>' + tornado.escape.xhtml_escape(self.get_argument('town')) + '</p>')
        # ok: python-html-built-from-request
        self.write({'town': self.get_argument('town')})


def towns(request):
    response = HttpResponse(content_type='text/csv')
    # ok: python-html-built-from-request
    response.write('town\n' + request.GET['town'])
    return response


async def list_towns(request):
    # ok: python-html-built-from-request
    return text(request.args.get('town'))
