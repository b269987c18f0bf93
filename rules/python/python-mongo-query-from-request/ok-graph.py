from flask import request


def friends(session):
    # ok: python-graph-query-from-request
    return session.run('MATCH (p:Person {mail: $mail}) RETURN p', mail=request.args['mail'])
