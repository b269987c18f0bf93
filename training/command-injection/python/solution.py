import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/archive/text")
def text_of_page():
    """The text of one scanned page, as pdftotext reads it."""
    document = request.args.get("document", "")
    page = request.args.get("page", "1")
    if not re.fullmatch(r"[a-z0-9]{1,40}", document) or not re.fullmatch(r"[0-9]{1,4}", page):
        abort(400)

    done = subprocess.run(
        ["pdftotext", "-f", page, "-l", page, f"/srv/archive/{document}.pdf", "-"],
        capture_output=True,
        text=True,
        timeout=20,
    )
    if done.returncode != 0:
        abort(404)
    return {"text": done.stdout}
