import pymongo
import tornado.escape
import tornado.web

db = pymongo.MongoClient().parcels


class LogIn(tornado.web.RequestHandler):
    def post(self):
        body = tornado.escape.json_decode(self.request.body)
        # ruleid: python-mongo-query-from-request
        self.write(db.users.find_one({"name": body["name"]}))
