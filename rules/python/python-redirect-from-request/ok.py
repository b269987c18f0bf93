from django.http import HttpResponseRedirect
from django.shortcuts import redirect as go
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, redirect, request, url_for

from .addresses import is_safe_url

app = Flask(__name__)
ALLOWED = ["/", "/orders"]
PAGES = {"home": "/", "orders": "/orders"}


@app.route("/users/<name>")
def user(name):
    if request.args.get("all"):
        # The site stays the same: only what follows the path is the caller's.
        # ok: python-redirect-from-request
        return redirect("/users/" + name)
    if request.args.get("search"):
        # ok: python-redirect-from-request
        return redirect(f"/search?q={request.args['search']}")
    if request.args.get("page"):
        # ok: python-redirect-from-request
        return redirect(PAGES[request.args["page"]])
    # ok: python-redirect-from-request
    return redirect(url_for("user", name=name))


@app.route("/inside")
def inside():
    target = request.args["next"]
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    # ok: python-redirect-from-request
    return redirect(target)


def sign_in(request):
    next_page = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(next_page, allowed_hosts={request.get_host()}):
        next_page = "/"
    if request.user.is_staff:
        # ok: python-redirect-from-request
        return HttpResponseRedirect(next_page)
    if request.GET["next"] in ALLOWED:
        # ok: python-redirect-from-request
        return go(request.GET["next"])
    if request.GET.get("to") and is_safe_url(request.GET.get("to")):
        # ok: python-redirect-from-request
        return go(request.GET.get("to"))
    order = Order.objects.get(pk=request.GET["order"])
    # ok: python-redirect-from-request
    return go(order.get_absolute_url())
