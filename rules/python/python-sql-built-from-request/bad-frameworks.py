import falcon
from pony.orm import Database
from quart import Quart, request

app = Quart(__name__)
shop = Database()


@app.get('/orders')
async def orders():
    # ruleid: python-sql-built-from-request
    return shop.select("select * from orders where city = '" + request.args['city'] + "'")


class Orders:
    def on_get(self, req, resp):
        # ruleid: python-sql-built-from-request
        resp.media = shop.execute_query_dict(f"SELECT * FROM orders WHERE town = '{req.get_param('town')}'")


def on_order(event, context):
    order = event['body']
    # ruleid: python-sql-built-from-request
    return rds.execute_statement(secretArn=SECRET, sql="DELETE FROM orders WHERE note = '" + order + "'")


def load(**context):
    # ruleid: python-sql-built-from-request
    PostgresHook('shop').run(f"TRUNCATE TABLE {context['dag_run'].conf['table']}")
