import asyncpg
import mysql.connector
import psycopg2


def connect(host, user, password):
    # ok: python-database-without-tls
    first = psycopg2.connect(host=host, user=user, password=password, sslmode="verify-full")
    # ok: python-database-without-tls-option
    second = mysql.connector.connect(host=host, user=user, password=password, ssl_ca="ca.pem")
    # ok: python-database-without-tls
    third = psycopg2.connect(host="localhost", user=user, password=password, sslmode="disable")
    return first, second, third


async def open_pool(address, context):
    # ok: python-database-without-tls
    return await asyncpg.create_pool(address, ssl=context)
