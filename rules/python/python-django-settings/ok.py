import os
from datetime import timedelta

from django.views.decorators.clickjacking import xframe_options_exempt, xframe_options_sameorigin

SECRET_KEY = os.environ["SECRET_KEY"]
# ok: python-django-settings-debug
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
# ok: python-django-settings-allowed-hosts
ALLOWED_HOSTS = ["parcel.example", ".parcel.example"]
INSTALLED_APPS = ["django.contrib.auth"]
# ok: python-django-settings-frames
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# ok: python-django-settings-frames
X_FRAME_OPTIONS = "SAMEORIGIN"
# ok: python-django-settings-headers
SECURE_CONTENT_TYPE_NOSNIFF = True
# ok: python-django-settings-tls
SECURE_SSL_REDIRECT = not DEBUG
# ok: python-django-settings-password-rules
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
]
# ok: python-django-settings-password-hashers
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]
# ok: python-django-settings-pickled-sessions
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
# ok: python-django-settings-session-age
SESSION_COOKIE_AGE = 60 * 60 * 24
# ok: python-django-settings-session-age
PERMANENT_SESSION_LIFETIME = timedelta(days=7)


# ok: python-django-settings-frames
@xframe_options_sameorigin
def pay(request):
    return request.user.pay()


# ok: python-django-settings-frames
@xframe_options_exempt
def embed_map(request):
    return request.site.map()


class Report:
    # ok: python-django-settings-debug
    DEBUG = True
