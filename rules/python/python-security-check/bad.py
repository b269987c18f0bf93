from flask import abort, redirect, request


def remove(request, parcel):
    # ruleid: python-security-check-by-assert
    assert request.user.is_staff
    # ruleid: python-security-check-by-assert
    assert request.user.has_perm("parcel.remove"), "not allowed"
    parcel.delete()


def verify_token(token, store):
    try:
        return store.find(token) is not None
    except Exception:
        # ruleid: python-security-check-fails-open
        return True


def is_admin(user):
    try:
        return user.roles["admin"]
    except KeyError as error:
        print(error)
        # ruleid: python-security-check-fails-open
        return True


def panel():
    # ruleid: python-security-check-by-cookie
    if request.cookies.get("is_admin") == "1":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return "panel"
    # ruleid: python-security-check-by-header
    if request.headers.get("X-Forwarded-For") == "127.0.0.1":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return "local panel"
    address = request.headers.get("X-Real-IP")
    # ruleid: python-security-check-by-header
    if address in ("127.0.0.1", "::1"):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        return "local panel"
    abort(403)


def leave():
    target = request.args["next"]
    # ruleid: python-security-check-by-part
    if "parcel.example" in target:
    #                      ^^^^^^
        return "on the way"
    # ruleid: python-security-check-by-part
    if target.startswith("https://parcel.example"):
    #  ^^^^^^
        return "on the way"
    return "stay"


def report(request):
    # ruleid: python-security-check-by-parameter
    if request.args.get("role") == "admin":
        return all_rows()
    return []


def forgot(request):
    # ruleid: python-security-check-by-host
    link = "https://" + request.headers["Host"] + "/reset/" + new_token()
    send(request.form["mail"], link)


def login(request):
    # ruleid: python-security-check-password-in-address
    return check(request.args["user"], request.args["password"])
