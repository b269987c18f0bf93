import mysql.connector


def databases():
    # ruleid: python-weak-credential-empty
    return mysql.connector.connect(host="db", user="root", password="")
    #                                                               ^^


def check(password):
    # ruleid: python-weak-credential-length
    return len(password) >= 4
    #                       ^
