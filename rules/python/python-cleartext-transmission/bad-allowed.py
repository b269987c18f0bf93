import os

import boto3
from minio import Minio

# ruleid: python-cleartext-transmission-allowed
os.environ['OAUTHLIB_INSECURE_TRANSPORT'] = 'true'
# ruleid: python-cleartext-transmission-allowed
store = boto3.resource('s3', use_ssl=False)
# ruleid: python-cleartext-transmission-allowed
files = Minio('files.example.com', secure=False)
# ok: python-cleartext-transmission-allowed
other = Minio('files.example.com', secure=True)
