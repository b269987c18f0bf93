import asyncpg
import mysql.connector
import psycopg2


def connect(host, user, password):
    # ruleid: python-database-without-tls
    first = psycopg2.connect(host=host, user=user, password=password, sslmode="verify-full")
    #                                                                         ^^^^^^^^^
    # ruleid: python-database-without-tls-option
    second = mysql.connector.connect(host=host, user=user, password=password, ssl_disabled=False)
    #                                                                                      ^^^^
    return first, second


async def open_pool(address):
    # ruleid: python-database-without-tls
    return await asyncpg.create_pool(address, ssl="verify-full")
    #                                             ^^^^^^^^
