#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Gives docker-registry's bearer tokens to the user in TOKEN_USER and TOKEN_PASSWORD (started by dockerregistry.cpp).

    tokenserver.py KEY.pem CERTIFICATE.pem

Listens on a free loopback port and prints it. Who comes without credentials gets a token that may only pull.
Protocol: distribution's token specification; the tokens are JWT (RFC 7519), signed RS256 by openssl(1), so that
Python's own library is enough.
"""
import base64
import http.server
import json
import os
import secrets
import subprocess
import sys
import time
import urllib.parse

KEY, CERTIFICATE = sys.argv[1:3]
CREDENTIALS = os.environ["TOKEN_USER"] + ":" + os.environ["TOKEN_PASSWORD"]


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def certificate_chain():
    with open(CERTIFICATE, encoding="ascii") as file:
        return ["".join(line.strip() for line in file if "-----" not in line)]


def signed(claims):
    header = {"typ": "JWT", "alg": "RS256", "x5c": certificate_chain()}
    text = base64url(json.dumps(header).encode()) + b"." + base64url(json.dumps(claims).encode())
    signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", KEY], input=text,
                               capture_output=True, check=True).stdout
    return (text + b"." + base64url(signature)).decode()


def access(scope, known):
    kind, _, rest = scope.partition(":")
    name, _, actions = rest.rpartition(":")
    return {"type": kind, "name": name, "actions": [a for a in actions.split(",") if known or a == "pull"]}


class TokenRequest(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        scheme, _, sent = self.headers.get("Authorization", "").partition(" ")
        known = scheme == "Basic" and base64.b64decode(sent).decode() == CREDENTIALS
        if scheme and not known:
            self.answer(401, {"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]})
            return
        now = int(time.time())
        self.answer(200, {"expires_in": 300, "token": signed({
            "iss": "tokens of a test", "sub": CREDENTIALS.split(":")[0] if known else "",
            "aud": query.get("service", [""])[0], "iat": now, "nbf": now - 5, "exp": now + 300,
            "jti": secrets.token_hex(8), "access": [access(scope, known) for scope in query.get("scope", [])]})})

    def answer(self, status, document):
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), TokenRequest)
print(server.server_address[1], flush=True)
server.serve_forever()
