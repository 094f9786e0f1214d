# SPDX-License-Identifier: Apache-2.0
"""Puts objects into an S3-compatible store by boto3, reads them back, and tells what the store said.

s3client.py ENDPOINT REGION BUCKET KEY_ID < SECRET; prints a line for each step.
"""
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

endpoint, region, bucket, key_id = sys.argv[1:]
secret = sys.stdin.read()
NAME = "a b+c%/ü.json"
CONTENT = b'{"bomFormat": "CycloneDX"}\n'


def client(key_id=key_id, secret=secret, region=region):
    return boto3.client("s3", endpoint_url=endpoint, region_name=region, aws_access_key_id=key_id,
                        aws_secret_access_key=secret,
                        config=Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}))


def code(call, **arguments):
    try:
        call(**arguments)
        return "ok"
    except ClientError as error:
        return error.response["Error"]["Code"]


s3 = client()
put = s3.put_object(Bucket=bucket, Key=NAME, Body=CONTENT, ContentType="application/json",
                    Metadata={"author": "chainloop"})
print("etag", put["ETag"])
got = s3.get_object(Bucket=bucket, Key=NAME)
print("same", got["Body"].read() == CONTENT, got["Metadata"], got["ContentType"])
print("listed", [entry["Key"] == NAME for entry in s3.list_objects_v2(Bucket=bucket, Prefix="a b")["Contents"]])

once = client()
once.meta.events.register("before-sign.s3.PutObject",
                          lambda request, **_: request.headers.add_header("If-None-Match", "*"))
print("again", code(once.put_object, Bucket=bucket, Key=NAME, Body=CONTENT))
print("new", code(once.put_object, Bucket=bucket, Key="new", Body=CONTENT))
print("key", code(client(key_id="OTHER").put_object, Bucket=bucket, Key="x", Body=CONTENT))
print("secret", code(client(secret="wrong").put_object, Bucket=bucket, Key="x", Body=CONTENT))
print("region", code(client(region="eu-west-3").put_object, Bucket=bucket, Key="x", Body=CONTENT))  # corrects itself
print("bucket", code(s3.put_object, Bucket="another", Key="x", Body=CONTENT))
print("md5", code(s3.put_object, Bucket=bucket, Key="x", Body=CONTENT, ContentMD5="AAAAAAAAAAAAAAAAAAAAAA=="))
print("missing", code(s3.get_object, Bucket=bucket, Key="nothing"))
print("deleted", code(s3.delete_object, Bucket=bucket, Key=NAME), code(s3.get_object, Bucket=bucket, Key=NAME))
