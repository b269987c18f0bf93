import os
from pathlib import Path
from uuid import uuid4

from flask import abort, request
from werkzeug.utils import secure_filename


def upload():
    picture = request.files["picture"]
    ending = Path(picture.filename).suffix.lower()
    if ending not in {".png", ".jpg"}:
        abort(415)
    # ok: python-upload-type-unchecked
    picture.save(os.path.join("uploads", secure_filename(picture.filename)))


def named():
    # ok: python-upload-type-unchecked
    request.files["picture"].save(os.path.join("uploads", "picture.png"))
    # ok: python-upload-type-unchecked
    request.files["picture"].save(f"uploads/{uuid4()}")
