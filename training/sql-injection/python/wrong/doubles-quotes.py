import psycopg
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()


@app.get("/shipments")
async def shipments(request: Request):
    """The shipments of a customer, newest first, or sorted by another column."""
    customer = request.query_params.get("customer", "").replace("'", "''")
    sort = request.query_params.get("sort", "sent_on")
    if not customer:
        raise HTTPException(400, "customer is needed")

    async with await psycopg.AsyncConnection.connect() as connection:
        cursor = await connection.execute(
            f"SELECT number, sent_on, weight FROM shipments WHERE customer = '{customer}' ORDER BY {sort} DESC"
        )
        rows = await cursor.fetchall()
    return [{"number": number, "sent": sent, "weight": weight} for number, sent, weight in rows]
