import azure.functions as func
import tornado.web
from django.http import HttpResponse
from flask import Response, make_response, request, stream_with_context
from sanic import Sanic, html

sanic_app = Sanic('shop')


class BaseHandler(tornado.web.RequestHandler):
    pass


class Towns(BaseHandler):
    def get(self):
        # ruleid: python-html-built-from-request
        self.write('<p>' + self.get_argument('town') + '</p>')


def towns(request):
    response = HttpResponse()
    # ruleid: python-html-built-from-request
    response.write('<p>' + request.GET['town'] + '</p>')
    return response


def main(req: func.HttpRequest) -> func.HttpResponse:
    # ruleid: python-html-built-from-request
    return func.HttpResponse(f"<p>{req.params.get('town')}</p>", mimetype='text/html')


@sanic_app.get('/towns')
async def list_towns(request):
    # ruleid: python-html-built-from-request
    return html('<p>' + request.args.get('town'))


def slowly():
    town = request.args['town']

    def lines():
        yield '<p>'
        yield town

    # ruleid: python-html-built-from-request
    return Response(stream_with_context(lines()), mimetype='text/html')


def later():
    answer = make_response()
    # ruleid: python-html-built-from-request
    answer.data = '<p>' + request.args['town']
    return answer
