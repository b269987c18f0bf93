"""Settings of a Django project."""

# ok: python-cors-any-origin-with-credentials
CORS_ALLOW_ALL_ORIGINS = False
CORS_ALLOWED_ORIGINS = ["https://parcel.example"]
CORS_ALLOW_CREDENTIALS = True
