import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/archive/text")
def text_of_page():
    """The text of one scanned page, as pdftotext reads it."""
    document = request.args.get("document", "")
    page = request.args.get("page", "1")
    if not document:
        abort(400)

    done = subprocess.run(
        ["pdftotext", "-f", page, "-l", page, f"/srv/archive/{document}.pdf", "-"],
        shell=True,
        capture_output=True,
        text=True,
        timeout=20,
    )
    if done.returncode != 0:
        abort(404)
    return {"text": done.stdout}
