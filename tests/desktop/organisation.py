# SPDX-License-Identifier: Apache-2.0
"""A store with something of everything in it, made by attachectl against the sandbox's stand-ins: seven registrations,
eight workflows, three days of attestations, deliveries in most states. For the pictures of the documentation, and for
looking at every control of every page."""

import base64
import hashlib
import http.server
import json
import os
import sqlite3
import subprocess
import threading
import time

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

WORKFLOWS = [("build", "api"), ("build", "web"), ("build", "billing"), ("release", "api"), ("release", "web"),
             ("nightly", "api"), ("image", "web"), ("deploy", "billing")]

NAMES = {"dependency-track": "team-dtrack", "oci-registry": "prod-registry", "smtp": "release-mail",
         "discord-webhook": "releases-chat", "slack-webhook": "ops-slack", "webhook": "audit-hook",
         "guac": "supply-graph"}

ATTACHED = {"team-dtrack": [(w, p) for w, p in WORKFLOWS if w in ("build", "nightly")],
            "prod-registry": WORKFLOWS, "release-mail": [w for w in WORKFLOWS if w[0] == "release"],
            "releases-chat": [w for w in WORKFLOWS if w[0] in ("release", "deploy")], "ops-slack": [("deploy", "billing")],
            "audit-hook": WORKFLOWS[:5], "supply-graph": WORKFLOWS[:3], "old-archive": [("image", "web")]}

LICENCES = ["MIT", "Apache-2.0", "MIT", "BSD-3-Clause", "Apache-2.0", "MIT", "ISC", "MPL-2.0", "MIT", None]
PARTS = ["aho-corasick", "base64", "bytes", "cfg-if", "futures", "hashbrown", "http", "hyper", "indexmap", "itoa", "libc",
         "log", "memchr", "mio", "once_cell", "percent-encoding", "pin-project", "proc-macro2", "quote", "rand", "regex",
         "ring", "rustls", "ryu", "semver", "serde", "serde_json", "sha2", "slab", "smallvec", "socket2", "syn", "thiserror",
         "time", "tokio", "tower", "tracing", "url", "uuid", "webpki"]


def sbom(project, run):
    components = [{"type": "library", "name": name, "version": f"1.{len(name)}.{run}", "bom-ref": f"{name}-{run}",
                   "purl": f"pkg:cargo/{name}@1.{len(name)}.{run}",
                   **({"licenses": [{"license": {"id": LICENCES[i % len(LICENCES)]}}]} if LICENCES[i % len(LICENCES)] else {})}
                  for i, name in enumerate(PARTS)]
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "serialNumber": f"urn:uuid:3e671687-395b-41f5-a30f-a58921a6{run % 65536:04x}",
            "metadata": {"timestamp": "2026-01-02T03:04:05Z", "component": {"type": "application", "name": project,
                                                                            "version": f"2.{run}.0"}},
            "components": components}


def material(name, kind, filename, content):
    return {"name": filename, "digest": {"sha256": hashlib.sha256(content).hexdigest()},
            "annotations": {"chainloop.material.name": name, "chainloop.material.type": kind,
                            "chainloop.material.cas": True}}


def attestation(folder, key, workflow, project, run):
    """Writes the envelope and its materials. Returns the envelope's path and theirs."""
    files, materials = [], []

    def add(name, kind, filename, content):
        path = os.path.join(folder, f"{run}-{filename}")
        with open(path, "wb") as file:
            file.write(content)
        materials.append(material(name, kind, filename, content))
        return path

    files.append(add("sbom", "SBOM_CYCLONEDX_JSON", f"{project}.cdx.json", json.dumps(sbom(project, run)).encode()))
    files.append(add("scan", "SARIF", "scan.sarif", json.dumps({"version": "2.1.0", "runs": [], "run": run}).encode()))
    if workflow == "nightly":  # whose report nobody has handed in
        add("licences", "SBOM_CYCLONEDX_JSON", "licences.cdx.json", json.dumps(sbom(project, run + 1000)).encode())
    digest = hashlib.sha256(f"{project}{run}".encode()).hexdigest()
    materials.append({"name": f"registry.example.com/{project}", "digest": {"sha256": digest},
                      "annotations": {"chainloop.material.name": "image", "chainloop.material.type": "CONTAINER_IMAGE",
                                      "chainloop.material.image.tag": f"2.{run}"}})
    findings = [] if run % 4 else [{"subject": "no-critical-findings", "message": "2 critical findings in openssl"}]
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    statement = {
        "_type": "https://in-toto.io/Statement/v1", "predicateType": "chainloop.dev/attestation/v0.2",
        "subject": [{"name": f"registry.example.com/{project}", "digest": {"sha256": digest}}],
        "predicate": {"metadata": {"name": workflow, "project": project, "workflowRunID": f"{1816 + run}",
                                   "initializedAt": stamp, "finishedAt": stamp},
                      "runnerType": "GITHUB_ACTION", "runnerURL": f"https://ci.example.com/{project}/runs/{run}",
                      "annotations": {"team": "platform", "version": f"2.{run}"}, "materials": materials,
                      "policyEvaluations": {
                          "sbom": [{"name": "sbom-is-fresh", "materialName": "sbom", "violations": []},
                                   {"name": "licences-are-known", "materialName": "sbom", "violations": []}],
                          "scan": [{"name": "no-critical-findings", "materialName": "scan", "violations": findings}]}}}
    kind, payload = "application/vnd.in-toto+json", json.dumps(statement).encode()
    signature = key.sign(b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload),
                         ec.ECDSA(hashes.SHA256()))
    path = os.path.join(folder, f"{project}-{workflow}-{run}.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"payloadType": kind, "payload": base64.b64encode(payload).decode(),
                   "signatures": [{"keyid": "", "sig": base64.b64encode(signature).decode()}]}, file)
    return path, files


class _TooLarge(http.server.BaseHTTPRequestHandler):
    """Takes what comes until told otherwise; then everything is too large for it."""

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(413 if self.server.refuses else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Organisation:
    """Fills the session's store. The stand-ins are there as long as the session is. `deliver` sends what was pushed; left
    out, attachectl does."""

    def __init__(self, session, attachectl, runs=24, deliver=None):
        self.session, self.attachectl = session, attachectl
        self.deliver = deliver or (lambda: self.do("run", "--once", fails=True))
        self.files = session.path("files")
        os.mkdir(self.files)
        os.environ["ATTACHE_DATA_DIR"] = session.path("store")
        self.archive = http.server.HTTPServer(("127.0.0.1", 0), _TooLarge)
        self.archive.refuses = False
        threading.Thread(target=self.archive.serve_forever, daemon=True).start()
        self._register()
        self._attach()
        self._push(runs)
        self._spread()

    def do(self, *words, fails=False):
        done = subprocess.run([self.attachectl, *words], capture_output=True, text=True, check=False)
        assert fails or done.returncode == 0, f"{words}: {done.stderr}"
        return done.stdout

    def _register(self):
        sandbox = self.session.start(self.attachectl, "sandbox", "-o", "json", stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL, text=True)
        offers = json.loads(sandbox.stdout.readline())
        threading.Thread(target=sandbox.stdout.read, daemon=True).start()  # it stops at a full pipe
        for kind, options in offers.items():
            pairs = [word for option, value in options.items() for word in ("--opt", f"{option}={value}")]
            self.do("integration", "registered", "add", kind, "--name", NAMES[kind], *pairs)
        self.do("integration", "registered", "add", "webhook", "--name", "old-archive", "--description",
                "The archive that the auditors still read", "--opt",
                f"url=http://127.0.0.1:{self.archive.server_port}/archive")
        self.archive.refuses = True

    def _attach(self):
        for workflow, project in WORKFLOWS:
            self.do("workflow", "add", workflow, "--project", project, "--team", "platform")
        for name, workflows in ATTACHED.items():
            for workflow, project in workflows:
                options = {"team-dtrack": ["--opt", f"projectName={project}"],
                           "prod-registry": ["--opt", f"prefix={project}"]}.get(name, [])
                self.do("integration", "attached", "add", "--workflow", workflow, "--project", project,
                        "--integration", name, *options)

    def _push(self, runs):
        key = ec.generate_private_key(ec.SECP256R1())
        for run in range(1, runs + 1):
            workflow, project = WORKFLOWS[run * 5 % len(WORKFLOWS)]
            path, files = attestation(self.files, key, workflow, project, run)
            if run == runs - 3:
                self.do("integration", "registered", "pause", "ops-slack")
            self.do("attestation", "push", path, *[word for file in files for word in ("--material", file)])
        self.deliver()

    def _spread(self):
        """Over the last day, as if pipelines had worked at their own hours."""
        with sqlite3.connect(self.session.path("store", "store.sqlite")) as store:
            rows = store.execute("SELECT seq FROM attestations ORDER BY seq DESC").fetchall()
            for nth, (seq,) in enumerate(rows):
                earlier = int(1000 * 3600 * 23 * (nth / len(rows)) ** 1.3)
                store.execute("UPDATE attestations SET received_at = received_at - ? WHERE seq = ?", (earlier, seq))
                store.execute("UPDATE deliveries SET created_at = created_at - ?, ended_at = ended_at - ? "
                              "WHERE attestation = ?", (earlier, earlier, seq))
            # The tallies that the overview reads are kept as deliveries change state, not when time is bent.
            store.execute("DELETE FROM delivery_tallies")
            store.execute("""INSERT INTO delivery_tallies (quarter, registration, phase, total, at_once)
                SELECT created_at / 900000, registration,
                       CASE WHEN state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE state END AS reached,
                       count(*), sum(state = 'delivered' AND attempts <= 1) FROM deliveries GROUP BY 1, 2, 3""")
        store.close()


def a_run(folder, workflow, project, number):
    """An attestation on its own, written into the folder: its path and those of its materials."""
    os.makedirs(folder, exist_ok=True)
    return attestation(folder, ec.generate_private_key(ec.SECP256R1()), workflow, project, number)
