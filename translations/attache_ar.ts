<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>%1 redirects to another address. Register the final one</source>
        <translation>لدى %1 إعادة توجيه إلى عنوان آخر. سجّل العنوان النهائي</translation>
    </message>
    <message>
        <source>%1 refuses it as malformed</source>
        <translation>رُفض الطلب لدى %1 لأن صيغته غير سليمة</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials</source>
        <translation>بيانات الاعتماد غير مقبولة لدى %1</translation>
    </message>
    <message>
        <source>%1 forbids it</source>
        <translation>هذا ممنوع لدى %1</translation>
    </message>
    <message>
        <source>%1 has nothing at this address</source>
        <translation>لا يوجد شيء في هذا العنوان لدى %1</translation>
    </message>
    <message>
        <source>%1 does not take this at this address</source>
        <translation>هذا غير مقبول في هذا العنوان لدى %1</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that asks for a password</source>
        <translation>يقف أمام %1 وكيل يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>%1 asks to try again</source>
        <translation>تُطلب المحاولة مجددًا من %1</translation>
    </message>
    <message>
        <source>%1 sees a conflict</source>
        <translation>يوجد تعارض لدى %1</translation>
    </message>
    <message>
        <source>%1 wants no more at this address</source>
        <translation>لم يعد يُقبل شيء في هذا العنوان لدى %1</translation>
    </message>
    <message>
        <source>%1 finds a condition not met</source>
        <translation>شرط لم يتحقق لدى %1</translation>
    </message>
    <message>
        <source>%1 finds it too large</source>
        <translation>الحجم أكبر من المسموح لدى %1</translation>
    </message>
    <message>
        <source>%1 does not take this kind of content</source>
        <translation>هذا النوع من المحتوى غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now</source>
        <translation>وصل إلى %1 عدد كبير جدًا من الطلبات حاليًا</translation>
    </message>
    <message>
        <source>%1 does not know how to do this</source>
        <translation>هذه العملية غير معروفة لدى %1</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>توجد مشكلة داخلية لدى %1</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <translation>رُفض ذلك لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>الرمز المميز غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not take attestations at this address</source>
        <translation>لا تُقبل التصديقات في هذا العنوان لدى %1</translation>
    </message>
    <message>
        <source>%1 refuses the SBOM</source>
        <translation>رُفضت قائمة SBOM لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Make a new one there</source>
        <translation>مفتاح API غير مقبول لدى %1. أنشئ مفتاحًا جديدًا هناك</translation>
    </message>
    <message>
        <source>%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>لا يُقبل الرفع في هذا العنوان لدى %1: فهو واجهة الويب أو وكيل. سجّل عنوان خادم API</translation>
    </message>
    <message>
        <source>%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: client_max_body_size) or register the address of the API server itself</source>
        <translation>يقف أمام %1 وكيل لا يمرّر SBOM بهذا الحجم. ارفع حدّه (nginx: client_max_body_size) أو سجّل عنوان خادم API نفسه</translation>
    </message>
    <message>
        <source>%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address of the API server</source>
        <translation>لا تُقبل قوائم SBOM في هذا العنوان لدى %1: فهو واجهة الويب أو وكيل. سجّل عنوان خادم API</translation>
    </message>
    <message>
        <source>%1 failed inside</source>
        <translation>حدث عطل داخلي لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the API key</source>
        <translation>مفتاح API غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was deleted</source>
        <translation>هذا الـ webhook غير معروف لدى %1: فقد حُذف</translation>
    </message>
    <message>
        <source>%1 does not accept the token in the webhook&apos;s address</source>
        <translation>الرمز المميز في عنوان الـ webhook غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know the thread in the webhook&apos;s address (thread_id)</source>
        <translation>سلسلة النقاش في عنوان الـ webhook (thread_id) غير معروفة لدى %1</translation>
    </message>
    <message>
        <source>%1 wants a thread, because this webhook is a forum&apos;s: add ?thread_id=NUMBER to its address</source>
        <translation>يُطلب من %1 تحديد سلسلة نقاش لأن هذا الـ webhook لمنتدى: أضف ?thread_id=NUMBER إلى عنوانه</translation>
    </message>
    <message>
        <source>%1 was told two threads at once</source>
        <translation>حُددت سلسلتا نقاش معًا لدى %1</translation>
    </message>
    <message>
        <source>%1 makes threads in forums only: take thread_id out of the webhook&apos;s address</source>
        <translation>لا تُنشأ سلاسل النقاش لدى %1 إلا في المنتديات: احذف thread_id من عنوان الـ webhook</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in this channel&apos;s threads</source>
        <translation>لا يُسمح لـ webhook بالنشر في سلاسل نقاش هذه القناة لدى %1</translation>
    </message>
    <message>
        <source>%1 has archived the thread in the webhook&apos;s address: open it again, or use another</source>
        <translation>سلسلة النقاش في عنوان الـ webhook مؤرشفة لدى %1: أعد فتحها أو استخدم غيرها</translation>
    </message>
    <message>
        <source>%1 has it blocked by the server&apos;s AutoMod</source>
        <translation>حُظر ذلك لدى %1 بواسطة AutoMod في الخادم</translation>
    </message>
    <message>
        <source>%1 finds a link in it that it does not allow</source>
        <translation>فيه رابط غير مسموح به لدى %1</translation>
    </message>
    <message>
        <source>%1 does not let this service account create objects. Give it the role Storage Object Creator</source>
        <translation>لا يُسمح لحساب الخدمة هذا بإنشاء كائنات لدى %1. امنحه الدور Storage Object Creator</translation>
    </message>
    <message>
        <source>%1 saw the upload break off</source>
        <translation>انقطع الرفع إلى %1</translation>
    </message>
    <message>
        <source>%1 belongs to a project whose billing is off</source>
        <translation>الفوترة متوقفة في المشروع الذي ينتمي إليه %1</translation>
    </message>
    <message>
        <source>%1 wants the requester to pay, which is not supported</source>
        <translation>يُشترط لدى %1 أن يدفع الطالب، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s token</source>
        <translation>الرمز المميز لحساب الخدمة غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>لا وجود لـ %1</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <translation>يجري طرف آخر تغييرًا على %1</translation>
    </message>
    <message>
        <source>%1 lost a part of the upload</source>
        <translation>فُقد جزء من الرفع لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key</source>
        <translation>مفتاح حساب الخدمة غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the service account</source>
        <translation>حساب الخدمة غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 waited too long for the upload</source>
        <translation>طال انتظار الرفع لدى %1</translation>
    </message>
    <message>
        <source>%1 finds the time of the request wrong</source>
        <translation>وقت الطلب غير صحيح لدى %1</translation>
    </message>
    <message>
        <source>%1 is taking the same object from somebody else</source>
        <translation>يُستقبل الكائن نفسه من طرف آخر لدى %1</translation>
    </message>
    <message>
        <source>%1 got the content damaged</source>
        <translation>وصل المحتوى تالفًا إلى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the session token any more</source>
        <translation>لم يعد رمز الجلسة مقبولًا لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the session token</source>
        <translation>رمز الجلسة غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know the access key</source>
        <translation>مفتاح الوصول غير معروف لدى %1</translation>
    </message>
    <message>
        <source>%1 finds the secret access key wrong</source>
        <translation>مفتاح الوصول السري غير صحيح لدى %1</translation>
    </message>
    <message>
        <source>%1 does not let this access key create objects. Give it the permission s3:PutObject</source>
        <translation>لا يُسمح لمفتاح الوصول هذا بإنشاء كائنات لدى %1. امنحه الإذن s3:PutObject</translation>
    </message>
    <message>
        <source>%1 belongs to an account that has a problem</source>
        <translation>الحساب الذي ينتمي إليه %1 فيه مشكلة</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>تم إغلاق %1</translation>
    </message>
    <message>
        <source>%1 belongs to an account that is not signed up</source>
        <translation>الحساب الذي ينتمي إليه %1 غير مشترك في الخدمة</translation>
    </message>
    <message>
        <source>%1 cannot have this name</source>
        <translation>الاسم غير جائز: %1</translation>
    </message>
    <message>
        <source>%1 is in another region</source>
        <translation>المنطقة الصحيحة لـ %1 منطقة أخرى</translation>
    </message>
    <message>
        <source>%1 is in another region, or at another endpoint</source>
        <translation>المنطقة أو نقطة النهاية الصحيحة لـ %1 غير هذه</translation>
    </message>
    <message>
        <source>%1 wants the upload at another address</source>
        <translation>يُطلب الرفع إلى عنوان آخر من %1</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s name too long</source>
        <translation>اسم الكائن أطول من المسموح لدى %1</translation>
    </message>
    <message>
        <source>%1 finds the object&apos;s metadata too large</source>
        <translation>بيانات الكائن الوصفية أكبر من المسموح لدى %1</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does: a proxy or a sign-in page may be in between</source>
        <translation>لم يأتِ من %1 رد كما ترد السجلات: قد يكون في الطريق وكيل أو صفحة تسجيل دخول</translation>
    </message>
    <message>
        <source>%1 refuses the image</source>
        <translation>رُفضت الصورة لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password: correct them, and see that the account may push</source>
        <translation>اسم المستخدم وكلمة المرور غير مقبولين لدى %1: صحّحهما وتأكد من أن الحساب يحق له الدفع</translation>
    </message>
    <message>
        <source>%1 does not let this account push: give it the right to</source>
        <translation>لا يُسمح لهذا الحساب بالدفع لدى %1: امنحه هذا الحق</translation>
    </message>
    <message>
        <source>%1 has no such repository and makes none by itself: create it there, or attach with the mode &quot;tag&quot;, which needs a single one</source>
        <translation>لا يوجد مستودع كهذا لدى %1 ولا يُنشأ تلقائيًا: أنشئه هناك، أو اربط بالوضع &quot;tag&quot; الذي يحتاج إلى مستودع واحد فقط</translation>
    </message>
    <message>
        <source>%1 does not take images this way: see that it is an OCI registry, and not read-only</source>
        <translation>لا تُقبل الصور بهذه الطريقة لدى %1: تأكد من أنه سجل OCI وأنه ليس للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 refuses the image as too large</source>
        <translation>رُفضت الصورة لكبر حجمها لدى %1</translation>
    </message>
    <message>
        <source>%1 has lost the upload</source>
        <translation>فُقد الرفع لدى %1</translation>
    </message>
    <message>
        <source>%1 cannot take it now</source>
        <translation>لا يمكن الاستقبال الآن لدى %1</translation>
    </message>
    <message>
        <source>%1 gave no token</source>
        <translation>لم يصل رمز مميز من %1</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password</source>
        <translation>اسم المستخدم أو كلمة المرور غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 cannot read the message</source>
        <translation>تعذرت قراءة الرسالة لدى %1</translation>
    </message>
    <message>
        <source>%1 finds nothing in the message</source>
        <translation>الرسالة فارغة لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept how the message is laid out</source>
        <translation>تنسيق الرسالة غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 finds too much in the message</source>
        <translation>محتوى الرسالة أكثر من المسموح لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know somebody whom the message names</source>
        <translation>تذكر الرسالة شخصًا غير معروف لدى %1</translation>
    </message>
    <message>
        <source>%1 does not accept the webhook&apos;s address: it was revoked</source>
        <translation>عنوان الـ webhook غير مقبول لدى %1: فقد أُلغي</translation>
    </message>
    <message>
        <source>%1 is told by an administrator not to take messages here</source>
        <translation>منع أحد المسؤولين استقبال الرسائل هنا لدى %1</translation>
    </message>
    <message>
        <source>%1 does not let webhooks post in the channel of everybody</source>
        <translation>لا يُسمح لـ webhook بالنشر في القناة العامة للجميع لدى %1</translation>
    </message>
    <message>
        <source>%1 has the workspace disabled</source>
        <translation>مساحة العمل معطّلة لدى %1</translation>
    </message>
    <message>
        <source>%1 has the organization moving or locked</source>
        <translation>المؤسسة قيد النقل أو مقفلة لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know this webhook: it was removed or disabled</source>
        <translation>هذا الـ webhook غير معروف لدى %1: فقد أُزيل أو عُطّل</translation>
    </message>
    <message>
        <source>%1 does not know this workspace</source>
        <translation>مساحة العمل هذه غير معروفة لدى %1</translation>
    </message>
    <message>
        <source>%1 does not find the webhook&apos;s channel</source>
        <translation>تعذر العثور على قناة الـ webhook لدى %1</translation>
    </message>
    <message>
        <source>%1 has the webhook&apos;s channel archived</source>
        <translation>قناة الـ webhook مؤرشفة لدى %1</translation>
    </message>
    <message>
        <source>%1 is not what answered: a proxy, or a page that wants a sign-in first</source>
        <translation>لم يأتِ الرد من %1، بل من وكيل أو صفحة تطلب تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Check the user name and the password; some mailboxes need an app password</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور؛ بعض صناديق البريد تحتاج إلى كلمة مرور للتطبيقات</translation>
    </message>
    <message>
        <source>It asks for a sign-in or for TLS: check the port and the security</source>
        <translation>يُطلب تسجيل الدخول أو TLS: تحقق من المنفذ والحماية</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>It asks for TLS: choose the security starttls or tls</source>
        <translation>يُطلب TLS: اختر الحماية starttls أو tls</translation>
    </message>
    <message>
        <source>This is not a server that mail can be handed to: check host and port</source>
        <translation>هذا ليس خادمًا يقبل البريد: تحقق من المضيف والمنفذ</translation>
    </message>
    <message>
        <source>It cannot do what is asked for: check the port and the security</source>
        <translation>لا يمكنه تنفيذ المطلوب: تحقق من المنفذ والحماية</translation>
    </message>
    <message>
        <source>This host takes no mail: check host and port</source>
        <translation>هذا المضيف لا يقبل البريد: تحقق من المضيف والمنفذ</translation>
    </message>
    <message>
        <source>Check the port and the security</source>
        <translation>تحقق من المنفذ والحماية</translation>
    </message>
    <message>
        <source>The user may not send in this name: check the sender&apos;s address</source>
        <translation>لا يحق للمستخدم الإرسال بهذا الاسم: تحقق من عنوان المرسِل</translation>
    </message>
    <message>
        <source>%1 does not accept our signature or address</source>
        <translation>توقيعنا أو عنواننا غير مقبول لدى %1</translation>
    </message>
    <message>
        <source>%1 takes no posts at this address</source>
        <translation>لا تُقبل طلبات POST في هذا العنوان لدى %1</translation>
    </message>
    <message>
        <source>%1 has given up this address and wants no more messages at it</source>
        <translation>تم التخلي عن هذا العنوان لدى %1 ولا يُراد مزيد من الرسائل عليه</translation>
    </message>
    <message>
        <source>%1 finds the message too large</source>
        <translation>الرسالة أكبر من المسموح لدى %1</translation>
    </message>
    <message>
        <source>%1 takes no JSON</source>
        <translation>لا يُقبل JSON لدى %1</translation>
    </message>
    <message>
        <source>%1 does not know how to take posts</source>
        <translation>استقبال طلبات POST غير معروف لدى %1</translation>
    </message>
    <message>
        <source>It takes no mail from this machine: ask whoever runs it, or check host and port</source>
        <translation>لا يقبل بريدًا من هذا الجهاز: اسأل من يديره، أو تحقق من المضيف والمنفذ</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>the signed payload, which should be an in-toto statement,</source>
        <translation>الحمولة الموقّعة، التي يُفترض أن تكون بيان in-toto،</translation>
    </message>
    <message>
        <source>this describes a workflow run whose attestation is not in it</source>
        <translation>هذا وصف لتشغيل سير عمل لا يتضمن تصديقه</translation>
    </message>
    <message>
        <source>the bundle in the description of the run is not base64</source>
        <translation>الحزمة في وصف التشغيل ليست base64</translation>
    </message>
    <message>
        <source>the bundle in the description of the run</source>
        <translation>الحزمة في وصف التشغيل</translation>
    </message>
    <message>
        <source>the description of the run gives the digest %1, but its bundle has %2</source>
        <translation>يذكر وصف التشغيل البصمة %1، لكن حزمته لها %2</translation>
    </message>
    <message>
        <source>this is a bare statement: it is unsigned, and cannot be delivered</source>
        <translation>هذا بيان مجرد: غير موقّع ولا يمكن تسليمه</translation>
    </message>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>هذه قائمة JSON فارغة، وليست تصديقًا واحدًا</numerusform>
            <numerusform>هذه قائمة JSON من عنصر واحد، وليست تصديقًا واحدًا</numerusform>
            <numerusform>هذه قائمة JSON من عنصرين، وليست تصديقًا واحدًا</numerusform>
            <numerusform>هذه قائمة JSON من %Ln عناصر، وليست تصديقًا واحدًا</numerusform>
            <numerusform>هذه قائمة JSON من %Ln عنصرًا، وليست تصديقًا واحدًا</numerusform>
            <numerusform>هذه قائمة JSON من %Ln عنصر، وليست تصديقًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one attestation in each file.</source>
        <translation>قدّم تصديقًا واحدًا في كل ملف.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any attestation is</source>
        <translation>حجمه أكبر من %1 MiB، أي أكبر من أي تصديق</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark, which was passed over</source>
        <translation>يبدأ الملف بعلامة ترتيب البايتات، وقد جرى تجاوزها</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>the bundle does not name its media type; it was read as version 0.3</source>
        <translation>لا تذكر الحزمة نوع وسائطها؛ فقُرئت على أنها الإصدار 0.3</translation>
    </message>
    <message>
        <source>it is a bundle of an unknown kind, %1; Sigstore bundles 0.1 to 0.3 are read</source>
        <translation>هذه حزمة من نوع غير معروف، %1؛ تُقرأ حزم Sigstore من 0.1 إلى 0.3</translation>
    </message>
    <message>
        <source>the bundle brings %1 certificates; at most %2 are read</source>
        <translation>تحمل الحزمة %1 من الشهادات؛ ويُقرأ منها %2 كحد أقصى</translation>
    </message>
    <message>
        <source>a certificate in the bundle is not base64</source>
        <translation>إحدى شهادات الحزمة ليست base64</translation>
    </message>
    <message>
        <source>the bundle signs a plain file, not an attestation</source>
        <translation>توقّع الحزمة ملفًا عاديًا لا تصديقًا</translation>
    </message>
    <message>
        <source>the bundle has no DSSE envelope in it</source>
        <translation>لا يوجد مغلّف DSSE في الحزمة</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>الحزمة</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>an unreadable time</source>
        <translation>وقت غير مقروء</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>سلسلة الشهادات</translation>
    </message>
    <message>
        <source>the given authority %1 issued the certificate of %2; validity in time and revocation were left out</source>
        <translation>الجهة المقدَّمة %1 أصدرت شهادة %2؛ ولم تُراعَ الصلاحية الزمنية والإلغاء</translation>
    </message>
    <message>
        <source>the certificate of %1 does not lead to a given authority (%2)</source>
        <translation>شهادة %1 لا تؤدي إلى جهة مقدَّمة (%2)</translation>
    </message>
    <message>
        <source>Certificate use</source>
        <translation>استخدام الشهادة</translation>
    </message>
    <message>
        <source>the certificate&apos;s extensions cannot be read</source>
        <translation>تعذرت قراءة امتدادات الشهادة</translation>
    </message>
    <message>
        <source>the certificate is not for digital signatures</source>
        <translation>الشهادة ليست للتوقيعات الرقمية</translation>
    </message>
    <message>
        <source>the certificate is for other purposes than the signing of code</source>
        <translation>الشهادة لأغراض أخرى غير توقيع الشيفرة</translation>
    </message>
    <message>
        <source>the certificate does not limit what it is for</source>
        <translation>لا تحدد الشهادة الغرض منها</translation>
    </message>
    <message>
        <source>the certificate is for the signing of code</source>
        <translation>الشهادة لتوقيع الشيفرة</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>&quot;%1&quot; is not key=value</source>
        <translation>&quot;%1&quot; ليس بصيغة key=value</translation>
    </message>
    <message>
        <source>Write pairs separated by commas: env=prod,team=shop.</source>
        <translation>اكتب أزواجًا تفصلها فواصل: env=prod,team=shop.</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>لا يوجد تعليق توضيحي %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>قيمة %1 هي &quot;%2&quot; وليست &quot;%3&quot;</translation>
    </message>
    <message>
        <source>DSSE envelope</source>
        <translation>مغلّف DSSE</translation>
    </message>
    <message>
        <source>Sigstore bundle</source>
        <translation>حزمة Sigstore</translation>
    </message>
    <message>
        <source>description of a workflow run</source>
        <translation>وصف تشغيل سير عمل</translation>
    </message>
    <message>
        <source>in-toto statement</source>
        <translation>بيان in-toto</translation>
    </message>
    <message>
        <source>CycloneDX document</source>
        <translation>مستند CycloneDX</translation>
    </message>
    <message>
        <source>it has a value of more than 20 MB</source>
        <translation>فيه قيمة أكبر من 20 MB</translation>
    </message>
    <message>
        <source>it is an SPDX document</source>
        <translation>هذا مستند SPDX</translation>
    </message>
    <message>
        <source>it is not valid UTF-8, at byte %1</source>
        <translation>ليس UTF-8 صالحًا عند البايت %1</translation>
    </message>
    <message>
        <source>it is not valid JSON, at byte %1</source>
        <translation>ليس JSON صالحًا عند البايت %1</translation>
    </message>
    <message>
        <source>its bomFormat is not &quot;CycloneDX&quot;</source>
        <translation>قيمة bomFormat فيه ليست &quot;CycloneDX&quot;</translation>
    </message>
    <message>
        <source>its specVersion is missing</source>
        <translation>ينقصه specVersion</translation>
    </message>
    <message>
        <source>its specVersion &quot;%1&quot; is none of %2</source>
        <translation>قيمة specVersion فيه &quot;%1&quot; ليست من %2</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>an entry of its components is not an object</source>
        <translation>أحد عناصر components فيه ليس كائنًا</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>مستويات التداخل فيه عميقة جدًا</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>ليس لـ %1 اسم</translation>
    </message>
    <message>
        <source>%1 has no type</source>
        <translation>ليس لـ %1 نوع</translation>
    </message>
    <message>
        <source>its metadata.component</source>
        <translation>metadata.component فيه</translation>
    </message>
    <message>
        <source>component %1 of a list of components</source>
        <translation>المكوّن %1 من قائمة مكوّنات</translation>
    </message>
    <message>
        <source>is protected by a passphrase, which cannot be asked for when it is used</source>
        <translation>محمي بعبارة مرور، ولا يمكن طلبها عند استخدامه</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>تالف: انسخ الملف كاملًا</translation>
    </message>
    <message>
        <source>is not an RSA key</source>
        <translation>ليس مفتاح RSA</translation>
    </message>
    <message>
        <source>is shorter than %1 bits</source>
        <translation>أقصر من %1 بت</translation>
    </message>
    <message>
        <source>a sample attestation</source>
        <translation>تصديق نموذجي</translation>
    </message>
    <message>
        <source>no key could be made for it</source>
        <translation>تعذر إنشاء مفتاح له</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>غير مسموح به هنا</translation>
    </message>
    <message>
        <source>must match the pattern %1</source>
        <translation>يجب أن يطابق النمط %1</translation>
    </message>
    <message>
        <source>cannot be checked against the pattern %1 in reasonable time</source>
        <translation>لا يمكن فحصه بالنمط %1 في وقت معقول</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>is not a name that is allowed here</source>
        <translation>ليس اسمًا مسموحًا به هنا</translation>
    </message>
    <message>
        <source>is required when %1 is given</source>
        <translation>مطلوب عند تحديد %1</translation>
    </message>
    <message>
        <source>%1 when %2 is given</source>
        <translation>%1 عند تحديد %2</translation>
    </message>
    <message>
        <source>belongs to another alternative than the one that is chosen</source>
        <translation>ينتمي إلى بديل غير المختار</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a whole number between -%1 and %1</source>
        <translation>يجب أن يكون عددًا صحيحًا بين -%1 و%1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>عدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>is not known here; there are no options</source>
        <translation>غير معروف هنا؛ لا توجد خيارات</translation>
    </message>
    <message>
        <source>is not known here; there are: %1</source>
        <translation>غير معروف هنا؛ الموجود: %1</translation>
    </message>
    <message>
        <source>belongs to %1, not to %2</source>
        <translation>ينتمي إلى %1 وليس إلى %2</translation>
    </message>
    <message>
        <source>must be a schema</source>
        <translation>يجب أن يكون مخططًا (schema)</translation>
    </message>
    <message>
        <source>has no effect without &quot;if&quot;</source>
        <translation>لا أثر له دون &quot;if&quot;</translation>
    </message>
    <message>
        <source>cannot be compiled as a regular expression</source>
        <translation>لا يمكن تصريفه كتعبير نمطي</translation>
    </message>
    <message>
        <source>points to nothing in this document</source>
        <translation>لا يشير إلى شيء في هذا المستند</translation>
    </message>
    <message>
        <source>has a value that cannot be used</source>
        <translation>له قيمة لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>يعود إلى نفسه</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2</source>
        <translation>ليس JSON: %1، عند البايت %2</translation>
    </message>
    <message>
        <source>A schema is used only where each of its keywords is enforced</source>
        <translation>لا يُستخدم المخطط إلا حيث تُطبَّق كل كلماته المفتاحية</translation>
    </message>
    <message>
        <source>must have one of the types string, integer, number and boolean: an input is a single value</source>
        <translation>يجب أن يكون من أحد الأنواع string أو integer أو number أو boolean: فالمُدخل قيمة واحدة</translation>
    </message>
    <message>
        <source>must not be there: a secret has no default</source>
        <translation>يجب ألا يوجد: فالسر ليس له قيمة افتراضية</translation>
    </message>
    <message>
        <source>must be an absolute address such as https://host/path</source>
        <translation>يجب أن يكون عنوانًا مطلقًا مثل https://host/path</translation>
    </message>
    <message>
        <source>must be an e-mail address such as name@example.com</source>
        <translation>يجب أن يكون عنوان بريد إلكتروني مثل name@example.com</translation>
    </message>
    <message>
        <source>must be a host&apos;s name such as host.example.com</source>
        <translation>يجب أن يكون اسم مضيف مثل host.example.com</translation>
    </message>
    <message>
        <source>must be a UUID such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>يجب أن يكون UUID مثل 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>يجب أن يكون تاريخًا ووقتًا مثل 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>يجب أن يكون عنوان IPv4 مثل 192.0.2.1</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>يجب أن يكون عنوان IPv6 مثل 2001:db8::1</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be a list of the least and the greatest number</source>
        <translation>يجب أن يكون قائمة بأصغر عدد وأكبر عدد</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>must be a list of at least one</source>
        <translation>يجب أن يكون قائمة من عنصر واحد على الأقل</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>يجب أن يكون عددًا أكبر من 0</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>يجب أن يكون عددًا صحيحًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>must be a list of different names</source>
        <translation>يجب أن يكون قائمة من أسماء مختلفة</translation>
    </message>
    <message>
        <source>must be lists of names, by name</source>
        <translation>يجب أن يكون قوائم أسماء مرتبة بالاسم</translation>
    </message>
    <message>
        <source>names a type that is not known; there are: array, boolean, integer, null, number, object, string</source>
        <translation>يذكر نوعًا غير معروف؛ الموجود: array, boolean, integer, null, number, object, string</translation>
    </message>
    <message>
        <source>names a format that is not enforced; there are: %1</source>
        <translation>يذكر تنسيقًا لا يُطبَّق؛ الموجود: %1</translation>
    </message>
    <message>
        <source>must point into this document, as #/$defs/name</source>
        <translation>يجب أن يشير إلى داخل هذا المستند، مثل #/$defs/name</translation>
    </message>
    <message>
        <source>must be schemas by name</source>
        <translation>يجب أن يكون مخططات بالاسم</translation>
    </message>
    <message>
        <source>is not enforced here</source>
        <translation>لا يُطبَّق هنا</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must be no more than 63 characters</source>
        <translation>يجب ألا يزيد على 63 محرفًا</translation>
    </message>
    <message>
        <source>must not contain dots</source>
        <translation>يجب ألا يحتوي على نقاط</translation>
    </message>
    <message>
        <source>must consist of lower case letters a-z, digits and &apos;-&apos;, and must start and end with a letter or digit, for example &apos;my-name&apos; or &apos;123-abc&apos;</source>
        <translation>يجب أن يتكون من حروف صغيرة a-z وأرقام و&apos;-&apos;، وأن يبدأ وينتهي بحرف أو رقم، مثل &apos;my-name&apos; أو &apos;123-abc&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن يكون %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>يجب أن يكون أحد هذه: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>يجب ألا يزيد على %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>يجب أن يكون أكبر من %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>يجب أن يكون أصغر من %1</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>يجب أن يكون من مضاعفات %1</translation>
    </message>
    <message>
        <source>must not have the same entry twice</source>
        <translation>يجب ألا يتكرر فيه العنصر نفسه</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>is one of the values that are not allowed here</source>
        <translation>من القيم غير المسموح بها هنا</translation>
    </message>
    <message>
        <source>must not have %1</source>
        <translation>يجب ألا يحتوي على %1</translation>
    </message>
    <message>
        <source>must not have %1 together</source>
        <translation>يجب ألا يحتوي على %1 معًا</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>قيمة %1 هي %2</translation>
    </message>
    <message>
        <source>%1 is as it is</source>
        <translation>تكون قيمة %1 كما هي</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>حُدد %1</translation>
    </message>
    <message>
        <source>fits none of the %1 alternatives that are allowed here</source>
        <translation>لا يطابق أيًا من البدائل المسموح بها هنا وعددها %1</translation>
    </message>
    <message>
        <source>fits %1 of the alternatives, of which only one may be used</source>
        <translation>يطابق %1 من البدائل، ولا يجوز استخدام سوى واحد منها</translation>
    </message>
    <message>
        <source>takes only one of: %1</source>
        <translation>يقبل واحدًا فقط من: %1</translation>
    </message>
    <message>
        <source>must be object: inputs have names</source>
        <translation>يجب أن يكون object: فللمُدخلات أسماء</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>&quot;%1&quot; غير مفهوم</translation>
    </message>
    <message>
        <source>a comment is not closed by */</source>
        <translation>تعليق لم يُغلق بـ */</translation>
    </message>
    <message>
        <source>no annotation is named</source>
        <translation>لم يُذكر أي تعليق توضيحي</translation>
    </message>
    <message>
        <source>the annotation&apos;s key is missing</source>
        <translation>مفتاح التعليق التوضيحي ناقص</translation>
    </message>
    <message>
        <source>a key with anything but letters, digits and _ needs index</source>
        <translation>المفتاح الذي فيه غير الحروف والأرقام و_ يحتاج إلى index</translation>
    </message>
    <message>
        <source>index needs the annotations and a key in quotes</source>
        <translation>يحتاج index إلى التعليقات التوضيحية ومفتاح بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>in quotes, \ stands before &quot; or \ only</source>
        <translation>بين علامتي الاقتباس لا تأتي \ إلا قبل &quot; أو \</translation>
    </message>
    <message>
        <source>a key&apos;s quote is not closed</source>
        <translation>علامة اقتباس المفتاح لم تُغلق</translation>
    </message>
    <message>
        <source>there is more than one annotation</source>
        <translation>يوجد أكثر من تعليق توضيحي</translation>
    </message>
    <message>
        <source>}} is missing</source>
        <translation>تنقص }}</translation>
    </message>
    <message>
        <source>Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} or {{ index .Material.Annotations &quot;a.key&quot; }}.</source>
        <translation>اكتب {{ .Material.Annotations.key }} أو {{ .Attestation.Annotations.key }} أو {{ index .Material.Annotations &quot;a.key&quot; }}.</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>التعليق التوضيحي %1</translation>
    </message>
    <message>
        <source>the material does not have it</source>
        <translation>ليس موجودًا في المادة</translation>
    </message>
    <message>
        <source>the attestation does not have it</source>
        <translation>ليس موجودًا في التصديق</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>يجب ألا يقل عن صفر حرف</numerusform>
            <numerusform>يجب أن يحوي حرفًا واحدًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي حرفين على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n أحرف على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n حرفًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 character</source>
        <translation>يجب ألا يتجاوز حرفًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>يجب أن يكون بلا أحرف</numerusform>
            <numerusform>يجب ألا يتجاوز حرفًا واحدًا</numerusform>
            <numerusform>يجب ألا يتجاوز حرفين</numerusform>
            <numerusform>يجب ألا يتجاوز %n أحرف</numerusform>
            <numerusform>يجب ألا يتجاوز %n حرفًا</numerusform>
            <numerusform>يجب ألا يتجاوز %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 entry</source>
        <translation>يجب أن يحوي عنصرًا واحدًا على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>يجب ألا يقل عن صفر عنصر</numerusform>
            <numerusform>يجب أن يحوي عنصرًا واحدًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي عنصرين على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n عناصر على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n عنصرًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n عنصر على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 entry</source>
        <translation>يجب ألا يتجاوز عنصرًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>يجب أن يكون بلا عناصر</numerusform>
            <numerusform>يجب ألا يتجاوز عنصرًا واحدًا</numerusform>
            <numerusform>يجب ألا يتجاوز عنصرين</numerusform>
            <numerusform>يجب ألا يتجاوز %n عناصر</numerusform>
            <numerusform>يجب ألا يتجاوز %n عنصرًا</numerusform>
            <numerusform>يجب ألا يتجاوز %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at least 1 member</source>
        <translation>يجب أن يحوي عضوًا واحدًا على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>يجب ألا يقل عن صفر عضو</numerusform>
            <numerusform>يجب أن يحوي عضوًا واحدًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي عضوين على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n أعضاء على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n عضوًا على الأقل</numerusform>
            <numerusform>يجب أن يحوي %n عضو على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>must have at most 1 member</source>
        <translation>يجب ألا يتجاوز عضوًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>يجب أن يكون بلا أعضاء</numerusform>
            <numerusform>يجب ألا يتجاوز عضوًا واحدًا</numerusform>
            <numerusform>يجب ألا يتجاوز عضوين</numerusform>
            <numerusform>يجب ألا يتجاوز %n أعضاء</numerusform>
            <numerusform>يجب ألا يتجاوز %n عضوًا</numerusform>
            <numerusform>يجب ألا يتجاوز %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list but for its last, and that one</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>%1 with the other values as they are</source>
        <comment>what must be</comment>
        <translation>%1 مع بقاء القيم الأخرى كما هي</translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 عندما %2</translation>
    </message>
    <message>
        <source>%1 unless %2</source>
        <comment>what must be, a condition</comment>
        <translation>%1 إلا إذا %2</translation>
    </message>
    <message>
        <source>needs exactly one of: %1</source>
        <translation>يلزم واحد فقط من: %1</translation>
    </message>
    <message>
        <source>needs at least one of: %1</source>
        <translation>يلزم واحد على الأقل من: %1</translation>
    </message>
</context>
<context>
    <name>DependencyTrackWords</name>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team the permission PROJECT_CREATION_UPLOAD, or create the project</source>
        <translation>لا يسمح %1 لمفتاح API بإنشاء مشاريع، و%2 غير موجود بعد (401: %3). امنح فريقه الإذن PROJECT_CREATION_UPLOAD أو أنشئ المشروع</translation>
    </message>
    <message>
        <source>%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD</source>
        <translation>لا يسمح %1 لمفتاح API برفع SBOM ‏(403). امنح فريقه الإذن BOM_UPLOAD</translation>
    </message>
    <message>
        <source>%1 gives the API key&apos;s team no access to the project %2, or to its parent or latest version (403: %3)</source>
        <translation>لا يمنح %1 فريق مفتاح API حق الوصول إلى المشروع %2، أو إلى المشروع الأب أو أحدث إصدار (403: %3)</translation>
    </message>
    <message>
        <source>. Register the address of the API server</source>
        <translation>. سجّل عنوان خادم API</translation>
    </message>
    <message>
        <source>The parent project %1 is not there any more (404: %2)</source>
        <translation>المشروع الأب %1 لم يعد موجودًا (404: %2)</translation>
    </message>
    <message>
        <source>The project %1 is not there (404: %2)</source>
        <translation>المشروع %1 غير موجود (404: %2)</translation>
    </message>
    <message>
        <source>A web page answers instead of %1 (%2). Register the address of the API server</source>
        <translation>تجيب صفحة ويب بدلًا من %1 ‏(%2). سجّل عنوان خادم API</translation>
    </message>
    <message>
        <source>%1 answers without a token (%2), so the SBOM did not arrive</source>
        <translation>يجيب %1 دون رمز مميز (%2)، ولذلك لم تصل قائمة SBOM</translation>
    </message>
    <message>
        <source>its explanation cannot be read</source>
        <translation>تعذرت قراءة شرحه</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>يجب أن يكون عنوان URL كاملًا يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>يجب أن يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>must have no user name or password in it</source>
        <translation>يجب ألا يحتوي على اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>must be a UUID, as the address of the project&apos;s page has it</source>
        <translation>يجب أن يكون UUID كما في عنوان صفحة المشروع</translation>
    </message>
    <message>
        <source>must be a key without spaces and line breaks inside</source>
        <translation>يجب أن يكون مفتاحًا بلا مسافات ولا فواصل أسطر</translation>
    </message>
    <message>
        <source>There is no CycloneDX SBOM in this attestation</source>
        <translation>لا توجد SBOM بصيغة CycloneDX في هذا التصديق</translation>
    </message>
    <message>
        <source>no longer processing, but the project shows no import since the upload: look at it there</source>
        <translation>انتهت المعالجة، لكن المشروع لا يُظهر أي استيراد منذ الرفع: تحقق منه هناك</translation>
    </message>
    <message>
        <source>accepted; processing could not be confirmed</source>
        <translation>قُبلت؛ وتعذر تأكيد المعالجة</translation>
    </message>
    <message>
        <source>%1 has it and is still processing it</source>
        <translation>وصلت إلى %1 ولا تزال قيد المعالجة</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 بدءًا من %2</translation>
    </message>
    <message>
        <source>parentID is known</source>
        <translation>parentID معروف</translation>
    </message>
    <message>
        <source>isLatest is known</source>
        <translation>isLatest معروف</translation>
    </message>
    <message>
        <source>tags are known</source>
        <translation>الوسوم معروفة</translation>
    </message>
    <message>
        <source>tags of a project that is there can be set</source>
        <translation>يمكن تعيين وسوم مشروع موجود</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>قيمة %1 هي %2</translation>
    </message>
    <message>
        <source>, and there are %1 more</source>
        <translation>، ويوجد %1 غيرها</translation>
    </message>
    <message>
        <source>%1 is a collection project, which takes no SBOM</source>
        <translation>%1 مشروع تجميعي لا يقبل SBOM</translation>
    </message>
    <message>
        <source>Choose one of the projects in it.</source>
        <translation>اختر أحد المشاريع التي فيه.</translation>
    </message>
    <message>
        <source>parent project</source>
        <translation>المشروع الأب</translation>
    </message>
    <message>
        <source>The API server answers</source>
        <translation>خادم API يجيب</translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation>مفتاح API مقبول</translation>
    </message>
    <message>
        <source>the server asks nobody to sign in</source>
        <translation>لا يطلب الخادم تسجيل الدخول من أحد</translation>
    </message>
    <message>
        <source>the API key&apos;s team lacks the permission %1</source>
        <translation>ينقص فريق مفتاح API الإذن %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Add it there: Administration, Access Management, Teams. If the key has it by another team, force the registration: only one team can be seen.</source>
        <translation>أضفه هناك: Administration، ثم Access Management، ثم Teams. وإن كان الإذن للمفتاح من فريق آخر فافرض التسجيل: إذ لا يمكن رؤية سوى فريق واحد.</translation>
    </message>
    <message>
        <source>The API key has the permissions that it needs</source>
        <translation>لمفتاح API الأذونات التي يحتاج إليها</translation>
    </message>
    <message>
        <source>needs a registration that may create projects (allowAutoCreate)</source>
        <translation>يحتاج إلى تسجيل يُسمح له بإنشاء مشاريع (allowAutoCreate)</translation>
    </message>
    <message>
        <source>this is %1 %2: %3</source>
        <translation>هذا %1 %2: %3</translation>
    </message>
    <message>
        <source>Leave that out, or upgrade the server.</source>
        <translation>احذف ذلك أو رقِّ الخادم.</translation>
    </message>
    <message>
        <source>The filter does not let it through: %1</source>
        <translation>لا يسمح المرشّح بمروره: %1</translation>
    </message>
    <message>
        <source>The project name needs the %1: %2</source>
        <translation>يحتاج اسم المشروع إلى %1: %2</translation>
    </message>
    <message>
        <source>The project version needs the %1: %2</source>
        <translation>يحتاج إصدار المشروع إلى %1: %2</translation>
    </message>
    <message>
        <source>The project name comes out empty</source>
        <translation>نتج اسم مشروع فارغ</translation>
    </message>
    <message>
        <source>Its content is not available: %1</source>
        <translation>محتواه غير متاح: %1</translation>
    </message>
    <message>
        <source>Give the address of the API server: often the same host at port 8081, or a host of its own.</source>
        <translation>أدخل عنوان خادم API: غالبًا المضيف نفسه على المنفذ 8081، أو مضيف مستقل.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>does not answer as Dependency-Track does</source>
        <translation>لا يجيب كما يجيب Dependency-Track</translation>
    </message>
    <message>
        <source>the API key belongs to no team, so it may do nothing</source>
        <translation>لا ينتمي مفتاح API إلى أي فريق، فلا يُسمح له بشيء</translation>
    </message>
    <message>
        <source>Make a key in a team: Administration, Access Management, Teams.</source>
        <translation>أنشئ مفتاحًا في فريق: Administration، ثم Access Management، ثم Teams.</translation>
    </message>
    <message>
        <source>what was given is not an API key</source>
        <translation>ما أُدخل ليس مفتاح API</translation>
    </message>
    <message>
        <source>this is the web front-end, not the API</source>
        <translation>هذه واجهة الويب وليست واجهة API</translation>
    </message>
    <message>
        <source>BOM_UPLOAD (to upload SBOMs)</source>
        <translation>BOM_UPLOAD (لرفع SBOM)</translation>
    </message>
    <message>
        <source>VIEW_PORTFOLIO (to look projects up)</source>
        <translation>VIEW_PORTFOLIO (للبحث عن المشاريع)</translation>
    </message>
    <message>
        <source>PROJECT_CREATION_UPLOAD (to create projects)</source>
        <translation>PROJECT_CREATION_UPLOAD (لإنشاء المشاريع)</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>لا يوجد %1 %2</translation>
    </message>
    <message>
        <source>Take the UUID from the address of the project&apos;s page.</source>
        <translation>خذ UUID من عنوان صفحة المشروع.</translation>
    </message>
    <message>
        <source>the API key may not look projects up</source>
        <translation>لا يُسمح لمفتاح API بالبحث عن المشاريع</translation>
    </message>
    <message>
        <source>Give its team the permission VIEW_PORTFOLIO.</source>
        <translation>امنح فريقه الإذن VIEW_PORTFOLIO.</translation>
    </message>
    <message>
        <source>the API key&apos;s team has no access to the %1 %2: %3</source>
        <translation>لا يحق لفريق مفتاح API الوصول إلى %1 %2: %3</translation>
    </message>
    <message>
        <source>Add it to the team&apos;s projects: Administration, Access Management, Portfolio Access Control.</source>
        <translation>أضفه إلى مشاريع الفريق: Administration، ثم Access Management، ثم Portfolio Access Control.</translation>
    </message>
    <message>
        <source>Its content cannot be opened</source>
        <translation>تعذر فتح محتواه</translation>
    </message>
    <message>
        <source>Its content cannot be read: %1</source>
        <translation>تعذرت قراءة محتواه: %1</translation>
    </message>
    <message>
        <source>It is not sent, because %1 would refuse it: %2</source>
        <translation>لم يُرسل لأن %1 سيرفضه: %2</translation>
    </message>
    <message>
        <source>A newer SBOM for the project %1 has arrived</source>
        <translation>وصلت SBOM أحدث للمشروع %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>DiscordWebhookWords</name>
    <message>
        <source>Discord has shut out this machine for a while, for too many requests (429)</source>
        <translation>حظر Discord هذا الجهاز مؤقتًا لكثرة الطلبات (429)</translation>
    </message>
    <message>
        <source>Discord has had too many messages for now (429)</source>
        <translation>وصل إلى Discord عدد كبير جدًا من الرسائل حاليًا (429)</translation>
    </message>
    <message>
        <source>%1 (%2, code %3)</source>
        <translation>%1 (%2، الرمز %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://discord.com/api/webhooks/</source>
        <translation>ليس عنوان URL كاملًا: يبدأ بـ https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>is not an address of Discord: it begins with https://discord.com/api/webhooks/</source>
        <translation>ليس عنوانًا لـ Discord: يبدأ بـ https://discord.com/api/webhooks/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Discord does not use</source>
        <translation>فيه اسم مستخدم، وDiscord لا يستخدمه</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>يجب أن يكون من 1 إلى %1 محرفًا</translation>
    </message>
    <message>
        <source>must not contain &apos;%1&apos;: Discord refuses it</source>
        <translation>يجب ألا يحتوي على &apos;%1&apos;: فإن Discord يرفضه</translation>
    </message>
    <message>
        <source>must not be &apos;%1&apos;: Discord refuses it</source>
        <translation>يجب ألا يكون &apos;%1&apos;: فإن Discord يرفضه</translation>
    </message>
    <message>
        <source>must have the form https://discord.com/api/webhooks/NUMBER/TOKEN: copy it from the webhook&apos;s settings</source>
        <translation>يجب أن يكون بالصيغة https://discord.com/api/webhooks/NUMBER/TOKEN: انسخه من إعدادات الـ webhook</translation>
    </message>
    <message>
        <source>has a thread_id that is not a number</source>
        <translation>فيه thread_id ليس رقمًا</translation>
    </message>
    <message>
        <source>Something else than Discord answered: a proxy, or a page that wants a sign-in first</source>
        <translation>لم يأتِ الرد من Discord: بل من وكيل أو صفحة تطلب تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Copy the address again from the channel&apos;s settings, under Integrations.</source>
        <translation>انسخ العنوان مجددًا من إعدادات القناة، تحت Integrations.</translation>
    </message>
    <message>
        <source>it belongs to an application or follows another channel, and cannot be posted to</source>
        <translation>يتبع تطبيقًا أو يتابع قناة أخرى، ولا يمكن النشر فيه</translation>
    </message>
    <message>
        <source>Make an incoming webhook in the channel&apos;s settings.</source>
        <translation>أنشئ webhook واردًا في إعدادات القناة.</translation>
    </message>
    <message>
        <source>Discord knows the webhook</source>
        <translation>الـ webhook معروف لدى Discord</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>left out: this channel takes no file of its size</source>
        <translation>تُرك: لا تقبل هذه القناة ملفًا بحجمه</translation>
    </message>
    <message>
        <source>New attestation received</source>
        <translation>وصل تصديق جديد</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Attaché is closing</source>
        <translation>يجري إغلاق Attaché</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>التكامل %1</translation>
    </message>
    <message>
        <source>this version of Attaché does not have it</source>
        <translation>غير موجود في هذا الإصدار من Attaché</translation>
    </message>
    <message>
        <source>attachment of %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>%1 (%2) is no material of this attestation</source>
        <translation>%1 ‏(%2) ليس من مواد هذا التصديق</translation>
    </message>
    <message>
        <source>%1 has the name of material %2, but not its content</source>
        <translation>%1 له اسم المادة %2 لكن ليس محتواها</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>هذا أنبوب أو مقبس أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا يحق لك قراءته</translation>
    </message>
    <message>
        <source>it has %1, and no attestation is larger than %2</source>
        <translation>حجمه %1، ولا يزيد أي تصديق على %2</translation>
    </message>
    <message>
        <source>Give the attestation itself; materials are given beside it.</source>
        <translation>قدّم التصديق نفسه؛ فالمواد تُقدَّم معه.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <translation>أضفه: %1</translation>
    </message>
    <message>
        <source>the attestation does not name one that is known here</source>
        <translation>لا يذكر التصديق سير عمل معروفًا هنا</translation>
    </message>
    <message>
        <source>Say which one it is of: --workflow NAME</source>
        <translation>حدد سير العمل الذي يخصه: ⁦--workflow NAME⁩</translation>
    </message>
    <message>
        <source>Correct the file in the integration&apos;s folder and build again.</source>
        <translation>صحّح الملف في مجلد التكامل ثم أعد البناء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and an attachment cannot keep one</source>
        <translation>&quot;%1&quot; سر، ولا يمكن للربط أن يحفظ سرًا</translation>
    </message>
    <message>
        <source>create() made nothing</source>
        <translation>لم ينشئ create() شيئًا</translation>
    </message>
    <message>
        <source>there are two of this id</source>
        <translation>يوجد اثنان بهذا المعرّف</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>تعذر إنشاء مجلد المخزن</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or ATTACHE_DATA_DIR.</source>
        <translation>اختر مجلدًا آخر بـ --data-dir أو ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>التسليم %1</translation>
    </message>
    <message>
        <source>it is being sent right now</source>
        <translation>يجري إرساله الآن</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>its registration %1 is deleted</source>
        <translation>حُذف التسجيل %1 الخاص به</translation>
    </message>
    <message>
        <source>%1 is not attached to the workflow any more</source>
        <translation>لم يعد %1 مرتبطًا بسير العمل</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration registered resume %1</source>
        <translation>استأنفه: attachectl integration registered resume %1</translation>
    </message>
    <message>
        <source>%1 is misconfigured: %2</source>
        <translation>إعداد %1 غير صحيح: %2</translation>
    </message>
    <message>
        <source>Put it right: attachectl integration registered update %1 --opt …</source>
        <translation>صحّحه: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>Close Attaché, keep a copy of %1, and restore it from a backup.</source>
        <translation>أغلق Attaché واحتفظ بنسخة من %1 ثم استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 is sound (schema version %2)</source>
        <translation>%1 سليم (إصدار المخطط %2)</translation>
    </message>
    <message>
        <source>A secret can be written, read and removed</source>
        <translation>يمكن كتابة سر وقراءته وإزالته</translation>
    </message>
    <message>
        <source>There are none in this build</source>
        <translation>لا يوجد منها شيء في هذه النسخة المبنية</translation>
    </message>
    <message>
        <source>Install a complete build of Attaché.</source>
        <translation>ثبّت نسخة كاملة من Attaché.</translation>
    </message>
    <message>
        <source>There is no TLS library, so no https address works</source>
        <translation>لا توجد مكتبة TLS، ولذلك لا يعمل أي عنوان https</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: apt install libssl3).</source>
        <translation>ثبّت OpenSSL 3 ‏(Debian: apt install libssl3).</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>Nobody is sending: open Attaché, or start attachectl run</source>
        <translation>لا أحد يرسل: افتح Attaché أو شغّل attachectl run</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>الإرسال جارٍ: %1</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>لم يجب خلال %1 ث</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked: unlock it and try again.</source>
        <translation>ربما ينتظر فتح القفل: افتحه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>the entry %1 is not one that Attaché wrote</source>
        <translation>المُدخل %1 ليس مما كتبه Attaché</translation>
    </message>
    <message>
        <source>Give the registration its secrets again: attachectl integration registered update NAME --opt …</source>
        <translation>أعد إدخال أسرار التسجيل: attachectl integration registered update NAME --opt …</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be two numbers with a dot: &quot;1.0&quot;</source>
        <translation>يجب أن يكون &quot;version&quot; رقمين بينهما نقطة: &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>&quot;description&quot; stands in a table: no full stop at its end</source>
        <translation>يظهر &quot;description&quot; في جدول: لا نقطة في آخره</translation>
    </message>
    <message>
        <source>/properties/%1 has no description</source>
        <translation>ليس لـ /properties/%1 وصف</translation>
    </message>
    <message>
        <source>/properties/%1: the example &quot;%2&quot; %3</source>
        <translation>/properties/%1: المثال &quot;%2&quot; %3</translation>
    </message>
    <message>
        <source>it must begin with the integration&apos;s name as a heading: &quot;# Name&quot;</source>
        <translation>يجب أن يبدأ باسم التكامل عنوانًا: &quot;# Name&quot;</translation>
    </message>
    <message>
        <source>&quot;## Registration&quot; is missing: where a person gets each of its inputs</source>
        <translation>ينقص &quot;## Registration&quot;: من أين يحصل المرء على كل مُدخل</translation>
    </message>
    <message>
        <source>&quot;## Attachment&quot; is missing: what its options do</source>
        <translation>ينقص &quot;## Attachment&quot;: ماذا تفعل خياراته</translation>
    </message>
    <message>
        <source>it must be an SVG of 24 by 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</source>
        <translation>يجب أن يكون SVG بقياس 24 في 24: &lt;svg … viewBox=&quot;0 0 24 24&quot; …&gt;</translation>
    </message>
    <message>
        <source>it must draw with currentColor, to have the colour of the text</source>
        <translation>يجب أن يرسم بـ currentColor ليأخذ لون النص</translation>
    </message>
    <message>
        <source>the folder&apos;s name is the id: lower-case letters and digits, in words joined by &apos;-&apos;</source>
        <translation>اسم المجلد هو المعرّف: حروف صغيرة وأرقام في كلمات تصل بينها &apos;-&apos;</translation>
    </message>
    <message>
        <source>/properties/%1 is a secret, and an attachment cannot keep one</source>
        <translation>/properties/%1 سر، ولا يمكن للربط أن يحفظ سرًا</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>تعذرت قراءته: %1</translation>
    </message>
    <message>
        <source>there is no test in it, no tst_….cpp</source>
        <translation>لا يوجد فيه اختبار، أي tst_….cpp</translation>
    </message>
    <message>
        <source>The mail server&apos;s host or port is not valid</source>
        <translation>مضيف خادم البريد أو منفذه غير صالح</translation>
    </message>
    <message>
        <source>The user name or password has a character that cannot be sent</source>
        <translation>في اسم المستخدم أو كلمة المرور محرف لا يمكن إرساله</translation>
    </message>
    <message>
        <source>The password for %1 would travel without encryption</source>
        <translation>ستنتقل كلمة مرور %1 دون تشفير</translation>
    </message>
    <message>
        <source>%1 cannot have an address with letters beyond ASCII before the @: %2</source>
        <translation>لا يمكن لـ %1 قبول عنوان فيه حروف خارج ASCII قبل @: %2</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and %2 takes no more than %3</source>
        <translation>حجم الرسالة %1 بايت، ولا يقبل %2 أكثر من %3</translation>
    </message>
    <message>
        <source>The address %1 %2</source>
        <translation>العنوان %1 %2</translation>
    </message>
    <message>
        <source>(from here on over %1)</source>
        <translation>(من هنا فصاعدًا عبر %1)</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>يردّنا</translation>
    </message>
    <message>
        <source>refuses to talk</source>
        <translation>يرفض التواصل</translation>
    </message>
    <message>
        <source>does not begin TLS</source>
        <translation>لا يبدأ TLS</translation>
    </message>
    <message>
        <source>does not let the user in</source>
        <translation>لا يسمح للمستخدم بالدخول</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>يرفض المرسِل</translation>
    </message>
    <message>
        <source>refuses the recipient</source>
        <translation>يرفض المستلم</translation>
    </message>
    <message>
        <source>refuses the message</source>
        <translation>يرفض الرسالة</translation>
    </message>
    <message>
        <source>No connection to %1 within the time</source>
        <translation>لم يتم الاتصال بـ %1 في الوقت المحدد</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>لم يصل شيء من %1 خلال %2 ثانية</translation>
    </message>
    <message>
        <source>. It may expect TLS from the first byte, as port 465 does: choose the security tls</source>
        <translation>. ربما يتوقع TLS من أول بايت كما يفعل المنفذ 465: اختر الحماية tls</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>لا يوجد اتصال آمن بـ %1: %2</translation>
    </message>
    <message>
        <source>. It may begin without TLS, as port 587 does: choose the security starttls</source>
        <translation>. ربما يبدأ دون TLS كما يفعل المنفذ 587: اختر الحماية starttls</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found</source>
        <translation>تعذر العثور على مضيف %1</translation>
    </message>
    <message>
        <source>Nothing listens at %1: connection refused</source>
        <translation>لا شيء يستمع عند %1: رُفض الاتصال</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>تعذر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>شهادة %1 غير مقبولة: %2</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent to it</source>
        <translation>لا يوفر %1 ‏STARTTLS، ولذلك لم يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that can be used, so nothing was sent to it</source>
        <translation>لا يوفر %1 طريقة لتسجيل الدخول يمكن استخدامها، ولذلك لم يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 asks for no user name and password, so nothing was sent to it</source>
        <translation>لا يطلب %1 اسم مستخدم وكلمة مرور، ولذلك لم يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>. It may once TLS is on: choose the security starttls</source>
        <translation>. ربما يطلبهما بعد تفعيل TLS: اختر الحماية starttls</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>تعذرت قراءة محتوى %1</translation>
    </message>
    <message>
        <source>The subject has a line break or another control character</source>
        <translation>في موضوع الرسالة فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>The Message-ID is not valid</source>
        <translation>Message-ID غير صالح</translation>
    </message>
    <message>
        <source>The name of an attached file is not valid</source>
        <translation>اسم ملف مرفق غير صالح</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>ينقص &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; is missing</source>
        <translation>ينقص &quot;subscribedMaterials&quot;</translation>
    </message>
    <message>
        <source>&quot;subscribedMaterials&quot; holds more than names of types</source>
        <translation>يحتوي &quot;subscribedMaterials&quot; على غير أسماء الأنواع</translation>
    </message>
    <message>
        <source>&quot;atOnce&quot; must be a whole number from 1 to %1</source>
        <translation>يجب أن يكون &quot;atOnce&quot; عددًا صحيحًا من 1 إلى %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>ليس JSON: %1</translation>
    </message>
    <message>
        <source>The attestation is not sent, because its signature is invalid: %1</source>
        <translation>لم يُرسل التصديق لأن توقيعه غير صالح: %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 before %2, as the service asked</source>
        <translation>لا يُرسل شيء إلى %1 قبل %2، كما طلبت الخدمة</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>العنوان غير مكتمل</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http://</translation>
    </message>
    <message>
        <source>The address of %1 contains a user name or password</source>
        <translation>يحتوي عنوان %1 على اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>The request&apos;s method is not valid</source>
        <translation>طريقة الطلب غير صالحة</translation>
    </message>
    <message>
        <source>The header %1 has a line break or another character that no header may have</source>
        <translation>في الترويسة %1 فاصل أسطر أو محرف آخر لا يجوز في الترويسات</translation>
    </message>
    <message>
        <source>The certificate of the private authority cannot be read</source>
        <translation>تعذرت قراءة شهادة الجهة الخاصة</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds</source>
        <translation>لم يجب %1 خلال %2 ثانية</translation>
    </message>
    <message>
        <source>A file that was to be sent cannot be opened</source>
        <translation>تعذر فتح ملف كان سيُرسل</translation>
    </message>
    <message>
        <source>A file changed while it was being sent to %1</source>
        <translation>تغيّر ملف أثناء إرساله إلى %1</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>الوكيل في الطريق إلى %1 لا يجيب</translation>
    </message>
    <message>
        <source>The proxy for %1 asks for a user name and password</source>
        <translation>يطلب وكيل %1 اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while the content was being sent. The service may not take so much, or not from here</source>
        <translation>انقطع الاتصال بـ %1 أثناء إرسال المحتوى. ربما لا تقبل الخدمة هذا الحجم، أو لا تقبله من هنا</translation>
    </message>
    <message>
        <source>it was stopped; nothing was kept</source>
        <translation>أُوقف؛ ولم يُحفظ شيء</translation>
    </message>
    <message>
        <source>The attestation was taken in before</source>
        <translation>سبق استلام هذا التصديق</translation>
    </message>
    <message>
        <source>There is nothing in it to send</source>
        <translation>لا يوجد فيه ما يُرسل</translation>
    </message>
    <message>
        <source>it failed in a way that it does not foresee (%1)</source>
        <translation>فشل على نحو لا يتوقعه (%1)</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files</source>
        <translation>وفّر مساحة في مجلد الملفات المؤقتة</translation>
    </message>
    <message>
        <source>This version of Attaché has no integration %1</source>
        <translation>لا يوجد التكامل %1 في هذا الإصدار من Attaché</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>الاسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>الاسم %1</translation>
    </message>
    <message>
        <source>a registration has this name already</source>
        <translation>يوجد تسجيل بهذا الاسم</translation>
    </message>
    <message>
        <source>Choose another one, or change that one: attachectl integration registered update %1 --opt …</source>
        <translation>اختر اسمًا آخر أو عدّل ذلك التسجيل: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>التسجيل %1</translation>
    </message>
    <message>
        <source>there is no such integration</source>
        <translation>لا يوجد تكامل كهذا</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts. The last one: %2</source>
        <translation>تم التخلي عنه بعد عدد محاولات بلغ %1. الأخيرة: %2</translation>
    </message>
    <message>
        <source>any registration of %1</source>
        <translation>أي تسجيل لـ %1</translation>
    </message>
    <message>
        <source>It is not attached any more</source>
        <translation>لم يعد مرتبطًا</translation>
    </message>
    <message>
        <source>The secrets of %1 are not in this machine&apos;s keychain. Give them again: attachectl integration registered update %1 --opt …</source>
        <translation>أسرار %1 ليست في سلسلة المفاتيح على هذا الجهاز. أعد إدخالها: attachectl integration registered update %1 --opt …</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee (%1). This is a fault in the integration</source>
        <translation>فشل التكامل على نحو لا يتوقعه (%1). هذا عيب في التكامل</translation>
    </message>
    <message>
        <source>The integration failed in a way that it does not foresee. This is a fault in the integration</source>
        <translation>فشل التكامل على نحو لا يتوقعه. هذا عيب في التكامل</translation>
    </message>
    <message>
        <source>Material %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام المادة %1: %2</translation>
    </message>
    <message>
        <source>The attestation is of workflow %1, and was taken in for %2</source>
        <translation>التصديق لسير العمل %1، وقد استُلم لـ %2</translation>
    </message>
    <message>
        <source>it is a bare statement, which nobody signed: it can be looked at, not delivered</source>
        <translation>هذا بيان مجرد لم يوقّعه أحد: يمكن الاطلاع عليه ولا يمكن تسليمه</translation>
    </message>
    <message>
        <source>Give the envelope or the bundle that it came in.</source>
        <translation>قدّم المغلّف أو الحزمة التي جاء فيها.</translation>
    </message>
    <message>
        <source>workflow id &quot;%1&quot;</source>
        <translation>معرّف سير العمل &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a UUID</source>
        <translation>ليس UUID</translation>
    </message>
    <message>
        <source>Take the one that the control plane shows, or leave it out.</source>
        <translation>خذ المعرّف الذي تعرضه لوحة التحكم أو اتركه.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>اجعل المجلد قابلًا للكتابة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>no trusted signer has this fingerprint</source>
        <translation>لا يوجد موقّع موثوق بهذه البصمة</translation>
    </message>
    <message>
        <source>several trusted signers begin so</source>
        <translation>تبدأ بها بصمات عدة موقّعين موثوقين</translation>
    </message>
    <message>
        <source>Give the fingerprint as “attachectl trust list” shows it.</source>
        <translation>أدخل البصمة كما يعرضها “attachectl trust list”.</translation>
    </message>
    <message>
        <source>checking the stored attestations</source>
        <translation>فحص التصديقات المخزّنة</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>It was imported, and not checked against its service yet</source>
        <translation>تم استيراده ولم يُتحقق منه لدى خدمته بعد</translation>
    </message>
    <message>
        <source>%1: a secret, to be given on this machine</source>
        <translation>%1: سر يجب إدخاله على هذا الجهاز</translation>
    </message>
    <message>
        <source>it is of %1 here, and of %2 in the file</source>
        <translation>هو هنا من %1 وفي الملف من %2</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>there is no such registration, here or in the file</source>
        <translation>لا يوجد هذا التسجيل هنا ولا في الملف</translation>
    </message>
    <message>
        <source>there is no such workflow, here or in the file</source>
        <translation>لا يوجد سير العمل هذا هنا ولا في الملف</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, which this version reads</source>
        <translation>يجب أن يكون &quot;%1&quot; الذي تقرؤه هذه النسخة</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>there is no integration %1 here</source>
        <translation>لا يوجد تكامل %1 هنا</translation>
    </message>
    <message>
        <source>is a secret, which is not taken from a file: put {&quot;$secret&quot;: &quot;NAME/FIELD&quot;} in its place</source>
        <translation>سر لا يؤخذ من ملف: ضع مكانه {&quot;$secret&quot;: &quot;NAME/FIELD&quot;}</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>this attestation names no materials</source>
        <translation>لا يسمي هذا التصديق أي مواد</translation>
    </message>
    <message>
        <source>this attestation has no such material; it has %1</source>
        <translation>ليس في هذا التصديق مادة كهذه؛ فيه %1</translation>
    </message>
    <message>
        <source>it is a reference to %1, whose content an attestation does not carry</source>
        <translation>هي إشارة إلى %1 الذي لا يحمل التصديق محتواه</translation>
    </message>
    <message>
        <source>its file is not here; it has %1</source>
        <translation>ملفها ليس هنا؛ بصمته %1</translation>
    </message>
    <message>
        <source>Add the file: attachectl attestation supply ID FILE</source>
        <translation>أضف الملف: attachectl attestation supply ID FILE</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>its content is %1, and no material of this attestation is missing</source>
        <translation>محتواه %1 ولا تنقص هذا التصديق أي مادة</translation>
    </message>
    <message>
        <source>its content is %1, but %2</source>
        <translation>محتواه %1 لكن %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>قدّم الملف الذي صُنع به التصديق.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>تم تغييره: محتواه %1 وليس %2</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>لا يمكن استخدام الاسم</translation>
    </message>
    <message>
        <source>The keychain is closed</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>لا رد صالح للاستخدام</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keychain is open</source>
        <translation>سلسلة المفاتيح مفتوحة</translation>
    </message>
    <message>
        <source>Check the port and the security: tls is for port 465, starttls for port 587.</source>
        <translation>تحقق من المنفذ والحماية: tls للمنفذ 465، وstarttls للمنفذ 587.</translation>
    </message>
    <message>
        <source>Try the security tls, mostly at port 465.</source>
        <translation>جرّب الحماية tls، وغالبًا ما تكون على المنفذ 465.</translation>
    </message>
    <message>
        <source>Paste it again, whole.</source>
        <translation>ألصقه من جديد كاملًا.</translation>
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
        <translation>تحقق من التهجئة. وقد يحتاج الاسم المعروف داخل المؤسسة فقط إلى شبكة VPN الخاصة بها.</translation>
    </message>
    <message>
        <source>The service may be down, its port may be another one, or a firewall or a missing VPN is in the way.</source>
        <translation>قد تكون الخدمة متوقفة، أو منفذها مختلفًا، أو يعوق الوصول جدار حماية أو عدم الاتصال بشبكة VPN.</translation>
    </message>
    <message>
        <source>There may be no TLS at this port: check the port and whether the address begins with https.</source>
        <translation>قد لا يدعم هذا المنفذ TLS: تحقق من المنفذ ومن أن العنوان يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>عُثر على المضيف</translation>
    </message>
    <message>
        <source>port %1 at %2, %3 ms</source>
        <translation>المنفذ %1 على %2، خلال %3 مللي ثانية</translation>
    </message>
    <message>
        <source>through the proxy %1, %2 ms</source>
        <translation>عبر الوكيل %1، خلال %2 مللي ثانية</translation>
    </message>
    <message>
        <source>Service is reached</source>
        <translation>تم الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>الشهادة صالحة</translation>
    </message>
    <message>
        <source>%1, certificate until %2</source>
        <translation>%1، الشهادة صالحة حتى %2</translation>
    </message>
    <message>
        <source>Certificate runs out soon</source>
        <translation>الشهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>%1, certificate until %2: have it renewed</source>
        <translation>%1، الشهادة صالحة حتى %2: اطلب تجديدها</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>it does not leave this machine</source>
        <translation>لا يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>whoever is on the way can read along</source>
        <translation>يمكن لأي طرف على الطريق أن يطّلع على المحتوى</translation>
    </message>
    <message>
        <source>Have the authority that issued it added to this machine&apos;s.</source>
        <translation>اطلب إضافة جهة الإصدار التي أصدرتها إلى الجهات الموثوقة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate renewed, and check this machine&apos;s clock.</source>
        <translation>اطلب تجديد شهادة الخدمة، وتحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use the name that its certificate is for: it is for another one than %1.</source>
        <translation>استخدم الاسم الذي صدرت له شهادتها: فهي لاسم غير %1.</translation>
    </message>
    <message>
        <source>Have the service&apos;s certificate put right.</source>
        <translation>اطلب تصحيح شهادة الخدمة.</translation>
    </message>
    <message>
        <source>Name is free</source>
        <translation>الاسم متاح</translation>
    </message>
    <message>
        <source>it is no secret: change it with update</source>
        <translation>ليس سرًّا: غيّره باستخدام update</translation>
    </message>
    <message>
        <source>no new secret was given</source>
        <translation>لم يُقدَّم سر جديد</translation>
    </message>
    <message>
        <source>This integration has none.</source>
        <translation>ليس لهذا التكامل أي أسرار.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>لديه: %1.</translation>
    </message>
    <message>
        <source>it is deleted, but its secrets could not be taken out of the keychain (entry %1): %2. It is tried again the next time that Attaché starts</source>
        <translation>تم حذفه، لكن تعذّرت إزالة أسراره من سلسلة المفاتيح (المدخل %1): %2. ستُعاد المحاولة عند بدء Attaché في المرة القادمة</translation>
    </message>
    <message>
        <source>If the authority is your own, paste its certificate into “%1”.</source>
        <translation>إن كانت الجهة المُصدِرة تابعة لك، فألصق شهادتها في «%1».</translation>
    </message>
    <message>
        <source>Give it a key or a password that the service knows.</source>
        <translation>زوّده بمفتاح أو كلمة مرور تعرفها الخدمة.</translation>
    </message>
    <message>
        <source>Have whoever runs the service look at what this account may do there.</source>
        <translation>اطلب من مشغّل الخدمة مراجعة صلاحيات هذا الحساب فيها.</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>التصديق %1</translation>
    </message>
    <message>
        <source>the sandbox has no stand-in of %1</source>
        <translation>لا بديل في البيئة التجريبية عن %1</translation>
    </message>
    <message>
        <source>This machine has no network; it goes on once there is one</source>
        <translation>لا شبكة لهذا الجهاز؛ سيتابع حالما تتوفر شبكة</translation>
    </message>
    <message>
        <source>Resume it: attachectl integration attached resume %1</source>
        <translation>استأنفه: attachectl integration attached resume %1</translation>
    </message>
    <message>
        <source>it has no attempt %1</source>
        <translation>ليست فيها المحاولة %1</translation>
    </message>
    <message>
        <source>it pauses: its secrets go where it says now once it is resumed</source>
        <translation>يتوقف مؤقتًا: تذهب أسراره إلى حيث يُذكر الآن بعد استئنافه</translation>
    </message>
    <message>
        <source>An import changed where it goes: make sure that its secrets may go there, then resume it</source>
        <translation>غيّر استيرادٌ وجهته: تأكد من أن أسراره يجوز أن تذهب إليها، ثم استأنفه</translation>
    </message>
    <message>
        <source>Material %1 (%2) is not on this machine. Supply it where the attestation is shown, or push the attestation again with --material %3</source>
        <translation>المادة %1 (%2) ليست على هذا الجهاز. قدّمها حيث يُعرض التصديق، أو ادفع التصديق ثانيةً مع ⁦--material %3⁩</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 متوقف مؤقتًا لمسار العمل %2</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>a number of days is from 1 to %1</source>
        <translation>عدد الأيام من 1 إلى %1</translation>
    </message>
    <message>
        <source>Removed what had been kept for long enough: %1 attestations with %2 deliveries and %3 files, and the requests and answers of %4 attempts; %5 MiB</source>
        <translation>أُزيل ما حُفظ مدةً كافية: %1 من التصديقات مع %2 من عمليات التسليم و%3 من الملفات، وطلبات وردود %4 من المحاولات؛ %5 ميبيبايت</translation>
    </message>
    <message>
        <source>the count of what would be removed</source>
        <translation>إحصاء ما سيُزال</translation>
    </message>
    <message>
        <source>the content of its materials is removed as fast as it is stored</source>
        <translation>يُزال محتوى موادّه بالسرعة نفسها التي يُحفظ بها</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>a signature of the envelope is not base64</source>
        <translation>أحد توقيعات المغلّف ليس base64</translation>
    </message>
    <message>
        <source>the signature had been encoded twice, as bundles from before April 2025 have it, and was mended</source>
        <translation>كان التوقيع مرمّزًا مرتين، كما في الحزم السابقة لأبريل 2025، وقد أُصلح</translation>
    </message>
    <message>
        <source>the envelope&apos;s &apos;signatures&apos; are not a list</source>
        <translation>قيمة &apos;signatures&apos; في المغلّف ليست قائمة</translation>
    </message>
    <message>
        <source>the envelope carries no signature</source>
        <translation>لا يحمل المغلّف أي توقيع</translation>
    </message>
    <message>
        <source>the envelope carries %1 signatures; at most %2 are read</source>
        <translation>يحمل المغلّف %1 من التوقيعات؛ ويُقرأ منها %2 كحد أقصى</translation>
    </message>
    <message>
        <source>the bundle carries %1 signatures, of which the first is used</source>
        <translation>تحمل الحزمة %1 من التوقيعات، ويُستخدم أولها</translation>
    </message>
    <message>
        <source>a signature of the envelope</source>
        <translation>أحد توقيعات المغلّف</translation>
    </message>
    <message>
        <source>the envelope does not say what is in it (&apos;payloadType&apos; is missing)</source>
        <translation>لا يذكر المغلّف ما فيه (ينقص &apos;payloadType&apos;)</translation>
    </message>
    <message>
        <source>the envelope holds %1, not an in-toto statement (%2)</source>
        <translation>يحمل المغلّف %1 وليس بيان in-toto ‏(%2)</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is missing</source>
        <translation>حمولة المغلّف ناقصة</translation>
    </message>
    <message>
        <source>the envelope&apos;s payload is not base64</source>
        <translation>حمولة المغلّف ليست base64</translation>
    </message>
    <message>
        <source>Get the attestation again: this copy is damaged.</source>
        <translation>احصل على التصديق مجددًا: هذه النسخة تالفة.</translation>
    </message>
    <message>
        <source>the envelope</source>
        <translation>المغلّف</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file holds more than %1, which no key or certificate does</source>
        <translation>حجم الملف أكبر من %1، ولا يبلغ ذلك أي مفتاح أو شهادة</translation>
    </message>
    <message>
        <source>The file is not text. Take it in its PEM or JSON form</source>
        <translation>الملف ليس نصًا. استخدمه بصيغة PEM أو JSON</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM: %1; %2</source>
        <translation>PEM: %1؛ %2</translation>
    </message>
    <message>
        <source>JSON with 1 key, %1</source>
        <translation>JSON بمفتاح واحد، %1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>JSON بلا مفاتيح، %1</numerusform>
            <numerusform>JSON بمفتاح واحد، %1</numerusform>
            <numerusform>JSON بمفتاحين، %1</numerusform>
            <numerusform>JSON بـ %Ln مفاتيح، %1</numerusform>
            <numerusform>JSON بـ %Ln مفتاحًا، %1</numerusform>
            <numerusform>JSON بـ %Ln مفتاح، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>سطر واحد، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>بلا أسطر، %1</numerusform>
            <numerusform>سطر واحد، %1</numerusform>
            <numerusform>سطران، %1</numerusform>
            <numerusform>%Ln أسطر، %1</numerusform>
            <numerusform>%Ln سطرًا، %1</numerusform>
            <numerusform>%Ln سطر، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Give the bundle or envelope instead, for example of &apos;workflow run describe -o attestation&apos;.</source>
        <translation>قدّم الحزمة أو المغلّف بدلًا منه، مثلًا من &apos;workflow run describe -o attestation&apos;.</translation>
    </message>
    <message>
        <source>this is %1, not an attestation</source>
        <translation>هذا %1 وليس تصديقًا</translation>
    </message>
    <message>
        <source>Give it as a material file beside the attestation that names it.</source>
        <translation>قدّمه ملف مادة مع التصديق الذي يذكره.</translation>
    </message>
    <message>
        <source>a CycloneDX SBOM</source>
        <translation>SBOM بصيغة CycloneDX</translation>
    </message>
    <message>
        <source>an SPDX SBOM</source>
        <translation>SBOM بصيغة SPDX</translation>
    </message>
    <message>
        <source>a SARIF report</source>
        <translation>تقرير SARIF</translation>
    </message>
    <message>
        <source>an OpenVEX document</source>
        <translation>مستند OpenVEX</translation>
    </message>
    <message>
        <source>a CSAF document</source>
        <translation>مستند CSAF</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>there is nothing but white space in the file</source>
        <translation>لا يوجد في الملف سوى مسافات بيضاء</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>الملف مضغوط</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>فك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>الملف مكتوب بترميز UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>this is the text that was signed (DSSE pre-authentication encoding), without its signature</source>
        <translation>هذا هو النص الذي وُقّع (ترميز DSSE السابق للمصادقة) دون توقيعه</translation>
    </message>
    <message>
        <source>this is a PEM file (a key or certificate), not an attestation</source>
        <translation>هذا ملف PEM (مفتاح أو شهادة) وليس تصديقًا</translation>
    </message>
    <message>
        <source>this is a web page, not an attestation</source>
        <translation>هذه صفحة ويب وليست تصديقًا</translation>
    </message>
    <message>
        <source>A download may have ended at a sign-in page: fetch it again.</source>
        <translation>ربما انتهى التنزيل إلى صفحة تسجيل دخول: نزّله مجددًا.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>this is binary data, not an attestation</source>
        <translation>هذه بيانات ثنائية وليست تصديقًا</translation>
    </message>
    <message>
        <source>the JSON object in the file is empty</source>
        <translation>كائن JSON في الملف فارغ</translation>
    </message>
    <message>
        <source>this describes a workflow run that has no attestation</source>
        <translation>هذا وصف لتشغيل سير عمل ليس له تصديق</translation>
    </message>
    <message>
        <source>Wait until the run has finished, and describe it again.</source>
        <translation>انتظر حتى ينتهي التشغيل ثم صفه مجددًا.</translation>
    </message>
    <message>
        <source>this is a signature in cosign&apos;s old format, not an attestation</source>
        <translation>هذا توقيع بصيغة cosign القديمة وليس تصديقًا</translation>
    </message>
    <message>
        <source>this is the manifest of an image, not an attestation</source>
        <translation>هذا ملف وصف (manifest) لصورة وليس تصديقًا</translation>
    </message>
    <message>
        <source>this has a payload but is no DSSE envelope (&apos;payloadType&apos; is missing)</source>
        <translation>لهذا حمولة لكنه ليس مغلّف DSSE (ينقص &apos;payloadType&apos;)</translation>
    </message>
    <message>
        <source>this resembles an in-toto statement, but names neither its type nor its predicate&apos;s</source>
        <translation>هذا يشبه بيان in-toto لكنه لا يذكر نوعه ولا نوع محموله</translation>
    </message>
    <message>
        <source>this is JSON, but neither a DSSE envelope nor a Sigstore bundle</source>
        <translation>هذا JSON، لكنه ليس مغلّف DSSE ولا حزمة Sigstore</translation>
    </message>
</context>
<context>
    <name>FormJson</name>
    <message>
        <source>a comma, a } or a name in quotation marks is missing</source>
        <translation>تنقص فاصلة أو } أو اسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>تنقص نقطتان رأسيتان بين اسم وقيمته</translation>
    </message>
    <message>
        <source>the list does not end: a ] or a comma is missing</source>
        <translation>القائمة لا تنتهي: تنقص ] أو فاصلة</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>تنقص فاصلة بين قيمتين</translation>
    </message>
    <message>
        <source>the text does not end: a quotation mark is missing</source>
        <translation>النص لا ينتهي: تنقص علامة اقتباس</translation>
    </message>
    <message>
        <source>it ends too early: a } or a ] is missing</source>
        <translation>ينتهي قبل أوانه: تنقص } أو ]</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>هذا ليس عددًا</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot stand before</source>
        <translation>بعد الشرطة المائلة العكسية ما لا يجوز أن يأتي بعدها</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>هذا ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>مستويات التداخل فيه عميقة جدًا</translation>
    </message>
    <message>
        <source>nothing may follow the last }</source>
        <translation>لا يجوز أن يأتي شيء بعد آخر }</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>ينقص اسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>this is no value: text stands in quotation marks</source>
        <translation>هذه ليست قيمة: يوضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The values must be an object, in { and }.</source>
        <translation>يجب أن تكون القيم كائنًا بين { و}.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>السطر %1، العمود %2: %3.</translation>
    </message>
</context>
<context>
    <name>GuacWords</name>
    <message>
        <source>must be the bucket&apos;s name alone, without gs:// or s3://</source>
        <translation>يجب أن يكون اسم الحاوية وحده دون gs:// أو s3://</translation>
    </message>
    <message>
        <source>is not a bucket&apos;s name: it has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ليس اسم حاوية: يتكون من حروف وأرقام و&apos;-&apos; و&apos;_&apos; و&apos;.&apos;</translation>
    </message>
    <message>
        <source>must be a whole address: https://host, with a port if it has its own</source>
        <translation>يجب أن يكون عنوانًا كاملًا: https://host مع المنفذ إن كان له منفذ خاص</translation>
    </message>
    <message>
        <source>must not have a user name in it: the access key has its own fields</source>
        <translation>يجب ألا يحتوي على اسم مستخدم: فلمفتاح الوصول حقوله الخاصة</translation>
    </message>
    <message>
        <source>must end after the host and port: the bucket has its own field</source>
        <translation>يجب أن ينتهي بعد المضيف والمنفذ: فللحاوية حقلها الخاص</translation>
    </message>
    <message>
        <source>has no encryption and is another machine: use https, or set allowInsecureHTTP</source>
        <translation>غير مشفّر وعلى جهاز آخر: استخدم https أو فعّل allowInsecureHTTP</translation>
    </message>
    <message>
        <source>names a token_uri that is not at googleapis.com, nor at the endpoint that is given</source>
        <translation>يذكر token_uri ليس ضمن googleapis.com ولا عند نقطة النهاية المحددة</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>يجب أن يكون مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>المجلد %1 غير موجود</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>تعذرت الكتابة في المجلد %1: %2</translation>
    </message>
    <message>
        <source>The folder can be written to</source>
        <translation>يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>%1 is there already with another content. Move it away, and send it again</source>
        <translation>%1 موجود بالفعل بمحتوى آخر. انقله ثم أعد الإرسال</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>تعذر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>%1 did not get onto the disk</source>
        <translation>لم يصل %1 إلى القرص</translation>
    </message>
    <message>
        <source>The service account&apos;s key is accepted</source>
        <translation>مفتاح حساب الخدمة مقبول</translation>
    </message>
    <message>
        <source>there is no JSON in the answer</source>
        <translation>لا يوجد JSON في الرد</translation>
    </message>
    <message>
        <source>%1: it lacks %2</source>
        <translation>%1: ينقصه %2</translation>
    </message>
    <message>
        <source>The service account may create objects</source>
        <translation>يحق لحساب الخدمة إنشاء كائنات</translation>
    </message>
    <message>
        <source>one was created and deleted</source>
        <translation>أُنشئ كائن وحُذف</translation>
    </message>
    <message>
        <source>%1 was created, and may not be deleted</source>
        <translation>أُنشئ %1 ولا يُسمح بحذفه</translation>
    </message>
    <message>
        <source>the answer does not name the object</source>
        <translation>لا يذكر الرد الكائن</translation>
    </message>
    <message>
        <source>The token server %1</source>
        <translation>خادم الرموز المميزة %1</translation>
    </message>
    <message>
        <source>The service account&apos;s key cannot sign</source>
        <translation>لا يستطيع مفتاح حساب الخدمة التوقيع</translation>
    </message>
    <message>
        <source>%1 does not accept the service account&apos;s key (400 invalid_grant): it was deleted or disabled, or the clock of this machine is wrong%2</source>
        <translation>لا يقبل %1 مفتاح حساب الخدمة (400 invalid_grant): إما أنه حُذف أو عُطّل، أو أن ساعة هذا الجهاز غير صحيحة%2</translation>
    </message>
    <message>
        <source>there is no token in the answer</source>
        <translation>لا يوجد رمز مميز في الرد</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>A bare statement is not signed: there is no envelope to store</source>
        <translation>البيان المجرد غير موقّع: لا يوجد مغلّف لتخزينه</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 غير متاح: %2</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>. The clock of this machine differs from the service&apos;s by %1 minutes: set it right</source>
        <translation>. تختلف ساعة هذا الجهاز عن ساعة الخدمة بمقدار %1 دقيقة: اضبطها</translation>
    </message>
    <message>
        <source>%1 seems not to be what answers: %2</source>
        <translation>يبدو أن الرد ليس من %1: %2</translation>
    </message>
    <message>
        <source>%1 has kept something else than what was sent. Delete %2 there, and send it again</source>
        <translation>حُفظ لدى %1 شيء غير ما أُرسل. احذف %2 هناك ثم أعد الإرسال</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>تعذرت قراءة محتوى %1</translation>
    </message>
    <message>
        <source>. Set the clock of this machine right</source>
        <translation>. اضبط ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>The access key may create objects</source>
        <translation>يحق لمفتاح الوصول إنشاء كائنات</translation>
    </message>
    <message>
        <source>the answer has no ETag</source>
        <translation>لا يوجد ETag في الرد</translation>
    </message>
    <message>
        <source>create a key for a service account, and give its JSON file</source>
        <translation>أنشئ مفتاحًا لحساب خدمة وأدخل ملف JSON الخاص به</translation>
    </message>
    <message>
        <source>is of the type %1, not service_account: %2</source>
        <translation>من النوع %1 وليس service_account: %2</translation>
    </message>
    <message>
        <source>is not the key file of a service account: %1</source>
        <translation>ليس ملف مفتاح لحساب خدمة: %1</translation>
    </message>
    <message>
        <source>is not JSON: give the whole key file of a service account</source>
        <translation>ليس JSON: أدخل ملف مفتاح حساب الخدمة كاملًا</translation>
    </message>
    <message>
        <source>has no client_email: give the whole key file</source>
        <translation>ليس فيه client_email: أدخل ملف المفتاح كاملًا</translation>
    </message>
    <message>
        <source>has a private_key that %1</source>
        <translation>فيه مفتاح خاص %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>المجلد موجود</translation>
    </message>
</context>
<context>
    <name>HostWarning</name>
    <message>
        <source>The host&apos;s name mixes letters of several alphabets, as names do that imitate others. Make sure that it is the one that you mean.</source>
        <translation>يمزج اسم المضيف حروفًا من عدة أبجديات، كما تفعل الأسماء التي تقلّد غيرها. تأكد من أنه المقصود.</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters beyond a to z. Make sure that it is the one that you mean.</source>
        <translation>في اسم المضيف حروف غير a إلى z. تأكد من أنه المقصود.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets, as names do that imitate others. Make sure that you mean the host %2.</source>
        <translation>يمزج “%1” حروفًا من عدة أبجديات، كما تفعل الأسماء التي تقلّد غيرها. تأكد من أنك تقصد المضيف %2.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond a to z. Make sure that you mean the host %2.</source>
        <translation>في “%1” حروف غير a إلى z. تأكد من أنك تقصد المضيف %2.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>its curve is not supported; P-256 and P-384 are</source>
        <translation>منحناه غير مدعوم؛ المدعوم P-256 وP-384</translation>
    </message>
    <message>
        <source>keys of its kind are not supported; ECDSA, RSA and Ed25519 are</source>
        <translation>المفاتيح من نوعه غير مدعومة؛ المدعوم ECDSA وRSA وEd25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is not supported; %2 to %3 bits are</source>
        <translation>مفتاح RSA بطول %1 بت غير مدعوم؛ المدعوم من %2 إلى %3 بت</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>its digest %1 is not a sha256 in hexadecimal</source>
        <translation>بصمتها %1 ليست sha256 بالنظام الست عشري</translation>
    </message>
    <message>
        <source>its inline content is not base64</source>
        <translation>محتواها المضمّن ليس base64</translation>
    </message>
    <message>
        <source>its inline content has the digest %1, not %2 as the attestation says</source>
        <translation>بصمة محتواها المضمّن %1 وليست %2 كما يقول التصديق</translation>
    </message>
    <message>
        <source>it is a text (STRING) without content</source>
        <translation>نص (STRING) بلا محتوى</translation>
    </message>
    <message>
        <source>it is a text (STRING) that is not UTF-8</source>
        <translation>نص (STRING) ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it has no sha256 digest</source>
        <translation>ليس لها بصمة sha256</translation>
    </message>
    <message>
        <source>it has no file or image name</source>
        <translation>ليس لها اسم ملف أو صورة</translation>
    </message>
    <message>
        <source>it does not say its type (annotation %1)</source>
        <translation>لا تذكر نوعها (التعليق التوضيحي %1)</translation>
    </message>
    <message>
        <source>it does not say its name (annotation %1)</source>
        <translation>لا تذكر اسمها (التعليق التوضيحي %1)</translation>
    </message>
    <message>
        <source>it does not say its type</source>
        <translation>لا تذكر نوعها</translation>
    </message>
    <message>
        <source>it does not say its name</source>
        <translation>لا تذكر اسمها</translation>
    </message>
    <message>
        <source>it has neither a text nor a reference</source>
        <translation>ليس لها نص ولا مرجع</translation>
    </message>
    <message>
        <source>the attestation&apos;s materials are not a list and are ignored</source>
        <translation>مواد التصديق ليست قائمة، وقد جرى تجاهلها</translation>
    </message>
</context>
<context>
    <name>OciRegistryWords</name>
    <message>
        <source>it names no usable address for signing in</source>
        <translation>لا يذكر عنوانًا صالحًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1</source>
        <translation>يريد أن تُرسل كلمة المرور دون تشفير إلى %1</translation>
    </message>
    <message>
        <source>it wants the password to go unencrypted to %1, another machine</source>
        <translation>يريد أن تُرسل كلمة المرور دون تشفير إلى %1، وهو جهاز آخر</translation>
    </message>
    <message>
        <source>it wants the password to go to %1, an address inside this network</source>
        <translation>يريد أن تُرسل كلمة المرور إلى %1، وهو عنوان داخل هذه الشبكة</translation>
    </message>
    <message>
        <source>it gave no address to upload to</source>
        <translation>لم يعطِ عنوانًا للرفع إليه</translation>
    </message>
    <message>
        <source>it gave an unusable address to upload to</source>
        <translation>أعطى عنوانًا للرفع لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>it wants the upload to go unencrypted to %1</source>
        <translation>يريد أن يكون الرفع دون تشفير إلى %1</translation>
    </message>
    <message>
        <source>it wants the upload to go to %1, an address inside this network</source>
        <translation>يريد أن يكون الرفع إلى %1، وهو عنوان داخل هذه الشبكة</translation>
    </message>
    <message>
        <source>no address to upload to</source>
        <translation>لا يوجد عنوان للرفع إليه</translation>
    </message>
    <message>
        <source>%1 cannot be uploaded to safely: %2</source>
        <translation>لا يمكن الرفع بأمان إلى %1: %2</translation>
    </message>
    <message>
        <source>another digest than that of the blob</source>
        <translation>بصمة غير بصمة الكتلة (blob)</translation>
    </message>
    <message>
        <source>a user name has no &apos;:&apos;; the part after it may be the password</source>
        <translation>لا يحتوي اسم المستخدم على &apos;:&apos;؛ وقد يكون ما بعدها كلمة المرور</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>an upload was begun and cancelled</source>
        <translation>بدأ رفع ثم أُلغي</translation>
    </message>
    <message>
        <source>into %1 itself, not below it: attach with the mode &quot;tag&quot;</source>
        <translation>في %1 نفسه لا تحته: اربط بالوضع &quot;tag&quot;</translation>
    </message>
    <message>
        <source>it names no container image</source>
        <translation>لا يذكر أي صورة حاوية</translation>
    </message>
    <message>
        <source>its images are %1</source>
        <translation>صوره هي %1</translation>
    </message>
    <message>
        <source>the attestation is about no image in %1: %2</source>
        <translation>لا يخص التصديق أي صورة في %1: %2</translation>
    </message>
    <message>
        <source>The registry answers</source>
        <translation>السجل يجيب</translation>
    </message>
    <message>
        <source>in %1 ms%2</source>
        <translation>في %1 مللي ثانية%2</translation>
    </message>
    <message>
        <source>, without encryption</source>
        <translation>، دون تشفير</translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation>بيانات الاعتماد مقبولة</translation>
    </message>
    <message>
        <source>The account may push</source>
        <translation>يحق للحساب الدفع</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>بجانب الصورة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin an image&apos;s name: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>لا يمكن أن يبدأ اسم صورة بـ &quot;%1&quot;: حروف a-z وأرقام تصل بينها &apos;.&apos; أو &apos;-&apos; أو &apos;_&apos; أو &apos;__&apos;</translation>
    </message>
    <message>
        <source>the tags would have %1 characters, and may have %2</source>
        <translation>سيبلغ طول الوسوم %1 محرفًا، والمسموح %2</translation>
    </message>
    <message>
        <source>: register one of them</source>
        <translation>: سجّل واحدًا منها</translation>
    </message>
    <message>
        <source>, and every attestation would be one below %1: use the mode &quot;tag&quot;, or register the part before IMAGE</source>
        <translation>، وسيكون كل تصديق واحدًا تحت %1: استخدم الوضع &quot;tag&quot; أو سجّل الجزء الذي قبل IMAGE</translation>
    </message>
    <message>
        <source>a bare statement is not signed: there is no envelope to push</source>
        <translation>البيان المجرد غير موقّع: لا يوجد مغلّف لدفعه</translation>
    </message>
    <message>
        <source>the attestation was taken in as an envelope alone, and the bundle is to be pushed: take its bundle in, or attach with the content &quot;envelope&quot;</source>
        <translation>استُلم التصديق مغلّفًا وحده، والمطلوب دفع الحزمة: استلم حزمته، أو اربط بالمحتوى &quot;envelope&quot;</translation>
    </message>
    <message>
        <source>another digest than that of the image</source>
        <translation>بصمة غير بصمة الصورة</translation>
    </message>
    <message>
        <source>%1 does not have the image %2: push it there before it is attested</source>
        <translation>لا توجد الصورة %2 لدى %1: ادفعها إليه قبل التصديق عليها</translation>
    </message>
    <message>
        <source>not with the image that was asked for</source>
        <translation>ليس بالصورة المطلوبة</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>the tag %1:%2, where the image&apos;s attestations are listed, holds something else (%3): see what it is, and remove it</source>
        <translation>الوسم %1:%2، حيث تُدرج تصديقات الصورة، فيه شيء آخر (%3): انظر ما هو ثم أزله</translation>
    </message>
    <message>
        <source>the list of the image&apos;s attestations (%1:%2) is full: remove old ones</source>
        <translation>قائمة تصديقات الصورة (%1:%2) ممتلئة: أزل القديم منها</translation>
    </message>
    <message>
        <source>%1:%2 is changed by others all the time</source>
        <translation>يغيّر آخرون %1:%2 باستمرار</translation>
    </message>
    <message>
        <source>%1 does not see the parts of the image that it took</source>
        <translation>لا يرى %1 أجزاء الصورة التي استلمها</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>، بشأن %1</translation>
    </message>
    <message>
        <source>. It says: %1 %2: %3</source>
        <translation>. ونص رده: %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 did not answer as a registry does (%2): a proxy or a sign-in page may be in between</source>
        <translation>لم يأتِ من %1 رد كما ترد السجلات (%2): قد يكون في الطريق وكيل أو صفحة تسجيل دخول</translation>
    </message>
    <message>
        <source>%1, where %2 has its content sent, refuses it (%3)</source>
        <translation>يُرسَل محتوى %2 إلى %1، وقد رُفض هناك (%3)</translation>
    </message>
    <message>
        <source>status 400</source>
        <translation>الحالة 400</translation>
    </message>
    <message>
        <source>%1 is not an OCI registry: it has nothing at /v2/</source>
        <translation>%1 ليس سجل OCI: لا يوجد لديه شيء في /v2/</translation>
    </message>
    <message>
        <source>the registry did not ask for them</source>
        <translation>لم يطلبها السجل</translation>
    </message>
    <message>
        <source>by the registry itself</source>
        <translation>لدى السجل نفسه</translation>
    </message>
    <message>
        <source>by its token server</source>
        <translation>لدى خادم الرموز المميزة الخاص به</translation>
    </message>
    <message>
        <source>%1 wants a way of signing in that is not supported (%2): only Basic and Bearer are</source>
        <translation>يطلب %1 طريقة لتسجيل الدخول غير مدعومة (%2): المدعوم Basic وBearer فقط</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>لا يذكر أيها</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to safely: %2</source>
        <translation>لا يمكن تسجيل الدخول بأمان إلى %1: %2</translation>
    </message>
    <message>
        <source>%1, which signs in for %2,</source>
        <translation>%1، الذي يُسجَّل الدخول عبره إلى %2،</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>لا يوجد رمز مميز</translation>
    </message>
    <message>
        <source>: give the certificate of the authority that it is from (caCertificate) if that is a private one</source>
        <translation>: أدخل شهادة الجهة التي أصدرته (caCertificate) إن كانت جهة خاصة</translation>
    </message>
    <message>
        <source>: a registry without TLS is used only where plain HTTP is allowed (allowInsecureHTTP)</source>
        <translation>: لا يُستخدم سجل بلا TLS إلا حيث يُسمح بـ HTTP غير المشفّر (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>there is no %1:// here: write HOST/PATH</source>
        <translation>لا مكان هنا لـ %1://: اكتب HOST/PATH</translation>
    </message>
    <message>
        <source>http:// sends the password unencrypted: leave it out, or allow plain HTTP (allowInsecureHTTP)</source>
        <translation>يرسل http:// كلمة المرور دون تشفير: احذفه أو اسمح بـ HTTP غير المشفّر (allowInsecureHTTP)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name with an optional port</source>
        <translation>&quot;%1&quot; ليس اسم مضيف مع منفذ اختياري</translation>
    </message>
    <message>
        <source>leave out the tag: every attestation gets an image of its own</source>
        <translation>احذف الوسم: فكل تصديق يحصل على صورة خاصة به</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has capital letters: a repository&apos;s path is in lower case</source>
        <translation>في &quot;%1&quot; حروف كبيرة: مسار المستودع بالحروف الصغيرة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a repository&apos;s path: letters a-z and digits, joined by &apos;.&apos;, &apos;-&apos;, &apos;_&apos; or &apos;__&apos;</source>
        <translation>لا يمكن أن يكون &quot;%1&quot; جزءًا من مسار مستودع: حروف a-z وأرقام تصل بينها &apos;.&apos; أو &apos;-&apos; أو &apos;_&apos; أو &apos;__&apos;</translation>
    </message>
    <message>
        <source>leave out what comes with &apos;@&apos;: a digest, or a user name and password</source>
        <translation>احذف ما يأتي مع &apos;@&apos;: بصمة، أو اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>leave out the tag; a host with a port is followed by a path: %1/PATH</source>
        <translation>احذف الوسم؛ المضيف ذو المنفذ يتبعه مسار: %1/PATH</translation>
    </message>
    <message>
        <source>the images&apos; names would have %1 characters, and registries take %2</source>
        <translation>سيبلغ طول أسماء الصور %1 محرفًا، وتقبل السجلات %2</translation>
    </message>
    <message>
        <source>images of this registry are called %1</source>
        <translation>تُسمى صور هذا السجل %1</translation>
    </message>
    <message>
        <source>an image needs a name: write %1/NAME</source>
        <translation>تحتاج الصورة إلى اسم: اكتب %1/NAME</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the policy evaluations are kept outside of the attestation, which does not say how they ended</source>
        <translation>تقييمات السياسات محفوظة خارج التصديق، وهو لا يذكر نتيجتها</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 ليس JSON صالحًا: %2</translation>
    </message>
    <message>
        <source>%1 has the field %2 twice in one object, so it could be read in two ways</source>
        <translation>في %1 الحقل %2 مرتين في كائن واحد، فيمكن قراءته بطريقتين</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>مستويات التداخل فيه عميقة جدًا</translation>
    </message>
    <message>
        <source>more follows after its end at byte %1; it must be one document</source>
        <translation>يوجد المزيد بعد نهايته عند البايت %1؛ ويجب أن يكون مستندًا واحدًا</translation>
    </message>
    <message>
        <source>it breaks off at byte %1; it may have been cut short</source>
        <translation>ينقطع عند البايت %1؛ ربما اقتُطع</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 عند البايت %2</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>%1 has fields that are not known here and are ignored: %2</source>
        <translation>في %1 حقول غير معروفة هنا، وقد جرى تجاهلها: %2</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>SBOM of %1 with %2 components</source>
        <translation>SBOM لـ %1 فيها من المكوّنات %2</translation>
    </message>
    <message>
        <source>SBOM of %1, %2 bytes</source>
        <translation>SBOM لـ %1، ‏%2 بايت</translation>
    </message>
    <message>
        <source>message “%1” with %2 files</source>
        <translation>رسالة “%1” مع عدد ملفات %2</translation>
    </message>
    <message>
        <source>Object %1, %2 bytes</source>
        <translation>الكائن %1، ‏%2 بايت</translation>
    </message>
    <message>
        <source>the stand-in of %1</source>
        <translation>بديل %1</translation>
    </message>
    <message>
        <source>port %1 of this machine cannot be used</source>
        <translation>لا يمكن استخدام المنفذ %1 على هذا الجهاز</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>image, layers: %1</source>
        <translation>صورة، الطبقات: %1</translation>
    </message>
    <message>
        <source>index, manifests: %1</source>
        <translation>فهرس، ملفات الوصف: %1</translation>
    </message>
    <message>
        <source>artifact of the type %1</source>
        <translation>أداة من النوع %1</translation>
    </message>
    <message>
        <source>message “%1”</source>
        <translation>رسالة “%1”</translation>
    </message>
    <message>
        <source>the stand-in for smtp</source>
        <translation>بديل smtp</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <translation>بريد إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 of workflow %2, %3 bytes</source>
        <translation>%1 من سير العمل %2، ‏%3 بايت</translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message>
        <source>its components are nested too deeply</source>
        <translation>مستويات تداخل مكوّناتها عميقة جدًا</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no spdxVersion</source>
        <translation>ليس مستند CycloneDX ولا SPDX: لا يوجد فيه bomFormat ولا spdxVersion</translation>
    </message>
    <message>
        <source>It does not say which version of the format it is of.</source>
        <translation>لا يذكر إصدار الصيغة التي يتبعها.</translation>
    </message>
    <message>
        <source>Its format&apos;s version is %1; services know %2.</source>
        <translation>إصدار صيغته %1؛ وتعرف الخدمات %2.</translation>
    </message>
    <message>
        <source>It has no namespace, which tells it from other documents.</source>
        <translation>ليس له نطاق أسماء يميّزه عن المستندات الأخرى.</translation>
    </message>
    <message>
        <source>It does not say when it was made in a form that is known.</source>
        <translation>لا يذكر وقت إنشائه بصيغة معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>لا يُستخدم أي معرّف لأكثر من مكوّن، مثل %1.</numerusform>
            <numerusform>يُستخدم معرّف واحد لأكثر من مكوّن، وهو %1.</numerusform>
            <numerusform>يُستخدم معرّفان لأكثر من مكوّن، مثل %1.</numerusform>
            <numerusform>تُستخدم %Ln معرّفات لأكثر من مكوّن، مثل %1.</numerusform>
            <numerusform>يُستخدم %Ln معرّفًا لأكثر من مكوّن، مثل %1.</numerusform>
            <numerusform>يُستخدم %Ln معرّف لأكثر من مكوّن، مثل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>لا يوجد مكوّن بلا اسم.</numerusform>
            <numerusform>مكوّن واحد بلا اسم.</numerusform>
            <numerusform>مكوّنان بلا اسم.</numerusform>
            <numerusform>%Ln مكوّنات بلا اسم.</numerusform>
            <numerusform>%Ln مكوّنًا بلا اسم.</numerusform>
            <numerusform>%Ln مكوّن بلا اسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>لا يوجد مكوّن بلا نوع.</numerusform>
            <numerusform>مكوّن واحد بلا نوع.</numerusform>
            <numerusform>مكوّنان بلا نوع.</numerusform>
            <numerusform>%Ln مكوّنات بلا نوع.</numerusform>
            <numerusform>%Ln مكوّنًا بلا نوع.</numerusform>
            <numerusform>%Ln مكوّن بلا نوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>the bill of materials</source>
        <translation>قائمة المكوّنات</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB</source>
        <translation>حجمها أكبر من 1 GiB</translation>
    </message>
    <message>
        <source>it is neither a CycloneDX nor an SPDX document</source>
        <translation>ليس مستند CycloneDX ولا SPDX</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>CycloneDX in XML</source>
        <translation>CycloneDX بصيغة XML</translation>
    </message>
    <message>
        <source>SPDX as tag-value</source>
        <translation>SPDX بصيغة tag-value</translation>
    </message>
    <message>
        <source>SPDX 3 as linked data</source>
        <translation>SPDX 3 ببيانات مترابطة</translation>
    </message>
    <message>
        <source>Its serial number is not a UUID (urn:uuid:…).</source>
        <translation>رقمها التسلسلي ليس UUID (urn:uuid:…).</translation>
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
        <translation>%1. أُرسل كاملًا وربما وصل: تحقق هناك قبل إعادة الإرسال</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>الملف أقصر مما كان</translation>
    </message>
    <message>
        <source>has a private key in it: give the certificate alone</source>
        <translation>فيه مفتاح خاص: أدخل الشهادة وحدها</translation>
    </message>
    <message>
        <source>is damaged: copy the whole file</source>
        <translation>تالف: انسخ الملف كاملًا</translation>
    </message>
    <message>
        <source>has nothing before the @</source>
        <translation>لا يوجد شيء قبل @</translation>
    </message>
    <message>
        <source>has more than %1 characters before the @</source>
        <translation>يوجد أكثر من %1 محرفًا قبل @</translation>
    </message>
    <message>
        <source>has a dot where none may be</source>
        <translation>فيه نقطة في غير موضعها</translation>
    </message>
    <message>
        <source>has a character that no address may have</source>
        <translation>فيه محرف لا يجوز في العناوين</translation>
    </message>
    <message>
        <source>has no valid domain after the @</source>
        <translation>لا يوجد نطاق صالح بعد @</translation>
    </message>
    <message>
        <source>has a line break or another control character</source>
        <translation>فيه فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>must be the bare address, without name, space or angle brackets</source>
        <translation>يجب أن يكون العنوان المجرد، بلا اسم ولا مسافة ولا أقواس زاوية</translation>
    </message>
    <message>
        <source>must have one @</source>
        <translation>يجب أن يحتوي على @ واحدة</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes)</source>
        <translation>%1 (%2، %3 بايت)</translation>
    </message>
</context>
<context>
    <name>SecretsWords</name>
    <message>
        <source>the program is ending</source>
        <translation>البرنامج على وشك الانتهاء</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>السر %1</translation>
    </message>
    <message>
        <source>it is not in the keychain</source>
        <translation>ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>أدخله مجددًا.</translation>
    </message>
    <message>
        <source>this program was started without GLib&apos;s event loop, which the keychain answers through</source>
        <translation>بدأ هذا البرنامج دون حلقة أحداث GLib التي تجيب سلسلة المفاتيح عبرها</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in its environment.</source>
        <translation>شغّله دون QT_NO_GLIB في بيئته.</translation>
    </message>
    <message>
        <source>there is no D-Bus session, over which the keychain is reached</source>
        <translation>لا توجد جلسة D-Bus للوصول إلى سلسلة المفاتيح عبرها</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or start the command inside &quot;dbus-run-session -- …&quot; with a keyring daemon unlocked in it.</source>
        <translation>سجّل الدخول إلى جلسة سطح مكتب، أو شغّل الأمر داخل &quot;dbus-run-session -- …&quot; مع خدمة سلسلة مفاتيح مفتوحة القفل فيها.</translation>
    </message>
    <message>
        <source>no program keeps secrets in this session (org.freedesktop.secrets)</source>
        <translation>لا يوجد برنامج يحفظ الأسرار في هذه الجلسة (org.freedesktop.secrets)</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, then try again.</source>
        <translation>ثبّت gnome-keyring أو KWallet وشغّله ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>the keyring daemon has no keyring to put secrets into</source>
        <translation>ليس لدى خدمة سلسلة المفاتيح سلسلة توضع فيها الأسرار</translation>
    </message>
    <message>
        <source>Make a default keyring: with &quot;Passwords and Keys&quot; (seahorse), or with &quot;gnome-keyring-daemon --unlock&quot;, which reads its new password from standard input.</source>
        <translation>أنشئ سلسلة مفاتيح افتراضية: عبر &quot;Passwords and Keys&quot; (seahorse)، أو عبر ⁦&quot;gnome-keyring-daemon --unlock&quot;⁩ الذي يقرأ كلمة مرورها الجديدة من الدخل القياسي.</translation>
    </message>
    <message>
        <source>it is locked, and there is no display to ask for its password on</source>
        <translation>مقفلة، ولا توجد شاشة لطلب كلمة مرورها</translation>
    </message>
    <message>
        <source>Unlock it with &quot;gnome-keyring-daemon --unlock&quot;, which reads its password from standard input, or log in to the desktop.</source>
        <translation>افتح قفلها عبر ⁦&quot;gnome-keyring-daemon --unlock&quot;⁩ الذي يقرأ كلمة مرورها من الدخل القياسي، أو سجّل الدخول إلى سطح المكتب.</translation>
    </message>
    <message>
        <source>it stayed locked: the prompt for its password was dismissed or could not be shown</source>
        <translation>بقيت مقفلة: أُغلقت مطالبة كلمة مرورها أو تعذر عرضها</translation>
    </message>
    <message>
        <source>Try again and give its password, or unlock it with &quot;Passwords and Keys&quot; (seahorse).</source>
        <translation>حاول مجددًا وأدخل كلمة مرورها، أو افتح قفلها عبر &quot;Passwords and Keys&quot; (seahorse).</translation>
    </message>
    <message>
        <source>access to it was refused</source>
        <translation>رُفض الوصول إليها</translation>
    </message>
    <message>
        <source>Try again and allow access, or change that in the keychain&apos;s own program.</source>
        <translation>حاول مجددًا واسمح بالوصول، أو غيّر ذلك في برنامج سلسلة المفاتيح نفسه.</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>لم تجب في الوقت المحدد</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon.</source>
        <translation>ابحث عن مطالبة كلمة مرورها وأجب عنها؛ فإن لم توجد فأعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>it has not answered an earlier request yet</source>
        <translation>لم تجب بعد عن طلب سابق</translation>
    </message>
    <message>
        <source>Look for its password prompt and answer it; if there is none, restart the keyring daemon and this program.</source>
        <translation>ابحث عن مطالبة كلمة مرورها وأجب عنها؛ فإن لم توجد فأعد تشغيل خدمة سلسلة المفاتيح وهذا البرنامج.</translation>
    </message>
    <message>
        <source>it does not do what it reports: what was written or removed is not</source>
        <translation>لا تفعل ما تُبلغ به: ما كُتب أو أُزيل ليس كذلك</translation>
    </message>
    <message>
        <source>Check the keyring with &quot;Passwords and Keys&quot; (seahorse), then try again.</source>
        <translation>افحص سلسلة المفاتيح عبر &quot;Passwords and Keys&quot; (seahorse) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>it failed and gave no reason</source>
        <translation>فشلت ولم تذكر سببًا</translation>
    </message>
    <message>
        <source>&quot;attachectl doctor&quot; checks it again.</source>
        <translation>يفحصها &quot;attachectl doctor&quot; مجددًا.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>it cannot be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>signature %1 of %2 (%3) over the DSSE pre-authentication encoding, %4 bytes, is of %5</source>
        <translation>التوقيع %1 من %2 ‏(%3) على ترميز DSSE السابق للمصادقة، %4 بايت، صادر عن %5</translation>
    </message>
    <message>
        <source>the given key %1</source>
        <translation>المفتاح المقدَّم %1</translation>
    </message>
    <message>
        <source>the given certificate %1</source>
        <translation>الشهادة المقدَّمة %1</translation>
    </message>
    <message>
        <source>the certificate %1 in the bundle</source>
        <translation>الشهادة %1 في الحزمة</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message>
        <source>no key can be used: %1</source>
        <translation>لا يمكن استخدام أي مفتاح: %1</translation>
    </message>
    <message>
        <source>the bundle names its key only (&apos;%1&apos;), and no key was given</source>
        <translation>لا تذكر الحزمة سوى مفتاحها (&apos;%1&apos;)، ولم يُقدَّم أي مفتاح</translation>
    </message>
    <message>
        <source>no certificate comes with it, and no key was given</source>
        <translation>لا تأتي معه شهادة، ولم يُقدَّم أي مفتاح</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>no signature of the envelope fits a key that is at hand; either the attestation was changed after it was signed, or another key signed it</source>
        <translation>لا يطابق أي من توقيعات المغلّف مفتاحًا متاحًا؛ فإما أن التصديق تغيّر بعد توقيعه، أو أن مفتاحًا آخر وقّعه</translation>
    </message>
    <message>
        <source>Given keys</source>
        <translation>المفاتيح المقدَّمة</translation>
    </message>
    <message>
        <source>no key or signing certificate was given</source>
        <translation>لم يُقدَّم مفتاح ولا شهادة توقيع</translation>
    </message>
    <message>
        <source>%1 made the signature</source>
        <translation>%1 صاحب التوقيع</translation>
    </message>
    <message>
        <source>none can be used: %1</source>
        <translation>لا يمكن استخدام أي منها: %1</translation>
    </message>
    <message>
        <source>none of them made the signature (%1); only %2 fits, and that came with the bundle</source>
        <translation>ليس التوقيع لأي منها (%1)؛ ولا يطابقه سوى %2 الذي جاء مع الحزمة</translation>
    </message>
    <message>
        <source>none of them made the signature (%1)</source>
        <translation>ليس التوقيع لأي منها (%1)</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>سلسلة الشهادات</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>صلاحية الشهادة</translation>
    </message>
    <message>
        <source>the certificate in the bundle did not make the signature</source>
        <translation>ليس التوقيع للشهادة التي في الحزمة</translation>
    </message>
    <message>
        <source>no certificate is involved</source>
        <translation>لا تدخل في ذلك أي شهادة</translation>
    </message>
    <message>
        <source>no certificate authority was given, and none is trusted by itself</source>
        <translation>لم تُقدَّم جهة إصدار شهادات، ولا توجد جهة موثوقة تلقائيًا</translation>
    </message>
    <message>
        <source>the certificate is valid %1; without a verified timestamp it is not known whether it was used within that time</source>
        <translation>الشهادة صالحة %1؛ ودون طابع زمني متحقَّق منه لا يُعرف هل استُخدمت في تلك المدة</translation>
    </message>
    <message>
        <source>Authority validity</source>
        <translation>صلاحية جهة الإصدار</translation>
    </message>
    <message>
        <source>the authority&apos;s certificate is valid %1; the time was not held against it</source>
        <translation>شهادة جهة الإصدار صالحة %1؛ ولم يُقارن الوقت بها</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>الطوابع الزمنية</translation>
    </message>
    <message>
        <source>the bundle carries timestamps (RFC 3161), which are not verified here</source>
        <translation>تحمل الحزمة طوابع زمنية (RFC 3161) لا يُتحقق منها هنا</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>لا يوجد أي منها</translation>
    </message>
    <message>
        <source>Transparency log</source>
        <translation>سجل الشفافية</translation>
    </message>
    <message>
        <source>the bundle carries log entries, which are not checked here</source>
        <translation>تحمل الحزمة قيود سجل لا تُفحص هنا</translation>
    </message>
    <message>
        <source>there are no log entries</source>
        <translation>لا توجد قيود سجل</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>وقّعه %1</translation>
    </message>
    <message>
        <source>signed by %1, whose certificate a given authority issued</source>
        <translation>وقّعه %1، وشهادته صادرة عن جهة مقدَّمة</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but none of the keys given</source>
        <translation>يطابق شهادته التي تذكر %1، لكنه لا يطابق أيًا من المفاتيح المقدَّمة</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1, but no given authority vouches for that</source>
        <translation>يطابق شهادته التي تذكر %1، لكن لا تضمن ذلك أي جهة مقدَّمة</translation>
    </message>
    <message>
        <source>it fits its own certificate, which names %1; nothing was given that vouches for that</source>
        <translation>يطابق شهادته التي تذكر %1؛ ولم يُقدَّم ما يضمن ذلك</translation>
    </message>
    <message>
        <source>it carries no signature</source>
        <translation>لا يحمل أي توقيع</translation>
    </message>
</context>
<context>
    <name>SlackWebhookWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>is not a whole URL: it begins with https://hooks.slack.com/services/</source>
        <translation>ليس عنوان URL كاملًا: يبدأ بـ https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>is not an address of Slack&apos;s webhooks: it begins with https://hooks.slack.com/services/</source>
        <translation>ليس عنوانًا لـ webhook في Slack: يبدأ بـ https://hooks.slack.com/services/</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>has a user name in it, which Slack does not use</source>
        <translation>فيه اسم مستخدم، وSlack لا يستخدمه</translation>
    </message>
    <message>
        <source>is the webhook of a workflow (%1), which takes other messages. Make an incoming webhook: its address has /services/ in it</source>
        <translation>هو webhook لسير عمل (%1) يقبل رسائل أخرى. أنشئ webhook واردًا: في عنوانه /services/</translation>
    </message>
    <message>
        <source>must have the form https://hooks.slack.com/services/T…/B…/…: copy it from the app&apos;s page, under Incoming Webhooks</source>
        <translation>يجب أن يكون بالصيغة https://hooks.slack.com/services/T…/B…/…: انسخه من صفحة التطبيق، تحت Incoming Webhooks</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s page, under Incoming Webhooks.</source>
        <translation>انسخ العنوان مجددًا من صفحة التطبيق، تحت Incoming Webhooks.</translation>
    </message>
    <message>
        <source>it took a message with nothing in it, which Slack does not do</source>
        <translation>قَبِل رسالة فارغة، وSlack لا يفعل ذلك</translation>
    </message>
    <message>
        <source>Slack knows the webhook</source>
        <translation>الـ webhook معروف لدى Slack</translation>
    </message>
    <message>
        <source>nothing was posted</source>
        <translation>لم يُنشر شيء</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>الـ webhook %1</translation>
    </message>
    <message>
        <source>Policies: %1 · Signature: %2</source>
        <translation>السياسات: %1 · التوقيع: %2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>%1. The mail was sent in full and may have arrived: look there before you send it again</source>
        <translation>%1. أُرسل البريد كاملًا وربما وصل: تحقق هناك قبل إعادة الإرسال</translation>
    </message>
    <message>
        <source>must be a host&apos;s name or address, without port or scheme</source>
        <translation>يجب أن يكون اسم مضيف أو عنوانه، دون منفذ أو مخطط</translation>
    </message>
    <message>
        <source>none would send the password to another machine in clear. Choose starttls or tls, or set allowClearText</source>
        <translation>سيرسل none كلمة المرور إلى جهاز آخر دون تشفير. اختر starttls أو tls، أو فعّل allowClearText</translation>
    </message>
    <message>
        <source>must be a number from 1 to 65535</source>
        <translation>يجب أن يكون عددًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>The mail was taken, but this could not be written down: %1</source>
        <translation>قُبل البريد، لكن تعذر تدوين ذلك: %1</translation>
    </message>
    <message>
        <source>Sending the mail to %1 broke off with Attaché itself, and it may have arrived: look there before you send it again</source>
        <translation>انقطع إرسال البريد إلى %1 بتوقف Attaché نفسه، وربما وصل: تحقق هناك قبل إعادة الإرسال</translation>
    </message>
    <message>
        <source>%1 has the mail</source>
        <translation>وصل البريد إلى %1</translation>
    </message>
    <message>
        <source>%1 has not: %2</source>
        <translation>لم يصل إلى %1: %2</translation>
    </message>
    <message>
        <source>mail server %1:%2</source>
        <translation>خادم البريد %1:%2</translation>
    </message>
    <message>
        <source>The server takes the user name and the password</source>
        <translation>يقبل الخادم اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>The server took a mail</source>
        <translation>قَبِل الخادم رسالة بريد</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>The attestation is attached.</source>
        <translation>التصديق مرفق.</translation>
    </message>
    <message>
        <source>The attestation is too large to be attached: %1 bytes, %2</source>
        <translation>التصديق أكبر من أن يُرفق: %1 بايت، %2</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Attaché will send its mails about attestations like this one.</source>
        <translation>سيرسل Attaché رسائله عن التصديقات مثل هذه.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of the statement&apos;s subjects cannot be read and are ignored</source>
        <translation>تعذرت قراءة %1 من مواضيع البيان، وقد جرى تجاهلها</translation>
    </message>
    <message>
        <source>the statement has no subject</source>
        <translation>ليس للبيان موضوع</translation>
    </message>
    <message>
        <source>what was signed is not an in-toto statement (its &apos;_type&apos; is missing)</source>
        <translation>ما وُقّع ليس بيان in-toto (ينقص &apos;_type&apos;)</translation>
    </message>
    <message>
        <source>what was signed is of type %1; in-toto statements v0.1 and v1 are read</source>
        <translation>ما وُقّع من النوع %1؛ وتُقرأ بيانات in-toto من v0.1 وv1</translation>
    </message>
    <message>
        <source>its predicate is of type %1, which is not supported; %2 is, and %3 for older runs</source>
        <translation>محموله من النوع %1 غير المدعوم؛ المدعوم %2، و%3 للتشغيلات الأقدم</translation>
    </message>
    <message>
        <source>Give an attestation of a Chainloop workflow run.</source>
        <translation>قدّم تصديقًا لتشغيل سير عمل Chainloop.</translation>
    </message>
    <message>
        <source>the statement&apos;s predicate is missing</source>
        <translation>محمول البيان ناقص</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>the attestation does not name its workflow</source>
        <translation>لا يذكر التصديق سير عمله</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>attachment %1</source>
        <translation>الربط %1</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>لا يوجد ربط كهذا</translation>
    </message>
    <message>
        <source>&quot;attachectl integration attached list&quot; shows those that there are.</source>
        <translation>يعرض &quot;attachectl integration attached list&quot; الموجود منها.</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed</source>
        <translation>أُزيل التسجيل أو سير العمل الخاص به</translation>
    </message>
    <message>
        <source>its registration or its workflow has been removed since</source>
        <translation>أُزيل التسجيل أو سير العمل الخاص به منذ ذلك الحين</translation>
    </message>
    <message>
        <source>attestation %1</source>
        <translation>التصديق %1</translation>
    </message>
    <message>
        <source>there is no such attestation</source>
        <translation>لا يوجد تصديق كهذا</translation>
    </message>
    <message>
        <source>&quot;attachectl attestation list&quot; shows those that there are.</source>
        <translation>يعرض &quot;attachectl attestation list&quot; الموجود منها.</translation>
    </message>
    <message>
        <source>it has been taken in for this workflow before, or the workflow is gone</source>
        <translation>سبق استلامه لسير العمل هذا، أو لم يعد سير العمل موجودًا</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>أُلغيت قراءته</translation>
    </message>
    <message>
        <source>content store %1</source>
        <translation>مخزن المحتوى %1</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>تعذرت الكتابة فيه: %1</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was half stored.</source>
        <translation>وفّر مساحة على ذلك القرص ثم حاول مجددًا؛ لم يُخزَّن شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Make the folder writable for you (chmod u+rwx), then try again.</source>
        <translation>اجعل المجلد قابلًا للكتابة لك (chmod u+rwx) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>it is a named pipe</source>
        <translation>هذا أنبوب مسمّى</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>هذا مقبس</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>هذا جهاز</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>هذا رابط رمزي</translation>
    </message>
    <message>
        <source>Give the file that it points to: %1</source>
        <translation>قدّم الملف الذي يشير إليه: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>تعذرت قراءته: %1</translation>
    </message>
    <message>
        <source>%1, not a file</source>
        <translation>%1، وليس ملفًا</translation>
    </message>
    <message>
        <source>its content is %1, not %2</source>
        <translation>محتواه %1 وليس %2</translation>
    </message>
    <message>
        <source>Give the file that the attestation was made with.</source>
        <translation>قدّم الملف الذي أُنشئ به التصديق.</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>المحتوى %1</translation>
    </message>
    <message>
        <source>it is not in the content store</source>
        <translation>ليس في مخزن المحتوى</translation>
    </message>
    <message>
        <source>Push the attestation again with the file (--material FILE).</source>
        <translation>أرسل التصديق مجددًا مع الملف (⁦--material FILE⁩).</translation>
    </message>
    <message>
        <source>it has been changed: its content is %1, not %2</source>
        <translation>جرى تغييره: محتواه %1 وليس %2</translation>
    </message>
    <message>
        <source>store folder %1</source>
        <translation>مجلد المخزن %1</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>هذا ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>انقله أو اختر مجلدًا آخر بـ ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>it cannot be made: %1</source>
        <translation>تعذر إنشاؤه: %1</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>تعذر إنشاؤه</translation>
    </message>
    <message>
        <source>Make the folder that it is in writable for you, or choose another one with ATTACHE_DATA_DIR.</source>
        <translation>اجعل المجلد الذي يحويه قابلًا للكتابة لك، أو اختر غيره بـ ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>المخزن %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it cannot be opened for writing: %1</source>
        <translation>تعذر فتحه للكتابة: %1</translation>
    </message>
    <message>
        <source>Make %1 and its folder readable and writable for you (chmod u+rw).</source>
        <translation>اجعل %1 ومجلده قابلين للقراءة والكتابة لك (chmod u+rw).</translation>
    </message>
    <message>
        <source>the file system does not support SQLite&apos;s write-ahead log</source>
        <translation>لا يدعم نظام الملفات سجل الكتابة المسبقة (write-ahead log) في SQLite</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with ATTACHE_DATA_DIR.</source>
        <translation>اختر مجلدًا على قرص محلي بـ ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>another program is creating or upgrading it</source>
        <translation>ينشئه برنامج آخر أو يرقّيه</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>تالف: %1</translation>
    </message>
    <message>
        <source>Stop Attaché, and put a backup in its place.</source>
        <translation>أوقف Attaché وضع نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>التسليم %1</translation>
    </message>
    <message>
        <source>there is no such delivery</source>
        <translation>لا يوجد تسليم كهذا</translation>
    </message>
    <message>
        <source>&quot;attachectl delivery list&quot; shows those that there are.</source>
        <translation>يعرض &quot;attachectl delivery list&quot; الموجود منها.</translation>
    </message>
    <message>
        <source>more than one delivery begins so</source>
        <translation>تبدأ بذلك أكثر من عملية تسليم</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>أدخل جزءًا أطول من معرّفه.</translation>
    </message>
    <message>
        <source>another dispatcher has taken it over</source>
        <translation>تولّاه مُرسِل آخر</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>يجري إرساله</translation>
    </message>
    <message>
        <source>Wait until that attempt has ended.</source>
        <translation>انتظر حتى تنتهي تلك المحاولة.</translation>
    </message>
    <message>
        <source>its attachment was removed</source>
        <translation>أُزيل الربط الخاص به</translation>
    </message>
    <message>
        <source>Attach %1 to workflow %2 again, and push the attestation again.</source>
        <translation>اربط %1 بسير العمل %2 من جديد ثم أرسل التصديق مجددًا.</translation>
    </message>
    <message>
        <source>it has ended already (%1)</source>
        <translation>سبق أن انتهى (%1)</translation>
    </message>
    <message>
        <source>its registration was removed</source>
        <translation>أُزيل التسجيل الخاص به</translation>
    </message>
    <message>
        <source>its workflow was removed</source>
        <translation>أُزيل سير العمل الخاص به</translation>
    </message>
    <message>
        <source>store %1/store.sqlite</source>
        <translation>المخزن %1/store.sqlite</translation>
    </message>
    <message>
        <source>it was written by a newer version of Attaché (schema %1; this one knows %2)</source>
        <translation>كتبه إصدار أحدث من Attaché (المخطط %1؛ وهذا الإصدار يعرف %2)</translation>
    </message>
    <message>
        <source>Update Attaché; the store was left as it is.</source>
        <translation>حدّث Attaché؛ وقد تُرك المخزن كما هو.</translation>
    </message>
    <message>
        <source>copy of the store to %1</source>
        <translation>نسخة المخزن إلى %1</translation>
    </message>
    <message>
        <source>Make room and the folder writable; the upgrade was not begun.</source>
        <translation>وفّر مساحة واجعل المجلد قابلًا للكتابة؛ لم تبدأ الترقية.</translation>
    </message>
    <message>
        <source>the finished copy could not be given its name</source>
        <translation>تعذرت تسمية النسخة المكتملة باسمها</translation>
    </message>
    <message>
        <source>it is another program&apos;s database (it has a table &quot;%1&quot;)</source>
        <translation>هذه قاعدة بيانات برنامج آخر (فيها جدول &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with ATTACHE_DATA_DIR.</source>
        <translation>انقل الملف أو اختر مجلدًا آخر بـ ATTACHE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the store; end it (&quot;fuser %1&quot; names it) and try again.</source>
        <translation>يشغل برنامج آخر المخزن؛ أنهه (&quot;fuser %1&quot; يبيّنه) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you (chmod u+rw), then try again.</source>
        <translation>اجعل %1 ومجلده قابلين للكتابة لك (chmod u+rw) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that %1 and its folder exist and are readable and writable for you.</source>
        <translation>تحقق من أن %1 ومجلده موجودان وقابلان للقراءة والكتابة لك.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1, then try again; nothing was half stored.</source>
        <translation>وفّر مساحة على القرص الذي يحوي %1 ثم حاول مجددًا؛ لم يُخزَّن شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Check the disk that holds %1: its space, its quota and its health.</source>
        <translation>افحص القرص الذي يحوي %1: مساحته وحصته وسلامته.</translation>
    </message>
    <message>
        <source>Move %1 away (or put a backup in its place) and start again.</source>
        <translation>انقل %1 (أو ضع نسخة احتياطية مكانه) ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>التسجيل %1</translation>
    </message>
    <message>
        <source>there is no such registration</source>
        <translation>لا يوجد تسجيل كهذا</translation>
    </message>
    <message>
        <source>&quot;attachectl integration registered list&quot; shows those that there are.</source>
        <translation>يعرض &quot;attachectl integration registered list&quot; الموجود منها.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>الاسم مستخدم</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>workflow %1</source>
        <translation>سير العمل %1</translation>
    </message>
    <message>
        <source>there is no such workflow</source>
        <translation>لا يوجد سير عمل كهذا</translation>
    </message>
    <message>
        <source>&quot;attachectl workflow list&quot; shows those that there are; &quot;workflow add&quot; makes one.</source>
        <translation>يعرض &quot;attachectl workflow list&quot; الموجود منها؛ وينشئ &quot;workflow add&quot; واحدًا.</translation>
    </message>
    <message>
        <source>the name (in its project) or the id is taken</source>
        <translation>الاسم (في مشروعه) أو المعرّف مستخدم</translation>
    </message>
    <message>
        <source>Choose another name or project.</source>
        <translation>اختر اسمًا أو مشروعًا آخر.</translation>
    </message>
    <message>
        <source>there is one of this name in each of the projects %1</source>
        <translation>يوجد واحد بهذا الاسم في كل من المشاريع %1</translation>
    </message>
    <message>
        <source>Say which with --project, or give its id.</source>
        <translation>حدد أيها بـ --project أو أدخل معرّفه.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 is misconfigured</source>
        <translation>إعداد %1 غير صحيح</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>أُلغي يدويًا</translation>
    </message>
    <message>
        <source>its attachment was removed while it was being sent; whether it arrived is not known</source>
        <translation>أُزيل الربط الخاص به أثناء إرساله؛ ولا يُعرف هل وصل</translation>
    </message>
    <message>
        <source>it was deleted too long ago: its secrets are gone</source>
        <translation>حُذف منذ وقت طويل: لم تعد أسراره موجودة</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>سجّله من جديد.</translation>
    </message>
    <message>
        <source>another registration has taken its name</source>
        <translation>أخذ تسجيل آخر اسمه</translation>
    </message>
    <message>
        <source>Delete the other one, and take this back after that.</source>
        <translation>احذف التسجيل الآخر، ثم تراجع عن حذف هذا.</translation>
    </message>
    <message>
        <source>%1 is paused for workflow %2</source>
        <translation>%1 متوقف مؤقتًا لمسار العمل %2</translation>
    </message>
    <message>
        <source>it has not ended, and its requests and answers tell why</source>
        <translation>لم تنتهِ بعد، وطلباتها وردودها تبيّن السبب</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it has ended.</source>
        <translation>ألغِها أولًا، أو انتظر حتى تنتهي.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>run succeeded</source>
        <translation>نجح التشغيل</translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>مادة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>بلا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%Ln مواد</numerusform>
            <numerusform>%Ln مادة</numerusform>
            <numerusform>%Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 policy violation</source>
        <translation>مخالفة سياسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>بلا مخالفات سياسة</numerusform>
            <numerusform>مخالفة سياسة واحدة</numerusform>
            <numerusform>مخالفتا سياسة</numerusform>
            <numerusform>%Ln مخالفات سياسة</numerusform>
            <numerusform>%Ln مخالفة سياسة</numerusform>
            <numerusform>%Ln مخالفة سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more line</source>
        <translation>… وسطر واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… ولا أسطر أخرى</numerusform>
            <numerusform>… وسطر واحد آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و%Ln أسطر أخرى</numerusform>
            <numerusform>… و%Ln سطرًا آخر</numerusform>
            <numerusform>… و%Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more policy result</source>
        <translation>… ونتيجة سياسة واحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… ولا نتائج سياسات أخرى</numerusform>
            <numerusform>… ونتيجة سياسة واحدة أخرى</numerusform>
            <numerusform>… ونتيجتا سياسة أخريان</numerusform>
            <numerusform>… و%Ln نتائج سياسات أخرى</numerusform>
            <numerusform>… و%Ln نتيجة سياسة أخرى</numerusform>
            <numerusform>… و%Ln نتيجة سياسة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more violation</source>
        <translation>… ومخالفة واحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… ولا مخالفات أخرى</numerusform>
            <numerusform>… ومخالفة واحدة أخرى</numerusform>
            <numerusform>… ومخالفتان أخريان</numerusform>
            <numerusform>… و%Ln مخالفات أخرى</numerusform>
            <numerusform>… و%Ln مخالفة أخرى</numerusform>
            <numerusform>… و%Ln مخالفة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material</source>
        <translation>… ومادة واحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… ولا مواد أخرى</numerusform>
            <numerusform>… ومادة واحدة أخرى</numerusform>
            <numerusform>… ومادتان أخريان</numerusform>
            <numerusform>… و%Ln مواد أخرى</numerusform>
            <numerusform>… و%Ln مادة أخرى</numerusform>
            <numerusform>… و%Ln مادة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more material that cannot be used</source>
        <translation>… ومادة واحدة أخرى لا يمكن استخدامها</translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… ولا مواد أخرى لا يمكن استخدامها</numerusform>
            <numerusform>… ومادة واحدة أخرى لا يمكن استخدامها</numerusform>
            <numerusform>… ومادتان أخريان لا يمكن استخدامهما</numerusform>
            <numerusform>… و%Ln مواد أخرى لا يمكن استخدامها</numerusform>
            <numerusform>… و%Ln مادة أخرى لا يمكن استخدامها</numerusform>
            <numerusform>… و%Ln مادة أخرى لا يمكن استخدامها</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more annotation</source>
        <translation>… وتعليق توضيحي واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… ولا تعليقات توضيحية أخرى</numerusform>
            <numerusform>… وتعليق توضيحي واحد آخر</numerusform>
            <numerusform>… وتعليقان توضيحيان آخران</numerusform>
            <numerusform>… و%Ln تعليقات توضيحية أخرى</numerusform>
            <numerusform>… و%Ln تعليقًا توضيحيًا آخر</numerusform>
            <numerusform>… و%Ln تعليق توضيحي آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>… 1 more environment variable</source>
        <translation>… ومتغير بيئة واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… ولا متغيرات بيئة أخرى</numerusform>
            <numerusform>… ومتغير بيئة واحد آخر</numerusform>
            <numerusform>… ومتغيرا بيئة آخران</numerusform>
            <numerusform>… و%Ln متغيرات بيئة أخرى</numerusform>
            <numerusform>… و%Ln متغير بيئة آخر</numerusform>
            <numerusform>… و%Ln متغير بيئة آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 not listed)</source>
        <translation>%1 (%2 غير معروضة)</translation>
    </message>
    <message>
        <source>1 built-in annotation</source>
        <translation>تعليق توضيحي مضمّن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>بلا تعليقات توضيحية مضمّنة</numerusform>
            <numerusform>تعليق توضيحي مضمّن واحد</numerusform>
            <numerusform>تعليقان توضيحيان مضمّنان</numerusform>
            <numerusform>%Ln تعليقات توضيحية مضمّنة</numerusform>
            <numerusform>%Ln تعليقًا توضيحيًا مضمّنًا</numerusform>
            <numerusform>%Ln تعليق توضيحي مضمّن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>no policies applied</source>
        <translation>لم تُطبَّق أي سياسة</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>مخالفة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>بلا مخالفات</numerusform>
            <numerusform>مخالفة واحدة</numerusform>
            <numerusform>مخالفتان</numerusform>
            <numerusform>%Ln مخالفات</numerusform>
            <numerusform>%Ln مخالفة</numerusform>
            <numerusform>%Ln مخالفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 متخطّاة</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>نجح %1 من %2</translation>
    </message>
    <message>
        <source>, trusted</source>
        <translation>، موثوق</translation>
    </message>
    <message>
        <source>Workflow run</source>
        <translation>تشغيل سير العمل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>المُشغِّل</translation>
    </message>
    <message>
        <source>Runner link</source>
        <translation>رابط المُشغِّل</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>بشأن %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>متخطّى: %1</translation>
    </message>
    <message>
        <source>Policies: %1</source>
        <translation>السياسات: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Type, content, annotations</source>
        <translation>النوع والمحتوى والتعليقات التوضيحية</translation>
    </message>
    <message>
        <source>Materials that cannot be used</source>
        <translation>مواد لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>التعليق التوضيحي</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات التوضيحية</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>TrustAnchors</name>
    <message>
        <source>trusted key</source>
        <translation>المفتاح الموثوق</translation>
    </message>
    <message>
        <source>a public key in the file is damaged</source>
        <translation>في الملف مفتاح عام تالف</translation>
    </message>
    <message>
        <source>a key in the file cannot be used: %1</source>
        <translation>لا يمكن استخدام مفتاح في الملف: %1</translation>
    </message>
    <message>
        <source>a certificate in the file is damaged</source>
        <translation>في الملف شهادة تالفة</translation>
    </message>
    <message>
        <source>the file holds a private key, which is not for giving away</source>
        <translation>في الملف مفتاح خاص، وهو لا يُعطى لأحد</translation>
    </message>
    <message>
        <source>Give its public half: openssl pkey -pubout.</source>
        <translation>قدّم نصفه العام: openssl pkey -pubout.</translation>
    </message>
    <message>
        <source>the file holds a block &apos;%1&apos;, which is neither a public key nor a certificate</source>
        <translation>في الملف كتلة &apos;%1&apos; ليست مفتاحًا عامًا ولا شهادة</translation>
    </message>
    <message>
        <source>the PEM text is damaged</source>
        <translation>نص PEM تالف</translation>
    </message>
    <message>
        <source>the file holds no PEM public key or certificate</source>
        <translation>لا يوجد في الملف مفتاح عام أو شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>A PEM block begins with &apos;-----BEGIN PUBLIC KEY-----&apos; or &apos;-----BEGIN CERTIFICATE-----&apos;.</source>
        <translation>تبدأ كتلة PEM بـ &apos;-----BEGIN PUBLIC KEY-----&apos; أو &apos;-----BEGIN CERTIFICATE-----&apos;.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>is not a valid URL</source>
        <translation>ليس عنوان URL صالحًا</translation>
    </message>
    <message>
        <source>must be a whole URL, beginning with https:// or http://</source>
        <translation>يجب أن يكون عنوان URL كاملًا يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>unsupported URL scheme: %1</source>
        <translation>مخطط URL غير مدعوم: %1</translation>
    </message>
    <message>
        <source>has no host</source>
        <translation>ليس فيه مضيف</translation>
    </message>
    <message>
        <source>must begin with whsec_</source>
        <translation>يجب أن يبدأ بـ whsec_</translation>
    </message>
    <message>
        <source>must be base64 after whsec_</source>
        <translation>يجب أن يكون base64 بعد whsec_</translation>
    </message>
    <message>
        <source>must be %1 to %2 bytes long when decoded; this one has %3</source>
        <translation>يجب أن يكون طوله بعد فك الترميز من %1 إلى %2 بايت؛ وطول هذا %3</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the receiver are %1 minutes apart, which alone makes signatures fail</source>
        <translation>بين ساعة هذا الجهاز وساعة المستقبِل فرق قدره %1 دقيقة، وهذا وحده يكفي لفشل التوقيعات</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read</source>
        <translation>تعذرت قراءة محتوى %1</translation>
    </message>
    <message>
        <source>Check the address and the signing secret with the receiver.</source>
        <translation>تحقق من العنوان وسر التوقيع لدى المستقبِل.</translation>
    </message>
    <message>
        <source>The receiver took a test message</source>
        <translation>قَبِل المستقبِل رسالة اختبار</translation>
    </message>
    <message>
        <source>send_attestation and send_sbom are both off, so nothing would ever be sent</source>
        <translation>send_attestation وsend_sbom معطّلان كلاهما، فلن يُرسل شيء أبدًا</translation>
    </message>
    <message>
        <source>the attestation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>There is no SBOM with content in this attestation</source>
        <translation>لا توجد SBOM ذات محتوى في هذا التصديق</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 غير متاح: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>أُرسل ولم يُؤكَّد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>الموقّع غير معروف</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>المفتاح غير معروف</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>أُعيدت المحاولة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>في الانتظار حتى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy، HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>بالمرجع</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
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
        <translation>يمرّر تصديقات سلسلة التوريد الموقّعة إلى الأنظمة التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>حول Attaché</translation>
    </message>
    <message>
        <source>No telemetry: it speaks to the services that you register, and to nobody else.</source>
        <translation>بلا قياس عن بُعد: لا يتصل إلا بالخدمات التي تسجّلها.</translation>
    </message>
    <message>
        <source>No account: there is nobody to sign in to.</source>
        <translation>بلا حساب: لا جهة تسجّل الدخول إليها.</translation>
    </message>
    <message>
        <source>Works offline: what cannot be delivered now waits, on this machine.</source>
        <translation>يعمل دون اتصال: ما لا يمكن تسليمه الآن ينتظر على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>نسخ معلومات الإصدار</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>كما تعرضه الخدمة</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
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
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>%1 has no options</source>
        <translation>ليس لـ %1 خيارات</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>خيارات %1</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>مرتبط بـ %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلاهما متطابق.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>ولا أسطر أخرى</numerusform>
            <numerusform>وسطر آخر</numerusform>
            <numerusform>وسطران آخران</numerusform>
            <numerusform>و%n أسطر أخرى</numerusform>
            <numerusform>و%n سطرًا آخر</numerusform>
            <numerusform>و%n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>متن الرد</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · الطلب %2</translation>
    </message>
    <message>
        <source>Attempt %1 · %2 · %3</source>
        <translation>المحاولة %1 · %2 · %3</translation>
    </message>
    <message>
        <source>What is different between attempts %1 and %2</source>
        <translation>ما يختلف بين المحاولتين %1 و%2</translation>
    </message>
    <message>
        <source>Compare with attempt %1</source>
        <translation>المقارنة بالمحاولة %1</translation>
    </message>
    <message>
        <source>Which attempt to compare attempt %1 with</source>
        <translation>المحاولة التي تُقارن بها المحاولة %1</translation>
    </message>
</context>
<context>
    <name>attache::AttemptTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>No request was sent in this attempt.</source>
        <translation>لم يُرسل أي طلب في هذه المحاولة.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer · %1</source>
        <translation>لا رد · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Requests and answers were erased on %1.</source>
        <translation>مُحيت الطلبات والردود في %1.</translation>
    </message>
    <message>
        <source>Save attempt %1 as HAR…</source>
        <translation>حفظ المحاولة %1 بصيغة HAR…</translation>
    </message>
    <message>
        <source>Its requests and answers, for the developer tools of a browser; secrets stay masked</source>
        <translation>طلباتها وردودها، لأدوات المطوّر في متصفح؛ تبقى الأسرار محجوبة</translation>
    </message>
</context>
<context>
    <name>attache::AttestationActions</name>
    <message>
        <source>Save the attestation</source>
        <translation>حفظ التصديق</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Add the file of %1</source>
        <translation>إضافة ملف %1</translation>
    </message>
    <message>
        <source>Added the file of %1</source>
        <translation>تمت إضافة ملف %1</translation>
    </message>
    <message>
        <source>The temporary folder</source>
        <translation>المجلد المؤقت</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>أفرغ مساحة على القرص ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>this desktop has no program for such files</source>
        <translation>لا يوجد برنامج لهذه الملفات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Save it, and open it with a program of your choice</source>
        <translation>احفظه وافتحه ببرنامج من اختيارك</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
</context>
<context>
    <name>attache::AttestationContents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>المغلّف</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The attestation&apos;s original bytes, as its digest is of</source>
        <translation>البايتات الأصلية للتصديق التي تخصها بصمته</translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1، التشغيل %2</translation>
    </message>
    <message>
        <source>delivered nowhere: nothing was attached to its workflow</source>
        <translation>لم يُسلّم إلى أي جهة: لم يكن شيء مرتبطًا بسير عمله</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>سُلّم إلى %1 من %2</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>استُلم في %1</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Envelope digest</source>
        <translation>بصمة المغلّف</translation>
    </message>
    <message>
        <source>names %1 as signer</source>
        <translation>يذكر %1 موقّعًا له</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>انتهاء التشغيل</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>مكان التشغيل</translation>
    </message>
    <message>
        <source>What was checked of the signature</source>
        <translation>ما فُحص في التوقيع</translation>
    </message>
    <message>
        <source>Checks of the signature</source>
        <translation>فحوص التوقيع</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>This attestation names no materials.</source>
        <translation>لا يذكر هذا التصديق أي مواد.</translation>
    </message>
    <message>
        <source>missing: add file</source>
        <translation>ناقصة: أضف الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Refused materials</source>
        <translation>المواد المرفوضة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not here. Add it or drop it here, and what waits for it goes out.</source>
        <translation>ملفها ليس هنا. أضفه أو أفلته هنا، وسيخرج ما ينتظره.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>قوائم المواد (SBOM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>المنظومات</translation>
    </message>
</context>
<context>
    <name>attache::AttestationList</name>
    <message>
        <source>Show the attestations of one workflow</source>
        <translation>عرض تصديقات سير عمل واحد</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>التصديقات</translation>
    </message>
    <message>
        <source>No attestation matches “%1”.</source>
        <translation>لا يوجد تصديق يطابق «%1».</translation>
    </message>
    <message>
        <source>There is no such attestation.</source>
        <translation>لا يوجد تصديق كهذا.</translation>
    </message>
    <message>
        <source>No attestation here yet.</source>
        <translation>لا يوجد تصديق هنا بعد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>مفتاح مجهول</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>كل مسارات العمل</translation>
    </message>
    <message>
        <source>Show all attestations</source>
        <translation>عرض كل التصديقات</translation>
    </message>
    <message>
        <source>Show the attestations of %1</source>
        <translation>عرض تصديقات %1</translation>
    </message>
    <message>
        <source>Show the unsigned attestations</source>
        <translation>عرض التصديقات غير الموقّعة</translation>
    </message>
    <message>
        <source>Show the attestations whose key is unknown</source>
        <translation>عرض التصديقات المجهولة المفتاح</translation>
    </message>
    <message>
        <source>Show the altered attestations</source>
        <translation>عرض التصديقات المعدَّلة</translation>
    </message>
</context>
<context>
    <name>attache::AttestationModel</name>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>attache::AttestationsPage</name>
    <message>
        <source>Push attestation</source>
        <translation>إرسال تصديق</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>التصديقات</translation>
    </message>
    <message>
        <source>No attestation has been pushed yet</source>
        <translation>لم يُرسل أي تصديق بعد</translation>
    </message>
    <message>
        <source>An attestation is what a pipeline signed about its run. Push its file, or drop it here together with its material files.</source>
        <translation>التصديق هو ما وقّعه خط العمل عن تشغيله. أرسل ملفه، أو أفلته هنا مع ملفات مواده.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Search attestations</source>
        <translation>البحث في التصديقات</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>إرسال نموذج</translation>
    </message>
</context>
<context>
    <name>attache::Autostart</name>
    <message>
        <source>Make the folder writable, then try again</source>
        <translation>اجعل المجلد قابلًا للكتابة ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>تعذر إنشاء مجلده</translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message>
        <source>1 stored attestation came before it and could be sent.</source>
        <translation>وصل قبله تصديق مخزّن واحد يمكن إرساله.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>لم يصل قبله أي تصديق يمكن إرساله.</numerusform>
            <numerusform>وصل قبله تصديق مخزّن واحد يمكن إرساله.</numerusform>
            <numerusform>وصل قبله تصديقان مخزّنان يمكن إرسالهما.</numerusform>
            <numerusform>وصلت قبله %Ln تصديقات مخزّنة يمكن إرسالها.</numerusform>
            <numerusform>وصل قبله %Ln تصديقًا مخزّنًا يمكن إرسالها.</numerusform>
            <numerusform>وصل قبله %Ln تصديق مخزّن يمكن إرسالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send 1 stored attestation to %1?</source>
        <translation>هل تريد إرسال تصديق مخزّن واحد إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>لا توجد تصديقات مخزّنة لإرسالها إلى %1</numerusform>
            <numerusform>هل تريد إرسال تصديق مخزّن واحد إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال تصديقين مخزّنين إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تصديقات مخزّنة إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تصديقًا مخزّنًا إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تصديق مخزّن إلى %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>إرسالها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stored attestations sent</source>
        <translation>أُرسلت التصديقات المخزّنة</translation>
    </message>
    <message>
        <source>Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over something newer.</source>
        <translation>يصبح كل منها عملية تسليم كما لو أُرسل الآن. ولا يحل قديم محل أحدث منه.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stopped: %1 for %2 made, %3 left</source>
        <translation>أُوقف: أُنشئ %1 لـ %2، وبقي %3</translation>
    </message>
    <message>
        <source>%1 for %2 made</source>
        <translation>أُنشئ %1 لـ %2</translation>
    </message>
    <message>
        <source>Making deliveries: %1 of %2</source>
        <translation>يجري إنشاء عمليات التسليم: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>لا يوجد تصديق مخزّن تتعذّر قراءته</numerusform>
            <numerusform>تصديق مخزّن واحد لم تعد قراءته ممكنة</numerusform>
            <numerusform>تصديقان مخزّنان لم تعد قراءتهما ممكنة</numerusform>
            <numerusform>%Ln تصديقات مخزّنة لم تعد قراءتها ممكنة</numerusform>
            <numerusform>%Ln تصديقًا مخزّنًا لم تعد قراءتها ممكنة</numerusform>
            <numerusform>%Ln تصديق مخزّن لم تعد قراءتها ممكنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>أعد إرسالها من مصدرها.</translation>
    </message>
</context>
<context>
    <name>attache::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>attache::BarChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>عمليات التسليم عبر الزمن</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>سُلّم %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>غير مؤكد %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
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
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What is done already stays so</source>
        <translation>ما أُنجز يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>footer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message as Discord shows it</source>
        <translation>الرسالة كما يعرضها Discord</translation>
    </message>
    <message>
        <source>Build channel</source>
        <translation>قناة البناء</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>يُعرض أول %1 من %2.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>نص البريد</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>بصيغة HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>نصًا عاديًا</translation>
    </message>
    <message>
        <source>Plain text of the mail</source>
        <translation>النص العادي للبريد</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>كل الترويسات</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>ترويسات البريد</translation>
    </message>
    <message>
        <source>The mail as it is read</source>
        <translation>البريد كما يُقرأ</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>بلا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات التوضيحية</translation>
    </message>
    <message>
        <source>The manifest as the registry keeps it</source>
        <translation>ملف الوصف كما يحفظه السجل</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>نوع الأداة</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>ملفات الوصف</translation>
    </message>
    <message>
        <source>The object as the bucket keeps it</source>
        <translation>الكائن كما تحفظه الحاوية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Content of the object</source>
        <translation>محتوى الكائن</translation>
    </message>
    <message>
        <source>Not signed: this receiver asks for no signature</source>
        <translation>غير موقّع: لا يطلب هذا المستقبِل توقيعًا</translation>
    </message>
    <message>
        <source>Signature verified with the secret %1</source>
        <comment>first digits of its hash</comment>
        <translation>تم التحقق من التوقيع بالسر %1</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>ما يحمله</translation>
    </message>
    <message>
        <source>The request as its receiver sees it</source>
        <translation>الطلب كما يراه مستقبِله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>The project as Dependency-Track shows it</source>
        <translation>المشروع كما يعرضه Dependency-Track</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Made for this upload (autoCreate)</source>
        <translation>أُنشئ لهذا الرفع (autoCreate)</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>كان موجودًا من قبل</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>أحدث إصدار</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>The SBOM that was uploaded</source>
        <translation>قائمة SBOM التي رُفعت</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>The message as Slack shows it</source>
        <translation>الرسالة كما يعرضها Slack</translation>
    </message>
    <message>
        <source>Attestations</source>
        <comment>the name of an app in a chat</comment>
        <translation>التصديقات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>التصديقات</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>لا شيء مسجّل</numerusform>
            <numerusform>واحد مسجّل</numerusform>
            <numerusform>اثنان مسجّلان</numerusform>
            <numerusform>%n مسجّلة</numerusform>
            <numerusform>%n مسجّلًا</numerusform>
            <numerusform>%n مسجّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChatMessage</name>
    <message>
        <source>APP</source>
        <comment>badge behind a name in a chat</comment>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>attache::ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
</context>
<context>
    <name>attache::ChecksList</name>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>ناجح مع تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يصله الفحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يصله الفحص</translation>
    </message>
</context>
<context>
    <name>attache::CoachMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>attache::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>attache::ComponentModel</name>
    <message>
        <source>none given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>رابط الحزمة</translation>
    </message>
</context>
<context>
    <name>attache::ComponentTable</name>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message>
        <source>Choose another file or place</source>
        <translation>اختر ملفًا أو مكانًا آخر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>تصدير الإعداد…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>استيراد الإعداد…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Registrations, workflows and what is attached to them, as a file for another computer or for safe keeping. No secret is in it. What an import would change is shown before it does.</source>
        <translation>التسجيلات ومسارات العمل وما رُبط بها في ملف لجهاز آخر أو للحفظ. لا يحوي أي سر. وما سيغيّره الاستيراد يُعرض قبل حدوثه.</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>تصدير الإعداد</translation>
    </message>
    <message>
        <source>The configuration is in %1</source>
        <translation>الإعداد في %1</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>استيراد الإعداد</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>it is too large to be a configuration</source>
        <translation>أكبر من أن يكون إعدادًا</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>كل شيء كما في الملف بالفعل.</translation>
    </message>
    <message>
        <source>Nothing else is touched, and no service is asked: what is new stays unverified until it is tested, and waits for secrets that are not on this computer.</source>
        <translation>لا يُمس شيء آخر ولا تُسأل أي خدمة: يبقى الجديد غير متحقق منه حتى يُختبر، وينتظر الأسرار التي ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>ما يغيّره الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>لم يُجرَ أي تغيير.</numerusform>
            <numerusform>أُجري تغيير واحد.</numerusform>
            <numerusform>أُجري تغييران.</numerusform>
            <numerusform>أُجريت %n تغييرات.</numerusform>
            <numerusform>أُجري %n تغييرًا.</numerusform>
            <numerusform>أُجري %n تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CopyableId</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>attache::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Copied. Set the variables for what is secret before you run it.</source>
        <translation>تم النسخ. عيّن متغيرات القيم السرية قبل التشغيل.</translation>
    </message>
    <message>
        <source>With all of these</source>
        <translation>لكل هذه</translation>
    </message>
    <message>
        <source>Redeliver all of these…</source>
        <translation>إعادة تسليم كل هذه…</translation>
    </message>
    <message>
        <source>Save these as CSV…</source>
        <translation>حفظها بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save these as JSON lines…</source>
        <translation>حفظها بصيغة JSON lines…</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>إرسال تصديق</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>لم يُسلّم شيء بعد</translation>
    </message>
    <message>
        <source>A delivery brings one attestation to one registration. Push an attestation of a workflow that something is attached to.</source>
        <translation>توصل عملية التسليم تصديقًا واحدًا إلى تسجيل واحد. أرسل تصديقًا لسير عمل مرتبط به شيء.</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>البحث في عمليات التسليم</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>لا توجد عملية تسليم بهذه الحالة.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Redeliver %1?</source>
        <translation>هل تريد إعادة تسليم %1؟</translation>
    </message>
    <message>
        <source>Each is queued again at once; steps that have succeeded are not repeated. Services that were sent something in full and did not answer may get it twice.</source>
        <translation>توضع كل منها في الانتظار من جديد فورًا؛ ولا تُعاد الخطوات التي نجحت. والخدمات التي أُرسل إليها شيء كاملًا ولم تجب قد يصلها مرتين.</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Queued again: %1</source>
        <translation>وُضع في الانتظار من جديد: %1</translation>
    </message>
    <message>
        <source>Queued again: %1. Not possible for %2: %3</source>
        <translation>وُضع في الانتظار من جديد: %1. تعذر ذلك لـ %2: %3</translation>
    </message>
    <message>
        <source>Save the deliveries</source>
        <translation>حفظ عمليات التسليم</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم حفظ %1</translation>
    </message>
    <message>
        <source>Cancelled. Redeliver sends it after all.</source>
        <translation>أُلغي. إعادة التسليم ترسله رغم ذلك.</translation>
    </message>
    <message>
        <source>Removed the view %1</source>
        <translation>أُزيل العرض %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Cancel all of these that wait…</source>
        <translation>إلغاء كل ما ينتظر من هذه…</translation>
    </message>
    <message>
        <source>No delivery matches “%1”.</source>
        <translation>لا تطابق أي عملية تسليم “%1”.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>الاحتفاظ بهذا العرض</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Cancel what waits of %1?</source>
        <translation>هل تريد إلغاء ما ينتظر من %1؟</translation>
    </message>
    <message>
        <source>What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled after all.</source>
        <translation>ما يجري إرساله أو انتهى يبقى كما هو. وإعادة التسليم ترسل ما أُلغي رغم ذلك.</translation>
    </message>
    <message>
        <source>Cancel deliveries</source>
        <translation>إلغاء عمليات التسليم</translation>
    </message>
    <message>
        <source>%1 of %2 queued again</source>
        <translation>وُضع %1 من %2 في الانتظار من جديد</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>حُفظ %1 من %2</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>حفظ الطلبات</translation>
    </message>
    <message>
        <source>Saved, with secrets masked</source>
        <translation>حُفظ، والأسرار محجوبة</translation>
    </message>
    <message>
        <source>Save the requests of these as HAR…</source>
        <translation>حفظ طلبات هذه بصيغة HAR…</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>عرض كل عمليات التسليم</translation>
    </message>
    <message>
        <source>Show the deliveries that need you</source>
        <translation>عرض عمليات التسليم التي تحتاج إليك</translation>
    </message>
    <message>
        <source>Show the deliveries that failed</source>
        <translation>عرض عمليات التسليم الفاشلة</translation>
    </message>
    <message>
        <source>Show the deliveries that wait</source>
        <translation>عرض عمليات التسليم المنتظِرة</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryActions</name>
    <message>
        <source>%1 is resumed.</source>
        <translation>استُؤنف %1.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>استُؤنف %1 لـ%2.</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryDetail</name>
    <message>
        <source>%1 → %2</source>
        <comment>workflow → registration</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>إلغاء التسليم</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>The last request as a command; credentials are variables to set first</source>
        <translation>آخر طلب بصورة أمر؛ وبيانات الاعتماد متغيرات تُعيَّن أولًا</translation>
    </message>
    <message>
        <source>Open attestation</source>
        <translation>فتح التصديق</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>لا إيصال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>لم تجرِ أي محاولة بعد.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>التجربة في البيئة التجريبية</translation>
    </message>
    <message>
        <source>Sends the same to a stand-in on this machine; the service gets nothing</source>
        <translation>يرسل الشيء نفسه إلى بديل على هذا الجهاز؛ ولا يصل إلى الخدمة شيء</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>في البيئة التجريبية</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>عرض ما وصل</translation>
    </message>
    <message>
        <source>Save all as HAR…</source>
        <translation>حفظ الكل بصيغة HAR…</translation>
    </message>
    <message>
        <source>All its requests, for the developer tools of a browser; secrets stay masked</source>
        <translation>كل طلباتها، لأدوات المطوّر في متصفح؛ تبقى الأسرار محجوبة</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryExport</name>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>وفّر مساحة ثم حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>attache::DeliveryFilters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>attache::DeliveryModel</name>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>attache::EditPane</name>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>%1 · attachments and history stay</source>
        <translation>%1 · تبقى الروابط والسجل الزمني</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save unverified</source>
        <translation>حفظ دون تحقق</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تم تغيير %1.</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>تدوير سر %1</translation>
    </message>
    <message>
        <source>%1 · the new one is tested before it takes the old one&apos;s place</source>
        <translation>%1 · يُختبر السر الجديد قبل أن يحل محل القديم</translation>
    </message>
    <message>
        <source>Test and swap</source>
        <translation>اختبار وتبديل</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>تدوير السر</translation>
    </message>
    <message>
        <source>%1 uses its new secret. Its attachments are as they were.</source>
        <translation>يستخدم %1 سره الجديد. وبقيت روابطه كما كانت.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>استنساخ %1</translation>
    </message>
    <message>
        <source>%1 · without its attachments</source>
        <translation>%1 · دون روابطه</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>استنساخ</translation>
    </message>
    <message>
        <source>Use the same secrets</source>
        <translation>استخدام الأسرار نفسها</translation>
    </message>
    <message>
        <source>They are copied within the keychain, and pass no form</source>
        <translation>تُنسخ داخل سلسلة المفاتيح، ولا تمر عبر أي نموذج</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>سُجّل %1. اربطه الآن بسير عمل.</translation>
    </message>
    <message>
        <source>Clone unverified</source>
        <translation>استنساخ دون تحقق</translation>
    </message>
</context>
<context>
    <name>attache::EmptyPage</name>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A service, with its key.</source>
        <translation>خدمة مع مفتاحها.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Choose its workflows.</source>
        <translation>اختر مسارات العمل الخاصة بها.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Push, and watch it arrive.</source>
        <translation>أرسل وراقب الوصول.</translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message>
        <source>1 thing to mend</source>
        <translation>أمر واحد يحتاج إلى إصلاح</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح</numerusform>
            <numerusform>أمر واحد يحتاج إلى إصلاح</numerusform>
            <numerusform>أمران يحتاجان إلى إصلاح</numerusform>
            <numerusform>%Ln أمور تحتاج إلى إصلاح</numerusform>
            <numerusform>%Ln أمرًا يحتاج إلى إصلاح</numerusform>
            <numerusform>%Ln أمر يحتاج إلى إصلاح</numerusform>
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
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Too large to be kept: it is not here any more</source>
        <translation>أكبر من أن يُحفظ: لم يعد هنا</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>attache::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>آخر %1 س</translation>
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
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشّحات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>الاحتفاظ بهذا العرض…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>إزالة عرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormField</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>العودة إلى القيمة الافتراضية: %1</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>إعادة %1 إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>What the file holds is taken, not where it is. It can be dropped here too</source>
        <translation>يؤخذ محتوى الملف لا مكانه. ويمكن إفلاته هنا أيضًا</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 من ملف</translation>
    </message>
    <message>
        <source>Where do I get this?</source>
        <translation>من أين أحصل على هذا؟</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Where do I get this? %1, opens %2</source>
        <translation>من أين أحصل على هذا؟ %1، يفتح %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>Changed; the default is %1.</source>
        <translation>تم تغييره؛ القيمة الافتراضية هي %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>بوحدة %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>يقبل %1.</translation>
    </message>
    <message>
        <source>Takes %1, in %2.</source>
        <translation>يقبل %1 بوحدة %2.</translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Draft of %1 restored</source>
        <translation>استُعيدت مسودة %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The inputs as JSON, to read and to edit</source>
        <translation>المُدخلات بصيغة JSON للقراءة والتعديل</translation>
    </message>
    <message>
        <source>Inputs as JSON</source>
        <translation>المُدخلات بصيغة JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>One thing to mend: %1</source>
        <translation>أمر واحد يحتاج إلى إصلاح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>لا شيء للتصحيح: %1</numerusform>
            <numerusform>أمر واحد للتصحيح: %1</numerusform>
            <numerusform>أمران للتصحيح: %1</numerusform>
            <numerusform>%n أمور للتصحيح: %1</numerusform>
            <numerusform>%n أمرًا للتصحيح: %1</numerusform>
            <numerusform>%n أمر للتصحيح: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>لم تقبل الخدمة هذا.</translation>
    </message>
</context>
<context>
    <name>attache::HealthRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1 arrived at %2</source>
        <comment>share, registration</comment>
        <translation>وصل %1 إلى %2</translation>
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
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Arrow keys go from hour to hour</source>
        <translation>تنقلك مفاتيح الأسهم من ساعة إلى ساعة</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationDetail</name>
    <message>
        <source>secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>الإصدار %1 · %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>the attestation; no materials</source>
        <translation>التصديق، دون مواد</translation>
    </message>
    <message>
        <source>the attestation, and %1</source>
        <translation>التصديق و%1</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>مسجّل باسم</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Registration inputs</source>
        <translation>مُدخلات التسجيل</translation>
    </message>
    <message>
        <source>Attachment inputs</source>
        <translation>مُدخلات الربط</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>Nothing has to be filled in.</source>
        <translation>لا يلزم ملء أي شيء.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Registration schema</source>
        <translation>مخطط التسجيل</translation>
    </message>
    <message>
        <source>Attachment schema</source>
        <translation>مخطط الربط</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>مدمج</translation>
    </message>
</context>
<context>
    <name>attache::IntegrationsPage</name>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>البحث في التكاملات</translation>
    </message>
    <message>
        <source>No integration matches “%1”.</source>
        <translation>لا يطابق أي تكامل “%1”.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>No integration receives this.</source>
        <translation>لا يوجد تكامل يستقبل هذا.</translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message>
        <source>Put back what was there</source>
        <translation>إعادة ما كان هنا</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>القيم بصيغة JSON</translation>
    </message>
    <message>
        <source>Secrets stand here by reference. A secret that is typed here goes to its field, and its reference takes its place.</source>
        <translation>تظهر الأسرار هنا بالمرجع. والسر الذي يُكتب هنا ينتقل إلى حقله ويحل مرجعه محله.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>لا أسماء بلا حقل: %1</numerusform>
            <numerusform>اسم واحد بلا حقل، أُبقي كما هو: %1</numerusform>
            <numerusform>اسمان بلا حقل، أُبقيا كما هما: %1</numerusform>
            <numerusform>%Ln أسماء بلا حقل، أُبقيت كما هي: %1</numerusform>
            <numerusform>%Ln اسمًا بلا حقل، أُبقيت كما هي: %1</numerusform>
            <numerusform>%Ln اسم بلا حقل، أُبقيت كما هي: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message>
        <source>1 key</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>بلا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>بلا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>attache::JsonPanel</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>البحث في المفاتيح والقيم</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>Opened as much as one can look through</source>
        <translation>فُتح بقدر ما يمكن تصفحه</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations: %1</source>
        <translation>التصديقات: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>عمليات التسليم: %1</translation>
    </message>
    <message>
        <source>Files of materials, at most: %1</source>
        <translation>ملفات المواد، على الأكثر: %1</translation>
    </message>
    <message>
        <source>Requests and answers, of attempts that stay: %1</source>
        <translation>الطلبات والردود، لمحاولات تبقى: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Everything is kept unless you choose otherwise. What waits, and what has failed and may still be sent, stays however old it is. What would go is shown before it does.</source>
        <translation>يُحفظ كل شيء ما لم تختر غير ذلك. ما ينتظر، وما فشل ولا يزال يمكن إرساله، يبقى مهما قدُم. ويُعرض ما سيُزال قبل إزالته.</translation>
    </message>
    <message>
        <source>Requests and answers of attempts</source>
        <translation>طلبات المحاولات وردودها</translation>
    </message>
    <message>
        <source>Deliveries that ended, with their attestations and contents</source>
        <translation>عمليات التسليم المنتهية، مع تصديقاتها ومحتوياتها</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files of materials: %5, of %6. The database does not shrink: what is freed in it is used again before it grows.</source>
        <translation>المخزون الآن: التصديقات: %1، عمليات التسليم: %2، المحاولات: %3، في قاعدة بيانات حجمها %4؛ ملفات المواد: %5، بحجم %6. لا تتقلص قاعدة البيانات: ما يُفرَّغ فيها يُستعمل ثانيةً قبل أن تكبر.</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>يجري إحصاء ما سيُزال…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This goes now and cannot be brought back. An attestation that is pushed again after that is delivered again.</source>
        <translation>يُزال هذا الآن ولا يمكن استرجاعه. والتصديق الذي يُدفع ثانيةً بعد ذلك يُسلَّم ثانيةً.</translation>
    </message>
    <message>
        <source>Remove, and keep no longer</source>
        <translation>إزالة، وعدم الحفظ مدةً أطول</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>إبقاء ما كان</translation>
    </message>
    <message>
        <source>Removing what is older…</source>
        <translation>تجري إزالة الأقدم…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>It is kept so from now on. Nothing had to go.</source>
        <translation>هكذا يُحفظ من الآن فصاعدًا. لم يلزم إزالة شيء.</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>أُفرغ %1.</translation>
    </message>
</context>
<context>
    <name>attache::LatencyChart</name>
    <message>
        <source>Time until delivered</source>
        <translation>الوقت حتى التسليم</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>لم يُسلَّم شيء</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <comment>durations</comment>
        <translation>النصف خلال %1، و95 من 100 خلال %2</translation>
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
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
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
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>سطر السجل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Warnings and trouble</source>
        <translation>التحذيرات والمشكلات</translation>
    </message>
    <message>
        <source>This is all that would be saved. It names no registration, no workflow, no address and no secret. Read it before you give it away.</source>
        <translation>هذا كل ما سيُحفظ. لا يذكر أي تسجيل أو سير عمل أو عنوان أو سر. اقرأه قبل أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>لا شيء يُذكر منذ البدء.</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>لا يطابق أي سطر “%1”.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>عرض السجل كاملًا</translation>
    </message>
    <message>
        <source>Show warnings and trouble alone</source>
        <translation>عرض التحذيرات والمشكلات وحدها</translation>
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
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>attache::MaterialPane</name>
    <message>
        <source>Hashing the content…</source>
        <translation>جارٍ حساب بصمة المحتوى…</translation>
    </message>
    <message>
        <source>The content has this digest</source>
        <translation>للمحتوى هذه البصمة</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>لا يمكن استخدام المحتوى</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>قائمة المواد (SBOM)</translation>
    </message>
    <message>
        <source>material of %1</source>
        <translation>مادة من %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opens a copy, which cannot be changed, with the program for such files</source>
        <translation>يفتح نسخة لا يمكن تغييرها بالبرنامج المخصص لهذه الملفات</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Its file is not here</source>
        <translation>ملفها ليس هنا</translation>
    </message>
    <message>
        <source>Add the file that the attestation was made with, or drop it here. It is taken if it has the digest above, and what waits for it goes out.</source>
        <translation>أضف الملف الذي صُنع به التصديق أو أفلته هنا. يُقبل إن كانت له البصمة أعلاه، ويخرج ما ينتظره.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>بدايته</translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1, of team %2</source>
        <translation>%1، للفريق %2</translation>
    </message>
    <message>
        <source>%1, %2: being attached</source>
        <translation>%1، %2: يجري الربط</translation>
    </message>
    <message>
        <source>%1, %2: not attached</source>
        <translation>%1، %2: غير مرتبط</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; nothing to deliver in the last 24 hours</source>
        <translation>%1، %2: مرتبط، %3؛ لا شيء للتسليم في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; %4 %5</source>
        <comment>workflow, registration: attached, options; 3 failed</comment>
        <translation>%1، %2: مرتبط، %3؛ %4 %5</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>%1: drag it onto a workflow to attach it</source>
        <translation>%1: اسحبه إلى سير عمل لربطه</translation>
    </message>
    <message>
        <source>%1: %2
Drag it onto a workflow to attach it</source>
        <translation>%1: %2
اسحبه إلى سير عمل لربطه</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused</source>
        <translation>%1، %2: مربوط، %3؛ متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1, %2: attached, %3; paused, %4 %5</source>
        <comment>workflow, registration: attached, options; paused, 3 held</comment>
        <translation>%1، %2: مربوط، %3؛ متوقف مؤقتًا، %4 %5</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Workflows and what is attached to them</source>
        <translation>مسارات العمل وما يرتبط بها</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
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
        <translation>%1، %2 في انتظارك</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
</context>
<context>
    <name>attache::NextSteps</name>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Rotate the secret…</source>
        <translation>تدوير السر…</translation>
    </message>
    <message>
        <source>Give its secrets again…</source>
        <translation>إعطاء الأسرار من جديد…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>تحرير %1…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Register again…</source>
        <translation>التسجيل من جديد…</translation>
    </message>
    <message>
        <source>Open the attachment</source>
        <translation>فتح الربط</translation>
    </message>
    <message>
        <source>Attach again…</source>
        <translation>الربط من جديد…</translation>
    </message>
    <message>
        <source>Add the file of %1…</source>
        <translation>إضافة ملف %1…</translation>
    </message>
    <message>
        <source>Look at the attestation</source>
        <translation>عرض التصديق</translation>
    </message>
    <message>
        <source>See which integrations there are</source>
        <translation>عرض التكاملات المتوفرة</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Look at what is known</source>
        <translation>عرض ما هو معروف</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Resume %1 for %2</source>
        <translation>استئناف %1 لـ%2</translation>
    </message>
</context>
<context>
    <name>attache::NumberEdit</name>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
</context>
<context>
    <name>attache::OverviewCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>عمليات التسليم عبر الزمن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>في الانتظار أو معلّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Time until delivered</source>
        <translation>الوقت حتى التسليم</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>نصفها</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 من 100</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Last 24 h, a bar an hour, tall where something failed</source>
        <translation>آخر 24 ساعة، عمود لكل ساعة، ويطول حيث فشل شيء</translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message>
        <source>delivered in 24 h</source>
        <translation>سُلّم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>arrived at the first attempt</source>
        <translation>وصل من أول محاولة</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>الزمن الوسيط</translation>
    </message>
    <message>
        <source>waiting or held</source>
        <translation>في الانتظار أو معلّق</translation>
    </message>
    <message>
        <source>Everything is arriving.</source>
        <translation>كل شيء يصل.</translation>
    </message>
    <message>
        <source>1 thing waits for you. Everything else is arriving.</source>
        <translation>أمر واحد في انتظارك. وكل ما عداه يصل.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>لا شيء في انتظارك. كل شيء يصل.</numerusform>
            <numerusform>أمر واحد في انتظارك. وكل ما عداه يصل.</numerusform>
            <numerusform>أمران في انتظارك. وكل ما عداهما يصل.</numerusform>
            <numerusform>%Ln أمور في انتظارك. وكل ما عداها يصل.</numerusform>
            <numerusform>%Ln أمرًا في انتظارك. وكل ما عداها يصل.</numerusform>
            <numerusform>%Ln أمر في انتظارك. وكل ما عداها يصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · times in %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 · الأوقات بتوقيت %2</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM، HH:mm</translation>
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
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>تسجيل تكامل</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>لم يُسلّم شيء بعد</translation>
    </message>
    <message>
        <source>Register an integration, attach it to a workflow, and push an attestation. From then on this page says whether everything arrives.</source>
        <translation>سجّل تكاملًا واربطه بسير عمل وأرسل تصديقًا. ومنذئذٍ تبيّن هذه الصفحة هل يصل كل شيء.</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>استُؤنف %1</translation>
    </message>
    <message>
        <source>Resumed %1 for %2</source>
        <translation>استُؤنف %1 لـ%2</translation>
    </message>
</context>
<context>
    <name>attache::Page</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>تسجيل تكامل</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Attach an integration to a workflow</source>
        <translation>ربط تكامل بسير عمل</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>التصديقات</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>إرسال تصديق</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>بدء البيئة التجريبية</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Gather diagnostics</source>
        <translation>جمع التشخيص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>attache::PageHeader</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>العودة إلى %1 (Esc)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
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
        <translation>عرض لمدة ثلاثين ثانية</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message>
        <source>The attestation itself</source>
        <translation>التصديق نفسه</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>متخطّى: %1</translation>
    </message>
    <message>
        <source>Policies on %1</source>
        <translation>السياسات على %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى في المحتويات أدناه</numerusform>
            <numerusform>واثنتان أخريان في المحتويات أدناه</numerusform>
            <numerusform>و%n أخرى في المحتويات أدناه</numerusform>
            <numerusform>و%n أخرى في المحتويات أدناه</numerusform>
            <numerusform>و%n أخرى في المحتويات أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>1 violation</source>
        <translation>مخالفة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>لا مخالفات</numerusform>
            <numerusform>مخالفة واحدة</numerusform>
            <numerusform>مخالفتان</numerusform>
            <numerusform>%n مخالفات</numerusform>
            <numerusform>%n مخالفة</numerusform>
            <numerusform>%n مخالفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped, %3 passed</source>
        <translation>%1، %2 متخطّاة، %3 ناجحة</translation>
    </message>
    <message>
        <source>%1, %2 passed</source>
        <translation>%1، %2 ناجحة</translation>
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
        <translation>التصديق</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>لا متخطّى</numerusform>
            <numerusform>متخطّى واحد</numerusform>
            <numerusform>متخطّيان</numerusform>
            <numerusform>%Ln متخطّاة</numerusform>
            <numerusform>%Ln متخطّاة</numerusform>
            <numerusform>%Ln متخطّاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>لا معلّق</numerusform>
            <numerusform>معلّق واحد</numerusform>
            <numerusform>معلّقان</numerusform>
            <numerusform>%Ln معلّقة</numerusform>
            <numerusform>%Ln معلّقة</numerusform>
            <numerusform>%Ln معلّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 of %2 stored</source>
        <translation>أحدث %1 من %2 مخزّنة</translation>
    </message>
    <message>
        <source>What would become of stored attestations</source>
        <translation>مصير التصديقات المخزّنة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Fill in what is needed above to see what would have been sent.</source>
        <translation>املأ المطلوب أعلاه لترى ما كان سيُرسل.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>لا توجد معاينة</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>لم يُخزَّن شيء بعد</translation>
    </message>
    <message>
        <source>Push an attestation to see what would be sent.</source>
        <translation>أرسل تصديقًا لترى ما سيُرسل.</translation>
    </message>
    <message>
        <source>Would have sent %1 of %2</source>
        <translation>كان سيُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Run %1, taken in %2</source>
        <translation>التشغيل %1، استُلم %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message>
        <source>Is sent</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>It was there already: nothing new was stored or sent.</source>
        <translation>كان موجودًا بالفعل: لم يُخزَّن أو يُرسل شيء جديد.</translation>
    </message>
    <message>
        <source>1 delivery is under way.</source>
        <translation>عملية تسليم واحدة جارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>لا توجد عمليات تسليم جارية.</numerusform>
            <numerusform>عملية تسليم واحدة جارية.</numerusform>
            <numerusform>عمليتا تسليم جاريتان.</numerusform>
            <numerusform>%Ln عمليات تسليم جارية.</numerusform>
            <numerusform>%Ln عملية تسليم جارية.</numerusform>
            <numerusform>%Ln عملية تسليم جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored. Nothing is attached to its workflow, so nothing is delivered.</source>
        <translation>تم التخزين. لا شيء مرتبط بسير عمله، فلا يُسلّم شيء.</translation>
    </message>
    <message>
        <source>It was there already. %1</source>
        <translation>كان موجودًا بالفعل. %1</translation>
    </message>
    <message>
        <source>Stored. %1</source>
        <translation>تم التخزين. %1</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This attestation is here already. Only what is new goes out.</source>
        <translation>هذا التصديق موجود هنا بالفعل. ولا يُرسل إلا الجديد.</translation>
    </message>
    <message>
        <source>Nothing is attached to %1: it is stored, and delivered nowhere.</source>
        <translation>لا شيء مرتبط بـ %1: يُخزَّن ولا يُسلّم إلى أي جهة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Push attestation</source>
        <translation>إرسال تصديق</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Add material files</source>
        <translation>إضافة ملفات المواد</translation>
    </message>
    <message>
        <source>The one that it names</source>
        <translation>الذي يذكره التصديق</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Deliver for the workflow</source>
        <translation>التسليم لسير العمل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>A DSSE envelope, a Sigstore bundle or the control plane&apos;s JSON</source>
        <translation>مغلّف DSSE أو حزمة Sigstore أو JSON من لوحة التحكم</translation>
    </message>
    <message>
        <source>Material files</source>
        <translation>ملفات المواد</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Files beside the attestation are found by their digest on their own.</source>
        <translation>يُعثر على الملفات المجاورة للتصديق تلقائيًا من بصمتها.</translation>
    </message>
    <message>
        <source>What will be delivered where</source>
        <translation>ماذا سيُسلّم وإلى أين</translation>
    </message>
</context>
<context>
    <name>attache::RegisterFlow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How workflows and the command line refer to it.</source>
        <translation>ما تشير به إليه مسارات العمل وسطر الأوامر.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it is for, shown with it.</source>
        <translation>الغرض منه، ويظهر معه.</translation>
    </message>
    <message>
        <source>What do you want to register?</source>
        <translation>ماذا تريد أن تسجّل؟</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Version %1 · receives attestations</source>
        <translation>الإصدار %1 · يستقبل التصديقات</translation>
    </message>
    <message>
        <source>Version %1 · receives %2</source>
        <translation>الإصدار %1 · يستقبل %2</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>استخدام البيئة التجريبية</translation>
    </message>
    <message>
        <source>Fills this in with a stand-in of the service on this machine</source>
        <translation>يملأ هذا ببديل للخدمة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>it has no stand-in of this service</source>
        <translation>لا يوجد فيها بديل لهذه الخدمة</translation>
    </message>
    <message>
        <source>Register the real one</source>
        <translation>سجّل الخدمة الحقيقية</translation>
    </message>
    <message>
        <source>Register unverified</source>
        <translation>تسجيل دون تحقق</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message>
        <source>%1 answered, and accepts what is registered.</source>
        <translation>أجاب %1، وما سُجّل مقبول لديه.</translation>
    </message>
    <message>
        <source>%1 is paused. Its deliveries are held, nothing is lost.</source>
        <translation>أُوقف %1 مؤقتًا. عمليات تسليمه معلّقة ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>استُؤنف %1.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>You can take this back for ten minutes, with all of it; then its secrets go from the keychain. What was delivered stays in the list.</source>
        <translation>يمكنك التراجع عن هذا خلال عشر دقائق واستعادة كل شيء؛ ثم تُزال أسراره من سلسلة المفاتيح. ويبقى ما تم تسليمه في القائمة.</translation>
    </message>
    <message>
        <source>It is attached to no workflow.</source>
        <translation>ليس مربوطًا بأي سير عمل.</translation>
    </message>
    <message>
        <source>It is detached from:</source>
        <translation>سيُفك ربطه من:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>لا تُلغى أي عملية تسليم.</numerusform>
            <numerusform>تُلغى عملية تسليم واحدة تنتظره.</numerusform>
            <numerusform>تُلغى عمليتا تسليم تنتظرانه.</numerusform>
            <numerusform>تُلغى %n عمليات تسليم تنتظره.</numerusform>
            <numerusform>تُلغى %n عملية تسليم تنتظره.</numerusform>
            <numerusform>تُلغى %n عملية تسليم تنتظره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationDetail</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Checks it against the live service as it is</source>
        <translation>يفحصه كما هو لدى الخدمة الفعلية</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>%1 · registered %2</source>
        <translation>%1 · سُجّل %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>يجري سؤال الخدمة…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Not attached to any workflow</source>
        <translation>غير مرتبط بأي سير عمل</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>مرتبط بـ %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Attach it to a workflow, and that workflow&apos;s attestations are delivered to it.</source>
        <translation>اربطه بسير عمل لتُسلَّم إليه تصديقات سير العمل ذاك.</translation>
    </message>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>سُلّم %1 وفشل %2 في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Latest deliveries</source>
        <translation>أحدث عمليات التسليم</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>كل عمليات التسليم</translation>
    </message>
    <message>
        <source>Attach to a workflow…</source>
        <translation>ربط بسير عمل…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>تدوير السر…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>استنساخ…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>in the keychain, set %1</source>
        <translation>في سلسلة المفاتيح، ضُبط %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>workflow</comment>
        <translation>%1، متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
    </message>
</context>
<context>
    <name>attache::RegistrationsPage</name>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Register an integration</source>
        <translation>تسجيل تكامل</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>لم يُسجّل شيء بعد</translation>
    </message>
    <message>
        <source>A registration is a service that Attaché may deliver to, with its address and its key. The key stays in your keychain.</source>
        <translation>التسجيل خدمة يجوز لـ Attaché التسليم إليها، بعنوانها ومفتاحها. ويبقى المفتاح في سلسلة المفاتيح لديك.</translation>
    </message>
    <message>
        <source>%1 is registered. Attach it to a workflow next.</source>
        <translation>سُجّل %1. اربطه الآن بسير عمل.</translation>
    </message>
    <message>
        <source>Search registrations</source>
        <translation>البحث في التسجيلات</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>لا يوجد تسجيل بهذه الحالة.</translation>
    </message>
    <message>
        <source>No registration matches “%1”.</source>
        <translation>لا يطابق أي تسجيل “%1”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>تجربته في البيئة التجريبية</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>عرض كل التسجيلات</translation>
    </message>
    <message>
        <source>Show the active registrations</source>
        <translation>عرض التسجيلات النشطة</translation>
    </message>
    <message>
        <source>Show the registrations that need you</source>
        <translation>عرض التسجيلات التي تحتاج إليك</translation>
    </message>
    <message>
        <source>Show the paused registrations</source>
        <translation>عرض التسجيلات المتوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>attache::SandboxPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>بدء البيئة التجريبية</translation>
    </message>
    <message>
        <source>Push a sample</source>
        <translation>إرسال نموذج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Pushes an attestation that was made for it, to see what is delivered</source>
        <translation>يرسل تصديقًا أُعدّ لهذا الغرض لترى ما يُسلّم</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Try every integration without an account</source>
        <translation>جرّب كل تكامل دون حساب</translation>
    </message>
    <message>
        <source>The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push an attestation, and see here what the service would have got. Nothing leaves this machine.</source>
        <translation>تشغّل البيئة التجريبية بديلًا لكل خدمة على هذا الجهاز. سجّل لدى أحدها واربطه وأرسل تصديقًا، وشاهد هنا ما كان سيصل إلى الخدمة. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Search what arrived</source>
        <translation>البحث فيما وصل</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Register with a stand-in, attach it and push.</source>
        <translation>لم يصل شيء بعد. سجّل لدى بديل واربطه ثم أرسل.</translation>
    </message>
    <message>
        <source>Nothing that arrived matches “%1”.</source>
        <translation>لا يطابق شيء مما وصل “%1”.</translation>
    </message>
    <message>
        <source>First attach a registration to a workflow: a sample is of a workflow.</source>
        <translation>اربط أولًا تسجيلًا بسير عمل: فالنموذج يخص سير عمل.</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>بدء الكل</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message>
        <source>1 component</source>
        <translation>مكوّن واحد</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>ترخيص واحد</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>component</source>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>components</source>
        <translation>مكوّنات</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ترخيص</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>تراخيص</translation>
    </message>
    <message>
        <source>without licence</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>بلا إصدار</translation>
    </message>
    <message>
        <source>without package URL</source>
        <translation>بلا رابط حزمة</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>ثغرات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>%1: it can be delivered, but is not summarised here</source>
        <translation>%1: يمكن تسليمها لكنها لا تُلخص هنا</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>تصف</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>نطاق الأسماء</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>المنظومات</translation>
    </message>
    <message>
        <source>no package URL</source>
        <translation>بلا رابط حزمة</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>البحث في المكوّنات</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>وُجد %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>لا مكوّنات</numerusform>
            <numerusform>مكوّن واحد</numerusform>
            <numerusform>مكوّنان</numerusform>
            <numerusform>%Ln مكوّنات</numerusform>
            <numerusform>%Ln مكوّنًا</numerusform>
            <numerusform>%Ln مكوّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>لا تراخيص</numerusform>
            <numerusform>ترخيص واحد</numerusform>
            <numerusform>ترخيصان</numerusform>
            <numerusform>%Ln تراخيص</numerusform>
            <numerusform>%Ln ترخيصًا</numerusform>
            <numerusform>%Ln ترخيص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SchemaForm</name>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>اتركه فارغًا للإبقاء على الموجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Fill this in: it is required.</source>
        <translation>املأ هذا الحقل: فهو مطلوب.</translation>
    </message>
    <message>
        <source>%1 is a secret: it is text, or stands here as {&quot;$secret&quot;: &quot;%1&quot;}.</source>
        <translation>%1 سر: يكون نصًا، أو يظهر هنا بالشكل {&quot;$secret&quot;: &quot;%1&quot;}.</translation>
    </message>
</context>
<context>
    <name>attache::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Keep delivering when the window is closed</source>
        <translation>مواصلة التسليم عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Attaché stays in the tray, where there is one. Without it, what is queued waits until Attaché or “attachectl run” is started.</source>
        <translation>يبقى Attaché في علبة النظام حيث توجد. ودون ذلك ينتظر ما في الانتظار حتى يُشغَّل Attaché أو “attachectl run”.</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>البدء دون إظهار النافذة</translation>
    </message>
    <message>
        <source>Only where there is a tray to bring it back from.</source>
        <translation>فقط حيث توجد علبة نظام لإعادتها منها.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Deliveries go on from there without your doing anything.</source>
        <translation>تتواصل عمليات التسليم من هناك دون أن تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Tell me when a delivery needs me</source>
        <translation>إعلامي عندما تحتاج عملية تسليم إليّ</translation>
    </message>
    <message>
        <source>One notification for what comes together, and only while the window is not in front.</source>
        <translation>إشعار واحد لما يأتي معًا، وفقط حين لا تكون النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, and nowhere else</source>
        <translation>في سلسلة مفاتيح النظام، وليس في أي مكان آخر</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>حول Attaché</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Attaché speaks it from its next start on. What was said of deliveries before stays as it was said.</source>
        <translation>يستخدمها Attaché بدءًا من التشغيل التالي. وما قيل من قبل عن عمليات التسليم يبقى كما قيل.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>A profile is a store of its own, with its own registrations and history. Its name and colour tell its window from another&apos;s.</source>
        <translation>الملف الشخصي مخزن مستقل بتسجيلاته وسجله الزمني. ويميّز اسمه ولونه نافذته من غيرها.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>اسم الملف الشخصي</translation>
    </message>
    <message>
        <source>Production, for example</source>
        <translation>مثلًا: الإنتاج</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>أحمر، للإنتاج</translation>
    </message>
    <message>
        <source>Amber, for staging</source>
        <translation>كهرماني، للتجهيز</translation>
    </message>
    <message>
        <source>Green, for tests</source>
        <translation>أخضر، للاختبارات</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>فتح ملف شخصي آخر…</translation>
    </message>
    <message>
        <source>The folder of another profile, or an empty one for a new</source>
        <translation>مجلد ملف شخصي آخر، أو مجلد فارغ لملف جديد</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>تعذر بدء تشغيله</translation>
    </message>
    <message>
        <source>Start it yourself with --data-dir %1</source>
        <translation>شغّله بنفسك بـ --data-dir %1</translation>
    </message>
    <message>
        <source>Forwards signed supply-chain attestations to the systems that need them. No telemetry, no account; it works offline.</source>
        <translation>يمرّر تصديقات سلسلة التوريد الموقّعة إلى الأنظمة التي تحتاج إليها. بلا قياس عن بُعد وبلا حساب؛ ويعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Versions and licence…</source>
        <translation>الإصدارات والرخصة…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>جولة تعريفية</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>attache::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>متأخر ثانية واحدة</numerusform>
            <numerusform>متأخر ثانيتين</numerusform>
            <numerusform>متأخر %Ln ثوانٍ</numerusform>
            <numerusform>متأخر %Ln ثانية</numerusform>
            <numerusform>متأخر %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <translation>يرفض المفتاح</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>يقطع الاتصال</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1 (لا مزيد)</numerusform>
            <numerusform>%1 (طلب واحد آخر)</numerusform>
            <numerusform>%1 (طلبان آخران)</numerusform>
            <numerusform>%1 (%Ln طلبات أخرى)</numerusform>
            <numerusform>%1 (%Ln طلبًا آخر)</numerusform>
            <numerusform>%1 (%Ln طلب آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1، %2، لم يصل شيء</numerusform>
            <numerusform>%1، %2، وصل واحد</numerusform>
            <numerusform>%1، %2، وصل اثنان</numerusform>
            <numerusform>%1، %2، وصل %Ln</numerusform>
            <numerusform>%1، %2، وصل %Ln</numerusform>
            <numerusform>%1، %2، وصل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>البدائل</translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message>
        <source>Register with it</source>
        <translation>التسجيل به</translation>
    </message>
    <message>
        <source>A stand-in of the service, on this machine alone</source>
        <translation>بديل للخدمة على هذا الجهاز وحده</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>كيف يجيب</translation>
    </message>
    <message>
        <source>Break it to see what becomes of deliveries when the service is in trouble.</source>
        <translation>عطّله لترى مصير عمليات التسليم حين تتعثر الخدمة.</translation>
    </message>
    <message>
        <source>As the service does</source>
        <translation>كما تجيب الخدمة</translation>
    </message>
    <message>
        <source>Unavailable (503)</source>
        <translation>غير متاح (503)</translation>
    </message>
    <message>
        <source>Right, but late</source>
        <translation>صحيح لكن متأخر</translation>
    </message>
    <message>
        <source>Refuses the key (401)</source>
        <translation>يرفض المفتاح (401)</translation>
    </message>
    <message>
        <source>Breaks the connection off</source>
        <translation>يقطع الاتصال</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>طلبات كثيرة جدًا (429)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>until it is mended</source>
        <translation>حتى يُصلَح</translation>
    </message>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>بلا طلبات</numerusform>
            <numerusform>لطلب واحد</numerusform>
            <numerusform>لطلبين</numerusform>
            <numerusform>لـ %Ln طلبات</numerusform>
            <numerusform>لـ %Ln طلبًا</numerusform>
            <numerusform>لـ %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>What to register it with</source>
        <translation>بيانات التسجيل به</translation>
    </message>
    <message>
        <source>“Register with it” fills this in. The credentials are made up, and good for nothing else.</source>
        <translation>يملأ “التسجيل به” هذه البيانات. وبيانات الاعتماد مختلقة ولا تصلح لشيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · لم يصل شيء</numerusform>
            <numerusform>%1 · وصل واحد</numerusform>
            <numerusform>%1 · وصل اثنان</numerusform>
            <numerusform>%1 · وصل %Ln</numerusform>
            <numerusform>%1 · وصل %Ln</numerusform>
            <numerusform>%1 · وصل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It has one when it has been started</source>
        <translation>يكون له عنوان بعد بدئه</translation>
    </message>
</context>
<context>
    <name>attache::StartupError</name>
    <message>
        <source>Attaché cannot start</source>
        <translation>تعذر بدء تشغيل Attaché</translation>
    </message>
    <message>
        <source>Attaché cannot open its store</source>
        <translation>تعذر على Attaché فتح مخزنه</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It is here:</source>
        <translation>لم يتغير فيه شيء. مكانه هنا:</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>attache::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>التراجع عن ذلك (%1)</translation>
    </message>
</context>
<context>
    <name>attache::Tour</name>
    <message>
        <source>Start here: register an integration</source>
        <translation>ابدأ من هنا: سجّل تكاملًا</translation>
    </message>
    <message>
        <source>Choose a service, fill in its form. Attaché checks address and key before it stores anything.</source>
        <translation>اختر خدمة واملأ نموذجها. يفحص Attaché العنوان والمفتاح قبل أن يخزّن شيئًا.</translation>
    </message>
    <message>
        <source>Now the workflow that it is for</source>
        <translation>والآن سير العمل المقصود</translation>
    </message>
    <message>
        <source>An attestation comes from a workflow. Add the one whose attestations shall be delivered, then attach the registration to it.</source>
        <translation>يأتي التصديق من سير عمل. أضف سير العمل الذي ستُسلَّم تصديقاته، ثم اربط التسجيل به.</translation>
    </message>
    <message>
        <source>Push an attestation</source>
        <translation>أرسل تصديقًا</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this window. Here is one that was made and signed for you just now.</source>
        <translation>اختر ملفًا أو أفلته في أي مكان من هذه النافذة. وهذا تصديق أُعدّ ووُقّع لك للتو.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Filled in for you: press %1</source>
        <translation>مُلئ لك: اضغط %1</translation>
    </message>
    <message>
        <source>A stand-in on this computer, in the sandbox, plays the service. Nothing leaves this machine.</source>
        <translation>يقوم بدور الخدمة بديل على هذا الحاسوب في البيئة التجريبية. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Its name and project are filled in</source>
        <translation>مُلئ اسمه ومشروعه</translation>
    </message>
    <message>
        <source>They are the ones that the attestation will name.</source>
        <translation>وهما ما سيذكره التصديق.</translation>
    </message>
    <message>
        <source>Attach the registration to it</source>
        <translation>اربط التسجيل به</translation>
    </message>
    <message>
        <source>From then on, each attestation of this workflow is delivered there.</source>
        <translation>ومنذئذٍ يُسلَّم إلى هناك كل تصديق لسير العمل هذا.</translation>
    </message>
    <message>
        <source>Signature and materials are read: push it</source>
        <translation>قُرئ التوقيع والمواد: أرسله</translation>
    </message>
    <message>
        <source>It is stored on this computer first, then delivered from the background.</source>
        <translation>يُخزَّن أولًا على هذا الحاسوب ثم يُسلَّم في الخلفية.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Request, answer and receipt are here, for every attempt.</source>
        <translation>الطلب والرد والإيصال هنا لكل محاولة.</translation>
    </message>
    <message>
        <source>The stand-in did not take it. The attempt&apos;s request and answer are here.</source>
        <translation>لم يقبله البديل. وهنا طلب المحاولة وردها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This is what arrived</source>
        <translation>هذا ما وصل</translation>
    </message>
    <message>
        <source>The message as the chat shows it. Every service has its stand-in here: break one, and see what becomes of deliveries. Then register a service of your own.</source>
        <translation>الرسالة كما تعرضها الدردشة. لكل خدمة هنا بديلها: عطّل أحدها وانظر مصير عمليات التسليم. ثم سجّل خدمة تخصك.</translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message>
        <source>Show Attaché</source>
        <translation>إظهار Attaché</translation>
    </message>
    <message>
        <source>Deliveries that need you</source>
        <translation>عمليات تسليم تحتاج إليك</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1: everything is arriving</source>
        <translation>%1: كل شيء يصل</translation>
    </message>
    <message>
        <source>%1: %2 need you</source>
        <comment>program, deliveries</comment>
        <translation>%1: ما يحتاج إليك %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>workflow, registration, what became of it</comment>
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>لا توجد عمليات تسليم تحتاج إليك.</numerusform>
            <numerusform>عملية تسليم واحدة تحتاج إليك.</numerusform>
            <numerusform>عمليتا تسليم تحتاجان إليك.</numerusform>
            <numerusform>%Ln عمليات تسليم تحتاج إليك.</numerusform>
            <numerusform>%Ln عملية تسليم تحتاج إليك.</numerusform>
            <numerusform>%Ln عملية تسليم تحتاج إليك.</numerusform>
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
        <translation>مفتاح عام</translation>
    </message>
    <message>
        <source>Signing certificate, until %1</source>
        <translation>شهادة توقيع، حتى %1</translation>
    </message>
    <message>
        <source>Authority, until %1: whom it certifies is trusted</source>
        <translation>جهة إصدار، حتى %1: من تصدّق عليه موثوق</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>الموقّعون الموثوقون</translation>
    </message>
    <message>
        <source>A signature by one of these keys or certificates is trusted, not only valid. Nothing that comes with an attestation ever joins them.</source>
        <translation>التوقيع بأحد هذه المفاتيح أو الشهادات موثوق، لا صالح فحسب. ولا ينضم إليها أبدًا شيء يأتي مع تصديق.</translation>
    </message>
    <message>
        <source>Add a key or certificate…</source>
        <translation>إضافة مفتاح أو شهادة…</translation>
    </message>
    <message>
        <source>Check stored attestations again</source>
        <translation>فحص التصديقات المخزّنة مجددًا</translation>
    </message>
    <message>
        <source>A public key or certificate</source>
        <translation>مفتاح عام أو شهادة</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.pub *.crt *.cer)</source>
        <translation>ملفات PEM ‏(*.pem *.pub *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>لا يوجد موقّع موثوق الآن.</numerusform>
            <numerusform>موقّع واحد موثوق الآن.</numerusform>
            <numerusform>موقّعان موثوقان الآن.</numerusform>
            <numerusform>%Ln موقّعين موثوقون الآن.</numerusform>
            <numerusform>%Ln موقّعًا موثوقون الآن.</numerusform>
            <numerusform>%Ln موقّع موثوقون الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>لم يعد %1 موثوقًا.</translation>
    </message>
    <message>
        <source>All are as they were.</source>
        <translation>بقيت كلها كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>لم يتغير تقييم أي تصديق.</numerusform>
            <numerusform>تغيّر الآن تقييم تصديق واحد.</numerusform>
            <numerusform>تغيّر الآن تقييم تصديقين.</numerusform>
            <numerusform>تغيّر الآن تقييم %Ln تصديقات.</numerusform>
            <numerusform>تغيّر الآن تقييم %Ln تصديقًا.</numerusform>
            <numerusform>تغيّر الآن تقييم %Ln تصديق.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا يوجد بعد.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>إلغاء الوثوق به</translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>لا يوجد تصديق مخزّن تتعذّر قراءته</numerusform>
            <numerusform>تصديق مخزّن واحد لم تعد قراءته ممكنة</numerusform>
            <numerusform>تصديقان مخزّنان لم تعد قراءتهما ممكنة</numerusform>
            <numerusform>%Ln تصديقات مخزّنة لم تعد قراءتها ممكنة</numerusform>
            <numerusform>%Ln تصديقًا مخزّنًا لم تعد قراءتها ممكنة</numerusform>
            <numerusform>%Ln تصديق مخزّن لم تعد قراءتها ممكنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Push them again from where they came from.</source>
        <translation>أعد إرسالها من مصدرها.</translation>
    </message>
</context>
<context>
    <name>attache::VariantChooser</name>
    <message>
        <source>One of these</source>
        <translation>أحد هذه</translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message>
        <source>Nothing waits for it yet.</source>
        <translation>لا شيء ينتظره بعد.</translation>
    </message>
    <message>
        <source>1 delivery is held. Nothing is lost meanwhile.</source>
        <translation>عملية تسليم واحدة معلّقة. لا يُفقد شيء في الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>لا توجد عمليات تسليم معلّقة.</numerusform>
            <numerusform>عملية تسليم واحدة معلّقة. لا يُفقد شيء في الأثناء.</numerusform>
            <numerusform>عمليتا تسليم معلّقتان. لا يُفقد شيء في الأثناء.</numerusform>
            <numerusform>%Ln عمليات تسليم معلّقة. لا يُفقد شيء في الأثناء.</numerusform>
            <numerusform>%Ln عملية تسليم معلّقة. لا يُفقد شيء في الأثناء.</numerusform>
            <numerusform>%Ln عملية تسليم معلّقة. لا يُفقد شيء في الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 يحتاج إليك</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, what is held</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>عرض الطريقة</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>لم يجب %1</translation>
    </message>
    <message>
        <source>%1 was sent in full at %2. Look whether it is there, then decide.</source>
        <translation>أُرسل %1 كاملًا في %2. تحقق من وجوده هناك ثم قرر.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>رفض %1 ‏%2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>time, reason</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>لم يرفض %1 أي عملية تسليم</numerusform>
            <numerusform>رفض %1 عملية تسليم واحدة</numerusform>
            <numerusform>رفض %1 عمليتي تسليم</numerusform>
            <numerusform>رفض %1 ‏%Ln عمليات تسليم</numerusform>
            <numerusform>رفض %1 ‏%Ln عملية تسليم</numerusform>
            <numerusform>رفض %1 ‏%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. You will be told here when something does.</source>
        <translation>لا شيء. وستُخبَر هنا متى استجد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>لا شيء في الطريق.</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>قيد الإرسال %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>لا معلّق لعرضه</numerusform>
            <numerusform>عرض المعلّق الواحد</numerusform>
            <numerusform>عرض المعلّقَين</numerusform>
            <numerusform>عرض %n معلّقة</numerusform>
            <numerusform>عرض %n معلّقًا</numerusform>
            <numerusform>عرض %n معلّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>لم يترك %1 تسليمًا بلا رد</numerusform>
            <numerusform>لم يرد %1 على تسليم واحد</numerusform>
            <numerusform>لم يرد %1 على تسليمين</numerusform>
            <numerusform>لم يرد %1 على %n تسليمات</numerusform>
            <numerusform>لم يرد %1 على %n تسليمًا</numerusform>
            <numerusform>لم يرد %1 على %n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>The last was sent in full at %1. Look whether they are there, then decide.</source>
        <translation>أُرسل الأخير كاملًا في %1. تحقّق من وصولها، ثم قرّر.</translation>
    </message>
    <message>
        <source>The last at %1: %2</source>
        <comment>time, reason</comment>
        <translation>الأخير في %1: %2</translation>
    </message>
    <message>
        <source>%1 is paused for %2</source>
        <translation>%1 متوقف مؤقتًا لـ%2</translation>
    </message>
    <message>
        <source>%1 is held for %2</source>
        <comment>workflow, registration</comment>
        <translation>%1 معلّق لـ%2</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>لا عمليات تسليم معلّقة إلى %1</numerusform>
            <numerusform>عملية تسليم واحدة إلى %1 معلّقة</numerusform>
            <numerusform>عمليتا تسليم إلى %1 معلّقتان</numerusform>
            <numerusform>%n عمليات تسليم إلى %1 معلّقة</numerusform>
            <numerusform>%n عملية تسليم إلى %1 معلّقة</numerusform>
            <numerusform>%n عملية تسليم إلى %1 معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1</source>
        <comment>reason</comment>
        <translation>الأخيرة: %1</translation>
    </message>
</context>
<context>
    <name>attache::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Read or check again</source>
        <translation>القراءة أو الفحص مجددًا</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Every action by its name</source>
        <translation>كل إجراء باسمه</translation>
    </message>
    <message>
        <source>What the page is for: register, attach, push</source>
        <translation>غرض الصفحة: تسجيل أو ربط أو إرسال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo what was just deleted or changed</source>
        <translation>التراجع عما حُذف أو غُيّر للتو</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>حول Attaché</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Lists and the navigation</source>
        <translation>القوائم والتنقل</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move; the chosen thing is shown beside</source>
        <translation>التحرك؛ ويظهر المختار بجانبها</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation>الأول، الأخير</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>The next that begins with them</source>
        <translation>التالي الذي يبدأ بها</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>النماذج والأزرار</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>الحقل التالي، السابق</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Press, check or open</source>
        <translation>الضغط أو التأشير أو الفتح</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>إرسال النموذج</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>لم يُربط شيء</numerusform>
            <numerusform>رُبط واحد</numerusform>
            <numerusform>رُبط اثنان</numerusform>
            <numerusform>رُبط %Ln</numerusform>
            <numerusform>رُبط %Ln</numerusform>
            <numerusform>رُبط %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>رُبط %1 بـ %2</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>فُك ربط %1 بـ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>لم يُفك أي ربط</numerusform>
            <numerusform>فُك ربط واحد</numerusform>
            <numerusform>فُك ربطان</numerusform>
            <numerusform>فُك %Ln روابط</numerusform>
            <numerusform>فُك %Ln رابطًا</numerusform>
            <numerusform>فُك %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>The options of %1 for %2 are changed</source>
        <translation>تم تغيير خيارات %1 لـ %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>This takes along %1 and cancels what waits for them. What was delivered stays in the list.</source>
        <translation>يُحذف معه %1 ويُلغى ما ينتظرها. أما ما سُلّم فيبقى في القائمة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is paused for %2. What comes for it is held, nothing is lost.</source>
        <translation>أُوقف %1 مؤقتًا لـ%2. ما يأتي إليه يُعلَّق ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>%1 is resumed for %2.</source>
        <translation>استُؤنف %1 لـ%2.</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message>
        <source>%1 delivered and %2 failed in the last 24 hours</source>
        <translation>سُلّم %1 وفشل %2 في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>لا شيء مرتبط</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>المرتبط</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Attach a registration, and this workflow&apos;s attestations are delivered to it.</source>
        <translation>اربط تسجيلًا لتُسلَّم إليه تصديقات سير العمل هذا.</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>حذف سير العمل</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>التصديقات</translation>
    </message>
    <message>
        <source>None has come yet. Push one, and it goes to all that is attached.</source>
        <translation>لم يصل أي تصديق بعد. أرسل واحدًا فيذهب إلى كل ما هو مرتبط.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>Open the last attestation</source>
        <translation>فتح آخر تصديق</translation>
    </message>
    <message>
        <source>Nothing to deliver in the last 24 hours.</source>
        <translation>لا شيء للتسليم في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض ذلك</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>‏← %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Edit options</source>
        <translation>تعديل الخيارات</translation>
    </message>
    <message>
        <source>Change them, and see what they would have sent of what is stored</source>
        <translation>غيّرها وشاهد ما كانت سترسله مما هو مخزّن</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Not attached: its attestations are not delivered there.</source>
        <translation>غير مرتبط: لا تُسلَّم تصديقاته إلى هناك.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Choose the options, and see what would have been sent of what is stored</source>
        <translation>اختر الخيارات وشاهد ما كان سيُرسل مما هو مخزّن</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>بلا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خلية</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 not</source>
        <translation>المرتبط %1، وغير المرتبط %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>لا يطلب أي منها خيارات.</numerusform>
            <numerusform>واحدة منها تطلب خيارات: اربطها على حدة.</numerusform>
            <numerusform>اثنتان منها تطلبان خيارات: اربطهما واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln منها تطلب خيارات: اربطها واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln منها تطلب خيارات: اربطها واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln منها تطلب خيارات: اربطها واحدة تلو الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>ربط %Ln</numerusform>
            <numerusform>ربط واحد</numerusform>
            <numerusform>ربط اثنين</numerusform>
            <numerusform>ربط %Ln</numerusform>
            <numerusform>ربط %Ln</numerusform>
            <numerusform>ربط %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>فك ربط %Ln</numerusform>
            <numerusform>فك ربط واحد</numerusform>
            <numerusform>فك ربط اثنين</numerusform>
            <numerusform>فك ربط %Ln</numerusform>
            <numerusform>فك ربط %Ln</numerusform>
            <numerusform>فك ربط %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is detached stops waiting, and comes back as it was when you undo it.</source>
        <translation>ما فُك ربطه يكف عن الانتظار، ويعود كما كان عند التراجع.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>1 of them asks for options: attach that one by itself.</source>
        <translation>واحد منها يطلب خيارات: اربطه على حدة.</translation>
    </message>
    <message>
        <source>Paused; %1</source>
        <comment>its options</comment>
        <translation>متوقف مؤقتًا؛ %1</translation>
    </message>
    <message>
        <source>What comes for it is held, and goes when you resume it.</source>
        <translation>ما يأتي إليه يُعلَّق، وينطلق عند استئنافه.</translation>
    </message>
    <message>
        <source>1 other arrived.</source>
        <translation>وصل 1 آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>لم يصل غيره.</numerusform>
            <numerusform>وصل آخر واحد.</numerusform>
            <numerusform>وصل آخران.</numerusform>
            <numerusform>وصلت %n أخرى.</numerusform>
            <numerusform>وصل %n آخر.</numerusform>
            <numerusform>وصل %n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send what was held, and what comes</source>
        <translation>إرسال ما عُلّق وما سيأتي</translation>
    </message>
    <message>
        <source>Hold what comes for it; %1 goes on sending for others</source>
        <translation>تعليق ما يأتي إليه؛ ويواصل %1 الإرسال لغيره</translation>
    </message>
</context>
<context>
    <name>attache::WorkflowsPage</name>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Attach with options…</source>
        <translation>ربط مع خيارات…</translation>
    </message>
    <message>
        <source>Edit options and preview…</source>
        <translation>تعديل الخيارات ومعاينتها…</translation>
    </message>
    <message>
        <source>Send stored attestations…</source>
        <translation>إرسال التصديقات المخزّنة…</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>فتح التسجيل</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>As the attestations name it; tells workflows of one name apart.</source>
        <translation>كما تسمّيه التصديقات؛ ويميّز مسارات العمل المتماثلة الاسم.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>الجهة المسؤولة عنه.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>The one that the control plane shows; left out, it gets a new one.</source>
        <translation>المعرّف الذي تعرضه لوحة التحكم؛ وإن تُرك أُعطي معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As the attestations of its runs name it.</source>
        <translation>كما تسمّيه تصديقات تشغيلاته.</translation>
    </message>
    <message>
        <source>Add a workflow</source>
        <translation>إضافة سير عمل</translation>
    </message>
    <message>
        <source>A pipeline whose runs are attested</source>
        <translation>خط عمل تُصدَّق تشغيلاته</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No workflow is known yet</source>
        <translation>لا يوجد سير عمل معروف بعد</translation>
    </message>
    <message>
        <source>A workflow is a pipeline whose runs are attested. Add it, then attach the registrations that its attestations go to.</source>
        <translation>سير العمل خط عمل تُصدَّق تشغيلاته. أضفه، ثم اربط التسجيلات التي تذهب إليها تصديقاته.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>البحث في مسارات العمل</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message>
        <source>%1 is added. Attach a registration to it next.</source>
        <translation>أُضيف %1. اربط به الآن تسجيلًا.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Show the workflows of all projects</source>
        <translation>عرض مسارات عمل كل المشاريع</translation>
    </message>
    <message>
        <source>Show the workflows without a project</source>
        <translation>عرض مسارات العمل بلا مشروع</translation>
    </message>
    <message>
        <source>Show the workflows of %1</source>
        <translation>عرض مسارات عمل %1</translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message>
        <source>1 attempt</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>سير عمل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>بلا مسارات عمل</numerusform>
            <numerusform>سير عمل واحد</numerusform>
            <numerusform>سيرا عمل</numerusform>
            <numerusform>%Ln مسارات عمل</numerusform>
            <numerusform>%Ln مسار عمل</numerusform>
            <numerusform>%Ln مسار عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>عملية تسليم واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>بلا عمليات تسليم</numerusform>
            <numerusform>عملية تسليم واحدة</numerusform>
            <numerusform>عمليتا تسليم</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>ربط واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>بلا روابط</numerusform>
            <numerusform>ربط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>1 material</source>
        <translation>مادة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>بلا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%Ln مواد</numerusform>
            <numerusform>%Ln مادة</numerusform>
            <numerusform>%Ln مادة</numerusform>
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
        <translation>بلا خيارات</translation>
    </message>
    <message>
        <source>%1 has never produced %2</source>
        <translation>لم ينتج %1 قط %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between types of materials</comment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>attache::deliveries</name>
    <message>
        <source>Delivered to %1</source>
        <translation>سُلّم إلى %1</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>قيد الإرسال إلى %1</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>في انتظار الإرسال إلى %1</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>لم يُرسل شيء إلى %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>لم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>Sent to %1, but never confirmed</source>
        <translation>أُرسل إلى %1 ولم يُؤكَّد قط</translation>
    </message>
    <message>
        <source>Cancelled before it was sent to %1</source>
        <translation>أُلغي قبل إرساله إلى %1</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>معلّق لـ %1</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>لم يُسلّم إلى %1</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1. Redeliver to try now.</source>
        <translation>تُعاد المحاولة تلقائيًا في %1. أعد التسليم للمحاولة الآن.</translation>
    </message>
    <message>
        <source>Put right what is said above, then redeliver. Only what has not arrived is sent again.</source>
        <translation>صحّح ما ورد أعلاه ثم أعد التسليم. لا يُرسل من جديد إلا ما لم يصل.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as that is put right. Nothing is lost while it waits.</source>
        <translation>يُرسل تلقائيًا متى صُحّح ذلك. ولا يُفقد شيء أثناء الانتظار.</translation>
    </message>
    <message>
        <source>Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be there twice.</source>
        <translation>تحقق لدى %1 من وصوله. ولا تُعد التسليم إلا إن لم يصل: فقد يتكرر هناك إن أُرسل من جديد.</translation>
    </message>
    <message>
        <source>Redeliver to send it after all.</source>
        <translation>أعد التسليم لإرساله رغم ذلك.</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>الرد %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>receipt: name value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is deleted. What is pushed once it is registered again goes there.</source>
        <translation>حُذف %1. ما يُرسَل بعد تسجيله من جديد يذهب إليه.</translation>
    </message>
    <message>
        <source>%1 is not attached any more. Attach it again, and send it what is stored.</source>
        <translation>لم يعد %1 مربوطًا. اربطه من جديد، وأرسل إليه ما هو مخزّن.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To have it sent after all, change the options of the attachment, then redeliver.</source>
        <translation>لا خطأ هنا. لإرساله مع ذلك، غيّر خيارات الربط، ثم أعد التسليم.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forwards supply-chain attestations to the systems that need them.</source>
        <translation>يمرّر تصديقات سلسلة التوريد إلى الأنظمة التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>Keep the store in FOLDER.</source>
        <translation>حفظ المخزن في FOLDER.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark.</source>
        <translation>light أو dark أو high-contrast أو high-contrast-dark.</translation>
    </message>
    <message>
        <source>Use this font, &quot;Inter 13&quot;, for example.</source>
        <translation>استخدام هذا الخط، مثلًا &quot;Inter 13&quot;.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a tray to show it from.</source>
        <translation>البدء دون النافذة حيث توجد علبة نظام لإظهارها منها.</translation>
    </message>
    <message>
        <source>Take the first-run tour by itself, keep pictures in FOLDER, and quit.</source>
        <translation>إجراء جولة أول تشغيل تلقائيًا وحفظ الصور في FOLDER ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Speak this language, &quot;de&quot;, for example.</source>
        <translation>استخدام هذه اللغة، مثلًا &quot;de&quot;.</translation>
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
        <translation>إرسال قوائم SBOM بصيغة CycloneDX إلى خادم Dependency-Track لديك</translation>
    </message>
    <message>
        <source>Uploads SBOMs into projects and follows them until they are processed</source>
        <translation>يرفع قوائم SBOM إلى المشاريع ويتابعها حتى تُعالَج</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Instance URI</source>
        <translation>عنوان URI للخادم</translation>
    </message>
    <message>
        <source>The URL of the Dependency-Track instance</source>
        <translation>عنوان URL لخادم Dependency-Track</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The API key of a team, to authenticate with</source>
        <translation>مفتاح API لفريق، للمصادقة به</translation>
    </message>
    <message>
        <source>Support of creating projects on demand</source>
        <translation>دعم إنشاء المشاريع عند الطلب</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>شهادة PEM للجهة الخاصة التي أصدرت شهادة الخادم</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>One that exists, by its ID</source>
        <translation>مشروع موجود، بمعرّفه</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>The UUID of the existing project to send the SBOMs to</source>
        <translation>معرّف UUID للمشروع الموجود الذي تُرسل إليه قوائم SBOM</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>The name of the project to create or send the SBOMs to; {{ .Material.Annotations.team }} puts one in</source>
        <translation>اسم المشروع الذي يُنشأ أو تُرسل إليه قوائم SBOM؛ ويضع {{ .Material.Annotations.team }} تعليقًا توضيحيًا فيه</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>معرّف الأب</translation>
    </message>
    <message>
        <source>The UUID of the parent of a project that is created</source>
        <translation>معرّف UUID للمشروع الأب لمشروع يُنشأ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Only SBOMs with these annotations: key=value, separated by commas</source>
        <translation>قوائم SBOM بهذه التعليقات التوضيحية فقط: key=value تفصلها فواصل</translation>
    </message>
    <message>
        <source>Project version</source>
        <translation>إصدار المشروع</translation>
    </message>
    <message>
        <source>The version of the project; takes annotations too</source>
        <translation>إصدار المشروع؛ ويقبل التعليقات التوضيحية أيضًا</translation>
    </message>
    <message>
        <source>Marks a version that is created as the latest (from 4.12 on)</source>
        <translation>يعلّم الإصدار المُنشأ بأنه الأحدث (من 4.12 فصاعدًا)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags that replace the project&apos;s, separated by commas (from 4.12 on)</source>
        <translation>وسوم تحل محل وسوم المشروع، تفصلها فواصل (من 4.12 فصاعدًا)</translation>
    </message>
    <message>
        <source>Create projects on demand</source>
        <translation>إنشاء المشاريع عند الحاجة</translation>
    </message>
    <message>
        <source>Mark as the latest version</source>
        <translation>وسمها بأحدث إصدار</translation>
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
        <translation>إرسال التصديقات إلى Discord</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>ينشر ملخصًا لكل تصديق في قناة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>عنوان URL للـ webhook</translation>
    </message>
    <message>
        <source>URL of the discord webhook</source>
        <translation>عنوان URL لـ webhook في Discord</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Override the default username of the webhook</source>
        <translation>اسم مستخدم بدلًا من الافتراضي للـ webhook</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
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
        <translation>تصدير بيانات التصديقات وقوائم SBOM الوصفية إلى مخزن كائنات ليستخدمها guacsec/guac</translation>
    </message>
    <message>
        <source>Puts attestations and SBOMs where GUAC collects them</source>
        <translation>يضع التصديقات وقوائم SBOM حيث يجمعها GUAC</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts; for the provider directory, the absolute path of a folder</source>
        <translation>اسم الحاوية التي تُخزَّن فيها الملفات؛ وللمزوّد directory المسار المطلق لمجلد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>gcs: Google Cloud Storage; s3: Amazon S3 or a store that speaks its protocol; directory: a folder that guacone collects from</source>
        <translation>gcs: ‏Google Cloud Storage؛ s3: ‏Amazon S3 أو مخزن يستخدم بروتوكوله؛ directory: مجلد يجمع منه guacone</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the JSON key file of a service account</source>
        <translation>بيانات اعتماد الوصول إلى الحاوية: ملف مفتاح JSON لحساب خدمة</translation>
    </message>
    <message>
        <source>Amazon S3 or compatible</source>
        <translation>Amazon S3 أو متوافق معه</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>The key that the credentials belong to</source>
        <translation>المفتاح الذي تنتمي إليه بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Credentials to access the bucket: the secret access key</source>
        <translation>بيانات اعتماد الوصول إلى الحاوية: مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>The token that belongs to temporary credentials</source>
        <translation>الرمز المميز المصاحب لبيانات الاعتماد المؤقتة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The bucket&apos;s region; us-east-1 when it is left out</source>
        <translation>منطقة الحاوية؛ وإن تُركت فهي us-east-1</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>نمط المسار</translation>
    </message>
    <message>
        <source>The bucket is in the address&apos;s path and not in its host name, as MinIO and Ceph want it. Where a host name cannot have it, this is so by itself</source>
        <translation>تكون الحاوية في مسار العنوان لا في اسم المضيف، كما يريد MinIO وCeph. وحيث لا يتسع لها اسم المضيف يكون ذلك تلقائيًا</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The absolute path of a folder that guacone collects from</source>
        <translation>المسار المطلق لمجلد يجمع منه guacone</translation>
    </message>
    <message>
        <source>Bucket name where to store the artifacts</source>
        <translation>اسم الحاوية التي تُخزَّن فيها الملفات</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Address of a store that is not Amazon&apos;s or Google&apos;s own: MinIO, Ceph, an emulator</source>
        <translation>عنوان مخزن ليس تابعًا لـ Amazon أو Google: ‏MinIO أو Ceph أو محاكٍ</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>السماح بـ HTTP غير المشفّر</translation>
    </message>
    <message>
        <source>Let attestations, and tokens, travel unencrypted to an endpoint without TLS</source>
        <translation>السماح بإرسال التصديقات والرموز المميزة دون تشفير إلى نقطة نهاية بلا TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the endpoint&apos;s certificate comes from</source>
        <translation>شهادة PEM للجهة الخاصة التي أصدرت شهادة نقطة النهاية</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
</context>
<context>
    <name>schema/oci-registry</name>
    <message>
        <source>OCI registry</source>
        <translation>سجل OCI</translation>
    </message>
    <message>
        <source>Send attestations to a compatible OCI registry</source>
        <translation>إرسال التصديقات إلى سجل متوافق مع OCI</translation>
    </message>
    <message>
        <source>Stores attestations in a registry</source>
        <translation>يخزّن التصديقات في سجل</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>OCI repository uri and path</source>
        <translation>عنوان URI لمستودع OCI ومساره</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>OCI repository username</source>
        <translation>اسم المستخدم لمستودع OCI</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>OCI repository password</source>
        <translation>كلمة المرور لمستودع OCI</translation>
    </message>
    <message>
        <source>Allow plain HTTP</source>
        <translation>السماح بـ HTTP غير المشفّر</translation>
    </message>
    <message>
        <source>Let the password travel unencrypted to a registry without TLS</source>
        <translation>السماح بإرسال كلمة المرور دون تشفير إلى سجل بلا TLS</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>PEM certificate of a private authority that the registry&apos;s certificate is from</source>
        <translation>شهادة PEM للجهة الخاصة التي أصدرت شهادة السجل</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>OCI images name prefix (default chainloop)</source>
        <translation>بادئة أسماء صور OCI (الافتراضية chainloop)</translation>
    </message>
    <message>
        <source>A repository for each attestation</source>
        <translation>مستودع لكل تصديق</translation>
    </message>
    <message>
        <source>A tag for each, in one repository</source>
        <translation>وسم لكل تصديق في مستودع واحد</translation>
    </message>
    <message>
        <source>At the images that it is about</source>
        <translation>لدى الصور التي يخصها</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>repository: a new repository for each attestation; tag: a tag for each, in the one repository that is registered; referrer: attached to the container images that it is about</source>
        <translation>repository: مستودع جديد لكل تصديق؛ tag: وسم لكل تصديق في المستودع الوحيد المسجّل؛ referrer: مرتبط بصور الحاويات التي يخصها</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>المغلّف</translation>
    </message>
    <message>
        <source>The Sigstore bundle</source>
        <translation>حزمة Sigstore</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>envelope: the signed attestation alone; bundle: the Sigstore bundle, with the certificate and timestamps to verify it with</source>
        <translation>envelope: التصديق الموقّع وحده؛ bundle: حزمة Sigstore مع الشهادة والطوابع الزمنية للتحقق منه بها</translation>
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
        <translation>إرسال التصديقات إلى Slack</translation>
    </message>
    <message>
        <source>Posts a summary of each attestation to a channel</source>
        <translation>ينشر ملخصًا لكل تصديق في قناة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>عنوان URL للـ webhook</translation>
    </message>
    <message>
        <source>URL of the slack webhook</source>
        <translation>عنوان URL لـ webhook في Slack</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
</context>
<context>
    <name>schema/smtp</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Send emails with information about a received attestation</source>
        <translation>إرسال رسائل بريد بمعلومات عن تصديق مستلَم</translation>
    </message>
    <message>
        <source>Mails a summary, with the attestation attached</source>
        <translation>يرسل ملخصًا بالبريد مع إرفاق التصديق</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The email address to send the email to</source>
        <translation>عنوان البريد الإلكتروني الذي تُرسل إليه الرسالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The email address of the sender</source>
        <translation>عنوان البريد الإلكتروني للمرسِل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The username to use for the SMTP authentication</source>
        <translation>اسم المستخدم لمصادقة SMTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password to use for the SMTP authentication; where the mailbox has two factors, an app password</source>
        <translation>كلمة المرور لمصادقة SMTP؛ وحيث يستخدم صندوق البريد عاملين تكون كلمة مرور للتطبيقات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>The host to use for the SMTP authentication</source>
        <translation>المضيف لمصادقة SMTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The port to use for the SMTP authentication: 587 with STARTTLS, 465 with TLS from the first byte</source>
        <translation>المنفذ لمصادقة SMTP: ‏587 مع STARTTLS، و465 مع TLS من أول بايت</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS من أول بايت</translation>
    </message>
    <message>
        <source>None: clear text</source>
        <translation>بلا: دون تشفير</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>starttls: begins in clear and must turn to TLS; tls: TLS from the first byte; none: in clear. Left out: tls on port 465, starttls on every other</source>
        <translation>starttls: يبدأ دون تشفير ويجب أن يتحول إلى TLS؛ tls: ‏TLS من أول بايت؛ none: دون تشفير. وإن تُركت: tls على المنفذ 465 وstarttls على ما سواه</translation>
    </message>
    <message>
        <source>Allow clear text</source>
        <translation>السماح بعدم التشفير</translation>
    </message>
    <message>
        <source>With the security none: let the password and the mail travel unencrypted to another machine</source>
        <translation>مع الحماية none: السماح بإرسال كلمة المرور والبريد دون تشفير إلى جهاز آخر</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the server&apos;s certificate comes from</source>
        <translation>شهادة PEM للجهة الخاصة التي أصدرت شهادة الخادم</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>The email address of the carbon copy recipient</source>
        <translation>عنوان البريد الإلكتروني لمستلم النسخة</translation>
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
        <translation>إرسال التصديقات وقوائم SBOM إلى عنوان webhook عام</translation>
    </message>
    <message>
        <source>Posts attestations and SBOMs as JSON</source>
        <translation>يرسل التصديقات وقوائم SBOM بصيغة JSON</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Webhook URL to send payloads to</source>
        <translation>عنوان URL للـ webhook الذي تُرسل إليه الحمولات</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>سر التوقيع</translation>
    </message>
    <message>
        <source>Signs each message as Standard Webhooks does: whsec_ and base64. Two, separated by a space, while a secret is being rotated</source>
        <translation>يوقّع كل رسالة كما في Standard Webhooks: ‏whsec_ ثم base64. واثنان تفصلهما مسافة أثناء تدوير السر</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>PEM of a private authority that the receiver&apos;s certificate comes from</source>
        <translation>شهادة PEM للجهة الخاصة التي أصدرت شهادة المستقبِل</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Send the attestation</source>
        <translation>إرسال التصديق</translation>
    </message>
    <message>
        <source>Send attestation</source>
        <translation>إرسال التصديق</translation>
    </message>
    <message>
        <source>Send SBOMs</source>
        <translation>إرسال قوائم SBOM</translation>
    </message>
    <message>
        <source>Additionally send CycloneDX or SPDX Software Bill Of Materials (SBOM)</source>
        <translation>إرسال قوائم مكوّنات البرمجيات (SBOM) بصيغة CycloneDX أو SPDX أيضًا</translation>
    </message>
</context>
</TS>
