import base64

# ruleid: encoded-credential
SETTINGS = "cGFzc3dvcmQ9Wng4cUxtMlZyN05jNEt0OQ=="
#                       ^^^^^^^^^^^^^^^^^^^^^^
body = base64.b64decode(
    # ruleid: encoded-credential
    "eyJhcGlfc2VjcmV0IjogInE4WnQ0TG0wWHI3VmIyTmM5S3M1In0="
)
# ruleid: encoded-credential
ADDRESS = "ZGI6IHBvc3RncmVzOi8vc2hvcDpLZXR0bGUtNDItYmx1ZUBkYi5hY21lLmlvL3Nob3AgcGFzc3dvcmQ="
