# ruleid: url-credential
SQLALCHEMY_DATABASE_URI = "mysql+pymysql://root:{{token:password:url-1}}@mysql.acme.io/shop"

# ruleid: url-credential
broker = f'amqp://worker:{{token:password:url-2}}@{host}//'
