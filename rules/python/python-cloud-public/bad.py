import boto3

s3 = boto3.client("s3")
rds = boto3.client("rds")


def store(bucket, key, body):
    # ruleid: python-cloud-public
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="public-read")
    #                                                    ^^^^^^^^^^^^^
    # ruleid: python-cloud-public
    s3.upload_file("label.pdf", bucket, key, ExtraArgs={"ACL": "public-read-write"})
    #                                                          ^^^^^^^^^^^^^^^^^^^
    # ruleid: python-cloud-public-database, python-cloud-unencrypted
    rds.create_db_instance(DBInstanceIdentifier="parcels", PubliclyAccessible=True, StorageEncrypted=False)
