from quart import Quart, request

app = Quart(__name__)


@app.get('/orders')
async def orders():
    # ok: python-sql-built-from-request
    return await shop.execute_query_dict('SELECT * FROM orders WHERE city = ?', [request.args['city']])


def on_order(event, context):
    # ok: python-sql-built-from-request
    return rds.execute_statement(sql='DELETE FROM orders WHERE note = :note', parameters=[{'name': 'note', 'value': event['body']}])
