from flask import Response, request, url_for


def leave(shop):
    # ok: python-redirect-from-request
    shop.location = request.args["town"]
    # ok: python-redirect-from-request
    return Response(str(len(request.args["note"])), 302, {"Location": url_for("start")})
