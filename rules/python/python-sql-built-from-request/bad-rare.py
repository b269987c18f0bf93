import psycopg2.extras
from fastapi import Depends, FastAPI, Query
from flask import request
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel
from sqlalchemy import text
from typing import Annotated

db = SQLAlchemy()
api = FastAPI()


class Paging(BaseModel):
    order: str = "id"
    limit: int = 20


def keep(connection):
    # ruleid: python-sql-built-from-request
    psycopg2.extras.execute_values(connection.cursor(), f"INSERT INTO {request.args['table']} (a) VALUES %s", [(1,)])
    # ruleid: python-sql-built-from-request
    statement = db.text("SELECT * FROM towns WHERE name = '" + request.args["name"] + "'")
    return db.session.execute(statement)


@api.get("/towns")
async def towns(paging: Paging = Depends()):
    # ruleid: python-sql-built-from-request
    return text(f"SELECT * FROM towns ORDER BY {paging.order}")


@api.get("/streets")
async def streets(paging: Annotated[Paging, Query()]):
    # ruleid: python-sql-built-from-request
    return text("SELECT * FROM streets ORDER BY " + paging.order)


def drivers(engine, session, User):
    name = request.args["name"]
    # ruleid: python-sql-built-from-request
    engine.connect().exec_driver_sql("DROP TABLE " + name)
    # ruleid: python-sql-built-from-request
    session.execute(select(User).prefix_with(name))
    # ruleid: python-sql-built-from-request
    clickhouse.command("DROP TABLE " + name)
    # ruleid: python-sql-built-from-request
    return cluster.execute_async(f"SELECT * FROM towns WHERE name = '{name}'")
