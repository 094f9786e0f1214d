<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>%1は別のアドレスにリダイレクトします。最終的なアドレスを登録してください</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>%1は形式が正しくないとして拒否しました</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>%1は認証情報を受け付けません</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>%1は許可していません</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>%1のこのアドレスには何もありません</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>%1はこのアドレスではこれを受け付けません</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>%1の手前に、パスワードを求めるプロキシがあります</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>%1は再試行を求めています</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>%1は競合を検出しました</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>%1のこのアドレスはもう使われていません</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>%1が求める条件を満たしていません</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>%1が受け付けるサイズを超えています</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>%1はこの種類の内容を受け付けません</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>%1へのリクエストが今は多すぎます</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>%1はこの操作に対応していません</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1の側で問題が起きています</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>%1は拒否しました</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1はトークンを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>%1はこのアドレスではアテステーションを受け付けません</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>%1はSBOMを拒否しました</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>%1はAPIキーを受け付けません。サービス側で新しいキーを作成してください</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1はこのアドレスではアップロードを受け付けません。これはWebフロントエンドかプロキシです。APIサーバーのアドレスを登録してください</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>%1の手前のプロキシが、この大きさのSBOMを通しません。上限を引き上げるか(nginx: client_max_body_size)、APIサーバー自体のアドレスを登録してください</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1はこのアドレスではSBOMを受け付けません。これはWebフロントエンドかプロキシです。APIサーバーのアドレスを登録してください</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>%1の内部でエラーが起きました</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>%1はAPIキーを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>%1はこのWebhookを認識しません。削除されています</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>%1はWebhookのアドレスにあるトークンを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>%1はWebhookのアドレスにあるスレッド(thread_id)を認識しません</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>このWebhookはフォーラムのものなので、%1はスレッドを必要とします。アドレスに?thread_id=NUMBERを付けてください</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>%1に2つのスレッドが同時に指定されました</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>%1がスレッドを作れるのはフォーラムだけです。Webhookのアドレスからthread_idを取り除いてください</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>%1は、このチャンネルのスレッドへのWebhookの投稿を許可していません</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>%1では、Webhookのアドレスにあるスレッドがアーカイブされています。開き直すか、別のスレッドを使ってください</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>%1では、サーバーのAutoModによってブロックされました</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>%1が許可しないリンクが含まれています</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>%1は、このサービスアカウントにオブジェクトの作成を許可していません。ロールStorage Object Creatorを付与してください</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>%1へのアップロードが途中で切れました</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>%1は、課金が無効なプロジェクトのものです</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>%1はリクエスト元による支払いを求めていますが、対応していません</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>%1はサービスアカウントのトークンを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1は存在しません</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>%1はほかの誰かが変更中です</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>%1でアップロードの一部が失われました</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>%1はサービスアカウントのキーを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>%1はサービスアカウントを受け付けません</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>%1がアップロードを待つ時間を超えました</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>%1は、リクエストの時刻が正しくないと判断しました</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>%1は、同じオブジェクトをほかから受信中です</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>%1に届いた内容が壊れていました</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>%1はこのセッショントークンをもう受け付けません</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>%1はセッショントークンを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>%1はアクセスキーを認識しません</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>%1は、シークレットアクセスキーが正しくないと判断しました</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>%1は、このアクセスキーにオブジェクトの作成を許可していません。権限s3:PutObjectを付与してください</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>%1は、問題のあるアカウントのものです</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1は閉鎖されています</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>%1は、利用登録されていないアカウントのものです</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>%1という名前は使えません</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>%1は別のリージョンにあります</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>%1は別のリージョンか、別のエンドポイントにあります</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>%1は別のアドレスへのアップロードを求めています</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>%1に対してオブジェクト名が長すぎます</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>%1に対してオブジェクトのメタデータが大きすぎます</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>%1の応答がレジストリのものではありません。間にプロキシかサインインページがある可能性があります</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>%1はイメージを拒否しました</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>%1はユーザー名とパスワードを受け付けません。修正し、そのアカウントがプッシュできることを確認してください</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>%1はこのアカウントにプッシュを許可していません。権限を付与してください</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>%1にはこのリポジトリがなく、自動では作成されません。レジストリ側で作成するか、リポジトリが1つで済むモード「tag」で割り当ててください</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>%1はこの方法ではイメージを受け付けません。OCIレジストリであり、読み取り専用でないことを確認してください</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>%1は、イメージが大きすぎるとして拒否しました</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>%1でアップロードが失われました</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>%1は今は受け付けられません</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>%1はトークンを返しませんでした</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>%1はユーザー名またはパスワードを受け付けません</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>%1はメッセージを読み取れません</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>%1は、メッセージが空だと判断しました</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>%1はメッセージのレイアウトを受け付けません</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>%1に対してメッセージの内容が多すぎます</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>%1は、メッセージで指定された相手を認識しません</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>%1はWebhookのアドレスを受け付けません。取り消されています</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>%1は、管理者の設定によりここではメッセージを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>%1は、全員のチャンネルへのWebhookの投稿を許可していません</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>%1ではワークスペースが無効になっています</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>%1では組織が移行中かロックされています</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>%1はこのWebhookを認識しません。削除されたか無効になっています</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>%1はこのワークスペースを認識しません</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>%1にはWebhookのチャンネルが見つかりません</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>%1ではWebhookのチャンネルがアーカイブされています</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>%1とは別のものが応答しました。プロキシか、サインインを求めるページです</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>ユーザー名とパスワードを確認してください。メールボックスによってはアプリパスワードが必要です</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>サインインかTLSが求められています。ポートとセキュリティを確認してください</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>ユーザー名とパスワードを確認してください</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>TLSが求められています。セキュリティにstarttlsかtlsを選んでください</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>メールを渡せるサーバーではありません。ホストとポートを確認してください</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>求められた操作に対応していません。ポートとセキュリティを確認してください</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>このホストはメールを受け付けません。ホストとポートを確認してください</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>ポートとセキュリティを確認してください</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>このユーザーはこの名義では送信できません。差出人のアドレスを確認してください</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>%1は送信側の署名またはアドレスを受け付けません</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>%1はこのアドレスでは投稿を受け付けません</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>%1はこのアドレスの使用を終了しており、もうメッセージを受け付けません</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>%1に対してメッセージが大きすぎます</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>%1はJSONを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>%1は投稿の受け付けに対応していません</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>このマシンからのメールを受け付けません。管理者に問い合わせるか、ホストとポートを確認してください</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>署名されたペイロード(in-totoステートメントであるべきもの)</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>これはワークフロー実行の説明ですが、アテステーションが含まれていません</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>実行の説明に含まれるバンドルがbase64ではありません</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>実行の説明に含まれるバンドル</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>実行の説明にあるダイジェストは%1ですが、バンドルのダイジェストは%2です</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>これはステートメント単体です。署名がないため配信できません</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>これは%Ln項目のJSONリストであり、1つのアテステーションではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>1つのファイルには1つのアテステーションを入れてください。</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>%1 MiBを超えています。これほど大きいアテステーションはありません</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>ファイルの先頭にあるバイトオーダーマークは無視されました</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>バンドルにメディアタイプがないため、バージョン0.3として読み取りました</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>不明な種類(%1)のバンドルです。読み取れるのはSigstoreバンドル0.1から0.3です</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>バンドルに証明書が%1個あります。読み取れるのは%2個までです</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>バンドルの証明書の1つがbase64ではありません</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>バンドルが署名しているのは通常のファイルで、アテステーションではありません</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>バンドルにDSSEエンベロープがありません</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>バンドル</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>読み取れない時刻</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>証明書チェーン</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>指定された認証局%1が%2の証明書を発行しています。有効期間と失効は対象外です</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>%1の証明書は指定された認証局につながりません(%2)</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>証明書の用途</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>証明書の拡張を読み取れません</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>証明書がデジタル署名用ではありません</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>証明書がコード署名以外の用途のものです</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>証明書の用途が限定されていません</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>証明書はコード署名用です</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>「%1」はkey=valueの形式ではありません</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>組をコンマで区切って書いてください: env=prod,team=shop。</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>アノテーション%1がありません</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>%1は「%3」ではなく「%2」です</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>DSSEエンベロープ</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>Sigstoreバンドル</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>ワークフロー実行の説明</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>in-totoステートメント</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>CycloneDX文書</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>20 MBを超える値があります</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>SPDX文書です</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>有効なUTF-8ではありません(バイト%1)</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>有効なJSONではありません(バイト%1)</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>bomFormatが&quot;CycloneDX&quot;ではありません</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>specVersionがありません</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>specVersion「%1」は%2のいずれでもありません</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>componentsにオブジェクトでない項目があります</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1に名前がありません</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>%1に種類がありません</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>metadata.component</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>コンポーネント一覧の%1番目のコンポーネント</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>パスフレーズで保護されています。使用時にパスフレーズを尋ねることはできません</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>壊れています。ファイル全体をコピーしてください</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>RSA鍵ではありません</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>%1ビットより短い鍵です</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>サンプルのアテステーション</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>そのための鍵を作成できませんでした</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>パターン%1に一致する必要があります</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>パターン%1に一致するかを妥当な時間内に確認できません</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>ここで使える名前ではありません</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>%1を指定する場合は必須です</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>%2を指定する場合: %1</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>選択されたものとは別の選択肢に属しています</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueまたはfalseである必要があります</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数である必要があります</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>-%1から%1までの整数である必要があります</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値である必要があります</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>ここにはありません。オプションはありません</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>ここにはありません。使えるもの: %1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>%2ではなく%1のものです</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>スキーマである必要があります</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>&quot;if&quot;がないと効果がありません</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>正規表現としてコンパイルできません</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>この文書内に参照先がありません</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>使えない値です</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>自分自身に戻る参照です</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>JSONではありません: %1(バイト%2)</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>スキーマは、すべてのキーワードを適用できる場合にだけ使われます</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>型はstring、integer、number、booleanのいずれかである必要があります。入力は単一の値です</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>ここには置けません。シークレットに既定値はありません</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>https://host/pathのような絶対アドレスである必要があります</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>name@example.comのようなメールアドレスである必要があります</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>host.example.comのようなホスト名である必要があります</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>123e4567-e89b-12d3-a456-426614174000のようなUUIDである必要があります</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>2026-01-31T12:00:00Zのような日時である必要があります</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>192.0.2.1のようなIPv4アドレスである必要があります</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>2001:db8::1のようなIPv6アドレスである必要があります</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>テキストである必要があります</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>最小値と最大値のリストである必要があります</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストである必要があります</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>1つ以上のリストである必要があります</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>0より大きい数値である必要があります</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>0以上の整数である必要があります</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>重複のない名前のリストである必要があります</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>名前ごとの、名前のリストである必要があります</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>不明な型です。使えるもの: array、boolean、integer、null、number、object、string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>適用できない形式です。使えるもの: %1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>#/$defs/nameのように、この文書内を指す必要があります</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>名前ごとのスキーマである必要があります</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>ここでは適用できません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>63文字以内である必要があります</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>ドットは使えません</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>小文字のa-z、数字、&apos;-&apos;だけを使い、英字か数字で始まり英字か数字で終わる必要があります(例: &apos;my-name&apos;、&apos;123-abc&apos;)</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1である必要があります</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>次のいずれかである必要があります: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1以上である必要があります</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1以下である必要があります</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1より大きい必要があります</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>%1より小さい必要があります</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>%1の倍数である必要があります</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>同じ項目を重複させることはできません</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1から%2までの整数である必要があります</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>ここで使えない値の1つです</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>%1は使えません</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>%1は同時に使えません</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>%1が現在のまま</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1を指定</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>ここで使える%1個の選択肢のどれにも当てはまりません</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>使えるのは1つだけですが、%1個の選択肢に当てはまります</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>次のうち1つだけ使えます: %1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>objectである必要があります。入力には名前があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>「%1」を解釈できません</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>コメントが*/で閉じられていません</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>アノテーションが指定されていません</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>アノテーションのキーがありません</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>英字、数字、_以外を含むキーにはindexが必要です</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>indexには、アノテーションと引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>引用符の中では、\は&quot;か\の前にだけ置けます</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>キーの引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>アノテーションが2つ以上あります</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>}} がありません</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>{{ .Material.Annotations.key }}、{{ .Attestation.Annotations.key }}、または{{ index .Material.Annotations &quot;a.key&quot; }}と書いてください。</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>アノテーション%1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>マテリアルにありません</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>アテステーションにありません</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>%n 文字以上である必要があります</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>1 文字以下である必要があります</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>%n 文字以下である必要があります</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>項目が 1 件以上必要です</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>項目が %n 件以上必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>項目は 1 件までです</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>項目は %n 件までです</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>メンバーが 1 つ以上必要です</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>メンバーが %n 個以上必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>メンバーは 1 つまでです</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>メンバーは %n 個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>他の値がこのままの場合は %1</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%2 の場合は %1</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%2 でない限り %1</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>次のうちちょうど 1 つが必要です: %1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>次のうち少なくとも 1 つが必要です: %1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>%1はこのAPIキーにプロジェクトの作成を許可しておらず、%2はまだありません(401: %3)。チームに権限PROJECT_CREATION_UPLOADを付与するか、プロジェクトを作成してください</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>%1はこのAPIキーにSBOMのアップロードを許可していません(403)。チームに権限BOM_UPLOADを付与してください</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>%1は、APIキーのチームにプロジェクト%2、またはその親か最新バージョンへのアクセスを許可していません(403: %3)</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>。APIサーバーのアドレスを登録してください</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>親プロジェクト%1はもうありません(404: %2)</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>プロジェクト%1がありません(404: %2)</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>%1ではなくWebページが応答しています(%2)。APIサーバーのアドレスを登録してください</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>%1の応答にトークンがない(%2)ため、SBOMは届いていません</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>説明を読み取れません</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>https://またはhttp://で始まる完全なURLである必要があります</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>https://またはhttp://で始まる必要があります</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>ユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>プロジェクトページのアドレスにあるUUIDである必要があります</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>途中に空白や改行のないキーである必要があります</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>このアテステーションにCycloneDXのSBOMはありません</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>処理は終わりましたが、アップロード以降のインポートがプロジェクトに見当たりません。サービス側で確認してください</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>受け付けられましたが、処理は確認できませんでした</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>%1に届いており、まだ処理中です</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1(%2以降)</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>parentIDの指定</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>isLatestの指定</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>tagsの指定</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>既存プロジェクトのtagsの設定</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2です</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>、ほか%1件あります</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1はコレクションプロジェクトなので、SBOMを受け付けません</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>その中のプロジェクトを1つ選んでください。</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>親プロジェクト</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>APIサーバーが応答しました</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>APIキーは受け付けられました</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>サーバーはサインインを求めていません</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>APIキーのチームに権限%1がありません</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>Administration、Access Management、Teamsで追加してください。キーが別のチームを通じて権限を持つ場合は、強制的に登録してください。確認できるチームは1つだけです。</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>APIキーには必要な権限があります</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>プロジェクトを作成できる登録(allowAutoCreate)が必要です</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>これは%1 %2です: %3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>それを省くか、サーバーをアップグレードしてください。</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>フィルターを通りません: %1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>プロジェクト名には%1が必要です: %2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>プロジェクトのバージョンには%1が必要です: %2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>プロジェクト名が空になります</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>内容を利用できません: %1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>APIサーバーのアドレスを指定してください。多くの場合、同じホストのポート8081か、専用のホストです。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>Dependency-Trackとしての応答がありません</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>APIキーがどのチームにも属していないため、何も許可されていません</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>チームでキーを作成してください: Administration、Access Management、Teams。</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>指定されたものはAPIキーではありません</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>これはAPIではなくWebフロントエンドです</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD(SBOMのアップロード)</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO(プロジェクトの検索)</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD(プロジェクトの作成)</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>%1 %2がありません</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>プロジェクトページのアドレスからUUIDを取得してください。</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>このAPIキーはプロジェクトを検索できません</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>チームに権限VIEW_PORTFOLIOを付与してください。</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>APIキーのチームには%1 %2へのアクセス権がありません: %3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>チームのプロジェクトに追加してください: Administration、Access Management、Portfolio Access Control。</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>内容を開けません</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>内容を読み取れません: %1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>%1が拒否するため送信しません: %2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>プロジェクト%1には、より新しいSBOMが届いています</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>リクエストが多すぎるため、Discordがこのマシンをしばらく締め出しています(429)</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>Discordへのメッセージが今は多すぎます(429)</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1(%2、コード%3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>完全なURLではありません。https://discord.com/api/webhooks/で始まります</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>Discordのアドレスではありません。https://discord.com/api/webhooks/で始まります</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>https://で始まる必要があります</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>ユーザー名が含まれていますが、Discordはこれを使いません</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>1〜%1文字である必要があります</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>&apos;%1&apos;を含めることはできません。Discordが拒否します</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>&apos;%1&apos;にはできません。Discordが拒否します</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>https://discord.com/api/webhooks/NUMBER/TOKENの形式である必要があります。Webhookの設定からコピーしてください</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>thread_idが数字ではありません</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>Discordとは別のものが応答しました。プロキシか、サインインを求めるページです</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>チャンネル設定の「連携サービス」からアドレスをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>アプリケーションのものか、別のチャンネルをフォローするもので、投稿できません</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>チャンネル設定で受信Webhookを作成してください。</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>DiscordはこのWebhookを認識しています</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… ほか%1件</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>省略: このチャンネルは、この大きさのファイルを受け付けません</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>新しいアテステーションを受信しました</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>Attachéを終了しています</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>連携%1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>このバージョンのAttachéにはありません</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>%1の割り当て</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1(%2)はこのアテステーションのマテリアルではありません</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1はマテリアル%2と同じ名前ですが、内容が違います</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>ファイルではなく、パイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>%1あります。%2を超えるアテステーションはありません</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>アテステーション自体を指定してください。マテリアルは別に指定します。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>追加してください: %1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>アテステーションに、ここで知られているワークフローの名前がありません</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>どのワークフローのものか指定してください: --workflow NAME</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>連携のフォルダーにあるファイルを直して、もう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>「%1」はシークレットですが、割り当てはシークレットを保持できません</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>create()が何も作成しませんでした</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>このIDのものが2つあります</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>ストアのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>--data-dirまたはATTACHE_DATA_DIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>配信%1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>ちょうど送信中です</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>登録%1は削除されています</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>%1はもうこのワークフローに割り当てられていません</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1は一時停止中です</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>再開してください: attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>%1の設定に誤りがあります: %2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>修正してください: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>Attachéを終了し、%1のコピーを取ってから、バックアップで復元してください。</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1は正常です(スキーマバージョン%2)</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>シークレットの書き込み、読み取り、削除ができます</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>このビルドには含まれていません</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>Attachéの完全なビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>TLSライブラリがないため、httpsのアドレスは使えません</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>OpenSSL 3をインストールしてください(Debian: apt install libssl3)。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ%1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>送信を行うものがありません。Attachéを開くか、attachectl runを起動してください</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>送信中: %1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>%1秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>ロック解除待ちの可能性があります。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>エントリ%1はAttachéが書き込んだものではありません</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>登録にシークレットをもう一度設定してください: attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>&quot;version&quot;は、ドットで区切った2つの数字である必要があります: &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>&quot;description&quot;は表に表示されます。末尾にピリオドを付けないでください</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>/properties/%1に説明がありません</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1: 例「%2」: %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>連携の名前の見出しで始まる必要があります: &quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>&quot;## Registration&quot;がありません: 各入力をどこで入手するか</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>&quot;## Attachment&quot;がありません: オプションの働き</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>24×24のSVGである必要があります: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>テキストと同じ色になるよう、currentColorで描く必要があります</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>フォルダー名がIDになります。小文字と数字を使い、語を&apos;-&apos;でつなぎます</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1はシークレットですが、割り当てはシークレットを保持できません</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>テスト(tst_….cpp)が含まれていません</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>メールサーバーのホストまたはポートが正しくありません</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>ユーザー名またはパスワードに、送信できない文字があります</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>%1のパスワードが暗号化されずに送られてしまいます</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>%1は、@の前にASCII以外の文字があるアドレスを扱えません: %2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>メッセージは%1バイトですが、%2が受け付けるのは%3までです</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>アドレス%1: %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>(ここから%1で通信)</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>接続を拒否しました</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>通信を拒否しました</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>TLSを開始しません</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>ユーザーを認証しません</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>差出人を拒否しました</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>宛先を拒否しました</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>メッセージを拒否しました</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>時間内に%1に接続できませんでした</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>%1から%2秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>。ポート465のように、最初のバイトからTLSが必要な可能性があります。セキュリティにtlsを選んでください</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>%1に安全に接続できません: %2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>。ポート587のように、TLSなしで始まる可能性があります。セキュリティにstarttlsを選んでください</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>%1のホストが見つかりません</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>%1で待ち受けているものがありません。接続が拒否されました</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1に到達できません: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1の証明書は受け付けられません: %2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>%1がSTARTTLSに対応していないため、何も送信していません</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>%1に使えるサインイン方法がないため、何も送信していません</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>%1への接続が切れました</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>%1がユーザー名とパスワードを求めないため、何も送信していません</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>。TLSなら求める可能性があります。セキュリティにstarttlsを選んでください</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>%1の内容を読み取れません</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>件名に改行などの制御文字があります</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>Message-IDが正しくありません</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>添付ファイルの名前が正しくありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>&quot;subscribedMaterials&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>&quot;subscribedMaterials&quot;に種類の名前以外のものがあります</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>&quot;atOnce&quot;は1から%1までの整数である必要があります</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>JSONではありません: %1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>署名が無効なため、アテステーションは送信されません: %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>サービスの求めにより、%2までは%1に何も送信しません</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>アドレスが不完全です</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>アドレスはhttps://またはhttp://で始まる必要があります</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>%1のアドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>リクエストのメソッドが正しくありません</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>ヘッダー%1に、改行などヘッダーに使えない文字があります</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>プライベート認証局の証明書を読み取れません</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>%1から%2秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>送信するファイルを開けません</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>%1への送信中にファイルが変更されました</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>%1への経路にあるプロキシが応答しません</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>%1へのプロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>内容の送信中に%1への接続が切れました。サービスがこの量、またはここからの送信を受け付けない可能性があります</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>停止されました。何も保存されていません</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>このアテステーションは以前に取り込まれています</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>送信するものがありません</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>想定外の失敗が起きました(%1)</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>一時ファイル用フォルダーの空きを増やしてください</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>このバージョンのAttachéに連携%1はありません</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>名前「%1」</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>名前%1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>この名前の登録がすでにあります</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>別の名前を選ぶか、既存の登録を変更してください: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>%1の登録</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>登録%1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>そのような連携はありません</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>%1回の試行で断念しました。最後の試行: %2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>%1のいずれかの登録</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>もう割り当てられていません</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>%1のシークレットがこのマシンのキーチェーンにありません。もう一度設定してください: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>連携で想定外の失敗が起きました(%1)。連携側の不具合です</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>連携で想定外の失敗が起きました。連携側の不具合です</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>マテリアル%1は使えません: %2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>アテステーションはワークフロー%1のものですが、%2のものとして取り込まれました</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>ステートメント単体で、署名がありません。閲覧はできますが、配信はできません</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>元のエンベロープまたはバンドルを指定してください。</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>ワークフローID「%1」</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>UUIDではありません</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>コントロールプレーンが表示するIDを使うか、省いてください。</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>フォルダーを書き込み可能にして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>このフィンガープリントを持つ信頼済み署名者はありません</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>このように始まる信頼済み署名者が複数あります</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>「attachectl trust list」に表示されるとおりにフィンガープリントを指定してください。</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>保存済みのアテステーションの検査</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>インポートされましたが、まだサービスで確認されていません</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1: シークレット（このコンピューターで入力してください）</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>ここでは %1、ファイルでは %2 の登録です</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>その登録はここにもファイルにもありません</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>そのワークフローはここにもファイルにもありません</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>このバージョンが読める「%1」でなければなりません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>連携 %1 はここにありません</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>はシークレットで、ファイルからは取り込まれません。代わりに {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} を書いてください</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>マテリアル %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>このアテステーションにはマテリアルの記載がありません</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>このアテステーションにそのマテリアルはありません。あるのは %1 です</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>%1 への参照で、その内容はアテステーションに含まれません</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>ファイルがここにありません。ダイジェストは %1 です</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>ファイルを追加してください: attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>内容は %1 で、このアテステーションに不足しているマテリアルはありません</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>内容は %1 ですが、%2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>アテステーションの作成に使われたファイルを指定してください。</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>変更されています。内容は %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>この名前は使えません</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>キーチェーンを開けません</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全に接続できません</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>使える応答がありません</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>サインインできません</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>キーチェーンを開けます</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>ポートとセキュリティを確認してください。ポート465にはtls、ポート587にはstarttlsを使います。</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>セキュリティをtls(通常はポート465)にしてみてください。</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>全体をもう一度貼り付けてください。</translation>
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
        <translation>つづりを確認してください。組織内でのみ有効な名前の場合は、VPNが必要なことがあります。</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>サービスが停止しているか、ポートが違うか、ファイアウォールまたはVPNの未接続により届かない可能性があります。</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>このポートはTLSに対応していない可能性があります。ポートと、アドレスをhttpsで始めるべきかを確認してください。</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>ホストが見つかりました</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>%2のポート%1、%3 ms</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>プロキシ%1経由、%2 ms</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>サービスに到達しました</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>証明書は有効です</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1、証明書の期限%2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>証明書の期限が近づいています</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1、証明書の期限%2: 更新を依頼してください</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>このマシンの外には出ません</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>経路上の誰でも内容を読み取れます</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>発行元の認証局を、このマシンの認証局に追加してもらってください。</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>サービスの証明書の更新を依頼し、このマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>証明書に記載された名前を使ってください。証明書は%1とは別の名前のものです。</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>サービスの証明書の修正を依頼してください。</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>名前は使用できます</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>シークレットではありません。updateで変更してください</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>新しいシークレットが指定されていません</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>この連携にはありません。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>削除しましたが、シークレットをキーチェーン(項目%1)から取り除けませんでした: %2。次にAttachéが起動したときに再試行します</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>自前の認証局の場合は、その証明書を「%1」に貼り付けてください。</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>サービスに登録されているキーまたはパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>サービスの管理者に、このアカウントの権限を確認してもらってください。</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>アテステーション%1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>サンドボックスに %1 の代役はありません</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>このコンピューターはネットワークにつながっていません。つながり次第、続行します</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>再開してください: attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>試行%1はありません</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>一時停止します。再開すると、シークレットは現在の設定の宛先に送られます</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>インポートで宛先が変わりました。シークレットをそこに送ってよいことを確認してから、再開してください</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>マテリアル%1(%2)がこのマシンにありません。アテステーションの表示画面で追加するか、--material %3を付けてアテステーションをもう一度送信してください</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1はワークフロー%2に対して一時停止中です</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>日数は1から%1までです</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>保存期間を過ぎたものを削除しました: アテステーション%1件、配信%2件、ファイル%3個、試行%4回分のリクエストと応答。%5 MiB</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>削除対象の集計</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>マテリアルの内容が、保存するそばから削除されています</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>エンベロープの署名の1つがbase64ではありません</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>2025年4月より前のバンドルのように署名が二重にエンコードされていたため、修復しました</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>エンベロープの&apos;signatures&apos;がリストではありません</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>エンベロープに署名がありません</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>エンベロープに署名が%1個あります。読み取れるのは%2個までです</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>バンドルに署名が%1個あり、最初のものが使われます</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>エンベロープの署名の1つ</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>エンベロープに内容の種類が書かれていません(&apos;payloadType&apos;がありません)</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>エンベロープの中身は%1で、in-totoステートメント(%2)ではありません</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>エンベロープのペイロードがありません</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>エンベロープのペイロードがbase64ではありません</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>アテステーションを取得し直してください。このコピーは壊れています。</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>エンベロープ</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>ファイルが%1を超えています。これほど大きい鍵や証明書はありません</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>ファイルがテキストではありません。PEMまたはJSON形式のものを使ってください</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation>PEM: %1、%2</translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation>キー1個のJSON、%1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>キー%Ln個のJSON、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1行、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln行、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>代わりにバンドルかエンベロープを指定してください(例: &apos;workflow run describe -o attestation&apos;の出力)。</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>これは%1で、アテステーションではありません</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>これを参照するアテステーションに添えて、マテリアルファイルとして指定してください。</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>CycloneDXのSBOM</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>SPDXのSBOM</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>SARIFレポート</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>OpenVEX文書</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>CSAF文書</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>ファイルに空白文字しかありません</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>ファイルが圧縮されています</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>先に展開してください。</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>ファイルがUTF-16で書かれています</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>これは署名の対象となったテキスト(DSSE事前認証エンコーディング)で、署名がありません</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>これはPEMファイル(鍵または証明書)で、アテステーションではありません</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>これはWebページで、アテステーションではありません</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>ダウンロードがサインインページで終わった可能性があります。取得し直してください。</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML文書</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>これはバイナリデータで、アテステーションではありません</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>ファイルのJSONオブジェクトが空です</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>これは、アテステーションのないワークフロー実行の説明です</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>実行が終わるまで待ち、説明を取得し直してください。</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>これはcosignの古い形式の署名で、アテステーションではありません</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>これはイメージのマニフェストで、アテステーションではありません</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>ペイロードはありますが、DSSEエンベロープではありません(&apos;payloadType&apos;がありません)</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>in-totoステートメントに似ていますが、自身の型も述語の型も書かれていません</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>これはJSONですが、DSSEエンベロープでもSigstoreバンドルでもありません</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>コンマ、}、または引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>名前と値の間にコロンがありません</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>リストが終わっていません。]かコンマがありません</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>2つの値の間にコンマがありません</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>テキストが終わっていません。引用符がありません</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>途中で終わっています。}か]がありません</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>バックスラッシュの後に置けない文字があります</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>最後の}の後には何も置けません</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>値ではありません。テキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>値は{と}で囲んだオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1行%2列: %3。</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>gs://やs3://を付けない、バケット名だけである必要があります</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>バケット名ではありません。使えるのは英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos;です</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>完全なアドレスである必要があります: https://host(独自のポートがあれば付ける)</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>ユーザー名を含めることはできません。アクセスキーには専用の欄があります</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>ホストとポートで終わる必要があります。バケットには専用の欄があります</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>暗号化されておらず、別のマシンです。httpsを使うか、allowInsecureHTTPを設定してください</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>token_uriが、googleapis.comでも、指定されたエンドポイントでもない場所を指しています</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>絶対パスである必要があります</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>フォルダー%1がありません</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>フォルダー%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>フォルダーに書き込めます</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1が別の内容ですでにあります。移動してから、もう一度送信してください</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>フォルダー%1を作成できません</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>%1をディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>サービスアカウントのキーは受け付けられました</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>応答にJSONがありません</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1: %2がありません</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>このサービスアカウントはオブジェクトを作成できます</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>1つ作成して削除しました</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>%1を作成しましたが、削除は許可されていません</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>応答にオブジェクトの名前がありません</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>トークンサーバー%1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>サービスアカウントのキーで署名できません</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>%1はサービスアカウントのキーを受け付けません(400 invalid_grant)。削除または無効化されているか、このマシンの時計が狂っています%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>応答にトークンがありません</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>バケット%1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>ステートメント単体には署名がなく、保存するエンベロープがありません</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1を利用できません: %2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>バケット%1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>。このマシンの時計がサービスの時計と%1分ずれています。合わせてください</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>%1とは別のものが応答しているようです: %2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>%1に保存されたものが送信内容と違います。%2を削除して、もう一度送信してください</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>%1の内容を読み取れません</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>。このマシンの時計を合わせてください</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>このアクセスキーはオブジェクトを作成できます</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>応答にETagがありません</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>サービスアカウントのキーを作成し、そのJSONファイルを指定してください</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>種類がservice_accountではなく%1です: %2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>サービスアカウントのキーファイルではありません: %1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>JSONではありません。サービスアカウントのキーファイル全体を指定してください</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>client_emailがありません。キーファイル全体を指定してください</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>private_keyに問題があります: %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>フォルダーがあります</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>ホスト名に複数の文字体系の文字が混ざっています。別の名前に見せかける場合によくある形です。意図したホストであることを確認してください。</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>ホスト名にaからz以外の文字があります。意図したホストであることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>「%1」に複数の文字体系の文字が混ざっています。別の名前に見せかける場合によくある形です。意図したホストが%2であることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>「%1」にaからz以外の文字があります。意図したホストが%2であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>この曲線には対応していません。対応しているのはP-256とP-384です</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>この種類の鍵には対応していません。対応しているのはECDSA、RSA、Ed25519です</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>%1ビットのRSA鍵には対応していません。対応しているのは%2〜%3ビットです</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>ダイジェスト%1が16進のsha256ではありません</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>埋め込みの内容がbase64ではありません</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>埋め込みの内容のダイジェストが%1で、アテステーションにある%2と一致しません</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>テキスト(STRING)ですが内容がありません</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>テキスト(STRING)ですがUTF-8ではありません</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>sha256ダイジェストがありません</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>ファイル名もイメージ名もありません</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>種類が書かれていません(アノテーション%1)</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>名前が書かれていません(アノテーション%1)</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>種類が書かれていません</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>名前が書かれていません</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>テキストも参照もありません</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>アテステーションのマテリアルがリストではないため無視されます</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>サインイン用の使えるアドレスが示されていません</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>パスワードを暗号化せずに%1へ送るよう求めています</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>パスワードを暗号化せずに別のマシン%1へ送るよう求めています</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>パスワードをこのネットワーク内のアドレス%1へ送るよう求めています</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>アップロード先のアドレスが返されませんでした</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>返されたアップロード先のアドレスが使えません</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>暗号化せずに%1へアップロードするよう求めています</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>このネットワーク内のアドレス%1へアップロードするよう求めています</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>アップロード先のアドレスなし</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>%1に安全にアップロードできません: %2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>ブロブと異なるダイジェスト</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>ユーザー名に&apos;:&apos;は使えません。その後ろの部分はパスワードかもしれません</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>レジストリ%1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>アップロードを開始し、取り消しました</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>配下ではなく%1自体に保存するには、モード「tag」で割り当ててください</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>コンテナイメージの名前がありません</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>このレジストリのイメージは%1です</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>アテステーションの対象に%1のイメージがありません: %2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>レジストリが応答しました</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>%1ミリ秒%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>、暗号化なし</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>認証情報は受け付けられました</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>このアカウントはプッシュできます</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>イメージと並べて保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>「%1」はイメージ名の先頭に使えません。英字a-zと数字を&apos;.&apos;、&apos;-&apos;、&apos;_&apos;、&apos;__&apos;でつないでください</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>タグは%1文字になりますが、使えるのは%2文字までです</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>。そのうちの1つを登録してください</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>。また、アテステーションはどれも%1の下に置かれます。モード「tag」を使うか、IMAGEの前の部分を登録してください</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>ステートメント単体には署名がなく、プッシュするエンベロープがありません</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>アテステーションはエンベロープだけで取り込まれましたが、プッシュするのはバンドルです。バンドルを取り込むか、内容「envelope」で割り当ててください</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>イメージと異なるダイジェスト</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>%1にイメージ%2がありません。アテステーションより先にそこへプッシュしてください</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>要求したイメージではないもの</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>イメージのアテステーションを列挙するタグ%1:%2に別のもの(%3)が入っています。内容を確認し、削除してください</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>イメージのアテステーション一覧(%1:%2)がいっぱいです。古いものを削除してください</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>%1:%2はほかから絶えず変更されています</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>%1では、受け付けたはずのイメージの部分が見つかりません</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>、対象は%1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>。応答: %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>%1の応答がレジストリのものではありません(%2)。間にプロキシかサインインページがある可能性があります</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>%2が内容の送信先とする%1が拒否しました(%3)</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>ステータス400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1はOCIレジストリではありません。/v2/に何もありません</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>レジストリは認証情報を求めませんでした</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>レジストリ自身により</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>レジストリのトークンサーバーにより</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>%1が求めるサインイン方法(%2)には対応していません。対応しているのはBasicとBearerだけです</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>方法は示されていません</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>%1に安全にサインインできません: %2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>%2のサインインを担う%1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>。プライベート認証局の場合は、発行元の認証局の証明書を指定してください(caCertificate)</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>。TLSのないレジストリは、平文のHTTPを許可した場合だけ使われます(allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>ここに%1://は付けません。HOST/PATHと書いてください</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>http://ではパスワードが暗号化されずに送られます。取り除くか、平文のHTTPを許可してください(allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>「%1」は、ホスト名(任意でポート付き)ではありません</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>タグは省いてください。アテステーションごとに専用のイメージが作られます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>「%1」に大文字があります。リポジトリのパスは小文字です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>「%1」はリポジトリのパスに使えません。英字a-zと数字を&apos;.&apos;、&apos;-&apos;、&apos;_&apos;、&apos;__&apos;でつないでください</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>&apos;@&apos;の部分は省いてください。ダイジェスト、またはユーザー名とパスワードにあたります</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>タグは省いてください。ポート付きのホストの後にはパスが続きます: %1/PATH</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>イメージ名は%1文字になりますが、レジストリが受け付けるのは%2文字までです</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>このレジストリのイメージの名前は%1です</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>イメージには名前が必要です。%1/NAMEと書いてください</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation>ポリシー評価はアテステーションの外部に保存されており、結果はアテステーションに書かれていません</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1は有効なJSONではありません: %2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>%1では1つのオブジェクトに項目%2が2回あり、2通りに読めてしまいます</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>バイト%1の終わりの後にまだ続きがあります。文書は1つである必要があります</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>バイト%1で途切れています。途中で切られた可能性があります</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1(バイト%2)</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>%1に、ここで知られていない項目があり、無視されます: %2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>コンポーネント%2個を含む%1のSBOM</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>%1のSBOM、%2バイト</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>メッセージ「%1」、ファイル%2個</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>オブジェクト%1、%2バイト</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>%1の代役</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>このマシンのポート%1は使えません</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>別のポートを選んでください。</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>イメージ、レイヤー: %1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>インデックス、マニフェスト: %1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>種類%1のアーティファクト</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>メッセージ「%1」</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>smtpの代役</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>%1へのメール: %2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>ワークフロー%2の%1、%3バイト</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>コンポーネントの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>CycloneDX文書でもSPDX文書でもありません。bomFormatもspdxVersionもありません</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>形式のどのバージョンかが書かれていません。</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>形式のバージョンは%1ですが、サービスが扱えるのは%2です。</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>ほかの文書と区別するための名前空間がありません。</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>作成日時が既知の形式で書かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>%Ln個の識別子が複数のコンポーネントに使われています(例: %1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>%Ln個のコンポーネントに名前がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>%Ln個のコンポーネントに種類がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>部品表</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>1 GiBを超えています</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>CycloneDX文書でもSPDX文書でもありません</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>XML形式のCycloneDX</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>タグ・値形式のSPDX</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>リンクトデータ形式のSPDX 3</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>シリアル番号が UUID（urn:uuid:…）ではありません。</translation>
    </message>
</context>
<context>
    <name>SdkWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1. It was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1。全体が送信済みで、届いている可能性があります。再送する前に送信先を確認してください</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>ファイルが以前より短くなっています</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>秘密鍵が含まれています。証明書だけを指定してください</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>壊れています。ファイル全体をコピーしてください</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>@の前に何もありません</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>@の前が%1文字を超えています</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>置けない場所にドットがあります</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>アドレスに使えない文字があります</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>@の後に有効なドメインがありません</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>改行などの制御文字があります</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>名前、空白、山括弧のないアドレスだけである必要があります</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>@が1つだけ必要です</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1(%2、%3バイト)</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>プログラムを終了しています</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>シークレット%1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>キーチェーンの応答に必要なGLibのイベントループなしでプログラムが起動されています</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>環境変数QT_NO_GLIBなしで起動してください。</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>キーチェーンへの接続に使うD-Busセッションがありません</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>デスクトップセッションにログインするか、キーリングデーモンをロック解除した&quot;dbus-run-session -- …&quot;の中でコマンドを実行してください。</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>このセッションにはシークレットを保管するプログラム(org.freedesktop.secrets)がありません</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>gnome-keyringかKWalletをインストールして起動し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>キーリングデーモンに、シークレットを入れるキーリングがありません</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>既定のキーリングを作成してください。「パスワードと鍵」(seahorse)か、標準入力から新しいパスワードを読み取る&quot;gnome-keyring-daemon --unlock&quot;を使います。</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>ロックされていますが、パスワードを尋ねる画面がありません</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>標準入力からパスワードを読み取る&quot;gnome-keyring-daemon --unlock&quot;でロックを解除するか、デスクトップにログインしてください。</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>ロックされたままです。パスワードの確認画面が閉じられたか、表示できませんでした</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>もう一度試してパスワードを入力するか、「パスワードと鍵」(seahorse)でロックを解除してください。</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>もう一度試してアクセスを許可するか、キーチェーンのプログラムで設定を変更してください。</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>パスワードの確認画面を探して入力してください。なければ、キーリングデーモンを再起動してください。</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>以前の要求にまだ応答していません</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>パスワードの確認画面を探して入力してください。なければ、キーリングデーモンとこのプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>報告と実際が違います。書き込みまたは削除が反映されていません</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>「パスワードと鍵」(seahorse)でキーリングを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>失敗しましたが、理由は示されませんでした</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>&quot;attachectl doctor&quot;でもう一度検査できます。</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>%2個中%1番目の署名(%3)は、DSSE事前認証エンコーディング(%4バイト)に対する%5のものです</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>指定された鍵%1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>指定された証明書%1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>バンドルの証明書%1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1は使えません: %2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>使える鍵がありません: %1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>バンドルには鍵の名前(&apos;%1&apos;)しかなく、鍵は指定されていません</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>証明書が付属しておらず、鍵も指定されていません</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>エンベロープの署名は、手元のどの鍵にも一致しません。署名後にアテステーションが変更されたか、別の鍵で署名されています</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>指定された鍵</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>鍵も署名証明書も指定されていません</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>%1による署名です</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>使えるものがありません: %1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>いずれによる署名でもありません(%1)。一致するのは、バンドルに付属する%2だけです</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>いずれによる署名でもありません(%1)</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>証明書チェーン</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>証明書の有効期間</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>バンドルの証明書による署名ではありません</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>証明書は使われていません</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>認証局が指定されておらず、自動的に信頼されるものもありません</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>証明書の有効期間は%1です。検証済みのタイムスタンプがないため、その期間内に使われたかは不明です</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>認証局の有効期間</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>認証局の証明書の有効期間は%1です。時刻との照合は行っていません</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>バンドルにタイムスタンプ(RFC 3161)がありますが、ここでは検証しません</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>透明性ログ</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>バンドルにログのエントリがありますが、ここでは検査しません</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>ログのエントリはありません</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1による署名</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>%1による署名(証明書は指定された認証局が発行)</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>%1を名義とする付属の証明書には一致しますが、指定された鍵のどれにも一致しません</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>%1を名義とする付属の証明書には一致しますが、指定された認証局による裏付けがありません</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>%1を名義とする付属の証明書に一致します。それを裏付けるものは指定されていません</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>署名がありません</translation>
    </message>
</context>
<context>
    <name>SlackWebhookWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1(%2、%3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://hooks.slack.com/services/</source>
        <translation>完全なURLではありません。https://hooks.slack.com/services/で始まります</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>SlackのWebhookのアドレスではありません。https://hooks.slack.com/services/で始まります</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>https://で始まる必要があります</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>ユーザー名が含まれていますが、Slackはこれを使いません</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>ワークフローのWebhook(%1)で、受け付けるメッセージが異なります。受信Webhookを作成してください。アドレスに/services/が含まれます</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>https://hooks.slack.com/services/T…/B…/…の形式である必要があります。アプリのページの「Incoming Webhooks」からコピーしてください</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>アプリのページの「Incoming Webhooks」からアドレスをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>空のメッセージを受け付けました。Slackならそうしません</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>SlackはこのWebhookを認識しています</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>何も投稿していません</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>ポリシー: %1 · 署名: %2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… ほか%1件</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1。メールは全体が送信済みで、届いている可能性があります。再送する前に送信先を確認してください</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>ポートやスキームのない、ホスト名またはアドレスである必要があります</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>noneではパスワードが平文で別のマシンに送られます。starttlsかtlsを選ぶか、allowClearTextを設定してください</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>1から65535までの数値である必要があります</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>メールは受け付けられましたが、その記録に失敗しました: %1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>%1へのメールの送信はAttachéの終了とともに途切れ、届いている可能性があります。再送する前に送信先を確認してください</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>%1にメールが届いています</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>%1には届いていません: %2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>メールサーバー%1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>サーバーはユーザー名とパスワードを受け付けました</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1経由</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>サーバーはメールを受け付けました</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>アテステーションを添付しています。</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>アテステーションが大きすぎるため添付できません: %1バイト、%2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>Attachéはアテステーションについて、このようなメールを送信します。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>ステートメントのサブジェクトのうち%1個は読み取れず、無視されます</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>ステートメントにサブジェクトがありません</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>署名の対象がin-totoステートメントではありません(&apos;_type&apos;がありません)</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>署名の対象の型は%1です。読み取れるのはin-totoステートメントv0.1とv1です</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>述語の型%1には対応していません。対応しているのは%2と、古い実行の%3です</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>Chainloopのワークフロー実行のアテステーションを指定してください。</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>ステートメントの述語がありません</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>アテステーションにワークフローの名前がありません</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>割り当て%1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>そのような割り当てはありません</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration attached list&quot;で一覧を表示できます。</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>登録またはワークフローが削除されています</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>その後、登録またはワークフローが削除されました</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>アテステーション%1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>そのようなアテステーションはありません</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>&quot;attachectl attestation list&quot;で一覧を表示できます。</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>このワークフローではすでに取り込まれているか、ワークフローがなくなっています</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル%1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>読み取りが取り消されました</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>コンテンツストア%1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>ディスクの空きを増やして、もう一度お試しください。途中まで保存されたものはありません。</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>フォルダーを書き込み可能にして(chmod u+rwx)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>名前付きパイプです</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>ソケットです</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>デバイスです</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>リンク先のファイルを指定してください: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1。ファイルではありません</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>内容が%2ではなく%1です</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>アテステーションの作成に使ったファイルを指定してください。</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>内容%1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>コンテンツストアにありません</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>ファイルを付けて(--material FILE)アテステーションをもう一度送信してください。</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>変更されています。内容が%2ではなく%1です</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>ストアフォルダー%1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>フォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>移動するか、ATTACHE_DATA_DIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>作成できません: %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>親フォルダーを書き込み可能にするか、ATTACHE_DATA_DIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>ストア%1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>書き込み用に開けません: %1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>%1とそのフォルダーを読み書き可能にしてください(chmod u+rw)。</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>ファイルシステムがSQLiteの先行書き込みログ(WAL)に対応していません</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>ATTACHE_DATA_DIRでローカルディスク上のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>別のプログラムが作成またはアップグレード中です</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>壊れています: %1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>Attachéを停止し、バックアップに置き換えてください。</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>配信%1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>そのような配信はありません</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>&quot;attachectl delivery list&quot;で一覧を表示できます。</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>このように始まる配信が2つ以上あります</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>IDをもっと長く指定してください。</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>別のディスパッチャーが引き継いでいます</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>送信中です</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>その試行が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>割り当てが解除されました</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>%1をワークフロー%2にもう一度割り当て、アテステーションをもう一度送信してください。</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>すでに終了しています(%1)</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>登録が削除されました</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>ワークフローが削除されました</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>ストア%1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>Attachéのより新しいバージョンで書かれています(スキーマ%1。このバージョンが扱えるのは%2)</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>Attachéを更新してください。ストアはそのまま残されています。</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>ストアの%1へのコピー</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>空きを増やし、フォルダーを書き込み可能にしてください。アップグレードは開始されていません。</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>完成したコピーに名前を付けられませんでした</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>別のプログラムのデータベースです(テーブル&quot;%1&quot;があります)</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>ファイルを移動するか、ATTACHE_DATA_DIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>別のプログラムがストアを使用中です。そのプログラムを終了して(&quot;fuser %1&quot;でわかります)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>%1とそのフォルダーを書き込み可能にして(chmod u+rw)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>%1とそのフォルダーが存在し、読み書きできることを確認してください。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>%1のあるディスクの空きを増やして、もう一度お試しください。途中まで保存されたものはありません。</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>%1のあるディスクの空き、割り当て上限、状態を確認してください。</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>%1を移動し(またはバックアップに置き換え)、もう一度起動してください。</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>登録%1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>そのような登録はありません</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration registered list&quot;で一覧を表示できます。</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>その名前は使われています</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>ワークフロー%1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>そのようなワークフローはありません</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>&quot;attachectl workflow list&quot;で一覧を表示できます。&quot;workflow add&quot;で追加できます。</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>(プロジェクト内の)名前またはIDが使われています</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>別の名前またはプロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>この名前のものがプロジェクト%1のそれぞれにあります</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>--projectで指定するか、IDを指定してください。</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1は一時停止中です</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>%1は設定に誤りがあります</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>手動で取り消されました</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>送信中に割り当てが削除されました。届いたかどうかは不明です</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>削除から時間がたちすぎていて、シークレットが残っていません</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>もう一度登録してください。</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>その名前は別の登録で使われています</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>別の登録を削除してから、これを元に戻してください。</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1はワークフロー%2に対して一時停止中です</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>まだ終了しておらず、その理由はリクエストと応答からわかります</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>先に取り消すか、終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>実行成功</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>マテリアル1個</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>マテリアル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>ポリシー違反1件</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>ポリシー違反%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… ほか1行</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… ほか%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… ほかポリシー結果1件</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… ほかポリシー結果%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… ほか違反1件</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… ほか違反%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… ほかマテリアル1個</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… ほかマテリアル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… ほか使えないマテリアル1個</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… ほか使えないマテリアル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… ほかアノテーション1個</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… ほかアノテーション%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… ほか環境変数1個</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… ほか環境変数%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1(%2は非表示)</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>組み込みアノテーション1個</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>組み込みアノテーション%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>no policies applied</source>
        <translation>適用されたポリシーなし</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>違反1件</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>違反%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ%1件</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2件中%1件が合格</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>、信頼済み</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>ワークフロー実行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>コントラクト</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>ランナーのリンク</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ%1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>種類、内容、アノテーション</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>使えないマテリアル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>信頼済みの鍵</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>ファイルの公開鍵が壊れています</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>ファイルの鍵を使えません: %1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>ファイルの証明書が壊れています</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>ファイルに秘密鍵があります。秘密鍵は人に渡すものではありません</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>公開鍵のほうを指定してください: openssl pkey -pubout。</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>ファイルにブロック&apos;%1&apos;がありますが、公開鍵でも証明書でもありません</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>PEMテキストが壊れています</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>ファイルにPEM形式の公開鍵も証明書もありません</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>PEMブロックは&apos;-----BEGIN PUBLIC KEY-----&apos;または&apos;-----BEGIN CERTIFICATE-----&apos;で始まります。</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>有効なURLではありません</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>https://またはhttp://で始まる完全なURLである必要があります</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>対応していないURLスキームです: %1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>whsec_で始まる必要があります</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>whsec_の後はbase64である必要があります</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>デコード後に%1〜%2バイトである必要があります。これは%3バイトです</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>このマシンと受信側の時計が%1分ずれています。それだけで署名の検証が失敗します</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>受信側</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>%1の内容を読み取れません</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>アドレスと署名シークレットを受信側と照合してください。</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>受信側はテストメッセージを受け付けました</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestationとsend_sbomがどちらもオフなので、何も送信されません</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>このアテステーションに内容のあるSBOMはありません</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1を利用できません: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>送信済み・未確認</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>署名者不明</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>改変あり</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>鍵不明</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>%1まで待機</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>makes a sentence of words</comment>
        <translation>%1。</translation>
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
        <translation>署名済みのサプライチェーンアテステーションを、必要とするシステムに転送します。</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Attachéについて</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>テレメトリなし: 通信するのは登録したサービスとだけです。</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>アカウントなし: サインインは必要ありません。</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>オフラインで動作: 今配信できないものは、このマシンで待機します。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>サービスでの表示</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
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
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1を割り当てる</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>%1にオプションはありません</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1のオプション</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>%1に割り当て済み</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message>
        <source>Attempt %1</source>
        <translation>試行%1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>両方とも同じです。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · リクエスト%2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>試行%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>試行%1と試行%2の違い</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>試行 %1 と比較</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>試行%1と比較する試行</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>試行%1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>この試行ではリクエストを送信していません。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>応答なし · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>リクエストと応答は%1に消去されました。</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>試行%1をHARとして保存…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>この試行のリクエストと応答です。ブラウザーの開発者ツールで開けます。シークレットは伏せたままです</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>アテステーションを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>%1 のファイルを追加</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>%1 のファイルを追加しました</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>一時フォルダー</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>ディスクの空きを増やしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>この種類のファイルを開くプログラムがありません</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>保存して、お好みのプログラムで開いてください</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
</context>
<context>
    <name>attache::AttestationContents</name>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>ダイジェストの元になっている、アテステーションの元のバイト列</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1、実行%2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>配信先なし: ワークフローに割り当てがありませんでした</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>%2件中%1件に配信済み</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1に受信</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>もう一度配信</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>エンベロープのダイジェスト</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>署名者の名義: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>実行の終了</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>署名について検査された内容</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>署名の検査</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>このアテステーションにマテリアルはありません。</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>不足: ファイルを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>拒否されたマテリアル</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>ファイルがここにありません。追加するかここにドロップすると、待っているものが送られます。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>部品表（SBOM）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>エコシステム</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>1 つのワークフローのアテステーションを表示</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>「%1」に一致するアテステーションはありません。</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>そのようなアテステーションはありません。</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>まだアテステーションがありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>不明な鍵</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>改変</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>すべてのワークフロー</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>すべてのアテステーションを表示</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>%1のアテステーションを表示</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>署名のないアテステーションを表示</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>鍵が不明なアテステーションを表示</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>改変されたアテステーションを表示</translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>送信されたアテステーションはまだありません</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>アテステーションは、パイプラインが自身の実行について署名したものです。ファイルを送信するか、マテリアルファイルと一緒にここへドロップしてください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>アテステーションを検索</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>サンプルを送信</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>フォルダーを書き込み可能にして、もう一度お試しください</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>これより前に保存されたアテステーションが1件あり、送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>これより前に保存されたアテステーションが%Ln件あり、送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>保存済みのアテステーション1件を%1に送信しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>保存済みのアテステーション%Ln件を%1に送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>送信…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>保存済みのアテステーションの送信状況</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>それぞれが、今送信された場合と同じように配信になります。古いもので新しいものが上書きされることはありません。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>停止しました: %2に対して%1を作成、残り%3</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>%2に対して%1を作成しました</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>配信を作成中: %2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>保存済みのアテステーション %Ln 件が読み取れなくなっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>元の場所からもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>配信の推移</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>配信済み%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中%1</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>未確認%1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗%1</translation>
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
        <translation>停止</translation>
    </message>
    <message>
        <source>What is done already stays so</source>
        <translation>完了済みのものはそのまま残ります</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>Discordでのメッセージの表示</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>ビルドチャンネル</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>%2件中、最初の%1件を表示しています。</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>メールのプレーンテキスト</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>すべてのヘッダー</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>メールのヘッダー</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>メールの読まれ方</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>添付ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>レジストリに保存されるマニフェスト</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>アーティファクトの種類</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>バケットに保存されるオブジェクト</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>オブジェクトの内容</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>署名なし: この受信側は署名を求めていません</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>シークレット%1で署名を検証しました</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>含まれるもの</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>受信側から見たリクエスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>Dependency-Trackでのプロジェクトの表示</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>このアップロードのために作成(autoCreate)</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>以前から存在</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>最新バージョン</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>アップロードされたSBOM</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>Slackでのメッセージの表示</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>登録 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChatMessage</name>
    <message>
        <source>APP</source>
        <comment>badge behind a name in a chat</comment>
        <translation>アプリ</translation>
    </message>
</context>
<context>
    <name>attache::ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>まだ何も検査されていません</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>警告付きで合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>パッケージ URL</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>別のファイルか場所を選んでください</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>設定を書き出す…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>設定を読み込む…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>登録、ワークフロー、その割り当てを、別のコンピューターや保管のためのファイルにします。シークレットは含まれません。読み込みで変わる内容は事前に表示されます。</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>設定は %1 にあります</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>設定ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>すべてファイルのとおりになっています。</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>ほかのものは変わらず、サービスへの問い合わせもありません。新しいものはテストするまで未確認のままで、このコンピューターにないシークレットを待ちます。</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>読み込みで変わる内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n 件の変更を行いました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>コピーしました。実行する前に、秘密の値の変数を設定してください。</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>これらすべてに対して</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>これらすべてを再配信…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>JSON Linesとして保存…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>まだ何も配信されていません</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>配信は、1つのアテステーションを1つの登録に届けます。割り当てのあるワークフローのアテステーションを送信してください。</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>配信を検索</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>この状態の配信はありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>%1を再配信しますか?</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>それぞれがすぐに待機列に戻ります。成功した手順は繰り返しません。全体を送信しても応答がなかったサービスには、二重に届くことがあります。</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>待機列に戻しました: %1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>待機列に戻しました: %1。%2は不可: %3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>配信を保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>取り消しました。「再配信」で改めて送信できます。</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>ビュー%1を削除しました</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>待機中のものをすべて取り消す…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>「%1」に一致する配信はありません。</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>メニューに表示する名前</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>%1のうち待機中のものを取り消しますか?</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>送信中のものと終了したものはそのまま残ります。取り消したものは「再配信」で改めて送信できます。</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>配信を取り消す</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>%2件中%1件を待機列に戻しました</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%2件中%1件を確認しました</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%2件中%1件を保存しました</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>シークレットを伏せて保存しました</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>これらのリクエストをHARとして保存…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>すべての配信を表示</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>要対応の配信を表示</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>失敗した配信を表示</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>待機中の配信を表示</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1を再開しました。</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%2に対する%1を再開しました。</translation>
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
        <translation>配信</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機開始</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>配信を取り消す</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>最後のリクエストをコマンドとしてコピーします。認証情報は先に設定する変数になります</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>アテステーションを開く</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>受領記録なし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領記録</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>まだ試行されていません。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>試すのをやめる</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>サンドボックスで試す</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>同じものをこのコンピューター上の代役に送ります。サービスには何も届きません</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>サンドボックス内</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>届いたものを見る</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>すべてHARとして保存…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>この配信のすべてのリクエストです。ブラウザーの開発者ツールで開けます。シークレットは伏せたままです</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>空きを増やして、もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2以降の%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryModel</name>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · 割り当てと履歴は残ります</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>検証せずに保存</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>%1のシークレットを更新</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · 新しいシークレットは、テストしてから古いものと入れ替えます</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>テストして入れ替え</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>シークレットを更新</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>%1は新しいシークレットを使います。割り当ては元のままです。</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · 割り当ては含みません</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>同じシークレットを使う</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>キーチェーン内でコピーされ、フォームは経由しません</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1を登録しました。次にワークフローに割り当ててください。</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>検証せずに複製</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>サービスとそのキーを登録します。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>対象のワークフローを選びます。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>配信する</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>送信して、届くのを見守ります。</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>修正箇所1件</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>修正箇所%Ln件</numerusform>
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
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1を保存</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>大きすぎて保持できず、もうここにはありません</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>過去%1時間</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>フィルターをすべて解除</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%Ln日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>%1を既定値に戻す</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>キーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>ファイルの場所ではなく内容が取り込まれます。ここへのドロップもできます</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1をファイルから取り込む</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>どこで入手できますか?</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1を開きます</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>どこで入手できますか? %1、%2を開きます</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>任意です。</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>変更済み。既定値は%1です。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>%1単位。</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>指定できるもの: %1。</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>指定できるもの: %1(%2単位)。</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>%1の下書きを復元しました</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>入力をJSONで表示・編集します</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>JSON形式の入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>修正箇所1件: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>修正箇所%Ln件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>サービスに受け付けられませんでした。</translation>
    </message>
</context>
<context>
    <name>attache::HealthRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>%2 に %1 が届きました</translation>
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
        <translation>%1〜%2: %3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>矢印キーで1時間ずつ移動します</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>バージョン%1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>受け取るもの</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>アテステーション(マテリアルなし)</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>アテステーションと%1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登録名</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>登録時の入力</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>割り当て時の入力</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1の説明</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>入力が必要な項目はありません。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>登録スキーマ</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>割り当てスキーマ</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>連携を検索</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>「%1」に一致する連携はありません。</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>受け取るもの</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>これを受け取る連携はありません。</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>JSON形式の値</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>ここではシークレットは参照で示されます。ここに入力したシークレットは専用の欄に移り、参照に置き換わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>どの項目にもない名前%Ln個はそのまま残されます: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>キー1個</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>キー%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1項目</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>キーと値を検索</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>すべて開く</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>見渡せる範囲まで開きました</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>アテステーション: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>配信: %1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>マテリアルのファイル(最大): %1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>残る試行のリクエストと応答: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>変更しない限り、すべて保存されます。待機中のものと、失敗してもまだ送信できるものは、どれほど古くても残ります。削除されるものは事前に表示されます。</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>試行のリクエストと応答</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>終了した配信と、そのアテステーションおよび内容</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>現在の保存量: アテステーション%1件、配信%2件、試行%3回(データベース%4)、マテリアルのファイル%5個(%6)。データベースは小さくなりません。空いた領域は、データベースが大きくなる前に再利用されます。</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>削除されるものを集計中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>これらはただちに削除され、元に戻せません。その後もう一度送信されたアテステーションは、再び配信されます。</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>削除し、この期間だけ保存</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>古いものを削除中…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>いったん停止</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>今後はこの期間で保存します。削除が必要なものはありませんでした。</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1を解放しました。</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>配信までの時間</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>配信なし</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>半数は %1 以内、100 件中 95 件は %2 以内</translation>
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
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>障害</translation>
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
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>警告と障害</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>保存されるのはこれですべてです。登録、ワークフロー、アドレス、シークレットの名前や値は含まれません。人に渡す前に内容をお読みください。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>起動後、特に記録はありません。</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>「%1」に一致する行はありません。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>ログ全体を表示</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>警告と障害だけを表示</translation>
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
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>内容のハッシュを計算中…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>内容はこのダイジェストと一致します</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>内容を使用できません</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部品表（SBOM）</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>%1 のマテリアル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>変更できないコピーを、対応するプログラムで開きます</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>ファイルがここにありません</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>アテステーションの作成に使われたファイルを追加するか、ここにドロップしてください。上のダイジェストと一致すれば受け入れられ、待っているものが送られます。</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 のうち最初の %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>先頭部分</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1(チーム%2)</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1、%2: 割り当て中</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1、%2: 割り当てなし</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1、%2: 割り当て済み、%3。過去24時間に配信対象なし</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1、%2: 割り当て済み、%3。%4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1: ワークフローにドラッグして割り当てます</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1: %2
ワークフローにドラッグして割り当てます</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1、%2: 割り当て済み、%3。一時停止中</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1、%2: 割り当て済み、%3。一時停止中、%4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>ワークフローとその割り当て</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
</context>
<context>
    <name>attache::NavigationList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1, %2 waiting for you</source>
        <translation>%1、要対応%2件</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>attache::NextSteps</name>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>シークレットを交換…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>シークレットを再入力…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 を編集…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>もう一度登録…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>割り当てを開く</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>もう一度割り当てる…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>%1 のファイルを追加…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>アテステーションを見る</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>利用できる連携を見る</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>分かっていることを見る</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>%2に対する%1を再開</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>配信の推移</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>待機中または保留</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>配信までの時間</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>100 件中 95 件</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>過去24時間を1時間ごとの棒で示します。失敗があると高くなります</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>24時間の配信数</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>初回の試行で到達</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>所要時間の中央値</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>待機中または保留</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>すべて届いています。</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>1件が対応を待っています。ほかはすべて届いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>%Ln件が対応を待っています。ほかはすべて届いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · 時刻は%2</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>M月d日 dddd HH:mm</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>連携を登録する</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>まだ何も配信されていません</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>連携を登録し、ワークフローに割り当て、アテステーションを送信してください。以後、すべて届いているかをこのページで確認できます。</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1を再開しました</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>%2に対する%1を再開しました</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>連携を登録する</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>連携をワークフローに割り当てる</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>サンドボックスを開始</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>診断情報を収集</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>%1に戻る(Esc)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>attache::PasswordEdit</name>
    <message>
        <source>Show for thirty seconds</source>
        <translation>30秒間表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>アテステーション自体</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>%1 のポリシー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>ほか %n 件（下の内容にあります）</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>違反 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>違反 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1、スキップ %2 件、合格 %3 件</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1、合格 %2 件</translation>
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
        <translation>アテステーション</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>保留%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>保存済み%2件のうち最新の%1件</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>保存済みのアテステーションの扱い</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>上の必須項目を入力すると、送信されたはずの内容が表示されます。</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>プレビューはありません</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>アテステーションを送信すると、送信される内容が表示されます。</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>%2件中%1件が送信対象</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>実行%1、%2に取り込み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>すでに取り込み済みでした。新しく保存・送信されたものはありません。</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>1件の配信が進行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln件の配信が進行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>保存しました。ワークフローに割り当てがないため、配信は行われません。</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>すでに取り込み済みでした。%1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>保存しました。%1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ファイルがまだ選択されていません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>このアテステーションはすでにあります。新しいものだけが送信されます。</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>%1に割り当てはありません。保存だけされ、配信は行われません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>マテリアルファイルを追加</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>記載されているワークフロー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>配信の対象とするワークフロー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>DSSEエンベロープ、Sigstoreバンドル、またはコントロールプレーンのJSON</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>マテリアルファイル</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>アテステーションと同じ場所にあるファイルは、ダイジェストから自動的に見つかります。</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>配信される内容と配信先</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>ワークフローやコマンドラインで使う名前です。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>用途です。名前と一緒に表示されます。</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>何を登録しますか?</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>バージョン%1 · アテステーションを受け取ります</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>バージョン%1 · %2を受け取ります</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1を登録する</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>サンドボックスを使う</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>このマシン上の、サービスの代役の値を入力します</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>このサービスの代役はありません</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>実際のサービスを登録してください</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>検証せずに登録する</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>%1が応答し、登録内容を受け付けました。</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>%1を一時停止しました。配信は保留され、失われるものはありません。</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1を再開しました。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>10分以内であれば、すべて元に戻せます。その後、シークレットはキーチェーンから削除されます。配信済みのものは一覧に残ります。</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>どのワークフローにも割り当てられていません。</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>次のものから割り当てが解除されます:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>待機中の配信 %n 件が取り消されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1に検査</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>現在の設定のまま、実際のサービスで検査します</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · %2に登録</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>どのワークフローにも割り当てられていません</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>割り当て先: %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>ワークフローに割り当てると、そのワークフローのアテステーションが配信されます。</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>過去24時間に配信済み%1件、失敗%2件</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>最近の配信</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>すべての配信</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>ワークフローに割り当てる…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>キーチェーン内、設定 %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1、一時停止中</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>連携を登録する</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>まだ何も登録されていません</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>登録とは、Attachéが配信できるサービスを、アドレスとキーとともに記録したものです。キーはお使いのキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1を登録しました。次はワークフローに割り当ててください。</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>登録を検索</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>この状態の登録はありません。</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>「%1」に一致する登録はありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>サンドボックスで試す</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>すべての登録を表示</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>有効な登録を表示</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>要対応の登録を表示</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>一時停止中の登録を表示</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>サンドボックスを開始</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>サンプルを送信</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>届いたもの</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>専用に作られたアテステーションを送信し、何が配信されるかを確認します</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>代役</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>アカウントなしで、すべての連携を試せます</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>サンドボックスは、各サービスの代役をこのマシンで動かします。代役で登録し、割り当て、アテステーションを送信すると、サービスに届くはずの内容をここで確認できます。このマシンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>届いたものを検索</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>まだ何も届いていません。代役で登録し、割り当ててから送信してください。</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>届いたものに「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>先に登録をワークフローに割り当ててください。サンプルはワークフローに属します。</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>すべて開始</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>コンポーネント 1 個</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>ライセンス 1 種</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2 による）</translation>
    </message>
    <message>
        <source>component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>パッケージ URL なし</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1: 配信できますが、ここでは要約されません</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>エコシステム</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>パッケージ URL なし</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 のうち最初の %1</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 見つかりました</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>ライセンス %Ln 種</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>キーチェーンにあるものを使い続けるには、空のままにしてください。</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>入力してください。必須項目です。</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1はシークレットです。テキストを入力するか、{&quot;$secret&quot;: &quot;%1&quot;}と書きます。</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト(ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト(ダーク)</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>ウィンドウを閉じても配信を続ける</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>トレイがあれば、Attachéはトレイに残ります。オフにすると、待機中のものは、Attachéまたは「attachectl run」が起動されるまで待ちます。</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>ウィンドウを表示せずに起動する</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>ウィンドウを呼び出せるトレイがある場合に限ります。</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>サインイン時に起動する</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>操作しなくても、配信はそこから続きます。</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>配信に対応が必要なときに通知する</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>まとまって起きたことは1つの通知になり、ウィンドウが前面にないときにだけ表示されます。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>システムのキーチェーンにだけ保管されます</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Attachéについて</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>次回の起動から、Attachéの表示に使われます。以前の配信についての記述は、元の言語のまま残ります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>プロファイルは独立したストアで、固有の登録と履歴を持ちます。名前と色で、ほかのウィンドウと見分けられます。</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>例: 本番環境</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>赤(本番環境)</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>黄(ステージング)</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>緑(テスト)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>別のプロファイルを開く…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>別のプロファイルのフォルダー。新しく作る場合は空のフォルダー</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>--data-dir %1を付けて、ご自身で起動してください</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>署名済みのサプライチェーンアテステーションを、必要とするシステムに転送します。テレメトリもアカウントもなく、オフラインで動作します。</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>バージョンとライセンス…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>使い方を見る</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>%Ln秒遅延</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>キーを拒否</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1(あと%Ln件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1、%2、%Ln件到着</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>代役</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>これで登録する</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>サービスの代役。このマシンだけで動きます</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>応答のしかた</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>故障させると、サービスに問題があるときに配信がどうなるかを確認できます。</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>サービスと同じ</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>利用不可(503)</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>正しいが遅い</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>キーを拒否(401)</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>リクエスト過多(429)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>元に戻すまで</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>%Ln件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>登録に使う値</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>「これで登録する」で入力されます。認証情報は架空のもので、ほかでは使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · %Ln件到着</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>開始すると決まります</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>Attachéを起動できません</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>Attachéはストアを開けません</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>ストアの内容は何も変更されていません。場所:</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>取り消す(%1)</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>ここから開始: 連携を登録する</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>サービスを選び、フォームに入力します。Attachéは保存する前にアドレスとキーを検査します。</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>次は対象のワークフロー</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>アテステーションはワークフローから生まれます。配信したいワークフローを追加し、登録を割り当ててください。</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>ファイルを選ぶか、このウィンドウのどこかにドロップしてください。ここに、今作成して署名したものを用意しました。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>入力済みです。%1を押してください</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>このコンピューターのサンドボックスにある代役がサービスを演じます。このマシンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>名前とプロジェクトは入力済みです</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>アテステーションに記載されるものと同じです。</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>登録を割り当てる</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>以後、このワークフローのアテステーションはすべてそこに配信されます。</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>署名とマテリアルを読み取りました。送信してください</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>まずこのコンピューターに保存され、それからバックグラウンドで配信されます。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信されました</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>リクエスト、応答、受領記録を試行ごとに確認できます。</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>代役は受け付けませんでした。試行のリクエストと応答をここで確認できます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>これが届いたものです</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>チャットでのメッセージの表示です。ここには各サービスの代役があります。1つを故障させて、配信がどうなるかを見てみてください。その後、ご自身のサービスを登録してください。</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>Attachéを表示</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>要対応の配信</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1: すべて届いています</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1: 要対応%2件</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1から%2へ: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln件の配信に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, profile</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>attache::TrustedSigners</name>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>署名証明書、期限%1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>認証局、期限%1: 認証した相手は信頼されます</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>信頼済み署名者</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>ここにある鍵や証明書による署名は、有効なだけでなく信頼もされます。アテステーションに付属するものがここに加わることはありません。</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>鍵または証明書を追加…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>保存済みのアテステーションを再検査</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>公開鍵または証明書</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>PEMファイル(*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>信頼済み署名者が%Ln件になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>%1はもう信頼されません。</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>変わったものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>アテステーション%Ln件の判定が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>信頼を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>保存済みのアテステーション %Ln 件が読み取れなくなっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>元の場所からもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>次のうち1つ</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>待機中のものはまだありません。</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>1件の配信が保留されています。その間に失われるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln件の配信が保留されています。その間に失われるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1は一時停止中です</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1に対応が必要です</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>方法を見る</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1から応答がありませんでした</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>%1は%2に全体が送信されています。届いているかを確認してから判断してください。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断する</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1が%2を拒否しました</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1が%Ln件の配信を拒否しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>ありません。何かあれば、ここでお知らせします。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>自動で進行</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>送信途中のものはありません。</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>送信中%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>保留中の %n 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 は %n 件の配信に応答しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>最後の 1 件は %1 に全部送信されました。届いているか確かめてから判断してください。</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>最後は %1: %2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1は%2に対して一時停止中です</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1の%2への配信が保留されています</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>%1への配信%Ln件が保留されています</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>最後: %1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>読み込みまたは検査をやり直す</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>使い方を見る</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キー操作を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>すべての操作を名前で探す</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>ページの主な操作: 登録する、割り当てる、送信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>直前の削除や変更を元に戻す</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Attachéについて</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>一覧とナビゲーション</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>移動する(選んだものは隣に表示)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選んだものを開く</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>最初、最後</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>その文字で始まる次の項目</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>フォームとボタン</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>次の項目、前の項目</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>押す、チェックする、開く</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>フォームを送信</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>変更せずに閉じる</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%Ln件を割り当てました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1を%2に割り当てました</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1の%2への割り当てを解除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%Ln件の割り当てを解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>%2に対する%1のオプションを変更しました</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか?</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>%1も削除され、待機中のものは取り消されます。配信済みのものは一覧に残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>%2に対する%1を一時停止しました。届くものは保留され、失われるものはありません。</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%2に対する%1を再開しました。</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>過去24時間に配信済み%1件、失敗%2件</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>登録を割り当てると、このワークフローのアテステーションが配信されます。</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>ワークフローを削除</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>まだ届いていません。送信すると、割り当て済みのすべてに配信されます。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>最新のアテステーションを開く</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>過去24時間に配信対象はありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>オプションを編集</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>オプションを変更し、保存済みのものから何が送信されたはずかを確認します</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>割り当てがないため、アテステーションはここに配信されません。</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>割り当てる…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>オプションを選び、保存済みのものから何が送信されたはずかを確認します</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Lnセル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>割り当て済み%1、未割り当て%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>そのうち%Ln件はオプションが必要です。1つずつ割り当ててください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>%Ln件を割り当てる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>%Ln件を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>解除すると待機中のものは止まり、元に戻すと以前のとおりに復元されます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>そのうち1件はオプションが必要です。個別に割り当ててください。</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>一時停止中、%1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>届くものは保留され、再開すると送信されます。</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>ほか1件が届きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>ほか%Ln件が届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>保留していたものと、これから届くものを送信します</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>届くものを保留します。%1は、ほかのワークフローの分の送信を続けます</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>オプションを指定して割り当てる…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>オプションの編集とプレビュー…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>保存済みのアテステーションを送信…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>登録を開く</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>アテステーションに記載される名前です。同名のワークフローを区別します。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>担当するチームです。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>コントロールプレーンが表示するIDです。省くと新しいIDになります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>実行のアテステーションに記載される名前です。</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>ワークフローを追加</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>実行についてアテステーションが作られるパイプライン</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>ワークフローはまだありません</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>ワークフローは、実行についてアテステーションが作られるパイプラインです。追加してから、アテステーションの配信先となる登録を割り当ててください。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>ワークフローを検索</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>%1を追加しました。次は登録を割り当ててください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>すべてのプロジェクトのワークフローを表示</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>プロジェクトのないワークフローを表示</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>%1のワークフローを表示</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>試行1回</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>試行%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>ワークフロー1件</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>ワークフロー%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>配信1件</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>配信%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>割り当て1件</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>割り当て%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>マテリアル1個</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>マテリアル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project/workflow</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>オプションなし</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>%1ではこれまでに%2が作られていません</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation>または</translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>%1に配信しました</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>%1に送信中です</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>%1への送信を待っています</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>%1には何も送信していません</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>何も送信していません: %1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>%1に送信しましたが、確認できていません</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>%1に送信する前に取り消しました</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>%1への配信を保留しています</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>%1に配信できませんでした</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>%1に自動で再試行します。今すぐ試すには再配信してください。</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>上記の問題を直してから再配信してください。届いていないものだけが再送されます。</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>問題が直り次第、自動で送信されます。待っている間に失われるものはありません。</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>%1に届いているか確認してください。届いていない場合だけ再配信してください。再送すると、二重に届くことがあります。</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>改めて送信するには再配信してください。</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>%1 は削除されました。もう一度登録した後に送信されたものはそこへ届きます。</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>%1 はもう割り当てられていません。もう一度割り当てて、保存済みのものを送ってください。</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>問題はありません。それでも送るには、割り当てのオプションを変更してから再配信してください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>サプライチェーンアテステーションを、必要とするシステムに転送します。</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>ストアをFOLDERに置きます。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light、dark、high-contrast、またはhigh-contrast-dark。</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>このフォントを使います(例: &quot;Inter 13&quot;)。</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>呼び出せるトレイがある場合、ウィンドウを表示せずに起動します。</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>初回のツアーを自動で実行し、画像をFOLDERに保存して終了します。</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>この言語で表示します(例: &quot;de&quot;)。</translation>
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
        <translation>CycloneDXのSBOMをDependency-Trackインスタンスに送信します</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>SBOMをプロジェクトにアップロードし、処理が終わるまで追跡します</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>インスタンスのURI</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>Dependency-TrackインスタンスのURL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>認証に使う、チームのAPIキー</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>必要に応じたプロジェクトの作成への対応</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>サーバー証明書の発行元であるプライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>既存のものをIDで指定</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前で指定</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクトID</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>SBOMの送信先となる既存プロジェクトのUUID</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>作成する、またはSBOMの送信先とするプロジェクトの名前。{{ .Material.Annotations.team }}でアノテーションを埋め込めます</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>親ID</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>作成するプロジェクトの親のUUID</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>これらのアノテーションを持つSBOMだけ: key=valueをコンマ区切りで指定</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>プロジェクトのバージョン</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>プロジェクトのバージョン。アノテーションも使えます</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>作成するバージョンを最新とします(4.12以降)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>プロジェクトのタグを置き換えるタグ(コンマ区切り、4.12以降)</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>必要に応じてプロジェクトを作成</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>最新バージョンとしてマーク</translation>
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
        <translation>アテステーションをDiscordに送信します</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>各アテステーションの要約をチャンネルに投稿します</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>DiscordのWebhookのURL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>Webhookの既定のユーザー名を上書きします</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
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
        <translation>アテステーションとSBOMのメタデータを、guacsec/guacが取り込めるようBLOBストレージにエクスポートします</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>アテステーションとSBOMを、GUACが収集する場所に置きます</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>アーティファクトを保存するバケットの名前。プロバイダーdirectoryの場合はフォルダーの絶対パス</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs: Google Cloud Storage、s3: Amazon S3または互換のストア、directory: guacone collectの対象となるフォルダー</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>バケットにアクセスするための認証情報: サービスアカウントのJSONキーファイル</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3または互換</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキーID</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>認証情報に対応するキー</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>バケットにアクセスするための認証情報: シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>一時的な認証情報に付属するトークン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>バケットのリージョン。省略時はus-east-1</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>パス形式</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>MinIOやCephのように、バケットをホスト名ではなくアドレスのパスに含めます。ホスト名に含められない場合は自動的にこうなります</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>guacone collectの対象となるフォルダーの絶対パス</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>アーティファクトを保存するバケットの名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>AmazonやGoogle以外のストアのアドレス: MinIO、Ceph、エミュレーター</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>平文のHTTPを許可</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>TLSのないエンドポイントに、アテステーションとトークンを暗号化せずに送ることを許可します</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>エンドポイントの証明書の発行元であるプライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>OCIレジストリ</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>アテステーションを互換のOCIレジストリに送信します</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>アテステーションをレジストリに保存します</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>OCIリポジトリのURIとパス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>OCIリポジトリのユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>OCIリポジトリのパスワード</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>平文のHTTPを許可</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>TLSのないレジストリに、パスワードを暗号化せずに送ることを許可します</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>レジストリの証明書の発行元であるプライベート認証局のPEM証明書</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>OCIイメージ名の接頭辞(既定値: chainloop)</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>アテステーションごとに1つのリポジトリ</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>1つのリポジトリに、それぞれのタグ</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>対象のイメージに付ける</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository: アテステーションごとに新しいリポジトリ、tag: 登録した1つのリポジトリにそれぞれのタグ、referrer: 対象のコンテナイメージに付ける</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>Sigstoreバンドル</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope: 署名済みアテステーションのみ、bundle: 検証用の証明書とタイムスタンプを含むSigstoreバンドル</translation>
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
        <translation>アテステーションをSlackに送信します</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>各アテステーションの要約をチャンネルに投稿します</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>SlackのWebhookのURL</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>受信したアテステーションの情報をメールで送信します</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>アテステーションを添付して、要約をメールで送信します</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>メールの送信先のアドレス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>差出人のメールアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>SMTP認証に使うユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>SMTP認証に使うパスワード。二要素認証のメールボックスではアプリパスワード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>SMTP認証に使うホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>SMTP認証に使うポート: STARTTLSは587、最初のバイトからTLSの場合は465</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初のバイトからTLS</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>なし: 平文</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls: 平文で始まり、必ずTLSに切り替え、tls: 最初のバイトからTLS、none: 平文。省略時はポート465ならtls、それ以外はstarttls</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>平文を許可</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>セキュリティがnoneの場合に、パスワードとメールを暗号化せずに別のマシンへ送ることを許可します</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>サーバー証明書の発行元であるプライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>カーボンコピーの宛先のメールアドレス</translation>
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
        <translation>アテステーションとSBOMを汎用のWebhook URLに送信します</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>アテステーションとSBOMをJSONとして投稿します</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>ペイロードの送信先となるWebhookのURL</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>Standard Webhooksの方式で各メッセージに署名します: whsec_とbase64。シークレットの更新中は、2つを空白で区切ります</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>受信側の証明書の発行元であるプライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>アテステーションを送信</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>SBOMを送信</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>CycloneDXまたはSPDXのソフトウェア部品表(SBOM)も送信します</translation>
    </message>
</context>
</TS>
