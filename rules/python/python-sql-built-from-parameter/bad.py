import sqlite3


def find(name, town):
    cursor = sqlite3.connect("parcel.db").cursor()
    # ruleid: python-sql-built-from-parameter
    cursor.execute(f"SELECT * FROM parcels WHERE name = '{name}'")
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-sql-built-from-parameter
    cursor.execute("SELECT * FROM parcels WHERE town = '%s'" % town)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-sql-built-from-parameter
    cursor.execute("SELECT * FROM parcels WHERE town = '" + town + "'")
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    statement = "DELETE FROM parcels WHERE name = '{}'".format(name)
    # ruleid: python-sql-built-from-parameter
    cursor.execute(statement)
    #              ^^^^^^^^^
    # ruleid: python-sql-built-from-parameter
    cursor.execute("INSERT INTO parcels VALUES ('%s', '%s')" % (name, town))
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def main():
    cursor = sqlite3.connect("parcel.db").cursor()
    number = input("number: ")
    # ruleid: python-sql-built-from-input
    cursor.execute("SELECT * FROM parcels WHERE number = " + number)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
