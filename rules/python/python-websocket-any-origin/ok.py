from urllib.parse import urlsplit

from tornado.websocket import WebSocketHandler


class Parcels(WebSocketHandler):
    def check_origin(self, origin):
        # ok: python-websocket-any-origin
        return urlsplit(origin).hostname == "parcel.example"

    def check_address(self, address):
        # ok: python-websocket-any-origin
        return True
