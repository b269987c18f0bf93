import cherrypy
from cherrypy.lib.static import serve_file
from pyramid.response import FileResponse
from quart import request, send_file


async def download():
    # ruleid: python-path-built-from-request
    return await send_file('/srv/shop/' + request.args['file'])


class Shop:
    @cherrypy.expose
    def picture(self, name):
        # ruleid: python-path-built-from-request
        return serve_file('/srv/shop/' + name)


class Report:
    def on_get(self, req, resp):
        # ruleid: python-path-built-from-request
        with open('/srv/reports/' + req.get_param('month')) as report:
            resp.text = report.read()


def attachment(request):
    # ruleid: python-path-built-from-request
    return FileResponse('/srv/shop/' + request.matchdict['file'], request=request)
