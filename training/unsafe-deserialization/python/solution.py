import json

from flask import Blueprint, abort, g, jsonify, request

from school.lessons import Lesson, replace_lessons

backups = Blueprint("backups", __name__)


def read_lesson(row):
    """Takes from a row what a lesson has, and nothing else."""
    return Lesson(day=str(row["day"]), hour=int(row["hour"]), subject=str(row["subject"]), room=str(row["room"]))


@backups.post("/timetable/restore")
def restore_timetable():
    """Puts back the timetable from a backup file that a teacher uploads."""
    if not g.user.may_edit_timetable:
        abort(403)
    backup = request.form["backup"]
    if len(backup) > 200_000:
        abort(413)
    try:
        lessons = [read_lesson(row) for row in json.loads(backup)]
    except (ValueError, TypeError, KeyError):
        abort(400)
    replace_lessons(g.user.school_id, lessons)
    return jsonify(restored=len(lessons))
