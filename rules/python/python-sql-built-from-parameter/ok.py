import sqlite3

TABLE = "parcels"


def find(name, town, table, ids, limit: int):
    cursor = sqlite3.connect("parcel.db").cursor()
    # ok: python-sql-built-from-parameter
    cursor.execute("SELECT * FROM parcels WHERE name = ?", (name,))
    # ok: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM {TABLE} WHERE name = ?", (name,))
    # The name of a table cannot be bound.
    # ok: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM {table} WHERE town = ?", (town,))
    marks = ", ".join("?" * len(ids))
    # ok: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM parcels WHERE id IN ({marks})", ids)
    # ok: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM parcels WHERE id = {int(name)}")
    # ok: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM parcels WHERE weight > {limit}")


def main():
    cursor = sqlite3.connect("parcel.db").cursor()
    # ok: python-sql-built-from-input
    cursor.execute("SELECT * FROM parcels WHERE number = ?", (input("number: "),))
