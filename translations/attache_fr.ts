<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>%1 redirige vers une autre adresse. Enregistrez l’adresse finale</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>%1 refuse la requête, jugée mal formée</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>%1 n’accepte pas les identifiants</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>%1 l’interdit</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>%1 n’a rien à cette adresse</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>%1 n’accepte pas cela à cette adresse</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>%1 est derrière un proxy qui demande un mot de passe</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>%1 demande de réessayer</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>%1 constate un conflit</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>%1 ne veut plus rien recevoir à cette adresse</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>%1 constate qu’une condition n’est pas remplie</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>%1 trouve le contenu trop volumineux</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>%1 n’accepte pas ce type de contenu</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>%1 a reçu trop de requêtes pour l’instant</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>%1 ne sait pas faire cela</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 rencontre un problème interne</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>%1 refuse l’envoi</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 n’accepte pas le jeton</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>%1 n’accepte pas d’attestations à cette adresse</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>%1 refuse le SBOM</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>%1 n’accepte pas la clé d’API. Créez-en une nouvelle sur le service</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 n’accepte aucun envoi à cette adresse&#xa0;: c’est son interface web, ou un proxy. Enregistrez l’adresse du serveur d’API</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>%1 est derrière un proxy qui ne laisse pas passer un SBOM de cette taille. Relevez sa limite (nginx: client_max_body_size) ou enregistrez l’adresse du serveur d’API lui-même</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 n’accepte pas de SBOM à cette adresse&#xa0;: c’est son interface web, ou un proxy. Enregistrez l’adresse du serveur d’API</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>%1 a subi une erreur interne</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>%1 n’accepte pas la clé d’API</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>%1 ne connaît pas ce webhook&#xa0;: il a été supprimé</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>%1 n’accepte pas le jeton contenu dans l’adresse du webhook</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>%1 ne connaît pas le fil indiqué dans l’adresse du webhook (thread_id)</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>%1 demande un fil, car ce webhook est celui d’un forum&#xa0;: ajoutez ?thread_id=NOMBRE à son adresse</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>%1 a reçu deux fils à la fois</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>%1 ne crée des fils que dans les forums&#xa0;: retirez thread_id de l’adresse du webhook</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>%1 ne laisse pas les webhooks publier dans les fils de ce canal</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>%1 a archivé le fil indiqué dans l’adresse du webhook&#xa0;: rouvrez-le ou utilisez-en un autre</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>%1 l’a bloqué par l’AutoMod du serveur</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>%1 y trouve un lien qui n’est pas autorisé</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>%1 ne laisse pas ce compte de service créer des objets. Donnez-lui le rôle Storage Object Creator</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>%1 a vu l’envoi s’interrompre</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>%1 appartient à un projet dont la facturation est désactivée</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>%1 veut que le demandeur paie, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>%1 n’accepte pas le jeton du compte de service</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>%1 est en cours de modification par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>%1 a perdu une partie de l’envoi</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>%1 n’accepte pas la clé du compte de service</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>%1 n’accepte pas le compte de service</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>%1 a attendu l’envoi trop longtemps</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>%1 trouve que l’heure de la requête est fausse</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>%1 est en train de recevoir le même objet de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>%1 a reçu un contenu endommagé</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>%1 n’accepte plus le jeton de session</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>%1 n’accepte pas le jeton de session</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>%1 ne connaît pas la clé d’accès</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>%1 trouve que la clé d’accès secrète est fausse</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>%1 ne laisse pas cette clé d’accès créer des objets. Donnez-lui l’autorisation s3:PutObject</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>%1 appartient à un compte qui a un problème</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 est fermé</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>%1 appartient à un compte qui n’est pas inscrit</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>%1 ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>%1 est dans une autre région</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>%1 est dans une autre région ou à un autre point d’accès</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>%1 veut recevoir l’envoi à une autre adresse</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>%1 trouve le nom de l’objet trop long</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>%1 trouve les métadonnées de l’objet trop volumineuses</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>%1 n’a pas répondu comme le fait un registre&#xa0;: un proxy ou une page de connexion s’interpose peut-être</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>%1 refuse l’image</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>%1 n’accepte pas le nom d’utilisateur et le mot de passe&#xa0;: corrigez-les et vérifiez que le compte a le droit d’envoyer</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>%1 ne laisse pas ce compte envoyer&#xa0;: donnez-lui-en le droit</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>%1 n’a pas ce dépôt et n’en crée pas de lui-même&#xa0;: créez-le sur le service, ou rattachez avec le mode «&#xa0;tag&#xa0;», qui n’en demande qu’un seul</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>%1 n’accepte pas les images de cette façon&#xa0;: vérifiez qu’il s’agit d’un registre OCI et qu’il n’est pas en lecture seule</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>%1 refuse l’image, trop volumineuse</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>%1 a perdu l’envoi</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>%1 ne peut pas recevoir l’envoi maintenant</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>%1 n’a pas donné de jeton</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>%1 n’accepte pas le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>%1 ne parvient pas à lire le message</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>%1 ne trouve rien dans le message</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>%1 n’accepte pas la mise en forme du message</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>%1 trouve que le message contient trop de choses</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>%1 ne connaît pas une personne nommée dans le message</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>%1 n’accepte pas l’adresse du webhook&#xa0;: elle a été révoquée</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>%1 ne doit pas accepter de messages ici, sur décision d’un administrateur</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>%1 ne laisse pas les webhooks publier dans le canal général</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>%1 a désactivé l’espace de travail</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>%1 est en train de déplacer l’organisation ou l’a verrouillée</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>%1 ne connaît pas ce webhook&#xa0;: il a été retiré ou désactivé</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>%1 ne connaît pas cet espace de travail</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>%1 ne trouve pas le canal du webhook</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>%1 a archivé le canal du webhook</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>%1 n’est pas ce qui a répondu&#xa0;: c’est un proxy, ou une page qui demande d’abord une connexion</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe&#xa0;; certaines boîtes exigent un mot de passe d’application</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>Le serveur demande une authentification ou TLS&#xa0;: vérifiez le port et la sécurité</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>Le serveur demande TLS&#xa0;: choisissez la sécurité starttls ou tls</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>Ce n’est pas un serveur auquel on peut remettre du courrier&#xa0;: vérifiez l’hôte et le port</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>Le serveur ne peut pas faire ce qui est demandé&#xa0;: vérifiez le port et la sécurité</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>Cet hôte n’accepte pas de courrier&#xa0;: vérifiez l’hôte et le port</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>Vérifiez le port et la sécurité</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>L’utilisateur n’a pas le droit d’envoyer sous ce nom&#xa0;: vérifiez l’adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>%1 n’accepte pas notre signature ou notre adresse</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>%1 n’accepte pas de requêtes POST à cette adresse</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>%1 a abandonné cette adresse et n’y veut plus de messages</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>%1 trouve le message trop volumineux</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>%1 n’accepte pas de JSON</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>%1 ne sait pas recevoir de requêtes POST</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>Il n’accepte aucun courrier de cette machine&#xa0;: demandez à qui le gère, ou vérifiez l’hôte et le port</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>le contenu signé, qui devrait être une déclaration in-toto,</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>ceci décrit une exécution de workflow, mais ne contient pas son attestation</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>le bundle contenu dans la description de l’exécution n’est pas en base64</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>le bundle contenu dans la description de l’exécution</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>la description de l’exécution donne l’empreinte %1, mais son bundle a l’empreinte %2</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>c’est une déclaration nue&#xa0;: elle n’est pas signée et ne peut pas être livrée</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>c’est une liste JSON de %Ln élément, pas une attestation</numerusform>
            <numerusform>c’est une liste JSON de %Ln éléments, pas une attestation</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>Donnez une attestation par fichier.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>plus de %1 Mio, ce qu’aucune attestation n’atteint</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>le fichier commence par une marque d’ordre des octets, qui a été ignorée</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>le bundle n’indique pas son type de média&#xa0;; il a été lu comme version 0.3</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>c’est un bundle d’un type inconnu, %1&#xa0;; les bundles Sigstore 0.1 à 0.3 sont lus</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>le bundle contient %1 certificats&#xa0;; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>un certificat du bundle n’est pas en base64</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>le bundle signe un simple fichier, pas une attestation</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>le bundle ne contient pas d’enveloppe DSSE</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>le bundle</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>une heure illisible</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>l’autorité donnée %1 a émis le certificat de %2&#xa0;; la validité dans le temps et la révocation n’ont pas été examinées</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>le certificat de %1 ne mène à aucune autorité donnée (%2)</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>Usage du certificat</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>les extensions du certificat ne sont pas lisibles</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>le certificat n’est pas destiné aux signatures numériques</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>le certificat a un autre usage que la signature de code</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>le certificat ne limite pas son usage</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>le certificat est destiné à la signature de code</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme clé=valeur</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>Écrivez des paires séparées par des virgules&#xa0;: env=prod,team=shop.</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>il n’y a pas d’annotation %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>enveloppe DSSE</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>bundle Sigstore</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>description d’une exécution de workflow</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>déclaration in-toto</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>document CycloneDX</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>il contient une valeur de plus de 20 Mo</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>c’est un document SPDX</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>ce n’est pas de l’UTF-8 valide, à l’octet %1</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>ce n’est pas du JSON valide, à l’octet %1</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>son bomFormat n’est pas «&#xa0;CycloneDX&#xa0;»</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>son specVersion manque</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>son specVersion «&#xa0;%1&#xa0;» ne figure pas parmi %2</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>un élément de components n’est pas un objet</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 n’a pas de nom</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>%1 n’a pas de type</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>son metadata.component</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>le composant %1 d’une liste de composants</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>est protégé par une phrase secrète, qui ne peut pas être demandée au moment de l’utiliser</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>est endommagé&#xa0;: copiez le fichier entier</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>n’est pas une clé RSA</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>fait moins de %1 bits</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>une attestation d’exemple</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>aucune clé n’a pu être créée pour elle</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>n’est pas autorisé ici</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>doit correspondre au motif %1</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>ne peut pas être comparé au motif %1 en un temps raisonnable</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>est requis</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>n’est pas un nom autorisé ici</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>est requis quand %1 est indiqué</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>%1 quand %2 est indiqué</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>appartient à une autre variante que celle qui est choisie</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>doit être un nombre entier compris entre -%1 et %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>est un nombre trop grand</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>n’est pas connu ici&#xa0;; il n’y a pas d’options</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>n’est pas connu ici&#xa0;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>appartient à %1, pas à %2</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>doit être un schéma</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>n’a pas d’effet sans &quot;if&quot;</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>ne peut pas être compilé comme expression régulière</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>ne désigne rien dans ce document</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>a une valeur qui n’est pas utilisable</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>renvoie à lui-même</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>ce n’est pas du JSON&#xa0;: %1, à l’octet %2</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>Un schéma n’est utilisé que là où chacun de ses mots-clés est appliqué</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>doit être de l’un des types string, integer, number et boolean&#xa0;: une entrée est une valeur unique</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>ne doit pas figurer ici&#xa0;: un secret n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>doit être une adresse absolue telle que https://host/path</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>doit être une adresse e-mail telle que name@example.com</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>doit être un nom d’hôte tel que host.example.com</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>doit être un UUID tel que 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>doit être une date et une heure telles que 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>doit être une adresse IPv4 telle que 192.0.2.1</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>doit être une adresse IPv6 telle que 2001:db8::1</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être du texte</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>doit être une liste du plus petit et du plus grand nombre</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>doit être une liste d’au moins un élément</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>doit être un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>doit être un nombre entier, 0 ou plus</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>doit être une liste de noms différents</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>doit être des listes de noms, par nom</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>cite un type inconnu&#xa0;; il y a&#xa0;: array, boolean, integer, null, number, object, string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>cite un format qui n’est pas appliqué&#xa0;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>doit désigner un endroit de ce document, comme #/$defs/name</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>doit être des schémas par nom</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>n’est pas appliqué ici</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>ne doit pas dépasser 63 caractères</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>ne doit pas contenir de points</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>ne doit contenir que des minuscules a-z, des chiffres et &apos;-&apos;, et doit commencer et finir par une lettre ou un chiffre, par exemple &apos;my-name&apos; ou &apos;123-abc&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être d’au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être d’au plus %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>doit être supérieur à %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>doit être inférieur à %1</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>doit être un multiple de %1</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>ne doit pas contenir deux fois le même élément</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>fait partie des valeurs interdites ici</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>ne doit pas avoir %1</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>ne doit pas avoir %1 ensemble</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>%1 est tel quel</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 est indiqué</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>ne correspond à aucune des %1 variantes autorisées ici</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>correspond à %1 des variantes, dont une seule peut être utilisée</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>n’accepte qu’un élément parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>doit être object&#xa0;: les entrées ont des noms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>un commentaire n’est pas fermé par */</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>aucune annotation n’est nommée</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>la clé de l’annotation manque</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>une clé contenant autre chose que des lettres, des chiffres et _ nécessite index</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>index nécessite les annotations et une clé entre guillemets</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>entre guillemets, \ ne se place que devant &quot; ou \</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>le guillemet d’une clé n’est pas fermé</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>il y a plus d’une annotation</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>}} manque</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>Écrivez {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} ou {{ index .Material.Annotations &quot;a.key&quot; }}.</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>annotation %1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>le matériau ne l’a pas</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>l’attestation ne l’a pas</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>doit avoir au moins %n caractère</numerusform>
            <numerusform>doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>doit avoir au plus 1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>doit avoir au plus %n caractère</numerusform>
            <numerusform>doit avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>doit avoir au moins 1 élément</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>doit avoir au moins %n élément</numerusform>
            <numerusform>doit avoir au moins %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>doit avoir au plus 1 élément</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>doit avoir au plus %n élément</numerusform>
            <numerusform>doit avoir au plus %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>doit avoir au moins 1 membre</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>doit avoir au moins %n membre</numerusform>
            <numerusform>doit avoir au moins %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>doit avoir au plus 1 membre</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>doit avoir au plus %n membre</numerusform>
            <numerusform>doit avoir au plus %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>%1 avec les autres valeurs telles quelles</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 quand %2</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 sauf si %2</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>nécessite exactement un de : %1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>nécessite au moins un de : %1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>%1 ne laisse pas la clé d’API créer de projets, et %2 n’existe pas encore (401&#xa0;: %3). Donnez à son équipe l’autorisation PROJECT_CREATION_UPLOAD, ou créez le projet</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>%1 ne laisse pas la clé d’API envoyer de SBOM (403). Donnez à son équipe l’autorisation BOM_UPLOAD</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>%1 ne donne pas à l’équipe de la clé d’API l’accès au projet %2, ou à son parent ou à sa dernière version (403&#xa0;: %3)</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>. Enregistrez l’adresse du serveur d’API</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>Le projet parent %1 n’existe plus (404&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>Le projet %1 n’existe pas (404&#xa0;: %2)</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>Une page web répond à la place de %1 (%2). Enregistrez l’adresse du serveur d’API</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>%1 répond sans jeton (%2)&#xa0;: le SBOM n’est donc pas arrivé</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>son explication n’est pas lisible</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>doit être une URL complète, commençant par https:// ou http://</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>ne doit pas contenir de nom d’utilisateur ni de mot de passe</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>doit être un UUID, tel qu’il figure dans l’adresse de la page du projet</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>doit être une clé sans espaces ni sauts de ligne</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>Cette attestation ne contient pas de SBOM CycloneDX</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>le traitement est fini, mais le projet ne montre aucun import depuis l’envoi&#xa0;: vérifiez sur le service</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>accepté&#xa0;; le traitement n’a pas pu être confirmé</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>%1 l’a reçu et le traite encore</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>parentID est connu</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>isLatest est connu</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>les tags sont connus</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>les tags d’un projet existant peuvent être définis</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>, et il y en a %1 de plus</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1 est un projet de collection, qui n’accepte pas de SBOM</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>Choisissez l’un des projets qu’il contient.</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>projet parent</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>Le serveur d’API répond</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>La clé d’API est acceptée</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>le serveur ne demande à personne de se connecter</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>l’équipe de la clé d’API n’a pas l’autorisation %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>Ajoutez-la sur le service&#xa0;: Administration, Access Management, Teams. Si la clé la tient d’une autre équipe, forcez l’enregistrement&#xa0;: une seule équipe est visible.</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>La clé d’API a les autorisations nécessaires</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>nécessite un enregistrement qui peut créer des projets (allowAutoCreate)</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>ceci est %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>Omettez cela, ou mettez le serveur à niveau.</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>Le filtre ne le laisse pas passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>Le nom du projet nécessite l’%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>La version du projet nécessite l’%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>Le nom du projet est vide une fois composé</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>Son contenu n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>Donnez l’adresse du serveur d’API&#xa0;: souvent le même hôte au port 8081, ou un hôte à part.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>ne répond pas comme le fait Dependency-Track</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>la clé d’API n’appartient à aucune équipe, elle n’a donc aucun droit</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>Créez une clé dans une équipe&#xa0;: Administration, Access Management, Teams.</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>ce qui a été donné n’est pas une clé d’API</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>c’est l’interface web, pas l’API</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD (envoyer des SBOM)</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO (consulter les projets)</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD (créer des projets)</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>il n’y a pas de %1 %2</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>Prenez l’UUID dans l’adresse de la page du projet.</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>la clé d’API n’a pas le droit de consulter les projets</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>Donnez à son équipe l’autorisation VIEW_PORTFOLIO.</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>l’équipe de la clé d’API n’a pas accès au %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>Ajoutez-le aux projets de l’équipe&#xa0;: Administration, Access Management, Portfolio Access Control.</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>Son contenu ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>Son contenu ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>Il n’est pas envoyé, car %1 le refuserait&#xa0;: %2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>Un SBOM plus récent est arrivé pour le projet %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>Discord a bloqué cette machine pour un temps, à cause d’un excès de requêtes (429)</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>Discord a reçu trop de messages pour l’instant (429)</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1 (%2, code %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>n’est pas une URL complète&#xa0;: elle commence par https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>n’est pas une adresse de Discord&#xa0;: elle commence par https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>contient un nom d’utilisateur, que Discord n’utilise pas</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>doit avoir de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>ne doit pas contenir &apos;%1&apos;&#xa0;: Discord le refuse</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>ne doit pas être &apos;%1&apos;&#xa0;: Discord le refuse</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>doit être de la forme https://discord.com/api/webhooks/NOMBRE/JETON&#xa0;: copiez-la depuis les paramètres du webhook</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>contient un thread_id qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>Autre chose que Discord a répondu&#xa0;: un proxy, ou une page qui demande d’abord une connexion</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>Copiez à nouveau l’adresse depuis les paramètres du canal, sous Integrations.</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>il appartient à une application ou suit un autre canal, et l’on ne peut pas y publier</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>Créez un webhook entrant dans les paramètres du canal.</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>Discord connaît le webhook</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 de plus</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>omis&#xa0;: ce canal n’accepte pas de fichier de cette taille</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>Nouvelle attestation reçue</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>Attaché se ferme</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>intégration %1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>cette version d’Attaché ne l’a pas</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>rattachement de %1</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1 (%2) n’est pas un matériau de cette attestation</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1 porte le nom du matériau %2, mais n’en a pas le contenu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>c’est un tube, un socket ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>il fait %1, et aucune attestation ne dépasse %2</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>Donnez l’attestation elle-même&#xa0;; les matériaux se donnent à côté.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>Ajoutez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>l’attestation n’en nomme aucun qui soit connu ici</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>Indiquez duquel elle vient&#xa0;: --workflow NOM</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>Corrigez le fichier dans le dossier de l’intégration et recompilez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>«&#xa0;%1&#xa0;» est un secret, et un rattachement ne peut pas en conserver</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>create() n’a rien créé</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>il y en a deux avec cet identifiant</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>le dossier du magasin ne peut pas être créé</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>Choisissez-en un autre avec --data-dir ou ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>livraison %1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>elle est en cours d’envoi</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>son enregistrement %1 est supprimé</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>%1 n’est plus rattaché au workflow</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>Reprenez-le&#xa0;: attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>%1 est mal configuré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>Corrigez-le&#xa0;: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>Fermez Attaché, gardez une copie de %1 et restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1 est sain (version de schéma %2)</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>Un secret peut être écrit, lu et retiré</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>Il n’y en a aucune dans cette compilation</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>Installez une version complète d’Attaché.</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>Il n’y a pas de bibliothèque TLS&#xa0;: aucune adresse https ne fonctionne</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>Installez OpenSSL 3 (Debian&#xa0;: apt install libssl3).</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>pas de proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>Personne n’envoie&#xa0;: ouvrez Attaché, ou lancez attachectl run</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi par&#xa0;: %1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>Il attend peut-être d’être déverrouillé&#xa0;: déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>l’entrée %1 n’a pas été écrite par Attaché</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>Redonnez ses secrets à l’enregistrement&#xa0;: attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>&quot;version&quot; doit être deux nombres séparés par un point&#xa0;: &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>&quot;description&quot; figure dans un tableau&#xa0;: pas de point final</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>/properties/%1 n’a pas de description</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1&#xa0;: l’exemple «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>il doit commencer par le nom de l’intégration en titre&#xa0;: &quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>&quot;## Registration&quot; manque&#xa0;: où trouver chacune de ses entrées</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>&quot;## Attachment&quot; manque&#xa0;: ce que font ses options</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>ce doit être un SVG de 24 sur 24&#xa0;: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>il doit dessiner avec currentColor, pour prendre la couleur du texte</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>le nom du dossier est l’identifiant&#xa0;: minuscules et chiffres, en mots reliés par &apos;-&apos;</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1 est un secret, et un rattachement ne peut pas en conserver</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>il ne contient pas de test, aucun tst_….cpp</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>L’hôte ou le port du serveur de messagerie n’est pas valide</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un caractère qui ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>Le mot de passe de %1 circulerait sans chiffrement</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>%1 n’admet pas d’adresse avec des lettres hors ASCII avant le @&#xa0;: %2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>Le message fait %1 octets, et %2 n’en accepte pas plus de %3</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>L’adresse %1 %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>(à partir d’ici, en %1)</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>nous éconduit</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>refuse de dialoguer</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>n’engage pas TLS</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>n’admet pas l’utilisateur</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>refuse l’expéditeur</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>refuse le destinataire</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>refuse le message</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>Pas de connexion à %1 dans le délai</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>Rien n’est venu de %1 pendant %2 secondes</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>. Le serveur attend peut-être TLS dès le premier octet, comme le fait le port 465&#xa0;: choisissez la sécurité tls</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>. Le serveur commence peut-être sans TLS, comme le fait le port 587&#xa0;: choisissez la sécurité starttls</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>L’hôte de %1 est introuvable</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>Rien n’écoute à %1&#xa0;: connexion refusée</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>Le certificat de %1 n’est pas accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>%1 ne propose pas STARTTLS&#xa0;: rien ne lui a été envoyé</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>%1 n’a aucun mode d’authentification utilisable&#xa0;: rien ne lui a été envoyé</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>La connexion à %1 s’est interrompue</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>%1 ne demande ni nom d’utilisateur ni mot de passe&#xa0;: rien ne lui a été envoyé</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>. Le serveur les demande peut-être une fois TLS actif&#xa0;: choisissez la sécurité starttls</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Le contenu de %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>L’objet contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>Le Message-ID n’est pas valide</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>Le nom d’un fichier joint n’est pas valide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>&quot;subscribedMaterials&quot; manque</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>&quot;subscribedMaterials&quot; contient autre chose que des noms de types</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>&quot;atOnce&quot; doit être un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>L’attestation n’est pas envoyée, car sa signature n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>Rien ne part vers %1 avant %2, à la demande du service</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>L’adresse n’est pas complète</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>L’adresse doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>L’adresse de %1 contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>La méthode de la requête n’est pas valide</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>L’en-tête %1 contient un saut de ligne ou un autre caractère interdit dans un en-tête</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>Le certificat de l’autorité privée ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>%1 n’a pas répondu en %2 secondes</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>Un fichier à envoyer ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>Un fichier a changé pendant son envoi à %1</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>Le proxy sur le chemin de %1 ne répond pas</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>Le proxy pour %1 demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>La connexion à %1 s’est interrompue pendant l’envoi du contenu. Le service n’accepte peut-être pas autant, ou pas depuis ici</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>interrompu&#xa0;; rien n’a été conservé</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>L’attestation avait déjà été reçue</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>Elle ne contient rien à envoyer</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>échec imprévu par l’intégration (%1)</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>Cette version d’Attaché n’a pas d’intégration %1</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>nom %1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>un enregistrement porte déjà ce nom</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>Choisissez-en un autre, ou modifiez celui-là&#xa0;: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>enregistrement de %1</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>cette intégration n’existe pas</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>Abandonnée après %1 tentatives. La dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>n’importe quel enregistrement de %1</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>Ce n’est plus rattaché</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>Les secrets de %1 ne sont pas dans le trousseau de cette machine. Redonnez-les&#xa0;: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>L’intégration a échoué d’une façon qu’elle ne prévoit pas (%1). C’est un défaut de l’intégration</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>L’intégration a échoué d’une façon qu’elle ne prévoit pas. C’est un défaut de l’intégration</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>Le matériau %1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>L’attestation vient du workflow %1, et a été reçue pour %2</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>c’est une déclaration nue, que personne n’a signée&#xa0;: elle peut être consultée, pas livrée</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>Donnez l’enveloppe ou le bundle d’où elle vient.</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>identifiant de workflow «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>ce n’est pas un UUID</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>Prenez celui que montre le plan de contrôle, ou omettez-le.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Rendez le dossier accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>aucun signataire de confiance n’a cette empreinte</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>plusieurs signataires de confiance commencent ainsi</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>Donnez l’empreinte telle que l’affiche «&#xa0;attachectl trust list&#xa0;».</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>vérification des attestations conservées</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>Il a été importé et n’a pas encore été vérifié auprès de son service</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1 : un secret, à fournir sur cette machine</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>il relève ici de %1, et de %2 dans le fichier</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>cet enregistrement n’existe ni ici ni dans le fichier</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>ce workflow n’existe ni ici ni dans le fichier</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>doit être « %1 », que lit cette version</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>il n’y a pas d’intégration %1 ici</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>est un secret, qui n’est pas pris d’un fichier : mettez {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} à sa place</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>matériau %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>cette attestation ne nomme aucun matériau</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>cette attestation n’a pas ce matériau ; elle a %1</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>c’est une référence à %1, dont une attestation ne porte pas le contenu</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>son fichier n’est pas ici ; il a %1</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>Ajoutez le fichier : attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>son contenu est %1, et aucun matériau ne manque à cette attestation</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>son contenu est %1, mais %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Donnez le fichier avec lequel l’attestation a été faite.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>il a été modifié : son contenu est %1, et non %2</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>Le nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>Le trousseau est fermé</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Pas de réponse exploitable</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>résolution du nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>Le trousseau est ouvert</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>Vérifiez le port et la sécurité : tls convient au port 465, starttls au port 587.</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>Essayez la sécurité tls, le plus souvent au port 465.</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>Collez-le à nouveau, en entier.</translation>
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
        <translation>Vérifiez l’orthographe. Un nom connu seulement au sein d’une organisation peut nécessiter son VPN.</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>Le service est peut-être arrêté, son port est peut-être un autre, ou un pare-feu ou l’absence de VPN fait obstacle.</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>Il n’y a peut-être pas de TLS à ce port : vérifiez le port, et si l’adresse commence par https.</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>L’hôte est trouvé</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>port %1 à %2, %3 ms</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>par le proxy %1, %2 ms</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>Le service est joint</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>Le certificat est valide</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1, certificat jusqu’au %2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>Le certificat expire bientôt</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1, certificat jusqu’au %2 : faites-le renouveler</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>quiconque est sur le chemin peut tout lire</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>Faites ajouter l’autorité qui l’a émis à celles de cette machine.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>Faites renouveler le certificat du service, et vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>Utilisez le nom pour lequel est fait son certificat : il est fait pour un autre que %1.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>Faites corriger le certificat du service.</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>Le nom est libre</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>ce n’est pas un secret : modifiez-le avec update</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>aucun nouveau secret n’a été donné</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>Cette intégration n’en a aucun.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Elle a : %1.</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>il est supprimé, mais ses secrets n’ont pas pu être retirés du trousseau (entrée %1) : %2. Un nouvel essai aura lieu au prochain démarrage d’Attaché</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>Si l’autorité est la vôtre, collez son certificat dans « %1 ».</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>Donnez-lui une clé ou un mot de passe que le service connaît.</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>Demandez à qui gère le service de vérifier ce que ce compte peut y faire.</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>attestation %1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>le bac à sable n’a pas de doublure de %1</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>Cette machine n’a pas de réseau ; cela reprendra dès qu’il y en aura un</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>Reprenez-le&#xa0;: attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>elle n’a pas de tentative %1</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>il est mis en pause&#xa0;: ses secrets iront là où il est dit maintenant, une fois repris</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>Une importation a changé sa destination&#xa0;: assurez-vous que ses secrets peuvent y aller, puis reprenez-le</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>Le matériau %1 (%2) n’est pas sur cette machine. Fournissez-le là où l’attestation est affichée, ou soumettez à nouveau l’attestation avec --material %3</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 est en pause pour le workflow %2</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>la durée de conservation</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>un nombre de jours va de 1 à %1</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>Supprimé ce qui avait été conservé assez longtemps&#xa0;: %1 attestations avec %2 livraisons et %3 fichiers, ainsi que les requêtes et réponses de %4 tentatives&#xa0;; %5 Mio</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>le compte de ce qui serait supprimé</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>le contenu de ses matériaux est supprimé aussi vite qu’il est enregistré</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>une signature de l’enveloppe n’est pas en base64</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>la signature était encodée deux fois, comme dans les bundles antérieurs à avril 2025, et a été rectifiée</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>les &apos;signatures&apos; de l’enveloppe ne sont pas une liste</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>l’enveloppe ne porte pas de signature</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>l’enveloppe porte %1 signatures&#xa0;; %2 au plus sont lues</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>le bundle porte %1 signatures, dont la première est utilisée</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>une signature de l’enveloppe</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>l’enveloppe ne dit pas ce qu’elle contient (&apos;payloadType&apos; manque)</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>l’enveloppe contient %1, pas une déclaration in-toto (%2)</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>le contenu de l’enveloppe manque</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>le contenu de l’enveloppe n’est pas en base64</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>Procurez-vous à nouveau l’attestation&#xa0;: cette copie est endommagée.</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>l’enveloppe</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>Le fichier dépasse %1, ce qu’aucune clé ni aucun certificat n’atteint</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>Le fichier n’est pas du texte. Prenez-le sous sa forme PEM ou JSON</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation>PEM&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation>JSON avec 1 clé, %1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>JSON avec %Ln clé, %1</numerusform>
            <numerusform>JSON avec %Ln clés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1 ligne, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln ligne, %1</numerusform>
            <numerusform>%Ln lignes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>Donnez plutôt le bundle ou l’enveloppe, par exemple de &apos;workflow run describe -o attestation&apos;.</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>c’est %1, pas une attestation</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>Donnez-le comme fichier de matériau à côté de l’attestation qui le nomme.</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>un SBOM CycloneDX</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>un SBOM SPDX</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>un rapport SARIF</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>un document OpenVEX</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>un document CSAF</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>le fichier ne contient que des blancs</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>le fichier est compressé</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>le fichier est écrit en UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>c’est le texte qui a été signé (encodage DSSE de pré-authentification), sans sa signature</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>c’est un fichier PEM (une clé ou un certificat), pas une attestation</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>c’est une page web, pas une attestation</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>Un téléchargement a pu aboutir à une page de connexion&#xa0;: téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>ce sont des données binaires, pas une attestation</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>l’objet JSON du fichier est vide</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>ceci décrit une exécution de workflow qui n’a pas d’attestation</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>Attendez que l’exécution soit terminée, et décrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>c’est une signature dans l’ancien format de cosign, pas une attestation</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>c’est le manifeste d’une image, pas une attestation</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>ceci a un contenu, mais n’est pas une enveloppe DSSE (&apos;payloadType&apos; manque)</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>ceci ressemble à une déclaration in-toto, mais ne nomme ni son type ni celui de son prédicat</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>c’est du JSON, mais ni une enveloppe DSSE ni un bundle Sigstore</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>il manque une virgule, un } ou un nom entre guillemets</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>il manque deux-points entre un nom et sa valeur</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>la liste ne se termine pas&#xa0;: il manque un ] ou une virgule</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>il manque une virgule entre deux valeurs</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>le texte ne se termine pas&#xa0;: il manque un guillemet</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>la fin arrive trop tôt&#xa0;: il manque un } ou un ]</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>une barre oblique inverse est suivie d’un caractère qu’elle ne peut pas précéder</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>rien ne peut suivre le dernier }</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>il manque un nom entre guillemets</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>ce n’est pas une valeur&#xa0;: le texte se met entre guillemets</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>Les valeurs doivent être un objet, entre { et }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>doit être le nom du bucket seul, sans gs:// ni s3://</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>n’est pas un nom de bucket&#xa0;: il se compose de lettres, chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>doit être une adresse complète&#xa0;: https://host, avec un port s’il est particulier</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>ne doit pas contenir de nom d’utilisateur&#xa0;: la clé d’accès a ses propres champs</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>doit s’arrêter après l’hôte et le port&#xa0;: le bucket a son propre champ</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>n’est pas chiffré et désigne une autre machine&#xa0;: utilisez https, ou activez allowInsecureHTTP</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>cite un token_uri qui n’est ni sur googleapis.com, ni sur le point d’accès indiqué</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>doit être un chemin absolu</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>Le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>Le dossier %1 n’est pas accessible en écriture&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>Le dossier est accessible en écriture</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1 existe déjà avec un autre contenu. Déplacez-le, et envoyez à nouveau</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>%1 n’a pas été écrit sur le disque</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>La clé du compte de service est acceptée</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>la réponse ne contient pas de JSON</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1&#xa0;: il manque %2</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>Le compte de service a le droit de créer des objets</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>un objet a été créé et supprimé</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>%1 a été créé, et ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>la réponse ne nomme pas l’objet</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>Le serveur de jetons %1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>La clé du compte de service ne peut pas signer</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>%1 n’accepte pas la clé du compte de service (400 invalid_grant)&#xa0;: elle a été supprimée ou désactivée, ou l’horloge de cette machine est fausse%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>la réponse ne contient pas de jeton</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>Une déclaration nue n’est pas signée&#xa0;: il n’y a pas d’enveloppe à conserver</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 n’est pas disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>Le bucket %1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>. L’horloge de cette machine s’écarte de %1 minutes de celle du service&#xa0;: réglez-la</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>Ce n’est apparemment pas %1 qui répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>%1 a conservé autre chose que ce qui a été envoyé. Supprimez %2 sur le service, et envoyez à nouveau</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Le contenu de %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>. Réglez l’horloge de cette machine</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>La clé d’accès a le droit de créer des objets</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>la réponse n’a pas d’ETag</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>créez une clé pour un compte de service, et donnez son fichier JSON</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>est du type %1, pas service_account&#xa0;: %2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>n’est pas le fichier de clé d’un compte de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>n’est pas du JSON&#xa0;: donnez le fichier de clé complet d’un compte de service</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>n’a pas de client_email&#xa0;: donnez le fichier de clé complet</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>a une private_key qui %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Le dossier est là</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>Le nom de l’hôte mêle les lettres de plusieurs alphabets, comme le font les noms qui en imitent d’autres. Assurez-vous que c’est bien celui que vous voulez.</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>Le nom de l’hôte contient d’autres lettres que a à z. Assurez-vous que c’est bien celui que vous voulez.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>«&#xa0;%1&#xa0;» mêle les lettres de plusieurs alphabets, comme le font les noms qui en imitent d’autres. Assurez-vous que vous voulez bien l’hôte %2.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>«&#xa0;%1&#xa0;» contient d’autres lettres que a à z. Assurez-vous que vous voulez bien l’hôte %2.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>sa courbe n’est pas prise en charge&#xa0;; P-256 et P-384 le sont</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>les clés de ce type ne sont pas prises en charge&#xa0;; ECDSA, RSA et Ed25519 le sont</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>une clé RSA de %1 bits n’est pas prise en charge&#xa0;; celles de %2 à %3 bits le sont</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>son empreinte %1 n’est pas un sha256 en hexadécimal</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>son contenu intégré n’est pas en base64</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>son contenu intégré a l’empreinte %1, et non %2 comme le dit l’attestation</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>c’est un texte (STRING) sans contenu</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>c’est un texte (STRING) qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>il n’a pas d’empreinte sha256</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>il n’a pas de nom de fichier ni d’image</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>il n’indique pas son type (annotation %1)</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>il n’indique pas son nom (annotation %1)</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>il n’indique pas son type</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>il n’indique pas son nom</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>il n’a ni texte ni référence</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>les matériaux de l’attestation ne sont pas une liste et sont ignorés</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>il ne donne pas d’adresse utilisable pour s’authentifier</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>il veut que le mot de passe parte non chiffré vers %1</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>il veut que le mot de passe parte non chiffré vers %1, une autre machine</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>il veut que le mot de passe parte vers %1, une adresse de ce réseau</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>il n’a pas donné d’adresse où envoyer</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>il a donné une adresse d’envoi inutilisable</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>il veut que l’envoi parte non chiffré vers %1</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>il veut que l’envoi parte vers %1, une adresse de ce réseau</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>pas d’adresse où envoyer</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>Impossible d’envoyer à %1 en sécurité&#xa0;: %2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>une autre empreinte que celle du blob</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>un nom d’utilisateur ne contient pas de «&#xa0;:&#xa0;»&#xa0;; ce qui suit est peut-être le mot de passe</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>registre %1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>un envoi a été commencé puis annulé</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>dans %1 même, pas en dessous&#xa0;: rattachez avec le mode «&#xa0;tag&#xa0;»</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>elle ne nomme aucune image de conteneur</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>ses images sont %1</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>l’attestation ne porte sur aucune image de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>Le registre répond</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>en %1 ms%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>, sans chiffrement</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>Les identifiants sont acceptés</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>Le compte a le droit d’envoyer</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>À côté de l’image</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas commencer un nom d’image&#xa0;: lettres a-z et chiffres, reliés par &apos;.&apos;, &apos;-&apos;, &apos;_&apos; ou &apos;__&apos;</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>les tags auraient %1 caractères, et peuvent en avoir %2</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>&#xa0;: enregistrez l’un d’eux</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>, et chaque attestation en serait un en dessous de %1&#xa0;: utilisez le mode «&#xa0;tag&#xa0;», ou enregistrez la partie qui précède IMAGE</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>une déclaration nue n’est pas signée&#xa0;: il n’y a pas d’enveloppe à envoyer</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>l’attestation a été reçue comme enveloppe seule, et c’est le bundle qui doit être envoyé&#xa0;: faites recevoir son bundle, ou rattachez avec le contenu «&#xa0;envelope&#xa0;»</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>une autre empreinte que celle de l’image</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>%1 n’a pas l’image %2&#xa0;: envoyez-la sur le service avant qu’elle ne soit attestée</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>pas avec l’image qui était demandée</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>le tag %1:%2, où sont listées les attestations de l’image, contient autre chose (%3)&#xa0;: voyez ce que c’est, et retirez-le</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>la liste des attestations de l’image (%1:%2) est pleine&#xa0;: retirez-en d’anciennes</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>%1:%2 est sans cesse modifié par d’autres</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>%1 ne voit pas les parties de l’image qu’il a reçues</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, à propos de %1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>. Sa réponse&#xa0;: %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>%1 n’a pas répondu comme le fait un registre (%2)&#xa0;: un proxy ou une page de connexion s’interpose peut-être</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>%1, où %2 fait envoyer son contenu, le refuse (%3)</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>statut 400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1 n’est pas un registre OCI&#xa0;: il n’y a rien à /v2/</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>le registre ne les a pas demandés</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>par le registre lui-même</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>par son serveur de jetons</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>%1 veut un mode d’authentification qui n’est pas pris en charge (%2)&#xa0;: seuls Basic et Bearer le sont</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>il ne dit pas lequel</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>Impossible de s’authentifier auprès de %1 en sécurité&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>%1, qui authentifie pour %2,</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>&#xa0;: donnez le certificat de l’autorité dont il vient (caCertificate) si elle est privée</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>&#xa0;: un registre sans TLS n’est utilisé que si le HTTP simple est autorisé (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>pas de %1:// ici&#xa0;: écrivez HÔTE/CHEMIN</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>http:// envoie le mot de passe non chiffré&#xa0;: omettez-le, ou autorisez le HTTP simple (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte avec un port facultatif</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>omettez le tag&#xa0;: chaque attestation reçoit une image à elle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>«&#xa0;%1&#xa0;» contient des majuscules&#xa0;: le chemin d’un dépôt est en minuscules</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie du chemin d’un dépôt&#xa0;: lettres a-z et chiffres, reliés par &apos;.&apos;, &apos;-&apos;, &apos;_&apos; ou &apos;__&apos;</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>omettez ce qui accompagne &apos;@&apos;&#xa0;: une empreinte, ou un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>omettez le tag&#xa0;; un hôte avec un port est suivi d’un chemin&#xa0;: %1/CHEMIN</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>les noms des images auraient %1 caractères, et les registres en acceptent %2</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>les images de ce registre s’appellent %1</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>une image doit avoir un nom&#xa0;: écrivez %1/NOM</translation>
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
        <translation>les évaluations de politiques sont conservées hors de l’attestation, qui ne dit pas leur issue</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 n’est pas du JSON valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>%1 a deux fois le champ %2 dans un objet et pourrait donc se lire de deux façons</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>il y a une suite après la fin, à l’octet %1&#xa0;; il ne doit y avoir qu’un document</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>interruption à l’octet %1&#xa0;; la fin a pu être coupée</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>%1 a des champs inconnus ici, qui sont ignorés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>SBOM de %1 avec %2 composants</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>SBOM de %1, %2 octets</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>message «&#xa0;%1&#xa0;» avec %2 fichiers</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>Objet %1, %2 octets</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>la doublure de %1</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>le port %1 de cette machine n’est pas utilisable</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>image, couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>index, manifestes&#xa0;: %1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>artefact du type %1</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>message «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>la doublure de smtp</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>E-mail à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>%1 du workflow %2, %3 octets</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>ses composants sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>ce n’est ni un document CycloneDX ni un document SPDX&#xa0;: il n’a ni bomFormat ni spdxVersion</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>Il n’indique pas de quelle version du format il relève.</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>La version de son format est %1&#xa0;; les services connaissent %2.</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>Il n’a pas d’espace de noms, qui le distingue d’autres documents.</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>Il n’indique pas sa date de création sous une forme connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>%Ln identifiant est utilisé pour plusieurs composants, par exemple %1.</numerusform>
            <numerusform>%Ln identifiants sont utilisés pour plusieurs composants, par exemple %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>%Ln composant n’a pas de nom.</numerusform>
            <numerusform>%Ln composants n’ont pas de nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>%Ln composant n’a pas de type.</numerusform>
            <numerusform>%Ln composants n’ont pas de type.</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>la nomenclature logicielle</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>elle dépasse 1 Gio</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>ce n’est ni un document CycloneDX ni un document SPDX</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>CycloneDX en XML</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>SPDX en tag-value</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>SPDX 3 en données liées</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>Son numéro de série n’est pas un UUID (urn:uuid:…).</translation>
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
        <translation>%1. L’envoi était complet et est peut-être arrivé&#xa0;: vérifiez sur le service avant d’envoyer à nouveau</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>le fichier est plus court qu’avant</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>contient une clé privée&#xa0;: donnez le certificat seul</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>est endommagé&#xa0;: copiez le fichier entier</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>n’a rien avant le @</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>a plus de %1 caractères avant le @</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>a un point là où il n’en faut pas</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>a un caractère interdit dans une adresse</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>n’a pas de domaine valide après le @</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>doit être l’adresse seule, sans nom, espace ni chevrons</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>doit avoir un @</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1 (%2, %3 octets)</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>le programme se termine</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secret %1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>il n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>ce programme a été lancé sans la boucle d’événements de GLib, par laquelle répond le trousseau</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>Lancez-le sans QT_NO_GLIB dans son environnement.</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>il n’y a pas de session D-Bus, par laquelle on atteint le trousseau</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>Ouvrez une session de bureau, ou lancez la commande dans &quot;dbus-run-session -- …&quot; avec un démon de trousseau déverrouillé.</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>aucun programme ne garde de secrets dans cette session (org.freedesktop.secrets)</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>Installez et lancez gnome-keyring ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>le démon de trousseau n’a pas de trousseau où mettre des secrets</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>Créez un trousseau par défaut&#xa0;: avec «&#xa0;Mots de passe et clés&#xa0;» (seahorse), ou avec &quot;gnome-keyring-daemon --unlock&quot;, qui lit le nouveau mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>il est verrouillé, et il n’y a pas d’écran où demander son mot de passe</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>Déverrouillez-le avec &quot;gnome-keyring-daemon --unlock&quot;, qui lit son mot de passe sur l’entrée standard, ou ouvrez une session de bureau.</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>il est resté verrouillé&#xa0;: la demande de mot de passe a été écartée ou n’a pas pu s’afficher</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>Réessayez et donnez son mot de passe, ou déverrouillez-le avec «&#xa0;Mots de passe et clés&#xa0;» (seahorse).</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>Réessayez et autorisez l’accès, ou changez cela dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>Cherchez sa demande de mot de passe et répondez-y&#xa0;; s’il n’y en a pas, redémarrez le démon de trousseau.</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>il n’a pas encore répondu à une demande précédente</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>Cherchez sa demande de mot de passe et répondez-y&#xa0;; s’il n’y en a pas, redémarrez le démon de trousseau et ce programme.</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>il ne fait pas ce qu’il annonce&#xa0;: ce qui a été écrit ou retiré ne l’est pas</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>Vérifiez le trousseau avec «&#xa0;Mots de passe et clés&#xa0;» (seahorse), puis réessayez.</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>il a échoué sans donner de raison</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>&quot;attachectl doctor&quot; le vérifie à nouveau.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>la signature %1 sur %2 (%3), portant sur l’encodage DSSE de pré-authentification, %4 octets, est de %5</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>la clé donnée %1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>le certificat donné %1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>le certificat %1 du bundle</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>aucune clé n’est utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>le bundle ne fait que nommer sa clé (&apos;%1&apos;), et aucune clé n’a été donnée</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>aucun certificat ne l’accompagne, et aucune clé n’a été donnée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>aucune signature de l’enveloppe ne correspond à une clé disponible&#xa0;; soit l’attestation a été modifiée après sa signature, soit une autre clé l’a signée</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Clés données</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>aucune clé ni aucun certificat de signature n’a été donné</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>%1 a fait la signature</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>aucune n’est utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>aucune n’a fait la signature (%1)&#xa0;; seule %2 correspond, et elle est venue avec le bundle</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>aucune n’a fait la signature (%1)</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>Validité du certificat</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>le certificat du bundle n’a pas fait la signature</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>aucun certificat n’intervient</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>aucune autorité de certification n’a été donnée, et aucune n’est de confiance d’office</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>le certificat est valide %1&#xa0;; sans horodatage vérifié, on ne sait pas s’il a été utilisé dans cette période</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>Validité de l’autorité</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>le certificat de l’autorité est valide %1&#xa0;; l’heure n’a pas été comparée</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>le bundle porte des horodatages (RFC 3161), qui ne sont pas vérifiés ici</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>Journal de transparence</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>le bundle porte des entrées de journal, qui ne sont pas vérifiées ici</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>il n’y a pas d’entrées de journal</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signée par %1</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>signée par %1, dont une autorité donnée a émis le certificat</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>elle correspond à son propre certificat, qui nomme %1, mais à aucune des clés données</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>elle correspond à son propre certificat, qui nomme %1, mais aucune autorité donnée ne s’en porte garante</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>elle correspond à son propre certificat, qui nomme %1&#xa0;; rien de donné ne s’en porte garant</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>elle ne porte pas de signature</translation>
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
        <translation>n’est pas une URL complète&#xa0;: elle commence par https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>n’est pas une adresse des webhooks de Slack&#xa0;: elle commence par https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>contient un nom d’utilisateur, que Slack n’utilise pas</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>est le webhook d’un workflow (%1), qui accepte d’autres messages. Créez un webhook entrant&#xa0;: son adresse contient /services/</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>doit être de la forme https://hooks.slack.com/services/T…/B…/…&#xa0;: copiez-la depuis la page de l’application, sous Incoming Webhooks</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>Copiez à nouveau l’adresse depuis la page de l’application, sous Incoming Webhooks.</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>un message vide a été accepté, ce que Slack ne fait pas</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>Slack connaît le webhook</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>rien n’a été publié</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>Politiques&#xa0;: %1 · Signature&#xa0;: %2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 de plus</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1. L’e-mail a été envoyé en entier et est peut-être arrivé&#xa0;: vérifiez sur place avant de l’envoyer à nouveau</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>doit être le nom ou l’adresse d’un hôte, sans port ni schéma</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>none enverrait le mot de passe en clair à une autre machine. Choisissez starttls ou tls, ou activez allowClearText</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>L’e-mail a été accepté, mais cela n’a pas pu être consigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>L’envoi de l’e-mail à %1 s’est interrompu avec Attaché lui-même, et l’e-mail est peut-être arrivé&#xa0;: vérifiez sur place avant de l’envoyer à nouveau</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>%1 a l’e-mail</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>%1 ne l’a pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>serveur de messagerie %1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>Le serveur accepte le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>Le serveur a accepté un e-mail</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>L’attestation est jointe.</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>L’attestation est trop volumineuse pour être jointe&#xa0;: %1 octets, %2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>Attaché enverra ses e-mails sur les attestations sous cette forme.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>%1 des sujets de la déclaration ne sont pas lisibles et sont ignorés</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>la déclaration n’a pas de sujet</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>ce qui a été signé n’est pas une déclaration in-toto (son &apos;_type&apos; manque)</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>ce qui a été signé est du type %1&#xa0;; les déclarations in-toto v0.1 et v1 sont lues</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>son prédicat est du type %1, qui n’est pas pris en charge&#xa0;; %2 l’est, ainsi que %3 pour les exécutions plus anciennes</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>Donnez une attestation d’une exécution de workflow Chainloop.</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>le prédicat de la déclaration manque</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>la déclaration</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>l’attestation ne nomme pas son workflow</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>rattachement %1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>ce rattachement n’existe pas</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration attached list&quot; affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>son enregistrement ou son workflow a été retiré</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>son enregistrement ou son workflow a été retiré depuis</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>attestation %1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>cette attestation n’existe pas</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>&quot;attachectl attestation list&quot; affiche celles qui existent.</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>elle a déjà été reçue pour ce workflow, ou le workflow n’existe plus</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>magasin de contenus %1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>écriture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>Libérez de la place sur ce disque, puis réessayez&#xa0;; rien n’a été conservé à moitié.</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>Rendez le dossier accessible en écriture pour vous (chmod u+rwx), puis réessayez.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>c’est un tube nommé</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>c’est un socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>c’est un périphérique</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>Donnez le fichier qu’il désigne&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1, pas un fichier</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>son contenu est %1, et non %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Donnez le fichier avec lequel l’attestation a été faite.</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>contenu %1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>il n’est pas dans le magasin de contenus</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>Soumettez à nouveau l’attestation avec le fichier (--material FICHIER).</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>il a été modifié&#xa0;: son contenu est %1, et non %2</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>dossier du magasin %1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>c’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier avec ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>création impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>création impossible</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>Rendez le dossier qui le contient accessible en écriture pour vous, ou choisissez-en un autre avec ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>magasin %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>ouverture en écriture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>Rendez %1 et son dossier accessibles en lecture et en écriture pour vous (chmod u+rw).</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>le système de fichiers ne prend pas en charge le journal d’écriture anticipée de SQLite</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>Choisissez un dossier sur un disque local avec ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>un autre programme est en train de le créer ou de le mettre à niveau</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez que ce soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>il est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>Arrêtez Attaché, et mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>livraison %1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>cette livraison n’existe pas</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>&quot;attachectl delivery list&quot; affiche celles qui existent.</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>plusieurs livraisons commencent ainsi</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>Donnez une plus grande partie de son identifiant.</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>un autre répartiteur l’a reprise</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>elle est en cours d’envoi</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>Attendez que cette tentative soit terminée.</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>son rattachement a été retiré</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>Rattachez à nouveau %1 au workflow %2, et soumettez à nouveau l’attestation.</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>elle est déjà terminée (%1)</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>son enregistrement a été retiré</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>son workflow a été retiré</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>magasin %1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>il a été écrit par une version plus récente d’Attaché (schéma %1&#xa0;; celle-ci connaît %2)</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>Mettez Attaché à jour&#xa0;; le magasin a été laissé tel quel.</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>copie du magasin vers %1</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>Libérez de la place et rendez le dossier accessible en écriture&#xa0;; la mise à niveau n’a pas commencé.</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>la copie terminée n’a pas pu recevoir son nom</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>c’est la base de données d’un autre programme (elle a une table «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Déplacez le fichier, ou choisissez un autre dossier avec ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>Un autre programme tient le magasin&#xa0;; fermez-le (&quot;fuser %1&quot; le nomme) et réessayez.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>Rendez %1 et son dossier accessibles en écriture pour vous (chmod u+rw), puis réessayez.</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>Vérifiez que %1 et son dossier existent et vous sont accessibles en lecture et en écriture.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>Libérez de la place sur le disque qui contient %1, puis réessayez&#xa0;; rien n’a été conservé à moitié.</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>Vérifiez le disque qui contient %1&#xa0;: sa place, son quota et sa santé.</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>Déplacez %1 (ou mettez une sauvegarde à sa place) et redémarrez.</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>cet enregistrement n’existe pas</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration registered list&quot; affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>le nom est pris</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>workflow %1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>ce workflow n’existe pas</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>&quot;attachectl workflow list&quot; affiche ceux qui existent&#xa0;; &quot;workflow add&quot; en crée un.</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>le nom (dans son projet) ou l’identifiant est pris</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>Choisissez un autre nom ou un autre projet.</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>il y en a un de ce nom dans chacun des projets %1</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>Précisez lequel avec --project, ou donnez son identifiant.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>%1 est mal configuré</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>annulée à la main</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>son rattachement a été retiré pendant l’envoi&#xa0;; on ne sait pas si elle est arrivée</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>il a été supprimé il y a trop longtemps : ses secrets n’existent plus</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>un autre enregistrement a pris son nom</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>Supprimez l’autre, puis revenez en arrière.</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 est en pause pour le workflow %2</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>elle n’est pas terminée, et ses requêtes et réponses disent pourquoi</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>Annulez-la d’abord, ou attendez qu’elle soit terminée.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>exécution réussie</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 matériau</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln matériau</numerusform>
            <numerusform>%Ln matériaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>1 violation de politique</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>%Ln violation de politique</numerusform>
            <numerusform>%Ln violations de politiques</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… 1 ligne de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… %Ln ligne de plus</numerusform>
            <numerusform>… %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… 1 résultat de politique de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… %Ln résultat de politique de plus</numerusform>
            <numerusform>… %Ln résultats de politiques de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… 1 violation de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… %Ln violation de plus</numerusform>
            <numerusform>… %Ln violations de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… 1 matériau de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… %Ln matériau de plus</numerusform>
            <numerusform>… %Ln matériaux de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… 1 matériau inutilisable de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… %Ln matériau inutilisable de plus</numerusform>
            <numerusform>… %Ln matériaux inutilisables de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… 1 annotation de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… %Ln annotation de plus</numerusform>
            <numerusform>… %Ln annotations de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… 1 variable d’environnement de plus</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… %Ln variable d’environnement de plus</numerusform>
            <numerusform>… %Ln variables d’environnement de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1 (hors %2)</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>1 annotation intégrée</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>%Ln annotation intégrée</numerusform>
            <numerusform>%Ln annotations intégrées</numerusform>
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
        <translation>aucune politique appliquée</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 violation</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%Ln violation</numerusform>
            <numerusform>%Ln violations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorées</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 sur %2 réussies</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>, de confiance</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>Exécution du workflow</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>success</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>Lien du runner</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>à propos de %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>Politiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>Type, contenu, annotations</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>Matériaux inutilisables</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>clé de confiance</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>une clé publique du fichier est endommagée</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>une clé du fichier n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>un certificat du fichier est endommagé</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>le fichier contient une clé privée, qui ne doit pas être communiquée</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>Donnez sa moitié publique&#xa0;: openssl pkey -pubout.</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>le fichier contient un bloc &apos;%1&apos;, qui n’est ni une clé publique ni un certificat</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>le texte PEM est endommagé</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>le fichier ne contient ni clé publique ni certificat PEM</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>Un bloc PEM commence par &apos;-----BEGIN PUBLIC KEY-----&apos; ou &apos;-----BEGIN CERTIFICATE-----&apos;.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>n’est pas une URL valide</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>doit être une URL complète, commençant par https:// ou http://</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>schéma d’URL non pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>n’a pas d’hôte</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>doit commencer par whsec_</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>doit être en base64 après whsec_</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>doit faire de %1 à %2 octets une fois décodé&#xa0;; celui-ci en fait %3</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>Les horloges de cette machine et du destinataire s’écartent de %1 minutes, ce qui suffit à faire échouer les signatures</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>Le contenu de %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>Vérifiez l’adresse et le secret de signature avec le destinataire.</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>Le destinataire a accepté un message de test</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestation et send_sbom sont tous deux désactivés&#xa0;: rien ne serait jamais envoyé</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>l’attestation</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>Cette attestation ne contient pas de SBOM avec contenu</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 n’est pas disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Envoyée, non confirmée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>Signataire inconnu</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Réessayée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En attente jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
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
        <translation>par référence</translation>
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
        <translation>Transmet les attestations signées de la chaîne logistique logicielle aux systèmes qui en ont besoin.</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>À propos d’Attaché</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>Pas de télémétrie&#xa0;: il parle aux services que vous enregistrez, et à personne d’autre.</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>Pas de compte&#xa0;: il n’y a nulle part où s’inscrire.</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>Fonctionne hors ligne&#xa0;: ce qui ne peut pas être livré maintenant attend, sur cette machine.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Copier les informations de version</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Comme le service l’affiche</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
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
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Rattacher %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>%1 n’a pas d’options</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Rattaché à %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>et %n ligne de plus</numerusform>
            <numerusform>et %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · requête %2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>Tentative %1 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>Ce qui diffère entre les tentatives %1 et %2</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>Comparer à la tentative %1</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>À quelle tentative comparer la tentative %1</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>Aucune requête n’a été envoyée lors de cette tentative.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>Pas de réponse · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>Les requêtes et réponses ont été effacées le %1.</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>Enregistrer la tentative %1 en HAR…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>Ses requêtes et réponses, pour les outils de développement d’un navigateur&#xa0;; les secrets restent masqués</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>Ajouter le fichier de %1</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>Fichier de %1 ajouté</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>Le dossier temporaire</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>Libérez de la place sur le disque, puis réessayez</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>ce bureau n’a pas de programme pour de tels fichiers</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>Enregistrez-le, puis ouvrez-le avec le programme de votre choix</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
</context>
<context>
    <name>attache::AttestationContents</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>Les octets d’origine de l’attestation, ceux de son empreinte</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1, exécution %2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>livrée nulle part&#xa0;: rien n’était rattaché à son workflow</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>livrée à %1 sur %2</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>Empreinte de l’enveloppe</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>nomme %1 comme signataire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Fin de l’exécution</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Lieu de l’exécution</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>Ce qui a été contrôlé de la signature</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>Contrôles de la signature</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>Cette attestation ne nomme aucun matériau.</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>manque&#xa0;: ajouter le fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>Matériaux refusés</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>Son fichier n’est pas ici. Ajoutez-le ou déposez-le ici, et ce qui l’attend partira.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>Nomenclatures (SBOM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Écosystèmes</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>Afficher les attestations d’un workflow</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>Aucune attestation ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>Il n’y a pas de telle attestation.</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>Aucune attestation ici pour l’instant.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signées</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérées</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Tous les workflows</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>Afficher toutes les attestations</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>Afficher les attestations de %1</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>Afficher les attestations non signées</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>Afficher les attestations dont la clé est inconnue</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>Afficher les attestations altérées</translation>
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
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>Soumettre une attestation</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>Aucune attestation n’a encore été soumise</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>Une attestation est ce qu’un pipeline a signé sur son exécution. Soumettez son fichier, ou déposez-le ici avec ses fichiers de matériaux.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>Rechercher des attestations</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Soumettre un exemple</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>Rendez le dossier accessible en écriture, puis réessayez</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>1 attestation conservée est arrivée avant et pourrait être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>%Ln attestation conservée est arrivée avant et pourrait être envoyée.</numerusform>
            <numerusform>%Ln attestations conservées sont arrivées avant et pourraient être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>Envoyer 1 attestation conservée à %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>Envoyer %Ln attestation conservée à %1&#xa0;?</numerusform>
            <numerusform>Envoyer %Ln attestations conservées à %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>Les envoyer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>Attestations conservées envoyées</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>Chacune devient une livraison, comme si elle venait d’être soumise. Rien d’ancien ne passe par-dessus plus récent.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>Arrêté. Pour %2&#xa0;: %1&#xa0;; restantes&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>Pour %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>Création des livraisons&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n attestation stockée n’est plus lisible</numerusform>
            <numerusform>%Ln attestations stockées ne sont plus lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Soumettez-les à nouveau depuis leur origine.</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Écarter ce message</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Livraisons au fil du temps</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 livrées</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 non confirmées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échouées</translation>
    </message>
</context>
<context>
    <name>attache::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>attache::BatchBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is done already stays so</source>
        <translation>Ce qui est déjà fait le reste</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>Le message tel que Discord l’affiche</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>Canal de build</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Affichage des premiers %1 sur %2.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>En HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>Texte brut de l’e-mail</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>Tous les en-têtes</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>En-têtes de l’e-mail</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>L’e-mail tel qu’on le lit</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>Le manifeste tel que le registre le conserve</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>Type d’artefact</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>L’objet tel que le bucket le conserve</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Contenu de l’objet</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>Non signé&#xa0;: ce destinataire ne demande pas de signature</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>Signature vérifiée avec le secret %1</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Ce qu’elle transporte</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>La requête telle que son destinataire la voit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>Le projet tel que Dependency-Track l’affiche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>Créé pour cet envoi (autoCreate)</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Existait déjà</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Dernière version</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>Le SBOM qui a été envoyé</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>Le message tel que Slack l’affiche</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
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
        <translation>Attestations</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
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
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Rien n’est encore contrôlé</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>réussie avec un avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteinte</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>URL du paquet</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>Choisissez un autre fichier ou emplacement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exporter la configuration…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importer la configuration…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>Les enregistrements, les workflows et ce qui leur est rattaché, dans un fichier pour un autre ordinateur ou pour le conserver. Aucun secret n’y figure. Ce qu’un import changerait est montré avant.</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>La configuration est dans %1</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importer la configuration</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>il est trop grand pour être une configuration</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Tout est déjà comme le dit le fichier.</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>Rien d’autre n’est touché et aucun service n’est interrogé : ce qui est nouveau reste non vérifié jusqu’à ce qu’il soit testé, et attend les secrets qui ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l’import change</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n changement a été fait.</numerusform>
            <numerusform>%n changements ont été faits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>Copié. Définissez les variables pour ce qui est secret avant de l’exécuter.</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>Pour toutes celles-ci</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>Toutes les livrer à nouveau…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>Les enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>Les enregistrer en JSON par lignes…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Soumettre une attestation</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>Rien n’a encore été livré</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>Une livraison porte une attestation à un enregistrement. Soumettez une attestation d’un workflow auquel quelque chose est rattaché.</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Rechercher des livraisons</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Aucune livraison n’est dans cet état.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>Livrer à nouveau %1&#xa0;?</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>Chacune est remise en attente aussitôt&#xa0;; les étapes réussies ne sont pas répétées. Les services auxquels un envoi complet est parti sans réponse pourraient le recevoir deux fois.</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>Remises en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>Remises en attente&#xa0;: %1. Impossible pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>Enregistrer les livraisons</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>Annulée. «&#xa0;Livrer à nouveau&#xa0;» l’envoie malgré tout.</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>Vue %1 retirée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>Annuler toutes celles-ci en attente…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>Aucune livraison ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Son nom dans le menu</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Gardée sous le nom %1</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>Annuler ce qui attend parmi %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>Ce qui est en cours d’envoi, ou terminé, reste tel quel. «&#xa0;Livrer à nouveau&#xa0;» envoie malgré tout ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>Annuler les livraisons</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>%1 sur %2 remises en attente</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 sur %2 examinées</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 sur %2 enregistrées</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>Enregistré, secrets masqués</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>Enregistrer les requêtes de celles-ci en HAR…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>Afficher toutes les livraisons</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>Afficher les livraisons à traiter</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>Afficher les livraisons échouées</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>Afficher les livraisons en attente</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 est repris.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 est repris pour %2.</translation>
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
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Annuler la livraison</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>La dernière requête sous forme de commande&#xa0;; les identifiants sont des variables à définir d’abord</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>Ouvrir l’attestation</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>pas de reçu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Elle n’a pas encore été tentée.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>Envoie la même chose à une doublure sur cette machine ; le service ne reçoit rien</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>Dans le bac à sable</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>Voir ce qui est arrivé</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>Tout enregistrer en HAR…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>Toutes ses requêtes, pour les outils de développement d’un navigateur&#xa0;; les secrets restent masqués</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>Libérez de la place, puis réessayez</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
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
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · rattachements et historique sont conservés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>Enregistrer sans vérifier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Remplacer le secret de %1</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · le nouveau est testé avant de prendre la place de l’ancien</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>%1 utilise son nouveau secret. Ses rattachements sont inchangés.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Cloner %1</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · sans ses rattachements</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>Utiliser les mêmes secrets</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>Ils sont copiés au sein du trousseau, et ne passent par aucun formulaire</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 est enregistré. Rattachez-le maintenant à un workflow.</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>Cloner sans vérifier</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>Un service, avec sa clé.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>Choisir ses workflows.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>Soumettre, et voir arriver.</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>1 point à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%Ln point à corriger</numerusform>
            <numerusform>%Ln points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>Trop volumineux pour être conservé&#xa0;: il n’est plus ici</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Dernières %1 h</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24 h</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Garder cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Retirer une vue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>Réinitialiser %1 à la valeur par défaut</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>C’est le contenu du fichier qui est repris, pas son emplacement. On peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 depuis un fichier</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>Où trouver cela&#xa0;?</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>Où trouver cela&#xa0;? %1, ouvre %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Requis.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>Modifié&#xa0;; la valeur par défaut est %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Accepte %1.</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>Accepte %1, en %2.</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Brouillon de %1 restauré</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>Les entrées en JSON, à lire et à modifier</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>Entrées en JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>Un point à corriger&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>%n chose à corriger&#xa0;: %1</numerusform>
            <numerusform>%n choses à corriger&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Le service ne l’a pas accepté.</translation>
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
        <translation>en pause</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>rien d’envoyé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>%1 sont arrivées à %2</translation>
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
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>Les touches fléchées passent d’une heure à l’autre</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>l’attestation&#xa0;; pas de matériaux</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>l’attestation, et %1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Enregistrée comme</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>Entrées d’enregistrement</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>Entrées de rattachement</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>Rien n’est à remplir.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>Schéma d’enregistrement</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>Schéma de rattachement</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>intégrée</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Rechercher des intégrations</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>Aucune intégration ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>Aucune intégration ne reçoit cela.</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>Remettre ce qui s’y trouvait</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>Valeurs en JSON</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>Les secrets figurent ici par référence. Un secret saisi ici va dans son champ, et sa référence prend sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>%Ln nom qu’aucun champ ne porte, gardé tel quel&#xa0;: %1</numerusform>
            <numerusform>%Ln noms qu’aucun champ ne porte, gardés tels quels&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Chercher dans les clés et valeurs</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>Ouvert autant qu’on peut en parcourir</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>Attestations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Livraisons&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>Fichiers de matériaux, au plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>Requêtes et réponses, de tentatives qui restent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>Tout est conservé, sauf si vous en décidez autrement. Ce qui attend, et ce qui a échoué et peut encore être envoyé, reste quel que soit son âge. Ce qui partirait est montré avant.</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>Requêtes et réponses des tentatives</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>Livraisons terminées, avec leurs attestations et contenus</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>Enregistré actuellement&#xa0;: attestations&#xa0;: %1, livraisons&#xa0;: %2, tentatives&#xa0;: %3, dans une base de données de %4&#xa0;; fichiers de matériaux&#xa0;: %5, de %6. La base ne rétrécit pas&#xa0;: ce qui s’y libère est réutilisé avant qu’elle ne grandisse.</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Calcul de ce qui partirait…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>Ceci part maintenant et ne peut pas être récupéré. Une attestation soumise à nouveau après cela est livrée à nouveau.</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>Supprimer, et ne pas conserver plus longtemps</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>Suppression de ce qui est plus ancien…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Arrêter pour l’instant</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>C’est ainsi désormais. Rien n’a dû partir.</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1 ont été libérés.</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>rien de livré</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>la moitié en %1, 95 sur 100 en %2</translation>
    </message>
</context>
<context>
    <name>attache::LogBook</name>
    <message>
        <source>%1: %2</source>
        <comment>workflow, what became of the delivery</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attache::LogModel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
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
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>Avertissements et problèmes</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>C’est tout ce qui serait enregistré. Aucun enregistrement, workflow, secret ni adresse n’y est nommé. Lisez-le avant de le communiquer.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>Rien à signaler depuis le démarrage.</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>Aucune ligne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Afficher tout le journal</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>N’afficher que les avertissements et problèmes</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
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
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>Calcul de l’empreinte du contenu…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>Le contenu a cette empreinte</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>Le contenu est inutilisable</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>matériau de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>Ouvre une copie, non modifiable, avec le programme prévu pour de tels fichiers</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>Son fichier n’est pas ici</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>Ajoutez le fichier avec lequel l’attestation a été faite, ou déposez-le ici. Il est accepté s’il a l’empreinte ci-dessus, et ce qui l’attend partira.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les premiers %1 sur %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>le début</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1, de l’équipe %2</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1, %2&#xa0;: rattachement en cours</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1, %2&#xa0;: non rattaché</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1, %2&#xa0;: rattaché, %3&#xa0;; rien à livrer ces dernières 24 heures</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1, %2&#xa0;: rattaché, %3&#xa0;; %4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1&#xa0;: glissez-le sur un workflow pour le rattacher</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1&#xa0;: %2
Glissez-le sur un workflow pour le rattacher</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1, %2&#xa0;: rattaché, %3&#xa0;; en pause</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1, %2&#xa0;: rattaché, %3&#xa0;; en pause, %4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>Les workflows et ce qui leur est rattaché</translation>
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
        <translation>%1, %2 à traiter</translation>
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
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>Redonner ses secrets…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Modifier %1…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>Enregistrer à nouveau…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>Ouvrir le rattachement</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>Rattacher à nouveau…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>Ajouter le fichier de %1…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>Voir l’attestation</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>Voir les intégrations disponibles</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>Voir ce que l’on sait</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>Reprendre %1 pour %2</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Livraisons au fil du temps</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>En attente ou retenues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 sur 100</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>Dernières 24 h, une barre par heure, haute là où il y a eu un échec</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>livrées en 24 h</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>arrivées à la première tentative</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>temps médian</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>en attente ou retenues</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>Tout arrive.</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>1 chose vous attend. Tout le reste arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>%Ln chose vous attend. Tout le reste arrive.</numerusform>
            <numerusform>%Ln choses vous attendent. Tout le reste arrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · heures en %2</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM, HH:mm</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Enregistrer une intégration</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>Rien n’est encore livré</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>Enregistrez une intégration, rattachez-la à un workflow et soumettez une attestation. Dès lors, cette page dit si tout arrive.</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>%1 repris pour %2</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Enregistrer une intégration</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>Rattacher une intégration à un workflow</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Soumettre une attestation</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>Réunir le diagnostic</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Retour à %1 (Échap)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
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
        <translation>Afficher pendant trente secondes</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>L’attestation elle-même</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorée : %1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>Politiques sur %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>et %n autre, dans le contenu ci-dessous</numerusform>
            <numerusform>et %n autres, dans le contenu ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire : %1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 violation</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1, %2 ignorées, %3 réussies</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1, %2 réussies</translation>
    </message>
</context>
<context>
    <name>attache::PreviewPane</name>
    <message>
        <source>%1: %2</source>
        <comment>what an option comes out as</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The attestation</source>
        <translation>L’attestation</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%Ln retenue</numerusform>
            <numerusform>%Ln retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>les %1 plus récentes sur %2 conservées</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>Ce que deviendraient les attestations conservées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>Remplissez ci-dessus ce qui est nécessaire pour voir ce qui aurait été envoyé.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Il n’y a pas d’aperçu</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Rien n’est encore conservé</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>Soumettez une attestation pour voir ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>Aurait envoyé %1 sur %2</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>Exécution %1, reçue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>Est envoyée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>Elle était déjà là&#xa0;: rien de nouveau n’a été conservé ni envoyé.</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>1 livraison est en route.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln livraison est en route.</numerusform>
            <numerusform>%Ln livraisons sont en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>Conservée. Rien n’est rattaché à son workflow&#xa0;: rien n’est donc livré.</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>Elle était déjà là. %1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>Conservée. %1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>Cette attestation est déjà ici. Seul ce qui est nouveau part.</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>Rien n’est rattaché à %1&#xa0;: elle est conservée, et livrée nulle part.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>Soumettre une attestation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>Ajouter des fichiers de matériaux</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>Celui qu’elle nomme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>Livrer pour le workflow</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>Une enveloppe DSSE, un bundle Sigstore ou le JSON du plan de contrôle</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>Fichiers de matériaux</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>Les fichiers à côté de l’attestation sont retrouvés d’eux-mêmes par leur empreinte.</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>Ce qui sera livré, et où</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>Comment les workflows et la ligne de commande le désignent.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>À quoi il sert, affiché avec lui.</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>Que voulez-vous enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>Version %1 · reçoit des attestations</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>Version %1 · reçoit %2</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Utiliser le bac à sable</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>Remplit ce formulaire avec une doublure du service sur cette machine</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Le bac à sable</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>il n’a pas de doublure de ce service</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>Enregistrez le vrai service</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>Enregistrer sans vérifier</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>%1 a répondu, et accepte ce qui est enregistré.</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>%1 est en pause. Ses livraisons sont retenues, rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 est repris.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>Vous pouvez revenir en arrière pendant dix minutes, sans rien perdre ; ensuite, ses secrets sont retirés du trousseau. Ce qui a été livré reste dans la liste.</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>Il n’est rattaché à aucun workflow.</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>Il est détaché de :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>%Ln livraison en attente est annulée.</numerusform>
            <numerusform>%Ln livraisons en attente sont annulées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>Le vérifie tel quel auprès du service réel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>Rattaché à aucun workflow</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Rattaché à %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>Rattachez-le à un workflow, et les attestations de ce workflow lui seront livrées.</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 livrées et %2 échouées ces dernières 24 heures</translation>
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
        <translation>Options</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24 h</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>Dernières livraisons</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Toutes les livraisons</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>Rattacher à un workflow…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Cloner…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>dans le trousseau, défini : %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1, en pause</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Enregistrer une intégration</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>Un enregistrement est un service auquel Attaché peut livrer, avec son adresse et sa clé. La clé reste dans votre trousseau.</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 est enregistré. Rattachez-le maintenant à un workflow.</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>Rechercher des enregistrements</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>Aucun enregistrement n’est dans cet état.</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>Aucun enregistrement ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>Afficher tous les enregistrements</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>Afficher les enregistrements actifs</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>Afficher les enregistrements à traiter</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>Afficher les enregistrements en pause</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Soumettre un exemple</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>Soumet une attestation faite pour lui, pour voir ce qui est livré</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Doublures</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>Essayez chaque intégration sans compte</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>Le bac à sable fait tourner une doublure de chaque service sur cette machine. Enregistrez-en une, rattachez-la, soumettez une attestation, et voyez ici ce que le service aurait reçu. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>Rechercher dans ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>Rien n’est encore arrivé. Enregistrez une doublure, rattachez-la et soumettez.</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>Rien de ce qui est arrivé ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>Rattachez d’abord un enregistrement à un workflow&#xa0;: un exemple vient d’un workflow.</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 licence</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>components</source>
        <translation>composants</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>sans licence</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>sans version</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>sans URL de paquet</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>vulnérabilités</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1 : elle peut être livrée, mais n’est pas résumée ici</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Décrit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établie</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Écosystèmes</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>sans URL de paquet</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les premiers %1 sur %2</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Chercher des composants</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>Laissez vide pour garder celui du trousseau.</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>Remplissez ce champ&#xa0;: il est requis.</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1 est un secret&#xa0;: c’est du texte, ou il figure ici sous la forme {&quot;$secret&quot;: &quot;%1&quot;}.</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
</context>
<context>
    <name>attache::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>Continuer à livrer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>Attaché reste dans la zone de notification, s’il y en a une. Sinon, ce qui est en attente attend que l’on lance Attaché ou «&#xa0;attachectl run&#xa0;».</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Démarrer sans afficher la fenêtre</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>Seulement s’il y a une zone de notification d’où la rappeler.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>Les livraisons reprennent alors sans que vous ayez rien à faire.</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>Me prévenir quand une livraison me réclame</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>Une seule notification pour ce qui arrive ensemble, et seulement quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Où les choses sont conservées</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>Dans le trousseau du système, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>À propos d’Attaché</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>Attaché la parle à partir de son prochain démarrage. Ce qui a été dit des livraisons auparavant reste tel quel.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>Un profil est un magasin à part, avec ses propres enregistrements et son propre historique. Son nom et sa couleur distinguent sa fenêtre de celle d’un autre.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>Production, par exemple</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>Rouge, pour la production</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>Ambre, pour la préproduction</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>Vert, pour les tests</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Ouvrir un autre profil…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>Le dossier d’un autre profil, ou un dossier vide pour un nouveau</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>il n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>Lancez-le vous-même avec --data-dir %1</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>Transmet les attestations signées de la chaîne logistique logicielle aux systèmes qui en ont besoin. Pas de télémétrie, pas de compte&#xa0;; fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>Versions et licence…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Me faire visiter</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>%Ln s de retard</numerusform>
            <numerusform>%Ln s de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>Refuse la clé</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>S’interrompt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1 (encore %Ln)</numerusform>
            <numerusform>%1 (encore %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1, %2, %Ln arrivée</numerusform>
            <numerusform>%1, %2, %Ln arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Doublures</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>Une doublure du service, sur cette machine seule</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Comment elle répond</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>Mettez-la en panne pour voir ce que deviennent les livraisons quand le service a des ennuis.</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>Comme le service</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>Indisponible (503)</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>Juste, mais en retard</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>Refuse la clé (401)</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Interrompt la connexion</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Trop de requêtes (429)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>jusqu’à réparation</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>pour %Ln requête</numerusform>
            <numerusform>pour %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>Avec quoi l’enregistrer</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>«&#xa0;L’enregistrer&#xa0;» remplit cela. Les identifiants sont inventés, et ne servent à rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · %Ln arrivée</numerusform>
            <numerusform>%1 · %Ln arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>Elle en a une une fois démarrée</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>Attaché ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>Attaché ne peut pas ouvrir son magasin</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>Rien n’y a été modifié. Il se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Revenir en arrière (%1)</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>Commencez ici&#xa0;: enregistrez une intégration</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>Choisissez un service, remplissez son formulaire. Attaché vérifie l’adresse et la clé avant de conserver quoi que ce soit.</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>Maintenant, le workflow auquel elle est destinée</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>Une attestation vient d’un workflow. Ajoutez celui dont les attestations doivent être livrées, puis rattachez-lui l’enregistrement.</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Soumettez une attestation</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>Choisissez un fichier, ou déposez-le n’importe où sur cette fenêtre. En voici une qui vient d’être faite et signée pour vous.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>C’est rempli pour vous&#xa0;: appuyez sur %1</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>Une doublure sur cet ordinateur, dans le bac à sable, joue le service. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>Son nom et son projet sont remplis</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>Ce sont ceux que l’attestation nommera.</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>Rattachez-lui l’enregistrement</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>Dès lors, chaque attestation de ce workflow y est livrée.</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>Signature et matériaux sont lus&#xa0;: soumettez-la</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>Elle est d’abord conservée sur cet ordinateur, puis livrée en arrière-plan.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>La requête, la réponse et le reçu sont ici, pour chaque tentative.</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>La doublure ne l’a pas acceptée. La requête et la réponse de la tentative sont ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>Voici ce qui est arrivé</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>Le message tel que le chat l’affiche. Chaque service a ici sa doublure&#xa0;: mettez-en une en panne, et voyez ce que deviennent les livraisons. Enregistrez ensuite un service à vous.</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>Afficher Attaché</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>Livraisons à traiter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1&#xa0;: tout arrive</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1&#xa0;: %2 à traiter</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln livraison vous réclame.</numerusform>
            <numerusform>%Ln livraisons vous réclament.</numerusform>
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
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>Certificat de signature, jusqu’au %1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>Autorité, jusqu’au %1&#xa0;: ceux qu’elle certifie sont de confiance</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signataires de confiance</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>Une signature par l’une de ces clés ou l’un de ces certificats est de confiance, et pas seulement valide. Rien de ce qui accompagne une attestation ne s’y ajoute jamais.</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>Ajouter une clé ou un certificat…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>Contrôler à nouveau les attestations conservées</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>Une clé publique ou un certificat</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>Fichiers PEM (*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>%Ln signataire est désormais de confiance.</numerusform>
            <numerusform>%Ln signataires sont désormais de confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>%1 n’est plus de confiance.</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>Toutes sont comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>%Ln attestation est maintenant vue autrement.</numerusform>
            <numerusform>%Ln attestations sont maintenant vues autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Ne plus lui faire confiance</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n attestation stockée n’est plus lisible</numerusform>
            <numerusform>%Ln attestations stockées ne sont plus lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Soumettez-les à nouveau depuis leur origine.</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>L’un de ces choix</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>Rien ne l’attend encore.</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>1 livraison est retenue. Rien n’est perdu entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln livraison est retenue. Rien n’est perdu entre-temps.</numerusform>
            <numerusform>%Ln livraisons sont retenues. Rien n’est perdu entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 vous réclame</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Montrer comment</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>%1 est parti en entier à %2. Regardez si l’envoi est arrivé, puis décidez.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 a refusé %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1 a refusé %Ln livraison</numerusform>
            <numerusform>%1 a refusé %Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>Rien. Vous serez prévenu ici dès qu’il y aura quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Partent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1 en cours d’envoi</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>Afficher %n retenue</numerusform>
            <numerusform>Afficher %n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 n’a pas répondu à %n livraison</numerusform>
            <numerusform>%1 n’a pas répondu à %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>La dernière a été envoyée en entier à %1. Vérifiez si elles y sont, puis décidez.</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>La dernière à %1 : %2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1 est en pause pour %2</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1 est retenu pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>%n livraison vers %1 est retenue</numerusform>
            <numerusform>%n livraisons vers %1 sont retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>La dernière&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>Relire ou revérifier</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Me faire visiter</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>Chaque action par son nom</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>Ce à quoi sert la page&#xa0;: enregistrer, rattacher, soumettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>Annuler ce qui vient d’être supprimé ou modifié</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>À propos d’Attaché</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>Listes et navigation</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>Se déplacer&#xa0;; l’élément choisi s’affiche à côté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir l’élément choisi</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>Le premier, le dernier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>Le suivant qui commence par elles</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formulaires et boutons</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>Le champ suivant, le précédent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>Appuyer, cocher ou ouvrir</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Valider le formulaire</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%Ln rattaché</numerusform>
            <numerusform>%Ln rattachés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1 est rattaché à %2</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1 est détaché de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%Ln détaché</numerusform>
            <numerusform>%Ln détachés</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>Les options de %1 pour %2 sont modifiées</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>Cela emporte %1 et annule ce qui les attend. Ce qui a été livré reste dans la liste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>%1 est en pause pour %2. Ce qui lui arrive est retenu, rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 est repris pour %2.</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 livrées et %2 échouées ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>Rien n’est rattaché</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>Rattachez un enregistrement, et les attestations de ce workflow lui seront livrées.</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Supprimer le workflow</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>Aucune n’est encore venue. Soumettez-en une, et elle ira à tout ce qui est rattaché.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucun jusqu’ici</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>Ouvrir la dernière attestation</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>Rien à livrer ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>Les changer, et voir ce qu’elles auraient envoyé de ce qui est conservé</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>Non rattaché&#xa0;: ses attestations n’y sont pas livrées.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>Choisir les options, et voir ce qui aurait été envoyé de ce qui est conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>%1 rattachées, %2 non</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>%Ln d’entre elles demande des options&#xa0;: rattachez-la à part.</numerusform>
            <numerusform>%Ln d’entre elles demandent des options&#xa0;: rattachez-les une à une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>Rattacher %Ln</numerusform>
            <numerusform>Rattacher %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>Détacher %Ln</numerusform>
            <numerusform>Détacher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>Ce qui est détaché cesse d’attendre, et revient tel quel si vous annulez.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>1 d’entre elles demande des options&#xa0;: rattachez-la à part.</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>En pause&#xa0;; %1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>Ce qui lui arrive est retenu, et part quand vous le reprenez.</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>1 autre est arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>%n autre est arrivée.</numerusform>
            <numerusform>%n autres sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>Envoyer ce qui a été retenu, et ce qui arrive</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>Retenir ce qui lui arrive&#xa0;; %1 continue d’envoyer pour les autres</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>Rattacher avec des options…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>Modifier les options, avec aperçu…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>Envoyer les attestations conservées…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>Tel que les attestations le nomment&#xa0;; distingue les workflows de même nom.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>Celui que montre le plan de contrôle&#xa0;; s’il est omis, un nouveau est attribué.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>Tel que les attestations de ses exécutions le nomment.</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>Ajouter un workflow</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>Un pipeline dont les exécutions sont attestées</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>Aucun workflow n’est encore connu</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>Un workflow est un pipeline dont les exécutions sont attestées. Ajoutez-le, puis rattachez-lui les enregistrements auxquels vont ses attestations.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>Rechercher des workflows</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>%1 est ajouté. Rattachez-lui maintenant un enregistrement.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>Afficher les workflows de tous les projets</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>Afficher les workflows sans projet</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>Afficher les workflows de %1</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>1 tentative</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Non rattaché</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 livraison</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 rattachement</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln rattachement</numerusform>
            <numerusform>%Ln rattachements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 matériau</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln matériau</numerusform>
            <numerusform>%Ln matériaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project/workflow</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>pas d’options</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>%1 n’a jamais produit %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>Livrée à %1</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>En cours d’envoi à %1</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>En attente d’envoi à %1</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>Rien n’a été envoyé à %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Rien n’a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>Envoyée à %1, mais jamais confirmée</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>Annulée avant d’être envoyée à %1</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Retenue pour %1</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Non livrée à %1</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>Une nouvelle tentative aura lieu d’elle-même à %1. «&#xa0;Livrer à nouveau&#xa0;» pour essayer maintenant.</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>Corrigez ce qui est dit plus haut, puis livrez à nouveau. Seul ce qui n’est pas arrivé est renvoyé.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>Elle part d’elle-même dès que c’est corrigé. Rien n’est perdu pendant qu’elle attend.</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>Regardez sur %1 si elle est arrivée. Ne livrez à nouveau que si elle ne l’est pas&#xa0;: renvoyée, elle pourrait s’y trouver deux fois.</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>Livrez à nouveau pour l’envoyer malgré tout.</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>%1 est supprimé. Ce qui sera soumis une fois qu’il sera réenregistré y ira.</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>%1 n’est plus rattaché. Rattachez-le à nouveau et envoyez-lui ce qui est stocké.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>Rien ne va mal. Pour l’envoyer malgré tout, changez les options du rattachement, puis livrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>Transmet les attestations de la chaîne logistique logicielle aux systèmes qui en ont besoin.</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>Garder le magasin dans FOLDER.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light, dark, high-contrast ou high-contrast-dark.</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>Utiliser cette police, «&#xa0;Inter 13&#xa0;» par exemple.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>Démarrer sans la fenêtre, s’il y a une zone de notification d’où l’afficher.</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>Faire seul la visite de premier lancement, garder des images dans FOLDER, et quitter.</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>Parler cette langue, «&#xa0;de&#xa0;» par exemple.</translation>
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
        <translation>Envoyer des SBOM CycloneDX à votre instance de Dependency-Track</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>Envoie des SBOM dans des projets et les suit jusqu’à la fin de leur traitement</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>URI de l’instance</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>L’URL de l’instance de Dependency-Track</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>La clé d’API d’une équipe, pour s’authentifier</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>Prise en charge de la création de projets à la demande</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’autorité</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM d’une autorité privée dont vient le certificat du serveur</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>Existant, par son ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>L’UUID du projet existant auquel envoyer les SBOM</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>Le nom du projet à créer ou auquel envoyer les SBOM&#xa0;; {{ .Material.Annotations.team }} y insère une annotation</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>ID du parent</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>L’UUID du parent d’un projet qui est créé</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>Seulement les SBOM avec ces annotations&#xa0;: clé=valeur, séparées par des virgules</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>Version du projet</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>La version du projet&#xa0;; accepte aussi des annotations</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>Marque une version créée comme la dernière (à partir de 4.12)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>Tags qui remplacent ceux du projet, séparés par des virgules (à partir de 4.12)</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>Créer les projets à la demande</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>Marquer comme dernière version</translation>
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
        <translation>Envoyer des attestations à Discord</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Publie un résumé de chaque attestation dans un canal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>URL du webhook Discord</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>Remplace le nom d’utilisateur par défaut du webhook</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
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
        <translation>Exporter les métadonnées des attestations et des SBOM vers un stockage d’objets pour que guacsec/guac puisse les consommer</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>Dépose attestations et SBOM là où GUAC les collecte</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>Nom du bucket où conserver les artefacts&#xa0;; pour le fournisseur directory, le chemin absolu d’un dossier</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs&#xa0;: Google Cloud Storage&#xa0;; s3&#xa0;: Amazon S3 ou un stockage qui parle son protocole&#xa0;; directory&#xa0;: un dossier dans lequel guacone collecte</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>Identifiants d’accès au bucket&#xa0;: le fichier de clé JSON d’un compte de service</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3 ou compatible</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clé d’accès</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>La clé à laquelle appartiennent les identifiants</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>Identifiants d’accès au bucket&#xa0;: la clé d’accès secrète</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>Le jeton qui accompagne des identifiants temporaires</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>La région du bucket&#xa0;; us-east-1 si elle est omise</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>Bucket dans le chemin</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>Le bucket figure dans le chemin de l’adresse et non dans son nom d’hôte, comme le veulent MinIO et Ceph. Quand un nom d’hôte ne peut pas le contenir, il en va ainsi d’office</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>Le chemin absolu d’un dossier dans lequel guacone collecte</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>Nom du bucket où conserver les artefacts</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>Adresse d’un stockage qui n’est pas celui d’Amazon ou de Google&#xa0;: MinIO, Ceph, un émulateur</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Autoriser le HTTP simple</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>Laisser attestations et jetons circuler sans chiffrement vers un point d’accès sans TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’autorité</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>PEM d’une autorité privée dont vient le certificat du point d’accès</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>Registre OCI</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>Envoyer des attestations à un registre OCI compatible</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>Conserve les attestations dans un registre</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>URI et chemin du dépôt OCI</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>Nom d’utilisateur du dépôt OCI</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>Mot de passe du dépôt OCI</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Autoriser le HTTP simple</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>Laisser le mot de passe circuler sans chiffrement vers un registre sans TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’autorité</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>Certificat PEM d’une autorité privée dont vient le certificat du registre</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>Préfixe du nom des images OCI (par défaut chainloop)</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>Un dépôt pour chaque attestation</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>Un tag pour chacune, dans un seul dépôt</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>Auprès des images concernées</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où elle est conservée</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository&#xa0;: un nouveau dépôt pour chaque attestation&#xa0;; tag&#xa0;: un tag pour chacune, dans l’unique dépôt enregistré&#xa0;; referrer&#xa0;: attachée aux images de conteneur sur lesquelles elle porte</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>L’enveloppe</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>Le bundle Sigstore</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope&#xa0;: l’attestation signée seule&#xa0;; bundle&#xa0;: le bundle Sigstore, avec le certificat et les horodatages qui permettent de la vérifier</translation>
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
        <translation>Envoyer des attestations à Slack</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Publie un résumé de chaque attestation dans un canal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>URL du webhook Slack</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>Envoyer des e-mails avec des informations sur une attestation reçue</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>Envoie un résumé par e-mail, avec l’attestation jointe</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>L’adresse e-mail à laquelle envoyer l’e-mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>L’adresse e-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>Le nom d’utilisateur pour l’authentification SMTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>Le mot de passe pour l’authentification SMTP&#xa0;; si la boîte a deux facteurs, un mot de passe d’application</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>L’hôte pour l’authentification SMTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>Le port pour l’authentification SMTP&#xa0;: 587 avec STARTTLS, 465 avec TLS dès le premier octet</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>Aucune&#xa0;: en clair</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls&#xa0;: commence en clair et doit passer à TLS&#xa0;; tls&#xa0;: TLS dès le premier octet&#xa0;; none&#xa0;: en clair. Si omis&#xa0;: tls sur le port 465, starttls sur tout autre</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>Autoriser le clair</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>Avec la sécurité none&#xa0;: laisser le mot de passe et l’e-mail circuler sans chiffrement vers une autre machine</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’autorité</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM d’une autorité privée dont vient le certificat du serveur</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>L’adresse e-mail du destinataire en copie</translation>
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
        <translation>Envoyer des attestations et des SBOM à l’URL d’un webhook générique</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>Envoie attestations et SBOM en JSON, par POST</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>URL du webhook à laquelle envoyer les contenus</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>Signe chaque message comme le fait Standard Webhooks&#xa0;: whsec_ et du base64. Deux, séparés par une espace, pendant le remplacement d’un secret</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’autorité</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>PEM d’une autorité privée dont vient le certificat du destinataire</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>Envoyer l’attestation</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>Envoyer l’attestation</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>Envoyer les SBOM</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>Envoyer en plus les nomenclatures logicielles (Software Bill Of Materials, SBOM) CycloneDX ou SPDX</translation>
    </message>
</context>
</TS>
