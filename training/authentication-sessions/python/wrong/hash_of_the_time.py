import hashlib
import time

from flask import Blueprint, abort, make_response, redirect, request

from club import members, sessions

login = Blueprint("login", __name__)


@login.post("/login")
def log_in():
    """Logs a member in and gives the browser a session."""
    member = members.with_password(request.form["name"], request.form["password"])
    if member is None:
        abort(401)
    session_id = hashlib.sha256(f"{member.id}{time.time()}".encode()).hexdigest()
    sessions.add(session_id, member.id)
    answer = make_response(redirect("/courts"))
    answer.set_cookie("session", session_id, max_age=8 * 3600, secure=True, httponly=True, samesite="Lax")
    return answer


@login.post("/logout")
def log_out():
    """Ends the session."""
    sessions.remove(request.cookies.get("session", ""))
    answer = make_response(redirect("/"))
    answer.delete_cookie("session")
    return answer
