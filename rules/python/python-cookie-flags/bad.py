from django.http import HttpResponse
from flask import Flask, make_response, request
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
# ruleid: python-cookie-flags
SESSION_COOKIE_SECURE = False
#                       ^^^^^
# ruleid: python-cookie-flags
CSRF_COOKIE_SECURE = False
#                    ^^^^^
# ruleid: python-cookie-flags-scripts
SESSION_COOKIE_HTTPONLY = False
#                         ^^^^^
# ruleid: python-cookie-flags-same-site
SESSION_COOKIE_SAMESITE = None
#                         ^^^^
# ruleid: python-cookie-flags
app.config["SESSION_COOKIE_SECURE"] = False
#                                     ^^^^^
# ruleid: python-cookie-flags-scripts, python-cookie-flags-same-site
app.config.update(SESSION_COOKIE_HTTPONLY=False, SESSION_COOKIE_SAMESITE="None")


def log_in(user, token):
    response = make_response("welcome")
    # ruleid: python-cookie-flags-missing
    response.set_cookie("session_id", token)
    # ruleid: python-cookie-flags
    response.set_cookie("theme", "dark", secure=False)
    #                                           ^^^^^
    # ruleid: python-cookie-flags-missing-httponly
    response.set_cookie("auth_token", token, secure=True)
    # ruleid: python-cookie-flags-scripts
    response.set_cookie("sid", token, secure=True, httponly=False)
    #                                                       ^^^^^
    # ruleid: python-cookie-flags-same-site
    response.set_cookie("sid", token, secure=True, httponly=True, samesite="None")
    #                                                                      ^^^^^^
    # ruleid: python-cookie-flags-secret-value, python-header-from-request
    response.set_cookie("p", request.form["password"])
    return response


def log_in_again(request, user):
    response = HttpResponse("welcome")
    # ruleid: python-cookie-flags-missing
    response.set_cookie("remember_me", user.id, max_age=3600)
    return response
