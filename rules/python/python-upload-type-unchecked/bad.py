import os

from flask import request
from werkzeug.utils import secure_filename


def upload():
    picture = request.files["picture"]
    name = secure_filename(picture.filename)
    # ruleid: python-upload-type-unchecked
    picture.save(os.path.join("uploads", name))
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return name
