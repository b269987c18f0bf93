from datetime import timedelta

from django.views.decorators.clickjacking import xframe_options_exempt

SECRET_KEY = load_key()
# ruleid: python-django-settings-debug
DEBUG = False
#       ^^^^
# ruleid: python-django-settings-allowed-hosts
ALLOWED_HOSTS = ["*"]
#                ^^^
INSTALLED_APPS = ["django.contrib.auth"]
# ruleid: python-django-settings-frames
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
# ruleid: python-django-settings-frames
X_FRAME_OPTIONS = "ALLOWALL"
#                 ^^^^^^^^^^
# ruleid: python-django-settings-headers
SECURE_CONTENT_TYPE_NOSNIFF = True
#                             ^^^^^
# ruleid: python-django-settings-tls
SECURE_SSL_REDIRECT = True
#                     ^^^^^
# ruleid: python-django-settings-password-rules
AUTH_PASSWORD_VALIDATORS = []
# ruleid: python-django-settings-password-hashers
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-django-settings-pickled-sessions
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-django-settings-session-age
SESSION_COOKIE_AGE = 315360000
#                    ^^^^^^^^^
# ruleid: python-django-settings-session-age
PERMANENT_SESSION_LIFETIME = timedelta(days=3650)
#                                           ^^^^
OTHER_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        # ruleid: python-django-settings-password-rules
        "OPTIONS": {"min_length": 4},
        #                         ^
    },
]


# ruleid: python-django-settings-frames
@xframe_options_exempt
def pay(request):
    return request.user.pay()
