from flask import Flask, make_response

from .settings import IS_LOCAL, OPTIONS

app = Flask(__name__)
# ok: python-cookie-flags
SESSION_COOKIE_SECURE = True
# ok: python-cookie-flags-scripts
SESSION_COOKIE_HTTPONLY = True
# ok: python-cookie-flags-scripts
CSRF_COOKIE_HTTPONLY = False
# ok: python-cookie-flags
CSRF_COOKIE_SECURE = not IS_LOCAL
# ok: python-cookie-flags-same-site
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


def log_in(user, token):
    response = make_response("welcome")
    # ok: python-cookie-flags-missing
    response.set_cookie("session_id", token, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-flags
    response.set_cookie("session_id", token, secure=not IS_LOCAL, httponly=True)
    # ok: python-cookie-flags-missing
    response.set_cookie("session_id", token, **OPTIONS)
    # ok: python-cookie-flags-missing
    response.set_cookie("theme", "dark")
    # ok: python-cookie-flags-missing
    response.set_cookie("lang", user.language, max_age=3600)
    # ok: python-cookie-flags-scripts
    response.set_cookie("csrftoken", token, secure=True, httponly=False)
    # ok: python-cookie-flags-missing
    response.delete_cookie("session_id")
    return response
