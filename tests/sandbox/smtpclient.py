#!/usr/bin/python3
"""Says lines to a mail server, one after the other, and prints the code of each answer.

usage: smtpclient.py PORT CERTIFICATE, the lines on standard input. "STARTTLS" turns to TLS. In a line, \\xNN is a byte;
a line that begins with "=" is said without waiting for an answer, and without a line end of its own.
"""
import smtplib
import ssl
import sys

client = smtplib.SMTP("localhost", int(sys.argv[1]), local_hostname="client.test", timeout=20)
codes = []
for line in sys.stdin.buffer.read().split(b"\n"):
    text = line.decode("unicode_escape").encode("latin-1")
    if text == b"STARTTLS":
        codes.append(client.starttls(context=ssl.create_default_context(cafile=sys.argv[2]))[0])
    elif text.startswith(b"="):
        client.sock.sendall(text[1:])
    else:
        client.sock.sendall(text + b"\r\n")
        try:
            codes.append(client.getreply()[0])
        except smtplib.SMTPServerDisconnected:
            codes.append(0)
            break
print(*codes)
