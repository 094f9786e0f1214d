# SPDX-License-Identifier: Apache-2.0
"""Signs in to Google Cloud Storage as a service account and puts objects there, with Python's own HTTP and the package
cryptography; tells what the store said.

googleclient.py ENDPOINT BUCKET < KEY_FILE; prints a line for each step.
"""
import base64
import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

endpoint, bucket = sys.argv[1:]
account = json.load(sys.stdin)
key = serialization.load_pem_private_key(account["private_key"].encode(), None)


def part(value):
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def send(url, data=None, headers=None):
    request = urllib.request.Request(url, data, headers or {})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def token(**changes):
    now = int(time.time())
    claims = {"iss": account["client_email"], "scope": "https://www.googleapis.com/auth/devstorage.read_write",
              "aud": account["token_uri"], "iat": now, "exp": now + 3600} | changes
    text = part({"alg": "RS256", "typ": "JWT", "kid": account["private_key_id"]}) + "." + part(claims)
    signature = key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": text + "." + part(signature)}
    return send(account["token_uri"], urllib.parse.urlencode(form).encode())


def upload(name, query="&ifGenerationMatch=0", md5=None):
    resource = {"name": name, "contentType": "application/json", "metadata": {"author": "chainloop"}}
    if md5:
        resource["md5Hash"] = md5
    body = ("--b\r\nContent-Type: application/json\r\n\r\n" + json.dumps(resource) +
            "\r\n--b\r\nContent-Type: application/json\r\n\r\n{\"a\": \r\n1}\r\n--b--\r\n").encode()
    return send(f"{endpoint}/upload/storage/v1/b/{bucket}/o?uploadType=multipart{query}", body,
                {"Content-Type": "multipart/related; boundary=b"} | bearer)


def reason(answer):
    return answer[0], answer[1].get("error", {}).get("errors", [{}])[0].get("reason")


for change in ({"aud": "https://oauth2.googleapis.com/token"}, {"iat": 1, "exp": 3601}, {"iss": "x@y"},
               {"exp": int(time.time()) + 7200}):
    print("refused", token(**change)[1].get("error"))
status, granted = token()
print("token", status, granted["token_type"], granted["expires_in"])
bearer = {}
print("anonymous", *reason(upload("a.json")))
bearer = {"Authorization": "Bearer " + granted["access_token"]}

status, stored = upload("chainloop/ü b+c%.json")
print("stored", status, stored["name"], stored["size"], stored["md5Hash"], stored["metadata"])
print("again", *reason(upload("chainloop/ü b+c%.json")))
print("over", *reason(upload("chainloop/ü b+c%.json", query="")))
print("md5", *reason(upload("other", md5="AAAAAAAAAAAAAAAAAAAAAA==")))
print("name", *reason(upload("a\nb")))
media = endpoint + "/upload/storage/v1/b/{}/o?uploadType=media&ifGenerationMatch=0&name=" + urllib.parse.quote("m/ü", "")
plain = {"Content-Type": "application/json"} | bearer
print("media", send(media.format(bucket), b"{}", plain)[1]["name"])
print("bucket", *reason(send(media.format("another"), b"{}", plain)))
ask = f"{endpoint}/storage/v1/b/{bucket}/iam/testPermissions?permissions=storage.objects.create&permissions=storage.objects.delete"
print("permissions", send(ask, headers=bearer)[1]["permissions"])
print("read", *reason(send(f"{endpoint}/storage/v1/b/{bucket}/o/x", headers=bearer)))
