<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>%1 leitet an eine andere Adresse weiter. Registrieren Sie die endgültige</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>%1 lehnt es als fehlerhaft aufgebaut ab</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>%1 akzeptiert die Anmeldedaten nicht</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>%1 erlaubt es nicht</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>%1 hat nichts an dieser Adresse</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>%1 nimmt dies an dieser Adresse nicht an</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>%1 liegt hinter einem Proxy, der ein Passwort verlangt</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>%1 bittet um einen neuen Versuch</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>%1 sieht einen Konflikt</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>%1 will an dieser Adresse nichts mehr</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>%1 sieht eine Bedingung nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>%1 findet es zu groß</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>%1 nimmt diese Art von Inhalt nicht an</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>%1 hat vorerst zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>%1 beherrscht dies nicht</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 hat selbst ein Problem</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>%1 lehnt es ab</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 akzeptiert das Token nicht</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>%1 nimmt an dieser Adresse keine Attestierungen an</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>%1 lehnt die SBOM ab</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>%1 akzeptiert den API-Schlüssel nicht. Erstellen Sie dort einen neuen</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 nimmt an dieser Adresse keine Uploads an: Das ist die Weboberfläche oder ein Proxy. Registrieren Sie die Adresse des API-Servers</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>%1 liegt hinter einem Proxy, der eine SBOM dieser Größe nicht durchlässt. Erhöhen Sie dessen Grenze (nginx: client_max_body_size) oder registrieren Sie die Adresse des API-Servers selbst</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 nimmt an dieser Adresse keine SBOMs an: Das ist die Weboberfläche oder ein Proxy. Registrieren Sie die Adresse des API-Servers</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>%1 hatte einen internen Fehler</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>%1 akzeptiert den API-Schlüssel nicht</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>%1 kennt diesen Webhook nicht: Er wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>%1 akzeptiert das Token in der Adresse des Webhooks nicht</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>%1 kennt den Thread in der Adresse des Webhooks nicht (thread_id)</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>%1 verlangt einen Thread, weil dieser Webhook zu einem Forum gehört: Ergänzen Sie seine Adresse um ?thread_id=NUMMER</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>%1 hat zwei Threads zugleich genannt bekommen</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>%1 legt Threads nur in Foren an: Entfernen Sie thread_id aus der Adresse des Webhooks</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>%1 lässt Webhooks nicht in die Threads dieses Kanals schreiben</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>%1 hat den Thread in der Adresse des Webhooks archiviert: Öffnen Sie ihn wieder oder verwenden Sie einen anderen</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>%1 hat es durch das AutoMod des Servers blockiert</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>%1 findet darin einen Link, der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>%1 lässt dieses Dienstkonto keine Objekte anlegen. Geben Sie ihm die Rolle Storage Object Creator</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>%1 sah den Upload abbrechen</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>%1 gehört zu einem Projekt, dessen Abrechnung abgeschaltet ist</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>%1 verlangt, dass der Anfragende zahlt; das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>%1 akzeptiert das Token des Dienstkontos nicht</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>%1 wird gerade von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>%1 hat einen Teil des Uploads verloren</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>%1 akzeptiert den Schlüssel des Dienstkontos nicht</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>%1 akzeptiert das Dienstkonto nicht</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>%1 hat zu lange auf den Upload gewartet</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>%1 hält die Uhrzeit der Anfrage für falsch</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>%1 nimmt dasselbe Objekt gerade von jemand anderem an</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>%1 hat den Inhalt beschädigt erhalten</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>%1 akzeptiert das Sitzungstoken nicht mehr</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>%1 akzeptiert das Sitzungstoken nicht</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>%1 kennt den Zugriffsschlüssel nicht</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>%1 hält den geheimen Zugriffsschlüssel für falsch</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>%1 lässt diesen Zugriffsschlüssel keine Objekte anlegen. Geben Sie ihm die Berechtigung s3:PutObject</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>%1 gehört zu einem Konto, das ein Problem hat</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>%1 gehört zu einem Konto, das nicht angemeldet ist</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>%1 kann diesen Namen nicht haben</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>%1 liegt in einer anderen Region</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>%1 liegt in einer anderen Region oder an einem anderen Endpunkt</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>%1 verlangt den Upload an einer anderen Adresse</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>%1 findet den Namen des Objekts zu lang</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>%1 findet die Metadaten des Objekts zu groß</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>%1 hat nicht wie eine Registry geantwortet: Vielleicht liegt ein Proxy oder eine Anmeldeseite dazwischen</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>%1 lehnt das Image ab</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>%1 akzeptiert Benutzername und Passwort nicht: Korrigieren Sie sie und prüfen Sie, ob das Konto hochladen darf</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>%1 lässt dieses Konto nicht hochladen: Geben Sie ihm das Recht dazu</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>%1 hat kein solches Repository und legt von selbst keines an: Legen Sie es dort an oder ordnen Sie mit dem Modus „tag“ zu, der nur ein einziges braucht</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>%1 nimmt Images nicht auf diese Weise an: Prüfen Sie, ob es eine OCI-Registry ist und nicht schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>%1 lehnt das Image als zu groß ab</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>%1 hat den Upload verloren</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>%1 kann es gerade nicht annehmen</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>%1 hat kein Token gegeben</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>%1 akzeptiert Benutzername oder Passwort nicht</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>%1 kann die Nachricht nicht lesen</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>%1 findet nichts in der Nachricht</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>%1 akzeptiert den Aufbau der Nachricht nicht</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>%1 findet zu viel in der Nachricht</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>%1 kennt jemanden nicht, den die Nachricht nennt</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>%1 akzeptiert die Adresse des Webhooks nicht: Sie wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>%1 darf auf Anweisung eines Administrators hier keine Nachrichten annehmen</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>%1 lässt Webhooks nicht in den Kanal für alle schreiben</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>%1 hat den Arbeitsbereich deaktiviert</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>%1 zieht die Organisation gerade um oder hat sie gesperrt</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>%1 kennt diesen Webhook nicht: Er wurde entfernt oder deaktiviert</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>%1 kennt diesen Arbeitsbereich nicht</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>%1 findet den Kanal des Webhooks nicht</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>%1 hat den Kanal des Webhooks archiviert</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>%1 hat nicht selbst geantwortet, sondern ein Proxy oder eine Seite, die erst eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>Prüfen Sie Benutzername und Passwort; manche Postfächer brauchen ein App-Passwort</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>Er verlangt eine Anmeldung oder TLS: Prüfen Sie Port und Sicherheit</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>Prüfen Sie Benutzername und Passwort</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>Er verlangt TLS: Wählen Sie die Sicherheit starttls oder tls</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>Das ist kein Server, dem man Mails übergeben kann: Prüfen Sie Host und Port</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>Er kann das Verlangte nicht: Prüfen Sie Port und Sicherheit</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>Dieser Host nimmt keine Mails an: Prüfen Sie Host und Port</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>Prüfen Sie Port und Sicherheit</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>Der Benutzer darf nicht unter diesem Namen senden: Prüfen Sie die Absenderadresse</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>%1 akzeptiert unsere Signatur oder Adresse nicht</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>%1 nimmt an dieser Adresse keine POST-Anfragen an</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>%1 hat diese Adresse aufgegeben und will dort keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>%1 findet die Nachricht zu groß</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>%1 nimmt kein JSON an</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>%1 kann keine POST-Anfragen annehmen</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>Er nimmt von diesem Rechner keine Mails an: Fragen Sie, wer ihn betreibt, oder prüfen Sie Host und Port</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>die signierten Nutzdaten, die ein in-toto-Statement sein sollten,</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>dies beschreibt einen Workflow-Lauf, dessen Attestierung nicht darin enthalten ist</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>das Bundle in der Beschreibung des Laufs ist kein Base64</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>das Bundle in der Beschreibung des Laufs</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>die Beschreibung des Laufs nennt den Digest %1, ihr Bundle hat aber %2</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>dies ist ein bloßes Statement: Es ist nicht signiert und kann nicht zugestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>dies ist eine JSON-Liste mit %Ln Eintrag, nicht eine Attestierung</numerusform>
            <numerusform>dies ist eine JSON-Liste mit %Ln Einträgen, nicht eine Attestierung</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>Geben Sie in jeder Datei eine Attestierung an.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>sie ist größer als %1 MiB, mehr als jede Attestierung hat</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>die Datei beginnt mit einer Byte-Reihenfolge-Markierung (BOM); sie wurde übergangen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>das Bundle nennt seinen Medientyp nicht; es wurde als Version 0.3 gelesen</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>es ist ein Bundle unbekannter Art, %1; gelesen werden Sigstore-Bundles 0.1 bis 0.3</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>das Bundle bringt %1 Zertifikate mit; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>ein Zertifikat im Bundle ist kein Base64</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>das Bundle signiert eine einfache Datei, keine Attestierung</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>das Bundle enthält keinen DSSE-Umschlag</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>das Bundle</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>eine unlesbare Zeit</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>die angegebene Zertifizierungsstelle %1 hat das Zertifikat von %2 ausgestellt; zeitliche Gültigkeit und Widerruf wurden nicht geprüft</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>das Zertifikat von %1 führt zu keiner angegebenen Zertifizierungsstelle (%2)</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>Verwendung des Zertifikats</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>die Erweiterungen des Zertifikats sind nicht lesbar</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>das Zertifikat ist nicht für digitale Signaturen</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>das Zertifikat ist für andere Zwecke als das Signieren von Code</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>das Zertifikat schränkt seinen Zweck nicht ein</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>das Zertifikat ist für das Signieren von Code</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>„%1“ ist nicht Schlüssel=Wert</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>Schreiben Sie Paare, durch Kommas getrennt: env=prod,team=shop.</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>es gibt keine Annotation %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>%1 ist „%2“, nicht „%3“</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>DSSE-Umschlag</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>Sigstore-Bundle</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>Beschreibung eines Workflow-Laufs</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>in-toto-Statement</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>CycloneDX-Dokument</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>es hat einen Wert von mehr als 20 MB</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>es ist ein SPDX-Dokument</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>es ist kein gültiges UTF-8, bei Byte %1</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>es ist kein gültiges JSON, bei Byte %1</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>sein bomFormat ist nicht „CycloneDX“</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>seine specVersion fehlt</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>seine specVersion „%1“ ist keine von %2</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>ein Eintrag seiner components ist kein Objekt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 hat keinen Namen</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>%1 hat keinen Typ</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>seine metadata.component</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>Komponente %1 einer Liste von Komponenten</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>ist durch eine Passphrase geschützt, nach der bei der Verwendung nicht gefragt werden kann</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>ist beschädigt: Kopieren Sie die ganze Datei</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>ist kein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>ist kürzer als %1 Bit</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>eine Beispiel-Attestierung</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>dafür konnte kein Schlüssel erzeugt werden</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>muss dem Muster %1 entsprechen</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>kann nicht in vertretbarer Zeit gegen das Muster %1 geprüft werden</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>ist erforderlich</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>ist kein Name, der hier erlaubt ist</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>ist erforderlich, wenn %1 angegeben ist</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>%1, wenn %2 angegeben ist</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>gehört zu einer anderen Alternative als der gewählten</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>muss eine ganze Zahl zwischen -%1 und %1 sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>ist hier nicht bekannt; es gibt keine Optionen</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>ist hier nicht bekannt; es gibt: %1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>gehört zu %1, nicht zu %2</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>muss ein Schema sein</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>hat ohne „if“ keine Wirkung</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>lässt sich nicht als regulärer Ausdruck übersetzen</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>zeigt auf nichts in diesem Dokument</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>hat einen Wert, der nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>führt auf sich selbst zurück</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>es ist kein JSON: %1, bei Byte %2</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>Ein Schema wird nur verwendet, wenn jedes seiner Schlüsselwörter durchgesetzt wird</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>muss einen der Typen string, integer, number und boolean haben: eine Eingabe ist ein einzelner Wert</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>darf nicht vorhanden sein: Ein Geheimnis hat keinen Standardwert</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>muss eine absolute Adresse wie https://host/path sein</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>muss eine E-Mail-Adresse wie name@example.com sein</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>muss ein Hostname wie host.example.com sein</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>muss eine UUID wie 123e4567-e89b-12d3-a456-426614174000 sein</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>muss Datum und Uhrzeit wie 2026-01-31T12:00:00Z sein</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>muss eine IPv4-Adresse wie 192.0.2.1 sein</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>muss eine IPv6-Adresse wie 2001:db8::1 sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>muss eine Liste aus der kleinsten und der größten Zahl sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>muss eine Liste mit mindestens einem Eintrag sein</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>muss eine Zahl über 0 sein</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>muss eine Liste verschiedener Namen sein</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>müssen Listen von Namen sein, nach Namen</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>nennt einen unbekannten Typ; es gibt: array, boolean, integer, null, number, object, string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>nennt ein Format, das nicht durchgesetzt wird; es gibt: %1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>muss in dieses Dokument zeigen, etwa #/$defs/name</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>müssen Schemas nach Namen sein</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>wird hier nicht durchgesetzt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>darf höchstens 63 Zeichen haben</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>darf keine Punkte enthalten</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>darf nur aus Kleinbuchstaben a-z, Ziffern und &apos;-&apos; bestehen und muss mit einem Buchstaben oder einer Ziffer beginnen und enden, zum Beispiel &apos;my-name&apos; oder &apos;123-abc&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>muss größer als %1 sein</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>muss kleiner als %1 sein</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>muss ein Vielfaches von %1 sein</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>darf denselben Eintrag nicht zweimal haben</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>ist einer der Werte, die hier nicht erlaubt sind</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>darf %1 nicht haben</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>darf %1 nicht zusammen haben</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>%1 ist, wie es ist</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 ist angegeben</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>passt zu keiner der %1 erlaubten Alternativen</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>passt zu %1 der Alternativen, von denen nur eine verwendet werden darf</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>nimmt nur eines von: %1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>muss object sein: Eingaben haben Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>„%1“ wird nicht verstanden</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>ein Kommentar ist nicht mit */ geschlossen</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>es ist keine Annotation genannt</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>der Schlüssel der Annotation fehlt</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>ein Schlüssel mit anderem als Buchstaben, Ziffern und _ braucht index</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>index braucht die Annotationen und einen Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>in Anführungszeichen steht \ nur vor &quot; oder \</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>die Anführungszeichen eines Schlüssels sind nicht geschlossen</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>es gibt mehr als eine Annotation</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>}} fehlt</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>Schreiben Sie {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} oder {{ index .Material.Annotations &quot;a.key&quot; }}.</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>Annotation %1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>das Material hat sie nicht</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>die Attestierung hat sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>darf höchstens 1 Zeichen haben</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>muss mindestens 1 Eintrag haben</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>muss mindestens %n Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>darf höchstens 1 Eintrag haben</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>darf höchstens %n Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>muss mindestens 1 Mitglied haben</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>muss mindestens %n Mitglied haben</numerusform>
            <numerusform>muss mindestens %n Mitglieder haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>darf höchstens 1 Mitglied haben</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>darf höchstens %n Mitglied haben</numerusform>
            <numerusform>darf höchstens %n Mitglieder haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>%1, wenn die anderen Werte so sind</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1, wenn %2</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1, außer wenn %2</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>braucht genau eines von: %1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>braucht mindestens eines von: %1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>%1 lässt den API-Schlüssel keine Projekte anlegen, und %2 ist noch nicht vorhanden (401: %3). Geben Sie seinem Team die Berechtigung PROJECT_CREATION_UPLOAD oder legen Sie das Projekt an</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>%1 lässt den API-Schlüssel keine SBOMs hochladen (403). Geben Sie seinem Team die Berechtigung BOM_UPLOAD</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>%1 gibt dem Team des API-Schlüssels keinen Zugriff auf das Projekt %2 oder auf dessen übergeordnetes Projekt oder neueste Version (403: %3)</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>. Registrieren Sie die Adresse des API-Servers</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>Das übergeordnete Projekt %1 ist nicht mehr vorhanden (404: %2)</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>Das Projekt %1 ist nicht vorhanden (404: %2)</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>Statt %1 antwortet eine Webseite (%2). Registrieren Sie die Adresse des API-Servers</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>%1 antwortet ohne Token (%2), die SBOM ist also nicht angekommen</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>seine Erklärung ist nicht lesbar</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>muss eine vollständige URL sein, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>darf keinen Benutzernamen und kein Passwort enthalten</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>muss eine UUID sein, wie sie in der Adresse der Projektseite steht</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>muss ein Schlüssel ohne Leerzeichen und Zeilenumbrüche sein</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>In dieser Attestierung ist keine CycloneDX-SBOM</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>wird nicht mehr verarbeitet, aber das Projekt zeigt seit dem Upload keinen Import: Sehen Sie dort nach</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>angenommen; die Verarbeitung ließ sich nicht bestätigen</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>%1 hat sie und verarbeitet sie noch</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 erst ab %2</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>parentID bekannt</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>isLatest bekannt</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>Tags bekannt</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>Tags eines vorhandenen Projekts setzbar</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>, und es gibt %1 weitere</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1 ist ein Sammelprojekt, das keine SBOM annimmt</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>Wählen Sie eines der Projekte darin.</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>übergeordnetes Projekt</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>Der API-Server antwortet</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>Der API-Schlüssel wird akzeptiert</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>der Server verlangt von niemandem eine Anmeldung</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>dem Team des API-Schlüssels fehlt die Berechtigung %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>Ergänzen Sie sie dort: Administration, Access Management, Teams. Hat der Schlüssel sie durch ein anderes Team, erzwingen Sie die Registrierung: Es ist nur ein Team zu sehen.</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>Der API-Schlüssel hat die nötigen Berechtigungen</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>braucht eine Registrierung, die Projekte anlegen darf (allowAutoCreate)</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>dies ist %1 %2, aber: %3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>Lassen Sie das weg oder aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>Der Filter lässt es nicht durch: %1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>Der Projektname braucht %1: %2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>Die Projektversion braucht %1: %2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>Der Projektname ist am Ende leer</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>Sein Inhalt ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>Geben Sie die Adresse des API-Servers an: oft derselbe Host mit Port 8081 oder ein eigener Host.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>antwortet nicht wie Dependency-Track</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>der API-Schlüssel gehört zu keinem Team und darf daher nichts</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>Erstellen Sie einen Schlüssel in einem Team: Administration, Access Management, Teams.</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>das Angegebene ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>dies ist die Weboberfläche, nicht die API</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD (zum Hochladen von SBOMs)</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO (zum Nachschlagen von Projekten)</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD (zum Anlegen von Projekten)</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>es gibt kein %1 %2</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>Entnehmen Sie die UUID der Adresse der Projektseite.</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>der API-Schlüssel darf keine Projekte nachschlagen</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>Geben Sie seinem Team die Berechtigung VIEW_PORTFOLIO.</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>das Team des API-Schlüssels hat keinen Zugriff auf: %1 %2: %3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>Fügen Sie es den Projekten des Teams hinzu: Administration, Access Management, Portfolio Access Control.</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>Sein Inhalt lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>Sein Inhalt ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>Es wird nicht gesendet, weil %1 es ablehnen würde: %2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>Eine neuere SBOM für das Projekt %1 ist eingetroffen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>Discord hat diesen Rechner wegen zu vieler Anfragen eine Zeit lang ausgesperrt (429)</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>Discord hat vorerst zu viele Nachrichten erhalten (429)</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1 (%2, Code %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>ist keine vollständige URL: Sie beginnt mit https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>ist keine Adresse von Discord: Sie beginnt mit https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>enthält einen Benutzernamen, den Discord nicht verwendet</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>darf &apos;%1&apos; nicht enthalten: Discord lehnt es ab</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>darf nicht &apos;%1&apos; sein: Discord lehnt es ab</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>muss die Form https://discord.com/api/webhooks/NUMMER/TOKEN haben: Kopieren Sie sie aus den Einstellungen des Webhooks</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>hat eine thread_id, die keine Zahl ist</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>Etwas anderes als Discord hat geantwortet: ein Proxy oder eine Seite, die erst eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>Kopieren Sie die Adresse erneut aus den Kanaleinstellungen, unter Integrationen.</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>er gehört zu einer Anwendung oder folgt einem anderen Kanal; dorthin kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>Erstellen Sie in den Kanaleinstellungen einen eingehenden Webhook.</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>Discord kennt den Webhook</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>weggelassen: Dieser Kanal nimmt keine Datei dieser Größe an</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>Neue Attestierung eingegangen</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>Attaché wird geschlossen</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>Integration %1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>diese Version von Attaché hat sie nicht</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>Zuordnung von %1</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1 (%2) ist kein Material dieser Attestierung</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1 hat den Namen von Material %2, aber nicht dessen Inhalt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>es ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>sie hat %1, und keine Attestierung ist größer als %2</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>Geben Sie die Attestierung selbst an; Materialien werden daneben angegeben.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>Fügen Sie ihn hinzu: %1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>die Attestierung nennt keinen, der hier bekannt ist</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>Geben Sie an, zu welchem sie gehört: --workflow NAME</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>Korrigieren Sie die Datei im Ordner der Integration und bauen Sie neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>„%1“ ist ein Geheimnis, und eine Zuordnung kann keines aufbewahren</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>create() hat nichts erzeugt</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>diese ID gibt es zweimal</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>der Ordner des Speichers kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>Wählen Sie mit --data-dir oder ATTACHE_DATA_DIR einen anderen.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>Zustellung %1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>sie wird gerade gesendet</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>ihre Registrierung %1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>%1 ist dem Workflow nicht mehr zugeordnet</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>Setzen Sie sie fort: attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>%1 ist falsch eingerichtet: %2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>Berichtigen Sie sie: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>Schließen Sie Attaché, bewahren Sie eine Kopie von %1 auf und stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1 ist in Ordnung (Schemaversion %2)</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>Ein Geheimnis kann geschrieben, gelesen und entfernt werden</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>In diesem Build gibt es keine</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>Installieren Sie einen vollständigen Build von Attaché.</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>Es gibt keine TLS-Bibliothek, daher funktioniert keine https-Adresse</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>Installieren Sie OpenSSL 3 (Debian: apt install libssl3).</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>Niemand sendet: Öffnen Sie Attaché oder starten Sie attachectl run</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Sendet: %1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>es hat innerhalb von %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>Vielleicht wartet er darauf, entsperrt zu werden: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>der Eintrag %1 wurde nicht von Attaché geschrieben</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>Geben Sie der Registrierung ihre Geheimnisse erneut: attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>&quot;version&quot; muss aus zwei Zahlen mit einem Punkt bestehen: &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>&quot;description&quot; steht in einer Tabelle: kein Punkt am Ende</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>/properties/%1 hat keine Beschreibung</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1: das Beispiel „%2“ %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>es muss mit dem Namen der Integration als Überschrift beginnen: &quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>&quot;## Registration&quot; fehlt: woher man jede der Eingaben bekommt</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>&quot;## Attachment&quot; fehlt: was seine Optionen bewirken</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>es muss ein SVG von 24 mal 24 sein: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>es muss mit currentColor zeichnen, um die Farbe des Textes zu haben</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>der Name des Ordners ist die ID: Kleinbuchstaben und Ziffern, in Wörtern, die mit &apos;-&apos; verbunden sind</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1 ist ein Geheimnis, und eine Zuordnung kann keines aufbewahren</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>es ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>es enthält keinen Test, keine tst_….cpp</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>Host oder Port des Mailservers ist nicht gültig</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>Benutzername oder Passwort enthält ein Zeichen, das nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>Das Passwort für %1 würde unverschlüsselt übertragen</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>%1 kann keine Adresse mit Buchstaben jenseits von ASCII vor dem @ verarbeiten: %2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>Die Nachricht hat %1 Byte, und %2 nimmt höchstens %3 an</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>Die Adresse %1 %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>(ab hier über %1)</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>weist uns ab</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>verweigert das Gespräch</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>beginnt kein TLS</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>lässt den Benutzer nicht hinein</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>lehnt den Absender ab</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>lehnt den Empfänger ab</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>lehnt die Nachricht ab</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>Keine Verbindung zu %1 innerhalb der Zeit</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>Von %1 kam %2 Sekunden lang nichts</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>. Vielleicht erwartet er TLS ab dem ersten Byte, wie bei Port 465: Wählen Sie die Sicherheit tls</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>. Vielleicht beginnt er ohne TLS, wie bei Port 587: Wählen Sie die Sicherheit starttls</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>Der Host von %1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>An %1 lauscht nichts: Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>Das Zertifikat von %1 wird nicht akzeptiert: %2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>%1 bietet kein STARTTLS an, daher wurde nichts dorthin gesendet</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>%1 hat kein verwendbares Anmeldeverfahren, daher wurde nichts dorthin gesendet</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>%1 verlangt weder Benutzername noch Passwort, daher wurde nichts dorthin gesendet</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>. Vielleicht tut er es, sobald TLS aktiv ist: Wählen Sie die Sicherheit starttls</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Der Inhalt von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>Der Betreff enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>Die Message-ID ist nicht gültig</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>Der Name einer angehängten Datei ist nicht gültig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>&quot;subscribedMaterials&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>&quot;subscribedMaterials&quot; enthält mehr als Namen von Typen</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>&quot;atOnce&quot; muss eine ganze Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>Die Attestierung wird nicht gesendet, weil ihre Signatur ungültig ist: %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>Auf Wunsch des Dienstes geht vor %2 nichts an %1</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>Die Adresse ist nicht vollständig</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>Die Methode der Anfrage ist nicht gültig</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>Die Kopfzeile %1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das dort nicht stehen darf</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>Das Zertifikat der privaten Zertifizierungsstelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>%1 hat innerhalb von %2 Sekunden nicht geantwortet</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>Eine Datei, die gesendet werden sollte, lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>Eine Datei hat sich geändert, während sie an %1 gesendet wurde</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>Der Proxy auf dem Weg zu %1 antwortet nicht</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>Der Proxy für %1 verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>Die Verbindung zu %1 ist beim Senden des Inhalts abgebrochen. Vielleicht nimmt der Dienst nicht so viel an oder nicht von hier</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>es wurde angehalten; nichts wurde behalten</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>Die Attestierung wurde schon früher aufgenommen</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>Darin ist nichts zu senden</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>sie ist auf eine Weise fehlgeschlagen, die sie nicht vorsieht (%1)</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>Diese Version von Attaché hat keine Integration %1</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>Name „%1“</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>eine Registrierung hat diesen Namen bereits</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>Wählen Sie einen anderen oder ändern Sie jene: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>Registrierung von %1</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>Registrierung %1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>es gibt keine solche Integration</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>Nach %1 Versuchen aufgegeben. Der letzte: %2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>jede Registrierung von %1</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>Sie ist nicht mehr zugeordnet</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>Die Geheimnisse von %1 sind nicht im Schlüsselbund dieses Rechners. Geben Sie sie erneut an: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>Die Integration ist auf eine Weise fehlgeschlagen, die sie nicht vorsieht (%1). Das ist ein Fehler in der Integration</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>Die Integration ist auf eine Weise fehlgeschlagen, die sie nicht vorsieht. Das ist ein Fehler in der Integration</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>Material %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>Die Attestierung gehört zum Workflow %1 und wurde für %2 aufgenommen</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>es ist ein bloßes Statement, das niemand signiert hat: Es kann angesehen, aber nicht zugestellt werden</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>Geben Sie den Umschlag oder das Bundle an, in dem es kam.</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>Workflow-ID „%1“</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>sie ist keine UUID</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>Nehmen Sie die ID, die die Control Plane zeigt, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Machen Sie den Ordner beschreibbar und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>kein vertrauenswürdiger Signierer hat diesen Fingerabdruck</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>mehrere vertrauenswürdige Signierer beginnen so</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>Geben Sie den Fingerabdruck so an, wie „attachectl trust list“ ihn zeigt.</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>die gespeicherten Attestierungen werden geprüft</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>Sie wurde importiert und noch nicht beim Dienst geprüft</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1: ein Geheimnis, auf diesem Rechner anzugeben</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>hier gehört sie zu %1, in der Datei zu %2</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eine der beiden um.</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>eine solche Registrierung gibt es weder hier noch in der Datei</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>einen solchen Workflow gibt es weder hier noch in der Datei</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>muss „%1“ sein, was diese Version liest</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>hier gibt es keine Integration %1</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>ist ein Geheimnis, das nicht aus einer Datei genommen wird: setzen Sie {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} an seine Stelle</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>diese Attestierung nennt keine Materialien</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>diese Attestierung hat kein solches Material; sie hat %1</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>es ist ein Verweis auf %1, dessen Inhalt eine Attestierung nicht mitführt</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>seine Datei ist nicht hier; sie hat %1</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>Datei hinzufügen: attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>ihr Inhalt ist %1, und dieser Attestierung fehlt kein Material</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>ihr Inhalt ist %1, aber %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Geben Sie die Datei an, mit der die Attestierung erstellt wurde.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>es wurde verändert: sein Inhalt ist %1, nicht %2</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>Der Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>Der Schlüsselbund ist geschlossen</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>Schlüsselbund ist offen</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>Prüfen Sie Port und Sicherheit: tls ist für Port 465, starttls für Port 587.</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>Versuchen Sie die Sicherheit tls, meist an Port 465.</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>Fügen Sie es erneut ein, und zwar vollständig.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Check the spelling. A name that is known inside an organisation alone may need its VPN.</source>
        <translation>Prüfen Sie die Schreibweise. Ein Name, der nur innerhalb einer Organisation bekannt ist, braucht vielleicht deren VPN.</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>Vielleicht läuft der Dienst nicht, hat einen anderen Port, oder eine Firewall oder ein fehlendes VPN steht im Weg.</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>Vielleicht gibt es an diesem Port kein TLS: Prüfen Sie den Port und ob die Adresse mit https beginnt.</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>Host ist gefunden</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>Port %1 an %2, %3 ms</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>über den Proxy %1, %2 ms</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>Dienst ist erreicht</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1, Zertifikat bis %2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1, Zertifikat bis %2: Lassen Sie es erneuern</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>es verlässt diesen Rechner nicht</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>wer auf dem Weg sitzt, kann mitlesen</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>Lassen Sie die ausstellende Zertifizierungsstelle zu denen dieses Rechners hinzufügen.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>Lassen Sie das Zertifikat des Dienstes erneuern und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>Verwenden Sie den Namen, für den das Zertifikat gilt: Für %1 gilt es nicht.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>Lassen Sie das Zertifikat des Dienstes in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>Name ist frei</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>das ist kein Geheimnis: Ändern Sie es mit update</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>es wurde kein neues Geheimnis angegeben</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>Diese Integration hat keine.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>sie ist gelöscht, aber ihre Geheimnisse konnten nicht aus dem Schlüsselbund entfernt werden (Eintrag %1): %2. Beim nächsten Start von Attaché wird es erneut versucht</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>Ist die Zertifizierungsstelle Ihre eigene, fügen Sie ihr Zertifikat bei „%1“ ein.</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>Geben Sie einen Schlüssel oder ein Passwort an, das der Dienst kennt.</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>Lassen Sie die Betreiber des Dienstes prüfen, was dieses Konto dort darf.</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>Attestierung %1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>die Sandbox hat keinen Stellvertreter für %1</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>Dieser Rechner hat kein Netz; es geht weiter, sobald eines da ist</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>Setzen Sie sie fort: attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>sie hat keinen Versuch %1</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>sie pausiert: Die zugehörigen Geheimnisse gehen dorthin, wo es jetzt steht, sobald sie fortgesetzt wird</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>Ein Import hat geändert, wohin sie sendet: Vergewissern Sie sich, dass ihre Geheimnisse dorthin dürfen, und setzen Sie sie dann fort</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>Material %1 (%2) ist nicht auf diesem Rechner. Reichen Sie es dort nach, wo die Attestierung gezeigt wird, oder reichen Sie die Attestierung erneut mit --material %3 ein</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 ist für den Workflow %2 pausiert</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>die Dauer der Aufbewahrung</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>eine Anzahl von Tagen liegt zwischen 1 und %1</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>Entfernt, was lange genug aufbewahrt wurde: %1 Attestierungen mit %2 Zustellungen und %3 Dateien, dazu die Anfragen und Antworten von %4 Versuchen; %5 MiB</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>die Zählung dessen, was entfernt würde</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>der Inhalt ihrer Materialien wird so schnell entfernt, wie er gespeichert wird</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>eine Signatur des Umschlags ist kein Base64</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>die Signatur war doppelt kodiert, wie bei Bundles aus der Zeit vor April 2025, und wurde berichtigt</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>die &apos;signatures&apos; des Umschlags sind keine Liste</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>der Umschlag trägt keine Signatur</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>der Umschlag trägt %1 Signaturen; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>das Bundle trägt %1 Signaturen, von denen die erste verwendet wird</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>eine Signatur des Umschlags</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>der Umschlag sagt nicht, was darin ist (&apos;payloadType&apos; fehlt)</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>der Umschlag enthält %1, kein in-toto-Statement (%2)</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>die Nutzdaten des Umschlags fehlen</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>die Nutzdaten des Umschlags sind kein Base64</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>Holen Sie die Attestierung erneut: Diese Kopie ist beschädigt.</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>der Umschlag</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>Die Datei enthält mehr als %1, so viel hat kein Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>Die Datei ist kein Text. Nehmen Sie ihre PEM- oder JSON-Form</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation>PEM: %1; %2</translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation>JSON mit 1 Schlüssel, %1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>JSON mit %Ln Schlüssel, %1</numerusform>
            <numerusform>JSON mit %Ln Schlüsseln, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1 Zeile, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln Zeile, %1</numerusform>
            <numerusform>%Ln Zeilen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>Geben Sie stattdessen das Bundle oder den Umschlag an, zum Beispiel aus &apos;workflow run describe -o attestation&apos;.</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>dies ist %1, keine Attestierung</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>Geben Sie es als Materialdatei neben der Attestierung an, die es nennt.</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>eine CycloneDX-SBOM</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>eine SPDX-SBOM</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>ein SARIF-Bericht</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>ein OpenVEX-Dokument</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>ein CSAF-Dokument</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>die Datei enthält nur Leerraum</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>die Datei ist komprimiert</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>die Datei ist in UTF-16 geschrieben</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>dies ist der Text, der signiert wurde (DSSE-Vorkodierung, PAE), ohne seine Signatur</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>dies ist eine PEM-Datei (ein Schlüssel oder Zertifikat), keine Attestierung</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>dies ist eine Webseite, keine Attestierung</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>Vielleicht ist ein Download auf einer Anmeldeseite gelandet: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>dies sind Binärdaten, keine Attestierung</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>das JSON-Objekt in der Datei ist leer</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>dies beschreibt einen Workflow-Lauf, der keine Attestierung hat</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>Warten Sie, bis der Lauf beendet ist, und lassen Sie ihn erneut beschreiben.</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>dies ist eine Signatur im alten Format von cosign, keine Attestierung</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>dies ist das Manifest eines Images, keine Attestierung</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>dies hat Nutzdaten, ist aber kein DSSE-Umschlag (&apos;payloadType&apos; fehlt)</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>dies ähnelt einem in-toto-Statement, nennt aber weder seinen Typ noch den seines Prädikats</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>dies ist JSON, aber weder ein DSSE-Umschlag noch ein Sigstore-Bundle</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>ein Komma, eine } oder ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>zwischen einem Namen und seinem Wert fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>die Liste endet nicht: eine ] oder ein Komma fehlt</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>zwischen zwei Werten fehlt ein Komma</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>der Text endet nicht: ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>es endet zu früh: eine } oder eine ] fehlt</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>auf einen Backslash folgt etwas, wovor er nicht stehen kann</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>nach der letzten } darf nichts folgen</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>das ist kein Wert: Text steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>Die Werte müssen ein Objekt sein, in { und }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>muss allein der Name des Buckets sein, ohne gs:// oder s3://</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ist kein Name eines Buckets: Er besteht aus Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>muss eine vollständige Adresse sein: https://host, mit Port, falls sie einen eigenen hat</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>darf keinen Benutzernamen enthalten: Der Zugriffsschlüssel hat eigene Felder</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>muss nach Host und Port enden: Der Bucket hat ein eigenes Feld</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>ist unverschlüsselt und ein anderer Rechner: Verwenden Sie https oder setzen Sie allowInsecureHTTP</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>nennt eine token_uri, die weder bei googleapis.com noch am angegebenen Endpunkt liegt</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>Der Ordner %1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>In den Ordner kann geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1 ist schon mit anderem Inhalt vorhanden. Verschieben Sie es und senden Sie es erneut</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>%1 kam nicht auf den Datenträger</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>Der Schlüssel des Dienstkontos wird akzeptiert</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>die Antwort enthält kein JSON</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1: es fehlt %2</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>Das Dienstkonto darf Objekte anlegen</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>eines wurde angelegt und gelöscht</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>%1 wurde angelegt und darf nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>die Antwort nennt das Objekt nicht</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>Der Token-Server %1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>Der Schlüssel des Dienstkontos kann nicht signieren</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>%1 akzeptiert den Schlüssel des Dienstkontos nicht (400 invalid_grant): Er wurde gelöscht oder deaktiviert, oder die Uhr dieses Rechners geht falsch%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>die Antwort enthält kein Token</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>Ein bloßes Statement ist nicht signiert: Es gibt keinen Umschlag zum Speichern</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 ist nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>Der Bucket %1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>. Die Uhr dieses Rechners weicht um %1 Minuten von der des Dienstes ab: Stellen Sie sie richtig</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>Offenbar antwortet nicht %1: %2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>%1 hat etwas anderes aufbewahrt, als gesendet wurde. Löschen Sie dort %2 und senden Sie es erneut</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Der Inhalt von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>. Stellen Sie die Uhr dieses Rechners richtig</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>Der Zugriffsschlüssel darf Objekte anlegen</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>die Antwort hat kein ETag</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>erstellen Sie einen Schlüssel für ein Dienstkonto und geben Sie dessen JSON-Datei an</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>ist vom Typ %1, nicht service_account: %2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>ist nicht die Schlüsseldatei eines Dienstkontos: %1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>ist kein JSON: Geben Sie die ganze Schlüsseldatei eines Dienstkontos an</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>hat keine client_email: Geben Sie die ganze Schlüsseldatei an</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>hat einen privaten Schlüssel, der %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist vorhanden</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>Der Name des Hosts mischt Buchstaben mehrerer Alphabete, wie es Namen tun, die andere nachahmen. Vergewissern Sie sich, dass es der gemeinte ist.</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>Der Name des Hosts enthält andere Buchstaben als a bis z. Vergewissern Sie sich, dass es der gemeinte ist.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>„%1“ mischt Buchstaben mehrerer Alphabete, wie es Namen tun, die andere nachahmen. Vergewissern Sie sich, dass Sie den Host %2 meinen.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>„%1“ enthält andere Buchstaben als a bis z. Vergewissern Sie sich, dass Sie den Host %2 meinen.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>seine Kurve wird nicht unterstützt; unterstützt werden P-256 und P-384</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>Schlüssel dieser Art werden nicht unterstützt; unterstützt werden ECDSA, RSA und Ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>ein RSA-Schlüssel mit %1 Bit wird nicht unterstützt; unterstützt werden %2 bis %3 Bit</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>sein Digest %1 ist kein hexadezimaler sha256</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>sein eingebetteter Inhalt ist kein Base64</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>sein eingebetteter Inhalt hat den Digest %1, nicht %2, wie die Attestierung sagt</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>es ist ein Text (STRING) ohne Inhalt</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>es ist ein Text (STRING), der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>es hat keinen sha256-Digest</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>es hat keinen Datei- oder Image-Namen</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>es nennt seinen Typ nicht (Annotation %1)</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>es nennt seinen Namen nicht (Annotation %1)</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>es nennt seinen Typ nicht</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>es nennt seinen Namen nicht</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>es hat weder einen Text noch einen Verweis</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>die Materialien der Attestierung sind keine Liste und werden ignoriert</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>sie nennt keine brauchbare Adresse für die Anmeldung</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>sie will, dass das Passwort unverschlüsselt an %1 geht</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>sie will, dass das Passwort unverschlüsselt an %1 geht, einen anderen Rechner</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>sie will, dass das Passwort an %1 geht, eine Adresse in diesem Netzwerk</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>sie hat keine Adresse zum Hochladen genannt</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>sie hat eine unbrauchbare Adresse zum Hochladen genannt</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>sie will, dass der Upload unverschlüsselt an %1 geht</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>sie will, dass der Upload an %1 geht, eine Adresse in diesem Netzwerk</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>keine Adresse zum Hochladen</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>Zu %1 kann nicht sicher hochgeladen werden: %2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>ein anderer Digest als der des Blobs</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>ein Benutzername hat kein &apos;:&apos;; der Teil danach ist vielleicht das Passwort</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>Registry %1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>ein Upload wurde begonnen und abgebrochen</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>in %1 selbst, nicht darunter: mit dem Modus „tag“ zuordnen</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>sie nennt kein Container-Image</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>ihre Images sind %1</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>die Attestierung betrifft kein Image in %1: %2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>Die Registry antwortet</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>in %1 ms%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>, unverschlüsselt</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>Die Anmeldedaten werden akzeptiert</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>Das Konto darf hochladen</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>Neben dem Image</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>„%1“ kann nicht am Anfang eines Image-Namens stehen: Buchstaben a-z und Ziffern, verbunden mit &apos;.&apos;, &apos;-&apos;, &apos;_&apos; oder &apos;__&apos;</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>die Tags hätten %1 Zeichen und dürfen %2 haben</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>: Registrieren Sie eines davon</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>, und jede Attestierung läge unter %1: Verwenden Sie den Modus „tag“ oder registrieren Sie den Teil vor IMAGE</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>ein bloßes Statement ist nicht signiert: Es gibt keinen Umschlag zum Einreichen</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>die Attestierung wurde nur als Umschlag aufgenommen, und das Bundle soll hochgeladen werden: Nehmen Sie ihr Bundle auf oder ordnen Sie mit dem Inhalt „envelope“ zu</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>ein anderer Digest als der des Images</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>%1 hat das Image %2 nicht: Laden Sie es dorthin hoch, bevor es attestiert wird</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>nicht das angefragte Image</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>das Tag %1:%2, unter dem die Attestierungen des Images gelistet sind, enthält etwas anderes (%3): Sehen Sie nach, was es ist, und entfernen Sie es</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>die Liste der Attestierungen des Images (%1:%2) ist voll: Entfernen Sie alte</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>%1:%2 wird ständig von anderen geändert</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>%1 sieht die Teile des Images nicht, die angenommen wurden</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, zu %1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>. Die Antwort: %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>%1 hat nicht wie eine Registry geantwortet (%2): Vielleicht liegt ein Proxy oder eine Anmeldeseite dazwischen</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>%1, wohin %2 den Inhalt senden lässt, lehnt ihn ab (%3)</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>Status 400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1 ist keine OCI-Registry: Unter /v2/ ist nichts</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>die Registry hat nicht danach gefragt</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>von der Registry selbst</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>von ihrem Token-Server</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>%1 verlangt ein Anmeldeverfahren, das nicht unterstützt wird (%2): Unterstützt werden nur Basic und Bearer</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>sie sagt nicht, welches</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>Bei %1 ist keine sichere Anmeldung möglich: %2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>%1, zuständig für die Anmeldung bei %2,</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>: Geben Sie das Zertifikat der ausstellenden Zertifizierungsstelle an (caCertificate), falls es eine private ist</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>: Eine Registry ohne TLS wird nur verwendet, wo unverschlüsseltes HTTP erlaubt ist (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>%1:// gibt es hier nicht: Schreiben Sie HOST/PFAD</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>http:// sendet das Passwort unverschlüsselt: Lassen Sie es weg oder erlauben Sie unverschlüsseltes HTTP (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>„%1“ ist kein Hostname mit optionalem Port</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>lassen Sie das Tag weg: Jede Attestierung bekommt ein eigenes Image</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>„%1“ enthält Großbuchstaben: Der Pfad eines Repositorys ist kleingeschrieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>„%1“ kann nicht Teil eines Repository-Pfads sein: Buchstaben a-z und Ziffern, verbunden mit &apos;.&apos;, &apos;-&apos;, &apos;_&apos; oder &apos;__&apos;</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>lassen Sie weg, was mit &apos;@&apos; kommt: einen Digest oder Benutzername und Passwort</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>lassen Sie das Tag weg; auf einen Host mit Port folgt ein Pfad: %1/PFAD</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>die Namen der Images hätten %1 Zeichen, und Registrys nehmen %2</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>Images dieser Registry heißen %1</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>ein Image braucht einen Namen: Schreiben Sie %1/NAME</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation>die Richtlinienprüfungen liegen außerhalb der Attestierung, die nicht sagt, wie sie ausgingen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 ist kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>%1 hat das Feld %2 zweimal in einem Objekt und ließe sich daher auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>nach dem Ende bei Byte %1 folgt noch etwas; es muss ein einziges Dokument sein</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>es bricht bei Byte %1 ab; vielleicht wurde es abgeschnitten</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>%1 hat Felder, die hier nicht bekannt sind und ignoriert werden: %2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>SBOM von %1 mit %2 Komponenten</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>SBOM von %1, %2 Byte</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>Nachricht „%1“ mit %2 Dateien</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>Objekt %1, %2 Byte</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>der Stellvertreter von %1</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>Port %1 dieses Rechners kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>Image, Schichten: %1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>Index, Manifeste: %1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>Artefakt vom Typ %1</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>Nachricht „%1“</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>der Stellvertreter für smtp</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>Mail an %1: %2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>%1 von Workflow %2, %3 Byte</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>ihre Komponenten sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>sie ist weder ein CycloneDX- noch ein SPDX-Dokument: Sie hat weder bomFormat noch spdxVersion</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>Sie sagt nicht, in welcher Version des Formats sie vorliegt.</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>Die Version ihres Formats ist %1; Dienste kennen %2.</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>Sie hat keinen Namensraum, der sie von anderen Dokumenten unterscheidet.</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>Sie nennt ihren Zeitpunkt nicht in einer bekannten Form.</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>%Ln Kennung wird für mehr als eine Komponente verwendet, etwa %1.</numerusform>
            <numerusform>%Ln Kennungen werden für mehr als eine Komponente verwendet, etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>%Ln Komponente hat keinen Namen.</numerusform>
            <numerusform>%Ln Komponenten haben keinen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>%Ln Komponente hat keinen Typ.</numerusform>
            <numerusform>%Ln Komponenten haben keinen Typ.</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>die Stückliste</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>sie ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>sie ist weder ein CycloneDX- noch ein SPDX-Dokument</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>sie ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>CycloneDX in XML</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>SPDX als Tag-Value</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>SPDX 3 als Linked Data</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>Ihre Seriennummer ist keine UUID (urn:uuid:…).</translation>
    </message>
</context>
<context>
    <name>SdkWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. It was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1. Es wurde vollständig gesendet und ist vielleicht angekommen: Sehen Sie dort nach, bevor Sie es erneut senden</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>die Datei ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>enthält einen privaten Schlüssel: Geben Sie nur das Zertifikat an</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>ist beschädigt: Kopieren Sie die ganze Datei</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>hat nichts vor dem @</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>hat mehr als %1 Zeichen vor dem @</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>hat einen Punkt, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>hat ein Zeichen, das in keiner Adresse stehen darf</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>hat keine gültige Domain nach dem @</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>muss die bloße Adresse sein, ohne Namen, Leerzeichen oder spitze Klammern</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>muss genau ein @ haben</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1 (%2, %3 Byte)</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>das Programm wird beendet</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>es ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>dieses Programm wurde ohne die Ereignisschleife von GLib gestartet, über die der Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>Starten Sie es ohne QT_NO_GLIB in der Umgebung.</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>es gibt keine D-Bus-Sitzung, über die der Schlüsselbund erreicht wird</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>Melden Sie sich an einer Desktop-Sitzung an oder starten Sie den Befehl in „dbus-run-session -- …“ mit einem darin entsperrten Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>kein Programm bewahrt in dieser Sitzung Geheimnisse auf (org.freedesktop.secrets)</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>der Schlüsselbunddienst hat keinen Schlüsselbund für Geheimnisse</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>Legen Sie einen Standard-Schlüsselbund an: mit „Passwörter und Schlüssel“ (seahorse) oder mit „gnome-keyring-daemon --unlock“, das sein neues Passwort von der Standardeingabe liest.</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>er ist gesperrt, und es gibt keine Anzeige, um nach seinem Passwort zu fragen</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>Entsperren Sie ihn mit „gnome-keyring-daemon --unlock“, das sein Passwort von der Standardeingabe liest, oder melden Sie sich am Desktop an.</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>er blieb gesperrt: Die Frage nach seinem Passwort wurde verworfen oder konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>Versuchen Sie es erneut und geben Sie sein Passwort ein oder entsperren Sie ihn mit „Passwörter und Schlüssel“ (seahorse).</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>der Zugriff darauf wurde verweigert</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff oder ändern Sie das im Programm des Schlüsselbunds selbst.</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>Suchen Sie seine Passwortfrage und beantworten Sie sie; gibt es keine, starten Sie den Schlüsselbunddienst neu.</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>er hat eine frühere Anfrage noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>Suchen Sie seine Passwortfrage und beantworten Sie sie; gibt es keine, starten Sie den Schlüsselbunddienst und dieses Programm neu.</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>er tut nicht, was er meldet: Was geschrieben oder entfernt wurde, ist es nicht</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>Prüfen Sie den Schlüsselbund mit „Passwörter und Schlüssel“ (seahorse) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>er ist gescheitert und hat keinen Grund genannt</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>„attachectl doctor“ prüft ihn erneut.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>Signatur %1 von %2 (%3) über die DSSE-Vorkodierung (PAE), %4 Byte, ist von %5</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>der angegebene Schlüssel %1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>das angegebene Zertifikat %1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>das Zertifikat %1 im Bundle</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>kein Schlüssel kann verwendet werden: %1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>das Bundle nennt nur den Namen seines Schlüssels (&apos;%1&apos;), und es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>es liegt kein Zertifikat bei, und es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>keine Signatur des Umschlags passt zu einem vorhandenen Schlüssel; entweder wurde die Attestierung nach dem Signieren geändert, oder ein anderer Schlüssel hat sie signiert</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Angegebene Schlüssel</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>es wurde kein Schlüssel oder Signaturzertifikat angegeben</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>%1 hat die Signatur erstellt</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>keiner kann verwendet werden: %1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>keiner davon hat die Signatur erstellt (%1); nur %2 passt, und das kam mit dem Bundle</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>keiner davon hat die Signatur erstellt (%1)</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>Gültigkeit des Zertifikats</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>das Zertifikat im Bundle hat die Signatur nicht erstellt</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>kein Zertifikat ist beteiligt</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>es wurde keine Zertifizierungsstelle angegeben, und keiner wird von selbst vertraut</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>das Zertifikat ist gültig %1; ohne geprüften Zeitstempel ist nicht bekannt, ob es in dieser Zeit verwendet wurde</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>Gültigkeit der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>das Zertifikat der Zertifizierungsstelle ist gültig %1; die Zeit wurde nicht dagegen geprüft</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>das Bundle trägt Zeitstempel (RFC 3161), die hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>Transparenzprotokoll</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>das Bundle trägt Protokolleinträge, die hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>es gibt keine Protokolleinträge</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>signiert von %1, dessen Zertifikat eine angegebene Zertifizierungsstelle ausgestellt hat</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>sie passt zu ihrem eigenen Zertifikat, das %1 nennt, aber zu keinem der angegebenen Schlüssel</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>sie passt zu ihrem eigenen Zertifikat, das %1 nennt, aber keine angegebene Zertifizierungsstelle bürgt dafür</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>sie passt zu ihrem eigenen Zertifikat, das %1 nennt; nichts Angegebenes bürgt dafür</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>sie trägt keine Signatur</translation>
    </message>
</context>
<context>
    <name>SlackWebhookWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://hooks.slack.com/services/</source>
        <translation>ist keine vollständige URL: Sie beginnt mit https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>ist keine Adresse der Webhooks von Slack: Sie beginnt mit https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>enthält einen Benutzernamen, den Slack nicht verwendet</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>ist der Webhook eines Workflows (%1), der andere Nachrichten annimmt. Erstellen Sie einen eingehenden Webhook: Seine Adresse enthält /services/</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>muss die Form https://hooks.slack.com/services/T…/B…/… haben: Kopieren Sie sie von der Seite der App, unter Incoming Webhooks</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>Kopieren Sie die Adresse erneut von der Seite der App, unter Incoming Webhooks.</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>es hat eine leere Nachricht angenommen, was Slack nicht tut</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>Slack kennt den Webhook</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>es wurde nichts gepostet</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>Richtlinien: %1 · Signatur: %2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1. Die Mail wurde vollständig gesendet und ist vielleicht angekommen: Sehen Sie dort nach, bevor Sie sie erneut senden</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>muss Name oder Adresse eines Hosts sein, ohne Port oder Schema</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>none würde das Passwort im Klartext an einen anderen Rechner senden. Wählen Sie starttls oder tls oder setzen Sie allowClearText</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>Die Mail wurde angenommen, aber das ließ sich nicht festhalten: %1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>Das Senden der Mail an %1 brach mit Attaché selbst ab, und sie ist vielleicht angekommen: Sehen Sie dort nach, bevor Sie sie erneut senden</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>%1 hat die Mail</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>%1 hat sie nicht: %2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>Mailserver %1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>Der Server akzeptiert Benutzername und Passwort</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>Der Server hat eine Mail angenommen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>Die Attestierung ist angehängt.</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>Die Attestierung ist zu groß zum Anhängen: %1 Byte, %2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>Attaché sendet seine Mails über Attestierungen wie diese.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>%1 der Subjekte des Statements sind nicht lesbar und werden ignoriert</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>das Statement hat kein Subjekt</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>was signiert wurde, ist kein in-toto-Statement (sein &apos;_type&apos; fehlt)</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>was signiert wurde, ist vom Typ %1; gelesen werden in-toto-Statements v0.1 und v1</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>sein Prädikat ist vom Typ %1, der nicht unterstützt wird; unterstützt wird %2 und für ältere Läufe %3</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>Geben Sie die Attestierung eines Chainloop-Workflow-Laufs an.</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>das Prädikat des Statements fehlt</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>das Statement</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>die Attestierung nennt ihren Workflow nicht</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>es gibt keine solche Zuordnung</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>„attachectl integration attached list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>ihre Registrierung oder ihr Workflow wurde entfernt</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>ihre Registrierung oder ihr Workflow wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>Attestierung %1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>es gibt keine solche Attestierung</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>„attachectl attestation list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>sie wurde für diesen Workflow schon aufgenommen, oder der Workflow ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>Inhaltsspeicher %1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>er kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann erneut; nichts wurde halb gespeichert.</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>Machen Sie den Ordner für sich beschreibbar (chmod u+rwx) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>es ist eine benannte Pipe</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es ist ein Socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es ist ein Gerät</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>Geben Sie die Datei an, auf die er zeigt: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>sie ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1, keine Datei</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>ihr Inhalt ist %1, nicht %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Geben Sie die Datei an, mit der die Attestierung erstellt wurde.</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>er ist nicht im Inhaltsspeicher</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>Reichen Sie die Attestierung erneut mit der Datei ein (--material DATEI).</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>er wurde geändert: Sein Inhalt ist %1, nicht %2</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>Speicherordner %1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Verschieben Sie sie oder wählen Sie mit ATTACHE_DATA_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>er kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>er kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>Machen Sie den Ordner, in dem er liegt, für sich beschreibbar oder wählen Sie mit ATTACHE_DATA_DIR einen anderen.</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>er ist keine Datei</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>er kann nicht zum Schreiben geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>Machen Sie %1 und den Ordner für sich les- und beschreibbar (chmod u+rw).</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>das Dateisystem unterstützt das Write-Ahead-Log von SQLite nicht</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>Wählen Sie mit ATTACHE_DATA_DIR einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>ein anderes Programm legt ihn gerade an oder aktualisiert ihn</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>er ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>Beenden Sie Attaché und setzen Sie eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>Zustellung %1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>es gibt keine solche Zustellung</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>„attachectl delivery list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>mehr als eine Zustellung beginnt so</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>Geben Sie mehr von ihrer ID an.</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>ein anderer Dispatcher hat sie übernommen</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>sie wird gerade gesendet</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>Warten Sie, bis dieser Versuch beendet ist.</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>ihre Zuordnung wurde entfernt</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>Ordnen Sie %1 erneut dem Workflow %2 zu und reichen Sie die Attestierung erneut ein.</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>sie ist bereits beendet (%1)</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>ihre Registrierung wurde entfernt</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>ihr Workflow wurde entfernt</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>Speicher %1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>er wurde von einer neueren Version von Attaché geschrieben (Schema %1; diese kennt %2)</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>Aktualisieren Sie Attaché; der Speicher blieb unverändert.</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>Kopie des Speichers nach %1</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>Schaffen Sie Platz und machen Sie den Ordner beschreibbar; die Aktualisierung wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>die fertige Kopie konnte ihren Namen nicht bekommen</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>es ist die Datenbank eines anderen Programms (sie hat eine Tabelle „%1“)</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Verschieben Sie die Datei oder wählen Sie mit ATTACHE_DATA_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>Ein anderes Programm hält den Speicher; beenden Sie es („fuser %1“ nennt es) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>Machen Sie %1 und den Ordner für sich beschreibbar (chmod u+rw) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>Prüfen Sie, ob %1 und der Ordner vorhanden und für Sie les- und beschreibbar sind.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit %1 und versuchen Sie es dann erneut; nichts wurde halb gespeichert.</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>Prüfen Sie den Datenträger mit %1: Platz, Kontingent und Zustand.</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>Verschieben Sie %1 (oder setzen Sie eine Sicherung an die Stelle) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>Registrierung %1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>es gibt keine solche Registrierung</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>„attachectl integration registered list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>der Name ist vergeben</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>es gibt keinen solchen Workflow</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>„attachectl workflow list“ zeigt die vorhandenen; „workflow add“ legt einen an.</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>der Name (in seinem Projekt) oder die ID ist vergeben</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>Wählen Sie einen anderen Namen oder ein anderes Projekt.</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>es gibt einen dieses Namens in jedem der Projekte %1</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>Geben Sie mit --project an, welchen, oder geben Sie seine ID an.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>%1 ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>von Hand abgebrochen</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>ihre Zuordnung wurde während des Sendens entfernt; ob sie ankam, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>sie wurde vor zu langer Zeit gelöscht: Ihre Geheimnisse sind nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Registrieren Sie sie neu.</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>eine andere Registrierung hat ihren Namen übernommen</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>Löschen Sie die andere und machen Sie dies danach rückgängig.</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 ist für den Workflow %2 pausiert</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>sie ist nicht beendet, und ihre Anfragen und Antworten sagen, warum</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>Brechen Sie sie zuerst ab, oder warten Sie, bis sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>Lauf erfolgreich</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 Material</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln Material</numerusform>
            <numerusform>%Ln Materialien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>1 Richtlinienverstoß</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>%Ln Richtlinienverstoß</numerusform>
            <numerusform>%Ln Richtlinienverstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… 1 weitere Zeile</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… %Ln weitere Zeile</numerusform>
            <numerusform>… %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… 1 weiteres Richtlinienergebnis</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… %Ln weiteres Richtlinienergebnis</numerusform>
            <numerusform>… %Ln weitere Richtlinienergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… 1 weiterer Verstoß</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… %Ln weiterer Verstoß</numerusform>
            <numerusform>… %Ln weitere Verstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… 1 weiteres Material</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… %Ln weiteres Material</numerusform>
            <numerusform>… %Ln weitere Materialien</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… 1 weiteres Material, das nicht verwendet werden kann</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… %Ln weiteres Material, das nicht verwendet werden kann</numerusform>
            <numerusform>… %Ln weitere Materialien, die nicht verwendet werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… 1 weitere Annotation</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… %Ln weitere Annotation</numerusform>
            <numerusform>… %Ln weitere Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… 1 weitere Umgebungsvariable</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… %Ln weitere Umgebungsvariable</numerusform>
            <numerusform>… %Ln weitere Umgebungsvariablen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1 (%2 nicht aufgeführt)</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>1 eingebaute Annotation</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>%Ln eingebaute Annotation</numerusform>
            <numerusform>%Ln eingebaute Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>no policies applied</source>
        <translation>keine Richtlinien angewendet</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 Verstoß</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%Ln Verstoß</numerusform>
            <numerusform>%Ln Verstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>, vertrauenswürdig</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>Workflow-Lauf</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>Runner-Link</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>Richtlinien: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>Typ, Inhalt, Annotationen</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>Nicht verwendbare Materialien</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>vertrauenswürdiger Schlüssel</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>ein öffentlicher Schlüssel in der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>ein Schlüssel in der Datei kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>ein Zertifikat in der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>die Datei enthält einen privaten Schlüssel, der nicht weitergegeben werden darf</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>Geben Sie seine öffentliche Hälfte an: openssl pkey -pubout.</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>die Datei enthält einen Block &apos;%1&apos;, der weder ein öffentlicher Schlüssel noch ein Zertifikat ist</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>der PEM-Text ist beschädigt</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>die Datei enthält keinen öffentlichen PEM-Schlüssel und kein Zertifikat</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>Ein PEM-Block beginnt mit &apos;-----BEGIN PUBLIC KEY-----&apos; oder &apos;-----BEGIN CERTIFICATE-----&apos;.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>ist keine gültige URL</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>muss eine vollständige URL sein, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>nicht unterstütztes URL-Schema: %1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>hat keinen Host</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>muss mit whsec_ beginnen</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>muss nach whsec_ Base64 sein</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>muss dekodiert %1 bis %2 Byte lang sein; dieses hat %3</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>Die Uhren dieses Rechners und des Empfängers liegen %1 Minuten auseinander; allein dadurch scheitern Signaturen</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Der Inhalt von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>Prüfen Sie die Adresse und das Signaturgeheimnis beim Empfänger.</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>Der Empfänger hat eine Testnachricht angenommen</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestation und send_sbom sind beide aus, es würde also nie etwas gesendet</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>die Attestierung</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>In dieser Attestierung ist keine SBOM mit Inhalt</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 ist nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Gesendet, unbestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingreifen nötig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>Signierer unbekannt</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>per Verweis</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>makes a sentence of words</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>attache::AboutBox</name>
    <message>
        <source>%1 %2</source>
        <comment>program, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them.</source>
        <translation>Leitet signierte Attestierungen der Software-Lieferkette an die Systeme weiter, die sie brauchen.</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>Keine Telemetrie: Es spricht mit den Diensten, die Sie registrieren, und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>Kein Konto: Sie müssen sich nirgends anmelden.</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>Funktioniert offline: Was jetzt nicht zugestellt werden kann, wartet auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>attache::ArrivalDetail</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As the service shows it</source>
        <translation>Wie der Dienst es zeigt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
</context>
<context>
    <name>attache::ArrivalModel</name>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>attache::AttachPane</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>%1 hat keine Optionen</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>%1 zugeordnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Rumpf der Anfrage</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · Anfrage %2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>Versuch %1 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>Was zwischen den Versuchen %1 und %2 verschieden ist</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>Mit Versuch %1 vergleichen</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>Mit welchem Versuch Versuch %1 verglichen wird</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>In diesem Versuch wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>Keine Antwort · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>Anfragen und Antworten wurden am %1 gelöscht.</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>Versuch %1 als HAR speichern…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>Seine Anfragen und Antworten, für die Entwicklerwerkzeuge eines Browsers; Geheimnisse bleiben verdeckt</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>Attestierung speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>Datei von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>Datei von %1 hinzugefügt</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>Der temporäre Ordner</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>Schaffen Sie Platz auf der Festplatte und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>für solche Dateien gibt es hier kein Programm</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>Speichern Sie sie und öffnen Sie sie mit einem Programm Ihrer Wahl</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>attache::AttestationContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>Die ursprünglichen Bytes der Attestierung, zu denen ihr Digest gehört</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>nirgends zugestellt: ihrem Workflow war nichts zugeordnet</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>an %1 von %2 zugestellt</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>Digest des Umschlags</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>nennt %1 als Signierer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ausgeführt auf</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>Was an der Signatur geprüft wurde</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>Prüfungen der Signatur</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>Diese Attestierung nennt keine Materialien.</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>fehlt: Datei hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>Abgelehnte Materialien</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>Die Datei ist nicht hier. Fügen Sie sie hinzu oder legen Sie sie hier ab, dann geht hinaus, was darauf wartet.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>Stücklisten (SBOM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ökosysteme</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>Die Attestierungen eines Workflows zeigen</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>Keine Attestierung passt zu „%1“.</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>Eine solche Attestierung gibt es nicht.</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>Hier ist noch keine Attestierung.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Alle Workflows</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>Alle Attestierungen zeigen</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>Attestierungen von %1 zeigen</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>Nicht signierte Attestierungen zeigen</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>Attestierungen mit unbekanntem Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>Veränderte Attestierungen zeigen</translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>Attestierung einreichen</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>Noch wurde keine Attestierung eingereicht</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>Eine Attestierung ist, was eine Pipeline über ihren Lauf signiert hat. Reichen Sie ihre Datei ein oder legen Sie sie zusammen mit ihren Materialdateien hier ab.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>Attestierungen suchen</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Beispiel einreichen</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>Machen Sie den Ordner beschreibbar und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>kann den Ordner nicht anlegen</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>1 gespeicherte Attestierung kam davor und könnte gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>%Ln gespeicherte Attestierung kam davor und könnte gesendet werden.</numerusform>
            <numerusform>%Ln gespeicherte Attestierungen kamen davor und könnten gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>1 gespeicherte Attestierung an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>%Ln gespeicherte Attestierung an %1 senden?</numerusform>
            <numerusform>%Ln gespeicherte Attestierungen an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>Gespeicherte Attestierungen gesendet</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>Aus jeder wird eine Zustellung, als wäre sie jetzt eingereicht worden. Nichts Älteres geht über etwas Neueres.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>Angehalten: %1 für %2 erstellt, %3 übrig</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>%1 für %2 erstellt</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>Zustellungen werden erstellt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n gespeicherte Attestierung kann nicht mehr gelesen werden</numerusform>
            <numerusform>%Ln gespeicherte Attestierungen können nicht mehr gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Reichen Sie sie von dort, woher sie kamen, noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 unbestätigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>attache::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::BatchBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is done already stays so</source>
        <translation>Was schon erledigt ist, bleibt so</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>Die Nachricht, wie Discord sie zeigt</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>Build-Kanal</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Gezeigt sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie eingegangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Als HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als Nur-Text</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>Nur-Text der Mail</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>Alle Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>Kopfzeilen der Mail</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>Die Mail, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>Das Manifest, wie die Registry es aufbewahrt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>Artefakttyp</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>Das Objekt, wie der Bucket es aufbewahrt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Inhalt des Objekts</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>Nicht signiert: Dieser Empfänger verlangt keine Signatur</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>Signatur mit dem Geheimnis %1 geprüft</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Was sie trägt</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>Die Anfrage, wie ihr Empfänger sie sieht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Rumpf der Anfrage</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>Das Projekt, wie Dependency-Track es zeigt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>Für diesen Upload angelegt (autoCreate)</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>War schon vorhanden</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>Die hochgeladene SBOM</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>Die Nachricht, wie Slack sie zeigt</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln registriert</numerusform>
            <numerusform>%Ln registriert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChatMessage</name>
    <message>
        <source>APP</source>
        <comment>badge behind a name in a chat</comment>
        <translation>APP</translation>
    </message>
</context>
<context>
    <name>attache::ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Noch ist nichts geprüft</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>mit Warnung bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>Paket-URL</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ort</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Konfiguration exportieren…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Konfiguration importieren…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>Registrierungen, Workflows und was ihnen zugeordnet ist, als Datei für einen anderen Rechner oder zur Aufbewahrung. Kein Geheimnis ist darin. Was ein Import ändern würde, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>Die Konfiguration ist in %1</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>sie ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Alles ist schon so, wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>Sonst wird nichts angerührt und kein Dienst gefragt: Neues bleibt ungeprüft, bis es getestet wird, und wartet auf Geheimnisse, die nicht auf diesem Rechner sind.</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n Änderung wurde vorgenommen.</numerusform>
            <numerusform>%n Änderungen wurden vorgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>Kopiert. Setzen Sie die Variablen für das Geheime, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>Mit allen diesen</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>Alle diese erneut zustellen…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>Diese als CSV speichern…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>Diese als JSON-Zeilen speichern…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Attestierung einreichen</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>Noch wurde nichts zugestellt</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>Eine Zustellung bringt eine Attestierung zu einer Registrierung. Reichen Sie eine Attestierung eines Workflows ein, dem etwas zugeordnet ist.</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Zustellungen suchen</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Keine Zustellung ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Eingreifen nötig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>%1 erneut zustellen?</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>Jede wird sofort wieder eingereiht; gelungene Schritte werden nicht wiederholt. Dienste, denen etwas vollständig gesendet wurde und die nicht geantwortet haben, bekommen es vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>Wieder eingereiht: %1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>Wieder eingereiht: %1. Nicht möglich für %2: %3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>Zustellungen speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>Abgebrochen. „Erneut zustellen“ sendet sie doch noch.</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>Ansicht %1 entfernt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>Alle wartenden davon abbrechen…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>Keine Zustellung entspricht „%1“.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht behalten</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Ihr Name im Menü</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Als %1 behalten</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>Wartende von %1 abbrechen?</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>Was gerade gesendet wird oder beendet ist, bleibt, wie es ist. „Erneut zustellen“ sendet Abgebrochenes doch noch.</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>Zustellungen abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>%1 von %2 wieder eingereiht</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 von %2 gespeichert</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Die Anfragen speichern</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>Gespeichert, mit verdeckten Geheimnissen</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>Die Anfragen von diesen als HAR speichern…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>Alle Zustellungen zeigen</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>Zustellungen zeigen, die Ihr Eingreifen brauchen</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>Fehlgeschlagene Zustellungen zeigen</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>Wartende Zustellungen zeigen</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 ist fortgesetzt.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 ist für %2 fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryDetail</name>
    <message>
        <source>%1 → %2</source>
        <comment>workflow → registration</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Zustellung abbrechen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>Die letzte Anfrage als Befehl; Anmeldedaten sind Variablen, die zuerst zu setzen sind</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>Attestierung öffnen</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Sie wurde noch nicht versucht.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Versuch abbrechen</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>In der Sandbox versuchen</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>Sendet dasselbe an einen Stellvertreter auf diesem Rechner; der Dienst bekommt nichts</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>In der Sandbox</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>Ansehen, was ankam</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>Alle als HAR speichern…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>Alle ihre Anfragen, für die Entwicklerwerkzeuge eines Browsers; Geheimnisse bleiben verdeckt</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>attache::DeliveryModel</name>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · Zuordnungen und Verlauf bleiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Geheimnis von %1 wechseln</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · das neue wird getestet, bevor es das alte ersetzt</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>Testen und austauschen</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Geheimnis wechseln</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>%1 verwendet das neue Geheimnis. Die Zuordnungen sind unverändert.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · ohne die Zuordnungen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>Dieselben Geheimnisse verwenden</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>Sie werden innerhalb des Schlüsselbunds kopiert und gehen durch kein Formular</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 ist registriert. Als Nächstes einem Workflow zuordnen.</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>Ungeprüft klonen</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>Einen Dienst mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>Seine Workflows wählen.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>Einreichen und die Ankunft verfolgen.</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>1 Angabe zu berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%Ln Angabe zu berichtigen</numerusform>
            <numerusform>%Ln Angaben zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::Figure</name>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and what it is of</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>attache::FileChip</name>
    <message>
        <source>%1 · %2</source>
        <comment>size, media type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>Zu groß zum Aufbewahren: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Letzte %1 h</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Ansicht behalten…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>Übernommen wird, was die Datei enthält, nicht wo sie liegt. Sie kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 aus einer Datei</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>Woher bekomme ich das?</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>Woher bekomme ich das? %1, öffnet %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>Geändert; der Standard ist %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Nimmt %1.</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>Nimmt %1, in %2.</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Entwurf von %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>Die Eingaben als JSON, zum Lesen und Bearbeiten</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>Eingaben als JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>Eine Angabe zu berichtigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>%n ist zu berichtigen: %1</numerusform>
            <numerusform>%n sind zu berichtigen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Der Dienst hat dies nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>attache::HealthRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>%1 kamen bei %2 an</translation>
    </message>
</context>
<context>
    <name>attache::HourChart</name>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>Mit den Pfeiltasten von Stunde zu Stunde</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>die Attestierung; keine Materialien</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>die Attestierung und %1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registriert als</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>Eingaben der Registrierung</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>Eingaben der Zuordnung</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>Nichts muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>Schema der Registrierung</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>Schema der Zuordnung</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>eingebaut</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Integrationen suchen</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>Keine Integration entspricht „%1“.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>Keine Integration erhält dies.</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>Vorherigen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>Werte als JSON</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>Geheimnisse stehen hier als Verweis. Ein hier eingegebenes Geheimnis geht in sein Feld, und sein Verweis tritt an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>%Ln Name, den kein Feld hat, unverändert behalten: %1</numerusform>
            <numerusform>%Ln Namen, die kein Feld hat, unverändert behalten: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Schlüssel und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alles öffnen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alles schließen</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>So viel geöffnet, wie sich überblicken lässt</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>Attestierungen: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Zustellungen: %1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>Dateien von Materialien, höchstens: %1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>Anfragen und Antworten, von Versuchen, die bleiben: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>Alles wird aufbewahrt, solange Sie nichts anderes wählen. Was wartet, und was fehlgeschlagen ist und noch gesendet werden kann, bleibt, wie alt es auch ist. Was entfiele, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>Anfragen und Antworten von Versuchen</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>Beendete Zustellungen, mit ihren Attestierungen und Inhalten</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>Derzeit gespeichert: Attestierungen: %1, Zustellungen: %2, Versuche: %3, in einer Datenbank von %4; Dateien von Materialien: %5, mit %6. Die Datenbank schrumpft nicht: Was in ihr frei wird, wird wieder verwendet, bevor sie wächst.</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Es wird gezählt, was entfiele…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>Dies wird jetzt entfernt und kann nicht zurückgeholt werden. Eine Attestierung, die danach erneut eingereicht wird, wird erneut zugestellt.</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>Entfernen und nicht länger aufbewahren</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>Was älter ist, wird entfernt…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Vorerst anhalten</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>So wird es von nun an gehalten. Es war nichts zu entfernen.</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1 wurden frei.</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>Zeit bis zur Zustellung</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>nichts zugestellt</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>die Hälfte binnen %1, 95 von 100 binnen %2</translation>
    </message>
</context>
<context>
    <name>attache::LogBook</name>
    <message>
        <source>%1: %2</source>
        <comment>workflow, what became of the delivery</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::LogModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>attache::LogPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Zeile des Protokolls</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>Warnungen und Probleme</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>Das ist alles, was gespeichert würde. Es nennt keine Registrierung, keinen Workflow, keine Adresse und kein Geheimnis. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>Seit dem Start gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>Keine Zeile entspricht „%1“.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Das ganze Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>Nur Warnungen und Probleme zeigen</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>page, profile, program</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>attache::MasterDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>Inhalt wird gehasht…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>Der Inhalt hat diesen Digest</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>Der Inhalt ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>Material von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>Öffnet eine unveränderbare Kopie mit dem Programm für solche Dateien</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>Die Datei ist nicht hier</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>Fügen Sie die Datei hinzu, mit der die Attestierung erstellt wurde, oder legen Sie sie hier ab. Sie wird angenommen, wenn sie den Digest oben hat, und was darauf wartet, geht hinaus.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>der Anfang davon</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1, von Team %2</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1, %2: wird zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1, %2: nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1, %2: zugeordnet, %3; in den letzten 24 Stunden nichts zuzustellen</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1, %2: zugeordnet, %3; %4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1: zum Zuordnen auf einen Workflow ziehen</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1: %2
Zum Zuordnen auf einen Workflow ziehen</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1, %2: zugeordnet, %3; pausiert</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1, %2: zugeordnet, %3; pausiert, %4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>Workflows und was ihnen zugeordnet ist</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>attache::NavigationList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 waiting for you</source>
        <translation>%1, %2 warten auf Sie</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>attache::NextSteps</name>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>Geheimnis wechseln…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>Geheimnisse erneut angeben…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>Erneut registrieren…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>Erneut zuordnen…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>Datei von %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>Attestierung ansehen</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>Vorhandene Integrationen ansehen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>Ansehen, was bekannt ist</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>%1 für %2 fortsetzen</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>Wartend oder angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>Zeit bis zur Zustellung</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>Letzte 24 h, ein Balken je Stunde, hoch, wo etwas fehlschlug</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>in 24 h zugestellt</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>beim ersten Versuch angekommen</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>mittlere Dauer</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>wartend oder angehalten</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>Alles kommt an.</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>1 Sache wartet auf Sie. Alles andere kommt an.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>%Ln Sache wartet auf Sie. Alles andere kommt an.</numerusform>
            <numerusform>%Ln Sachen warten auf Sie. Alles andere kommt an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · Zeiten in %2</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd, d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>attache::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Integration registrieren</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>Noch wurde nichts zugestellt</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>Registrieren Sie eine Integration, ordnen Sie sie einem Workflow zu und reichen Sie eine Attestierung ein. Von da an sagt diese Seite, ob alles ankommt.</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>%1 für %2 fortgesetzt</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Integration registrieren</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>Integration einem Workflow zuordnen</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Attestierung einreichen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>Diagnose sammeln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Zurück zu %1 (Esc)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::PasswordEdit</name>
    <message>
        <source>Show for thirty seconds</source>
        <translation>Dreißig Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>Die Attestierung selbst</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>Richtlinien zu %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>und %n weiterer, siehe Inhalt unten</numerusform>
            <numerusform>und %n weitere, siehe Inhalt unten</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 Verstoß</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1, %2 übersprungen, %3 bestanden</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1, %2 bestanden</translation>
    </message>
</context>
<context>
    <name>attache::PreviewPane</name>
    <message>
        <source>%1: %2</source>
        <comment>what an option comes out as</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The attestation</source>
        <translation>Die Attestierung</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>die neuesten %1 von %2 gespeicherten</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>Was aus gespeicherten Attestierungen würde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>Füllen Sie oben das Nötige aus, um zu sehen, was gesendet worden wäre.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Es gibt keine Vorschau</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>Reichen Sie eine Attestierung ein, um zu sehen, was gesendet würde.</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>Hätte %1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>Lauf %1, aufgenommen %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>Sie war schon vorhanden: Nichts Neues wurde gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>1 Zustellung ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln Zustellung ist unterwegs.</numerusform>
            <numerusform>%Ln Zustellungen sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>Gespeichert. Ihrem Workflow ist nichts zugeordnet, daher wird nichts zugestellt.</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>Sie war schon vorhanden. %1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>Diese Attestierung ist schon hier. Nur Neues geht hinaus.</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>%1 ist nichts zugeordnet: Sie wird gespeichert und nirgends zugestellt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>Attestierung einreichen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>Materialdateien hinzufügen</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>Der darin genannte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>Zustellen für den Workflow</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>Ein DSSE-Umschlag, ein Sigstore-Bundle oder das JSON der Control Plane</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>Materialdateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>Dateien neben der Attestierung werden anhand ihres Digests von selbst gefunden.</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>Was wohin zugestellt wird</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>Wie Workflows und die Befehlszeile sie nennen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>Wofür sie da ist, wird mit ihr angezeigt.</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>Was möchten Sie registrieren?</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>Version %1 · erhält Attestierungen</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>Version %1 · erhält %2</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>Füllt dies mit einem Stellvertreter des Dienstes auf diesem Rechner aus</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>sie hat keinen Stellvertreter dieses Dienstes</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>Registrieren Sie den echten</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>Ungeprüft registrieren</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>%1 hat geantwortet und akzeptiert, was registriert ist.</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>%1 ist pausiert. Die Zustellungen werden angehalten, nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 ist fortgesetzt.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>Sie können dies zehn Minuten lang vollständig rückgängig machen; danach werden die Geheimnisse aus dem Schlüsselbund entfernt. Was zugestellt wurde, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>Sie ist keinem Workflow zugeordnet.</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>Sie wird gelöst von:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>%Ln Zustellung, die auf sie wartet, wird abgebrochen.</numerusform>
            <numerusform>%Ln Zustellungen, die auf sie warten, werden abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>Prüft sie, wie sie ist, gegen den laufenden Dienst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · registriert %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>Keinem Workflow zugeordnet</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>%1 zugeordnet</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>Ordnen Sie sie einem Workflow zu, und dessen Attestierungen werden ihr zugestellt.</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 zugestellt und %2 fehlgeschlagen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>Neueste Zustellungen</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Alle Zustellungen</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>Einem Workflow zuordnen…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>im Schlüsselbund, gesetzt %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1, pausiert</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Integration registrieren</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>Noch ist nichts registriert</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>Eine Registrierung ist ein Dienst, an den Attaché zustellen darf, mit seiner Adresse und seinem Schlüssel. Der Schlüssel bleibt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 ist registriert. Als Nächstes einem Workflow zuordnen.</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>Registrierungen suchen</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>Keine Registrierung ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>Keine Registrierung entspricht „%1“.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Eingreifen nötig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>Alle Registrierungen zeigen</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>Aktive Registrierungen zeigen</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>Registrierungen zeigen, die Ihr Eingreifen brauchen</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>Pausierte Registrierungen zeigen</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Beispiel einreichen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>Reicht eine dafür erstellte Attestierung ein, um zu sehen, was zugestellt wird</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>Jede Integration ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>Die Sandbox betreibt auf diesem Rechner einen Stellvertreter jedes Dienstes. Registrieren Sie sich bei einem, ordnen Sie ihn zu, reichen Sie eine Attestierung ein und sehen Sie hier, was der Dienst bekommen hätte. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>Angekommenes durchsuchen</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>Noch ist nichts angekommen. Registrieren Sie einen Stellvertreter, ordnen Sie ihn zu und reichen Sie etwas ein.</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>Nichts Angekommenes entspricht „%1“.</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>Ordnen Sie zuerst eine Registrierung einem Workflow zu: Ein Beispiel gehört zu einem Workflow.</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 Lizenz</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>ohne Lizenz</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>ohne Version</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>ohne Paket-URL</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1: zustellbar, wird hier aber nicht zusammengefasst</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Beschreibt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ökosysteme</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>keine Paket-URL</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>Leer lassen, um das im Schlüsselbund zu behalten.</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>Füllen Sie dies aus: Es ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1 ist ein Geheimnis: Es ist Text oder steht hier als {&quot;$secret&quot;: &quot;%1&quot;}.</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
</context>
<context>
    <name>attache::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>Weiter zustellen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>Attaché bleibt im Infobereich, wo es einen gibt. Ohne ihn wartet Eingereihtes, bis Attaché oder „attachectl run“ gestartet wird.</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Ohne Fenster starten</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>Nur wo es einen Infobereich gibt, aus dem es zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>Zustellungen gehen von da an ohne Ihr Zutun weiter.</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>Melden, wenn eine Zustellung mein Eingreifen braucht</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>Eine Benachrichtigung für das, was zusammen kommt, und nur, solange das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo die Dinge aufbewahrt werden</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>Im Schlüsselbund des Systems und nirgends sonst</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>Attaché spricht sie ab dem nächsten Start. Was zuvor über Zustellungen gesagt wurde, bleibt, wie es gesagt wurde.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>Ein Profil ist ein eigener Speicher mit eigenen Registrierungen und eigenem Verlauf. Name und Farbe unterscheiden sein Fenster von dem eines anderen.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>Zum Beispiel Produktion</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>Rot, für Produktion</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>Bernstein, für Staging</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>Grün, für Tests</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Anderes Profil öffnen…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>Der Ordner eines anderen Profils oder ein leerer für ein neues</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>es konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>Starten Sie es selbst mit --data-dir %1</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>Leitet signierte Attestierungen der Software-Lieferkette an die Systeme weiter, die sie brauchen. Keine Telemetrie, kein Konto; funktioniert offline.</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>Versionen und Lizenz…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang starten</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>%Ln s verspätet</numerusform>
            <numerusform>%Ln s verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>Lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Bricht ab</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1 (noch %Ln)</numerusform>
            <numerusform>%1 (noch %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1, %2, %Ln angekommen</numerusform>
            <numerusform>%1, %2, %Ln angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Stellvertreter</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>Damit registrieren</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>Ein Stellvertreter des Dienstes, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Wie er antwortet</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>Stören Sie ihn, um zu sehen, was aus Zustellungen wird, wenn der Dienst Probleme hat.</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>Wie der Dienst</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>Nicht verfügbar (503)</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>Richtig, aber spät</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>Lehnt den Schlüssel ab (401)</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Bricht die Verbindung ab</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>bis zur Behebung</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>für %Ln Anfrage</numerusform>
            <numerusform>für %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>Womit er zu registrieren ist</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>„Damit registrieren“ füllt dies aus. Die Anmeldedaten sind erfunden und zu nichts anderem gut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · %Ln angekommen</numerusform>
            <numerusform>%1 · %Ln angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>Er hat eine, sobald er gestartet wurde</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>Attaché kann nicht starten</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>Attaché kann seinen Speicher nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>Darin wurde nichts geändert. Er liegt hier:</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Rückgängig machen (%1)</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>Beginnen Sie hier: Integration registrieren</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>Wählen Sie einen Dienst und füllen Sie sein Formular aus. Attaché prüft Adresse und Schlüssel, bevor es etwas speichert.</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>Nun der Workflow, für den sie da ist</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>Eine Attestierung kommt von einem Workflow. Fügen Sie den hinzu, dessen Attestierungen zugestellt werden sollen, und ordnen Sie ihm dann die Registrierung zu.</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Attestierung einreichen</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie irgendwo auf diesem Fenster ab. Hier ist eine, die gerade für Sie erstellt und signiert wurde.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>Für Sie ausgefüllt: Drücken Sie %1</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>Ein Stellvertreter auf diesem Rechner, in der Sandbox, spielt den Dienst. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>Name und Projekt sind ausgefüllt</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>Es sind die, die die Attestierung nennen wird.</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>Registrierung zuordnen</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>Von da an wird jede Attestierung dieses Workflows dort zugestellt.</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>Signatur und Materialien sind gelesen: einreichen</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>Sie wird zuerst auf diesem Rechner gespeichert und dann im Hintergrund zugestellt.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>Anfrage, Antwort und Beleg stehen hier, für jeden Versuch.</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>Der Stellvertreter hat sie nicht angenommen. Anfrage und Antwort des Versuchs stehen hier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>Das ist angekommen</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>Die Nachricht, wie der Chat sie zeigt. Jeder Dienst hat hier seinen Stellvertreter: Stören Sie einen und sehen Sie, was aus Zustellungen wird. Registrieren Sie dann einen eigenen Dienst.</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>Attaché zeigen</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>Zustellungen, die Ihr Eingreifen brauchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1: Alles kommt an</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1: Eingreifen nötig bei %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1 an %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln Zustellung braucht Ihr Eingreifen.</numerusform>
            <numerusform>%Ln Zustellungen brauchen Ihr Eingreifen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, profile</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::TrustedSigners</name>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>Signaturzertifikat, bis %1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>Zertifizierungsstelle, bis %1: Wen sie zertifiziert, dem wird vertraut</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Vertrauenswürdige Signierer</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>Eine Signatur von einem dieser Schlüssel oder Zertifikate ist vertrauenswürdig, nicht nur gültig. Nichts, was mit einer Attestierung kommt, wird je aufgenommen.</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>Schlüssel oder Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>Gespeicherte Attestierungen erneut prüfen</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>Öffentlicher Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>PEM-Dateien (*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>%Ln Signierer ist jetzt vertrauenswürdig.</numerusform>
            <numerusform>%Ln Signierer sind jetzt vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>%1 ist nicht mehr vertrauenswürdig.</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>Alle sind wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>%Ln Attestierung wird jetzt anders beurteilt.</numerusform>
            <numerusform>%Ln Attestierungen werden jetzt anders beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n gespeicherte Attestierung kann nicht mehr gelesen werden</numerusform>
            <numerusform>%Ln gespeicherte Attestierungen können nicht mehr gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Reichen Sie sie von dort, woher sie kamen, noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>Eines davon</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>Noch wartet nichts darauf.</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>1 Zustellung ist angehalten. Inzwischen geht nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln Zustellung ist angehalten. Inzwischen geht nichts verloren.</numerusform>
            <numerusform>%Ln Zustellungen sind angehalten. Inzwischen geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 braucht Ihr Eingreifen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>%1 wurde um %2 vollständig gesendet. Sehen Sie nach, ob es dort ist, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 hat %2 abgelehnt</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>Um %1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1 hat %Ln Zustellung abgelehnt</numerusform>
            <numerusform>%1 hat %Ln Zustellungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>Nichts. Wenn etwas wartet, erfahren Sie es hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Geht von selbst</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1 in Übertragung</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>%n angehaltene zeigen</numerusform>
            <numerusform>%n angehaltene zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 hat bei %n Zustellung nicht geantwortet</numerusform>
            <numerusform>%1 hat bei %n Zustellungen nicht geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>Die letzte wurde um %1 vollständig gesendet. Sehen Sie nach, ob sie dort sind, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>Die letzte um %1: %2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1 ist für %2 pausiert</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1 ist für %2 angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>%n Zustellung an %1 ist angehalten</numerusform>
            <numerusform>%n Zustellungen an %1 sind angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>Die letzte: %1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Diese Seite durchsuchen</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>Erneut lesen oder prüfen</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>Jede Aktion nach ihrem Namen</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>Wofür die Seite da ist: registrieren, zuordnen, einreichen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>Gerade Gelöschtes oder Geändertes rückgängig machen</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>Listen und die Navigation</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>Bewegen; das Gewählte wird daneben gezeigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Das Erste, das Letzte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>Das Nächste, das damit beginnt</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formulare und Schaltflächen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>Das nächste Feld, das vorherige</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>Drücken, ankreuzen oder öffnen</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Formular absenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Verlassen, wie es war</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%Ln zugeordnet</numerusform>
            <numerusform>%Ln zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1 ist %2 zugeordnet</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1 ist von %2 gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%Ln gelöst</numerusform>
            <numerusform>%Ln gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>Die Optionen von %1 für %2 sind geändert</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>Das entfernt auch %1 und bricht ab, was darauf wartet. Was zugestellt wurde, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>%1 ist für %2 pausiert. Was dafür kommt, wird angehalten, nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 ist für %2 fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 zugestellt und %2 fehlgeschlagen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>Nichts ist zugeordnet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>Ordnen Sie eine Registrierung zu, und die Attestierungen dieses Workflows werden ihr zugestellt.</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Workflow löschen</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>Noch ist keine gekommen. Reichen Sie eine ein, und sie geht an alles, was zugeordnet ist.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>Letzte Attestierung öffnen</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden nichts zuzustellen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>Optionen bearbeiten</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>Ändern und sehen, was sie vom Gespeicherten gesendet hätten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>Nicht zugeordnet: Seine Attestierungen werden dort nicht zugestellt.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>Optionen wählen und sehen, was vom Gespeicherten gesendet worden wäre</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>%1 zugeordnet, %2 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>%Ln davon verlangt Optionen: einzeln zuordnen.</numerusform>
            <numerusform>%Ln davon verlangen Optionen: einzeln zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>%Ln zuordnen</numerusform>
            <numerusform>%Ln zuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>%Ln lösen</numerusform>
            <numerusform>%Ln lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>Was gelöst wird, wartet nicht mehr und kehrt zurück, wie es war, wenn Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>1 davon verlangt Optionen: gesondert zuordnen.</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>Pausiert; %1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>Was dafür kommt, wird angehalten und geht hinaus, wenn Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>1 weitere kam an.</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>%n weitere kam an.</numerusform>
            <numerusform>%n weitere kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>Senden, was angehalten wurde, und was kommt</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>Anhalten, was dafür kommt; %1 sendet für andere weiter</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>Mit Optionen zuordnen…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>Optionen bearbeiten und Vorschau…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>Gespeicherte Attestierungen senden…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Registrierung öffnen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>Wie die Attestierungen es nennen; unterscheidet gleichnamige Workflows.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Wer dafür zuständig ist.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>Die ID, die die Control Plane zeigt; ohne Angabe bekommt er eine neue.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>Wie die Attestierungen seiner Läufe ihn nennen.</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>Workflow hinzufügen</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>Eine Pipeline, deren Läufe attestiert werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>Noch ist kein Workflow bekannt</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>Ein Workflow ist eine Pipeline, deren Läufe attestiert werden. Fügen Sie ihn hinzu und ordnen Sie dann die Registrierungen zu, an die seine Attestierungen gehen.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>Workflows suchen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>%1 ist hinzugefügt. Als Nächstes eine Registrierung zuordnen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>Die Workflows aller Projekte zeigen</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>Die Workflows ohne Projekt zeigen</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>Die Workflows von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 Workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%Ln Workflow</numerusform>
            <numerusform>%Ln Workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 Zustellung</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Zuordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln Zuordnung</numerusform>
            <numerusform>%Ln Zuordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 Material</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln Material</numerusform>
            <numerusform>%Ln Materialien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project/workflow</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>keine Optionen</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>%1 hat nie %2 erzeugt</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>An %1 zugestellt</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>Wartet auf das Senden an %1</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>Nichts wurde an %1 gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>An %1 gesendet, aber nie bestätigt</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>Abgebrochen, bevor an %1 gesendet wurde</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Für %1 angehalten</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Nicht an %1 zugestellt</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>Um %1 wird es von selbst erneut versucht. Für einen Versuch jetzt: erneut zustellen.</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>Beheben Sie das oben Genannte und stellen Sie dann erneut zu. Nur was nicht angekommen ist, wird nochmals gesendet.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>Sie geht von selbst hinaus, sobald das behoben ist. Während sie wartet, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>Sehen Sie bei %1 nach, ob sie angekommen ist. Stellen Sie nur erneut zu, wenn nicht: Sonst ist sie dort vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>Stellen Sie erneut zu, um sie doch noch zu senden.</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>%1 ist gelöscht. Was eingereicht wird, nachdem es wieder registriert ist, geht dorthin.</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>%1 ist nicht mehr zugeordnet. Ordnen Sie es wieder zu, und senden Sie ihm, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>Nichts ist verkehrt. Damit es doch gesendet wird, ändern Sie die Optionen der Zuordnung und stellen es erneut zu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>Leitet Attestierungen der Software-Lieferkette an die Systeme weiter, die sie brauchen.</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>Den Speicher in FOLDER aufbewahren.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light, dark, high-contrast oder high-contrast-dark.</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>Diese Schrift verwenden, zum Beispiel &quot;Inter 13&quot;.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>Ohne Fenster starten, wo es einen Infobereich gibt, um es von dort zu zeigen.</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>Den ersten Rundgang selbsttätig machen, Bilder in FOLDER ablegen und beenden.</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>Diese Sprache sprechen, zum Beispiel &quot;de&quot;.</translation>
    </message>
</context>
<context>
    <name>schema/dependency-track</name>
    <message>
        <source>Dependency-Track</source>
        <translation>Dependency-Track</translation>
    </message>
    <message>
        <source>Send CycloneDX SBOMs to your Dependency-Track instance</source>
        <translation>CycloneDX-SBOMs an Ihre Dependency-Track-Instanz senden</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>Lädt SBOMs in Projekte hoch und verfolgt sie, bis sie verarbeitet sind</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>URI der Instanz</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>Die URL der Dependency-Track-Instanz</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>Der API-Schlüssel eines Teams zur Authentifizierung</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>Projekte bei Bedarf anlegen lassen</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM der privaten Zertifizierungsstelle, von der das Zertifikat des Servers stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>Ein vorhandenes, nach ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>Die UUID des vorhandenen Projekts, an das die SBOMs gesendet werden</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>Der Name des Projekts, das angelegt wird oder die SBOMs erhält; {{ .Material.Annotations.team }} setzt eine Annotation ein</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>ID des übergeordneten Projekts</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>Die UUID des Projekts, das einem neu angelegten übergeordnet ist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>Nur SBOMs mit diesen Annotationen: key=value, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>Projektversion</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>Die Version des Projekts; auch hier sind Annotationen möglich</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>Kennzeichnet eine neu angelegte Version als neueste (ab 4.12)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>Tags, die die des Projekts ersetzen, durch Kommas getrennt (ab 4.12)</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>Projekte nach Bedarf anlegen</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>Als neueste Version kennzeichnen</translation>
    </message>
</context>
<context>
    <name>schema/discord-webhook</name>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Send attestations to Discord</source>
        <translation>Attestierungen an Discord senden</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Postet eine Zusammenfassung jeder Attestierung in einen Kanal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>URL des Discord-Webhooks</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>Ersetzt den Standard-Benutzernamen des Webhooks</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>schema/guac</name>
    <message>
        <source>GUAC</source>
        <translation>GUAC</translation>
    </message>
    <message>
        <source>Export Attestation and SBOMs metadata to a blob storage backend so guacsec/guac can consume it</source>
        <translation>Metadaten von Attestierungen und SBOMs in einen Blob-Speicher exportieren, aus dem guacsec/guac sie beziehen kann</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>Legt Attestierungen und SBOMs dort ab, wo GUAC sie einsammelt</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>Name des Buckets, in dem die Artefakte gespeichert werden; beim Anbieter directory der absolute Pfad eines Ordners</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs: Google Cloud Storage; s3: Amazon S3 oder ein Speicher mit dessen Protokoll; directory: ein Ordner, aus dem guacone einsammelt</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>Anmeldedaten für den Zugriff auf den Bucket: die JSON-Schlüsseldatei eines Dienstkontos</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3 oder kompatibel</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID des Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>Der Schlüssel, zu dem die Anmeldedaten gehören</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>Anmeldedaten für den Zugriff auf den Bucket: der geheime Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>Das Token, das zu temporären Anmeldedaten gehört</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>Die Region des Buckets; ohne Angabe us-east-1</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>Pfadstil</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>Der Bucket steht im Pfad der Adresse und nicht in ihrem Hostnamen, wie MinIO und Ceph es verlangen. Wo ein Hostname ihn nicht enthalten kann, geschieht dies von selbst</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>Der absolute Pfad eines Ordners, aus dem guacone einsammelt</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>Name des Buckets, in dem die Artefakte gespeichert werden</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>Adresse eines Speichers, der nicht von Amazon oder Google selbst ist: MinIO, Ceph, ein Emulator</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Unverschlüsseltes HTTP erlauben</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>Attestierungen und Token unverschlüsselt an einen Endpunkt ohne TLS übertragen lassen</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>PEM der privaten Zertifizierungsstelle, von der das Zertifikat des Endpunkts stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>OCI-Registry</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>Attestierungen an eine kompatible OCI-Registry senden</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>Speichert Attestierungen in einer Registry</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>URI und Pfad des OCI-Repositorys</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>Benutzername des OCI-Repositorys</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>Passwort des OCI-Repositorys</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Unverschlüsseltes HTTP erlauben</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>Das Passwort unverschlüsselt an eine Registry ohne TLS übertragen lassen</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>PEM-Zertifikat der privaten Zertifizierungsstelle, von der das Zertifikat der Registry stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>Präfix der OCI-Image-Namen (Standard chainloop)</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>Ein Repository je Attestierung</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>Ein Tag je Attestierung, in einem Repository</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>Bei den Images, die sie betrifft</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie aufbewahrt wird</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository: ein neues Repository je Attestierung; tag: je ein Tag in dem einen registrierten Repository; referrer: angefügt an die Container-Images, die sie betrifft</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>Der Umschlag</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>Das Sigstore-Bundle</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope: allein die signierte Attestierung; bundle: das Sigstore-Bundle, mit Zertifikat und Zeitstempeln zur Prüfung</translation>
    </message>
</context>
<context>
    <name>schema/slack-webhook</name>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Send attestations to Slack</source>
        <translation>Attestierungen an Slack senden</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Postet eine Zusammenfassung jeder Attestierung in einen Kanal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>URL des Slack-Webhooks</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>E-Mails mit Informationen über eine eingegangene Attestierung senden</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>Mailt eine Zusammenfassung mit angehängter Attestierung</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>Die E-Mail-Adresse, an die die E-Mail gesendet wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>Die E-Mail-Adresse des Absenders</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>Der Benutzername für die SMTP-Authentifizierung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>Das Passwort für die SMTP-Authentifizierung; hat das Postfach zwei Faktoren, ein App-Passwort</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>Der Host für die SMTP-Authentifizierung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>Der Port für die SMTP-Authentifizierung: 587 mit STARTTLS, 465 mit TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>Keine: Klartext</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls: beginnt im Klartext und muss zu TLS wechseln; tls: TLS ab dem ersten Byte; none: im Klartext. Ohne Angabe: tls bei Port 465, starttls bei jedem anderen</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>Klartext erlauben</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>Bei der Sicherheit none: Passwort und Mail unverschlüsselt an einen anderen Rechner übertragen lassen</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM der privaten Zertifizierungsstelle, von der das Zertifikat des Servers stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>Die E-Mail-Adresse des Empfängers der Kopie</translation>
    </message>
</context>
<context>
    <name>schema/webhook</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Send attestations and SBOMs to a generic webhook URL</source>
        <translation>Attestierungen und SBOMs an eine allgemeine Webhook-URL senden</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>Sendet Attestierungen und SBOMs als JSON</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>Webhook-URL, an die die Nutzdaten gesendet werden</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>Signiert jede Nachricht nach Standard Webhooks: whsec_ und Base64. Zwei, durch ein Leerzeichen getrennt, während ein Geheimnis gewechselt wird</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>PEM der privaten Zertifizierungsstelle, von der das Zertifikat des Empfängers stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>Attestierung senden</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>Attestierung senden</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>SBOMs senden</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>Zusätzlich Stücklisten (SBOM) im Format CycloneDX oder SPDX senden</translation>
    </message>
</context>
</TS>
