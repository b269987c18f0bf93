from flask import request


def friends(session):
    # ruleid: python-graph-query-from-request
    return session.run(f"MATCH (p:Person)-[:KNOWS]->(q) WHERE p.mail = '{request.args['mail']}' RETURN q")
