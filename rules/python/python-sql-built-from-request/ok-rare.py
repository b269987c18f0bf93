import psycopg2.extras
from fastapi import Depends, FastAPI
from flask import request
from pydantic import BaseModel
from sqlalchemy import text

api = FastAPI()


class Paging(BaseModel):
    order: str = "id"
    limit: int = 20


def keep(connection):
    # ok: python-sql-built-from-request
    psycopg2.extras.execute_values(connection.cursor(), "INSERT INTO towns (a) VALUES %s", [(request.args["a"],)])


@api.get("/towns")
async def towns(paging: Paging = Depends()):
    # ok: python-sql-built-from-request
    return text(f"SELECT * FROM towns LIMIT {paging.limit}")


def drivers(session, User):
    # ok: python-sql-built-from-request
    session.execute(select(User).prefix_with("SQL_NO_CACHE").where(User.name == request.args["name"]))
    # ok: python-sql-built-from-request
    return cluster.execute_async("SELECT * FROM towns WHERE name = %s", (request.args["name"],))
