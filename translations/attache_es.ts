<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>%1 redirige a otra dirección. Registre la definitiva</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>%1 lo rechaza por estar mal formado</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>%1 no acepta las credenciales</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>%1 lo prohíbe</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>%1 no tiene nada en esta dirección</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>%1 no admite esto en esta dirección</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>%1 está detrás de un proxy que pide contraseña</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>%1 pide que se vuelva a intentar</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>%1 detecta un conflicto</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>%1 ya no quiere nada más en esta dirección</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>%1 encuentra una condición que no se cumple</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>%1 lo considera demasiado grande</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>%1 no admite este tipo de contenido</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>%1 ha recibido demasiadas solicitudes por ahora</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>%1 no sabe cómo hacer esto</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 tiene un problema propio</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>%1 lo rechaza</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 no acepta el token</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>%1 no admite atestaciones en esta dirección</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>%1 rechaza el SBOM</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>%1 no acepta la clave de API. Cree una nueva allí</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 no admite subidas en esta dirección: es su interfaz web, o un proxy. Registre la dirección del servidor de la API</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>%1 está detrás de un proxy que no deja pasar un SBOM de este tamaño. Aumente su límite (nginx: client_max_body_size) o registre la dirección del propio servidor de la API</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 no admite SBOM en esta dirección: es su interfaz web, o un proxy. Registre la dirección del servidor de la API</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>%1 falló internamente</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>%1 no acepta la clave de API</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>%1 no conoce este webhook: se ha eliminado</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>%1 no acepta el token de la dirección del webhook</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>%1 no conoce el hilo de la dirección del webhook (thread_id)</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>%1 necesita un hilo, porque este webhook es de un foro: añada ?thread_id=NUMBER a su dirección</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>%1 recibió dos hilos a la vez</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>%1 solo crea hilos en los foros: quite thread_id de la dirección del webhook</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>%1 no permite que los webhooks publiquen en los hilos de este canal</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>%1 ha archivado el hilo de la dirección del webhook: vuelva a abrirlo o use otro</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>%1 lo bloquea por el AutoMod del servidor</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>%1 encuentra en él un enlace que no permite</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>%1 no permite que esta cuenta de servicio cree objetos. Asígnele el rol Storage Object Creator</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>%1 vio interrumpirse la subida</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>%1 pertenece a un proyecto cuya facturación está desactivada</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>%1 quiere que pague el solicitante, lo cual no se admite</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>%1 no acepta el token de la cuenta de servicio</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>%1: alguien más lo está modificando</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>%1 perdió una parte de la subida</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>%1 no acepta la clave de la cuenta de servicio</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>%1 no acepta la cuenta de servicio</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>%1 esperó demasiado la subida</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>%1 considera incorrecta la hora de la solicitud</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>%1 está recibiendo el mismo objeto de alguien más</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>%1 recibió el contenido dañado</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>%1 ya no acepta el token de sesión</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>%1 no acepta el token de sesión</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>%1 no conoce la clave de acceso</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>%1 considera incorrecta la clave de acceso secreta</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>%1 no permite que esta clave de acceso cree objetos. Concédale el permiso s3:PutObject</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>%1 pertenece a una cuenta que tiene un problema</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 se ha cerrado</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>%1 pertenece a una cuenta que no se ha dado de alta</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>%1 no puede tener este nombre</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>%1 está en otra región</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>%1 está en otra región, o en otro endpoint</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>%1 quiere la subida en otra dirección</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>%1 considera demasiado largo el nombre del objeto</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>%1 considera demasiado grandes los metadatos del objeto</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>%1 no respondió como lo hace un registro OCI: puede haber en medio un proxy o una página de inicio de sesión</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>%1 rechaza la imagen</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>%1 no acepta el nombre de usuario y la contraseña: corríjalos y compruebe que la cuenta puede subir imágenes</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>%1 no permite que esta cuenta suba imágenes: concédale ese derecho</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>%1 no tiene ese repositorio y no lo crea por sí mismo: créelo allí, o vincule con el modo &quot;tag&quot;, que necesita uno solo</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>%1 no admite imágenes de esta forma: compruebe que es un registro OCI y que no es de solo lectura</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>%1 rechaza la imagen por ser demasiado grande</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>%1 ha perdido la subida</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>%1 no puede recibirlo ahora</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>%1 no dio ningún token</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>%1 no acepta el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>%1 no puede leer el mensaje</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>%1 no encuentra nada en el mensaje</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>%1 no acepta la disposición del mensaje</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>%1 encuentra demasiado contenido en el mensaje</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>%1 no conoce a alguien a quien el mensaje menciona</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>%1 no acepta la dirección del webhook: se ha revocado</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>%1 tiene orden de un administrador de no aceptar mensajes aquí</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>%1 no permite que los webhooks publiquen en el canal general</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>%1 tiene desactivado el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>%1 tiene la organización en traslado o bloqueada</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>%1 no conoce este webhook: se ha quitado o desactivado</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>%1 no conoce este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>%1 no encuentra el canal del webhook</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>%1 tiene archivado el canal del webhook</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>%1 no es quien respondió: fue un proxy, o una página que exige iniciar sesión antes</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>Compruebe el nombre de usuario y la contraseña; algunos buzones necesitan una contraseña de aplicación</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>Pide inicio de sesión o TLS: compruebe el puerto y la seguridad</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>Compruebe el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>Pide TLS: elija la seguridad starttls o tls</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>No es un servidor al que se pueda entregar correo: compruebe el host y el puerto</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>No puede hacer lo que se le pide: compruebe el puerto y la seguridad</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>Este host no recibe correo: compruebe el host y el puerto</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>Compruebe el puerto y la seguridad</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>El usuario no puede enviar con este nombre: compruebe la dirección del remitente</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>%1 no acepta nuestra firma o dirección</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>%1 no admite envíos en esta dirección</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>%1 ha abandonado esta dirección y no quiere más mensajes en ella</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>%1 considera el mensaje demasiado grande</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>%1 no admite JSON</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>%1 no sabe recibir envíos POST</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>No acepta correo de este equipo: pregunte a quien lo gestiona, o compruebe el host y el puerto</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>el contenido firmado, que debería ser una declaración in-toto,</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>esto describe la ejecución de un flujo de trabajo cuya atestación no está incluida</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>el bundle de la descripción de la ejecución no es base64</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>el bundle de la descripción de la ejecución</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>la descripción de la ejecución da el digest %1, pero su bundle tiene %2</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>esto es una declaración suelta: no está firmada y no se puede entregar</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>esto es una lista JSON de %Ln elemento, no una sola atestación</numerusform>
            <numerusform>esto es una lista JSON de %Ln elementos, no una sola atestación</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>Dé una sola atestación en cada archivo.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>ocupa más de %1 MiB, más que cualquier atestación</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>el archivo empieza con una marca de orden de bytes, que se ha pasado por alto</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>el bundle no indica su tipo de medio; se leyó como versión 0.3</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>es un bundle de tipo desconocido, %1; se leen los bundles de Sigstore 0.1 a 0.3</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>el bundle trae %1 certificados; se leen %2 como máximo</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>un certificado del bundle no es base64</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>el bundle firma un archivo corriente, no una atestación</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>el bundle no contiene ningún sobre DSSE</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>el bundle</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>una fecha ilegible</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Cadena de certificados</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>la autoridad dada %1 emitió el certificado de %2; no se comprobaron la vigencia ni la revocación</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>el certificado de %1 no conduce a una autoridad dada (%2)</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>Uso del certificado</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>no se pueden leer las extensiones del certificado</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>el certificado no es para firmas digitales</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>el certificado es para fines distintos de la firma de código</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>el certificado no limita para qué sirve</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>el certificado es para la firma de código</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>&quot;%1&quot; no es clave=valor</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>Escriba pares separados por comas: env=prod,team=shop.</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>no hay ninguna anotación %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>%1 es &quot;%2&quot;, no &quot;%3&quot;</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>sobre DSSE</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>bundle de Sigstore</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>descripción de la ejecución de un flujo de trabajo</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>declaración in-toto</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>documento CycloneDX</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>tiene un valor de más de 20 MB</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>es un documento SPDX</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>no es UTF-8 válido, en el byte %1</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>no es JSON válido, en el byte %1</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>su bomFormat no es &quot;CycloneDX&quot;</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>falta su specVersion</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>su specVersion &quot;%1&quot; no es ninguna de %2</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>una entrada de sus components no es un objeto</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 no tiene nombre</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>%1 no tiene tipo</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>su metadata.component</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>el componente %1 de una lista de componentes</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>está protegida por una frase de contraseña, que no se puede pedir cuando se usa</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>está dañada: copie el archivo entero</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>no es una clave RSA</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>tiene menos de %1 bits</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>una atestación de ejemplo</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>no se pudo crear una clave para ella</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>no se permite aquí</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>debe coincidir con el patrón %1</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>no se puede comprobar con el patrón %1 en un tiempo razonable</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>es obligatorio</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>no es un nombre permitido aquí</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>es obligatorio cuando se indica %1</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>%1 cuando se indica %2</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>pertenece a una alternativa distinta de la elegida</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>debe ser un número entero entre -%1 y %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>es un número demasiado grande</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>no se conoce aquí; no hay opciones</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>no se conoce aquí; existen: %1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>pertenece a %1, no a %2</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>debe ser un esquema</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>no tiene efecto sin &quot;if&quot;</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>no se puede compilar como expresión regular</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>no apunta a nada en este documento</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>tiene un valor que no se puede usar</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>remite de nuevo a sí mismo</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>no es JSON: %1, en el byte %2</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>Un esquema solo se usa si se aplican todas sus palabras clave</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>debe tener uno de los tipos string, integer, number y boolean: una entrada es un único valor</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>no debe estar: un secreto no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>debe ser una dirección absoluta como https://host/path</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>debe ser una dirección de correo como name@example.com</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>debe ser un nombre de host como host.example.com</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>debe ser un UUID como 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>debe ser una fecha y hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>debe ser una dirección IPv4 como 192.0.2.1</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>debe ser una dirección IPv6 como 2001:db8::1</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>debe ser una lista con el número menor y el mayor</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>debe ser una lista de al menos uno</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>debe ser un número mayor que 0</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>debe ser un número entero, 0 o más</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>debe ser una lista de nombres distintos</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>deben ser listas de nombres, por nombre</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>indica un tipo que no se conoce; existen: array, boolean, integer, null, number, object, string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>indica un formato que no se aplica; existen: %1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>debe apuntar dentro de este documento, como #/$defs/name</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>deben ser esquemas por nombre</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>no se aplica aquí</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>no debe tener más de 63 caracteres</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>no debe contener puntos</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>debe constar de letras minúsculas a-z, cifras y &apos;-&apos;, y debe empezar y terminar con una letra o cifra, por ejemplo &apos;my-name&apos; o &apos;123-abc&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>debe ser mayor que %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>debe ser menor que %1</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>debe ser múltiplo de %1</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>no debe tener dos veces la misma entrada</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>es uno de los valores que no se permiten aquí</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>no debe tener %1</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>no debe tener %1 a la vez</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>%1 está como está</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>se indica %1</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>no encaja en ninguna de las %1 alternativas permitidas aquí</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>encaja en %1 de las alternativas, de las que solo se puede usar una</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>solo admite uno de: %1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>debe ser object: las entradas tienen nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>&quot;%1&quot; no se entiende</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>un comentario no se cierra con */</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>no se indica ninguna anotación</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>falta la clave de la anotación</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>una clave con algo más que letras, cifras y _ necesita index</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>index necesita las anotaciones y una clave entre comillas</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>entre comillas, \ solo va delante de &quot; o \</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>las comillas de una clave no se cierran</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>hay más de una anotación</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>falta }}</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>Escriba {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} o {{ index .Material.Annotations &quot;a.key&quot; }}.</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>anotación %1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>el material no la tiene</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>la atestación no la tiene</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>debe tener al menos %n carácter</numerusform>
            <numerusform>debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>debe tener como máximo 1 carácter</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>debe tener como máximo %n carácter</numerusform>
            <numerusform>debe tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>debe tener al menos 1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>debe tener al menos %n elemento</numerusform>
            <numerusform>debe tener al menos %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>debe tener como máximo 1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>debe tener como máximo %n elemento</numerusform>
            <numerusform>debe tener como máximo %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>debe tener al menos 1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>debe tener al menos %n miembro</numerusform>
            <numerusform>debe tener al menos %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>debe tener como máximo 1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>debe tener como máximo %n miembro</numerusform>
            <numerusform>debe tener como máximo %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>%1 con los demás valores tal como están</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 cuando %2</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 salvo que %2</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>necesita exactamente uno de: %1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>necesita al menos uno de: %1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>%1 no permite que la clave de API cree proyectos, y %2 aún no existe (401: %3). Conceda a su equipo el permiso PROJECT_CREATION_UPLOAD, o cree el proyecto</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>%1 no permite que la clave de API suba SBOM (403). Conceda a su equipo el permiso BOM_UPLOAD</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>%1 no da al equipo de la clave de API acceso al proyecto %2, ni a su proyecto superior o última versión (403: %3)</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>. Registre la dirección del servidor de la API</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>El proyecto superior %1 ya no existe (404: %2)</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>El proyecto %1 no existe (404: %2)</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>Una página web responde en lugar de %1 (%2). Registre la dirección del servidor de la API</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>%1 responde sin token (%2), de modo que el SBOM no llegó</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>su explicación no se puede leer</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>debe ser una URL completa, que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>debe empezar por https:// o http://</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>no debe contener nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>debe ser un UUID, como figura en la dirección de la página del proyecto</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>debe ser una clave sin espacios ni saltos de línea dentro</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>No hay ningún SBOM de CycloneDX en esta atestación</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>ya no se procesa, pero el proyecto no muestra ninguna importación desde la subida: compruébelo allí</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>aceptado; no se pudo confirmar el procesamiento</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>%1 lo tiene y aún lo está procesando</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>se conoce parentID</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>se conoce isLatest</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>se conocen las etiquetas</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>se pueden definir las etiquetas de un proyecto existente</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>, y hay %1 más</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1 es un proyecto de colección, que no admite SBOM</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>Elija uno de los proyectos que contiene.</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>proyecto superior</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>El servidor de la API responde</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>La clave de API se acepta</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>el servidor no pide a nadie que inicie sesión</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>al equipo de la clave de API le falta el permiso %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>Añádalo allí: Administration, Access Management, Teams. Si la clave lo tiene por otro equipo, fuerce el registro: solo se puede ver un equipo.</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>La clave de API tiene los permisos que necesita</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>necesita un registro que pueda crear proyectos (allowAutoCreate)</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>esto es %1 %2: %3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>Omita eso, o actualice el servidor.</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>El filtro no lo deja pasar: %1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>El nombre del proyecto necesita la %1: %2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>La versión del proyecto necesita la %1: %2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>El nombre del proyecto queda vacío</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>Su contenido no está disponible: %1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>Indique la dirección del servidor de la API: suele ser el mismo host en el puerto 8081, o un host propio.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>no responde como lo hace Dependency-Track</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>la clave de API no pertenece a ningún equipo, así que no puede hacer nada</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>Cree una clave en un equipo: Administration, Access Management, Teams.</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>lo indicado no es una clave de API</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>esto es la interfaz web, no la API</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD (para subir SBOM)</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO (para consultar proyectos)</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD (para crear proyectos)</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>no existe el %1 %2</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>Tome el UUID de la dirección de la página del proyecto.</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>la clave de API no puede consultar proyectos</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>Conceda a su equipo el permiso VIEW_PORTFOLIO.</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>el equipo de la clave de API no tiene acceso al %1 %2: %3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>Añádalo a los proyectos del equipo: Administration, Access Management, Portfolio Access Control.</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>Su contenido no se puede abrir</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>Su contenido no se puede leer: %1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>No se envía, porque %1 lo rechazaría: %2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>Ha llegado un SBOM más reciente para el proyecto %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>Discord ha bloqueado este equipo por un tiempo, por demasiadas solicitudes (429)</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>Discord ha recibido demasiados mensajes por ahora (429)</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1 (%2, código %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>no es una URL completa: empieza por https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>no es una dirección de Discord: empieza por https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>contiene un nombre de usuario, que Discord no usa</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>debe tener de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>no debe contener &apos;%1&apos;: Discord lo rechaza</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>no debe ser &apos;%1&apos;: Discord lo rechaza</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>debe tener la forma https://discord.com/api/webhooks/NUMBER/TOKEN: cópiela de los ajustes del webhook</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>tiene un thread_id que no es un número</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>Respondió algo distinto de Discord: un proxy, o una página que exige iniciar sesión antes</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>Copie de nuevo la dirección de los ajustes del canal, en Integraciones.</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>pertenece a una aplicación o sigue a otro canal, y no se puede publicar en él</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>Cree un webhook entrante en los ajustes del canal.</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>Discord conoce el webhook</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 más</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>omitido: este canal no admite archivos de su tamaño</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>Nueva atestación recibida</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>no se ha hecho</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>Attaché se está cerrando</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>integración %1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>esta versión de Attaché no la tiene</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>vínculo de %1</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1 (%2) no es un material de esta atestación</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1 tiene el nombre del material %2, pero no su contenido</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>tiene %1, y ninguna atestación supera %2</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>Dé la propia atestación; los materiales se dan junto a ella.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>Añádalo: %1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>la atestación no indica ninguno que se conozca aquí</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>Indique de cuál es: --workflow NAME</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>Corrija el archivo en la carpeta de la integración y compile de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>&quot;%1&quot; es un secreto, y un vínculo no puede guardarlo</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>create() no creó nada</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>hay dos con este id</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>no se puede crear la carpeta del almacén</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>Elija otra con --data-dir o ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>se está enviando en este momento</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>su registro %1 se ha eliminado</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>%1 ya no está vinculado al flujo de trabajo</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>Reanúdelo: attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>%1 está mal configurado: %2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>Corríjalo: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>Cierre Attaché, guarde una copia de %1 y restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1 está en buen estado (versión de esquema %2)</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>Se puede escribir, leer y quitar un secreto</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>No hay ninguna en esta compilación</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>Instale una compilación completa de Attaché.</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>No hay biblioteca TLS, así que no funciona ninguna dirección https</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>Instale OpenSSL 3 (Debian: apt install libssl3).</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>Nadie está enviando: abra Attaché, o inicie attachectl run</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se ha detenido</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>no respondió en %1 s</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>Puede que espere a que lo desbloqueen: desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>la entrada %1 no la escribió Attaché</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>Dé de nuevo al registro sus secretos: attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>&quot;version&quot; debe ser dos números con un punto: &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>&quot;description&quot; aparece en una tabla: sin punto al final</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>/properties/%1 no tiene descripción</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1: el ejemplo &quot;%2&quot; %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>debe empezar con el nombre de la integración como título: &quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>falta &quot;## Registration&quot;: de dónde obtiene una persona cada una de sus entradas</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>falta &quot;## Attachment&quot;: qué hacen sus opciones</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>debe ser un SVG de 24 por 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>debe dibujarse con currentColor, para tener el color del texto</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>el nombre de la carpeta es el id: letras minúsculas y cifras, en palabras unidas por &apos;-&apos;</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1 es un secreto, y un vínculo no puede guardarlo</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>no contiene ninguna prueba, ningún tst_….cpp</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>El host o el puerto del servidor de correo no es válido</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>El nombre de usuario o la contraseña tiene un carácter que no se puede enviar</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>La contraseña de %1 viajaría sin cifrar</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>%1 no admite una dirección con letras fuera de ASCII antes de la @: %2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>El mensaje tiene %1 bytes, y %2 no admite más de %3</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>La dirección %1 %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>(a partir de aquí por %1)</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>nos rechaza</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>se niega a comunicarse</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>no inicia TLS</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>no deja entrar al usuario</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>rechaza al remitente</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>rechaza al destinatario</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>rechaza el mensaje</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>No hubo conexión con %1 a tiempo</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>No llegó nada de %1 durante %2 segundos</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>. Quizá espere TLS desde el primer byte, como el puerto 465: elija la seguridad tls</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>No hay conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>. Quizá empiece sin TLS, como el puerto 587: elija la seguridad starttls</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>No se encuentra el host de %1</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>Nada escucha en %1: conexión rechazada</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>No se acepta el certificado de %1: %2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>%1 no ofrece STARTTLS, así que no se le envió nada</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>%1 no tiene ninguna forma de inicio de sesión que se pueda usar, así que no se le envió nada</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>La conexión con %1 se interrumpió</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>%1 no pide nombre de usuario ni contraseña, así que no se le envió nada</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>. Quizá lo haga con TLS activo: elija la seguridad starttls</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>No se puede leer el contenido de %1</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>El asunto contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>El Message-ID no es válido</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>El nombre de un archivo adjunto no es válido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>falta &quot;subscribedMaterials&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>&quot;subscribedMaterials&quot; contiene algo más que nombres de tipos</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>&quot;atOnce&quot; debe ser un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>La atestación no se envía porque su firma no es válida: %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>No se envía nada a %1 antes de %2, como pidió el servicio</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>La dirección no está completa</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>La dirección debe empezar por https:// o http://</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>La dirección de %1 contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>El método de la solicitud no es válido</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>La cabecera %1 contiene un salto de línea u otro carácter que ninguna cabecera puede tener</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>No se puede leer el certificado de la autoridad privada</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>%1 no respondió en %2 segundos</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>No se puede abrir un archivo que debía enviarse</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>Un archivo cambió mientras se enviaba a %1</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>El proxy hacia %1 no responde</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>El proxy para %1 pide nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>La conexión con %1 se interrumpió mientras se enviaba el contenido. Puede que el servicio no admita tanto, o no desde aquí</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>se detuvo; no se guardó nada</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>La atestación ya se había recibido antes</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>No hay en ella nada que enviar</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>falló de una forma que no prevé (%1)</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>Libere espacio en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>Esta versión de Attaché no tiene la integración %1</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>nombre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>nombre %1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>un registro ya tiene este nombre</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>Elija otro, o modifique aquel: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>registro de %1</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>no existe esa integración</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>Abandonada tras %1 intentos. El último: %2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>cualquier registro de %1</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>Ya no está vinculado</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>Los secretos de %1 no están en el llavero de este equipo. Delos de nuevo: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>La integración falló de una forma que no prevé (%1). Es un fallo de la integración</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>La integración falló de una forma que no prevé. Es un fallo de la integración</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>El material %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>La atestación es del flujo de trabajo %1, y se recibió para %2</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>es una declaración suelta, que nadie firmó: se puede consultar, no entregar</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>Dé el sobre o el bundle en el que venía.</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>id de flujo de trabajo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>no es un UUID</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>Tome el que muestra el plano de control, u omítalo.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Haga que se pueda escribir en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>ningún firmante de confianza tiene esta huella</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>varios firmantes de confianza empiezan así</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>Dé la huella como la muestra “attachectl trust list”.</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>comprobación de las atestaciones almacenadas</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>Se importó y todavía no se ha comprobado con su servicio</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1: un secreto, que debe indicarse en este equipo</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>aquí es de %1 y en el archivo es de %2</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>no existe ese registro, ni aquí ni en el archivo</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>no existe ese flujo de trabajo, ni aquí ni en el archivo</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>debe ser «%1», que es lo que lee esta versión</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>aquí no hay ninguna integración %1</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>es un secreto, que no se toma de un archivo: ponga {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} en su lugar</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>material %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>esta atestación no nombra materiales</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>esta atestación no tiene ese material; tiene %1</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>es una referencia a %1, cuyo contenido no lleva una atestación</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>su archivo no está aquí; tiene %1</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>Añada el archivo: attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>su contenido es %1, y a esta atestación no le falta ningún material</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>su contenido es %1, pero %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Indique el archivo con el que se hizo la atestación.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>se ha modificado: su contenido es %1, no %2</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>No se puede usar el nombre</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>El llavero está cerrado</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host no encontrado</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Sin respuesta utilizable</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>resolución del nombre</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>El llavero está abierto</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>Compruebe el puerto y la seguridad: tls es para el puerto 465, starttls para el puerto 587.</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>Pruebe la seguridad tls, normalmente en el puerto 465.</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>Péguelo de nuevo, completo.</translation>
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
        <translation>Compruebe la ortografía. Un nombre que solo se conoce dentro de una organización puede requerir su VPN.</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>Puede que el servicio esté caído, que su puerto sea otro, o que lo impida un cortafuegos o la falta de una VPN.</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>Puede que no haya TLS en este puerto: compruebe el puerto y si la dirección empieza por https.</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>Se encontró el host</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>puerto %1 en %2, %3 ms</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>a través del proxy %1, %2 ms</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>Se llegó al servicio</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>El certificado es válido</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1, certificado hasta %2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>El certificado caduca pronto</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1, certificado hasta %2: haga que lo renueven</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>no sale de este equipo</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>quien esté en el camino puede leerlo todo</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>Haga que la autoridad que lo emitió se añada a las de este equipo.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>Haga que renueven el certificado del servicio y compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>Use el nombre para el que es su certificado: es para otro distinto de %1.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>Haga que corrijan el certificado del servicio.</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>El nombre está libre</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>no es un secreto: cámbielo con update</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>no se dio ningún secreto nuevo</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>Esta integración no tiene ninguno.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>se ha eliminado, pero sus secretos no se pudieron quitar del llavero (entrada %1): %2. Se volverá a intentar la próxima vez que se inicie Attaché</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>Si la autoridad es propia, pegue su certificado en “%1”.</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>Dele una clave o una contraseña que el servicio conozca.</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>Pida a quien administra el servicio que revise lo que esta cuenta puede hacer allí.</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>atestación %1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>el entorno de pruebas no tiene sustituto de %1</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>Este equipo no tiene red; continuará en cuanto la haya</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>Reanúdelo: attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>no tiene ningún intento %1</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>se pone en pausa: sus secretos irán adonde dice ahora, una vez reanudado</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>Una importación ha cambiado su destino: asegúrese de que sus secretos pueden ir allí y reanúdelo</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>El material %1 (%2) no está en este equipo. Apórtelo donde se muestra la atestación, o vuelva a enviar la atestación con --material %3</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 está en pausa para el flujo de trabajo %2</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>el tiempo de conservación</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>un número de días va de 1 a %1</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>Se ha eliminado lo conservado el tiempo suficiente: %1 atestaciones con %2 entregas y %3 archivos, y las solicitudes y respuestas de %4 intentos; %5 MiB</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>el recuento de lo que se eliminaría</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>el contenido de sus materiales se elimina tan rápido como se guarda</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>una firma del sobre no es base64</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>la firma estaba codificada dos veces, como en los bundles anteriores a abril de 2025, y se corrigió</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>las &apos;signatures&apos; del sobre no son una lista</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>el sobre no lleva ninguna firma</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>el sobre lleva %1 firmas; se leen %2 como máximo</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>el bundle lleva %1 firmas, de las que se usa la primera</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>una firma del sobre</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>el sobre no dice qué contiene (falta &apos;payloadType&apos;)</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>el sobre contiene %1, no una declaración in-toto (%2)</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>falta el contenido (payload) del sobre</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>el contenido (payload) del sobre no es base64</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>Obtenga de nuevo la atestación: esta copia está dañada.</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>el sobre</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Eso no es un archivo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>El archivo contiene más de %1, lo que no ocurre con ninguna clave ni certificado</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>El archivo no es texto. Tómelo en su forma PEM o JSON</translation>
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
        <translation>JSON con 1 clave, %1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>JSON con %Ln clave, %1</numerusform>
            <numerusform>JSON con %Ln claves, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1 línea, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln línea, %1</numerusform>
            <numerusform>%Ln líneas, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>Dé en su lugar el bundle o el sobre, por ejemplo el de &apos;workflow run describe -o attestation&apos;.</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>esto es %1, no una atestación</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>Delo como archivo de material junto a la atestación que lo nombra.</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>un SBOM de CycloneDX</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>un SBOM de SPDX</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>un informe SARIF</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>un documento OpenVEX</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>un documento CSAF</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>en el archivo solo hay espacios en blanco</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>el archivo está comprimido</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo primero.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>el archivo está escrito en UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>este es el texto que se firmó (codificación de preautenticación DSSE), sin su firma</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>esto es un archivo PEM (una clave o un certificado), no una atestación</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>esto es una página web, no una atestación</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>Una descarga puede haber acabado en una página de inicio de sesión: obténgala de nuevo.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>esto son datos binarios, no una atestación</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>el objeto JSON del archivo está vacío</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>esto describe una ejecución de flujo de trabajo que no tiene atestación</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>Espere a que la ejecución termine y descríbala de nuevo.</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>esto es una firma en el formato antiguo de cosign, no una atestación</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>esto es el manifiesto de una imagen, no una atestación</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>esto tiene contenido (payload), pero no es un sobre DSSE (falta &apos;payloadType&apos;)</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>esto se parece a una declaración in-toto, pero no indica ni su tipo ni el de su predicado</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>esto es JSON, pero ni un sobre DSSE ni un bundle de Sigstore</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>falta una coma, una } o un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>faltan dos puntos entre un nombre y su valor</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>la lista no termina: falta una ] o una coma</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>falta una coma entre dos valores</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>el texto no termina: faltan unas comillas</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>termina demasiado pronto: falta una } o una ]</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>a una barra invertida le sigue algo que no puede ir detrás</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>esto no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>nada puede seguir a la última }</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>falta un nombre entre comillas</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>esto no es un valor: el texto va entre comillas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>Los valores deben ser un objeto, entre { y }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>debe ser solo el nombre del bucket, sin gs:// ni s3://</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>no es un nombre de bucket: tiene letras, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>debe ser una dirección completa: https://host, con un puerto si tiene uno propio</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>no debe contener un nombre de usuario: la clave de acceso tiene sus propios campos</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>debe terminar tras el host y el puerto: el bucket tiene su propio campo</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>no está cifrada y es otro equipo: use https, o active allowInsecureHTTP</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>indica un token_uri que no está en googleapis.com ni en el endpoint indicado</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>La carpeta %1 no existe</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>No se puede escribir en la carpeta %1: %2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>Se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1 ya está allí con otro contenido. Muévalo y envíelo de nuevo</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>%1 no llegó al disco</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>La clave de la cuenta de servicio se acepta</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>no hay JSON en la respuesta</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1: le falta %2</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>La cuenta de servicio puede crear objetos</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>se creó y se eliminó uno</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>se creó %1, y no se puede eliminar</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>la respuesta no indica el objeto</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>El servidor de tokens %1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>La clave de la cuenta de servicio no puede firmar</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>%1 no acepta la clave de la cuenta de servicio (400 invalid_grant): se ha eliminado o desactivado, o el reloj de este equipo está mal%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>no hay token en la respuesta</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>Una declaración suelta no está firmada: no hay ningún sobre que almacenar</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 no está disponible: %2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>El bucket %1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>. El reloj de este equipo difiere del del servicio en %1 minutos: póngalo en hora</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>%1 no parece ser quien responde: %2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>%1 ha guardado algo distinto de lo enviado. Elimine %2 allí y envíelo de nuevo</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>No se puede leer el contenido de %1</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>. Ponga en hora el reloj de este equipo</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>La clave de acceso puede crear objetos</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>la respuesta no tiene ETag</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>cree una clave para una cuenta de servicio y dé su archivo JSON</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>es del tipo %1, no service_account: %2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>no es el archivo de clave de una cuenta de servicio: %1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>no es JSON: dé el archivo de clave completo de una cuenta de servicio</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>no tiene client_email: dé el archivo de clave completo</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>tiene una private_key que %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>La carpeta existe</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>El nombre del host mezcla letras de varios alfabetos, como hacen los nombres que imitan a otros. Asegúrese de que es el que quiere.</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>El nombre del host tiene letras fuera de la a a la z. Asegúrese de que es el que quiere.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>“%1” mezcla letras de varios alfabetos, como hacen los nombres que imitan a otros. Asegúrese de que se refiere al host %2.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>“%1” tiene letras fuera de la a a la z. Asegúrese de que se refiere al host %2.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>su curva no se admite; sí P-256 y P-384</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>las claves de su tipo no se admiten; sí ECDSA, RSA y Ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>una clave RSA de %1 bits no se admite; sí de %2 a %3 bits</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>su digest %1 no es un sha256 en hexadecimal</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>su contenido incluido no es base64</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>su contenido incluido tiene el digest %1, no %2 como dice la atestación</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>es un texto (STRING) sin contenido</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>es un texto (STRING) que no es UTF-8</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>no tiene digest sha256</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>no tiene nombre de archivo ni de imagen</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>no indica su tipo (anotación %1)</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>no indica su nombre (anotación %1)</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>no indica su tipo</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>no indica su nombre</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>no tiene ni texto ni referencia</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>los materiales de la atestación no son una lista y se ignoran</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>no indica ninguna dirección utilizable para iniciar sesión</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>quiere que la contraseña vaya sin cifrar a %1</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>quiere que la contraseña vaya sin cifrar a %1, otro equipo</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>quiere que la contraseña vaya a %1, una dirección dentro de esta red</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>no dio ninguna dirección de subida</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>dio una dirección de subida inutilizable</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>quiere que la subida vaya sin cifrar a %1</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>quiere que la subida vaya a %1, una dirección dentro de esta red</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>ninguna dirección de subida</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>no se puede subir a %1 de forma segura: %2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>otro digest que el del blob</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>un nombre de usuario no tiene &apos;:&apos;; la parte que sigue puede ser la contraseña</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>registro OCI %1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>se inició y canceló una subida</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>en %1 mismo, no por debajo: vincule con el modo &quot;tag&quot;</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>no nombra ninguna imagen de contenedor</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>sus imágenes son %1</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>la atestación no trata de ninguna imagen de %1: %2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>El registro OCI responde</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>en %1 ms%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>, sin cifrado</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>Las credenciales se aceptan</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>La cuenta puede subir imágenes</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>Junto a la imagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>&quot;%1&quot; no puede iniciar el nombre de una imagen: letras a-z y cifras, unidas por &apos;.&apos;, &apos;-&apos;, &apos;_&apos; o &apos;__&apos;</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>las etiquetas tendrían %1 caracteres, y pueden tener %2</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>: registre uno de ellos</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>, y cada atestación sería una imagen por debajo de %1: use el modo &quot;tag&quot;, o registre la parte anterior a IMAGE</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>una declaración suelta no está firmada: no hay ningún sobre que enviar</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>la atestación se recibió solo como sobre, y hay que subir el bundle: incorpore su bundle, o vincule con el contenido &quot;envelope&quot;</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>otro digest que el de la imagen</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>%1 no tiene la imagen %2: súbala allí antes de atestarla</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>no con la imagen solicitada</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>la etiqueta %1:%2, donde se listan las atestaciones de la imagen, contiene otra cosa (%3): vea qué es y quítela</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>la lista de atestaciones de la imagen (%1:%2) está llena: quite las antiguas</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>%1:%2 cambia constantemente por obra de otros</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>%1 no ve las partes de la imagen que recibió</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, sobre %1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>. Dice: %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>%1 no respondió como lo hace un registro OCI (%2): puede haber en medio un proxy o una página de inicio de sesión</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>%1, adonde %2 manda enviar su contenido, lo rechaza (%3)</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>estado 400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1 no es un registro OCI: no tiene nada en /v2/</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>el registro OCI no las pidió</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>por el propio registro OCI</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>por su servidor de tokens</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>%1 quiere una forma de inicio de sesión que no se admite (%2): solo Basic y Bearer</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>no dice cuál</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>no se puede iniciar sesión en %1 de forma segura: %2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>%1, que inicia sesión para %2,</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>: dé el certificado de la autoridad de la que procede (caCertificate) si es una autoridad privada</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>: un registro OCI sin TLS solo se usa si se permite HTTP sin cifrar (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>aquí no va %1://: escriba HOST/PATH</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>http:// envía la contraseña sin cifrar: omítalo, o permita HTTP sin cifrar (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>&quot;%1&quot; no es un nombre de host con puerto opcional</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>omita la etiqueta: cada atestación obtiene una imagen propia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>&quot;%1&quot; tiene mayúsculas: la ruta de un repositorio va en minúsculas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>&quot;%1&quot; no puede formar parte de la ruta de un repositorio: letras a-z y cifras, unidas por &apos;.&apos;, &apos;-&apos;, &apos;_&apos; o &apos;__&apos;</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>omita lo que va con &apos;@&apos;: un digest, o un nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>omita la etiqueta; a un host con puerto le sigue una ruta: %1/PATH</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>los nombres de las imágenes tendrían %1 caracteres, y los registros OCI admiten %2</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>las imágenes de este registro OCI se llaman %1</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>una imagen necesita un nombre: escriba %1/NAME</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation>las evaluaciones de políticas se guardan fuera de la atestación, que no dice cómo acabaron</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 no es JSON válido: %2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>%1 tiene el campo %2 dos veces en un mismo objeto, así que podría leerse de dos formas</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>sigue algo tras su final en el byte %1; debe ser un solo documento</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>se interrumpe en el byte %1; puede haberse cortado</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>atestación</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>%1 tiene campos que no se conocen aquí y se ignoran: %2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>SBOM de %1 con %2 componentes</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>SBOM de %1, %2 bytes</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>mensaje “%1” con %2 archivos</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>Objeto %1, %2 bytes</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>el sustituto de %1</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>no se puede usar el puerto %1 de este equipo</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>imagen, capas: %1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>índice, manifiestos: %1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>artefacto del tipo %1</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>mensaje “%1”</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>el sustituto de smtp</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>Correo a %1: %2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>%1 del flujo de trabajo %2, %3 bytes</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>sus componentes tienen demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se ha detenido</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>no es un documento CycloneDX ni SPDX: no tiene bomFormat ni spdxVersion</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>No dice de qué versión del formato es.</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>La versión de su formato es %1; los servicios conocen %2.</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>No tiene espacio de nombres, que lo distinga de otros documentos.</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>No dice cuándo se creó en una forma conocida.</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>%Ln identificador se usa para más de un componente, como %1.</numerusform>
            <numerusform>%Ln identificadores se usan para más de un componente, como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>%Ln componente no tiene nombre.</numerusform>
            <numerusform>%Ln componentes no tienen nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>%Ln componente no tiene tipo.</numerusform>
            <numerusform>%Ln componentes no tienen tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>la lista de materiales</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>ocupa más de 1 GiB</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>no es un documento CycloneDX ni SPDX</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>CycloneDX en XML</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>SPDX como tag-value</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>SPDX 3 como datos enlazados</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>Su número de serie no es un UUID (urn:uuid:…).</translation>
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
        <translation>%1. Se envió completo y puede haber llegado: compruébelo allí antes de volver a enviarlo</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>el archivo es más corto de lo que era</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>contiene una clave privada: dé solo el certificado</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>está dañado: copie el archivo entero</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>no tiene nada antes de la @</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>tiene más de %1 caracteres antes de la @</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>tiene un punto donde no puede haberlo</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>tiene un carácter que ninguna dirección puede tener</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>no tiene un dominio válido tras la @</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>debe ser solo la dirección, sin nombre, espacios ni ángulos</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>debe tener una sola @</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1 (%2, %3 bytes)</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>el programa se está cerrando</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secreto %1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>este programa se inició sin el bucle de eventos de GLib, por el que responde el llavero</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>Inícielo sin QT_NO_GLIB en su entorno.</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>no hay sesión D-Bus, por la que se accede al llavero</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>Inicie una sesión de escritorio, o ejecute la orden dentro de &quot;dbus-run-session -- …&quot; con un servicio de llavero desbloqueado.</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>ningún programa guarda secretos en esta sesión (org.freedesktop.secrets)</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>Instale e inicie gnome-keyring o KWallet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>el servicio de llavero no tiene ningún llavero donde guardar secretos</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>Cree un llavero predeterminado: con &quot;Contraseñas y claves&quot; (seahorse), o con &quot;gnome-keyring-daemon --unlock&quot;, que lee su nueva contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>está bloqueado, y no hay pantalla en la que pedir su contraseña</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>Desbloquéelo con &quot;gnome-keyring-daemon --unlock&quot;, que lee su contraseña de la entrada estándar, o inicie sesión en el escritorio.</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>siguió bloqueado: la petición de su contraseña se descartó o no se pudo mostrar</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>Inténtelo de nuevo y dé su contraseña, o desbloquéelo con &quot;Contraseñas y claves&quot; (seahorse).</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>se denegó el acceso</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>Inténtelo de nuevo y permita el acceso, o cámbielo en el programa propio del llavero.</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>Busque su petición de contraseña y respóndala; si no hay ninguna, reinicie el servicio de llavero.</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>aún no ha respondido a una solicitud anterior</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>Busque su petición de contraseña y respóndala; si no hay ninguna, reinicie el servicio de llavero y este programa.</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>no hace lo que comunica: lo escrito o quitado no lo está</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>Compruebe el llavero con &quot;Contraseñas y claves&quot; (seahorse) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>falló y no dio ningún motivo</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>&quot;attachectl doctor&quot; lo comprueba de nuevo.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>la firma %1 de %2 (%3) sobre la codificación de preautenticación DSSE, %4 bytes, es de %5</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>la clave dada %1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>el certificado dado %1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>el certificado %1 del bundle</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>no se puede usar %1: %2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>no se puede usar ninguna clave: %1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>el bundle solo nombra su clave (&apos;%1&apos;), y no se dio ninguna clave</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>no viene con ningún certificado, y no se dio ninguna clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>ninguna firma del sobre encaja con una clave disponible; o la atestación se modificó tras firmarse, o la firmó otra clave</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>Claves dadas</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>no se dio ninguna clave ni certificado de firma</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>%1 hizo la firma</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>no se puede usar ninguna: %1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>ninguna de ellas hizo la firma (%1); solo encaja %2, y ese venía con el bundle</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>ninguna de ellas hizo la firma (%1)</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Cadena de certificados</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>Vigencia del certificado</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>el certificado del bundle no hizo la firma</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>no interviene ningún certificado</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>no se dio ninguna autoridad de certificación, y ninguna es de confianza por sí misma</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>el certificado es válido %1; sin una marca de tiempo verificada no se sabe si se usó dentro de ese plazo</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>Vigencia de la autoridad</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>el certificado de la autoridad es válido %1; el plazo no se tuvo en cuenta</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>el bundle lleva marcas de tiempo (RFC 3161), que no se verifican aquí</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>Registro de transparencia</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>el bundle lleva entradas de registro, que no se comprueban aquí</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>no hay entradas de registro</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmada por %1</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>firmada por %1, cuyo certificado emitió una autoridad dada</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>encaja con su propio certificado, que nombra a %1, pero con ninguna de las claves dadas</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>encaja con su propio certificado, que nombra a %1, pero ninguna autoridad dada responde de ello</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>encaja con su propio certificado, que nombra a %1; no se dio nada que responda de ello</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>no lleva ninguna firma</translation>
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
        <translation>no es una URL completa: empieza por https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>no es una dirección de los webhooks de Slack: empieza por https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>contiene un nombre de usuario, que Slack no usa</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>es el webhook de un flujo de trabajo (%1), que admite otros mensajes. Cree un webhook entrante: su dirección contiene /services/</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>debe tener la forma https://hooks.slack.com/services/T…/B…/…: cópiela de la página de la aplicación, en Incoming Webhooks</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>Copie de nuevo la dirección de la página de la aplicación, en Incoming Webhooks.</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>aceptó un mensaje sin nada dentro, lo que Slack no hace</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>Slack conoce el webhook</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>no se publicó nada</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>Políticas: %1 · Firma: %2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 más</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1. El correo se envió completo y puede haber llegado: compruébelo allí antes de volver a enviarlo</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>debe ser el nombre o la dirección de un host, sin puerto ni esquema</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>none enviaría la contraseña sin cifrar a otro equipo. Elija starttls o tls, o active allowClearText</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>El correo se aceptó, pero no se pudo anotar: %1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>El envío del correo a %1 se interrumpió junto con Attaché, y puede haber llegado: compruébelo allí antes de volver a enviarlo</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>%1 tiene el correo</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>%1 no lo tiene: %2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>servidor de correo %1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>El servidor acepta el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>El servidor aceptó un correo</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>La atestación va adjunta.</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>La atestación es demasiado grande para adjuntarla: %1 bytes, %2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>Attaché enviará sus correos sobre atestaciones como este.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>%1 de los sujetos de la declaración no se pueden leer y se ignoran</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>la declaración no tiene sujeto</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>lo firmado no es una declaración in-toto (falta su &apos;_type&apos;)</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>lo firmado es del tipo %1; se leen declaraciones in-toto v0.1 y v1</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>su predicado es del tipo %1, que no se admite; sí %2, y %3 para ejecuciones más antiguas</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>Dé una atestación de una ejecución de flujo de trabajo de Chainloop.</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>falta el predicado de la declaración</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>la declaración</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>la atestación no indica su flujo de trabajo</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>vínculo %1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>no existe ese vínculo</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration attached list&quot; muestra los que hay.</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>su registro o su flujo de trabajo se ha quitado</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>su registro o su flujo de trabajo se ha quitado entretanto</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>atestación %1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>no existe esa atestación</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>&quot;attachectl attestation list&quot; muestra las que hay.</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>ya se recibió antes para este flujo de trabajo, o el flujo de trabajo ya no existe</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>se canceló su lectura</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>almacén de contenido %1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo; no quedó nada a medio guardar.</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>Haga que pueda escribir en la carpeta (chmod u+rwx) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>es una tubería con nombre</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es un socket</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>Dé el archivo al que apunta: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1, no un archivo</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>su contenido es %1, no %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>Dé el archivo con el que se hizo la atestación.</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>contenido %1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>no está en el almacén de contenido</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>Envíe de nuevo la atestación con el archivo (--material FILE).</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>se ha modificado: su contenido es %1, no %2</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>carpeta del almacén %1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Muévalo, o elija otra carpeta con ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>Haga que pueda escribir en la carpeta que la contiene, o elija otra con ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>almacén %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>no se puede abrir para escribir: %1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>Haga que pueda leer y escribir %1 y su carpeta (chmod u+rw).</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>el sistema de archivos no admite el registro de escritura anticipada de SQLite</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>Elija una carpeta en un disco local con ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>otro programa lo está creando o actualizando</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>Detenga Attaché y ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>no existe esa entrega</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>&quot;attachectl delivery list&quot; muestra las que hay.</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>más de una entrega empieza así</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>Dé más de su id.</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>otro distribuidor se ha hecho cargo de ella</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>Espere a que ese intento termine.</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>se quitó su vínculo</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>Vuelva a vincular %1 al flujo de trabajo %2 y envíe de nuevo la atestación.</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>ya ha terminado (%1)</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>se quitó su registro</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>se quitó su flujo de trabajo</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>almacén %1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>lo escribió una versión más reciente de Attaché (esquema %1; esta conoce %2)</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>Actualice Attaché; el almacén se dejó como estaba.</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>copia del almacén en %1</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>Libere espacio y haga que se pueda escribir en la carpeta; la actualización no se inició.</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>no se pudo dar su nombre a la copia terminada</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>es la base de datos de otro programa (tiene una tabla &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>Mueva el archivo, o elija otra carpeta con ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>Otro programa tiene ocupado el almacén; ciérrelo (&quot;fuser %1&quot; lo nombra) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>Haga que pueda escribir en %1 y su carpeta (chmod u+rw) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>Compruebe que %1 y su carpeta existen y que puede leerlos y escribir en ellos.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>Libere espacio en el disco que contiene %1 e inténtelo de nuevo; no quedó nada a medio guardar.</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>Compruebe el disco que contiene %1: su espacio, su cuota y su estado.</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>Mueva %1 (o ponga una copia de seguridad en su lugar) y empiece de nuevo.</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>no existe ese registro</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration registered list&quot; muestra los que hay.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>el nombre está ocupado</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>flujo de trabajo %1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>no existe ese flujo de trabajo</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>&quot;attachectl workflow list&quot; muestra los que hay; &quot;workflow add&quot; crea uno.</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>el nombre (en su proyecto) o el id está ocupado</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>Elija otro nombre o proyecto.</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>hay uno con este nombre en cada uno de los proyectos %1</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>Indique en cuál con --project, o dé su id.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>%1 está mal configurado</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>cancelada a mano</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>se quitó su vínculo mientras se enviaba; no se sabe si llegó</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>se eliminó hace demasiado tiempo: sus secretos ya no existen</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>Regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>otro registro ha tomado su nombre</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>Elimine el otro y después revierta esto.</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 está en pausa para el flujo de trabajo %2</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>no ha terminado, y sus solicitudes y respuestas dicen por qué</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>Cancélela primero, o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>ejecución correcta</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 material</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln material</numerusform>
            <numerusform>%Ln materiales</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>1 infracción de políticas</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>%Ln infracción de políticas</numerusform>
            <numerusform>%Ln infracciones de políticas</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… 1 línea más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… %Ln línea más</numerusform>
            <numerusform>… %Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… 1 resultado de política más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… %Ln resultado de política más</numerusform>
            <numerusform>… %Ln resultados de políticas más</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… 1 infracción más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… %Ln infracción más</numerusform>
            <numerusform>… %Ln infracciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… 1 material más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… %Ln material más</numerusform>
            <numerusform>… %Ln materiales más</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… 1 material más que no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… %Ln material más que no se puede usar</numerusform>
            <numerusform>… %Ln materiales más que no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… 1 anotación más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… %Ln anotación más</numerusform>
            <numerusform>… %Ln anotaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… 1 variable de entorno más</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… %Ln variable de entorno más</numerusform>
            <numerusform>… %Ln variables de entorno más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1 (%2 sin listar)</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>1 anotación integrada</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>%Ln anotación integrada</numerusform>
            <numerusform>%Ln anotaciones integradas</numerusform>
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
        <translation>no se aplicaron políticas</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 infracción</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%Ln infracción</numerusform>
            <numerusform>%Ln infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superadas</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>, de confianza</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>Ejecución del flujo de trabajo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>success</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>Enlace del ejecutor</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>Políticas: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>Tipo, contenido, anotaciones</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>Materiales que no se pueden usar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>clave de confianza</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>una clave pública del archivo está dañada</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>una clave del archivo no se puede usar: %1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>un certificado del archivo está dañado</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>el archivo contiene una clave privada, que no debe compartirse</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>Dé su mitad pública: openssl pkey -pubout.</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>el archivo contiene un bloque &apos;%1&apos;, que no es ni una clave pública ni un certificado</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>el texto PEM está dañado</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>el archivo no contiene ninguna clave pública ni certificado PEM</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>Un bloque PEM empieza con &apos;-----BEGIN PUBLIC KEY-----&apos; o &apos;-----BEGIN CERTIFICATE-----&apos;.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>no es una URL válida</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>debe ser una URL completa, que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>esquema de URL no admitido: %1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>no tiene host</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>debe empezar por whsec_</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>debe ser base64 tras whsec_</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>debe ocupar de %1 a %2 bytes una vez decodificado; este ocupa %3</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>Los relojes de este equipo y del receptor difieren en %1 minutos, y solo eso ya hace fallar las firmas</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>El receptor</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>No se puede leer el contenido de %1</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>Compruebe con el receptor la dirección y el secreto de firma.</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>El receptor aceptó un mensaje de prueba</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestation y send_sbom están desactivados, así que nunca se enviaría nada</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>la atestación</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>No hay ningún SBOM con contenido en esta atestación</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 no está disponible: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Enviada, sin confirmar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>Firmante desconocido</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reintentó</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En espera hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
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
        <translation>por referencia</translation>
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
        <translation>Reenvía atestaciones firmadas de la cadena de suministro a los sistemas que las necesitan.</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Acerca de Attaché</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>Sin telemetría: habla con los servicios que usted registra, y con nadie más.</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>Sin cuenta: no hay dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>Funciona sin conexión: lo que no se puede entregar ahora espera en este equipo.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Copiar la información de versión</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Como la muestra el servicio</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
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
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Vincular %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>%1 no tiene opciones</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Vinculado a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Los dos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · solicitud %2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>Intento %1 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>Qué es diferente entre los intentos %1 y %2</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>Comparar con el intento %1</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>Con qué intento comparar el intento %1</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>En este intento no se envió ninguna solicitud.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>Sin respuesta · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>Las solicitudes y respuestas se borraron el %1.</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>Guardar el intento %1 como HAR…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>Sus solicitudes y respuestas, para las herramientas de desarrollo de un navegador; los secretos siguen ocultos</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>Guardar la atestación</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>Añadir el archivo de %1</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>Archivo de %1 añadido</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>La carpeta temporal</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>Libere espacio en el disco y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>este escritorio no tiene ningún programa para esos archivos</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>Guárdelo y ábralo con el programa que prefiera</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
</context>
<context>
    <name>attache::AttestationContents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>Los bytes originales de la atestación, de los que es su digest</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1, ejecución %2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>sin entregar: no había nada vinculado a su flujo de trabajo</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>entregada a %1 de %2</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibida %1</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>Digest del sobre</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>nombra a %1 como firmante</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Fin de la ejecución</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ejecutada en</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>Qué se comprobó de la firma</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>Comprobaciones de la firma</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>Esta atestación no nombra ningún material.</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>falta: añadir archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>Materiales rechazados</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>Su archivo no está aquí. Añádalo o suéltelo aquí, y lo que lo espera saldrá.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>Listas de materiales (SBOM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ecosistemas</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>Mostrar las atestaciones de un flujo de trabajo</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>Ninguna atestación coincide con «%1».</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>No hay ninguna atestación así.</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>Aquí todavía no hay ninguna atestación.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Todos los flujos de trabajo</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>Mostrar todas las atestaciones</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>Mostrar las atestaciones de %1</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>Mostrar las atestaciones sin firmar</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>Mostrar las atestaciones cuya clave es desconocida</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>Mostrar las atestaciones alteradas</translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>Enviar atestación</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>Aún no se ha enviado ninguna atestación</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>Una atestación es lo que un pipeline firmó sobre su ejecución. Envíe su archivo, o suéltelo aquí junto con sus archivos de material.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>Buscar atestaciones</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Enviar un ejemplo</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>Haga que se pueda escribir en la carpeta e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>1 atestación almacenada llegó antes y se podría enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>%Ln atestación almacenada llegó antes y se podría enviar.</numerusform>
            <numerusform>%Ln atestaciones almacenadas llegaron antes y se podrían enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>¿Enviar 1 atestación almacenada a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>¿Enviar %Ln atestación almacenada a %1?</numerusform>
            <numerusform>¿Enviar %Ln atestaciones almacenadas a %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>Enviarlas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>Atestaciones almacenadas enviadas</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>Cada una se convierte en una entrega, como si se acabara de enviar. Nada más antiguo sustituye a algo más reciente.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>Detenido: %1 para %2 creadas, quedan %3</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>%1 para %2 creadas</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>Creando entregas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n atestación almacenada ya no se puede leer</numerusform>
            <numerusform>%Ln atestaciones almacenadas ya no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Vuelva a enviarlas desde su origen.</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Entregas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregadas</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 sin confirmar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is done already stays so</source>
        <translation>Lo que ya está hecho se conserva</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>El mensaje como lo muestra Discord</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>Canal de compilación</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Como HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto sin formato</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>Texto sin formato del correo</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>Todas las cabeceras</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>Cabeceras del correo</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>El correo como se lee</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>El manifiesto como lo guarda el registro OCI</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>Tipo de artefacto</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>El objeto como lo guarda el bucket</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>Contenido del objeto</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>Sin firmar: este receptor no pide firma</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>Firma verificada con el secreto %1</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Cabeceras de la solicitud</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Qué transporta</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>La solicitud como la ve su receptor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>El proyecto como lo muestra Dependency-Track</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>Creado para esta subida (autoCreate)</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Ya existía</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Última versión</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>El SBOM que se subió</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>El mensaje como lo muestra Slack</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
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
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>superada con una advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzada</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>URL del paquete</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>Elija otro archivo o lugar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exportar la configuración…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importar la configuración…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>Registros, flujos de trabajo y lo que está vinculado a ellos, como archivo para otro equipo o para guardarlo. No contiene ningún secreto. Lo que cambiaría una importación se muestra antes.</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>La configuración está en %1</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar la configuración</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>es demasiado grande para ser una configuración</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Todo está ya como dice el archivo.</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>No se toca nada más ni se pregunta a ningún servicio: lo nuevo queda sin verificar hasta que se pruebe, y espera los secretos que no están en este equipo.</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Lo que cambia la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>Se hizo %n cambio.</numerusform>
            <numerusform>Se hicieron %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>Copiado. Defina las variables de lo que es secreto antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>Con todas estas</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>Volver a entregar todas estas…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>Guardar estas como CSV…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>Guardar estas como líneas JSON…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Enviar una atestación</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>Una entrega lleva una atestación a un registro. Envíe una atestación de un flujo de trabajo que tenga algo vinculado.</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Buscar entregas</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Ninguna entrega está en este estado.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>¿Volver a entregar %1?</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>Cada una vuelve enseguida a la cola; los pasos ya logrados no se repiten. Los servicios que recibieron un envío completo y no respondieron pueden recibirlo dos veces.</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>De nuevo en cola: %1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>De nuevo en cola: %1. No es posible para %2: %3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>Guardar las entregas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardadas: %1</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>Cancelada. Con Volver a entregar se envía de todos modos.</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>Se quitó la vista %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>Cancelar todas estas en espera…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>Ninguna entrega coincide con “%1”.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conservar esta vista</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Su nombre en el menú</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Conservada como %1</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>¿Cancelar lo que está en espera de %1?</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>Lo que se está enviando, o ha terminado, queda como está. Con Volver a entregar se envía de todos modos lo cancelado.</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>Cancelar entregas</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>%1 de %2 de nuevo en cola</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Canceladas: %1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 de %2 guardadas</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Guardar las solicitudes</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>Guardado, con los secretos ocultos</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>Guardar las solicitudes de estas como HAR…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>Mostrar todas las entregas</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>Mostrar las entregas que le necesitan</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>Mostrar las entregas fallidas</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>Mostrar las entregas en espera</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 se ha reanudado.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 se ha reanudado para %2.</translation>
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
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Cancelar entrega</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>La última solicitud como orden; las credenciales son variables que hay que definir antes</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>Abrir atestación</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>sin recibo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Aún no se ha intentado.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de probar</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>Probar en el entorno de pruebas</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>Envía lo mismo a un sustituto en este equipo; el servicio no recibe nada</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>En el entorno de pruebas</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>Ver lo que llegó</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>Guardar todo como HAR…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>Todas sus solicitudes, para las herramientas de desarrollo de un navegador; los secretos siguen ocultos</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>Libere espacio e inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
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
        <translation>Integración</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · los vínculos y el historial se conservan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>Guardar sin verificar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se ha modificado.</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Rotar el secreto de %1</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · el nuevo se prueba antes de ocupar el lugar del antiguo</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>Probar y cambiar</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Rotar secreto</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>%1 usa su nuevo secreto. Sus vínculos siguen como estaban.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · sin sus vínculos</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>Usar los mismos secretos</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>Se copian dentro del llavero y no pasan por ningún formulario</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 está registrado. Ahora vincúlelo a un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>Clonar sin verificar</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>Un servicio, con su clave.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>Elija sus flujos de trabajo.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>Envíe y véalo llegar.</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>1 cosa por corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%Ln cosa por corregir</numerusform>
            <numerusform>%Ln cosas por corregir</numerusform>
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
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>Demasiado grande para conservarlo: ya no está aquí</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Últimas %1 h</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conservar esta vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Quitar una vista</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>Restablecer %1 al valor predeterminado</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Guardado en el llavero.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>Se toma lo que contiene el archivo, no dónde está. También se puede soltar aquí</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 de un archivo</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>¿Dónde obtengo esto?</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>¿Dónde obtengo esto? %1, abre %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>Modificado; el valor predeterminado es %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>Admite %1, en %2.</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Borrador de %1 recuperado</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>Las entradas como JSON, para leer y editar</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>Entradas como JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>Una cosa por corregir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>%n cosa por corregir: %1</numerusform>
            <numerusform>%n cosas por corregir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>El servicio no lo ha aceptado.</translation>
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
        <translation>en pausa</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>%1 llegaron a %2</translation>
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
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>Las teclas de flecha pasan de hora en hora</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versión %1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>la atestación; sin materiales</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>la atestación, y %1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registrada como</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>Entradas del vínculo</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>No hay nada que rellenar.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>Esquema del registro</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>Esquema del vínculo</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>integrada</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Buscar integraciones</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>Ninguna integración coincide con “%1”.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>Ninguna integración recibe esto.</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>Restaurar lo que había</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>Valores como JSON</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>Los secretos figuran aquí por referencia. Un secreto que se escriba aquí pasa a su campo, y su referencia ocupa su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>%Ln nombre que no tiene ningún campo, conservado como está: %1</numerusform>
            <numerusform>%Ln nombres que no tiene ningún campo, conservados como están: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Buscar en claves y valores</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>Se abrió todo lo que se puede abarcar</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>Atestaciones: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Entregas: %1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>Archivos de materiales, como máximo: %1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>Solicitudes y respuestas, de intentos que permanecen: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>Todo se conserva, salvo que usted elija otra cosa. Lo que espera, y lo que ha fallado y aún puede enviarse, permanece por antiguo que sea. Lo que se eliminaría se muestra antes.</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>Solicitudes y respuestas de los intentos</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>Entregas terminadas, con sus atestaciones y contenidos</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>Guardado ahora: atestaciones: %1, entregas: %2, intentos: %3, en una base de datos de %4; archivos de materiales: %5, de %6. La base de datos no se reduce: lo que se libera en ella se reutiliza antes de que crezca.</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Contando lo que se eliminaría…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>Esto se elimina ahora y no se puede recuperar. Una atestación que se envíe de nuevo después se entrega de nuevo.</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>Eliminar y no conservar más tiempo</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>Eliminando lo más antiguo…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Detener por ahora</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>Así se conserva desde ahora. No había nada que eliminar.</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>Se han liberado %1.</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>Tiempo hasta la entrega</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>nada entregado</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>la mitad en %1, 95 de cada 100 en %2</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
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
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Línea de la bitácora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>Advertencias y problemas</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>Esto es todo lo que se guardaría. No nombra ningún registro, flujo de trabajo, dirección ni secreto. Léalo antes de compartirlo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en la bitácora</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>Nada que contar desde el inicio.</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>Ninguna línea coincide con “%1”.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar todo el registro de actividad</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>Mostrar solo advertencias y problemas</translation>
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
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>Calculando el digest del contenido…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>El contenido tiene este digest</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>El contenido no se puede usar</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Lista de materiales (SBOM)</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>material de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>Abre una copia, que no se puede modificar, con el programa para esos archivos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>Su archivo no está aquí</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>Añada el archivo con el que se hizo la atestación, o suéltelo aquí. Se acepta si tiene el digest de arriba, y lo que lo espera saldrá.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>el principio</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1, del equipo %2</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1, %2: vinculando</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1, %2: sin vincular</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1, %2: vinculado, %3; nada que entregar en las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1, %2: vinculado, %3; %4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1: arrástrelo a un flujo de trabajo para vincularlo</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1: %2
Arrástrelo a un flujo de trabajo para vincularlo</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1, %2: vinculado, %3; en pausa</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1, %2: vinculado, %3; en pausa, %4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>Flujos de trabajo y lo que tienen vinculado</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
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
        <translation>%1, %2 le esperan</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>attache::NextSteps</name>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>Rotar el secreto…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>Volver a dar sus secretos…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Editar %1…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>Registrar de nuevo…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>Abrir el vínculo</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>Vincular de nuevo…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>Añadir el archivo de %1…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>Ver la atestación</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>Ver qué integraciones hay</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro de sucesos</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>Ver lo que se sabe</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>Reanudar %1 para %2</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Entregas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>En espera o retenidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>Tiempo hasta la entrega</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 de cada 100</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>Últimas 24 h, una barra por hora, alta donde algo falló</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>entregadas en 24 h</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>llegaron al primer intento</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>tiempo mediano</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>en espera o retenidas</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>Todo está llegando.</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>1 cosa le espera. Todo lo demás está llegando.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>%Ln cosa le espera. Todo lo demás está llegando.</numerusform>
            <numerusform>%Ln cosas le esperan. Todo lo demás está llegando.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · horas en %2</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd, d &apos;de&apos; MMMM, HH:mm</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Registrar una integración</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>Aún no se entrega nada</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>Registre una integración, vincúlela a un flujo de trabajo y envíe una atestación. A partir de entonces, esta página dice si todo llega.</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 reanudado</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>%1 reanudado para %2</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Registrar una integración</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>Vincular una integración a un flujo de trabajo</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Enviar una atestación</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Iniciar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>Reunir el diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Volver a %1 (Esc)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
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
        <translation>Mostrar durante treinta segundos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>La atestación misma</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitida: %1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>Políticas sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>y %n más, que está en el contenido de abajo</numerusform>
            <numerusform>y %n más, que están en el contenido de abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 infracción</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n infracción</numerusform>
            <numerusform>%n infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1, %2 omitidas, %3 superadas</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1, %2 superadas</translation>
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
        <translation>La atestación</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%Ln retenida</numerusform>
            <numerusform>%Ln retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>las %1 más recientes de %2 almacenadas</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>Qué sería de las atestaciones almacenadas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>Rellene arriba lo necesario para ver qué se habría enviado.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>No hay vista previa</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Aún no hay nada almacenado</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>Envíe una atestación para ver qué se enviaría.</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>Se habrían enviado %1 de %2</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>Ejecución %1, recibida %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>Ya estaba: no se almacenó ni se envió nada nuevo.</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>1 entrega está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln entrega está en curso.</numerusform>
            <numerusform>%Ln entregas están en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>Almacenada. No hay nada vinculado a su flujo de trabajo, así que no se entrega nada.</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>Ya estaba. %1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>Almacenada. %1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aún no se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>Esta atestación ya está aquí. Solo sale lo nuevo.</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>No hay nada vinculado a %1: se almacena y no se entrega a nadie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>Enviar atestación</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>Añadir archivos de material</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>El que ella nombra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>Entregar para el flujo de trabajo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>Un sobre DSSE, un bundle de Sigstore o el JSON del plano de control</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>Archivos de material</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>Los archivos junto a la atestación se encuentran solos por su digest.</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>Qué se entregará y adónde</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>Como lo llaman los flujos de trabajo y la línea de órdenes.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>Para qué sirve; se muestra con él.</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>¿Qué quiere registrar?</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>Versión %1 · recibe atestaciones</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>Versión %1 · recibe %2</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>Rellena esto con un sustituto del servicio en este equipo</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>El entorno de pruebas</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>no tiene sustituto de este servicio</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>Registre el real</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>Registrar sin verificar</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>%1 respondió y acepta lo registrado.</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>%1 está en pausa. Sus entregas se retienen; no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 se ha reanudado.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>Puede revertirlo todo durante diez minutos; después, sus secretos se quitan del llavero. Lo entregado permanece en la lista.</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>No está vinculado a ningún flujo de trabajo.</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>Se desvincula de:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>Se cancela %Ln entrega en espera.</numerusform>
            <numerusform>Se cancelan %Ln entregas en espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Detener prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>Lo comprueba tal como está con el servicio real</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · registrado %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>No está vinculado a ningún flujo de trabajo</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Vinculado a %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>Vincúlelo a un flujo de trabajo, y las atestaciones de este se le entregarán.</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 entregadas y %2 fallidas en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>Entregas más recientes</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Todas las entregas</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>Vincular a un flujo de trabajo…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Rotar secreto…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Clonar…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminada %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>en el llavero, definido %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1, en pausa</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>Registrar una integración</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>Un registro es un servicio al que Attaché puede entregar, con su dirección y su clave. La clave queda en su llavero.</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 está registrado. Ahora vincúlelo a un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>Ningún registro está en este estado.</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>Ningún registro coincide con “%1”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Probarlo en el entorno de pruebas</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>Mostrar los registros activos</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>Mostrar los registros que le necesitan</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>Mostrar los registros en pausa</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>Iniciar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>Enviar un ejemplo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Qué llegó</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>Envía una atestación creada para esto, para ver qué se entrega</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Sustitutos</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>Pruebe todas las integraciones sin cuenta</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>El entorno de pruebas ejecuta un sustituto de cada servicio en este equipo. Regístrese con uno, vincúlelo, envíe una atestación y vea aquí lo que habría recibido el servicio. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>Buscar en lo que llegó</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>Aún no ha llegado nada. Registre con un sustituto, vincúlelo y envíe.</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>Nada de lo que llegó coincide con “%1”.</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>Primero vincule un registro a un flujo de trabajo: un ejemplo es de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>1 componente</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 licencia</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>components</source>
        <translation>componentes</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>sin URL de paquete</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>vulnerabilidades</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1: se puede entregar, pero aquí no se resume</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Describe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ecosistemas</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>sin URL de paquete</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licencia</numerusform>
            <numerusform>%Ln licencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>Déjelo vacío para conservar el del llavero.</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>Rellénelo: es obligatorio.</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1 es un secreto: es texto, o figura aquí como {&quot;$secret&quot;: &quot;%1&quot;}.</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>Seguir entregando con la ventana cerrada</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>Attaché permanece en la bandeja, si la hay. Sin ello, lo que está en cola espera hasta que se inicie Attaché o “attachectl run”.</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Iniciar sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>Solo si hay una bandeja desde la que recuperarla.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>Las entregas continúan a partir de ahí sin que usted haga nada.</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>Avisarme cuando una entrega me necesite</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>Una notificación para lo que llega junto, y solo mientras la ventana no está delante.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>En el llavero del sistema, y en ningún otro lugar</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Acerca de Attaché</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>Attaché lo usa a partir del próximo inicio. Lo que se dijo antes de las entregas queda como se dijo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>Un perfil es un almacén propio, con sus propios registros e historial. Su nombre y color distinguen su ventana de la de otro.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>Producción, por ejemplo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>Rojo, para producción</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>Ámbar, para preproducción</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>Verde, para pruebas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Abrir otro perfil…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>La carpeta de otro perfil, o una vacía para uno nuevo</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>Inícielo usted mismo con --data-dir %1</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>Reenvía atestaciones firmadas de la cadena de suministro a los sistemas que las necesitan. Sin telemetría, sin cuenta; funciona sin conexión.</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>Versiones y licencia…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Ver el recorrido</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>%Ln s de retraso</numerusform>
            <numerusform>%Ln s de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>Rechaza la clave</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Se interrumpe</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1 (%Ln más)</numerusform>
            <numerusform>%1 (%Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1, %2, %Ln llegada</numerusform>
            <numerusform>%1, %2, %Ln llegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Sustitutos</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>Registrar con él</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>Un sustituto del servicio, solo en este equipo</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Cómo responde</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>Estropéelo para ver qué pasa con las entregas cuando el servicio tiene problemas.</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>Como el servicio</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>No disponible (503)</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>Bien, pero tarde</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>Rechaza la clave (401)</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>Interrumpe la conexión</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Demasiadas solicitudes (429)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>hasta que se repare</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>durante %Ln solicitud</numerusform>
            <numerusform>durante %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>Con qué registrarlo</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>“Registrar con él” rellena esto. Las credenciales son inventadas y no sirven para nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · %Ln llegada</numerusform>
            <numerusform>%1 · %Ln llegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>La tiene una vez iniciado</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>Attaché no puede iniciarse</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>Attaché no puede abrir su almacén</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>No se cambió nada en él. Está aquí:</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Revertirlo (%1)</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>Empiece aquí: registre una integración</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>Elija un servicio y rellene su formulario. Attaché comprueba la dirección y la clave antes de almacenar nada.</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>Ahora el flujo de trabajo correspondiente</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>Una atestación procede de un flujo de trabajo. Añada aquel cuyas atestaciones deban entregarse y vincúlele el registro.</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>Envíe una atestación</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>Elija un archivo, o suéltelo en cualquier parte de esta ventana. Aquí hay una que se acaba de crear y firmar para usted.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>Ya está relleno: pulse %1</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>Un sustituto en este equipo, en el entorno de pruebas, hace de servicio. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>Su nombre y proyecto están rellenos</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>Son los que nombrará la atestación.</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>Vincúlele el registro</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>A partir de entonces, cada atestación de este flujo de trabajo se entrega allí.</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>Firma y materiales leídos: envíela</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>Primero se almacena en este equipo y luego se entrega en segundo plano.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>La solicitud, la respuesta y el recibo están aquí, para cada intento.</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>El sustituto no la aceptó. La solicitud y la respuesta del intento están aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>Esto es lo que llegó</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>El mensaje como lo muestra el chat. Cada servicio tiene aquí su sustituto: estropee uno y vea qué pasa con las entregas. Después registre un servicio propio.</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>Mostrar Attaché</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>Entregas que le necesitan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1: todo está llegando</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1: %2 le necesitan</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln entrega le necesita.</numerusform>
            <numerusform>%Ln entregas le necesitan.</numerusform>
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
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>Certificado de firma, hasta %1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>Autoridad, hasta %1: se confía en quien certifica</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Firmantes de confianza</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>Una firma de una de estas claves o certificados es de confianza, no solo válida. Nada de lo que viene con una atestación se añade nunca a ellos.</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>Añadir una clave o un certificado…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>Comprobar de nuevo las atestaciones almacenadas</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>Una clave pública o un certificado</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>Archivos PEM (*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>%Ln firmante es ahora de confianza.</numerusform>
            <numerusform>%Ln firmantes son ahora de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>%1 ya no es de confianza.</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>Todas están como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>%Ln atestación se ve ahora de otro modo.</numerusform>
            <numerusform>%Ln atestaciones se ven ahora de otro modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n atestación almacenada ya no se puede leer</numerusform>
            <numerusform>%Ln atestaciones almacenadas ya no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>Vuelva a enviarlas desde su origen.</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>Una de estas</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>Aún no hay nada esperando.</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>1 entrega está retenida. Mientras tanto no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln entrega está retenida. Mientras tanto no se pierde nada.</numerusform>
            <numerusform>%Ln entregas están retenidas. Mientras tanto no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 le necesita</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no respondió</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>La entrega de %1 se envió completa (%2). Compruebe si está allí y decida.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 rechazó %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1 rechazó %Ln entrega</numerusform>
            <numerusform>%1 rechazó %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>Nada. Aquí se le avisará cuando haya algo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Por sí solas</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1 enviándose</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>Mostrar %n retenida</numerusform>
            <numerusform>Mostrar %n retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 no respondió a %n entrega</numerusform>
            <numerusform>%1 no respondió a %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>La última se envió completa a las %1. Compruebe si están allí y decida después.</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>La última a las %1: %2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1 está en pausa para %2</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1 está retenido para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>%n entrega a %1 está retenida</numerusform>
            <numerusform>%n entregas a %1 están retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>La última: %1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>Leer o comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Ver el recorrido</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>Todas las acciones por su nombre</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>Para lo que sirve la página: registrar, vincular, enviar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>Deshacer lo que se acaba de eliminar o cambiar</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Acerca de Attaché</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>Las listas y la navegación</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>Moverse; lo elegido se muestra al lado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>El primero, el último</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>El siguiente que empieza por ellas</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formularios y botones</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>El campo siguiente, el anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>Pulsar, marcar o abrir</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Enviar el formulario</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%Ln vinculado</numerusform>
            <numerusform>%Ln vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1 se ha vinculado a %2</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1 se ha desvinculado de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%Ln desvinculado</numerusform>
            <numerusform>%Ln desvinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>Se han cambiado las opciones de %1 para %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>Esto se lleva consigo %1 y cancela lo que está en espera para ello. Lo entregado permanece en la lista.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>%1 está en pausa para %2. Lo que llegue se retiene, no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 se ha reanudado para %2.</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>%1 entregadas y %2 fallidas en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>No hay nada vinculado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>Vincule un registro, y las atestaciones de este flujo de trabajo se le entregarán.</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Eliminar flujo de trabajo</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>Aún no ha llegado ninguna. Envíe una, e irá a todo lo vinculado.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>Abrir la última atestación</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>Nada que entregar en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>Editar opciones</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>Cámbielas y vea qué habrían enviado de lo almacenado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>Sin vincular: sus atestaciones no se entregan allí.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>Elija las opciones y vea qué se habría enviado de lo almacenado</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>%1 vinculadas, %2 no</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>%Ln de ellos pide opciones: vincúlelo por separado.</numerusform>
            <numerusform>%Ln de ellos piden opciones: vincúlelos uno a uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>Vincular %Ln</numerusform>
            <numerusform>Vincular %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>Desvincular %Ln</numerusform>
            <numerusform>Desvincular %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>Lo desvinculado deja de esperar, y vuelve como estaba al deshacerlo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>1 de ellos pide opciones: vincúlelo por separado.</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>En pausa; %1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>Lo que llegue se retiene, y sale cuando lo reanude.</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>Llegó 1 más.</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>Llegó %n más.</numerusform>
            <numerusform>Llegaron %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>Enviar lo retenido y lo que llegue</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>Retener lo que llegue; %1 sigue enviando para los demás</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>Vincular con opciones…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>Editar opciones y vista previa…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>Enviar atestaciones almacenadas…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>Como lo nombran las atestaciones; distingue flujos de trabajo del mismo nombre.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Quién responde de él.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>El que muestra el plano de control; si se omite, recibe uno nuevo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>Como lo nombran las atestaciones de sus ejecuciones.</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>Añadir un flujo de trabajo</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>Un pipeline cuyas ejecuciones se atestan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>Aún no se conoce ningún flujo de trabajo</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>Un flujo de trabajo es un pipeline cuyas ejecuciones se atestan. Añádalo y vincule los registros a los que van sus atestaciones.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>Buscar flujos de trabajo</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>%1 se ha añadido. Ahora vincúlele un registro.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>Mostrar los flujos de trabajo de todos los proyectos</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>Mostrar los flujos de trabajo sin proyecto</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>Mostrar los flujos de trabajo de %1</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 flujo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%Ln flujo de trabajo</numerusform>
            <numerusform>%Ln flujos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 vínculo</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 material</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln material</numerusform>
            <numerusform>%Ln materiales</numerusform>
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
        <translation>sin opciones</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>%1 nunca ha producido %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregada a %1</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>Enviándose a %1</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>En espera de enviarse a %1</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>No se envió nada a %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>Enviada a %1, pero nunca confirmada</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>Cancelada antes de enviarse a %1</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Retenida para %1</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>No entregada a %1</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>Se reintenta por sí sola (%1). Vuelva a entregar para intentarlo ahora.</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>Corrija lo que se dice arriba y vuelva a entregar. Solo se envía de nuevo lo que no ha llegado.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>Sale por sí sola en cuanto eso se corrija. No se pierde nada mientras espera.</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>Compruebe en %1 si llegó. Vuelva a entregar solo si no llegó: enviada de nuevo, puede quedar allí dos veces.</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>Vuelva a entregar para enviarla de todos modos.</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Respondió %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>%1 se ha eliminado. Lo que se envíe cuando se registre de nuevo irá allí.</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>%1 ya no está vinculado. Vincúlelo de nuevo y envíele lo almacenado.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>No hay nada mal. Para enviarla de todos modos, cambie las opciones del vínculo y vuelva a entregarla.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>Reenvía atestaciones de la cadena de suministro a los sistemas que las necesitan.</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>Guardar el almacén en FOLDER.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light, dark, high-contrast o high-contrast-dark.</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>Usar este tipo de letra, &quot;Inter 13&quot;, por ejemplo.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>Iniciar sin la ventana, si hay una bandeja desde la que mostrarla.</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>Hacer por sí solo el recorrido inicial, guardar imágenes en FOLDER y salir.</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>Usar este idioma, &quot;de&quot;, por ejemplo.</translation>
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
        <translation>Enviar SBOM de CycloneDX a su instancia de Dependency-Track</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>Sube SBOM a proyectos y los sigue hasta que se procesan</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>URI de la instancia</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>La URL de la instancia de Dependency-Track</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>La clave de API de un equipo, para autenticarse</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>Permite crear proyectos cuando hacen falta</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM de una autoridad privada de la que procede el certificado del servidor</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>Uno existente, por su ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>El UUID del proyecto existente al que enviar los SBOM</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>El nombre del proyecto que crear o al que enviar los SBOM; {{ .Material.Annotations.team }} inserta una anotación</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>ID del proyecto superior</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>El UUID del proyecto superior de un proyecto que se crea</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>Solo SBOM con estas anotaciones: clave=valor, separadas por comas</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>Versión del proyecto</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>La versión del proyecto; también admite anotaciones</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>Marca como última una versión que se crea (desde 4.12)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>Etiquetas que sustituyen a las del proyecto, separadas por comas (desde 4.12)</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>Crear proyectos según se necesiten</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>Marcar como la última versión</translation>
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
        <translation>Enviar atestaciones a Discord</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Publica un resumen de cada atestación en un canal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>URL del webhook de Discord</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>Sustituye el nombre de usuario predeterminado del webhook</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
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
        <translation>Exportar los metadatos de atestaciones y SBOM a un almacenamiento de blobs para que guacsec/guac los consuma</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>Deja atestaciones y SBOM donde GUAC los recoge</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>Nombre del bucket donde almacenar los artefactos; para el proveedor directory, la ruta absoluta de una carpeta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs: Google Cloud Storage; s3: Amazon S3 o un almacén que use su protocolo; directory: una carpeta de la que recoge guacone</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>Credenciales para acceder al bucket: el archivo de clave JSON de una cuenta de servicio</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3 o compatible</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>La clave a la que pertenecen las credenciales</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>Credenciales para acceder al bucket: la clave de acceso secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>El token que pertenece a credenciales temporales</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>La región del bucket; us-east-1 si se omite</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>Estilo de ruta</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>El bucket va en la ruta de la dirección y no en su nombre de host, como lo quieren MinIO y Ceph. Si un nombre de host no puede llevarlo, es así por sí solo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>La ruta absoluta de una carpeta de la que recoge guacone</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>Nombre del bucket donde almacenar los artefactos</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>Dirección de un almacén que no es el propio de Amazon o Google: MinIO, Ceph, un emulador</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Permitir HTTP sin cifrar</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>Deja que las atestaciones, y los tokens, viajen sin cifrar a un endpoint sin TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>PEM de una autoridad privada de la que procede el certificado del endpoint</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>Registro OCI</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>Enviar atestaciones a un registro OCI compatible</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>Almacena atestaciones en un registro OCI</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>URI y ruta del repositorio OCI</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>Nombre de usuario del repositorio OCI</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>Contraseña del repositorio OCI</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>Permitir HTTP sin cifrar</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>Deja que la contraseña viaje sin cifrar a un registro OCI sin TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>Certificado PEM de una autoridad privada de la que procede el certificado del registro OCI</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>Prefijo del nombre de las imágenes OCI (predeterminado: chainloop)</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>Un repositorio para cada atestación</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>Una etiqueta para cada una, en un repositorio</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>En las imágenes de las que trata</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository: un repositorio nuevo para cada atestación; tag: una etiqueta para cada una, en el único repositorio registrado; referrer: unida a las imágenes de contenedor de las que trata</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>El sobre</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>El bundle de Sigstore</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope: solo la atestación firmada; bundle: el bundle de Sigstore, con el certificado y las marcas de tiempo para verificarla</translation>
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
        <translation>Enviar atestaciones a Slack</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>Publica un resumen de cada atestación en un canal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>URL del webhook de Slack</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>Enviar correos con información sobre una atestación recibida</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>Envía por correo un resumen, con la atestación adjunta</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>La dirección de correo a la que se envía</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>La dirección de correo del remitente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>El nombre de usuario para la autenticación SMTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>La contraseña para la autenticación SMTP; si el buzón usa dos factores, una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>El host para la autenticación SMTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>El puerto para la autenticación SMTP: 587 con STARTTLS, 465 con TLS desde el primer byte</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>Ninguna: sin cifrar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls: empieza sin cifrar y debe pasar a TLS; tls: TLS desde el primer byte; none: sin cifrar. Si se omite: tls en el puerto 465, starttls en los demás</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>Permitir sin cifrar</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>Con la seguridad none: deja que la contraseña y el correo viajen sin cifrar a otro equipo</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>PEM de una autoridad privada de la que procede el certificado del servidor</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>La dirección de correo del destinatario en copia</translation>
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
        <translation>Enviar atestaciones y SBOM a la URL de un webhook genérico</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>Envía atestaciones y SBOM como JSON</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>URL del webhook a la que enviar el contenido</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>Firma cada mensaje como lo hace Standard Webhooks: whsec_ y base64. Dos, separados por un espacio, mientras se rota un secreto</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>PEM de una autoridad privada de la que procede el certificado del receptor</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>Enviar la atestación</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>Enviar atestación</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>Enviar SBOM</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>Envía además listas de materiales de software (SBOM) de CycloneDX o SPDX</translation>
    </message>
</context>
</TS>
