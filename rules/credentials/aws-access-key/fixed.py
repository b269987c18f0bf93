import boto3
import os

session = boto3.Session(
    # ruleid: aws-access-key-id
    aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
    # ruleid: aws-access-key
    aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],
)

# ruleid: aws-access-key
SECRET_KEY = os.environ['AWS_SECRET_ACCESS_KEY']

# ruleid: aws-access-key-id, aws-access-key
connection = S3Connection(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
