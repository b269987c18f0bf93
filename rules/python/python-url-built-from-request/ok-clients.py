import boto3
import weasyprint
from flask import request


def fetch():
    # ok: python-url-built-from-request
    weasyprint.HTML(string=render(request.args['title'])).write_pdf()
    # ok: python-url-built-from-request
    boto3.client('s3').list_objects_v2(Bucket='shop', Prefix=request.args['prefix'])
