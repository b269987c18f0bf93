"""Settings of a Django project."""

INSTALLED_APPS = ["corsheaders", "parcel"]

CORS_ALLOW_CREDENTIALS = True
CORS_ALLOW_METHODS = ["GET", "POST"]
# ruleid: python-cors-any-origin-with-credentials
CORS_ALLOW_ALL_ORIGINS = True
#                        ^^^^
