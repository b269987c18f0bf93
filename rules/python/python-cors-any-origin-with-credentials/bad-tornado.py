import tornado.web


class Me(tornado.web.RequestHandler):
    def get(self):
        # ruleid: python-cors-origin-reflected
        self.set_header('Access-Control-Allow-Origin', self.request.headers['Origin'])
        self.set_header('Access-Control-Allow-Credentials', 'true')
