"""Django."""

import pickle
from base64 import b64decode

from django.http import JsonResponse


def restore(request):
    # ruleid: python-pickle-request-data
    cart = pickle.loads(b64decode(request.COOKIES["cart"]))
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-pickle-request-data
    filters = pickle.loads(b64decode(request.GET.get("filters")))
    # ruleid: python-pickle-request-data
    upload = pickle.load(request.FILES["state"].file)
    # ruleid: python-pickle-request-data
    body = pickle.loads(request.body, fix_imports=True)
    #                   ^^^^^^^^^^^^
    return JsonResponse({"cart": cart, "filters": filters, "upload": upload, "body": body})
