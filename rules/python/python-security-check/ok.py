from urllib.parse import urlsplit

from flask import abort, request, session


def remove(request, parcel):
    # ok: python-security-check-by-assert
    if not request.user.is_staff:
        raise PermissionError
    # ok: python-security-check-by-assert
    assert parcel.weight > 0
    parcel.delete()


def test_remove(user):
    # ok: python-security-check-by-assert
    assert user.is_staff


def verify_token(token, store):
    try:
        return store.find(token) is not None
    except Exception:
        # ok: python-security-check-fails-open
        return False


def is_empty(box):
    try:
        return box.peek() is None
    except IndexError:
        # ok: python-security-check-fails-open
        return True


def panel():
    # ok: python-security-check-by-cookie
    if session.get("is_admin"):
        return "panel"
    # ok: python-security-check-by-cookie
    if request.cookies.get("theme") == "dark":
        return "dark panel"
    # ok: python-security-check-by-header
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        return "{}"
    # ok: python-security-check-by-header
    if request.remote_addr == "127.0.0.1":
        return "local panel"
    abort(403)


def leave():
    target = request.args["next"]
    # ok: python-security-check-by-part
    if urlsplit(target).hostname == "parcel.example":
        return "on the way"
    # ok: python-security-check-by-part
    if target.startswith("https://parcel.example/"):
        return "on the way"
    # ok: python-security-check-by-part
    return "stay" if "." in target else "go"


def report(request):
    # ok: python-security-check-by-parameter
    if request.args.get("role") == "reader" or request.user.role == "admin":
        return all_rows()
    return []


def forgot(request):
    # ok: python-security-check-by-host
    link = BASE_ADDRESS + "/reset/" + new_token()
    send(request.form["mail"], link)


def login(request):
    # ok: python-security-check-password-in-address
    return check(request.form["user"], request.form["password"])
