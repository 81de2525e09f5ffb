<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try &apos;gigflow --help&apos;.
</source>
        <translation>%1
للمساعدة: «gigflow --help».
</translation>
    </message>
    <message>
        <source>Gig Flow, a freelance marketplace for the desktop</source>
        <translation>سوق Gig Flow للعمل الحر على سطح المكتب</translation>
    </message>
    <message>
        <source>Keep everything in DIR; another folder is another instance.</source>
        <translation>حفظ كل شيء في DIR؛ والمجلد المختلف نسخة تشغيل مستقلة.</translation>
    </message>
    <message>
        <source>Start in the system tray, without the window.</source>
        <translation>البدء في علبة النظام دون إظهار النافذة.</translation>
    </message>
    <message>
        <source>Open a gig, in the running instance where there is one.</source>
        <translation>فتح عمل، في النسخة المشغَّلة إن وُجدت.</translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation>الخيار ‎--data يحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>لا يمكن فتح أكثر من رابط واحد.</translation>
    </message>
    <message>
        <source>This is not a link to a gig (gigflow://gig/ID).</source>
        <translation>هذا ليس رابط عمل (gigflow://gig/ID).</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>ليس مجلدًا: ‎%1‎</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>تتعذر الكتابة في المجلد ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export this list</source>
        <translation>تصدير هذه القائمة</translation>
    </message>
    <message>
        <source>CSV table, for spreadsheets (*.csv)</source>
        <translation>جدول CSV لبرامج الجداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>ملف JSON للبرامج ‎(*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ‎%1‎: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في ‎%1‎.</numerusform>
            <numerusform>كُتب صف واحد في ‎%1‎.</numerusform>
            <numerusform>كُتب صفّان في ‎%1‎.</numerusform>
            <numerusform>كُتبت %Ln صفوف في ‎%1‎.</numerusform>
            <numerusform>كُتب %Ln صفًا في ‎%1‎.</numerusform>
            <numerusform>كُتب %Ln صف في ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>opens the folder of a file that was just written</extracomment>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the states of gigs that are wanted: &quot;Open or Assigned&quot;</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>when a gig was posted</comment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>when a gig was posted</comment>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Past %Ln day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of bids</source>
        <translation>أي عدد من العروض</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln bid(s)</source>
        <translation>
            <numerusform>بلا عروض</numerusform>
            <numerusform>عرض واحد على الأكثر</numerusform>
            <numerusform>عرضان على الأكثر</numerusform>
            <numerusform>%Ln عروض على الأكثر</numerusform>
            <numerusform>%Ln عرضًا على الأكثر</numerusform>
            <numerusform>%Ln عرض على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a budget</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a budget</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a gig&apos;s owner</comment>
        <translation>صاحب العمل: %1</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <comment>gigs</comment>
        <translation>في المفضلة</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <comment>gigs</comment>
        <translation>لم تُشاهَد بعد</translation>
    </message>
</context>
<context>
    <name>LocalBackend</name>
    <message>
        <source>Posts gigs and hires</source>
        <translation>نشر الأعمال والتوظيف</translation>
    </message>
    <message>
        <source>Looks for gigs and bids</source>
        <translation>البحث عن أعمال وتقديم العروض</translation>
    </message>
</context>
<context>
    <name>PrintedGig</name>
    <message>
        <source>Budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <comment>name</comment>
        <translation>صاحب العمل: %1</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>عرضك</translation>
    </message>
    <message>
        <source>Print gig</source>
        <translation>طباعة العمل</translation>
    </message>
    <message>
        <source>Save gig as PDF</source>
        <translation>حفظ العمل بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF ‎(*.pdf)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>It has already been sent.</source>
        <translation>لقد أُرسل بالفعل.</translation>
    </message>
</context>
<context>
    <name>Unsynced</name>
    <message>
        <source>You are offline</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This is the first time, so it takes a moment.</source>
        <translation>هذه هي المرة الأولى، لذا يستغرق الأمر لحظات.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>What the server has appears here once you are.</source>
        <translation>يظهر هنا ما على الخادم بمجرد تسجيل دخولك.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The connection closed before an answer came. It may or may not have worked.</source>
        <translation>انقطع الاتصال قبل وصول الرد. ربما تم الأمر وربما لم يتم.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>يتعذر الوصول إلى الخادم. يُرجى التحقق من الاتصال وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>شهادة الخادم غير موثوقة، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>استغرق الخادم وقتًا طويلًا للرد. تُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي الأمر.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>ليس لديك إذن بذلك.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It has changed meanwhile.</source>
        <translation>تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>هناك ما يحتاج إلى مراجعة هنا.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation>محاولات كثيرة جدًا. تُرجى إعادة المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a little while.</source>
        <translation>محاولات كثيرة جدًا. تُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later.</source>
        <translation>حدثت مشكلة في الخادم نفسه. تُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What answers there does not speak Gig Flow.</source>
        <translation>ما يستجيب هناك لا يفهم Gig Flow.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not cooperate.</source>
        <translation>لم تتجاوب حلقة المفاتيح في النظام.</translation>
    </message>
    <message>
        <source>Give it a title of at most 100 characters.</source>
        <translation>يُرجى كتابة عنوان لا يزيد على 100 حرف.</translation>
    </message>
    <message>
        <source>Describe the work in at most 2,000 characters.</source>
        <translation>يُرجى وصف العمل بما لا يزيد على 2000 حرف.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>تُرجى كتابة بضع كلمات إلى صاحب العمل.</translation>
    </message>
    <message>
        <source>Enter the name people should see.</source>
        <translation>يُرجى إدخال الاسم الذي سيظهر للناس.</translation>
    </message>
    <message>
        <source>Choose a username.</source>
        <translation>يُرجى اختيار اسم مستخدم.</translation>
    </message>
    <message>
        <source>Enter a whole e-mail address.</source>
        <translation>يُرجى إدخال عنوان بريد إلكتروني كامل.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>يُرجى استخدام 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This needs another look.</source>
        <translation>هذا يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message>
        <source>Enter an amount such as %1 or %2.</source>
        <translation>أدخل مبلغًا مثل %1 أو %2.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::AccountList</name>
    <message>
        <source>%1, on this computer</source>
        <translation>%1، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, server</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>تجري الإزالة…</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to another account</comment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an account</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Sign out and delete what this computer keeps of the account</source>
        <translation>تسجيل الخروج وحذف ما يحتفظ به هذا الحاسوب من الحساب</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>أتريد إزالة هذا الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>%1 is signed out here, and its gigs, drafts and whatever has not been sent are deleted from this computer. What the server has stays there.</source>
        <translation>يُسجَّل خروج %1 هنا، وتُحذف من هذا الحاسوب أعماله ومسوداته وكل ما لم يُرسَل. أما ما لدى الخادم فيبقى هناك.</translation>
    </message>
    <message>
        <source>%1 is not removed: the keyring does not give its secret up. Unlock the keyring and try again.</source>
        <translation>لم يُزَل %1: حلقة المفاتيح لا تتخلى عن سرّه. افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Some files of %1 could not be deleted. They are in %2.</source>
        <translation>تعذّر حذف بعض ملفات %1. وهي في %2.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The account that is shown now stays signed in</source>
        <translation>يبقى الحساب المعروض الآن مسجَّل الدخول</translation>
    </message>
</context>
<context>
    <name>gigflow::AddressPage</name>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>gigs.example.org</source>
        <translation>gigs.example.org</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>الوكيل والشهادات…</translation>
    </message>
    <message>
        <source>How servers are reached from here</source>
        <translation>طريقة الوصول إلى الخوادم من هنا</translation>
    </message>
    <message>
        <source>That is not an address yet.</source>
        <translation>هذا ليس عنوانًا مكتملًا بعد.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>جارٍ البحث عن ‎%1‎…</translation>
    </message>
    <message>
        <source>The original Gig Flow backend</source>
        <translation>خادم Gig Flow الأصلي</translation>
    </message>
    <message>
        <source>A Gig Flow server</source>
        <translation>خادم Gig Flow</translation>
    </message>
    <message>
        <source>%1%2 answers, over an encrypted connection.</source>
        <translation>%1%2 يستجيب عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>%1%2 answers, on this computer.</source>
        <translation>%1%2 يستجيب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>لا شيء يستجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>No answer in time. The address may be wrong, or the server is asleep.</source>
        <translation>لم يصل رد في الوقت المناسب. قد يكون العنوان خاطئًا أو الخادم في وضع السكون.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. If it comes from an authority of your own organisation, choose that under Proxy and certificates.</source>
        <translation>شهادة الخادم غير موثوقة. إذا كانت صادرة عن مرجع تصديق تابع لمؤسستك، فيُرجى اختياره في «الوكيل والشهادات».</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Gig Flow server.</source>
        <translation>هناك ما يستجيب، لكنه ليس خادم Gig Flow.</translation>
    </message>
    <message>
        <source>Enter the address your server&apos;s people gave you.</source>
        <translation>يُرجى إدخال العنوان الذي حصلت عليه من مسؤولي خادمك.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>الوكيل والشهادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>gigflow::AlertsSection</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>البدء والإغلاق</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>إبلاغي على سطح المكتب</translation>
    </message>
    <message>
        <source>I am hired</source>
        <translation>عند توظيفي</translation>
    </message>
    <message>
        <source>Somebody bids on my gig</source>
        <translation>عند تقديم عرض على عملي</translation>
    </message>
    <message>
        <source>Somebody else was chosen</source>
        <translation>عند اختيار شخص آخر</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>استئناف التنبيهات</translation>
    </message>
    <message>
        <source>Everything is kept under Notifications in any case. While the desktop asks for quiet, alerts wait.</source>
        <translation>يُحفظ كل شيء في صفحة الإشعارات في جميع الأحوال. وعندما يكون سطح المكتب في وضع عدم الإزعاج، تنتظر التنبيهات.</translation>
    </message>
    <message>
        <source>Start with the system, out of sight</source>
        <translation>البدء مع النظام دون ظهور</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>تعذر حفظ ذلك.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>الاستمرار في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray; elsewhere closing the window ends the program.</source>
        <translation>فقط حيث يوفر سطح المكتب علبة نظام؛ وإلا فإن إغلاق النافذة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>This desktop shows no tray just now, so closing the window ends the program.</source>
        <translation>لا يعرض سطح المكتب علبة نظام حاليًا، لذا فإن إغلاق النافذة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>A new gig suits a saved search</source>
        <translation>عند ظهور عمل جديد يناسب بحثًا محفوظًا</translation>
    </message>
    <message>
        <source>Alerts tell of all accounts that are signed in, and say whose they are where that is not the one shown.</source>
        <translation>تُخبر التنبيهات عن كل الحسابات المسجَّل دخولها، وتذكر صاحبها إن لم يكن الحساب المعروض.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidDelegate</name>
    <message>
        <source>Budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
    <message>
        <source>A gig that was deleted</source>
        <translation>عمل تم حذفه</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>عرضك</translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message>
        <source>Your price</source>
        <translation>سعرك</translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation>رسالة إلى صاحب العمل</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>تقديم العرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make a bid</source>
        <translation>تقديم عرض</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>الميزانية %1.</translation>
    </message>
    <message>
        <source>Change your bid</source>
        <translation>تغيير عرضك</translation>
    </message>
    <message>
        <source>Save bid</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Say what you ask for the work.</source>
        <translation>يُرجى تحديد السعر المطلوب مقابل العمل.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>يُرجى إدخال مبلغ مثل %1.</translation>
    </message>
    <message>
        <source>The price must be more than nothing.</source>
        <translation>يجب أن يكون السعر أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>تُرجى كتابة بضع كلمات إلى صاحب العمل.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>جارٍ التقديم…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Fill in {%1} first, or write it without the braces.</source>
        <translation>يُرجى أولًا ملء {%1}، أو كتابته دون أقواس.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {%1} and %Ln more first.</source>
        <translation>
            <numerusform>يُرجى أولًا ملء {%1}.</numerusform>
            <numerusform>يُرجى أولًا ملء {%1} وموضع آخر.</numerusform>
            <numerusform>يُرجى أولًا ملء {%1} وموضعين آخرين.</numerusform>
            <numerusform>يُرجى أولًا ملء {%1} و%Ln مواضع أخرى.</numerusform>
            <numerusform>يُرجى أولًا ملء {%1} و%Ln موضعًا آخر.</numerusform>
            <numerusform>يُرجى أولًا ملء {%1} و%Ln موضع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 above the budget of %2.</source>
        <translation>هذا أعلى بمقدار %1 من الميزانية البالغة %2.</translation>
    </message>
    <message>
        <source>That is %1 below the budget of %2.</source>
        <translation>هذا أقل بمقدار %1 من الميزانية البالغة %2.</translation>
    </message>
    <message>
        <source>That is the budget exactly.</source>
        <translation>هذا يساوي الميزانية تمامًا.</translation>
    </message>
    <message>
        <source>Leave the bid as it is</source>
        <translation>ترك العرض كما هو</translation>
    </message>
    <message>
        <source>Send your bid to the owner</source>
        <translation>إرسال عرضك إلى صاحب العمل</translation>
    </message>
    <message>
        <source>Begin with a text that you keep</source>
        <translation>البدء بنص محفوظ لديك</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>وُضعت تعديلاتك جانبًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplateDialog</name>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>نص القالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>تغيير القالب</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Price (optional)</source>
        <translation>السعر (اختياري)</translation>
    </message>
    <message>
        <source>{owner}, {title}, {budget}, {price} and {me} are filled in. Any other word in braces, such as {days}, you are asked to fill in each time.</source>
        <extracomment>the words in braces are names that the program knows; leave them as they are</extracomment>
        <translation>تُملأ {owner} و{title} و{budget} و{price} و{me} تلقائيًا. وأي كلمة أخرى بين قوسين، مثل {days}، يُطلب منك ملؤها في كل مرة.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>يُرجى إعطاؤه اسمًا للعثور عليه.</translation>
    </message>
    <message>
        <source>Write the text that your bids begin with.</source>
        <translation>تُرجى كتابة النص الذي تبدأ به عروضك.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplates</name>
    <message>
        <source>No templates yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <source>&amp;Save this text as a template…</source>
        <translation>&amp;حفظ هذا النص كقالب…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>قالب &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Template “%1” is deleted.</source>
        <translation>حُذف القالب «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message>
        <source>Hire %1 for %2</source>
        <translation>توظيف %1 مقابل %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>The gig is then assigned and every other bid on it is turned down. This cannot be undone.</source>
        <translation>عندها يُسند العمل وتُرفض جميع العروض الأخرى عليه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Bids on this gig</source>
        <translation>العروض على هذا العمل</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Bids (%1)</source>
        <translation>العروض (%1)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message>
        <source>You will be told when one comes in.</source>
        <translation>سيصلك إشعار عند وصول عرض.</translation>
    </message>
    <message>
        <source>Sort bids by</source>
        <translation>ترتيب العروض حسب</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>المرشحة</translation>
    </message>
    <message>
        <source>Show only shortlisted bids</source>
        <translation>إظهار العروض المرشحة فقط</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>الأقل سعرًا</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>الأعلى سعرًا</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>تو&amp;ظيف</translation>
    </message>
    <message>
        <source>Give the work to the chosen freelancer</source>
        <translation>إسناد العمل إلى المستقل المحدد</translation>
    </message>
    <message>
        <source>&amp;Shortlist</source>
        <translation>تر&amp;شيح</translation>
    </message>
    <message>
        <source>Mark the chosen bids as worth a second look; only you see that</source>
        <translation>تعليم العروض المحددة لإعادة النظر فيها؛ لا يظهر ذلك لغيرك</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقار&amp;نة</translation>
    </message>
    <message>
        <source>Two to four chosen or shortlisted bids side by side</source>
        <translation>مقارنة عرضين إلى أربعة من العروض المحددة أو المرشحة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Show &amp;profile</source>
        <translation>إظهار الم&amp;لف الشخصي</translation>
    </message>
    <message>
        <source>Who made the chosen bid</source>
        <translation>من قدّم العرض المحدد</translation>
    </message>
    <message>
        <source>No bid is shortlisted</source>
        <translation>لا عروض مرشحة</translation>
    </message>
    <message>
        <source>Shortlist the bids that you want to look at again.</source>
        <translation>يمكن ترشيح العروض التي تستحق نظرة أخرى.</translation>
    </message>
    <message>
        <source>Remove from &amp;shortlist</source>
        <translation>إلغاء التر&amp;شيح</translation>
    </message>
    <message>
        <source>The bid of %1 is declined.</source>
        <translation>رُفض عرض %1.</translation>
    </message>
    <message>
        <source>At most four bids fit side by side: these are the first four.</source>
        <translation>تتسع المقارنة لأربعة عروض على الأكثر: هذه هي الأربعة الأولى.</translation>
    </message>
    <message>
        <source>Turn the chosen bids down</source>
        <translation>رفض العروض المختارة</translation>
    </message>
    <message>
        <source>Only shor&amp;tlisted</source>
        <translation>المر&amp;شحة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) are declined.</source>
        <translation>
            <numerusform>لم يُرفض أي عرض.</numerusform>
            <numerusform>رُفض عرض واحد.</numerusform>
            <numerusform>رُفض عرضان.</numerusform>
            <numerusform>رُفضت %Ln عروض.</numerusform>
            <numerusform>رُفض %Ln عرضًا.</numerusform>
            <numerusform>رُفض %Ln عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport bids…</source>
        <translation>تص&amp;دير العروض…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>كتابة عروض هذه القائمة في ملف CSV أو JSON</translation>
    </message>
    <message>
        <source>Bids on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>العروض على %1</translation>
    </message>
    <message>
        <source>No bids are here</source>
        <translation>لا توجد عروض هنا</translation>
    </message>
    <message>
        <source>They appear once the server can be reached.</source>
        <translation>تظهر بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The bids could not be fetched</source>
        <translation>تعذر جلب العروض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Fetching the bids…</source>
        <translation>جارٍ جلب العروض…</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>لا عروض</translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message>
        <source>Search gigs</source>
        <translation>البحث في الأعمال</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>أعلى ميزانية</translation>
    </message>
    <message>
        <source>Lowest budget</source>
        <translation>أقل ميزانية</translation>
    </message>
    <message>
        <source>Most bids</source>
        <translation>الأكثر عروضًا</translation>
    </message>
    <message>
        <source>No open gigs yet</source>
        <translation>لا أعمال مفتوحة بعد</translation>
    </message>
    <message>
        <source>Be the first: post a gig and let bids come to you.</source>
        <translation>لتكن البداية من عندك: ما إن يُنشر عمل حتى تصل إليك العروض.</translation>
    </message>
    <message>
        <source>Post the first gig</source>
        <translation>نشر أول عمل</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ «%1»</translation>
    </message>
    <message>
        <source>Every word has to appear in the gig. Try fewer words.</source>
        <translation>يجب أن تظهر كل كلمة في العمل. يمكن تجربة كلمات أقل.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>التصف&amp;ية</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>إظهار عوامل التصفية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches…</source>
        <translation>&amp;عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>Searches that you keep, and what is new in them</source>
        <translation>عمليات البحث المحفوظة لديك وما الجديد فيها</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>حفظ هذا البح&amp;ث…</translation>
    </message>
    <message>
        <source>Keep search and filters, and be told of new gigs</source>
        <translation>الاحتفاظ بالبحث وعوامل التصفية، والإبلاغ عن الأعمال الجديدة</translation>
    </message>
    <message>
        <source>Mark all as s&amp;een</source>
        <translation>تعليم ال&amp;كل كمشاهَد</translation>
    </message>
    <message>
        <source>Take the mark of new gigs from everything in the list</source>
        <translation>إزالة علامة الأعمال الجديدة عن كل ما في القائمة</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>تص&amp;دير القائمة…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>كتابة أعمال هذه القائمة في ملف CSV أو JSON</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>No gig passes these filters</source>
        <translation>لا عمل يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Take a filter away, or save this search to be told when a gig comes that suits it.</source>
        <translation>يمكن إزالة أحد عوامل التصفية، أو حفظ هذا البحث ليصلك إشعار عند ظهور عمل مناسب.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <comment>how many</comment>
        <translation>التصفية %1</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln set</source>
        <translation>
            <numerusform>التصفية، لا عوامل مفعّلة</numerusform>
            <numerusform>التصفية، عامل واحد مفعّل</numerusform>
            <numerusform>التصفية، عاملان مفعّلان</numerusform>
            <numerusform>التصفية، %Ln عوامل مفعّلة</numerusform>
            <numerusform>التصفية، %Ln عاملًا مفعّلًا</numerusform>
            <numerusform>التصفية، %Ln عامل مفعّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>how many new</comment>
        <translation>المحفوظة %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %Ln new gig(s)</source>
        <translation>
            <numerusform>عمليات البحث المحفوظة، لا أعمال جديدة</numerusform>
            <numerusform>عمليات البحث المحفوظة، عمل جديد واحد</numerusform>
            <numerusform>عمليات البحث المحفوظة، عملان جديدان</numerusform>
            <numerusform>عمليات البحث المحفوظة، %Ln أعمال جديدة</numerusform>
            <numerusform>عمليات البحث المحفوظة، %Ln عملًا جديدًا</numerusform>
            <numerusform>عمليات البحث المحفوظة، %Ln عمل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gig(s)</source>
        <translation>
            <numerusform>لا أعمال مفتوحة</numerusform>
            <numerusform>عمل مفتوح واحد</numerusform>
            <numerusform>عملان مفتوحان</numerusform>
            <numerusform>%Ln أعمال مفتوحة</numerusform>
            <numerusform>%Ln عملًا مفتوحًا</numerusform>
            <numerusform>%Ln عمل مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gig(s)</source>
        <translation>
            <numerusform>لا أعمال</numerusform>
            <numerusform>عمل واحد</numerusform>
            <numerusform>عملان</numerusform>
            <numerusform>%Ln أعمال</numerusform>
            <numerusform>%Ln عملًا</numerusform>
            <numerusform>%Ln عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the list is marked as seen.</source>
        <translation>عُلّم كل ما في القائمة كمشاهَد.</translation>
    </message>
</context>
<context>
    <name>gigflow::ChoicePage</name>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Welcome to Gig Flow</source>
        <translation>مرحبًا بك في Gig Flow</translation>
    </message>
    <message>
        <source>Post work, bid on it, hire. Where should your marketplace live?</source>
        <translation>نشر الأعمال وتقديم العروض والتوظيف. أين سيكون سوقك؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try everything right away, with sample gigs and two people to act as. Nothing leaves this computer.</source>
        <translation>تجربة كل شيء فورًا، مع أعمال نموذجية وشخصين يمكن العمل باسميهما. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Needs gigflow-server, which is not installed beside this program.</source>
        <translation>يحتاج إلى gigflow-server، وهو غير مثبّت بجانب هذا البرنامج.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Join a marketplace that somebody runs, with your own account there.</source>
        <translation>الانضمام إلى سوق يديره طرف آخر، بحساب خاص بك هناك.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>gigflow::CommandRequest</name>
    <message>
        <source>This server cannot do that.</source>
        <translation>هذا الخادم لا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The server kept the old name, “%1”.</source>
        <translation>أبقى الخادم على الاسم القديم «%1».</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>ما يتعلق به هذا الأمر لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareBids</name>
    <message>
        <source>%1 above the budget</source>
        <translation>أعلى من الميزانية بمقدار %1</translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation>أقل من الميزانية بمقدار %1</translation>
    </message>
    <message>
        <source>The budget exactly</source>
        <translation>يساوي الميزانية تمامًا</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>مقارنة العروض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your budget is %1.</source>
        <translation>ميزانيتك %1.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>قُدّم %1</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>توظيف</translation>
    </message>
    <message>
        <source>Hire %1</source>
        <translation>توظيف %1</translation>
    </message>
    <message>
        <source>Remove from shortlist</source>
        <translation>إلغاء الترشيح</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation>إلغاء ترشيح %1</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>ترشيح %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>This was changed on the server after you began. Nothing has been overwritten: choose what stays.</source>
        <translation>تغيّر هذا على الخادم بعد أن بدأت. لم تحدث كتابة فوق أي شيء: يُرجى اختيار ما يبقى.</translation>
    </message>
    <message>
        <source>This was changed on the server after you asked to remove it. It is still there: choose what happens.</source>
        <translation>تغيّر هذا على الخادم بعد طلبك إزالته. ما زال هناك: يُرجى اختيار ما يحدث.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ نسختي</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>إزالته رغم ذلك</translation>
    </message>
    <message>
        <source>Use the server’s</source>
        <translation>أخذ نسخة الخادم</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Your description</source>
        <translation>وصفك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>ميزانيتك</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>سعرك</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذرت قراءته.</translation>
    </message>
    <message>
        <source>%1 on the server, different: %2</source>
        <translation>%1 على الخادم، مختلف: %2</translation>
    </message>
    <message>
        <source>%1 on the server: %2</source>
        <translation>%1 على الخادم: %2</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>يُرجى إدخال مبلغ مثل %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>جزء من الصورة</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>مفاتيح الأسهم تحرّك الصورة، ومفتاحا الزائد والناقص يغيّران حجمها.</translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وإشعار آخر</numerusform>
            <numerusform>وإشعاران آخران</numerusform>
            <numerusform>و%Ln إشعارات أخرى</numerusform>
            <numerusform>و%Ln إشعارًا آخر</numerusform>
            <numerusform>و%Ln إشعار آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%Ln إشعارات جديدة</numerusform>
            <numerusform>%Ln إشعارًا جديدًا</numerusform>
            <numerusform>%Ln إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>on a desktop notification, of an account that is not the one on screen</extracomment>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>gigflow::DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>This server does not tell where you are signed in.</source>
        <translation>لا يوضح هذا الخادم أين سجّلت دخولك.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>سُجّل الدخول %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1, %2</source>
        <comment>device, its facts</comment>
        <translation>تسجيل الخروج من %1، %2</translation>
    </message>
    <message>
        <source>End the sign-in on that device</source>
        <translation>إنهاء تسجيل الدخول على ذلك الجهاز</translation>
    </message>
    <message>
        <source>Sign out that device?</source>
        <translation>تسجيل خروج ذلك الجهاز؟</translation>
    </message>
    <message>
        <source>“%1” must sign in again to go on. What it has not sent yet stays there.</source>
        <translation>سيلزم تسجيل الدخول على «%1» من جديد للمتابعة. وما لم يُرسل منه بعد يبقى عليه.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>تسجيل خروجه</translation>
    </message>
    <message>
        <source>That device is signed out.</source>
        <translation>تم تسجيل خروج ذلك الجهاز.</translation>
    </message>
</context>
<context>
    <name>gigflow::DraftListModel</name>
    <message>
        <source>Without a title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Change of a gig</source>
        <translation>تغيير عمل</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Change of a bid</source>
        <translation>تغيير عرض</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>3 hours ago</comment>
        <translation>تغيّرت %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>gigflow::DraftsPane</name>
    <message>
        <source>Drafts of gigs</source>
        <translation>مسودات الأعمال</translation>
    </message>
    <message>
        <source>Drafts of bids</source>
        <translation>مسودات العروض</translation>
    </message>
    <message>
        <source>&amp;Write on…</source>
        <translation>متابعة ال&amp;كتابة…</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <translation>المتابعة في هذه المسودة</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>حذف المس&amp;ودة</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>A gig that you begin to write is kept here until you post it.</source>
        <translation>العمل الذي بدأت كتابته يبقى هنا حتى نشره.</translation>
    </message>
    <message>
        <source>A bid that you begin to write is kept here until you place it.</source>
        <translation>العرض الذي بدأت كتابته يبقى هنا حتى تقديمه.</translation>
    </message>
    <message>
        <source>No draft chosen</source>
        <translation>لم تُحدَّد مسودة</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>يُرجى تحديد مسودة لمتابعة كتابتها.</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Last changed %1. Nobody else has seen it.</source>
        <comment>3 hours ago</comment>
        <translation>آخر تغيير: %1. لم يرها أحد غيرك.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>حُذفت المسودة.</translation>
    </message>
</context>
<context>
    <name>gigflow::Field</name>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterPanel</name>
    <message>
        <source>Lowest budget</source>
        <translation>أقل ميزانية</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>أعلى ميزانية</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>في المفضلة</translation>
    </message>
    <message>
        <source>Only bookmarked gigs</source>
        <translation>الأعمال المفضلة فقط</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم تُشاهَد بعد</translation>
    </message>
    <message>
        <source>Only gigs not seen yet</source>
        <translation>الأعمال التي لم تُشاهَد بعد فقط</translation>
    </message>
    <message>
        <source>Budget from</source>
        <translation>الميزانية من</translation>
    </message>
    <message>
        <source>Budget up to</source>
        <translation>الميزانية حتى</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>حالات متعددة</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>يُرجى إدخال مبلغ مثل %1.</translation>
    </message>
    <message>
        <source>This is less than the lowest budget.</source>
        <translation>هذا أقل من أدنى ميزانية.</translation>
    </message>
</context>
<context>
    <name>gigflow::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>gigflow::GigActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إضافة إلى المف&amp;ضلة</translation>
    </message>
    <message>
        <source>Keep this gig at hand: the filter “Bookmarked” finds it</source>
        <translation>إبقاء هذا العمل في المتناول: يجده عامل التصفية «في المفضلة»</translation>
    </message>
    <message>
        <source>Mark as &amp;not seen</source>
        <translation>تعليم كغير مشا&amp;هد</translation>
    </message>
    <message>
        <source>Give it the mark of new gigs again</source>
        <translation>إعادة علامة الأعمال الجديدة إليه</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>Copy a link that opens this gig</source>
        <translation>نسخ رابط يفتح هذا العمل</translation>
    </message>
    <message>
        <source>&amp;More by this owner</source>
        <translation>المزيد من &amp;صاحب العمل هذا</translation>
    </message>
    <message>
        <source>Browse the gigs of the same owner</source>
        <translation>تصفّح أعمال صاحب العمل نفسه</translation>
    </message>
    <message>
        <source>Profile of the &amp;owner</source>
        <translation>مل&amp;ف صاحب العمل</translation>
    </message>
    <message>
        <source>Show who posted this gig</source>
        <translation>إظهار من نشر هذا العمل</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print this gig and its bids</source>
        <translation>طباعة هذا العمل وعروضه</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save this gig and its bids as a document</source>
        <translation>حفظ هذا العمل وعروضه كمستند</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>Change title, description or budget</source>
        <translation>تغيير العنوان أو الوصف أو الميزانية</translation>
    </message>
    <message>
        <source>Mark as &amp;completed</source>
        <translation>تعليم ك&amp;مكتمل</translation>
    </message>
    <message>
        <source>The work is done: close this gig</source>
        <translation>تم إنجاز المطلوب: إغلاق هذا العمل</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Take this gig off the market</source>
        <translation>سحب هذا العمل من السوق</translation>
    </message>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>إزالة من المف&amp;ضلة</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ في ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة ‎%1‎.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>“%1” is completed.</source>
        <translation>اكتمل «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message>
        <source>Yours</source>
        <translation>عملك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>لا عروض معلّقة</numerusform>
            <numerusform>عرض معلّق</numerusform>
            <numerusform>عرضان معلّقان</numerusform>
            <numerusform>%Ln عروض معلّقة</numerusform>
            <numerusform>%Ln عرضًا معلّقًا</numerusform>
            <numerusform>%Ln عرض معلّق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigDialog</name>
    <message>
        <source>Post a new gig</source>
        <translation>نشر عمل جديد</translation>
    </message>
    <message>
        <source>Post gig</source>
        <translation>نشر العمل</translation>
    </message>
    <message>
        <source>Edit gig</source>
        <translation>تحرير العمل</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What needs doing, in a few words</source>
        <translation>المطلوب إنجازه في كلمات قليلة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What is there, what should come out, by when</source>
        <translation>المتوفر حاليًا، والنتيجة المطلوبة، والموعد</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the gig a title.</source>
        <translation>يُرجى إعطاء العمل عنوانًا.</translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation>هذا أطول من الحد الأقصى للأحرف (%1).</translation>
    </message>
    <message>
        <source>Describe what is to be done.</source>
        <translation>يُرجى وصف المطلوب إنجازه.</translation>
    </message>
    <message>
        <source>Say what the work is worth to you.</source>
        <translation>يُرجى تحديد قيمة العمل بالنسبة إليك.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>يُرجى إدخال مبلغ مثل %1.</translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation>يجب أن تكون الميزانية أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>gigflow::GigHeader</name>
    <message>
        <source>Budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>الملف الشخصي لـ %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>Drag the title to share a link to this gig</source>
        <translation>يمكن سحب العنوان لمشاركة رابط هذا العمل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>gigflow::GigList</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Gigs appear here once the server can be reached. Anything you do meanwhile is kept and sent then.</source>
        <translation>تظهر الأعمال هنا بمجرد الوصول إلى الخادم. وكل إجراء في هذه الأثناء يُحفظ ويُرسل حينها.</translation>
    </message>
    <message>
        <source>Fetching gigs…</source>
        <translation>جارٍ جلب الأعمال…</translation>
    </message>
    <message>
        <source>The gigs could not be fetched</source>
        <translation>تعذر جلب الأعمال</translation>
    </message>
</context>
<context>
    <name>gigflow::GigPage</name>
    <message>
        <source>This gig takes no more bids.</source>
        <translation>لم يعد هذا العمل يستقبل عروضًا.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Choose a gig in the list to see all of it here.</source>
        <translation>عند تحديد عمل في القائمة تظهر تفاصيله كاملة هنا.</translation>
    </message>
    <message>
        <source>The server cannot be reached. This is what it last said.</source>
        <translation>يتعذر الوصول إلى الخادم. هذا آخر ما أرسله.</translation>
    </message>
    <message>
        <source>The server does not have this gig any more. This is what it last said.</source>
        <translation>لم يعد هذا العمل موجودًا على الخادم. هذا آخر ما أرسله.</translation>
    </message>
    <message>
        <source>Your bid on “%1” is withdrawn.</source>
        <translation>سُحب عرضك على «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::LocalPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who would you like to be?</source>
        <translation>بأي شخصية ستكون المتابعة؟</translation>
    </message>
    <message>
        <source>Starting the marketplace on this computer…</source>
        <translation>جارٍ تشغيل السوق على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>المتابعة باسم %1</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>جارٍ تسجيل الدخول باسم %1…</translation>
    </message>
    <message>
        <source>The marketplace on this computer could not be started.</source>
        <translation>تعذر تشغيل السوق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Two people are ready on this computer. You can change from one to the other at any time.</source>
        <translation>هناك شخصان جاهزان على هذا الحاسوب. يمكنك الانتقال من أحدهما إلى الآخر في أي وقت.</translation>
    </message>
</context>
<context>
    <name>gigflow::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New gig…</source>
        <translation>عمل &amp;جديد…</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>نشر عمل جديد</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Ask the server for what is new</source>
        <translation>سؤال الخادم عن الجديد</translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation>ما ينتظر الإ&amp;رسال…</translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>إظهار ما لم يصل إلى الخادم بعد</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>تسجيل الخروج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Find gigs</source>
        <translation>ال&amp;بحث عن أعمال</translation>
    </message>
    <message>
        <source>Search in all gigs</source>
        <translation>البحث في جميع الأعمال</translation>
    </message>
    <message>
        <source>Go any&amp;where…</source>
        <translation>الا&amp;نتقال السريع…</translation>
    </message>
    <message>
        <source>Type a few letters of a page, a gig or something to do</source>
        <translation>كتابة بضعة أحرف من اسم صفحة أو عمل أو إجراء</translation>
    </message>
    <message>
        <source>Mark all notifications as &amp;read</source>
        <translation>تعليم كل الإشعارات كم&amp;قروءة</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>تعليم جميع الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>&amp;Pause alerts for an hour</source>
        <translation>إيقاف التنبيهات لمدة &amp;ساعة</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for an hour</source>
        <translation>إبعاد التنبيهات عن سطح المكتب لمدة ساعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Res&amp;ume alerts</source>
        <translation>استئناف التنبي&amp;هات</translation>
    </message>
    <message>
        <source>Tell of what happens on the desktop again</source>
        <translation>العودة إلى الإبلاغ عمّا يحدث على سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>مظهر ال&amp;نظام</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation>أسود وأبيض مع خطوط واضحة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>استخدام الشاشة كاملة، أو العودة إلى نافذة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>ت&amp;صفّح</translation>
    </message>
    <message>
        <source>All open gigs</source>
        <translation>جميع الأعمال المفتوحة</translation>
    </message>
    <message>
        <source>My &amp;gigs</source>
        <translation>أع&amp;مالي</translation>
    </message>
    <message>
        <source>What you have posted</source>
        <translation>ما نشرته من أعمال</translation>
    </message>
    <message>
        <source>My b&amp;ids</source>
        <translation>&amp;عروضي</translation>
    </message>
    <message>
        <source>What you have bid on</source>
        <translation>ما قدّمت عليه عروضًا</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الملف الش&amp;خصي</translation>
    </message>
    <message>
        <source>Who you are, in numbers too</source>
        <translation>من أنت، وبالأرقام أيضًا</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>جميع المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>&amp;نسخ تقرير</translation>
    </message>
    <message>
        <source>Versions and the connection&apos;s state, for somebody who helps</source>
        <translation>الإصدارات وحالة الاتصال، لمن يقدّم المساعدة</translation>
    </message>
    <message>
        <source>&amp;About Gig Flow</source>
        <translation>&amp;حول Gig Flow</translation>
    </message>
    <message>
        <source>Versions and the licence</source>
        <translation>الإصدارات والرخصة</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ا&amp;لحسابات…</translation>
    </message>
    <message>
        <source>Switch to another account, add or remove one</source>
        <translation>التبديل إلى حساب آخر أو إضافة حساب أو إزالته</translation>
    </message>
    <message>
        <source>G&amp;ig</source>
        <comment>menu: actions on gigs</comment>
        <translation>ال&amp;عمل</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا شيء يمكن فعله هنا</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>Show that account; this one stays signed in</source>
        <translation>إظهار ذلك الحساب، ويبقى هذا مسجَّل الدخول</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Take back what was done last, while that is offered</source>
        <translation>التراجع عن آخر ما تم فعله، ما دام ذلك معروضًا</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>a saved search&apos;s name</comment>
        <translation>بحث: %1</translation>
    </message>
    <message>
        <source>Show what a search that you keep finds</source>
        <translation>إظهار ما يعثر عليه بحث محفوظ لديك</translation>
    </message>
</context>
<context>
    <name>gigflow::MonthBars</name>
    <message>
        <source>%1: %2</source>
        <comment>month, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing in these months</source>
        <translation>لا شيء في هذه الأشهر</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidCard</name>
    <message>
        <source>Change bid</source>
        <translation>تغيير العرض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>عرضك</translation>
    </message>
    <message>
        <source>You have been hired for this gig.</source>
        <translation>تم توظيفك لهذا العمل.</translation>
    </message>
    <message>
        <source>The owner chose another bid.</source>
        <translation>وقع اختيار صاحب العمل على عرض آخر.</translation>
    </message>
    <message>
        <source>Ask another price, or write other words</source>
        <translation>طلب سعر آخر أو كتابة نص آخر</translation>
    </message>
    <message>
        <source>Take your bid back</source>
        <translation>سحب عرضك</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidsPage</name>
    <message>
        <source>Status of my bids</source>
        <translation>حالة عروضي</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>This gig is gone</source>
        <translation>لم يعد هذا العمل موجودًا</translation>
    </message>
    <message>
        <source>Its owner deleted it, and your bid with it.</source>
        <translation>حذفه صاحب العمل، وحُذف عرضك معه.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>تم التوظيف</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No bid of yours is in this state.</source>
        <translation>ليس لك أي عرض في هذه الحالة.</translation>
    </message>
    <message>
        <source>You have made no bids</source>
        <translation>لا عروض مقدَّمة منك</translation>
    </message>
    <message>
        <source>Find a gig in Browse that suits you, and make an offer.</source>
        <translation>يمكنك العثور في «تصفّح» على عمل يناسبك وتقديم عرض عليه.</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>تص&amp;دير القائمة…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>كتابة عروض هذه القائمة في ملف CSV أو JSON</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Your bids appear here once the server can be reached.</source>
        <translation>تظهر عروضك هنا بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Your bids could not be fetched</source>
        <translation>تعذر جلب عروضك</translation>
    </message>
    <message>
        <source>Fetching your bids…</source>
        <translation>جارٍ جلب عروضك…</translation>
    </message>
</context>
<context>
    <name>gigflow::MyGigsPage</name>
    <message>
        <source>Status of my gigs</source>
        <translation>حالة أعمالي</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>أعمالي</translation>
    </message>
    <message>
        <source>You have posted no gigs</source>
        <translation>لا أعمال منشورة لك</translation>
    </message>
    <message>
        <source>Describe some work and let freelancers bid on it.</source>
        <translation>يكفي وصف المطلوب ليقدّم المستقلون عروضهم عليه.</translation>
    </message>
    <message>
        <source>Post your first gig</source>
        <translation>نشر أول عمل لك</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No gig of yours is in this state.</source>
        <translation>ليس لك أي عمل في هذه الحالة.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مُسندة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>تص&amp;دير القائمة…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>كتابة أعمال هذه القائمة في ملف CSV أو JSON</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
</context>
<context>
    <name>gigflow::NavBar</name>
    <message>
        <source>New gig</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفّح</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>أعمالي</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>نشر عمل جديد</translation>
    </message>
</context>
<context>
    <name>gigflow::NavButton</name>
    <message>
        <source>%1 unread</source>
        <translation>غير المقروءة: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::NetworkSection</name>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>لا توجد في ذلك الملف شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>That is a server&apos;s certificate, not an authority&apos;s.</source>
        <translation>تلك شهادة خادم وليست شهادة مرجع تصديق.</translation>
    </message>
    <message>
        <source>That authority&apos;s time is over.</source>
        <translation>انتهت صلاحية شهادة مرجع التصديق هذا.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>مرجع تصديق خاص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>محفوظة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Where the proxy asks for one</source>
        <translation>إذا كان الوكيل يطلبهما</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>استخدام هذا الوكيل</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without it.</source>
        <translation>الوصول إلى الخوادم على هذا الحاسوب يتم دائمًا من دونه.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>يُرجى تحديد مضيف الوكيل.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>من 1 إلى 65535</translation>
    </message>
    <message>
        <source>New connections take this way.</source>
        <translation>تسلك الاتصالات الجديدة هذا الطريق.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it is used until the program ends.</source>
        <translation>لم تقبل حلقة المفاتيح كلمة المرور: ستُستخدم حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>تعذر حفظ ذلك.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted from now on.</source>
        <translation>من الآن فصاعدًا لا يوثق إلا بمراجع التصديق الخاصة بالنظام.</translation>
    </message>
    <message>
        <source>%1 is trusted, until %2.</source>
        <comment>name, date</comment>
        <translation>%1 موثوق حتى %2.</translation>
    </message>
    <message>
        <source>None. A server whose certificate comes from an authority of your own organisation needs that authority&apos;s file here.</source>
        <translation>لا يوجد. الخادم الذي صدرت شهادته عن مرجع تصديق تابع لمؤسستك يحتاج إلى ملف ذلك المرجع هنا.</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>اختيار مرجع تصديق</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>New connections trust it.</source>
        <translation>تثق به الاتصالات الجديدة.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password. It is not used, but it is still there.</source>
        <translation>لم تُزِل حلقة المفاتيح كلمة المرور. هي غير مستخدمة، لكنها ما زالت هناك.</translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message>
        <source>not read yet</source>
        <translation>غير مقروء بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>You have been hired for “%1”</source>
        <translation>تم توظيفك للعمل «%1»</translation>
    </message>
    <message>
        <source>You have been hired</source>
        <translation>تم توظيفك</translation>
    </message>
    <message>
        <source>New bid on “%1”</source>
        <translation>عرض جديد على «%1»</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Your bid on “%1” was not chosen</source>
        <translation>لم يُختر عرضك على «%1»</translation>
    </message>
    <message>
        <source>Your bid was not chosen</source>
        <translation>لم يُختر عرضك</translation>
    </message>
    <message>
        <source>%1 hired you for %2.</source>
        <comment>person, amount</comment>
        <translation>تم توظيفك لدى %1 مقابل %2.</translation>
    </message>
    <message>
        <source>%1 hired you.</source>
        <translation>تم توظيفك لدى %1.</translation>
    </message>
    <message>
        <source>Agreed price: %1</source>
        <translation>السعر المتفق عليه: %1</translation>
    </message>
    <message>
        <source>%1 bids %2.</source>
        <comment>person, amount</comment>
        <translation>عرض من %1 بقيمة %2.</translation>
    </message>
    <message>
        <source>%1 has placed a bid.</source>
        <translation>قُدّم عرض من %1.</translation>
    </message>
    <message>
        <source>%1 has decided for somebody else.</source>
        <translation>وقع اختيار %1 على شخص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>لا أعمال جديدة لـ «%1»</numerusform>
            <numerusform>عمل جديد واحد لـ «%1»</numerusform>
            <numerusform>عملان جديدان لـ «%1»</numerusform>
            <numerusform>%Ln أعمال جديدة لـ «%1»</numerusform>
            <numerusform>%Ln عملًا جديدًا لـ «%1»</numerusform>
            <numerusform>%Ln عمل جديد لـ «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>New gig: %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>عمل جديد: %1</translation>
    </message>
    <message>
        <source>They suit a search that you saved.</source>
        <translation>تناسب بحثًا حفظته.</translation>
    </message>
    <message>
        <source>It suits your search “%1”.</source>
        <translation>يناسب بحثك «%1».</translation>
    </message>
    <message>
        <source>Budget %1. It suits your search “%2”.</source>
        <translation>الميزانية %1. يناسب بحثك «%2».</translation>
    </message>
</context>
<context>
    <name>gigflow::NotificationsPage</name>
    <message>
        <source>Which notifications</source>
        <translation>نوع الإشعارات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>إيقاف التنبيهات مؤقتًا</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>ما يُبلَّغ عنه…</translation>
    </message>
    <message>
        <source>Choose which of these are told on the desktop</source>
        <translation>اختيار ما يُبلَّغ عنه منها على سطح المكتب</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for a while</source>
        <translation>إبعاد التنبيهات عن سطح المكتب لبعض الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>التوظيف</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>When somebody bids on your gig, or hires you, it is told here.</source>
        <translation>عند تقديم عرض على عملك أو عند توظيفك، يصلك الخبر هنا.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>You have seen everything.</source>
        <translation>لقد اطلعت على كل شيء.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Other notifications are under All.</source>
        <translation>الإشعارات الأخرى تحت «الكل».</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>تعليم جميع الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>Mark the chosen notification as read</source>
        <translation>تعليم الإشعار المختار كمقروء</translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>عُلّمت جميع الإشعارات كمقروءة.</translation>
    </message>
    <message>
        <source>What happened appears here once the server can be reached.</source>
        <translation>يظهر ما حدث هنا بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>What happened could not be fetched</source>
        <translation>تعذر جلب ما حدث</translation>
    </message>
    <message>
        <source>Asking what happened…</source>
        <translation>جارٍ الاستعلام عما حدث…</translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message>
        <source>This must not be empty.</source>
        <translation>يجب ألا يكون هذا فارغًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) fit here.</source>
        <translation>
            <numerusform>لا يتسع هذا الحقل لأي حرف.</numerusform>
            <numerusform>الحد الأقصى هنا حرف واحد.</numerusform>
            <numerusform>الحد الأقصى هنا حرفان.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln أحرف.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln حرفًا.</numerusform>
            <numerusform>الحد الأقصى هنا %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>يُرجى إدخال مبلغ أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Enter an amount with at most two decimals.</source>
        <translation>يُرجى إدخال مبلغ بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>This gig is no longer there.</source>
        <translation>لم يعد هذا العمل موجودًا.</translation>
    </message>
    <message>
        <source>One cannot bid on one’s own gig.</source>
        <translation>لا يمكن تقديم عرض على عملك الخاص.</translation>
    </message>
    <message>
        <source>This gig is no longer open.</source>
        <translation>لم يعد هذا العمل مفتوحًا.</translation>
    </message>
    <message>
        <source>You have already bid on this gig.</source>
        <translation>سبق أن قدّمت عرضًا على هذا العمل.</translation>
    </message>
    <message>
        <source>This bid is no longer there.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>This bid has been decided.</source>
        <translation>تم البت في هذا العرض.</translation>
    </message>
    <message>
        <source>Somebody else is being hired for this gig.</source>
        <translation>يجري توظيف شخص آخر لهذا العمل.</translation>
    </message>
    <message>
        <source>Only its owner can change a gig.</source>
        <translation>لا يمكن تغيير العمل إلا لصاحبه.</translation>
    </message>
    <message>
        <source>This is somebody else’s bid.</source>
        <translation>هذا عرض شخص آخر.</translation>
    </message>
    <message>
        <source>This gig is being deleted.</source>
        <translation>هذا العمل قيد الحذف.</translation>
    </message>
    <message>
        <source>Only the owner of a gig has a shortlist.</source>
        <translation>ترشيح العروض متاح لصاحب العمل وحده.</translation>
    </message>
    <message>
        <source>Only its owner can complete a gig.</source>
        <translation>لا يمكن إكمال العمل إلا لصاحبه.</translation>
    </message>
    <message>
        <source>This gig is completed.</source>
        <translation>هذا العمل مكتمل.</translation>
    </message>
    <message>
        <source>Nobody has been hired for this gig yet.</source>
        <translation>لم يُوظَّف أحد لهذا العمل بعد.</translation>
    </message>
</context>
<context>
    <name>gigflow::OutboxDialog</name>
    <message>
        <source>a gig</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>a freelancer</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Post “%1”</source>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Bid %1 on “%2”</source>
        <translation>تقديم عرض بقيمة %1 على «%2»</translation>
    </message>
    <message>
        <source>Change the bid on “%1”</source>
        <translation>تغيير العرض على «%1»</translation>
    </message>
    <message>
        <source>Withdraw the bid on “%1”</source>
        <translation>سحب العرض على «%1»</translation>
    </message>
    <message>
        <source>Hire %1 for %2</source>
        <translation>توظيف %1 مقابل %2</translation>
    </message>
    <message>
        <source>Hire for “%1”</source>
        <translation>توظيف للعمل «%1»</translation>
    </message>
    <message>
        <source>Decline the bid of %1</source>
        <translation>رفض عرض %1</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>تغيير ملفك الشخصي</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Everything you did has reached the server.</source>
        <translation>وصل كل ما فعلته إلى الخادم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>إعادة الإرسال: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
    <message>
        <source>Shortlist the bid of %1</source>
        <translation>ترشيح عرض %1</translation>
    </message>
    <message>
        <source>Take the bid of %1 off the shortlist</source>
        <translation>إلغاء ترشيح عرض %1</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>إكمال «%1»</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>مقارنة: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>انتقال أو تنفيذ</translation>
    </message>
    <message>
        <source>Go to a page or a gig, or do something</source>
        <translation>الانتقال إلى صفحة أو عمل، أو تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>الانتقال السريع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is listed, and its shortcut or its budget, as a screen reader says it</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>what is chosen, its place, and how many there are</extracomment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ «%1»</translation>
    </message>
</context>
<context>
    <name>gigflow::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>يُرجى إدخال كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>يُرجى استخدام 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation>هذه هي كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>That is not the password you have now.</source>
        <translation>هذه ليست كلمة مرورك الحالية.</translation>
    </message>
</context>
<context>
    <name>gigflow::PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>استئناف التنبيهات</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <translation>التنبيهات متوقفة مؤقتًا حتى %1.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow, %1.</source>
        <translation>التنبيهات متوقفة مؤقتًا حتى الغد، %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::PersonPage</name>
    <message>
        <source>Open gigs of this person</source>
        <translation>الأعمال المفتوحة لهذا الشخص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open gigs</source>
        <translation>الأعمال المفتوحة</translation>
    </message>
    <message>
        <source>No open gigs</source>
        <translation>لا أعمال مفتوحة</translation>
    </message>
    <message>
        <source>This person has nothing on offer just now.</source>
        <translation>لا يعرض هذا الشخص أي عمل حاليًا.</translation>
    </message>
    <message>
        <source>Return to the page you came from</source>
        <translation>العودة إلى الصفحة التي جئت منها</translation>
    </message>
</context>
<context>
    <name>gigflow::PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>غلافك</translation>
    </message>
    <message>
        <source>Drop a picture here, or</source>
        <translation>يمكن إفلات صورة هنا، أو</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Take the picture from the clipboard (%1)</source>
        <translation>أخذ الصورة من الحافظة (%1)</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give the address of one that is on the web, or name a Cloudinary account in Settings.</source>
        <translation>لا يحفظ هذا الخادم الصور بنفسه. يُرجى إدخال عنوان صورة موجودة على الويب، أو تحديد حساب Cloudinary في الإعدادات.</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>Or the address of one on the web</source>
        <translation>أو عنوان صورة على الويب</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>إرسال الصورة</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور ‎(%1)</translation>
    </message>
    <message>
        <source>There is no picture in that.</source>
        <translation>لا توجد صورة في ذلك.</translation>
    </message>
    <message>
        <source>That is not a picture that can be used. PNG, JPEG, WebP and GIF can.</source>
        <translation>هذه ليست صورة يمكن استخدامها. الصيغ المقبولة هي PNG وJPEG وWebP وGIF.</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give an address instead.</source>
        <translation>لا يحفظ هذا الخادم الصور بنفسه. يُرجى إدخال عنوان بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>يبدأ عنوان الصورة بـ https://‎.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfileHead</name>
    <message>
        <source>Change picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Choose the picture that others see of you</source>
        <translation>اختيار الصورة التي تظهر للآخرين</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>تغيير الغلاف</translation>
    </message>
    <message>
        <source>Choose the wide picture above your name</source>
        <translation>اختيار الصورة العريضة فوق اسمك</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>عضوية منذ %1</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfilePage</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>لا يظهر هذا إلا لك.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>People need a name to call you by.</source>
        <translation>يحتاج الناس إلى اسم ينادونك به.</translation>
    </message>
    <message>
        <source>A username is needed for signing in.</source>
        <translation>يلزم اسم مستخدم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>تم حفظ ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>تم تغيير صورتك.</translation>
    </message>
    <message>
        <source>Your cover is changed.</source>
        <translation>تم تغيير غلافك.</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>تسجيل الخروج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Let others see the new name and username</source>
        <translation>إظهار الاسم واسم المستخدم الجديدين للآخرين</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Go back to the name and username that others see</source>
        <translation>العودة إلى الاسم واسم المستخدم اللذين يراهما الآخرون</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept here as a draft.</source>
        <translation>لم يُحفظ بعد. ما كتبته محفوظ هنا كمسودة.</translation>
    </message>
    <message>
        <source>Your numbers appear here once the server can be reached.</source>
        <translation>تظهر أرقامك هنا بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Your profile could not be fetched</source>
        <translation>تعذر جلب ملفك الشخصي</translation>
    </message>
    <message>
        <source>Fetching your profile…</source>
        <translation>جارٍ جلب ملفك الشخصي…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>جرى تجاهل تعديلاتك.</translation>
    </message>
</context>
<context>
    <name>gigflow::Reconciler</name>
    <message>
        <source>The connection closed before the server answered, and the server does not have it.</source>
        <translation>انقطع الاتصال قبل أن يرد الخادم، ولا وجود لهذا على الخادم.</translation>
    </message>
</context>
<context>
    <name>gigflow::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Creating account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
</context>
<context>
    <name>gigflow::SavedSearches</name>
    <message>
        <source>%1  (%2 new)</source>
        <extracomment>a saved search and how many gigs in it were not seen yet</extracomment>
        <translation>%1  (الجديد: %2)</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>لا عمليات بحث محفوظة بعد</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Tell me of new gigs in it</source>
        <translation>إ&amp;بلاغي بالأعمال الجديدة فيه</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>إعادة &amp;تسمية «%1»…</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Tell me of new gigs in it</source>
        <translation>إبلاغي بالأعمال الجديدة فيه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>ح&amp;ذف «%1»</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>“%1” is saved. You are told of new gigs in it.</source>
        <translation>حُفظ «%1». ستصلك أخبار الأعمال الجديدة فيه.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>The search “%1” is deleted.</source>
        <translation>حُذف البحث «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerAddress</name>
    <message>
        <source>Enter the address of a server, for example gigs.example.org.</source>
        <translation>يُرجى إدخال عنوان خادم، مثل gigs.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>يُرجى عدم تضمين الاسم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>A server address begins with https://.</source>
        <translation>يبدأ عنوان الخادم بـ https://‎.</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer can be used. Try https.</source>
        <translation>من دون تشفير (http) لا يمكن استخدام إلا خادم على هذا الحاسوب. يمكن تجربة https.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerProcess</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation>لم يصبح جاهزًا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>تعطّل.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>انتهى بالرمز %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerSection</name>
    <message>
        <source>Server and account</source>
        <translation>الخادم والحساب</translation>
    </message>
    <message>
        <source>Where your pictures go</source>
        <translation>وجهة صورك</translation>
    </message>
    <message>
        <source>Not signed in just now; what was seen before is shown.</source>
        <translation>لا يوجد تسجيل دخول حاليًا؛ يظهر ما عُرض سابقًا.</translation>
    </message>
    <message>
        <source>The original backend: bids cannot be changed or withdrawn there, and it keeps no notifications.</source>
        <translation>الخادم الأصلي: لا يمكن فيه تغيير العروض أو سحبها، ولا يحفظ الإشعارات.</translation>
    </message>
    <message>
        <source>Gig Flow server</source>
        <translation>خادم Gig Flow</translation>
    </message>
    <message>
        <source>Cloudinary cloud name</source>
        <translation>اسم السحابة في Cloudinary</translation>
    </message>
    <message>
        <source>Unsigned upload preset</source>
        <translation>إعداد الرفع غير الموقّع (upload preset)</translation>
    </message>
    <message>
        <source>Use this for pictures</source>
        <translation>استخدام هذا للصور</translation>
    </message>
    <message>
        <source>Left empty, they go to the server where it keeps pictures. A Cloudinary account of your own takes them where it does not.</source>
        <translation>إذا تُرك فارغًا، تذهب الصور إلى الخادم إن كان يحفظها. وإن لم يكن، فيستقبلها حساب Cloudinary خاص بك.</translation>
    </message>
    <message>
        <source>Your next picture goes to Cloudinary.</source>
        <translation>صورتك التالية تذهب إلى Cloudinary.</translation>
    </message>
    <message>
        <source>Your next picture goes to the server.</source>
        <translation>صورتك التالية تذهب إلى الخادم.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Sign in as somebody else too; this account stays signed in</source>
        <translation>تسجيل الدخول باسم شخص آخر أيضًا، ويبقى هذا الحساب مسجَّل الدخول</translation>
    </message>
    <message>
        <source>%1, with everything this program can do.</source>
        <comment>server</comment>
        <translation>%1، مع كل ما يستطيعه هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>gigflow::SessionBanner</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation>تسجيل الدخول لهذه الجلسة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Answer the system&apos;s question to unlock your keyring.</source>
        <translation>تُرجى الإجابة عن سؤال النظام لفتح قفل حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the system&apos;s keyring, and the keyring is locked. Until then you see what was here last time.</source>
        <translation>تسجيل دخولك محفوظ في حلقة المفاتيح في النظام، وهي مقفلة. وإلى أن تُفتح يظهر ما كان هنا في المرة السابقة.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out your sign-in.</source>
        <translation>لم تسلّم حلقة المفاتيح في النظام بيانات تسجيل دخولك.</translation>
    </message>
    <message>
        <source>No keyring is running on this system, so your sign-in could not be read.</source>
        <translation>لا توجد حلقة مفاتيح عاملة على هذا النظام، لذا تعذرت قراءة بيانات تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>لا تستجيب حلقة المفاتيح في النظام.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing that waits to be sent is lost.</source>
        <translation>انتهت جلستك. يُرجى تسجيل الدخول مجددًا؛ لن يضيع شيء مما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>gigflow::SettingsPage</name>
    <message>
        <source>Follow the system</source>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is, without any shade between.</source>
        <translation>التباين العالي فاتح أو داكن كما في النظام، دون أي درجات بينهما.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Changes at once, numbers and dates included.</source>
        <translation>تتغير فورًا، بما في ذلك الأرقام والتواريخ.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>فتح العنصر المحدد في قائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The next and the previous part of the window</source>
        <translation>الجزء التالي والسابق من النافذة</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Gig Flow %1</source>
        <translation>Gig Flow %1</translation>
    </message>
    <message>
        <source>Qt %1. Search: %2. Free software under the MIT licence.</source>
        <translation>مبني على Qt %1. البحث: %2. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>full-text (SQLite FTS5)</source>
        <translation>في كامل النص (SQLite FTS5)</translation>
    </message>
    <message>
        <source>simple (this SQLite has no FTS5)</source>
        <translation>بسيط (لا يتضمن SQLite هذا FTS5)</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>نسخ تقرير</translation>
    </message>
    <message>
        <source>Versions and how the connection stands, to show to somebody who helps. No name and no secret is in it.</source>
        <translation>الإصدارات وحالة الاتصال، لإظهارها لمن يقدّم المساعدة. لا يتضمن أي اسم أو سر.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Open one of the saved searches</source>
        <translation>فتح إحدى عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>gigflow::ShareBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count, of what: 3 hired</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message>
        <source>That gig is not there any more.</source>
        <translation>لم يعد ذلك العمل موجودًا.</translation>
    </message>
    <message>
        <source>Fetching the gig…</source>
        <translation>جارٍ جلب العمل…</translation>
    </message>
    <message>
        <source>Your gig is posted.</source>
        <translation>تم نشر عملك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Sign out with unsent work?</source>
        <translation>تسجيل الخروج مع وجود ما لم يُرسل؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>وصلت جميع التغييرات إلى الخادم.</numerusform>
            <numerusform>هناك تغيير واحد لم يصل إلى الخادم. ما لم يُرسل يبقى على هذا الحاسوب ويُرسل عند تسجيل دخولك مجددًا.</numerusform>
            <numerusform>هناك تغييران لم يصلا إلى الخادم. ما لم يُرسل يبقى على هذا الحاسوب ويُرسل عند تسجيل دخولك مجددًا.</numerusform>
            <numerusform>هناك %Ln تغييرات لم تصل إلى الخادم. ما لم يُرسل يبقى على هذا الحاسوب ويُرسل عند تسجيل دخولك مجددًا.</numerusform>
            <numerusform>هناك %Ln تغييرًا لم يصل إلى الخادم. ما لم يُرسل يبقى على هذا الحاسوب ويُرسل عند تسجيل دخولك مجددًا.</numerusform>
            <numerusform>هناك %Ln تغيير لم يصل إلى الخادم. ما لم يُرسل يبقى على هذا الحاسوب ويُرسل عند تسجيل دخولك مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>تسجيل الخروج رغم ذلك</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>هذا حساب آخر. أضفه من الإعدادات، الحسابات.</translation>
    </message>
    <message>
        <source>Your gig is kept on this computer, and posted as soon as the server can be reached.</source>
        <translation>عملك محفوظ على هذا الحاسوب، ويُنشر بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>وُضعت تعديلاتك جانبًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>That search is not there any more.</source>
        <translation>لم يعد ذلك البحث موجودًا.</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInForm</name>
    <message>
        <source>E-mail or username</source>
        <translation>البريد الإلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter your e-mail or username.</source>
        <translation>يُرجى إدخال بريدك الإلكتروني أو اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>يُرجى إدخال كلمة مرورك.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInPanel</name>
    <message>
        <source>Sign in as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>هذا حساب آخر. أضفه من الإعدادات، الحسابات.</translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>As a freelancer</source>
        <translation>بصفة مستقل</translation>
    </message>
    <message>
        <source>As an owner</source>
        <translation>بصفة صاحب عمل</translation>
    </message>
    <message>
        <source>bids placed</source>
        <translation>العروض المقدَّمة</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>معدل الفوز</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>What became of your bids</source>
        <translation>ما آلت إليه عروضك</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>المكتسب حسب الشهر</translation>
    </message>
    <message>
        <source>gigs posted</source>
        <translation>الأعمال المنشورة</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>المنفَق</translation>
    </message>
    <message>
        <source>from posting to hiring</source>
        <translation>من النشر إلى التوظيف</translation>
    </message>
    <message>
        <source>How your gigs stand</source>
        <translation>حالة أعمالك</translation>
    </message>
    <message>
        <source>Gigs posted by month</source>
        <translation>الأعمال المنشورة حسب الشهر</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decided bid(s)</source>
        <translation>
            <numerusform>لم يُبت في أي عرض</numerusform>
            <numerusform>من عرض واحد تم البت فيه</numerusform>
            <numerusform>من عرضين تم البت فيهما</numerusform>
            <numerusform>من %Ln عروض تم البت فيها</numerusform>
            <numerusform>من %Ln عرضًا تم البت فيه</numerusform>
            <numerusform>من %Ln عرض تم البت فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>none is decided yet</source>
        <translation>لم يُبت في أي منها بعد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hire(s)</source>
        <translation>
            <numerusform>بلا توظيف بعد</numerusform>
            <numerusform>في عملية توظيف واحدة</numerusform>
            <numerusform>في عمليتي توظيف</numerusform>
            <numerusform>في %Ln عمليات توظيف</numerusform>
            <numerusform>في %Ln عملية توظيف</numerusform>
            <numerusform>في %Ln عملية توظيف</numerusform>
        </translation>
    </message>
    <message>
        <source>hired</source>
        <translation>تم التوظيف</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم تُختر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) received</source>
        <translation>
            <numerusform>لم تُستلم عروض</numerusform>
            <numerusform>عرض واحد مستلَم</numerusform>
            <numerusform>عرضان مستلَمان</numerusform>
            <numerusform>%Ln عروض مستلَمة</numerusform>
            <numerusform>%Ln عرضًا مستلَمًا</numerusform>
            <numerusform>%Ln عرض مستلَم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hires known here</source>
        <comment>how many hires&apos; prices this computer knows</comment>
        <translation>عمليات التوظيف المعروفة هنا: %1 من %2</translation>
    </message>
    <message>
        <source>nobody is hired yet</source>
        <translation>لم يُوظَّف أحد بعد</translation>
    </message>
    <message>
        <source>half were quicker</source>
        <translation>نصفها كان أسرع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>مُسندة</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message>
        <source>Signed in for this session only</source>
        <translation>تسجيل الدخول لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the sign-in, so it ends with the program.</source>
        <translation>لم تقبل حلقة المفاتيح في النظام بيانات تسجيل الدخول، لذا تنتهي بانتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>آخر تحديث في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات بانتظار الإرسال</numerusform>
            <numerusform>تغيير واحد بانتظار الإرسال</numerusform>
            <numerusform>تغييران بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرات بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرًا بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغيير بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>إظهار ما لم يصل إلى الخادم بعد</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln gig(s) so far…</source>
        <translation>
            <numerusform>تجري المزامنة…</numerusform>
            <numerusform>تجري المزامنة: عمل واحد حتى الآن…</numerusform>
            <numerusform>تجري المزامنة: عملان حتى الآن…</numerusform>
            <numerusform>تجري المزامنة: %Ln أعمال حتى الآن…</numerusform>
            <numerusform>تجري المزامنة: %Ln عملًا حتى الآن…</numerusform>
            <numerusform>تجري المزامنة: %Ln عمل حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Online, asks every minute</source>
        <translation>متصل، يسأل كل دقيقة</translation>
    </message>
    <message>
        <source>online, asks every minute</source>
        <translation>متصل، يسأل كل دقيقة</translation>
    </message>
    <message>
        <source>The server answers, but news does not come by itself: the connection for it fails. What is new is asked for once a minute.</source>
        <translation>الخادم يجيب، لكن الجديد لا يصل من تلقاء نفسه لأن الاتصال المخصص له يفشل. يُسأل عن الجديد مرة كل دقيقة.</translation>
    </message>
</context>
<context>
    <name>gigflow::StorageSection</name>
    <message>
        <source>Clear pictures</source>
        <translation>مسح الصور</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>They are fetched again when they show</source>
        <translation>تُجلب من جديد عند ظهورها</translation>
    </message>
    <message>
        <source>Gigs, bids and what waits to be sent are kept in</source>
        <translation>مكان حفظ الأعمال والعروض وما ينتظر الإرسال:</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>جارٍ المسح…</translation>
    </message>
    <message>
        <source>Show where all of it is kept</source>
        <translation>إظهار مكان حفظ كل ذلك</translation>
    </message>
</context>
<context>
    <name>gigflow::StoreBanner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used, so nothing is shown and nothing can be saved. %1</source>
        <translation>لا يمكن استخدام البيانات على هذا الحاسوب، لذا لا يظهر شيء ولا يمكن حفظ شيء. %1</translation>
    </message>
    <message>
        <source>The data on this computer was damaged, or written by a newer version, and is being fetched anew. What was not sent, and drafts, were kept as far as they could be read. The old file is %1.</source>
        <translation>كانت البيانات على هذا الحاسوب تالفة، أو مكتوبة بإصدار أحدث، ويجري جلبها من جديد. حُفظ ما لم يُرسل والمسودات بقدر ما أمكنت قراءته. الملف القديم هو ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>gigflow::SyncNote</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent as soon as the server can be reached.</source>
        <translation>محفوظ على هذا الحاسوب. يُرسل بمجرد الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>لم يقبل الخادم هذا.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>لم يقبل الخادم هذا: %1</translation>
    </message>
    <message>
        <source>The connection closed before the answer came, so it is not certain that this was done.</source>
        <translation>انقطع الاتصال قبل وصول الرد، لذا ليس مؤكدًا أن الأمر قد تم.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>This was changed on the server meanwhile. Nothing has been overwritten; compare the two and decide.</source>
        <translation>تغيّر هذا على الخادم في هذه الأثناء. لم تحدث كتابة فوق أي شيء؛ تُرجى مقارنة النسختين واتخاذ القرار.</translation>
    </message>
</context>
<context>
    <name>gigflow::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>on a button: takes back what was just done</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message>
        <source>Open Gig Flow</source>
        <translation>فتح Gig Flow</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>إيقاف التنبيهات مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Gig Flow: %Ln unread notification(s)</source>
        <translation>
            <numerusform>‏Gig Flow: لا إشعارات غير مقروءة</numerusform>
            <numerusform>‏Gig Flow: إشعار واحد غير مقروء</numerusform>
            <numerusform>‏Gig Flow: إشعاران غير مقروءين</numerusform>
            <numerusform>‏Gig Flow: %Ln إشعارات غير مقروءة</numerusform>
            <numerusform>‏Gig Flow: %Ln إشعارًا غير مقروء</numerusform>
            <numerusform>‏Gig Flow: %Ln إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
</context>
<context>
    <name>gigflow::WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Join the marketplace</source>
        <translation>الانضمام إلى السوق</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>لديك حساب؟</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message>
        <source>, </source>
        <extracomment>Between two facts about one gig or bid, as a screen reader says them.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gig&apos;s status</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a gig&apos;s status</comment>
        <translation>مُسند</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a gig&apos;s status</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a bid&apos;s status</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Hired</source>
        <comment>a bid&apos;s status</comment>
        <translation>تم التوظيف</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a bid&apos;s status</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a bid&apos;s status</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s)</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%Ln عروض</numerusform>
            <numerusform>%Ln عرضًا</numerusform>
            <numerusform>%Ln عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
    <message>
        <source>your gig</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the gig&apos;s owner</comment>
        <translation>صاحب العمل %1</translation>
    </message>
    <message>
        <source>you have bid</source>
        <translation>قدّمت عرضًا</translation>
    </message>
    <message>
        <source>posted %1</source>
        <comment>3 hours ago</comment>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>bid on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>عرض على %1</translation>
    </message>
    <message>
        <source>your bid</source>
        <translation>عرضك</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the bid&apos;s freelancer</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>the gig was deleted</source>
        <translation>حُذف العمل</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>قُدّم %1</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and start Gig Flow again.</source>
        <translation>هناك برنامج آخر يستخدم الملف. يُرجى إغلاقه وتشغيل Gig Flow من جديد.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Check its permissions.</source>
        <translation>لا يُسمح بالكتابة في الملف أو مجلده. يُرجى التحقق من الأذونات.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>القرص ممتلئ. يُرجى توفير مساحة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check the folder and its permissions.</source>
        <translation>تعذر فتح الملف. يُرجى التحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>تعذر الحفظ على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) to decide on</source>
        <translation>
            <numerusform>لا عروض بانتظار قرارك</numerusform>
            <numerusform>عرض واحد بانتظار قرارك</numerusform>
            <numerusform>عرضان بانتظار قرارك</numerusform>
            <numerusform>%Ln عروض بانتظار قرارك</numerusform>
            <numerusform>%Ln عرضًا بانتظار قرارك</numerusform>
            <numerusform>%Ln عرض بانتظار قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmarked</source>
        <comment>a gig</comment>
        <translation>في المفضلة</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <comment>a gig</comment>
        <translation>لم يُشاهَد بعد</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <comment>a bid</comment>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>gig by %1</source>
        <translation>صاحب العمل %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gig Flow is already running on %1, but it does not answer.
</source>
        <translation>يعمل Gig Flow بالفعل على ‎%1‎، لكنه لا يستجيب.
</translation>
    </message>
</context>
</TS>
