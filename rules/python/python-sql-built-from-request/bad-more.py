import polars
import psycopg
import strawberry
from chalice import Chalice
from django.db.models import Func
from flask import Flask, request
from ninja import NinjaAPI, Schema
from psycopg import sql
from sqlmodel import Session, text

app = Flask(__name__)
api = NinjaAPI()
lambdas = Chalice(app_name='shop')


class OrderQuery(Schema):
    town: str
    count: int


@app.get('/orders')
def orders():
    # ruleid: python-sql-built-from-request
    first = polars.read_database(query="SELECT * FROM orders WHERE town = '" + request.args['town'] + "'", connection=shop)
    # ruleid: python-sql-built-from-request
    second = open_db().executescript('; '.join(request.args.getlist('statement')))
    with psycopg.connect() as conn:
        cur = conn.cursor()
        # ruleid: python-sql-built-from-request
        cur.copy('COPY ' + request.args['table'] + ' TO STDOUT')
        # ruleid: python-sql-built-from-request
        cur.execute(sql.SQL('CALL refresh(' + request.args['town'] + ')'))
    with Session(engine) as session:
        # ruleid: python-sql-built-from-request
        session.exec(text(f"SELECT * FROM orders WHERE town = '{request.args['town']}'"))
    # ruleid: python-sql-built-from-request
    third = Order.objects.annotate(place=Func(F('town'), template="lower('" + request.args['town'] + "')"))
    return [first, second, third]


@api.post('/search')
def search(request, query: OrderQuery):
    with connection.cursor() as cursor:
        # ruleid: python-sql-built-from-request
        cursor.execute(f"SELECT * FROM orders WHERE town = '{query.town}'")


@lambdas.route('/towns')
def towns():
    # ruleid: python-sql-built-from-request
    db.execute("SELECT * FROM towns WHERE name = '" + lambdas.current_request.query_params['name'] + "'")


@strawberry.type
class Query:
    @strawberry.field
    def town(self, name: str) -> str:
        # ruleid: python-sql-built-from-request
        return db.execute(f"SELECT * FROM towns WHERE name = '{name}'").fetchone()[0]
