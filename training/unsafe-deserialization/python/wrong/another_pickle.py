import base64
import io

import joblib
from flask import Blueprint, abort, g, jsonify, request

from school.lessons import replace_lessons

backups = Blueprint("backups", __name__)


@backups.post("/timetable/restore")
def restore_timetable():
    """Puts back the timetable from a backup file that a teacher uploads."""
    if not g.user.may_edit_timetable:
        abort(403)
    backup = base64.b64decode(request.form["backup"])
    if len(backup) > 200_000:
        abort(413)
    lessons = joblib.load(io.BytesIO(backup))
    replace_lessons(g.user.school_id, lessons)
    return jsonify(restored=len(lessons))
