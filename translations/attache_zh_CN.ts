<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with the other values as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> when %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> unless %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of material %1 (%2, %3) is not on this machine. Push the attestation again with --material %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its serial number is not of the form urn:uuid:….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SdkWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was sent in full and may have arrived: look there before you send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlackWebhookWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://hooks.slack.com/services/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 material</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no policies applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ArrivalDetail</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ArrivalModel</name>
    <message>
        <source>HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::AttachPane</name>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not here. Add it, and what waits for it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attestation read so far matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ChatMessage</name>
    <message>
        <source>APP</source>
        <comment>badge behind a name in a chat</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery read so far matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::DeliveryDetail</name>
    <message>
        <source>%1 → %2</source>
        <comment>workflow → registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::DeliveryModel</name>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Figure</name>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and what it is of</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::FileChip</name>
    <message>
        <source>%1 · %2</source>
        <comment>size, media type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things to mend: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::HealthRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Attaché can deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::LogBook</name>
    <message>
        <source>%1: %2</source>
        <comment>workflow, what became of the delivery</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::LogModel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::LogPage</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::MasterDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::NavigationList</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::NumberField</name>
    <message>
        <source>In %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::PasswordEdit</name>
    <message>
        <source>Show for thirty seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::PreviewPane</name>
    <message>
        <source>%1: %2</source>
        <comment>what an option comes out as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for it (%2). Its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was just deleted or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in lists, filters and the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project/workflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/dependency-track</name>
    <message>
        <source>Dependency-Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send CycloneDX SBOMs to your Dependency-Track instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow auto create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/discord-webhook</name>
    <message>
        <source>Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send attestations to Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/guac</name>
    <message>
        <source>GUAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Attestation and SBOMs metadata to a blob storage backend so guacsec/guac can consume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/slack-webhook</name>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send attestations to Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema/webhook</name>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send attestations and SBOMs to a generic webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
