import os

# ruleid: url-credential
SQLALCHEMY_DATABASE_URI = f"mysql+pymysql://root:{os.environ['SQLALCHEMY_DATABASE_URI_PASSWORD']}@mysql.acme.io/shop"

# ruleid: url-credential
broker = f'amqp://worker:{os.environ["BROKER_PASSWORD"]}@{host}//'
