from django.utils.decorators import method_decorator
from django.views.decorators import csrf
from django.views.decorators.csrf import csrf_exempt
from flask import Flask
from rest_framework.authentication import SessionAuthentication

app = Flask(__name__)
# ruleid: python-csrf-protection-disabled
app.config["WTF_CSRF_ENABLED"] = False
#                                ^^^^^
# ruleid: python-csrf-protection-disabled
app.config.update(WTF_CSRF_ENABLED=False)
#                                  ^^^^^

# ruleid: python-csrf-middleware-missing
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]


# ruleid: python-csrf-protection-disabled-view
@csrf_exempt
def transfer(request):
    request.user.account.send(request.POST["to"], request.POST["amount"])


# ruleid: python-csrf-protection-disabled-view
@csrf.csrf_exempt
#     ^^^^^^^^^^^
def change_mail(request):
    request.user.mail = request.POST["mail"]
    request.user.save()


class Addresses:
    # ruleid: python-csrf-protection-disabled-view
    @method_decorator(csrf_exempt)
    #                 ^^^^^^^^^^^
    def dispatch(self, *args, **kwargs):
        return super().dispatch(*args, **kwargs)


class Unchecked(SessionAuthentication):
    def enforce_csrf(self, request):
        # ruleid: python-csrf-protection-disabled-view
        return
