import psycopg
import strawberry
from flask import Flask, request
from ninja import NinjaAPI, Schema
from psycopg import sql
from pydantic import BaseModel

app = Flask(__name__)
api = NinjaAPI()


class OrderQuery(Schema):
    town: str
    count: int


@api.post('/search')
def search(request, query: OrderQuery):
    with connection.cursor() as cursor:
        # ok: python-sql-built-from-request
        cursor.execute(f'SELECT * FROM orders LIMIT {query.count}')
        # ok: python-sql-built-from-request
        cursor.execute('SELECT * FROM orders WHERE town = %s', [query.town])


@app.get('/orders')
def orders():
    with psycopg.connect() as conn:
        # ok: python-sql-built-from-request
        conn.execute(sql.SQL('CALL refresh({})').format(sql.Literal(request.args['town'])))
    # ok: python-sql-built-from-request
    return shelf.copy(request.args['town'])


@strawberry.type
class Query:
    @strawberry.field
    def town(self, number: int) -> str:
        # ok: python-sql-built-from-request
        return db.execute(f'SELECT * FROM towns WHERE id = {number}').fetchone()[0]
