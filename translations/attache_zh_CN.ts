<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>%1 重定向到了另一个地址。请注册最终地址</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>%1 以格式错误为由拒绝</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>%1 不接受该凭据</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>%1 禁止此操作</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>%1 在此地址上没有任何内容</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>%1 在此地址不接受此内容</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>%1 位于需要密码的代理之后</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>%1 要求重试</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>%1 发现冲突</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>%1 不再接受发往此地址的内容</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>%1 发现有条件未满足</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>%1 认为内容过大</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>%1 不接受此类内容</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>%1 目前收到的请求过多</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>%1 不支持此操作</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 自身出现问题</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>%1 拒绝了它</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 不接受该令牌</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>%1 在此地址不接受证明</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>%1 拒绝了该 SBOM</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>%1 不接受该 API 密钥。请在那里新建一个</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 在此地址不接受上传：这是它的网页前端或代理。请注册 API 服务器的地址</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>%1 位于代理之后，该代理不允许这么大的 SBOM 通过。请提高其限制（nginx：client_max_body_size），或注册 API 服务器本身的地址</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>%1 在此地址不接受 SBOM：这是它的网页前端或代理。请注册 API 服务器的地址</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>%1 内部出错</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>%1 不接受该 API 密钥</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>%1 不认识此 webhook：它已被删除</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>%1 不接受 webhook 地址中的令牌</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>%1 不认识 webhook 地址中的子区（thread_id）</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>%1 需要指定子区，因为此 webhook 属于论坛：请在其地址后加上 ?thread_id=NUMBER</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>%1 同时收到了两个子区</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>%1 只在论坛中创建子区：请从 webhook 地址中去掉 thread_id</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>%1 不允许 webhook 在此频道的子区中发帖</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>%1 已将 webhook 地址中的子区归档：请重新打开，或改用其他子区</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>%1 的服务器 AutoMod 阻止了它</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>%1 发现其中有不允许的链接</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>%1 不允许此服务账号创建对象。请授予它 Storage Object Creator 角色</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>%1 发现上传中断</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>%1 所属的项目已停用结算</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>%1 要求由请求方付费，此方式不受支持</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>%1 不接受该服务账号的令牌</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>%1 正在被他人更改</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>%1 丢失了上传内容的一部分</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>%1 不接受该服务账号的密钥</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>%1 不接受该服务账号</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>%1 等待上传的时间过长</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>%1 认为请求的时间有误</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>%1 正在接收他人的同一对象</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>%1 收到的内容已损坏</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>%1 不再接受该会话令牌</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>%1 不接受该会话令牌</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>%1 不认识该访问密钥</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>%1 认为秘密访问密钥有误</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>%1 不允许此访问密钥创建对象。请授予它 s3:PutObject 权限</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>%1 所属的账号有问题</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>%1 所属的账号尚未开通</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>%1 不能使用此名称</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>%1 位于另一个区域</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>%1 位于另一个区域或另一个端点</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>%1 要求上传到另一个地址</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>%1 认为对象名称过长</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>%1 认为对象的元数据过大</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>%1 的应答不像镜像仓库：中间可能有代理或登录页面</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>%1 拒绝了该镜像</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>%1 不接受该用户名和密码：请更正，并确认该账号有推送权限</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>%1 不允许此账号推送：请授予它权限</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>%1 没有此仓库，也不会自动创建：请在那里创建，或以 &quot;tag&quot; 模式关联，该模式只需一个仓库</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>%1 不接受这种方式的镜像：请确认它是 OCI 镜像仓库，且不是只读的</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>%1 以过大为由拒绝了该镜像</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>%1 丢失了上传内容</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>%1 目前无法接收</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>%1 没有给出令牌</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>%1 不接受该用户名或密码</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>%1 无法读取该消息</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>%1 在消息中没有发现任何内容</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>%1 不接受该消息的结构</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>%1 认为消息内容过多</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>%1 不认识消息中提到的某人</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>%1 不接受该 webhook 地址：它已被撤销</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>%1 被管理员设为不在此处接收消息</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>%1 不允许 webhook 在全员频道中发帖</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>%1 已停用该工作区</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>%1 的该组织正在迁移或已锁定</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>%1 不认识此 webhook：它已被移除或停用</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>%1 不认识此工作区</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>%1 找不到该 webhook 的频道</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>%1 已将该 webhook 的频道归档</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>应答的不是 %1：而是代理，或需要先登录的页面</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>请检查用户名和密码；有些邮箱需要应用专用密码</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>它要求登录或使用 TLS：请检查端口和安全方式</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>请检查用户名和密码</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>它要求使用 TLS：请选择安全方式 starttls 或 tls</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>这不是可以提交邮件的服务器：请检查主机和端口</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>它无法完成所要求的操作：请检查端口和安全方式</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>此主机不接收邮件：请检查主机和端口</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>请检查端口和安全方式</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>该用户不能以此名义发送：请检查发件人地址</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>%1 不接受我们的签名或地址</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>%1 在此地址不接受 POST 请求</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>%1 已弃用此地址，不再接收发往此处的消息</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>%1 认为消息过大</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>%1 不接受 JSON</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>%1 不支持 POST 请求</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>它不接收来自此计算机的邮件：请询问其管理员，或检查主机和端口</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>已签名的负载（应为 in-toto 声明）</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>这描述的是一次工作流运行，但其中没有它的证明</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>运行描述中的捆绑包不是 base64</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>运行描述中的捆绑包</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>运行描述给出的摘要是 %1，但其捆绑包的摘要是 %2</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>这是裸声明：未经签名，无法投递</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>这是包含 %Ln 项的 JSON 列表，而不是一份证明</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>请在每个文件中只放一份证明。</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>它大于 %1 MiB，任何证明都不会这么大</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>文件以字节顺序标记开头，已略过</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>捆绑包没有说明其媒体类型；已按 0.3 版读取</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>这是未知种类的捆绑包：%1；可读取 Sigstore 捆绑包 0.1 至 0.3</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>捆绑包带有 %1 个证书；最多读取 %2 个</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>捆绑包中有证书不是 base64</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>捆绑包签名的是普通文件，而不是证明</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>捆绑包中没有 DSSE 信封</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>该捆绑包</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>无法读取的时间</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>给定的颁发机构 %1 签发了 %2 的证书；未检查有效期和吊销情况</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>%1 的证书无法追溯到给定的颁发机构（%2）</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>证书用途</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>无法读取证书的扩展</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>该证书不用于数字签名</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>该证书用于代码签名以外的用途</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>该证书没有限定用途</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>该证书用于代码签名</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>&quot;%1&quot; 不是 key=value 形式</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>请写成以逗号分隔的键值对：env=prod,team=shop。</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>没有注解 %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>%1 是 &quot;%2&quot;，而不是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>DSSE 信封</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>Sigstore 捆绑包</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>工作流运行的描述</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>in-toto 声明</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>CycloneDX 文档</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>其中有超过 20 MB 的值</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>它是 SPDX 文档</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>它在第 %1 字节处不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>它在第 %1 字节处不是有效的 JSON</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>其 bomFormat 不是 &quot;CycloneDX&quot;</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>缺少 specVersion</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>其 specVersion &quot;%1&quot; 不属于 %2</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>其 components 中有一项不是对象</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 没有名称</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>%1 没有类型</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>其 metadata.component</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>组件列表中的第 %1 个组件</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>受口令保护，而使用时无法询问口令</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>已损坏：请复制整个文件</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>不是 RSA 密钥</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>短于 %1 位</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>示例证明</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>无法为其生成密钥</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>此处不允许</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>必须符合模式 %1</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>无法在合理时间内按模式 %1 检查</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>为必填项</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>不是此处允许的名称</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>在给出 %1 时为必填项</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>给出 %2 时，%1</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>属于所选方案以外的另一方案</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须为 true 或 false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须为整数</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>必须为 -%1 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须为数字</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>此处未知；没有任何选项</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>此处未知；可用的有：%1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>属于 %1，而不是 %2</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>必须为 schema</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>没有 &quot;if&quot; 则不起作用</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>无法编译为正则表达式</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>在此文档中没有指向任何内容</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>的值无法使用</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>又指回自身</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>它不是 JSON：%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>只有当 schema 的每个关键字都得到执行时，才会使用该 schema</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>必须为 string、integer、number、boolean 类型之一：输入项是单个值</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>不得存在：机密没有默认值</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>必须为绝对地址，例如 https://host/path</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>必须为电子邮件地址，例如 name@example.com</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>必须为主机名，例如 host.example.com</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>必须为 UUID，例如 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>必须为日期和时间，例如 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>必须为 IPv4 地址，例如 192.0.2.1</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>必须为 IPv6 地址，例如 2001:db8::1</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>必须为文本</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>必须为由最小值和最大值组成的列表</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须为列表</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>必须为至少含一项的列表</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>必须为大于 0 的数字</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>必须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>必须为互不相同的名称的列表</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>必须为按名称给出的名称列表</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>指定了未知的类型；可用的有：array、boolean、integer、null、number、object、string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>指定了不予执行的格式；可用的有：%1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>必须指向此文档内部，例如 #/$defs/name</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>必须为按名称给出的 schema</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>此处不予执行</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>不得超过 63 个字符</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>不得包含点号</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>只能由小写字母 a-z、数字和 &apos;-&apos; 组成，且必须以字母或数字开头和结尾，例如 &apos;my-name&apos; 或 &apos;123-abc&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须为%1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>必须为以下之一：%1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>不得小于 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>不得大于 %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>必须大于 %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>必须小于 %1</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>必须为 %1 的倍数</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>不得有重复的条目</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>属于此处不允许的值</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>不得有 %1</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>不得同时有 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>%1 保持现状</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>给出 %1</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>不符合此处允许的 %1 种方案中的任何一种</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>符合其中 %1 种方案，而只能使用一种</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>只能取以下之一：%1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>必须为 object：输入项有名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>无法理解 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>注释没有以 */ 结束</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>没有指明注解</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>缺少注解的键</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>键中若有字母、数字和 _ 以外的字符，需使用 index</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>index 需要注解集合和引号中的键</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>在引号中，\ 之后只能是 &quot; 或 \</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>键的引号没有闭合</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>注解多于一个</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>缺少 }}</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>请写 {{ .Material.Annotations.key }}、{{ .Attestation.Annotations.key }} 或 {{ index .Material.Annotations &quot;a.key&quot; }}。</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>注解 %1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>该材料没有它</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>该证明没有它</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>必须至少有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>最多只能有 1 个字符</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>最多只能有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>必须至少有 1 项</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>必须至少有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>最多只能有 1 项</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>最多只能有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>必须至少有 1 个成员</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>必须至少有 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>最多只能有 1 个成员</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>最多只能有 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>%1（其他值保持不变时）</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1（当%2时）</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1（除非%2）</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>必须恰好有以下之一：%1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>必须至少有以下之一：%1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>%1 不允许该 API 密钥创建项目，而 %2 尚不存在（401：%3）。请为其团队授予 PROJECT_CREATION_UPLOAD 权限，或创建该项目</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>%1 不允许该 API 密钥上传 SBOM（403）。请为其团队授予 BOM_UPLOAD 权限</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>%1 不允许该 API 密钥的团队访问项目 %2、其父项目或最新版本（403：%3）</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>。请注册 API 服务器的地址</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>父项目 %1 已不存在（404：%2）</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>项目 %1 不存在（404：%2）</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>应答的不是 %1，而是网页（%2）。请注册 API 服务器的地址</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>%1 的应答没有令牌（%2），因此 SBOM 未送达</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>无法读取其说明</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>必须为完整的 URL，以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>其中不得有用户名或密码</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>必须为 UUID，与项目页面地址中的一致</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>必须为不含空格和换行的密钥</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>此证明中没有 CycloneDX SBOM</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>已不在处理中，但项目自上传以来没有导入记录：请到那里查看</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>已接受；无法确认是否已处理</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>%1 已收到，仍在处理</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>支持 parentID</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>支持 isLatest</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>支持 tags</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>可以设置已有项目的标签</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>，另有 %1 个</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1 是集合项目，不接收 SBOM</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>请选择其中的一个项目。</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>父项目</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>API 服务器有应答</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>API 密钥被接受</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>该服务器不要求登录</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>该 API 密钥的团队缺少 %1 权限</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>请在那里添加：Administration、Access Management、Teams。如果该密钥通过另一个团队拥有权限，请强制注册：只能看到一个团队。</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>该 API 密钥拥有所需的权限</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>需要允许创建项目的注册（allowAutoCreate）</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>这是 %1 %2：%3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>请去掉该项，或升级服务器。</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>未通过筛选条件：%1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>项目名称需要%1：%2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>项目版本需要%1：%2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>得出的项目名称为空</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>其内容不可用：%1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>请给出 API 服务器的地址：通常是同一主机的 8081 端口，或单独的主机。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>的应答不像 Dependency-Track</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>该 API 密钥不属于任何团队，因此没有任何权限</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>请在团队中创建密钥：Administration、Access Management、Teams。</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>所给的不是 API 密钥</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>这是网页前端，而不是 API</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD（上传 SBOM）</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO（查找项目）</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD（创建项目）</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>没有%1 %2</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>请从项目页面的地址中取得 UUID。</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>该 API 密钥不能查找项目</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>请为其团队授予 VIEW_PORTFOLIO 权限。</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>该 API 密钥的团队无权访问%1 %2：%3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>请将其加入团队的项目：Administration、Access Management、Portfolio Access Control。</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>无法打开其内容</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>无法读取其内容：%1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>未发送，因为 %1 会拒绝它：%2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>项目 %1 已有更新的 SBOM 到达</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>由于请求过多，Discord 已暂时屏蔽此计算机（429）</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>Discord 目前收到的消息过多（429）</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1（%2，代码 %3）</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>不是完整的 URL：应以 https://discord.com/api/webhooks/ 开头</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>不是 Discord 的地址：应以 https://discord.com/api/webhooks/ 开头</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>必须以 https:// 开头</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>其中有用户名，而 Discord 不使用用户名</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>必须为 1 到 %1 个字符</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>不得包含 &apos;%1&apos;：Discord 会拒绝</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>不得为 &apos;%1&apos;：Discord 会拒绝</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>必须为 https://discord.com/api/webhooks/NUMBER/TOKEN 的形式：请从 webhook 的设置中复制</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>其 thread_id 不是数字</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>应答的不是 Discord：而是代理，或需要先登录的页面</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>请从频道设置的“整合”中重新复制地址。</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>它属于某个应用或关注另一频道，无法向其发帖</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>请在频道设置中创建传入 webhook。</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>Discord 认识此 webhook</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>已省略：此频道不接受这么大的文件</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>收到新的证明</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>Attaché 正在关闭</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>集成 %1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>此版本的 Attaché 没有它</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>%1 的关联</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1（%2）不是此证明的材料</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1 与材料 %2 同名，但内容不同</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>它是管道、套接字或设备，不是文件</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>您无权读取它</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>它有 %1，而任何证明都不会大于 %2</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>请给出证明本身；材料应在一旁给出。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>请添加它：%1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>该证明没有指明此处已知的工作流</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>请说明它属于哪一个：--workflow NAME</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>请更正集成文件夹中的该文件，然后重新构建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>&quot;%1&quot; 是机密，而关联不能保存机密</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>create() 没有生成任何内容</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>有两个相同的 id</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>无法创建存储库的文件夹</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>请用 --data-dir 或 ATTACHE_DATA_DIR 另选一个。</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>投递 %1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>正在发送中</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>其注册 %1 已被删除</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>%1 已不再与该工作流关联</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>请将其恢复：attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>%1 配置有误：%2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>请更正：attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>请关闭 Attaché，保留一份 %1 的副本，然后从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1 完好（schema 版本 %2）</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>可以写入、读取和移除机密</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>此构建中没有任何集成</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>请安装完整构建的 Attaché。</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>没有 TLS 库，因此 https 地址无法使用</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>请安装 OpenSSL 3（Debian：apt install libssl3）。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>没有程序在发送：请打开 Attaché，或启动 attachectl run</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>正在发送：%1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它被停止了</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>它在 %1 秒内没有应答</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>它可能正在等待解锁：请解锁后重试。</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>条目 %1 不是由 Attaché 写入的</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>请重新给出该注册的机密：attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>&quot;version&quot; 必须为以点分隔的两个数字：&quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>&quot;description&quot; 会显示在表格中：末尾不要加句号</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>/properties/%1 没有说明</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1：示例 &quot;%2&quot; %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>它必须以集成的名称作为标题开头：&quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>缺少 &quot;## Registration&quot;：说明从何处取得每个输入项</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>缺少 &quot;## Attachment&quot;：说明其选项的作用</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>它必须为 24 × 24 的 SVG：&lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>它必须用 currentColor 绘制，以使用文字的颜色</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>文件夹的名称就是 id：由小写字母和数字组成，单词之间以 &apos;-&apos; 连接</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1 是机密，而关联不能保存机密</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>其中没有测试，即没有 tst_….cpp</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>邮件服务器的主机或端口无效</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>用户名或密码中有无法发送的字符</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>%1 的密码会以未加密方式传输</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>%1 的地址在 @ 之前不能有 ASCII 以外的字符：%2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>该邮件有 %1 字节，而 %2 最多接受 %3</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>地址 %1 %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>（自此改用 %1）</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>拒绝了我们的连接</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>拒绝通信</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>没有开始 TLS</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>不允许该用户登录</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>拒绝了发件人</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>拒绝了收件人</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>拒绝了邮件</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>未能在时限内连接到 %1</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>%1 在 %2 秒内没有发来任何内容</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>。它可能要求从第一个字节起使用 TLS（如 465 端口）：请选择安全方式 tls</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>无法与 %1 建立安全连接：%2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>。它可能以非 TLS 方式开始（如 587 端口）：请选择安全方式 starttls</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>找不到 %1 的主机</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>%1 上没有程序在监听：连接被拒绝</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1 的证书不被接受：%2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>%1 不提供 STARTTLS，因此没有向其发送任何内容</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>%1 没有可用的登录方式，因此没有向其发送任何内容</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>与 %1 的连接中断</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>%1 不要求用户名和密码，因此没有向其发送任何内容</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>。启用 TLS 后它可能会要求：请选择安全方式 starttls</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>无法读取 %1 的内容</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>主题中有换行或其他控制字符</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>Message-ID 无效</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>附件的文件名无效</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>缺少 &quot;subscribedMaterials&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>&quot;subscribedMaterials&quot; 中有类型名称以外的内容</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>&quot;atOnce&quot; 必须为 1 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>它不是 JSON：%1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>未发送该证明，因为其签名无效：%1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>应服务的要求，在 %2 之前不会向 %1 发送任何内容</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>地址必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>%1 的地址中有用户名或密码</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>请求的方法无效</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>标头 %1 中有换行或其他不允许的字符</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>无法读取私有颁发机构的证书</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>%1 在 %2 秒内没有应答</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>无法打开要发送的文件</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>有文件在发送到 %1 的过程中发生了更改</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>通往 %1 的代理没有应答</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>%1 的代理要求用户名和密码</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>发送内容时与 %1 的连接中断。该服务可能不接受这么多内容，或不接受来自此处的内容</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>它被停止了；没有保留任何内容</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>该证明此前已收入</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>其中没有可发送的内容</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>它以未预料到的方式失败（%1）</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>请在临时文件夹中腾出空间</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>此版本的 Attaché 没有集成 %1</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>名称 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>名称 %1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>已有注册使用此名称</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>请另选一个，或更改已有的那个：attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>%1 的注册</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>注册 %1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>没有此集成</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>尝试 %1 次后放弃。最后一次：%2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>%1 的任一注册</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>已不再关联</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>%1 的机密不在此计算机的密钥环中。请重新给出：attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>该集成以未预料到的方式失败（%1）。这是集成本身的缺陷</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>该集成以未预料到的方式失败。这是集成本身的缺陷</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>无法使用材料 %1：%2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>该证明属于工作流 %1，却是为 %2 收入的</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>这是无人签名的裸声明：可以查看，但不能投递</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>请给出包含它的信封或捆绑包。</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>工作流 id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>它不是 UUID</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>请使用控制平面显示的那个，或将其省略。</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>请使该文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>没有具有此指纹的可信签名者</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>有多个可信签名者以此开头</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>请按 “attachectl trust list” 显示的形式给出指纹。</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>正在检查已存储的证明</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>已导入，但尚未向其服务核实</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1：机密，需在本机提供</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>此处属于 %1，而文件中属于 %2</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请将其中一个改名。</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>此处和文件中都没有这个注册</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>此处和文件中都没有这个工作流</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>必须是本版本能读取的“%1”</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>此处没有集成 %1</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>是机密，不会从文件中读取：请改写为 {&quot;$secret&quot;: &quot;NAME/FIELD&quot;}</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>材料 %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>此证明未列出任何材料</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>此证明没有这个材料；它有 %1</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>它是对 %1 的引用，证明中不含其内容</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>其文件不在此处；摘要为 %1</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>请添加文件：attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>其内容为 %1，而此证明并不缺少材料</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>其内容为 %1，但 %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>请提供制作此证明时所用的文件。</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>它已被更改：其内容为 %1，而不是 %2</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>名称无法使用</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>密钥环未打开</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>没有可用的应答</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>密钥环已打开</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>请检查端口和安全方式：tls 用于端口 465，starttls 用于端口 587。</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>请尝试安全方式 tls，通常使用端口 465。</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>请重新完整粘贴。</translation>
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
        <translation>请检查拼写。仅在组织内部可解析的名称可能需要连接其 VPN。</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>服务可能已停止，端口可能不对，也可能被防火墙拦截或未连接 VPN。</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>此端口可能不使用 TLS：请检查端口，以及地址是否应以 https 开头。</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>已找到主机</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>%2 的端口 %1，%3 毫秒</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>经由代理 %1，%2 毫秒</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>已连接到服务</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>证书有效</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1，证书有效期至 %2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1，证书有效期至 %2：请安排续期</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>数据不会离开此计算机</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>传输途中的任何人都能读取内容</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>请将签发该证书的颁发机构添加到此计算机的受信任机构中。</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>请安排为该服务的证书续期，并检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>请使用其证书所对应的名称：该证书不是签发给 %1 的。</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>请安排修正该服务的证书。</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>名称可用</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>它不是机密：请用 update 更改</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>没有给出新的机密</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>此集成没有机密。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它的机密有：%1。</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>已删除，但无法从密钥环中移除其机密（条目 %1）：%2。Attaché 下次启动时会再次尝试</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>如果颁发机构是您自己的，请将其证书粘贴到“%1”中。</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>请给出该服务认可的密钥或密码。</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>请让该服务的管理员检查此账号在那里的权限。</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>证明 %1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>沙盒没有 %1 的替身</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>此计算机没有网络；一旦有网络就会继续</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>请将其恢复：attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>它没有第 %1 次尝试</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>它会暂停：恢复后，其机密会发往现在所指的位置</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>导入更改了它的目标位置：请确认其机密可以发往那里，然后将其恢复</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>材料 %1（%2）不在此计算机上。请在显示该证明的位置添加，或使用 --material %3 重新推送该证明</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 已针对工作流 %2 暂停</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>天数须为 1 到 %1</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>已移除超过保留期限的内容：%1 份证明，连同 %2 项投递和 %3 个文件，以及 %4 次尝试的请求和应答；%5 MiB</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>统计将移除的内容</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>其材料的内容刚存储就被移除</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>信封的一个签名不是 base64</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>签名被编码了两次（2025 年 4 月以前的捆绑包如此），已修正</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>信封的 &apos;signatures&apos; 不是列表</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>信封没有签名</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>信封带有 %1 个签名；最多读取 %2 个</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>捆绑包带有 %1 个签名，使用其中的第一个</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>信封的一个签名</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>信封没有说明其中的内容（缺少 &apos;payloadType&apos;）</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>信封中是 %1，而不是 in-toto 声明（%2）</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>缺少信封的负载</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>信封的负载不是 base64</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>请重新获取该证明：此副本已损坏。</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>该信封</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>该文件超过 %1，密钥或证书不会这么大</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>该文件不是文本。请使用其 PEM 或 JSON 形式</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation>PEM：%1；%2</translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation>含 1 个键的 JSON，%1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>含 %Ln 个键的 JSON，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1 行，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln 行，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>请改为给出捆绑包或信封，例如 &apos;workflow run describe -o attestation&apos; 的输出。</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>这是 %1，而不是证明</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>请将其作为材料文件，与指明它的证明一起给出。</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>CycloneDX SBOM</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>SPDX SBOM</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>SARIF 报告</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>OpenVEX 文档</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>CSAF 文档</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>文件中只有空白字符</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>文件是压缩的</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>文件以 UTF-16 编写</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>这是被签名的文本（DSSE 预认证编码），没有签名</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>这是 PEM 文件（密钥或证书），而不是证明</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>这是网页，而不是证明</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>下载可能停在了登录页面：请重新获取。</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>这是二进制数据，而不是证明</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>文件中的 JSON 对象是空的</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>这描述的是一次没有证明的工作流运行</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>请等到运行结束，再重新获取描述。</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>这是 cosign 旧格式的签名，而不是证明</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>这是镜像的清单，而不是证明</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>它有负载，但不是 DSSE 信封（缺少 &apos;payloadType&apos;）</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>它类似 in-toto 声明，但既没有指明其类型，也没有指明其谓词的类型</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>这是 JSON，但既不是 DSSE 信封，也不是 Sigstore 捆绑包</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>缺少逗号、} 或带引号的名称</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>名称与其值之间缺少冒号</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>列表没有结束：缺少 ] 或逗号</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>两个值之间缺少逗号</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>文本没有结束：缺少引号</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>结束过早：缺少 } 或 ]</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>反斜杠后面的字符不被允许</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>最后一个 } 之后不得有任何内容</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>这不是值：文本要放在引号中</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>这些值必须为一个对象，放在 { 和 } 中。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行，第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>必须只是存储桶的名称，不带 gs:// 或 s3://</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>不是存储桶的名称：只能含字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>必须为完整的地址：https://host，有专用端口时带上端口</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>其中不得有用户名：访问密钥有自己的字段</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>必须在主机和端口之后结束：存储桶有自己的字段</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>未加密且是另一台计算机：请使用 https，或设置 allowInsecureHTTP</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>指定的 token_uri 既不在 googleapis.com，也不在给定的端点</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>必须为绝对路径</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>无法写入文件夹 %1：%2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>可以写入该文件夹</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1 已经存在，但内容不同。请将其移走，然后重新发送</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>%1 未能写入磁盘</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>服务账号的密钥被接受</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>应答中没有 JSON</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1：缺少 %2</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>该服务账号可以创建对象</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>已创建并删除了一个</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>已创建 %1，但无权将其删除</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>应答没有指明该对象</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>令牌服务器 %1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>服务账号的密钥无法签名</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>%1 不接受该服务账号的密钥（400 invalid_grant）：它已被删除或停用，或此计算机的时钟有误%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>应答中没有令牌</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>存储桶 %1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>裸声明未经签名：没有信封可存储</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>存储桶 %1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>。此计算机的时钟与服务的时钟相差 %1 分钟：请校准</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>应答的似乎不是 %1：%2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>%1 保存的内容与所发送的不同。请在那里删除 %2，然后重新发送</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>无法读取 %1 的内容</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>。请校准此计算机的时钟</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>该访问密钥可以创建对象</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>应答没有 ETag</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>请为服务账号创建密钥，并给出其 JSON 文件</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>的类型为 %1，而不是 service_account：%2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>不是服务账号的密钥文件：%1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>不是 JSON：请给出服务账号的整个密钥文件</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>没有 client_email：请给出整个密钥文件</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>的 private_key %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>文件夹存在</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>主机名混用了多种字母表的字母，仿冒其他名称的域名常常如此。请确认这就是您要的主机。</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>主机名中有 a 到 z 以外的字母。请确认这就是您要的主机。</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>“%1”混用了多种字母表的字母，仿冒其他名称的域名常常如此。请确认您要的是主机 %2。</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>“%1”中有 a 到 z 以外的字母。请确认您要的是主机 %2。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>其曲线不受支持；支持 P-256 和 P-384</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>此类密钥不受支持；支持 ECDSA、RSA 和 Ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>不支持 %1 位的 RSA 密钥；支持 %2 到 %3 位</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>其摘要 %1 不是十六进制的 sha256</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>其内联内容不是 base64</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>其内联内容的摘要是 %1，而不是证明所说的 %2</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>它是没有内容的文本（STRING）</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>它是非 UTF-8 的文本（STRING）</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>它没有 sha256 摘要</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>它没有文件名或镜像名</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>它没有说明其类型（注解 %1）</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>它没有说明其名称（注解 %1）</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>它没有说明其类型</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>它没有说明其名称</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>它既没有文本，也没有引用</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>该证明的材料不是列表，已忽略</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>它没有给出可用的登录地址</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>它要求将密码以未加密方式发往 %1</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>它要求将密码以未加密方式发往另一台计算机 %1</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>它要求将密码发往此网络内部的地址 %1</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>它没有给出上传地址</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>它给出的上传地址不可用</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>它要求以未加密方式上传到 %1</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>它要求上传到此网络内部的地址 %1</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>没有上传地址</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>无法安全地上传到 %1：%2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>摘要与该 blob 的摘要不同</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>用户名中没有 &apos;:&apos;；其后的部分可能是密码</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>镜像仓库 %1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>已开始一次上传并将其取消</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>直接放入 %1，而不是其下级：请以 &quot;tag&quot; 模式关联</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>它没有指明容器镜像</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>其镜像为 %1</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>该证明与 %1 中的镜像无关：%2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>镜像仓库有应答</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>用时 %1 ms%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>，未加密</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>凭据被接受</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>该账号可以推送</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>放在镜像旁边</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>&quot;%1&quot; 不能作为镜像名称的开头：应为字母 a-z 和数字，以 &apos;.&apos;、&apos;-&apos;、&apos;_&apos; 或 &apos;__&apos; 连接</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>标签会有 %1 个字符，而最多允许 %2 个</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>：请注册其中之一</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>，而每份证明都会放在 %1 的下级：请使用 &quot;tag&quot; 模式，或注册 IMAGE 之前的部分</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>裸声明未经签名：没有信封可推送</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>该证明收入时只有信封，而要推送的是捆绑包：请收入其捆绑包，或以内容 &quot;envelope&quot; 关联</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>摘要与该镜像的摘要不同</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>%1 没有镜像 %2：请先将其推送到那里，再为其出具证明</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>没有所请求的镜像</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>列出该镜像各份证明的标签 %1:%2 中是别的内容（%3）：请查明并将其移除</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>该镜像的证明列表（%1:%2）已满：请移除旧的证明</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>%1:%2 一直在被他人更改</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>%1 看不到它已接收的镜像各部分</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>，关于 %1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>。它的说明：%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>%1 的应答不像镜像仓库（%2）：中间可能有代理或登录页面</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>%2 让内容发往 %1，而后者拒绝了它（%3）</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>状态 400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1 不是 OCI 镜像仓库：它在 /v2/ 上没有任何内容</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>镜像仓库没有要求提供凭据</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>由镜像仓库本身确认</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>由其令牌服务器确认</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>%1 要求的登录方式不受支持（%2）：仅支持 Basic 和 Bearer</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>它没有说明是哪种</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>无法安全地登录 %1：%2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>为 %2 处理登录的 %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>：如果其颁发机构是私有的，请给出该机构的证书（caCertificate）</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>：仅在允许明文 HTTP（allowInsecureHTTP）时才使用没有 TLS 的镜像仓库</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>此处没有 %1://：请写 HOST/PATH</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>http:// 会以未加密方式发送密码：请去掉它，或允许明文 HTTP（allowInsecureHTTP）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>&quot;%1&quot; 不是主机名（可带端口）</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>请去掉标签：每份证明都有自己的镜像</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>&quot;%1&quot; 中有大写字母：仓库路径须为小写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>&quot;%1&quot; 不能作为仓库路径的一部分：应为字母 a-z 和数字，以 &apos;.&apos;、&apos;-&apos;、&apos;_&apos; 或 &apos;__&apos; 连接</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>请去掉 &apos;@&apos; 所带的内容：摘要，或用户名和密码</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>请去掉标签；带端口的主机之后须有路径：%1/PATH</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>镜像名称会有 %1 个字符，而镜像仓库最多接受 %2 个</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>此镜像仓库的镜像名称形如 %1</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>镜像需要名称：请写 %1/NAME</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation>策略评估保存在证明之外，证明没有说明其结果</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>%1 在同一对象中有两个 %2 字段，因而可能有两种读法</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>它在第 %1 字节处结束后还有内容；它必须是单个文档</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>它在第 %1 字节处中断；可能被截断了</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 项</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>%1 有此处未知的字段，已忽略：%2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>%1 的 SBOM，含 %2 个组件</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>%1 的 SBOM，%2 字节</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>消息“%1”，含 %2 个文件</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>对象 %1，%2 字节</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>%1 的替身</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>无法使用此计算机的端口 %1</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请另选一个端口。</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>镜像，层：%1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>索引，清单：%1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>类型为 %1 的制品</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>消息“%1”</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>smtp 的替身</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>发给 %1 的邮件：%2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>工作流 %2 的 %1，%3 字节</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>其组件嵌套过深</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它被停止了</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>它既不是 CycloneDX 文档，也不是 SPDX 文档：没有 bomFormat，也没有 spdxVersion</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>它没有说明所用格式的版本。</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>其格式版本为 %1；服务支持的是 %2。</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>它没有用于与其他文档区分的命名空间。</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>它没有以已知的形式说明生成时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>有 %Ln 个标识符用于多个组件，例如 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>有 %Ln 个组件没有名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>有 %Ln 个组件没有类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>它大于 1 GiB</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>它既不是 CycloneDX 文档，也不是 SPDX 文档</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>它不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>XML 格式的 CycloneDX</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>tag-value 格式的 SPDX</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>关联数据格式的 SPDX 3</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>其序列号不是 UUID（urn:uuid:…）。</translation>
    </message>
</context>
<context>
    <name>SdkWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. It was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1。内容已完整发送，可能已送达：重新发送之前请先到那里查看</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>文件比原来短</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>其中有私钥：请只给出证书</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>已损坏：请复制整个文件</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>在 @ 之前没有内容</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>在 @ 之前超过 %1 个字符</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>在不允许的位置有点号</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>有地址中不允许的字符</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>在 @ 之后没有有效的域名</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>有换行或其他控制字符</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>必须只是地址本身，不带名称、空格或尖括号</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>必须有一个 @</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1（%2，%3 字节）</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>程序正在结束</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>它不在密钥环中</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>此程序启动时没有 GLib 的事件循环，而密钥环要通过它应答</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>请在环境中去掉 QT_NO_GLIB 后启动。</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>没有用于访问密钥环的 D-Bus 会话</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>请登录桌面会话，或在 &quot;dbus-run-session -- …&quot; 中启动命令，并在其中解锁密钥环守护进程。</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>此会话中没有保存机密的程序（org.freedesktop.secrets）</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>请安装并启动 gnome-keyring 或 KWallet，然后重试。</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>密钥环守护进程没有可存放机密的密钥环</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>请创建默认密钥环：使用 &quot;Passwords and Keys&quot;（seahorse），或使用 &quot;gnome-keyring-daemon --unlock&quot;（从标准输入读取新密码）。</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>它已锁定，且没有可用来询问密码的显示器</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>请用 &quot;gnome-keyring-daemon --unlock&quot;（从标准输入读取密码）解锁，或登录桌面。</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>它仍处于锁定状态：密码提示被关闭或无法显示</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>请重试并输入其密码，或用 &quot;Passwords and Keys&quot;（seahorse）解锁。</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>对它的访问被拒绝</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>请重试并允许访问，或在密钥环自己的程序中更改此设置。</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>它没有及时应答</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>请找到其密码提示并作答；如果没有，请重启密钥环守护进程。</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>它尚未应答之前的请求</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>请找到其密码提示并作答；如果没有，请重启密钥环守护进程和此程序。</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>它所报告的与实际不符：写入或移除并未生效</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>请用 &quot;Passwords and Keys&quot;（seahorse）检查该密钥环，然后重试。</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>它失败了，且没有给出原因</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>&quot;attachectl doctor&quot; 会重新检查。</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>对 DSSE 预认证编码（%4 字节）的第 %1 个签名（共 %2 个，%3）出自%5</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>给定的密钥 %1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>给定的证书 %1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>捆绑包中的证书 %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用%1：%2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>没有可用的密钥：%1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>捆绑包只给出了密钥的名称（&apos;%1&apos;），且没有给定密钥</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>没有随附证书，也没有给定密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>信封的签名与现有的任何密钥都不符；要么证明在签名后被更改，要么是由其他密钥签名的</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>给定的密钥</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>没有给定密钥或签名证书</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>签名出自%1</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>均无法使用：%1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>签名并非出自其中任何一个（%1）；只有%2相符，而它是随捆绑包而来的</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>签名并非出自其中任何一个（%1）</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>证书有效期</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>签名并非出自捆绑包中的证书</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>不涉及证书</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>没有给定颁发机构，也没有默认信任的颁发机构</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>该证书%1有效；没有经过验证的时间戳，无法得知它是否在此期间使用</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>颁发机构有效期</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>颁发机构的证书%1有效；未据此核对时间</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>捆绑包带有时间戳（RFC 3161），此处不予验证</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>透明日志</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>捆绑包带有日志条目，此处不予检查</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>没有日志条目</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签名</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>由 %1 签名，其证书由给定的颁发机构签发</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>它与自带的证书（指名 %1）相符，但与给定的任何密钥都不符</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>它与自带的证书（指名 %1）相符，但没有给定的颁发机构为其担保</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>它与自带的证书（指名 %1）相符；没有给出任何可为其担保的内容</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>它没有签名</translation>
    </message>
</context>
<context>
    <name>SlackWebhookWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://hooks.slack.com/services/</source>
        <translation>不是完整的 URL：应以 https://hooks.slack.com/services/ 开头</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>不是 Slack 的 webhook 地址：应以 https://hooks.slack.com/services/ 开头</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>必须以 https:// 开头</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>其中有用户名，而 Slack 不使用用户名</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>是工作流的 webhook（%1），它接收的是另一种消息。请创建传入 webhook：其地址中有 /services/</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>必须为 https://hooks.slack.com/services/T…/B…/… 的形式：请从应用页面的 Incoming Webhooks 中复制</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>请从应用页面的 Incoming Webhooks 中重新复制地址。</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>它接受了没有内容的消息，而 Slack 不会这样做</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>Slack 认识此 webhook</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>没有发布任何内容</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>策略：%1 · 签名：%2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1。邮件已完整发送，可能已送达：重新发送之前请先到那里查看</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>必须为主机的名称或地址，不带端口或协议</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>none 会将密码以明文发往另一台计算机。请选择 starttls 或 tls，或设置 allowClearText</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>必须为 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>邮件已被接收，但无法记录此事：%1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>向 %1 发送邮件时，Attaché 自身中断，邮件可能已送达：重新发送之前请先到那里查看</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>%1 已收到邮件</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>%1 未收到：%2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>邮件服务器 %1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>服务器接受该用户名和密码</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>以明文</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>服务器接收了一封邮件</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>证明已附上。</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>证明过大，无法附上：%1 字节，%2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>Attaché 发送的证明邮件将与此类似。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>该声明的主体中有 %1 个无法读取，已忽略</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>该声明没有主体</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>被签名的不是 in-toto 声明（缺少 &apos;_type&apos;）</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>被签名的内容类型为 %1；可读取 in-toto 声明 v0.1 和 v1</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>其谓词类型为 %1，不受支持；支持 %2，较早的运行支持 %3</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>请给出 Chainloop 工作流运行的证明。</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>缺少声明的谓词</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>该声明</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>该证明没有指明其工作流</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>没有此关联</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration attached list&quot; 会列出现有的关联。</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>其注册或工作流已被移除</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>其注册或工作流此后已被移除</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>证明 %1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>没有此证明</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>&quot;attachectl attestation list&quot; 会列出现有的证明。</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>它此前已为此工作流收入，或该工作流已不存在</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>内容存储 %1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>请在该磁盘上腾出空间，然后重试；没有留下存到一半的内容。</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>请使该文件夹对您可写（chmod u+rwx），然后重试。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>它是命名管道</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>它是套接字</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>它是设备</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>请给出它所指向的文件：%1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1，而不是文件</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>其内容是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>请给出生成该证明时所用的文件。</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>内容 %1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>它不在内容存储中</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>请将该证明与文件一起重新推送（--material FILE）。</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>它已被更改：其内容是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>存储库文件夹 %1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>它是文件，不是文件夹</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>请将其移走，或用 ATTACHE_DATA_DIR 另选一个文件夹。</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>请使其所在的文件夹对您可写，或用 ATTACHE_DATA_DIR 另选一个。</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>存储库 %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>无法打开以供写入：%1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>请使 %1 及其文件夹对您可读写（chmod u+rw）。</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>该文件系统不支持 SQLite 的预写日志</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>请用 ATTACHE_DATA_DIR 选择本地磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>另一个程序正在创建或升级它</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>它已损坏：%1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>请停止 Attaché，并用备份替换它。</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>投递 %1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>没有此投递</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>&quot;attachectl delivery list&quot; 会列出现有的投递。</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>有多个投递以此开头</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>请给出其 id 的更多字符。</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>另一个调度程序已接管它</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>它正在发送中</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>请等待该次尝试结束。</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>其关联已被移除</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>请重新将 %1 与工作流 %2 关联，然后重新推送该证明。</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>它已经结束（%1）</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>其注册已被移除</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>其工作流已被移除</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>存储库 %1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>它由更新版本的 Attaché 写入（schema %1；此版本支持 %2）</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>请更新 Attaché；存储库保持原样。</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>将存储库复制到 %1</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>请腾出空间并使该文件夹可写；升级尚未开始。</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>无法为完成的副本命名</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>它是另一个程序的数据库（其中有表 &quot;%1&quot;）</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>请将该文件移走，或用 ATTACHE_DATA_DIR 另选一个文件夹。</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>另一个程序占用着存储库；请结束它（&quot;fuser %1&quot; 会指出是哪个），然后重试。</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>请使 %1 及其文件夹对您可写（chmod u+rw），然后重试。</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>请检查 %1 及其文件夹是否存在，并对您可读写。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>请在 %1 所在的磁盘上腾出空间，然后重试；没有留下存到一半的内容。</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>请检查 %1 所在的磁盘：空间、配额和健康状况。</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>请将 %1 移走（或用备份替换），然后重新启动。</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>注册 %1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>没有此注册</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>&quot;attachectl integration registered list&quot; 会列出现有的注册。</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>该名称已被使用</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选一个名称。</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>工作流 %1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>没有此工作流</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>&quot;attachectl workflow list&quot; 会列出现有的工作流；&quot;workflow add&quot; 可新建。</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>该名称（在其项目中）或该 id 已被使用</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>请另选一个名称或项目。</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>项目 %1 中各有一个此名称的工作流</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>请用 --project 说明是哪一个，或给出其 id。</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>%1 配置有误</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>已手动取消</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>发送过程中其关联被移除；不知是否已送达</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>删除时间过久：其机密已不存在</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>请重新注册。</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>其名称已被另一个注册使用</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>请先删除另一个注册，然后再撤回此操作。</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 已针对工作流 %2 暂停</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>它尚未结束，而其请求和应答能说明原因</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>请先将其取消，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>运行成功</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 份材料</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln 份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>1 项策略违规</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>%Ln 项策略违规</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… 另有 1 行</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… 另有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… 另有 1 项策略结果</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… 另有 %Ln 项策略结果</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… 另有 1 项违规</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… 另有 %Ln 项违规</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… 另有 1 份材料</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… 另有 %Ln 份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… 另有 1 份无法使用的材料</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… 另有 %Ln 份无法使用的材料</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… 另有 1 个注解</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… 另有 %Ln 个注解</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… 另有 1 个环境变量</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… 另有 %Ln 个环境变量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1（另有 %2 项未列出）</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>1 个内置注解</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>%Ln 个内置注解</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>no policies applied</source>
        <translation>未应用策略</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 项违规</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%Ln 项违规</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 项中通过 %1 项</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>，可信</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>工作流运行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>运行器</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>运行器链接</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>类型、内容、注解</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>无法使用的材料</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>可信密钥</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>文件中有公钥已损坏</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>文件中有密钥无法使用：%1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>文件中有证书已损坏</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>文件中有私钥，私钥不应交给他人</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>请给出其公钥部分：openssl pkey -pubout。</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>文件中有 &apos;%1&apos; 块，它既不是公钥，也不是证书</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>PEM 文本已损坏</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>文件中没有 PEM 公钥或证书</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>PEM 块以 &apos;-----BEGIN PUBLIC KEY-----&apos; 或 &apos;-----BEGIN CERTIFICATE-----&apos; 开头。</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>不是有效的 URL</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>必须为完整的 URL，以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>不支持的 URL 协议：%1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>必须以 whsec_ 开头</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>whsec_ 之后必须为 base64</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>解码后必须为 %1 到 %2 字节；此值为 %3 字节</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>此计算机与接收方的时钟相差 %1 分钟，仅此就会使签名失败</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>无法读取 %1 的内容</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>请与接收方核对地址和签名机密。</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>接收方接收了一条测试消息</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestation 和 send_sbom 都已关闭，因此永远不会发送任何内容</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>该证明</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>此证明中没有带内容的 SBOM</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>已发送，未确认</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>签名者未知</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>已被更改</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>密钥未知</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
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
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>按引用</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
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
        <translation>将已签名的供应链证明转发给需要它们的系统。</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>关于 Attaché</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>无遥测：它只与您注册的服务通信，不与任何其他方通信。</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>无账号：无需登录任何地方。</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>可离线工作：现在无法投递的内容会在此计算机上等待。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>构建工具</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>服务中的显示效果</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始内容</translation>
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
        <translation>工作流</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>%1 没有选项</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 的选项</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>已关联到 %1</translation>
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
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>应答正文</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · 请求 %2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>第 %1 次尝试 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>第 %1 次与第 %2 次尝试的差异</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>与第 %1 次尝试比较</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>要与第 %1 次尝试比较的尝试</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>此次尝试没有发送请求。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>无应答 · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>请求和应答已于 %1 清除。</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>将第 %1 次尝试保存为 HAR…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>其请求和应答，供浏览器的开发者工具使用；机密保持遮盖</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>添加 %1 的文件</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>已添加 %1 的文件</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>请腾出磁盘空间后重试</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>此桌面没有打开此类文件的程序</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>请保存后用您选择的程序打开</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
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
        <translation>声明</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>证明的原始字节，即其摘要所对应的内容</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1，运行 %2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>未投递到任何地方：其工作流没有关联任何注册</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>已投递到 %2 处中的 %1 处</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>收到于 %1</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>再次投递</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>信封摘要</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>指名 %1 为签名者</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>运行结束时间</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>对签名做了哪些检查</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>签名检查</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>此证明没有指明任何材料。</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>缺失：添加文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>被拒绝的材料</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>其文件不在此处。请添加或拖放到此处，等待它的投递就会发出。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>物料清单（SBOM）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>生态系统</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>显示某个工作流的证明</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>没有与“%1”匹配的证明。</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>没有这样的证明。</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>此处还没有证明。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>密钥未知</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>已篡改</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>所有工作流</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>显示所有证明</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>显示 %1 的证明</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>显示未签名的证明</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>显示密钥未知的证明</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>显示已篡改的证明</translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>推送证明</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>尚未推送任何证明</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>证明是流水线对其运行所签名的内容。请推送其文件，或将它与材料文件一起拖放到此处。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>搜索证明</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>推送示例</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>请使该文件夹可写，然后重试</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>无法创建其文件夹</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>此前已存储 1 份证明，可以发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>此前已存储 %Ln 份证明，可以发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>要将 1 份已存储的证明发送到 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>要将 %Ln 份已存储的证明发送到 %1 吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>已存储的证明已发送</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>每一份都会成为一次投递，如同刚刚推送一样。旧内容不会覆盖新内容。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>已停止：已为 %2 创建 %1，剩余 %3</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>已为 %2 创建 %1</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>正在创建投递：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%Ln 份已存储的证明已无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>请从其来源处重新推送。</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>各时段的投递</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>已投递 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>未确认 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
</context>
<context>
    <name>attache::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>已完成的部分保持不变</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>Discord 中显示的消息</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>构建频道</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>显示 %2 中的前 %1。</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>收到时的原样</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>邮件文本</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>以 HTML 显示</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>以纯文本显示</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>邮件的纯文本</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>所有标头</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>邮件标头</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>邮件的阅读效果</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%Ln 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>镜像仓库保存的清单</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>制品类型</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>存储桶保存的对象</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>对象的内容</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>未签名：此接收方不要求签名</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>签名已用机密 %1 验证</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>携带的内容</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>接收方看到的请求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>Dependency-Track 中显示的项目</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>为此次上传创建（autoCreate）</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>此前已有</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>已上传的 SBOM</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>Slack 中显示的消息</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>证明</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>已注册 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChatMessage</name>
    <message>
        <source>APP</source>
        <comment>badge behind a name in a chat</comment>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>attache::ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>尚未检查任何内容</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>通过，但有警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未进行到此步</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未进行到此步</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>软件包 URL</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>请选择其他文件或位置</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>导出配置…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>将注册、工作流及其关联保存为文件，供其他计算机使用或留存。其中不含机密。导入将更改的内容会事先显示。</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>配置已保存到 %1</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>文件过大，不可能是配置</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>一切已与文件一致。</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>不会触及其他内容，也不会询问任何服务：新增项在测试前保持未验证，并等待本机上没有的机密。</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入将更改的内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>已进行 %n 项更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>已复制。运行前请先设置机密内容的变量。</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>对以上全部</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>全部重新投递…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>保存为 JSON lines…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>推送证明</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>尚未投递任何内容</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>一次投递会将一份证明送到一个注册。请推送已有关联的工作流的证明。</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>搜索投递</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>没有处于此状态的投递。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>重新投递 %1？</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>每项都会立即重新排队；已成功的步骤不会重复。如果某个服务已收到完整内容却没有应答，它可能会收到两次。</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>已重新排队：%1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>已重新排队：%1。%2 无法重新排队：%3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>保存投递</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>已取消。如仍要发送，请使用“重新投递”。</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>已移除视图 %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>取消其中所有等待中的投递…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>没有与“%1”匹配的投递。</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保留此视图</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>它在菜单中的名称</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>已保留为 %1</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>要取消 %1 中等待的投递吗？</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>正在发送或已结束的保持不变。已取消的仍可用“重新投递”发送。</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>取消投递</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>已重新排队 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>已保存 %1/%2</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>已保存，机密已遮盖</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>将这些投递的请求保存为 HAR…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>显示所有投递</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>显示需要您处理的投递</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>显示失败的投递</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>显示等待中的投递</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 已针对 %2 恢复。</translation>
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
        <translation>投递</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>取消投递</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>以命令形式复制最后一次请求；凭据是需要先设置的变量</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>打开证明</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>无回执</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>尚未尝试。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止尝试</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>在沙盒中尝试</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>将相同内容发送到此计算机上的替身；服务不会收到任何内容</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>在沙盒中</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>查看收到的内容</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>全部保存为 HAR…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>其所有请求，供浏览器的开发者工具使用；机密保持遮盖</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>请另选一个位置</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>请腾出空间，然后重试</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
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
        <translation>集成</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · 关联和历史记录保持不变</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>保存（未验证）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>轮换 %1 的机密</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · 新机密通过测试后才会取代旧机密</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>测试并替换</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>轮换机密</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>%1 已使用新的机密。其关联保持不变。</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · 不含其关联</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>使用相同的机密</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>机密在密钥环内部复制，不经过任何表单</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 已注册。接下来请将其与工作流关联。</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>克隆（未验证）</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>一个服务及其密钥。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>选择其工作流。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>推送，并查看其到达。</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>有 1 处需要改正</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>有 %Ln 处需要改正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>过大，无法保留：已不在此处</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>过去 %1 小时</translation>
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
        <translation>集成</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保留此视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>过去 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>将 %1 重置为默认值</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>保存在密钥环中。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>采用的是文件的内容，而不是其位置。也可以将文件拖放到此处</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>从文件读取 %1</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>从哪里获取？</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>从哪里获取？%1，打开 %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>可选。</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>已更改；默认值为 %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>单位：%1。</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>可取 %1。</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>可取 %1，单位：%2。</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>已恢复 %1 的草稿</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>以 JSON 形式查看和编辑输入项</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>JSON 形式的输入项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>有一处需要改正：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>有 %Ln 处需要改正：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>服务未接受此内容。</translation>
    </message>
</context>
<context>
    <name>attache::HealthRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>没有发送任何内容</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>%1 已送达 %2</translation>
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
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>用方向键逐小时移动</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>证明；不含材料</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>证明，以及%1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>已注册为</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>注册输入项</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>关联输入项</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>无需填写任何内容。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>注册 schema</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>关联 schema</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>搜索集成</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>没有与“%1”匹配的集成。</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>没有集成接收此内容。</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>恢复原来的内容</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>JSON 形式的值</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>机密在此以引用表示。在此输入的机密会移到其字段中，原处改为引用。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>有 %Ln 个名称没有对应的字段，按原样保留：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>1 个键</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>搜索键和值</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>已展开到可浏览的程度</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
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
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>证明：%1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>投递：%1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>材料文件，最多：%1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>保留下来的尝试的请求和应答：%1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>除非您另行选择，否则一切都会保留。等待中的内容，以及失败但仍可发送的内容，无论多旧都会保留。将移除的内容会事先显示。</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>尝试的请求和应答</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>已结束的投递，连同其证明和内容</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>当前存储：证明 %1，投递 %2，尝试 %3，数据库大小为 %4；材料文件 %5，大小为 %6。数据库不会缩小：其中释放的空间会先被重新使用，之后数据库才会增大。</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>正在统计将移除的内容…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>这些内容会立即移除，且无法恢复。此后重新推送的证明会再次投递。</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>移除，并按此期限保留</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>正在移除较旧的内容…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>暂时停止</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>今后将按此保留。没有需要移除的内容。</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>已释放 %1。</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>投递用时</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>没有投递</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>一半在 %1 内，95% 在 %2 内</translation>
    </message>
</context>
<context>
    <name>attache::LogBook</name>
    <message>
        <source>%1: %2</source>
        <comment>workflow, what became of the delivery</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>attache::LogModel</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
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
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>警告和故障</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>这就是将要保存的全部内容。其中没有任何注册、工作流、地址或机密的名称。交给他人之前请先阅读。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>启动以来没有可报告的内容。</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>没有与“%1”匹配的行。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>请另选一个位置</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示整个日志</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>仅显示警告和故障</translation>
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
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>正在计算内容摘要…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>内容与此摘要一致</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>内容无法使用</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单（SBOM）</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>%1 的材料</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>用相应程序打开一份不可修改的副本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>其文件不在此处</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>请添加制作此证明时所用的文件，或将其拖放到此处。若与上方摘要一致即被接受，等待它的投递就会发出。</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 中的前 %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>开头部分</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1，团队 %2</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1，%2：正在关联</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1，%2：未关联</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1，%2：已关联，%3；过去 24 小时内没有可投递的内容</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1，%2：已关联，%3；%4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1：拖到工作流上即可关联</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1：%2
拖到工作流上即可关联</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1，%2：已关联，%3；已暂停</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1，%2：已关联，%3；已暂停，%4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>工作流及其关联</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>attache::NavigationList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 waiting for you</source>
        <translation>%1，%2 等待您处理</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>attache::NextSteps</name>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>轮换机密…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>重新提供机密…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>编辑 %1…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>重新注册…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>打开关联</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>重新关联…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>添加 %1 的文件…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>查看有哪些集成</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>查看已知情况</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>针对 %2 恢复 %1</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>各时段的投递</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>等待中或已暂挂</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>投递用时</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>过去 24 小时，每小时一条，有失败处较高</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>24 小时内已投递</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>首次尝试即送达</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>等待中或已暂挂</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>一切均正常送达。</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>有 1 项等待您处理。其余均正常送达。</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>有 %Ln 项等待您处理。其余均正常送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · 时间以 %2 显示</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>M月d日dddd HH:mm</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>注册集成</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>尚未投递任何内容</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>请注册一个集成，将其与工作流关联，然后推送证明。此后本页会显示是否全部送达。</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>已针对 %2 恢复 %1</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>注册集成</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>将集成与工作流关联</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>推送证明</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>收集诊断信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>返回 %1（Esc）</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>attache::PasswordEdit</name>
    <message>
        <source>Show for thirty seconds</source>
        <translation>显示三十秒</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>证明本身</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>针对 %1 的策略</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>以及另外 %n 项，见下方内容</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>1 项违规</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n 项违规</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1，%2 项跳过，%3 项通过</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1，%2 项通过</translation>
    </message>
</context>
<context>
    <name>attache::PreviewPane</name>
    <message>
        <source>%1: %2</source>
        <comment>what an option comes out as</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The attestation</source>
        <translation>该证明</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln 项跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%Ln 项暂挂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln 项拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>已存储的 %2 中最新的 %1</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>已存储的证明会得到怎样的结果</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>填写上方的必填项，即可查看本来会发送的内容。</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>没有预览</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>尚未存储任何内容</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>推送一份证明，即可查看会发送的内容。</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>%2 项中本来会发送 %1 项</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>运行 %1，收入于 %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>它已在此处：没有新存储或新发送任何内容。</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>1 项投递正在进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln 项投递正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>已存储。其工作流没有关联任何注册，因此不会投递。</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>它已在此处。%1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>已存储。%1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>此证明已在此处。只会发出新的内容。</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>%1 没有关联任何注册：证明会被存储，但不会投递到任何地方。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>推送证明</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>添加材料文件</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>证明所指明的工作流</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>投递所属的工作流</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>DSSE 信封、Sigstore 捆绑包或控制平面的 JSON</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>材料文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>与证明放在一起的文件会按摘要自动找到。</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>什么会投递到哪里</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>工作流和命令行用它来指代此注册。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>说明其用途，与它一起显示。</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>您想注册什么？</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>版本 %1 · 接收证明</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>版本 %1 · 接收%2</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>注册 %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>用此计算机上该服务的替身填写</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>它没有此服务的替身</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>请注册真实的服务</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>注册（未验证）</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>%1 有应答，并接受所注册的内容。</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>%1 已暂停。其投递会暂挂，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>十分钟内可以完整撤回；之后其机密会从密钥环中移除。已投递的内容会保留在列表中。</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>它未与任何工作流关联。</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>将取消与以下工作流的关联：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>等待它的 %Ln 项投递将被取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>按现状对照实际服务进行检查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · 注册于 %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>未与任何工作流关联</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>已关联到 %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>将其与工作流关联后，该工作流的证明就会投递到这里。</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>过去 24 小时内已投递 %1，失败 %2</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>最近的投递</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>所有投递</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>关联到工作流…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>轮换机密…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>克隆…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>在密钥环中，设置于 %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1，已暂停</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>注册集成</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>尚未注册任何内容</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>注册是 Attaché 可以投递到的服务，包括其地址和密钥。密钥保存在您的密钥环中。</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>%1 已注册。接下来请将其与工作流关联。</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>搜索注册</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>没有处于此状态的注册。</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>没有与“%1”匹配的注册。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>在沙盒中试用</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>显示所有注册</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>显示启用中的注册</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>显示需要您处理的注册</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>显示已暂停的注册</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>推送示例</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>到达的内容</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>推送专门生成的证明，以查看会投递什么</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>无需账号即可试用每个集成</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>沙盒在此计算机上为每个服务运行一个替身。请用替身注册、关联、推送证明，然后在此查看该服务会收到的内容。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>搜索到达的内容</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>尚无内容到达。请用替身注册、关联，然后推送。</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>到达的内容中没有与“%1”匹配的。</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>请先将一个注册与工作流关联：示例需要属于某个工作流。</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>1 个组件</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 种许可证</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2 生成</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>无版本</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>无软件包 URL</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>漏洞</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1：可以投递，但此处不提供摘要</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>描述对象</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>生态系统</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>无软件包 URL</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 中的前 %1</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln 个组件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln 种许可证</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>留空则保留密钥环中的值。</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>请填写此项：它是必填项。</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1 是机密：它是文本，或在此表示为 {&quot;$secret&quot;: &quot;%1&quot;}。</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>关闭窗口后继续投递</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>如有系统托盘，Attaché 会留在其中。没有托盘时，排队的内容会等到 Attaché 或“attachectl run”启动。</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>仅在有系统托盘可以唤回窗口时有效。</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>此后投递会继续进行，无需您操作。</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>投递需要我处理时通知我</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>同时发生的事项合并为一条通知，且仅在窗口不在前台时通知。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>仅保存在系统密钥环中</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>关于 Attaché</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>Attaché 下次启动时开始使用该语言。此前关于投递的记录保持原样。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>配置档是独立的存储库，有自己的注册和历史记录。其名称和颜色用于区分各个窗口。</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>配置档名称</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>例如：生产环境</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>红色，用于生产</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>琥珀色，用于预发布</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>绿色，用于测试</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>打开另一个配置档…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>另一个配置档的文件夹，或用于新建的空文件夹</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>请用 --data-dir %1 自行启动</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>将已签名的供应链证明转发给需要它们的系统。无遥测，无账号；可离线工作。</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>版本和许可证…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我了解</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>延迟 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>拒绝密钥</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>中断连接</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1（还有 %Ln 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1，%2，已到达 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>替身</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>用它注册</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>服务的替身，仅在此计算机上</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>应答方式</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>让它出故障，看看服务出问题时投递会怎样。</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>与服务一致</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>不可用（503）</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>正确，但延迟</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>拒绝密钥（401）</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>中断连接</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>请求过多（429）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>直到修复</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>持续 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>用于注册的内容</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>“用它注册”会填入这些内容。这些凭据是虚构的，没有其他用处。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · 已到达 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>启动后才有地址</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>Attaché 无法启动</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>Attaché 无法打开其存储库</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>其中的内容没有任何更改。位置如下：</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>撤回（%1）</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>从这里开始：注册集成</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>选择服务并填写表单。Attaché 会先检查地址和密钥，然后才存储。</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>接下来是对应的工作流</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>证明来自工作流。请添加需要投递其证明的工作流，然后将注册与之关联。</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>推送证明</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>选择文件，或将其拖放到此窗口的任意位置。这里有一份刚刚为您生成并签名的证明。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>已为您填好：请按“%1”</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>此计算机沙盒中的替身会扮演该服务。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>其名称和项目已填好</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>它们与证明将要指明的一致。</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>将注册与之关联</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>此后，该工作流的每份证明都会投递到那里。</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>签名和材料已读取：请推送</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>它会先存储在此计算机上，然后在后台投递。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>每次尝试的请求、应答和回执都在这里。</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>替身没有接收它。该次尝试的请求和应答在这里。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>这就是到达的内容</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>消息在聊天中的显示效果。每个服务在这里都有替身：让其中一个出故障，看看投递会怎样。然后注册您自己的服务。</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>显示 Attaché</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>需要您处理的投递</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1：一切均正常送达</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1：%2 需要您处理</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln 项投递需要您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, profile</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>attache::TrustedSigners</name>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>签名证书，有效期至 %1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>颁发机构，有效期至 %1：信任由其认证的签名者</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>可信签名者</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>由这些密钥或证书之一所作的签名不仅有效，而且可信。随证明而来的内容绝不会加入其中。</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>添加密钥或证书…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>重新检查已存储的证明</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>公钥或证书</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>PEM 文件 (*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>现在信任 %Ln 个签名者。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>不再信任 %1。</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>全部与之前相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>%Ln 份证明的判定已改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>不再信任</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%Ln 份已存储的证明已无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>请从其来源处重新推送。</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>以下之一</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>尚无内容在等待它。</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>1 项投递已暂挂。期间不会丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln 项投递已暂挂。期间不会丢失任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要您处理</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>显示方法</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>%1 已于 %2 完整发送。请查看是否已送达，再做决定。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 拒绝了 %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1 拒绝了 %Ln 项投递</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>没有。有需要时会在此告知您。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>自动进行</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>没有正在进行的内容。</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>正在发送 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中 %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>显示 %n 个已暂挂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 未响应 %n 次投递</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>最后一次已于 %1 完整发送。请查看是否已到达，然后再决定。</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>最后一次于 %1：%2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1 已针对 %2 暂停</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1 发往 %2 的投递已暂挂</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>发往 %1 的 %Ln 项投递已暂挂</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>最后一次：%1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>搜索此页</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>重新读取或检查</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我了解</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>按名称列出所有操作</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>本页的主要操作：注册、关联、推送</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>撤销刚才的删除或更改</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>关于 Attaché</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>列表和导航</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>移动；所选内容显示在一旁</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>第一项、最后一项</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>以这些字母开头的下一项</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>表单和按钮</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>下一个字段、上一个字段</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>按下、勾选或打开</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>提交表单</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样离开</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>已关联 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1 已关联到 %2</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1 已取消与 %2 的关联</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>已取消关联 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>%1 对 %2 的选项已更改</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>这会一并删除 %1，并取消等待它们的内容。已投递的内容仍保留在列表中。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>%1 已针对 %2 暂停。到来的内容会暂挂，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>%1 已针对 %2 恢复。</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>过去 24 小时内已投递 %1，失败 %2</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>没有任何关联</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>关联一个注册后，此工作流的证明就会投递到那里。</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>删除工作流</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>尚未收到任何证明。推送一份，它就会发往所有已关联的注册。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一份</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>打开最近的证明</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>过去 24 小时内没有可投递的内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>编辑选项</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>更改选项，并查看已存储的内容中本来会发送哪些</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>未关联：其证明不会投递到那里。</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>选择选项，并查看已存储的内容中本来会发送哪些</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>已关联 %1 个，未关联 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>其中 %Ln 个需要选项：请逐个关联。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>关联 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>取消关联 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>取消关联后不再等待；撤销时会恢复原样。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>其中 1 个需要选项：请单独关联。</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>已暂停；%1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>到来的内容会暂挂，恢复后即发送。</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>另有 1 项已送达。</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>另有 %Ln 项已送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>发送已暂挂的内容和之后到来的内容</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>暂挂到来的内容；%1 继续为其他工作流发送</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>带选项关联…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>编辑选项并预览…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>发送已存储的证明…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>打开注册</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>与证明所指明的一致；用于区分同名的工作流。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>由谁负责。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>控制平面显示的 ID；省略时会得到新的 ID。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>与其运行的证明所指明的一致。</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>添加工作流</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>其运行有证明的流水线</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>尚无已知的工作流</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>工作流是其运行有证明的流水线。请添加它，然后关联其证明要发往的注册。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>搜索工作流</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>%1 已添加。接下来请为它关联一个注册。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>显示所有项目的工作流</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>显示无项目的工作流</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>显示 %1 的工作流</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>1 次尝试</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%Ln 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 个工作流</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%Ln 个工作流</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 项投递</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%Ln 项投递</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 个关联</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>1 份材料</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln 份材料</numerusform>
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
        <translation>无选项</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>%1 从未产生过 %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>已投递到 %1</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>正在发送到 %1</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>等待发送到 %1</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>没有向 %1 发送任何内容</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>没有发送任何内容：%1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>已发送到 %1，但始终未确认</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>在发送到 %1 之前已取消</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>为 %1 暂挂</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>未投递到 %1</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>将于 %1 自动重试。如要立即尝试，请重新投递。</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>请先解决上述问题，再重新投递。只会重新发送未送达的内容。</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>问题解决后会自动发出。等待期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>请到 %1 查看是否已送达。仅在未送达时重新投递：再次发送可能会造成重复。</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>如仍要发送，请重新投递。</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>应答于 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>%1 已删除。重新注册后推送的内容会发送到那里。</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>%1 已不再关联。请重新关联，并向其发送已存储的内容。</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>没有问题。如仍要发送，请更改关联的选项，然后重新投递。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>将供应链证明转发给需要它们的系统。</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>将存储库保存在 FOLDER 中。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light、dark、high-contrast 或 high-contrast-dark。</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>使用此字体，例如 &quot;Inter 13&quot;。</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>启动时不显示窗口（需有可唤回窗口的系统托盘）。</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>自动完成首次运行导览，将图片保存在 FOLDER 中，然后退出。</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>使用此语言，例如 &quot;de&quot;。</translation>
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
        <translation>将 CycloneDX SBOM 发送到您的 Dependency-Track 实例</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>将 SBOM 上传到项目，并跟踪到处理完成</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>实例 URI</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>Dependency-Track 实例的 URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>用于身份验证的团队 API 密钥</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>支持按需创建项目</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>签发服务器证书的私有颁发机构的 PEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>已有项目，按 ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>接收 SBOM 的已有项目的 UUID</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>要创建或接收 SBOM 的项目的名称；{{ .Material.Annotations.team }} 会填入一个注解</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>父级 ID</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>所创建项目的父项目的 UUID</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>仅限带有这些注解的 SBOM：key=value，以逗号分隔</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>项目版本</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>项目的版本；也可使用注解</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>将所创建的版本标记为最新（4.12 起）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>用于替换项目标签的标签，以逗号分隔（4.12 起）</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>按需创建项目</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>标记为最新版本</translation>
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
        <translation>将证明发送到 Discord</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>将每份证明的摘录发布到频道</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>Discord webhook 的 URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>覆盖 webhook 的默认用户名</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
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
        <translation>将证明和 SBOM 元数据导出到 Blob 存储后端，供 guacsec/guac 使用</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>将证明和 SBOM 放到 GUAC 收集的位置</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>用于存储制品的存储桶名称；提供方为 directory 时，为文件夹的绝对路径</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs：Google Cloud Storage；s3：Amazon S3 或使用其协议的存储；directory：供 guacone 收集的文件夹</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>访问存储桶的凭据：服务账号的 JSON 密钥文件</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3 或兼容存储</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>凭据所属的密钥</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>访问存储桶的凭据：秘密访问密钥</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>临时凭据所属的令牌</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>存储桶的区域；省略时为 us-east-1</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>路径样式</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>存储桶位于地址的路径中，而不在主机名中，如 MinIO 和 Ceph 所要求。主机名无法包含它时会自动如此</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>供 guacone 收集的文件夹的绝对路径</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>用于存储制品的存储桶名称</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>非 Amazon 或 Google 自有存储的地址：MinIO、Ceph、模拟器</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>允许明文 HTTP</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>允许证明和令牌以未加密方式传输到没有 TLS 的端点</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>签发端点证书的私有颁发机构的 PEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>OCI 镜像仓库</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>将证明发送到兼容的 OCI 镜像仓库</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>将证明存储在镜像仓库中</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>OCI 仓库的 URI 和路径</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>OCI 仓库的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>OCI 仓库的密码</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>允许明文 HTTP</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>允许密码以未加密方式传输到没有 TLS 的镜像仓库</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>签发镜像仓库证书的私有颁发机构的 PEM 证书</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>OCI 镜像名称的前缀（默认为 chainloop）</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>每份证明一个仓库</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>同一仓库中每份一个标签</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>放在所涉及的镜像处</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository：每份证明一个新仓库；tag：在所注册的同一仓库中每份一个标签；referrer：附加到所涉及的容器镜像</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>Sigstore 捆绑包</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope：仅已签名的证明；bundle：Sigstore 捆绑包，带有用于验证的证书和时间戳</translation>
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
        <translation>将证明发送到 Slack</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>将每份证明的摘录发布到频道</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>Slack webhook 的 URL</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>发送邮件，告知收到的证明的信息</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>以邮件发送摘录，并附上证明</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>收件人的电子邮件地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>发件人的电子邮件地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>用于 SMTP 身份验证的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>用于 SMTP 身份验证的密码；邮箱启用双重验证时，为应用专用密码</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>用于 SMTP 身份验证的主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>用于 SMTP 身份验证的端口：587 使用 STARTTLS，465 从第一个字节起使用 TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>从第一个字节起使用 TLS</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>无：明文</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全方式</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls：以明文开始，且必须转为 TLS；tls：从第一个字节起使用 TLS；none：明文。省略时：465 端口为 tls，其他端口为 starttls</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>允许明文</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>安全方式为 none 时：允许密码和邮件以未加密方式传输到另一台计算机</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>签发服务器证书的私有颁发机构的 PEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>抄送收件人的电子邮件地址</translation>
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
        <translation>将证明和 SBOM 发送到通用的 webhook URL</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>以 JSON 形式 POST 证明和 SBOM</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>接收负载的 webhook URL</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>签名机密</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>按 Standard Webhooks 的方式为每条消息签名：whsec_ 加 base64。轮换机密期间可给出两个，以空格分隔</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>签发接收方证书的私有颁发机构的 PEM</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>发送证明</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>发送证明</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>发送 SBOM</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>额外发送 CycloneDX 或 SPDX 软件物料清单（SBOM）</translation>
    </message>
</context>
</TS>
