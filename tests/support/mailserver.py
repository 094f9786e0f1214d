#!/usr/bin/python3
"""A mail server for tests: aiosmtpd on a free port of 127.0.0.1.

usage: mailserver.py EVENTS OPTIONS; EVENTS is a file to write, OPTIONS a JSON object:
  security     "starttls" (TLS is demanded before anything else), "tls" or "none"
  certificate  PEM files, for TLS
  key
  size         the largest message, in bytes; 0: no limit is announced
  utf8         whether SMTPUTF8 is offered
  replies      {address: [reply, ...]}: what RCPT is answered for it, in this order, then 250

Prints its port. Writes a line of JSON for each attempt to sign in and each message, taken apart by Python's own parser.
User "mailer", password "m4il-pass".
"""
import asyncio
import base64
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

events = open(sys.argv[1], "w")
options = json.loads(sys.argv[2])
replies = options.get("replies", {})


def tell(event):
    print(json.dumps(event), file=events, flush=True)


def is_encrypted(server):
    return server.transport.get_extra_info("ssl_object") is not None


def authenticate(server, session, envelope, mechanism, data):
    ok = isinstance(data, LoginPassword) and (data.login, data.password) == (b"mailer", b"m4il-pass")
    tell({"event": "auth", "ok": ok, "tls": is_encrypted(server)})
    return AuthResult(success=ok, handled=ok)  # handled would mean that the answer has been given already


def part_of(part):
    content = part.get_payload(decode=True) or b""
    return {"type": part.get_content_type(), "charset": part.get_content_charset(), "name": part.get_filename(),
            "disposition": part.get_content_disposition(), "encoding": part["Content-Transfer-Encoding"],
            "content": base64.b64encode(content).decode()}


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if replies.get(address):
            reply = replies[address].pop(0)
            if not reply.startswith("2"):
                return reply
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        raw = envelope.original_content
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        tell({"event": "mail", "from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": is_encrypted(server),
              "authenticated": session.authenticated, "raw": base64.b64encode(raw).decode(),
              "headers": {name.lower(): str(value) for name, value in mail.items()},
              "defects": [str(defect) for part in mail.walk() for defect in part.defects],
              "structure": [part.get_content_type() for part in mail.walk()],
              "parts": [part_of(part) for part in mail.walk() if not part.is_multipart()]})
        return "250 2.0.0 queued as 4711"


def protocol(context):
    return SMTP(Handler(), hostname="mail.test", authenticator=authenticate, auth_required=True,
                auth_require_tls=options["security"] == "starttls", enable_SMTPUTF8=options.get("utf8", True),
                data_size_limit=options.get("size") or None,
                tls_context=context if options["security"] == "starttls" else None,
                require_starttls=options["security"] == "starttls")


async def main():
    context = None
    if options["security"] != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options["certificate"], options["key"])
    server = await asyncio.get_running_loop().create_server(
        lambda: protocol(context), "127.0.0.1", 0, ssl=context if options["security"] == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
