from flask import Flask
from flask_wtf import FlaskForm
from flask_wtf.csrf import CSRFProtect
import tornado.web

app = Flask(__name__)
csrf = CSRFProtect(app)


class Order(FlaskForm):
    class Meta:
        # ruleid: python-csrf-protection-disabled
        csrf = True


class Shop(tornado.web.Application):
    def __init__(self, handlers):
        # ruleid: python-csrf-protection-disabled
        super().__init__(handlers, xsrf_cookies=True)


# ruleid: python-csrf-protection-disabled-view
@csrf.exempt
@app.post('/order')
def order():
    return save()
