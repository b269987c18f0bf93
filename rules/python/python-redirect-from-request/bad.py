from django.http import HttpResponseRedirect
from django.shortcuts import redirect as go
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request

app = Flask(__name__)
api = FastAPI()


@app.route("/login", methods=["POST"])
def login():
    # ruleid: python-redirect-from-request
    return redirect(request.args["next"])
    #               ^^^^^^^^^^^^^^^^^^^^


@app.route("/out")
def out():
    target = request.args.get("to") or "/"
    if request.args.get("host"):
        # ruleid: python-redirect-from-request
        return redirect("https://" + request.args["host"] + "/welcome", code=303)
    # ruleid: python-redirect-from-request
    return redirect(target)
    #               ^^^^^^


def sign_in(request):
    """Django."""
    next_page = request.GET.get("next", "/")
    if request.user.is_authenticated:
        # ruleid: python-redirect-from-request
        return HttpResponseRedirect(next_page)
    # ruleid: python-redirect-from-request
    return go(request.POST["next"])


@api.get("/go")
async def leave(url: str):
    # ruleid: python-redirect-from-request
    return RedirectResponse(url)
    #                       ^^^


# Through functions of the file.
def finish(address):
    # ruleid: python-redirect-from-request
    return redirect(address)


@app.route("/logout")
def logout():
    return finish(request.values["after"])


# `//example.com` begins with a slash, too.
@app.route("/back")
def back():
    target = request.args["next"]
    if not target.startswith("/"):
        target = "/"
    # ruleid: python-redirect-from-request
    return redirect(target)
