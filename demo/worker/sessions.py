"""Baskets that travel in a cookie."""

import base64
import json
import pickle

from itsdangerous import URLSafeTimedSerializer

SECRET_KEY = "{{token:password:basket-signature}}"


def read_basket(request):
    """Unpacks the basket that the browser sent."""
    return pickle.loads(base64.b64decode(request.cookies["basket"]))


def write_basket(response, basket):
    response.set_cookie("basket", base64.b64encode(pickle.dumps(basket)).decode())


def read_signed_basket(request):
    """The same, signed and in JSON: nothing to report."""
    serializer = URLSafeTimedSerializer(SECRET_KEY, serializer=json)
    return serializer.loads(request.cookies["basket"], max_age=3600)
