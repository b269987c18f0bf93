from flask import Response, request


def leave():
    first = Response(status=302)
    # ruleid: python-redirect-from-request
    first.headers.add("Location", request.args["next"])
    response = Response(status=302)
    # ruleid: python-redirect-from-request
    response.location = request.args["next"]
    # ruleid: python-redirect-from-request
    return Response("", 302, {"Location": request.args["next"]}), first, response
