import hmac

from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask import Flask
from rest_framework.authentication import SessionAuthentication

from .settings import is_testing

app = Flask(__name__)
# ok: python-csrf-protection-disabled
app.config["WTF_CSRF_ENABLED"] = True
# ok: python-csrf-protection-disabled
app.config["WTF_CSRF_ENABLED"] = not is_testing

# ok: python-csrf-middleware-missing
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]


class TestConfig:
    # ok: python-csrf-protection-disabled
    WTF_CSRF_ENABLED = False


# ok: python-csrf-protection-disabled-view
@csrf_protect
def transfer(request):
    request.user.account.send(request.POST["to"], request.POST["amount"])


# ok: python-csrf-protection-disabled-view
@csrf_exempt
def receive(request):
    digest = hmac.new(app.key, request.body, "sha256").hexdigest()
    if not hmac.compare_digest(digest, request.headers["X-Signature"]):
        raise PermissionError
    app.take(request.body)


class Checked(SessionAuthentication):
    # ok: python-csrf-protection-disabled-view
    def enforce_csrf(self, request):
        return super().enforce_csrf(request)
