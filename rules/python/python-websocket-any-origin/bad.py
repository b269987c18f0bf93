from tornado.websocket import WebSocketHandler


class Parcels(WebSocketHandler):
    def check_origin(self, origin):
        # ruleid: python-websocket-any-origin
        return True
        #      ^^^^
