<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! منقطعة</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>$ للإجابة</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>&amp;حول Abreast</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>إ&amp;ضافة تشكيلة إلى هذه اللوحات…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>إ&amp;ضافة لوحة…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>م&amp;حاذاة الجولات</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>الإجا&amp;بة عن المطالبة الأخيرة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبي&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;أرشفة</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>&amp;رجوع إلى اللوحات</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>ال&amp;نسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>الع&amp;نوان الأساسي</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>&amp;بدء المقارنات الجديدة بها</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>م&amp;قارنة عمياء</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>الأصوات ال&amp;عمياء فقط</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>م&amp;سح المرشّحات</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;أعمدة</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>الم&amp;فاضلة</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>ال&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;نسخ الإجابة</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ نصًا</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>مزوّد م&amp;خصص…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>&amp;حذف {n} مقارنة</numerusform>
            <numerusform>&amp;حذف مقارنة واحدة</numerusform>
            <numerusform>&amp;حذف مقارنتين</numerusform>
            <numerusform>&amp;حذف {n} مقارنات</numerusform>
            <numerusform>&amp;حذف {n} مقارنة</numerusform>
            <numerusform>&amp;حذف {n} مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>ال&amp;فروق في هذه الجولة</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>ت&amp;كرار اللوحة</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>ال&amp;جولات السابقة المرسلة، من النهاية:</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>تح&amp;رير التشكيلات…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>ت&amp;حرير المطالبة</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>الإ&amp;رسال بـ Enter (يبدأ Shift+Enter سطرًا جديدًا)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>إد&amp;خال المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>ت&amp;صدير بصيغة CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>ت&amp;صدير {n} مقارنة…</numerusform>
            <numerusform>ت&amp;صدير مقارنة واحدة…</numerusform>
            <numerusform>ت&amp;صدير مقارنتين…</numerusform>
            <numerusform>ت&amp;صدير {n} مقارنات…</numerusform>
            <numerusform>ت&amp;صدير {n} مقارنة…</numerusform>
            <numerusform>ت&amp;صدير {n} مقارنة…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>الأر&amp;قام…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>&amp;بحث في كل اللوحات…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>أول &amp;بايت خلال</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>م&amp;جمّد: سلسلتها حتى الجولة {turn}؛ لا تُضاف الجولات اللاحقة</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ال&amp;ترويسات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>ال&amp;سجل والنماذج</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>السج&amp;ل المرسل إليها…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ال&amp;معرّف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المف&amp;تاح</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أك&amp;بر</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>التش&amp;كيلات…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>أ&amp;طول صمت</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>أ&amp;طول صمت، s</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>&amp;دمج الإجابات…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>ال&amp;نماذج</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>تجيب ن&amp;ماذج هذا الحاسوب واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>مقارنة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>الفرق التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>الجولة التال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>&amp;لا شيء: كل مطالبة وحدها</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم ال&amp;نص العادي</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>هذه اللوحة &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>ال&amp;لوحة</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>المقارنة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>الفرق ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>ال&amp;جولة السابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>إن&amp;هاء Abreast</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>إعادة التولي&amp;د</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>إعادة &amp;فتح ما أُغلق</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>ا&amp;ستعادة هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>إن&amp;قاذ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>ال&amp;عيّنات</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>&amp;حفظ هكذا</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>تم&amp;رير متزامن</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إعادة الإ&amp;رسال</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>إ&amp;رسال هذه عند الاتصال</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>وضعه &amp;جانبًا وبدء جديد</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إي&amp;قاف وإغلاق</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>رسالة الن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>أل&amp;سنة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>تدرّج درجة ال&amp;عشوائية…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>ال&amp;عشوائية والطول ورسالة النظام…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>&amp;درجات العشوائية</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>الو&amp;قت</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>&amp;تجربة في لوحة</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>إ&amp;عادة محاولة هذه</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>الاستخدام والت&amp;كاليف</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>ا&amp;ستخدام {address}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>&amp;تصويت: A، B…، T تعادل، N لا جيد</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>(لم ترد إجابة: لا يُرسل منها شيء)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(غير معروضة)</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>({number} من {count})</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ تحته خط: تقوله هذه الإجابة فقط. − مشطوب: يقوله الأساس فقط. F7 التالي، Shift+F7 السابق، Esc للخروج.</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>طلب واحد: {cost}.</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>5 إلى 95 % من {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة ثقة 95 %</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>نسخة احتياطية من السجل غير سليمة. اختر غيرها.</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>البوت نموذج له رسالة نظام وحدود خاصة به. اختر «إضافة» لإنشاء واحد؛ ويمكن عندئذ أن يكون لوحة كأي نموذج.</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>لإحدى الميزانيات مبلغ ناقص. اكتبه بالدولار الأمريكي، مثل 20 أو 2.50، أو أزلها.</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>استُنفدت ميزانية</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>لا تكون المقارنة عمياء إلا بعد فتح السجل. أعد المحاولة بعد لحظة، أو ابدأ مقارنة مؤقتة.</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>تتسع المقارنة لـ {count} من اللوحات على الأكثر. أغلق واحدة أولًا.</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>تتسع المقارنة لـ {most} من اللوحات على الأكثر. أغلق واحدة أولًا.</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>أنهى مرشّحُ محتوى أو النموذجُ نفسه هذه الإجابة. ما ورد باقٍ.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>نسخة محفوظة في {file}.</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>ملف مُعطى عند التشغيل موضوع فوق هذا المدخل، وله الغلبة حيث يتكلم كلاهما.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>في السطر {line} من {file} مفتاح لـ {entry}.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>في {file} مفتاح لـ {entry}.</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>في الذاكرة مفتاح محفوظ حتى إغلاق Abreast.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>يُحفظ المفتاح في حلقة مفاتيح نظام التشغيل، أو في متغير البيئة الذي يسمّيه المزوّد، أو في الذاكرة حتى إغلاق Abreast. لا يُكتب أبدًا في ملف، ولا يُرسل إلا إلى العنوان الذي أُدخل لأجله.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>في حلقة مفاتيح نظامك مفتاح محفوظ.</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>لا يُرسل مفتاح إلى {hostname} دون تعمية. استخدم عنوانًا يبدأ بـ https://. إذا كنت تقبل أن يتمكن آخرون في الطريق من قراءته، فعيّن allow_plain_http: true لهذا المزوّد في ملف providers.yaml الخاص بك.</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>لا يُكتب مفتاح في ملف إعدادات؛ مكانه حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>وُجد مفتاح في متغير البيئة. يُستخدم قبل غيره.</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>التشكيلة مجموعة لوحات تحت اسم. اختر «إضافة»، أو احفظ اللوحات من المفاضلة &gt; حفظ هذه اللوحات تشكيلةً.</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>هناك نموذج يحكم الآن. انتظر نهايته، أو أوقفه.</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>اسم من اختيارك له</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>السعر مبلغ بالدولار الأمريكي، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>عدد رموز مبلّغ عنه لا يمكن أن يصح: هو سالب، أو كبير إلى حد غير معقول، أو ليس رقمًا، أو تناقص.</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>يمكن السؤال في مقارنة مؤقتة: Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>لا يمكن كتابة قيمة من النوع {kind} في ملف إعدادات.</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>يكون التصويت على إجابات مطالبة واحدة. اختر إجابات من الجولة نفسها.</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>استغرقت الإجابة الكاملة الوقت نفسه تقريبًا معها جميعًا، من {least} إلى {most} في الوسيط.</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>استغرقت الإجابة الكاملة من {fast} في الوسيط {least}، ومن {slow} {most}، أي {ratio} أضعاف.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>إ&amp;ضافة ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>&amp;مفتاح API…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>إ&amp;صدار API</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>حول Abreast</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>نحو {count} من الرموز مع إجابة من {answer} لا تتسع في {context} التي يقبلها {model}. قصّر المطالبة، أو ابدأ مقارنة جديدة.</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>نحو {count} من الرموز لا تتسع في {context} التي يقبلها {model}. قصّر المطالبة، أو ابدأ مقارنة جديدة.</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>نحو {input_tokens} من الرموز دخلًا و {output_tokens} خرجًا، من طول النصوص بمعدل {bytes_per_token} بايت للرمز: لم يبلّغ المزوّد عن أي عدد.</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>لا يستطيع Abreast إجراء هذا التغيير في {file} دون المساس بأسطر أخرى. غيّر الملف في محرر.</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>تعذرت على Abreast قراءة ملفاته: {error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>أُغلق Abreast أو توقف حين فُتحت هذه المقارنة آخر مرة. تُعرض إجاباتها هذه المرة كنص بسيط.</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>أُغلق Abreast أثناء ورود هذه الإجابة، فقد تكون مقطوعة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>يجري إغلاق Abreast، فلن يُشغَّل خادم نموذج. اسأل ثانية بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>حدث خلل في Abreast نفسه ({name}). أعد المحاولة؛ الموضع مذكور في ملف السجل.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>حدث خلل في Abreast نفسه ({task}: {error}).</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>تأخر Abreast نفسه {seconds} s</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>أقصى تأخر من Abreast</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>إضافة &amp;ملف GGUF…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>إضافة ملف GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>إضافة ملف GGUF…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>إضافة بوت</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>إضافة ميزانية</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>إضافة تشكيلة</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>إضافة نموذج (Ctrl+T)</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>إضافة لوحة</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>إضافة لو&amp;حة</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>إضافة نمو&amp;ذج</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>إضافة لوحات</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>يضيف {n} لوحة تسأل الشيء نفسه. يظهر فوقها مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
            <numerusform>يضيف لوحة واحدة تسأل الشيء نفسه. يظهر فوقها مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
            <numerusform>يضيف لوحتين تسألان الشيء نفسه. يظهر فوقهما مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
            <numerusform>يضيف {n} لوحات تسأل الشيء نفسه. يظهر فوقها مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
            <numerusform>يضيف {n} لوحة تسأل الشيء نفسه. يظهر فوقها مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
            <numerusform>يضيف {n} لوحة تسأل الشيء نفسه. يظهر فوقها مقدار اختلاف الإجابات. تُطلب كل إجابة ويُدفع ثمنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>يضيف {n} لوحة بالنموذج نفسه وإعداداته الأخرى.</numerusform>
            <numerusform>يضيف لوحة واحدة بالنموذج نفسه وإعداداته الأخرى.</numerusform>
            <numerusform>يضيف لوحتين بالنموذج نفسه وإعداداته الأخرى.</numerusform>
            <numerusform>يضيف {n} لوحات بالنموذج نفسه وإعداداته الأخرى.</numerusform>
            <numerusform>يضيف {n} لوحة بالنموذج نفسه وإعداداته الأخرى.</numerusform>
            <numerusform>يضيف {n} لوحة بالنموذج نفسه وإعداداته الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>بالمقارنة مع أصوات المستخدم: {agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>مقارنةً بأصواتك: {agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>التوافق قيمة تقريبية: متوسط تشابه كل أزواج الإجابات، بحسب الكلمات الواردة فيهما بالترتيب نفسه. وهو لا يعرف شيئًا عن معناها. الطول والرمز الأول والسرعة: الوسيط، وبين قوسين الأدنى والأعلى.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>كلها سواء</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>أُعدّت كل الإجابات على عتاد خاص؛ ولم يُدفع لأي مزود.</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>كلها سيئة</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>يُوصل إلى كل ما عداها مباشرة، وإلى هذا الحاسوب دائمًا.</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>يُرسل إلى كل اللوحات بدءًا من المطالبة التالية: {history}.</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>تتابع كل اللوحات من {letter}. إجاباتها الخاصة باقية: تعيدها الأسهم.</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>أُرسل إلى كل اللوحات الدخل نفسه.</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>أُرسلت إلى كل اللوحات المطالبات نفسها. ولكل منها إجاباتها السابقة في سجلها.</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>كل المزوّدين معًا</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>المجموع: {cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>مع معرفة هل يقبل النموذج درجة العشوائية والصور والأدوات</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>والإجابات التي تتصفّحها الأسهم تحت المطالبة أيضًا</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>كلّفت إجابة {dear} في المتوسط {most}، أي {ratio} أضعاف إجابة {cheap} ({least}).</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>كلّفت إجابة {dear} في المتوسط {most}؛ ولم تكلّف {cheap} شيئًا.</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>كلّفت الإجابة {cost} مع {models} على السواء.</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>ما زالت {n} إجابة ترد. تتوقف عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
            <numerusform>ما زالت إجابة واحدة ترد. تتوقف عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
            <numerusform>ما زالت إجابتان تردان. تتوقفان عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
            <numerusform>ما زالت {n} إجابات ترد. تتوقف عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
            <numerusform>ما زالت {n} إجابة ترد. تتوقف عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
            <numerusform>ما زالت {n} إجابة ترد. تتوقف عند إغلاق Abreast؛ ما ورد محفوظ، وربما حُوسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>السجل مفتوح في إصدار أقدم من Abreast. أغلقه ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>و{count} مثلها غيرها.</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>تحفظ نسخة أخرى من Abreast الملف {path} منذ {wait_s} s. أغلقها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>غيّر برنامج آخر هذه التشكيلة في اللحظة نفسها. لم يُحفظ شيء. احفظ ثانية.</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>غيّر برنامج آخر الحقول نفسها في هذا الملف. اختر لكل منها القيمة التي تبقى.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>يحجز برنامج آخر السجل. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>يحجز برنامج آخر السجل: العملية {pid}. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>إجابة {model}</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>الإجابة عن المطالبة الأخيرة أيضًا</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>نُسخت الإجابة {answer} إلى الحافظة.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>الإجابة {letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>نُسخت الإجابة {letter} إلى الحافظة.</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>الإجابة {letter}: {damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>الإجابة {name}. {summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>الإجابة {number} من {count}</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>أجاب باسم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>تستمر الإجابات؛ {n} محرف في الذاكرة فقط.</numerusform>
            <numerusform>تستمر الإجابات؛ محرف واحد في الذاكرة فقط.</numerusform>
            <numerusform>تستمر الإجابات؛ محرفان في الذاكرة فقط.</numerusform>
            <numerusform>تستمر الإجابات؛ {n} محارف في الذاكرة فقط.</numerusform>
            <numerusform>تستمر الإجابات؛ {n} محرفًا في الذاكرة فقط.</numerusform>
            <numerusform>تستمر الإجابات؛ {n} محرف في الذاكرة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>إجابات للقراءة</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>إجابات مجهولة التكلفة</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>أي نموذج من {provider}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>تسري على هذه اللوحة بدءًا من المطالبة التالية.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>أرشف مقارنة من قائمتها لإبعادها عن الطريق.</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>المقارنات المؤرشفة</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>كرسم بياني</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>كما هو: {history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>كما يذكر الملف عن نفسه. راجع المصدر الذي حصلت عليه منه.</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>اسأل كل اللوحات…   Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>اسأل كل اللوحات…   Enter للإرسال</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>اسأل شيئًا في الأسفل. تُحفظ كل مقارنة هنا، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>اسأل شيئًا: يظهر هنا مقدار اختلاف الإجابات.</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>سؤال المضيف عن نماذجه</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>سُئلت عمياء</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>جارٍ طلب قائمة النماذج</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>جارٍ سؤال المضيف عن نماذجه</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>جارٍ السؤال دون بث</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>جارٍ سؤال {model_id} على {guess}</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>جارٍ سؤال {model_id} بضع كلمات</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>جارٍ سؤال {provider} عن نماذجه…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>يسأل المضيف عن نماذجه ويطلب من نموذج واحد بضع كلمات، وقد يكلّف ذلك قليلًا.</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>عند 80 % يحذّر Abreast. وقبل مطالبة تستنفد ميزانية يسأل، أو لا يرسلها إطلاقًا إن كانت الميزانية مانعة. تكلفة المطالبة تقدير؛ والتكاليف المجهولة لا يمكن احتسابها، ويُذكر ذلك. النماذج على هذا الحاسوب مجانية وتجيب دائمًا.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>api-version من Azure OpenAI، لواجهة API المؤرّخة.</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>&amp;بدء سجل فارغ</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>رجوع إلى كل المقارنات</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>العنوان الأساسي</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>الأساس: الإجابة التي تُقارن بها الأخرى</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>الأساس: تُقارن به الإجابات الأخرى</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>قبل هذه السنة</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>عمياء</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>مقارنة عمياء</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>عمياء: بدءًا من المطالبة التالية تظهر الإجابات تحت حروف، بترتيب يُسحب من جديد كل مرة، إلى أن تُظهر الأسماء.</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>عمياء: الأسماء مخفية</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>منع عند الحد</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>منع عند حد الميزانية دون سؤال</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>بوت</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>كلتاهما سيئة</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>البوتات</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>الميزانية {name}: {state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>الميزانيات: {problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>الميزانيات…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>حسب البوت</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>حسب المزوّد</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>باستخدامه توافق على شروط Google، ومنها سياسة الاستخدامات المحظورة.</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>الاتصا&amp;ل خلال</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>ال&amp;مخبأ</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>المخبأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>لا يمكن تغييره: تعتمد عليه البوتات والمقارنات والمفتاح في حلقة المفاتيح. غيّر الاسم، أو كرّره.</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>لا يمكن تغييره: تستدعيه اللوحات والمقارنات والأوامر بالصيغة bot:ID. غيّر الاسم، أو كرّره.</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>تعذر العثور على المضيف {host}. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>تعذر العثور على المضيف {host}: لا يجيب أي خادم أسماء. قد يكون هذا الحاسوب غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>تغيير النمو&amp;ذج…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>تغيير النموذج…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>تغيير العنوان…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>المحرف رقم {position} من المفتاح هو {character}، ولا يرد في أي مفتاح. انسخ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>التحقّق من أسعار أحدث</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>فحص النماذج</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>فحص أي النماذج يجيب</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>جارٍ التحقّق من {model}…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>قائمة تحقّق بكل النقاط</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>اختيار نموذج…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>اختر مقارنة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>اختر إجابتين على الأقل.</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>الاختيار من كل النماذج…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>اختر من يجيب. تبقى المفاتيح في حلقة مفاتيح نظامك أو في متغيرات البيئة؛ لا يُرسل شيء حتى تضغط «إرسال».</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>إ&amp;غلاق اللوحة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>انقر داخل لوحة أولًا، أو انتقل إليها بـ F6.</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>انقر داخل إجابة أولًا، أو انتقل إليها بـ F6.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>إغلاق Abreast؟</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>أُغلقت. يعيدها Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>الشيفرة (لا شيء للمقارنة)</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>الشيفرة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>شيفرة، {language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>الشيفرة: {answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>الشيفرة: {base_lines} في {base} فقط، {other_lines} في {other} فقط</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>بدء بارد</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>دمج في إجابة واحدة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>تفصل الفواصل بين الوسوم.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>تعليق على التصويت</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>مقارنات من Abreast</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>مقارنات التقرير</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>محسوب من الرموز والأسعار: {money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>الاتصال خلال، بالثواني</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>المتنافس</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>م&amp;تابعة كل اللوحات من هنا</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>متابعة كل اللوحات من هنا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>تم النسخ: فروق كل الإجابات عن الأساس، نصًا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>نسخ بصيغة {form}</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>نسخ بصيغة {form}، اللوحة {letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>التكلفة بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>التكلفة الإجمالية</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>تكلفة الإجابة</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>تكلفة الإجابة مقابل السرعة</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>تكلفة الإجابة مقابل السرعة.</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>التكلفة: لم يُسأل شيء</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>التكلفة: {cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>التكاليف هي ما أبلغ به المزود، وإلا فعدد رموزه مضروبًا في السعر الساري وقت الإجابة؛ وما هو غير معروف لا يدخل في أي مجموع.</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>احتساب صوت على إجابة تسمّي صانعها</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>احتسابه</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>احتساب الأصوات التي أُعطيت والأسماء ظاهرة</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>نقد لكل منها</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>يعرض Ctrl+D الفروق أولًا.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>يرسل Ctrl+Enter في الحالتين. يغيّر Ctrl++ و Ctrl+- حجم النص في أي وقت.</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>مزوّد مخصص</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>قُطعت عند الحد: حد اللوحة أو المزوّد أو نهاية سياق النموذج.</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>الو&amp;صف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>النموذج الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>تقر&amp;ير القرار…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>تقرير ال&amp;قرار…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>تقرير القرار</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>تقرير القرار: {title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>النموذج الافتراضي</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>حذف نهائي الآن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>حُذفت {n} مقارنة</numerusform>
            <numerusform>حُذفت مقارنة واحدة</numerusform>
            <numerusform>حُذفت مقارنتان</numerusform>
            <numerusform>حُذفت {n} مقارنات</numerusform>
            <numerusform>حُذفت {n} مقارنة</numerusform>
            <numerusform>حُذفت {n} مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذفت “{title}”</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>ال&amp;لهجة</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>اللهجة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>فروق الأسعار الأحدث</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>&amp;اكتشاف</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>دولارات محسوبة من الرموز والأسعار</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>دولارات مقدّرة من طول النصوص</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>دولارات الميزانية</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>دولارات أبلغ عنها المزوّدون</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>تكرار اللوحة</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>تكرار هذا البوت</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>تكرار هذا المزوّد</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>إضا&amp;فات</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>تُعرض كل إجابتين على الحَكم بالترتيبين ودون أسماء. وحيث يختلف الحكم بين الترتيبين يُعد الزوج تعادلًا. ما يقوله الحَكم منفصل عن أصواتك ولا يدخل في أي من ترتيباتك.</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>المطالبات السابقة واللاحقة</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>إجابة سابقة عن هذه المطالبة</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>جولة أسبق</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>الجولات السابقة المرسلة</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>تحرير المطالبة</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>تحرير مطالبة سابقة. ما أُجيب باقٍ: تصفّحه بالأسهم. يتركها Esc كما كانت.</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Enter يختار، Esc يغلق.</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>الإرسال بـ Enter</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>متغير البيئة الذي فيه المفتاح</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>يعيد Esc عرض اللوحات الأخرى.</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>التقدير: {estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>مقدّر</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>مقدّر: ~{money} لـ {n} إجابة</numerusform>
            <numerusform>مقدّر: ~{money} لإجابة واحدة</numerusform>
            <numerusform>مقدّر: ~{money} لإجابتين</numerusform>
            <numerusform>مقدّر: ~{money} لـ {n} إجابات</numerusform>
            <numerusform>مقدّر: ~{money} لـ {n} إجابة</numerusform>
            <numerusform>مقدّر: ~{money} لـ {n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>وصلت كل إجابة كاملة.</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>أُرسلت كل مطالبة إلى جميع نماذجها في الوقت نفسه من حاسوب واحد. تُقرأ أوقات الانتظار من ساعة رتيبة واحدة: من آخر بايت في الطلب إلى أول محتوى (الرمز الأول) وإلى آخر محتوى (الإجابة الكاملة). الوسيط والمئينات بالاستكمال الخطي؛ ويُعطى المئين 95 ابتداءً من {count} إجابات.</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>تصدير الترتيب</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>تصدير الاستخدام</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>تم التصدير إلى {file}.</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>صادرات Abreast و ChatGPT و Claude و llm (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>ال&amp;متن الإضافي</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>المتن الإضافي</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>لوحات فاشلة</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>مفضّل: يُعرض أولًا</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>جارٍ جلب أحدث قائمة…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>جارٍ جلب أحدث الأسعار</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>الأرقام بصيغة CSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>أرقام اللوحة {letter}: {figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>الأرقام…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>ترشيح حسب النموذج أو الحالة أو الوقت أو الوسم</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>مرشّح النموذج: {chosen}. انقر لإزالته.</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>مرشّح المزوّد: {chosen}. انقر لإزالته.</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>مرشّح الحالة: {chosen}. انقر لإزالته.</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>مرشّح الوسم: {chosen}. انقر لإزالته.</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>مرشّح الوقت: {chosen}. انقر لإزالته.</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>بحث في كل اللوحات</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>بحث في هذه المقارنة</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>أول بايت خلال، بالثواني</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>الرمز الأول، الوسيط</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: {folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>يطويه</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>ا&amp;تباع النظام</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>لكل اللو&amp;حات</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>لكل اللوحات</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>ت&amp;فريع إلى لوحة جديدة</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>تفريع إلى لوحة جديدة</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>وُجد على {address}. يفتح {models}.</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>حر الاستخدام والتعديل والمشاركة، وتجاريًا أيضًا.</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>من {where}.</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>معاملات أخرى لكل طلب، بصيغة JSON.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>جلب النموذجين</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>انتقال إلى ال&amp;مطالبة</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>جارٍ الرجوع إلى جولة سابقة…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>وردت صفحة ويب لا واجهة API ({title}). هل العنوان {address} صحيح، أم أن هناك وكيلًا وسيطًا؟</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>لم ترد قائمة نماذج. هل العنوان {address} صحيح، أم أن هناك وكيلًا وسيطًا؟</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>ارتفاع القوائم</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>إخفاء السجل (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>إخفاء الاستخدام</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>إخفاء الاستخدام (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>سجل اللوحة {letter} · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>كيف جرى القياس</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>مصدر التكلفة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>أتريد استيراد هذا الملف؟</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>مستورد من {program}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>في الملف الآن: {value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>في {answer}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>الدخل بمعدل {bytes} بايت للرمز، كما في آخر {count} من إجابات هذا النموذج</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>الدخل بمعدل {bytes} بايت للرمز، وهي القاعدة التقريبية</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>دخل اللوحة {letter}: {input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>رموز الدخل (مع المخبأ)</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>رموز الدخل، مع المخبأ</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>جارٍ تثبيت المحرك (llama.cpp)…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>يُضاف إلى السجل.</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>كلّف {cost} مقابل {requests}.</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>لم يجب خلال {deadline_s} s. أعد المحاولة.</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>كان فيها: {panes}.</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>يُسأل بالصيغة bot:ID. لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>تُرسل فور فتح السجل. يستعيدها Esc.</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>يقود إلى {host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>فضّل الإجابة التي عُرضت عليه أولًا في {share} من أحكامه الحاسمة.</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>ينبغي أن يكون {file}.</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>يأخذ المفتاح من {variable}.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>لم يُسأل.</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>تنسيق هذه الإجابة يستغرق وقتًا أطول من اللازم. تُعرض من هنا فصاعدًا كنص بسيط.</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>ال&amp;خاص: كل مطالبة وصلتها وكل إجابة أعطتها</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>مفتاحه في {variable}. يفتح {models}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON، يمكن استيراده ثانية (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>الحَكم</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>ما يُحكَّم فيه</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>بحكم {judge}</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>بحكم {model} · {provider}</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>أُوقف التحكيم. ما حُكم فيه حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>انتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>انتقال إلى النهاية (End)</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>حفظ المفتاح حتى إغلاق Abreast فقط</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>مواصلة انتظار اللوحة {letter}</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>يُحفظ: {panes}، مع إعداداتها.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>مت&amp;غير المفتاح</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>مفتاح {provider}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>ليس {file} مكانًا للمفاتيح، إذ يمكن لغيرك قراءتها فيه. لا تُستخدم منه.</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>في {path} مفاتيح. انقلها إلى حلقة المفاتيح قبل تحويل الملف.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>إجابة لاحقة عن هذه المطالبة</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>جولة لاحقة</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>ا&amp;ستبعاد من المطالبة التالية</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>استبعاد جولات سابقة…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>استبعاد الأصوات التي أُعطيت والأسماء ظاهرة</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>الحافة اليسرى للإجابة {answer}</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>الحافة اليسرى للعمود {place}</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>الحافة اليسرى للوحة {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>خارج الترتيب: الأصوات على {n} مطالبة التي أُدلي بها والأسماء ظاهرة.</numerusform>
            <numerusform>خارج الترتيب: الأصوات على مطالبة واحدة التي أُدلي بها والأسماء ظاهرة.</numerusform>
            <numerusform>خارج الترتيب: الأصوات على مطالبتين ({n}) التي أُدلي بها والأسماء ظاهرة.</numerusform>
            <numerusform>خارج الترتيب: الأصوات على {n} مطالبات التي أُدلي بها والأسماء ظاهرة.</numerusform>
            <numerusform>خارج الترتيب: الأصوات على {n} مطالبة التي أُدلي بها والأسماء ظاهرة.</numerusform>
            <numerusform>خارج الترتيب: الأصوات على {n} مطالبة التي أُدلي بها والأسماء ظاهرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>خارج الترتيب: {n} صوت أُدلي به بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
            <numerusform>خارج الترتيب: صوت واحد أُدلي به بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
            <numerusform>خارج الترتيب: صوتان أُدلي بهما بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
            <numerusform>خارج الترتيب: {n} أصوات أُدلي بها بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
            <numerusform>خارج الترتيب: {n} صوتًا أُدلي بها بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
            <numerusform>خارج الترتيب: {n} صوت أُدلي بها بعد إظهار الأسماء، أو على إجابة تذكر صانعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>استُبعد لعدم وجود موضع له في السجل: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>مستبعد: {n} مطالبة لا تزال أسماؤها مخفية.</numerusform>
            <numerusform>مستبعد: مطالبة واحدة لا تزال أسماؤها مخفية.</numerusform>
            <numerusform>مستبعد: مطالبتان لا تزال أسماؤهما مخفية.</numerusform>
            <numerusform>مستبعد: {n} مطالبات لا تزال أسماؤها مخفية.</numerusform>
            <numerusform>مستبعد: {n} مطالبة لا تزال أسماؤها مخفية.</numerusform>
            <numerusform>مستبعد: {n} مطالبة لا تزال أسماؤها مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>تحكيم ن&amp;موذج…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>تحكيم نموذج</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>اجعل الاسم ينتهي بـ .html أو .md أو .json.</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>اجعل الاسم ينتهي بـ .md أو .html أو .pdf أو .json أو .csv.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>السطر {line}، العمود {column}: {fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>تشكيلة</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>التشكيلة والإعدادات</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>التشكيلة {name}.</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>التشكيلات</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>لا تُفتح الروابط من هذا النوع. يمكنك نسخ العنوان.</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>سرد كل المطالبات</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>أطول صمت بالثواني</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>أطول صمت، بالثواني</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>جارٍ البحث عن مفتاح…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>جارٍ البحث عن المفتاح</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خسر</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>رخصة MIT.</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>مبني على {verdicts}: {count} على أزواج من إجابات {prompts}.</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>أُعدّ في {day} بواسطة {program}.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>أفسح مساحة، وسيُحفظ كل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>إعادة &amp;صياغة المطالبة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>قيس في {n} إجابة.</numerusform>
            <numerusform>قيس في إجابة واحدة.</numerusform>
            <numerusform>قيس في إجابتين.</numerusform>
            <numerusform>قيس في {n} إجابات.</numerusform>
            <numerusform>قيس في {n} إجابة.</numerusform>
            <numerusform>قيس في {n} إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>أصلح ذلك، وسيُحفظ كل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>قائمة اللوحة {letter}</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>قائمة الجولة</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>دمج الإجابة {letter}، {model}</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>دمج الإجابات</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>دمج {letters}</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>الدامج</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>عمليات الدمج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>&amp;تراخيص النماذج</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>النموذج المطلوب</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>تراخيص النماذج</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>نموذج اللوحة {letter}: {model}. تغيير</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>النموذج أو البوت المراد إضافته</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>النموذج المجيب</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>نماذج (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>تُسمّى به النماذج: ID/MODEL. لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>تجيب نماذج هذا الحاسوب واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>لا تحتاج النماذج على هذا الحاسوب إلى مفتاح.</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>تُبطئ النماذج على هذا الحاسوب بعضها بعضًا. إذا أجابت واحدًا تلو الآخر كانت أزمنتها عادلة؛ ويُعرض الانتظار على حدة.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>تلف أكثر من {most} من أحداث {label}؛ قُطعت الإجابة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>أقصى &amp;رموز الخرج</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>أقصى رموز الخرج</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>الأكثر أصواتًا</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>نقل إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>نقل &amp;إلى اليمين</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>نقل المفاتيح التي في الملف إلى حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>نقل هذه الم&amp;فاتيح إلى حلقة المفاتيح عند التطبيق، وإخراجها من الملف</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>نقل هذه اللوحة إلى أسفل</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>نقل هذه اللوحة إلى أعلى</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>نقل هذه التشكيلة إلى أسفل</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>نقل هذه التشكيلة إلى أعلى</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>نقل هذا المزوّد إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>نقل هذا المزوّد إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>بوابة شركتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>الأسماء مخفية. صوّت (F8) وأظهرها (F9) أولًا.</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>الأسماء ظاهرة: يُخزَّن الصوت، ولا يدخل في ترتيب إلا إذا أردت ذلك هناك.</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>المقارنة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>لم تُقارن قط بما أعلاه، لذا تُرتّب على حدة</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>مقارنة عمياء جديدة بالنماذج نفسها</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>بوت جديد</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>مقارنة جديدة</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>مقارنة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>&amp;بدء المقارنات الجديدة بها</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>تشكيلة جديدة</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>مقارنة مؤ&amp;قتة جديدة</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>المطالبة التالية</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>لا إجابة طويلة بما يكفي للقياس، أو لم تبلّغ أي منها عن رموزها.</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>لم تُقَس أي إجابة.</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>لا مقارنة بالوسم {tag}.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>لم يتم الاتصال بـ {host}:{port} في الوقت المحدد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>لم يتم الاتصال بـ {host}:{port} خلال {connect_s} s. أعد المحاولة.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>لا اتصال بـ {host}:{port}. تحقّق من الشبكة.</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>لا صوت حاسمًا بعد على إجابات مختلفة الطول.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>لا اتصال معمّى بـ {host}. تحقّق من العنوان، وهل هو https.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>لا يُرسل مفتاح.</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>لا سعر لأي نموذج بعد</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>لا نموذج مطابقًا. اكتب provider/model لاستخدام نموذج ليس في القائمة.</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>لا أسماء مخفية.</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>لا ترد “{words}” في أي مطالبة أو إجابة. جرّب كلمات أقل أو غيرها؛ تكفي بداية الكلمة.</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>لا ترد “{words}” في أي مطالبة أو إجابة مع {filters}. جرّب دون مرشّحات، أو بكلمات أخرى.</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>لا نثر</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>لم يبلّغ أي مزوّد عن عددها.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>دون تقييم</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>لا تقييم: {count} حاسمة من {needed} لازمة</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة متبقية على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>لا نص للمقارنة</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>لا حكم على {count} غيرها: لم يُصدره الحَكم بالصيغة المطلوبة، أو فشل.</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>لا صوت كهذا. وسّع ما يُنظر فيه: أي وسم، كل الأوقات، كل الأصوات.</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>لا يُسمى فائز لأن {nobody}: أجابت {models} عن {prompts}، وفي الأسفل ما استغرقه ذلك.</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>لم يصوّت أحد دون رؤية الأسماء: لا شيء هنا يقول أي الإجابات أفضل.</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>لم يصوّت أحد: لا شيء هنا يقول أي الإجابات أفضل.</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>لم يبحث أحد عن تكلفته.</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>لا يمكن سؤال أي من التشكيلة {name}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>ليست المطالبة قيد التحرير في أي من اللوحات المختارة.</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>لا شيء: لا تحدد HTTP_PROXY و HTTPS_PROXY و ALL_PROXY وكيلًا لمزوّديك، أو يستثنيهم NO_PROXY.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>لم يعد ممكنًا سؤال كل النماذج. يُعرف السبب عند إظهار الأسماء.</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>ليس كل ما في {file} مستخدمًا.</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>لم تكن كل الأصوات دون رؤية الأسماء: وربما أثّرت معرفتها فيها.</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>لم تُسأل: {prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>لا يجري الحفظ: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>لا يجري الحفظ: {reason}.</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>لم تعد عمياء: الأسماء ظاهرة بدءًا من المطالبة التالية.</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>غير محتسب: {count} مجهولة التكلفة</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>غير محتسب: {n} طلب مجهول التكلفة.</numerusform>
            <numerusform>غير محتسب: طلب واحد مجهول التكلفة.</numerusform>
            <numerusform>غير محتسب: طلبان مجهولا التكلفة.</numerusform>
            <numerusform>غير محتسب: {n} طلبات مجهولة التكلفة.</numerusform>
            <numerusform>غير محتسب: {n} طلبًا مجهول التكلفة.</numerusform>
            <numerusform>غير محتسب: {n} طلب مجهول التكلفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>الأصوات لا تكفي لتمييز {better} عن {worse}.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>الأصوات لا تكفي لتمييز {better} عن {worse}: يلزم نحو {count} إضافية.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>الأصوات لا تكفي لتمييز {better} عن {worse}: يلزم أكثر من {count} إضافية. وقد يتساويان في الجودة.</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>لم يُسأل كل نموذج كل مطالبة: {models}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>ليست على الخريطة: {models}.</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>لم تُرسل: {reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>غير معروض: الأعمدة بعد أول {columns}.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>غير معروض: الصفوف بعد أول {rows} والأعمدة بعد أول {columns}.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>غير معروض: الصفوف بعد أول {rows}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>لا يمكن استنتاج شيء: لا توجد إجابة فيما اختير.</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>لا يمكن حفظ شيء: {folder} للقراءة فقط. اسمح بالكتابة هناك ثم شغّل Abreast من جديد.</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>تعذرت قراءة أي شيء؛ السجل فارغ الآن.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>لا شيء يستمع على {host}:{port}. هل {label} قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>لا يصل منها شيء إلى القرص. تُحتسب تكلفتها، دون أي نص، في لوحة الاستخدام وفي الميزانيات حتى إغلاق Abreast، ثم تُنسى.</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>لم يُرفض شيء من إعدادات هذه اللوحة.</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>لا شيء للتصويت عليه</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>لم يُسأل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>لم يُسأل شيء في هذه الفترة. أرسل مطالبة، أو اختر فترة أطول في الأعلى.</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>لم يُسأل شيء هذا الشهر.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>لم يُسأل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>لم يُغلق شيء.</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>لم يُقارن شيء: أجاب {model} وحده، عن {prompts}.</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>لم يُحفظ شيء: لم تُحسم التعارضات مع الملف المتغيّر.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>أعداد من 0 إلى {most} تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>أعداد مختلفة</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>المؤ&amp;سسة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation>من الدخل: مقروء من المخبأ</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>من الدخل: مكتوب في المخبأ</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>من أحدث {count}.</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>من الخرج: التفكير</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>غير متصل: ليس لهذا الحاسوب طريق إلى {host}.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على {n} زوج؛ ولا يدخل في أي رقم.</numerusform>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على زوج واحد؛ ولا يدخل في أي رقم.</numerusform>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على زوجين ({n})؛ ولا يدخلان في أي رقم.</numerusform>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على {n} أزواج؛ ولا تدخل في أي رقم.</numerusform>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على {n} زوجًا؛ ولا تدخل في أي رقم.</numerusform>
            <numerusform>لم يعطِ حكمًا يمكن قراءته على {n} زوج؛ ولا تدخل في أي رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>واحدة في كل سطر. لا مفتاح أبدًا.</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>مطالبة واحدة، عدة نماذج، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>لا يُعرف إلا جزء من الرموز.</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>لم تُسأل في هذه الجولة إلا هذه اللوحة.</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>حتى إغلاق Abreast فقط (لا في حلقة المفاتيح)</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>&amp;حتى إغلاق Abreast فقط، لا في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>بهذا النموذج فقط</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>{answer} فقط</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>{answer} فقط: “{words}”</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>{filter} فقط. عرض الكل ثانية</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>المتاح على قرص السجل {free_mb} MB فقط، واللازم {needed_mb}. أفسح مساحة ثم أرسل ثانية.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>فتح لوحة بهذا البوت</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>جارٍ فتح السجل…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>إجابات أ&amp;خرى أيضًا</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>رموز الخرج (مع التفكير)</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>رموز الخرج، مع التفكير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>زوجًا زوجًا</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>اللوحة {letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>تُرسل المطالبة التالية إلى اللوحة {letter}.</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>تُستبعد اللوحة {letter} من المطالبة التالية. وبعدها تتابع الكل كما كانت.</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>يُرسل إلى اللوحة {letter} بدءًا من المطالبة التالية: {history}.</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>لم تعد اللوحة {letter} ترسل {setting}.</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>اللوحة {letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>اللوحة {letter}: يُرسل المفتاح دون تعمية إلى {provider}</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>اللوحة {letter}: {problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>الصق مفتاحًا آخر ليحل محله</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>لصق المفتاح من الحافظة</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>فترة الميزانية</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>المفضّل</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>مبدئي: {count} حاسمة من {needed} لازمة للترتيب</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>الأيام 7 السابقة</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>الأسعار بالدولار الأمريكي لكل مليون رمز. Space يبدّل، F2 يحرّر، Delete يُخرج.</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>الأسعار: {sources}.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>الأسعار…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>مربع المطالبة</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>مطالبة الدمج</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>المطالبة {number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>المطالبة {number}، معدّلة من {earlier}</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>المطالبات والإجابات</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>تذهب المطالبات إلى المزوّدين الذين ترسلها إلى لوحاتهم، ولا أحد سواهم. لا يُطلب اختبار أو قائمة نماذج إلا حين تضغط الزر المخصص.</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>المطالبات المعروضة مع إجاباتها</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>مزوّد الميزانية</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>في الانتظار: تُرسل حين تكتمل الإجابات. يستعيدها Esc.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>ارفع الميزانية في الإعدادات &gt; الميزانيات لإرسالها.</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>الترتي&amp;ب…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>التقييم (95 %)</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>التقييم {rating}، دون ترتيب</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>التقييم {rating}، الترتيب {rank}</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>التقييمات بنموذج Bradley-Terry بالإمكان الأعظم، ويُحسب التعادل أو «كلتاهما سيئة» نصف فوز لكل منهما، والمتوسط 1000، مع فترات ثقة 95 % بتباينات مشتركة مجمّعة حسب المطالبة؛ وللنسب فترة ثقة Wilson عند 95 %.</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>التقييم بطريقة Bradley-Terry، المتوسط 1000، مع فترات ثقة 95 %. التعادل يُحتسب نصفًا. تُعد الأصوات على مطالبة واحدة متشابهة.</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>التقييمات مع فترات ثقة 95 %: {ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>التقييمات مع فترات ثقة 95 %</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>ال&amp;طلبات تحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>ال&amp;طلبات جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>إ&amp;عادة القراءة</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام ملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>جارٍ قراءة الأصوات…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>جارٍ قراءة ما تمكن قراءته: {count} من المطالبات والإجابات حتى الآن…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>جارٍ قراءة ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>جارٍ قراءة {file}: استُورد {count}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>التفكير ({n} كلمة)</numerusform>
            <numerusform>التفكير (كلمة واحدة)</numerusform>
            <numerusform>التفكير (كلمتان)</numerusform>
            <numerusform>التفكير ({n} كلمات)</numerusform>
            <numerusform>التفكير ({n} كلمة)</numerusform>
            <numerusform>التفكير ({n} كلمة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>إزالة اللوحة</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>إزالة الميزانية</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>إزالة مرشّح النموذج: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>إزالة مرشّح المزوّد: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>إزالة مرشّح الحالة: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>إزالة مرشّح الوسم: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>إزالة مرشّح الوقت: {chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>إزالة هذا البوت</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>إزالة هذه التشكيلة</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>إزالة هذا المزوّد</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>&amp;رد على هذه اللوحة فقط</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>أُعيد حسابه بالرموز كما عُدّت؛ نموذج آخر كان سيعدّ ويجيب باختلاف يسير.</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>جارٍ إعادة الحساب</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>تقرير {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>مبلّغ عنه</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>أبلغ عنه المزوّدون: {money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>طلب اللوحة {letter}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>تُرسل الطلبات إلى {address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>الطلبات تحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>الطلبات جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>إيقاف ال&amp;كل</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>ت&amp;عطيل</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>قاله: طريقة تقريبية. تُعد جملتان متماثلتين إذا اشتركتا في معظم الكلمات وذكرتا الأعداد نفسها وكانتا منفيتين معًا أو مثبتتين معًا. ما قيل بكلمات أخرى لا يُتعرّف عليه.</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>مُنقَذ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>عيّنات المطالبة التالية</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>عيّنات المطالبة السابقة</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>عيّنات هذه اللوحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>&amp;حفظ هذه اللوحات تشكيلةً…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>حفظ هذه اللوحات تشكيلةً</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>حفظ ما على الشاشة</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>بحث في كل الم&amp;قارنات</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>بحث في الإجراءات والتشكيلات والمقارنات والنماذج</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>بحث في الكل</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>بحث في التشكيلات</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>بحث في النماذج</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>ابحث في النماذج والمزوّدين، أو اكتب provider/model</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>بحث في النماذج والمزوّدين والمصادر</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>بحث في الأسعار</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>بحث في المزوّدين</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>ابحث، أو اكتب معرّفًا لإضافته</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>إرسال إلى اللوحة {letter}، {model}</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>إرسال إلى اللوحات المختارة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>الإرسال عند الاتصال</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>إرسال دون {setting}</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>يتطلب إرسال هذا {amount}.</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>تُرسل مع الطلب حيث يعرف المضيف المؤسسات.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>رقم الخادم: تحميل النموذج</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>رقم الخادم: سرعة القراءة</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>رقم الخادم: سرعة الكتابة</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>رقم الخادم: الانتظار في طابوره</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>تحديد ميزانية…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>عملت عدة نماذج على حاسوب واحد في الوقت نفسه وأبطأ بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>عدة عيّنات من نموذج &amp;واحد…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>عدة عيّنات من نموذج واحد</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>النسبة من الحاسمة، فترة ثقة 95 %</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>إ&amp;ظهار الأسماء</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>عرض {n} سطر</numerusform>
            <numerusform>عرض السطر الواحد</numerusform>
            <numerusform>عرض السطرين</numerusform>
            <numerusform>عرض كل الأسطر ({n})</numerusform>
            <numerusform>عرض كل الأسطر ({n})</numerusform>
            <numerusform>عرض كل الأسطر ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>عرض إجابات</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>عرض كنص بسيط…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>إ&amp;ظهار السجل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>عرض رسائل النظام</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>إظهار الأسماء دون تصويت؟</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>عرض الإجابة كلها كنص بسيط</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>عرض ما قالته النماذج كحكّام، منفصلًا عن الأصوات</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>عرض موضع ضبط المفتاح والعنوان</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>عند عرضها بالترتيب الآخر قال شيئًا مختلفًا عن {share} من الأزواج، وتُحسب تعادلات.</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>يُظهر تفكير النموذج</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>نقاط صغيرة: {n} نموذج آخر بإجابات أقل.</numerusform>
            <numerusform>نقاط صغيرة: نموذج آخر واحد بإجابات أقل.</numerusform>
            <numerusform>نقاط صغيرة: نموذجان آخران بإجابات أقل.</numerusform>
            <numerusform>نقاط صغيرة: {n} نماذج أخرى بإجابات أقل.</numerusform>
            <numerusform>نقاط صغيرة: {n} نموذجًا آخر بإجابات أقل.</numerusform>
            <numerusform>نقاط صغيرة: {n} نموذج آخر بإجابات أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135M و Gemma 3 270M، نحو 350 MB، يجلبها pip لديك ويُتحقّق منها بـ SHA-256.</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>يجب أن تُرسل المطالبة التالية إلى لوحة ما.</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>في البوت {bot} ما لم يصح بعد.</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>في التشكيلة {line_up} ما لم يصح بعد.</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>في {provider} ما لم يصح بعد.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>السرعة بعد الرمز الأول</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>السرعة الإجمالية</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>الإنفاق يوميًا</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>الإنفاق يوميًا.</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>الإنفاق شهريًا</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>الإنفاق شهريًا.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>هل تريد البدء من جديد؟</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>حالة السجل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>إيقاف كل الإجابات (Esc)</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>إيقاف سؤال المضيف</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>إيقاف اللوحة {letter}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>تُحسب الإجابات الموقوفة غير مكتملة، وإن أوقفها شخص.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>تم الإيقاف. الأسعار كما كانت.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>تعطيل هذا المزوّد أو تشغيله</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>رسالة النظام</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>جدول يقارن بينها</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>وسوم التصويت، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>وسوم، بفواصل</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>الوسوم: {tags}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأ&amp;رشيف</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>إخراج هذه اللوحة</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>يقبل درجة العشوائية: {temperature}، الصور: {pictures}، الأدوات: {tools}. التطبيق يحفظ ذلك.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>القياس عن بُعد</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>درجة ال&amp;عشوائية</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة العشوائية</translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation>درجة العشوائية والعيّنات تخص اللوحة المختارة.</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>درجة العشوائية لهذه اللوحة</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>تدرّج درجة العشوائية</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>العشوائية والطول ورسالة النظام…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>مقارنة مؤقتة</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>مقارنة مؤقتة: لا يُحفظ منها شيء</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>المقارنات المؤقتة</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>مؤقتة: لا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>مراجع موجز</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>اختبار هذا المزوّد</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>اختبار هذا المزوّد اختبارًا شاملًا</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>اختبار شامل</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>انقطع ذلك لسبب غير متوقع. اختر ثانية، أو أنهِ البرنامج: ملفاتك محفوظة كما هي.</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>سجل اللوحة &amp;{letter} كما ينمو</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>نفد رصيد الحساب لدى {label}. أضف رصيدًا على {page} ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>نفد رصيد الحساب لدى {label}. أضف رصيدًا هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>يحمل العنوان بيانات كثيرة. قد يحوي نصك.</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>يتكرر /v1 في العنوان مرتين.</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>ربما ينقص العنوان /v1 في آخره.</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>يجب ألا ينتهي العنوان بـ /v1: يُضاف اللازم تلقائيًا.</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>يجب ألا ينتهي العنوان بـ {end}: يُضاف اللازم تلقائيًا.</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>الإجابة كما كُتبت</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>وردت الإجابة دفعة واحدة.</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>وردت الإجابة خلال {span_ms} ms.</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>الإجابة غير مكتملة: {state}.</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>الإجابة أقصر من {count} من الرموز.</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>لا يمكن التصويت على إجابة اللوحة {letter}: {why}. استبعدها، أو اسأل ثانية.</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>إجابة {label} أكبر من {size_mb} MB؛ قُطعت.</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>تتجاوز إجابة {label} عند فك ضغطها {ratio} ضعف حجمها؛ قُطعت.</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>فُضّلت الإجابة المعروضة أولًا في {share} من الأحكام الحاسمة.</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>ما زالت الإجابات ترد. انتظر نهايتها، أو أوقفها بـ Esc.</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>الإجابات عن {n} مطالبة في هذه المقارنة</numerusform>
            <numerusform>الإجابات عن المطالبة الواحدة في هذه المقارنة</numerusform>
            <numerusform>الإجابات عن المطالبتين في هذه المقارنة</numerusform>
            <numerusform>الإجابات عن كل المطالبات في هذه المقارنة ({n} مطالبات)</numerusform>
            <numerusform>الإجابات عن كل المطالبات في هذه المقارنة ({n} مطالبة)</numerusform>
            <numerusform>الإجابات عن كل المطالبات في هذه المقارنة ({n} مطالبة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>الإجابات عن هذه المطالبة</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>تعذر وضع النسخة الاحتياطية في مكانها: {strerror}. لم يتغير شيء. اسمح بالكتابة في {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها {n} مقارنة.</numerusform>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها مقارنة واحدة.</numerusform>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها مقارنتان.</numerusform>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها {n} مقارنات.</numerusform>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها {n} مقارنة.</numerusform>
            <numerusform>عادت نسخة {time} الاحتياطية وفيها {n} مقارنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>لم تُقرأ بداية السلسلة بعد ولم تُحتسب.</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>لا يمكن استخدام البوت {bot}. {message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>صدرت شهادة {host} عن جهة لا يثق بها هذا النظام ولا ca_file. إن كان لشركتك وكيل وسيط، فأضف شهادته إلى شهادات النظام، أو سمِّ ملفها في ca_file من المدخل.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>انتهت صلاحية شهادة {host}. تحقّق من ساعة هذا الحاسوب، أو أبلغ من يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>شهادة {host} باسم آخر، فقد يكون هذا خادمًا آخر. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>شهادة {host} غير موثوقة ({reason}). تحقّق من العنوان ومن شهادات نظامك.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>لم تبدأ صلاحية شهادة {host} بعد. تحقّق من ساعة هذا الحاسوب، أو أبلغ من يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>تعذرت قراءة الشهادات في {ca_file}. صحّح ca_file في مدخل المزوّد.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>لا يزال الخيار مفتوحًا: {better} و{worse} عند {score} بعد {votes}.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>لا يزال الخيار مفتوحًا: يتقدم {better} على {worse} {score} بعد {votes}، وهذا لا يميز بينهما (ويكفي نحو {count} من الأصوات الإضافية).</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>لا يزال الخيار مفتوحًا: يتقدم {better} على {worse} {score} بعد {votes}، وهذا لا يميز بينهما.</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>لا يزال الخيار مفتوحًا: {votes} أقل من أن ترتّب {models}.</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>عنوان المقارنة نفسها</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>انقطع الاتصال بـ {label} قبل وصول أي إجابة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>انقطع الاتصال مع {label}. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>المحادثة أطول مما يتسع له {model}. استبعد جولات سابقة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>المحادثة أطول مما يتسع له {model}. لا يذكر {label} مقدار الزيادة: يقدّر Abreast ~{needed} من الرموز، ولا يعرف كم يتسع منها. احذف جولات سابقة أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>المحادثة أطول مما يتسع له {model}. لا يذكر {label} مقدار الزيادة: يقدّر Abreast ~{needed} من الرموز، ويعرف أن السعة {allowed}. احذف جولات سابقة أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>المحادثة أطول مما يتسع له {model}: تحتاج إلى {needed} من الرموز، والمتاح {allowed}. استبعد جولات سابقة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>تكلفة {n} إجابة غير معروفة ولا تدخل في أي مجموع.</numerusform>
            <numerusform>تكلفة إجابة واحدة غير معروفة ولا تدخل في أي مجموع.</numerusform>
            <numerusform>تكلفة إجابتين ({n}) غير معروفة ولا تدخل في أي مجموع.</numerusform>
            <numerusform>تكلفة {n} إجابات غير معروفة ولا تدخل في أي مجموع.</numerusform>
            <numerusform>تكلفة {n} إجابة غير معروفة ولا تدخل في أي مجموع.</numerusform>
            <numerusform>تكلفة {n} إجابة غير معروفة ولا تدخل في أي مجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>التكلفة التي وُجدت لا يمكن أن تكون صحيحة.</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>محرك النماذج المحلية (xllamacpp) غير مثبّت. ثبّته من الإعدادات &gt; النماذج المحلية.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>أُوقف التصدير. لم يُنشأ أي ملف.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>حُفظ الملف كما كان بجانبه باسم {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>لا يمكن استخدام المجلد {folder}: {strerror}. اسمح بذلك ثم شغّل Abreast من جديد.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>تعذر استخدام المجلد {folder}: {strerror}. اضبط {home_variable} على مجلد آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في المجلد {folder}: {strerror}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>تعذر فتح السجل</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>تعذر استخدام السجل: القرص يرفض ذلك. تحقّق من القرص ومساحته.</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>تعذرت الكتابة في السجل: القرص ممتلئ. أفسح مساحة؛ ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>تعذر استخدام السجل ({name}). أعد المحاولة؛ الموضع مذكور في ملف سجل الأحداث.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>لا يمكن الكتابة في السجل في {folder}. اسمح بالكتابة هناك ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>عاد السجل</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>السجل مغلق؛ لم يُقرأ شيء ولم يتغير. شغّل Abreast من جديد.</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>السجل تالف. لا يمكن إرسال شيء قبل تقرير مصيره.</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>السجل غير مفتوح، فلا شيء لتقريره.</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>السجل مفتوح للقراءة.</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>لا يمكن إرسال سجل {letter}: تلك اللوحة مغلقة. اختر سجلًا آخر.</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>ملف السجل يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>ملف السجل تالف.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>ملف السجل تالف. شغّل Abreast من جديد لاستعادته أو إنقاذ ما فيه.</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>ملف السجل فارغ؛ لقد قُطع إلى 0 بايت.</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>ملف السجل مفقود، لكن له نسخًا احتياطية.</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>لا يمكن الكتابة في ملف السجل أو مجلده. اسمح بالكتابة هناك ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>في اسم المضيف أحرف قد تبدو مألوفة فقط: {written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>معرّف {provider}: {fault}.</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>المعرّف الذي يُرسل</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>انقطع استيراد {name}. ما استُورد حتى ذلك الحين باقٍ. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>لم يُصدر الحَكم حكمًا: {why}.</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>لم يقل الحَكم شيئًا.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>إجابة الحَكم منقطعة.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>إجابة الحَكم فاشلة.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>إجابة الحَكم مرفوضة.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>إجابة الحَكم ملغاة.</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>لا يمكن استخدام مفتاح {label} من {where}. {error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>أُدخل مفتاح {label} لأجل {origin}، لكن عنوانه تغيّر. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>حُفظ مفتاح {provider}. أعد المحاولة بـ Ctrl+R.</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>لا يُرسل المفتاح الذي في {variable} إلى {address}: وحده ملف providers.yaml لديك يقرر أن مكانه هناك. سمِّ العنوان والمتغير فيه إن كنت تثق بهذا المضيف.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>المفتاح فارغ.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>لم تحفظ حلقة المفاتيح المفتاح. احفظه لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>فشلت حلقة المفاتيح ({name}). اضبط متغير بيئة أو أدخل المفتاح.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>لم تستجب حلقة المفاتيح منذ {deadline_s} s. انظر إن كانت تسألك شيئًا.</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>في حلقة المفاتيح مفتاح آخر لـ {label}.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>مدخل {label} في حلقة المفاتيح تالف. أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>تتغيّر اللغة عند بدء Abreast من جديد، ويعود حينها ما هو معروض على الشاشة.</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>حُفظت التشكيلة {name}. يستدعيها Ctrl+Alt+L.</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>حُدّثت التشكيلة {name}. يستدعيها Ctrl+Alt+L.</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>قائمة نماذج {label} لا تنتهي. سمِّ نماذجه يدويًا في providers.yaml.</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>فازت الإجابة الأطول في {part} من {whole} حكمًا حاسمًا، أكثر مما تعطيه المصادفة: ربما فُضّل الطول لذاته.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>فازت الإجابة الأطول في {share} من {count} من الأصوات الحاسمة ({low} إلى {high}): أقل مما تقتضيه الصدفة.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>فازت الإجابة الأطول في {share} من {count} من الأصوات الحاسمة ({low} إلى {high}): أكثر مما تقتضيه الصدفة.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>فازت الإجابة الأطول في {share} من {count} من الأصوات الحاسمة ({low} إلى {high}): لا أكثر ولا أقل مما تقتضيه الصدفة.</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>تعرض الخريطة النماذج متى أجابت: تكلفة الإجابة إلى أعلى، والسرعة إلى اليمين. اطرح المطالبة نفسها على نموذجين أو أكثر.</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>يعرف النموذج الإجابات باسم Answer A و Answer B وهكذا، لا بأسماء من أعطاها. وما فيها يُقتبس.</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>تعذر تشغيل خادم النموذج {label}. ربما الملف تالف أو من نوع لا يعرفه llama.cpp هذا، أو أن الذاكرة لا تكفي. انظر التفاصيل، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>لم يصبح خادم النموذج {label} جاهزًا بعد {seconds} s. أعد المحاولة حين يقل انشغال الحاسوب، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>توقف خادم النموذج {model} أثناء الإجابة. أعد المحاولة: سيُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>الأسماء معروضة. الأصوات من الآن تُخزَّن ولا تُحتسب.</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>ما زالت الأسماء في هذه الجولات مخفية. صوّت أولًا، ثم دع نموذجًا يحكم.</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>ما زالت الأسماء في هذه الجولة مخفية. صوّت أولًا، ثم ادمج.</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>ظهرت الأسماء في هذه الجولة من قبل. اسأل ثانية لمقارنة عمياء.</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>تجيب اللوحة الجديدة بدءًا من المطالبة التالية. في قائمتها: الإجابة عن المطالبة الأخيرة أيضًا.</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>تُستخدم الأسعار الأحدث من الآن.</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>تُرسل المطالبة التالية إلى كل اللوحات المختارة من قبل.</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>تُرسل المطالبة التالية إلى {letter} فقط. وبعدها تتابع الكل كما كانت.</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>لم يُرسل إلى اللوحات الشيء نفسه: {differences}. الصفوف التي عليها {mark} تختلف.</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>ليس في قائمة الأسعار سعر لـ {kind}.</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>ليس في قائمة الأسعار سعر لـ {model_id} عند {names}.</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>لم تُحمَّل قائمة الأسعار بعد.</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>مضيف قائمة الأسعار</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>ردّ مضيف قائمة الأسعار بالحالة {status}. أعد المحاولة لاحقًا؛ تبقى الأسعار كما هي.</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>عادت الأسعار السابقة إلى الاستخدام.</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>الأسعار المستخدمة هي الأحدث.</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>تبقى الأسعار كما هي: تعذر حفظها ({reason}).</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>لم يبلّغ المزوّد عن عدد الرموز التي كتبها.</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>لم يبلّغ المزوّد عن الرموز.</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>لا عنوان للمزوّد بعد. اضبط base_url في providers.yaml.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>يطلب الوكيل تسجيل الدخول. ضع الاسم وكلمة المرور في العنوان في HTTP_PROXY أو HTTPS_PROXY أو ALL_PROXY، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>لا يمرر الوكيل الطلبات إلى {host}. ضع الاسم وكلمة المرور في العنوان في HTTP_PROXY أو HTTPS_PROXY أو ALL_PROXY، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>لا يمكن استخدام الوكيل الذي تحدده البيئة لعناوين {scheme}. صحّح {variable}_PROXY أو ALL_PROXY.</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>السؤال محفوظ كما أُرسل. أما العنوان ومعاملات المزوّدين فهي الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>تقييم {name} أولي: يلزم {n} صوت حاسم آخر للترتيب.</numerusform>
            <numerusform>تقييم {name} أولي: يلزم صوت حاسم آخر للترتيب.</numerusform>
            <numerusform>تقييم {name} أولي: يلزم صوتان حاسمان آخران للترتيب.</numerusform>
            <numerusform>تقييم {name} أولي: تلزم {n} أصوات حاسمة أخرى للترتيب.</numerusform>
            <numerusform>تقييم {name} أولي: يلزم {n} صوتًا حاسمًا آخر للترتيب.</numerusform>
            <numerusform>تقييم {name} أولي: يلزم {n} صوت حاسم آخر للترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>يُذكر السبب عند إظهار الأسماء.</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>أُوقف التقرير. لم يُنشأ أي ملف.</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>الأعداد المبلّغ عنها متناقضة: {kind} أقل من أجزائه.</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>أعداد الرموز المبلّغ عنها متناقضة.</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>طول الطلب نحو {tokens} من الرموز، بمعدل {bytes} بايت لكل منها.</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>نُسخ طلب {letter} إلى الحافظة بصيغة {form}.</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>يخدم المفتاح نفسه اللوحات {letters}.</numerusform>
            <numerusform>يخدم المفتاح نفسه اللوحة {letters}.</numerusform>
            <numerusform>يخدم المفتاح نفسه اللوحتين {letters}.</numerusform>
            <numerusform>يخدم المفتاح نفسه اللوحات {letters}.</numerusform>
            <numerusform>يخدم المفتاح نفسه اللوحات {letters}.</numerusform>
            <numerusform>يخدم المفتاح نفسه اللوحات {letters}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>النتيجة نفسها في {share} من الأزواج التي حكم فيها الاثنان؛ يتعذر حساب كابا كوهين لأن النتيجة واحدة لا غير.</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>النتيجة نفسها في {share} من الأزواج التي حكم فيها الاثنان؛ كابا كوهين {kappa} (فترة ثقة 95 % من {low} إلى {high}، العدد = {count}).</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>فازت الإجابة الأقصر في {part} من {whole} حكمًا حاسمًا، أكثر مما تعطيه المصادفة: ربما فُضّل الطول لذاته.</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>انتهى البث دون إشارة نهاية؛ قد تكون الإجابة مقطوعة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>لا يسمح النظام لـ Abreast باستخدام حلقة المفاتيح. اسمح بذلك هناك، أو اضبط متغير بيئة.</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>نص الرابط يذكر مضيفًا آخر: {named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>اختلف الحكم بين الترتيبين في {share} من الأزواج.</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>تكلفة المجهولة {money} على الأقل.</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>الإجابات المقيسة أقل من 20.</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>لا جولات سابقة لاستبعادها: المطالبة نفسها أطول مما يتسع له هذا النموذج.</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>لا أصوات بعد. أرسل مطالبة إلى نموذجين أو أكثر، ثم اضغط F8 وقل أي الإجابات أفضل؛ ومع المفاضلة &gt; مقارنة عمياء لا ترى الأسماء قبل ذلك.</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>هناك عدة مزوّدين باسم {prefix} يختلفون في حالة الأحرف: {candidates}. اكتب الذي تقصده كما يرد هنا.</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>هناك جولة دون تصويت. متى ظهرت أسماؤها لا يُحتسب أي صوت عليها.</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>لا API على {base_url}، بل على {better}. استخدم هذا العنوان.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>لا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>لا بوت باسم {name}. أقرب الأسماء: {names}.</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>لا بوت باسم {name}. يسرد `abreast bots` الموجود منها.</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>لا ميزانية: لا يُمنع شيء.</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>لا توجد مقارنة {number} في السجل.</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>لا سجل، فلا أصوات لترتيبها.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>لا مفتاح لـ {label}. أدخل مفتاحًا في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>لا مفتاح لـ {label}. اضبط المتغير {variable} أو أدخل مفتاحًا في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>لا مفتاح لـ {label}. {sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>لا تشكيلة بعد. المفاضلة &gt; حفظ هذه اللوحات تشكيلةً يحفظ اللوحات تحت اسم.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>لا تشكيلة باسم {name}. أقرب الأسماء: {names}.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>لا تشكيلة باسم {name}. يسرد `abreast line-ups` الموجود منها.</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>لا نموذج محليًا باسم {model_id}. اختر غيره.</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>لا نموذج أو بوت باسم {name}. أقرب الأسماء: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>لا نموذج باسم {name}. أقرب الأسماء: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>لا نموذج باسم {name}. يسرد `abreast models` الموجود منها.</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>لا مقارنة أحدث.</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>لا مقارنة أقدم.</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>لا لوحة بعد. أضف واحدة بـ Ctrl+T.</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>لا حلقة مفاتيح آمنة هنا. اضبط متغير بيئة، أو أدخل المفتاح لهذه الجلسة.</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>لا إجابة كاملة هنا. يُعرف السبب عند إظهار الأسماء (F9).</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>لا شيء منه: لا تُرسل أرقام ولا تقارير أعطال ولا بحث عن تحديثات إلى أي مكان.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>لا شيء للاختيار منه.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>لا شيء للمقارنة بعد: أرسل مطالبة أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>لا شيء للتصدير: ليس في السجل أي مقارنة.</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>لا شيء للتصدير: لم يُسأل شيء في هذه المقارنة بعد، أو أنها لا تُحفظ.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>لا شيء للتحكيم بعد: تلزم إجابتان كاملتان عن مطالبة واحدة.</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>لا شيء للدمج بعد: يلزم للدمج إجابتان عن مطالبة واحدة وردتا كاملتين.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>لا شيء لتقريره بعد: اسأل شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>لا شيء للتصويت عليه بعد: تلزم إجابتان كاملتان عن مطالبة واحدة.</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>لهذه المطالبة إجابة واحدة فقط. أضف لوحة (Ctrl+T) أو أعد التوليد (Ctrl+R) للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>المكان يتسع لـ {n} لوحة أخرى فقط.</numerusform>
            <numerusform>المكان يتسع للوحة واحدة أخرى فقط.</numerusform>
            <numerusform>المكان يتسع للوحتين أخريين فقط.</numerusform>
            <numerusform>المكان يتسع لـ {n} لوحات أخرى فقط.</numerusform>
            <numerusform>المكان يتسع لـ {n} لوحة أخرى فقط.</numerusform>
            <numerusform>المكان يتسع لـ {n} لوحة أخرى فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>تأتي من الجدول المرفق مع Abreast ومن ملف providers.yaml لديك. لا يُجلب جدول أحدث إلا حين تضغط الزر في الإعدادات &gt; الأسعار.</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>تبقى في السجل على هذا الحاسوب، في ملفات لا يقرؤها سواك. ما تحذفه يُكتب فوقه في السجل؛ ويبقى في النسخ الاحتياطية حتى يمر عليها شهر. المقارنة المؤقتة لا تُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>يعمل Abreast هذا دون pip، فلا يستطيع جلب النماذج بنفسه. ثبّت Ollama الذي يجده Abreast تلقائيًا، أو أضف ملف GGUF لديك.</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>هذه الإجابة أطول من 1,000,000 محرف. تُعرض من هنا فصاعدًا كنص بسيط.</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>ما زالت هذه الإجابة ترد. انتظر نهايتها، أو أوقفها.</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>تذكر هذه الإجابة من صنعها. لا يُحتسب التصويت عليها إلا إذا أردت.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>حُذفت هذه الإجابة من السجل.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>حُذفت هذه الإجابة من السجل. اختر غيرها.</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>لا تستطيع نسخة Abreast هذه جلب النماذج بنفسها. ثبّت Ollama: تظهر نماذجه هنا.</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>لا تحتوي هذه النسخة من Abreast على pip ولا على محرّك للنماذج المحلية. ثبّت Ollama، ويعثر عليه Abreast تلقائيًا.</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>لم يعد ممكنًا أن تصبح هذه المقارنة عمياء: لقد رأيت كيف يجيب كل نموذج، وكل سلسلة تتابع ما قاله نموذجها.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>حُذفت هذه المقارنة من السجل.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>حُذفت هذه المقارنة من السجل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>قاعدة البيانات هذه ليست سجل llm. اختر logs.db الخاص به (يدلك `llm logs path` على مكانه).</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>هذا السجل مفتوح للقراءة فقط؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>كُتب هذا السجل بإصدار أحدث من Abreast. يمكن قراءته هنا دون تغييره.</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>هذا سجل Abreast نفسه. صدّره هناك بصيغة JSON ثم استورده.</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>هذا ما قاله نموذج لا شخص. وهو منفصل عن الأصوات أعلاه ولا يختلط بأي منها.</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>حُذفت هذه اللوحة من السجل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>لدى هذه اللوحة المطالبة الأخيرة من قبل.</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>يُرسل إلى هذه اللوحة سجل لوحة أخرى. اختر سجلها أولًا: Ctrl+Shift+Y.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>حُذفت هذه الجولة من السجل. اسأل ثانية في جولة جديدة.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>حُذفت هذه الجولة من السجل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>هذه الجولة: {chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>هذا يكشف أي نموذج أعطى أي إجابة. صوّت (F8)، ثم أظهر الأسماء (F9).</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>ش&amp;امل…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>السلسلة {number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>الوقت إلى الإجابة</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>الوقت إلى الرمز الأول</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>الوقت إلى الرمز الأول، المئين 95</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>الوقت إلى الرمز الأول، الوسيط</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>عنوان التقرير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>رموز في الثانية، الوسيط</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>رموز/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>متميزان.</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>متقاربان أكثر من أن يُميَّز {better} عن {worse} بعدد معقول من الأصوات.</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم {n} صوت حاسم آخر.</numerusform>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم صوت حاسم آخر.</numerusform>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم صوتان حاسمان آخران.</numerusform>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم {n} أصوات حاسمة أخرى.</numerusform>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم {n} صوتًا حاسمًا آخر.</numerusform>
            <numerusform>الأصوات لا تكفي لتقييم {name}: يلزم {n} صوت حاسم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>الجمل كثيرة جدًا: لم يُعثر في “قاله” إلا على بعض المتشابه منها.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>جرّبه الآن بنموذجين صغيرين على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>جارٍ تجربة صورة</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>جارٍ تجربة درجة العشوائية</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>جارٍ تجربة أداة</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>جارٍ تجربة {guess}</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>جولات السلسلة</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>الجولات المختلفة تذكر ذلك تحت مطالباتها.</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>اكتب جزءًا من الاسم لرؤية الموجود.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>اكتب كلمة للبحث في المطالبات والإجابات مع {filters}.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>اكتب كلمة للبحث في المطالبات والإجابات.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>دولار أمريكي لكل مليون رمز من مطالبات قصيرة؛ “-” تعني غير معروف. سعرك الخاص، في المزوّدون &gt; النماذج، يسبق سعر القائمة. ما سُعّر يبقى كما كان.</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>دولار أمريكي لكل مليون رمز دخل</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>دولار أمريكي لكل مليون رمز دخل من مخبأ المضيف</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>دولار أمريكي لكل مليون رمز خرج</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>التراجع عن الأسعار الأحدث</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>تراجع عن الإزالة</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>تراجع: {deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>غير معمّى: يمكن لآخرين في الطريق قراءة المفتاح وما يُسأل. يقبل allow_plain_http في providers.yaml ذلك.</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>الأحداث غير المتوقعة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>مجهول: {n} إجابة</numerusform>
            <numerusform>مجهول: إجابة واحدة</numerusform>
            <numerusform>مجهول: إجابتان</numerusform>
            <numerusform>مجهول: {n} إجابات</numerusform>
            <numerusform>مجهول: {n} إجابة</numerusform>
            <numerusform>مجهول: {n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>مجهول: {n} إجابة، {money} على الأقل</numerusform>
            <numerusform>مجهول: إجابة واحدة، {money} على الأقل</numerusform>
            <numerusform>مجهول: إجابتان، {money} على الأقل</numerusform>
            <numerusform>مجهول: {n} إجابات، {money} على الأقل</numerusform>
            <numerusform>مجهول: {n} إجابة، {money} على الأقل</numerusform>
            <numerusform>مجهول: {n} إجابة، {money} على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>فتح قفل حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>دون عنوان</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>الحافة العليا للصف {number}</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>استخدام: {period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>استخدام هذه الأسعار</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>صوت ({when}، {how}، {counts}): {best}.</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>تصويت أعمى</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>الأصوات والترتيب</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>الأصوات على {n} مطالبة قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
            <numerusform>الأصوات على مطالبة واحدة قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
            <numerusform>الأصوات على مطالبتين ({n}) قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
            <numerusform>الأصوات على {n} مطالبات قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
            <numerusform>الأصوات على {n} مطالبة قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
            <numerusform>الأصوات على {n} مطالبة قليلة: قد تقلب مطالبات أخرى الترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>انتظار أطول للكلمة الأولى</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>الانتظار بين المحاولات</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>انتظار لوحات أخرى على الخادم نفسه</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>انتظار بدء الخادم المحلي</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>في انتظار اللوحات السابقة لأنها تشترك في خادم واحد…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>في انتظار الشبكة…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>في انتظار أن يقبل المزوّد الطلبات ثانية…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>طرق البدء</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>ما يختلف في القائمة الأحدث</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>ما ورد باسم {label} ليس النموذج الذي يعرفه Abreast، لذا حُذف. أعد المحاولة؛ وإن تكرر ذلك، فإن فهرس الحزم الذي يستخدمه pip يقدّم شيئًا آخر.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>موضوع التحكيم</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>ما يُحفظ وأين</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>ما قالته الإجابات الفاشلة</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>تُحتسب تكلفة السابقة على حدة.</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>ما أُرسل إلى اللوحات</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>حُذف من السجل في هذه الأثناء ما يتبعه هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>أقل تكلفة لها، بالدولار</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما يجب مراعاته</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>ما يُصنع منها</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما سُئل عنه</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>ما جُلب ليس قائمة أسعار. تبقى الأسعار كما هي.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>ما عُثر عليه بعيد في الأعلى؛ جارٍ الانتقال إليه…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>ما عُثر عليه قيل في لوحة أُغلقت.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما تم استيراده</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>كم كان سيكلّف هذا الشهر بنموذج واحد: …</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>عند التطبيق يُنسى المفتاح.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>عند التطبيق يُحفظ المفتاح الجديد في الذاكرة حتى إغلاق Abreast.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>عند التطبيق يُحفظ المفتاح الجديد في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>حيث ذكر مزود نموذجًا غير المطلوب، يرد ذلك الاسم في التشكيلة.</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>إلى أين يقود</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>هل تُرسل المطالبة التالية إلى اللوحة</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>هل يُعرض للاختيار أصلًا</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>هل تُرسل المطالبة التالية إلى {model}</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>أيهما أفضل؟</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>أيها الأفضل؟</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>أثناء وصول {n} إجابة كان هذا الحاسوب نفسه مشغولًا، فأوقاتها موضع شك.</numerusform>
            <numerusform>أثناء وصول إجابة واحدة كان هذا الحاسوب نفسه مشغولًا، فأوقاتها موضع شك.</numerusform>
            <numerusform>أثناء وصول إجابتين ({n}) كان هذا الحاسوب نفسه مشغولًا، فأوقاتهما موضع شك.</numerusform>
            <numerusform>أثناء وصول {n} إجابات كان هذا الحاسوب نفسه مشغولًا، فأوقاتها موضع شك.</numerusform>
            <numerusform>أثناء وصول {n} إجابة كان هذا الحاسوب نفسه مشغولًا، فأوقاتها موضع شك.</numerusform>
            <numerusform>أثناء وصول {n} إجابة كان هذا الحاسوب نفسه مشغولًا، فأوقاتها موضع شك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>الإجابة الكاملة، الوسيط</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>الإجابة الكاملة، p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>أصوات مَن</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>فوز</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>مع المطالبات التالية يُرسل إلى اللوحة {letter} هذا السجل:</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>مع {n} إجابة لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
            <numerusform>مع إجابة واحدة لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
            <numerusform>مع إجابتين لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
            <numerusform>مع {n} إجابات لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
            <numerusform>مع {n} إجابة لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
            <numerusform>مع {n} إجابة لمطالبات عمياء أسماؤها مخفية وقد تكون لغيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>دون {n} إجابة رموزها مجهولة.</numerusform>
            <numerusform>دون إجابة واحدة رموزها مجهولة.</numerusform>
            <numerusform>دون إجابتين رموزهما مجهولة.</numerusform>
            <numerusform>دون {n} إجابات رموزها مجهولة.</numerusform>
            <numerusform>دون {n} إجابة رموزها مجهولة.</numerusform>
            <numerusform>دون {n} إجابة رموزها مجهولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>فاز</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>الفوز (95 %)</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>الفوز في {share} من {n} صوت حاسم</numerusform>
            <numerusform>الفوز في {share} من صوت حاسم واحد</numerusform>
            <numerusform>الفوز في {share} من صوتين حاسمين</numerusform>
            <numerusform>الفوز في {share} من {n} أصوات حاسمة</numerusform>
            <numerusform>الفوز في {share} من {n} صوتًا حاسمًا</numerusform>
            <numerusform>الفوز في {share} من {n} صوت حاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>كتابة الجدول في ملف لبرنامج جداول (CSV)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في {file}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>لقد غيّرت المطالبة، فلم تعد تتبع الخيارات أعلاه.</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>لم تصوّت على أي من هذه الأزواج، فلا شيء يُقارن به.</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>صوتك: {vote} ({counts}).</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>صوتك: {vote} ({counts}، مقفل).</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>أصواتك</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>قيمتك: {value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>أُبلغ عن أصفار بدل أعداد الرموز.</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>تتسع المقارنة لـ {most} من اللوحات على الأكثر، وكل عيّنة لوحة</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>محرف تحكم</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>عطل لدى المزوّد نفسه</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>حكم من قاضٍ غير موجود</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>لا يُستخدم مفتاح في هذا الملف؛ اضبط المتغير الذي يسمّيه api_key_env، أو احفظه في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>يجب أن يكون المفتاح نصًا بسيطًا</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>لوحة تنقصها model</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>كتبه إصدار أحدث من Abreast</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>صوت على إجابة غير موجودة</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>صوت يقول أمرين عن زوج واحد</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>التوافق {percent}% (تقريبي)</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>كلها سيئة</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>كل {count}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>كلها متطابقة ({count})</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>المراسي والأسماء البديلة (&amp; و *) غير مسموح بها</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>وفيها {n} نموذج جديد</numerusform>
            <numerusform>وفيها نموذج جديد واحد</numerusform>
            <numerusform>وفيها نموذجان جديدان</numerusform>
            <numerusform>وفيها {n} نماذج جديدة</numerusform>
            <numerusform>وفيها {n} نموذجًا جديدًا</numerusform>
            <numerusform>وفيها {n} نموذج جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>غيرها أفضل</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>حد الإجابة</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>الإجابة {number} تتبع إجابة غير موجودة</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>لم تنته الإجابة {number}</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>الإجابة {number} من لوحة غير موجودة</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>أجاب {model}</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>تجيب</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>سُئل في {day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>سُئل من {first_day} إلى {last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>يجب تحديد واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>{cost} على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>{n} رمز على الأكثر</numerusform>
            <numerusform>رمز واحد على الأكثر</numerusform>
            <numerusform>رمزان على الأكثر</numerusform>
            <numerusform>{n} رموز على الأكثر</numerusform>
            <numerusform>{n} رمزًا على الأكثر</numerusform>
            <numerusform>{n} رمز على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>الدخل الصوتي</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>الدخل الصوتي المقروء من الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>الخرج الصوتي</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>دون رؤية الأسماء</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>أصوات دون رؤية الأسماء</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>أصوات دون رؤية الأسماء وأصوات والأسماء ظاهرة</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>كلتاهما سيئة</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>من {model}</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>المخبأ {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>تتعذر قراءته: {strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>محسوبة من الرموز و{prices}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>المحادثة {number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>التكلفة مجهولة ({reason})، {tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>التكلفة مجهولة: {reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>لا يُعتد به إلا في ملف providers.yaml الخاص بك، لذلك يُتجاهل</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>الأحداث التالفة</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>افتراضية · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>اختلاف: {aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>كلّفت السابقة</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>مقدّرة من طول النصوص و{prices}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>فشل، ثانيةً: بعد {seconds} s</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>عمليات بحث الملفات</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>أول طلب بعد التحميل</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>الرمز الأول {first} · الإجابة الكاملة {whole} · التكلفة {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>الرمز الأول {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>الرمز الأول {median} s ({least} إلى {most})</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>لإكمال النص فقط</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>للتضمينات</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>للإشراف على المحتوى</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>للموسيقى</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>للصور</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>لترتيب النصوص</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>لقراءة المستندات</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>للكلام</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>للفيديو</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>مجانًا، على عتاد خاص</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>مجانًا، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>مجانًا، على هذا الحاسوب ({requests})</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>مجانًا، على هذا الحاسوب، {tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>مجانية: جرت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>مجمّد عند الجولة {turn}</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>مجمّد قبل الجولة الأولى</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>قيمته من نوع خاطئ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>سجل {letter}</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>دخل الصور</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>دخل الصور المقروء من الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>خرج الصور</translation>
    </message>
    <message>
        <source>input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>الدخل المقروء من الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>الدخل المكتوب في الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>الدخل المكتوب في الذاكرة المخبأة لمدة ساعة</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>الدخل {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>أصغر من اللازم</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>هو {version}، لكن هذا الإصدار من Abreast يعرف الإصدار {known}: كتب الملفَّ إصدارٌ أحدث. ما يُفهم منه مستخدَم، ولا يُحفظ فيه شيء.</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>هو {version}، لكن هذا الإصدار من Abreast يقرأ الإصدار {known}</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>دون معرّف</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>فيه حقول غير reason و verdict</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>أجزاؤه أكثر من اللازم</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>فيه جولتان أو إجابتان برقم واحد</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>دون رسائل</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>لا نص فيها</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>هي إجابة حَكم</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>رابط أو جهاز، لا ملف</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>JSON معطوب</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>أكبر من {size_mb} MB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخله أعمق من اللازم</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>ليس محادثة يعرفها Abreast</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>مضغوط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>ما زالت ترد</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>يذكر حقلًا مرتين</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>يكرر النموذج المطلوب بدل ذكر السبب</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>قُطعت عند حد الإخراج</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>فروعه تتكرر أكثر من اللازم</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>اسمه يشير إلى خارج الأرشيف</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>جولاته ليست بترتيبها</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>الحكم ليس أيًا من A أو B أو tie أو both_bad</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>أُدخل المفتاح</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>وُجد مفتاح</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>سيُنسى المفتاح</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>المفتاح ليس في البيئة</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>مفتاح لعنوان آخر</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>مفتاح غير صالح</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>حلقة المفاتيح ممنوعة</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>فشلت حلقة المفاتيح</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>حلقة المفاتيح بطيئة</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>اللوحة {letter} مصنوعة من إجابة غير موجودة</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>تشير اللوحة {letter} إلى إجابة غير موجودة</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>يجب تحديد lanes</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>الجولة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>آخر {n} جولة</numerusform>
            <numerusform>الجولة الأخيرة فقط</numerusform>
            <numerusform>آخر جولتين</numerusform>
            <numerusform>آخر {n} جولات</numerusform>
            <numerusform>آخر {n} جولة</numerusform>
            <numerusform>آخر {n} جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>تخطيط، العرض الكامل</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>مستبعدة: لا يقبلها النموذج (المطلوب {asked})</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>الطول {median} كلمة</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>الطول {median} كلمة ({least} إلى {most})</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>حروف وأرقام و&apos;.&apos; و&apos;_&apos; و&apos;-&apos; فقط، وأوله حرف أو رقم</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>بُلغ الحد، ثانيةً: بعد {seconds} s</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>السطر {line} ليس ترويسة؛ اكتب Name: value</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>السطر {line}، العمود {column}: ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yaml معطوب، لذا لم يُغيَّر. صحّحه أولًا. {problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>مفاتيح الدمج (&lt;&lt;) غير مسموح بها</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>يجب تحديد model</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>يجب أن يكون أزواجًا (اسم: قيمة)</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>يجب أن يكون مبلغًا بالدولار الأمريكي، 0 أو أكثر</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>يجب أن يكون عددًا موجبًا</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا موجبًا</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>يجب أن يكون عنوان ويب يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>يجب تحديده</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>يجب أن يكون اسم متغير بيئة مثل OPENAI_API_KEY، لا مفتاحًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>يجب أن يكون {expected}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>يجب ألا يحوي ? أو #؛ توضع المعاملات الإضافية في extra_body، وإصدار API في api_version</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>يجب ألا يحوي مفتاحًا؛ مكان المفاتيح حلقة المفاتيح أو متغير بيئة</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>يجب ألا يحوي اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>الأسماء ظاهرة، ولا يُحتسب إلا إذا أردت</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>تسمّي صانعها</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>لا يسمّي مزوّدًا: {name}. أزل السطر، أو سمِّ أحد `providers`.</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>لا يسمّي مزوّدًا: {name}. الأقرب: {names}.</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>لا يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>لا {first} ولا {second} جيدة</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>تداخل أعمق من {most} من المستويات</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>لا إجابة طويلة بما يكفي لقياس سرعتها</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>دون بوت</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>لا اتصال، ثانيةً: بعد {seconds} s</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>لا صوت حاسم</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>دون سجل</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>دون وسم</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>لا مفتاح صالحًا</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>دون حكم</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>لا صوت عليها</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>لا أصوات</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>لم يصوّت أحد بعد دون رؤية الأسماء</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>لم يصوّت أحد بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>لا شيء من {answers} جيد</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>لم تُسأل: {n} مطالبة سابقة</numerusform>
            <numerusform>لم تُسأل: مطالبة سابقة واحدة</numerusform>
            <numerusform>لم تُسأل: مطالبتان سابقتان</numerusform>
            <numerusform>لم تُسأل: {n} مطالبات سابقة</numerusform>
            <numerusform>لم تُسأل: {n} مطالبة سابقة</numerusform>
            <numerusform>لم تُسأل: {n} مطالبة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>غير محتسب في الفاتورة</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>لم تُحاسب: رُفض الطلب قبل أي عمل</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>لم يُجلب</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>لا تُرسل: القيمة الافتراضية لدى المزوّد</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>منها مقروء من المخبأ</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>منها للتفكير</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>منها مكتوب في المخبأ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>أجزاء إحدى إجاباته أكثر من اللازم</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>عنوان تتعذر قراءته</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>الخرج عند حد {count} من الرموز</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>الخرج {count} من الرموز، إذ لا يُعرف شيء عن إجاباته</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>الخرج {count} من الرموز، وهو وسيط إجاباته</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>الخرج {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>حمل زائد</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>حمل زائد، ثانيةً: بعد {seconds} s</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>إجاباتها السابقة الخاصة</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>سجلها الخاص</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>رسالة نظام خاصة</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>اللوحة {letter}: {count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>متوقفة مؤقتًا: بعد {seconds} s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>تعذر على pip جلب {what}. تحقّق من الشبكة وإعدادات pip ثم أعد المحاولة؛ ما اكتمل محفوظ.</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>لم ينزّل pip أي حزمة wheel لـ {requirement}. تحقّق من إعدادات pip وأعد المحاولة.</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>ثبّت pip المحرك، لكن Python هذا لا يجده. أعد تشغيل Abreast.</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>تفضيلات، خيارات، مزوّدون</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>أولي: أقل من {count} من الأصوات الحاسمة</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>المطالبة {place} من {count}</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>من المطالبات</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>provider/model</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>provider/model أو bot:name</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml و bots.yaml و line-ups.yaml مع خمس نسخ احتياطية لكل منها، budgets.yaml، window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>خرج التفكير</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>أبلغ عنها المزوّد</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>الدخل نفسه</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>المطالبات نفسها، والإجابات خاصة بكل لوحة</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>بدء الخادم</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>السرعة {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>السرعة {median} tok/s ({least} إلى {most})</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>نصوص التوقف</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>قيد الوصول</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>رسالة النظام</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>رسالة النظام: {text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>بالوسوم {tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>الوسوم (!) غير مسموح بها</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة العشوائية</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>فشل الاختبار</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>قيمة البوت أو المزوّد</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>المحرف U+{code} غير مسموح به</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>تكلفة إجاباته مجهولة</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>ينتهي الملف في وسطه</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>الملف أكبر من {size_kb} KB</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>فشلت المصافحة</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>السجل مع نسخه الاحتياطية، والنماذج التي جُلبت أو أُضيفت</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>يقول المضيف إنه لا يدعم المحادثة</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>يرد المفتاح مرتين، أولاهما في السطر {first} والثانية في السطر {second}</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>قوائم النماذج التي قدّمها المضيفون؛ يمكن حذفها في أي وقت</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>القيمة الافتراضية للمزوّد</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>القيم الافتراضية للمزود</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>رقم المزوّد نفسه</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>النص ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>في قيمة {name} محرف لا تحمله الترويسات</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>المتغير {variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>سمة، ألوان</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>لا توجد تشكيلة {default}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>التداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>ليس بصيغة YAML</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>سلسلة، سياق</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>تعادل (حسمه ترتيب العرض)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>رموز/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>رموز/s حسب الخادم</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>رموز في الثانية →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>رموز الدخل</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>رموز الخرج</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات أكثر من اللازم</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>تخفي الجولة {number} لوحة غير موجودة</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>حُرّرت الجولة {number} من جولة غير موجودة</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>أقل من {count} من الأصوات الحاسمة</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>غير معمّى</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>الأحداث غير المتوقعة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>حقل مجهول، تم تجاهله</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>حقل مجهول، تم تجاهله؛ هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>مجهول. {why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>ألغِ تحديد “الأصوات العمياء فقط” لاحتسابها</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>أحكام {judge}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>عمليات بحث الويب</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>والأسماء ظاهرة</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>عمل، أفكار</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>اكتب كائنًا، مثل {&quot;top_k&quot;: 40}</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>المكتوب {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>عنوان خاطئ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>نعم: أول طلب إلى خادم محلي، أبطأ مما يليه</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>حاسوبك، مجانًا</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>سعرك في providers.yaml</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>صوتك: {vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>تكبير، خط</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers} جيدة بالقدر نفسه</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers} جيدة بالقدر نفسه، لأن الترتيبين أعطيا حكمين مختلفين</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>الإجابات: {answers} من {count}</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}: ما زالت قيد الكتابة؛ قورنت بقدر ما ورد، وتُقارن ثانية عند انتهائها.</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer} مقابل {base}: {summary}
[-{base} فقط-] {{+{answer} فقط+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer} أفضل</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer} أفضل</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer} أفضل من {others}</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>استُبعدت {answer}: {reason}.</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer} هي الأفضل</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer} هي أفضل إجابة</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{aspect}: تم التجاهل في {letters}</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>يدل {bare} على عدة تشكيلات: {ids}. اكتب إحداها كما ترد هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} … ({n} كلمة من {base})</numerusform>
            <numerusform>{beginning} … (كلمة واحدة من {base})</numerusform>
            <numerusform>{beginning} … (كلمتان من {base})</numerusform>
            <numerusform>{beginning} … ({n} كلمات من {base})</numerusform>
            <numerusform>{beginning} … ({n} كلمة من {base})</numerusform>
            <numerusform>{beginning} … ({n} كلمة من {base})</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>فُضّل {better} على {worse}، {score} في {votes}، وهذا أكثر مما تفسره المصادفة.</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>فُضّل {better} على {worse}.</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>صُوّت على {blind} من {all} مطالبة دون رؤية الأسماء: أُخفيت الأسماء والمضيفون والأوقات والتكاليف، وسُحب ترتيب الإجابات عشوائيًا.</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>يدل {bot_id} على عدة بوتات: {names}. اكتب الذي تقصده كما يرد هنا.</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}، {model} من {provider}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} كجدول</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}، مرتّب، الأعلى أولًا</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}، مرتّب، الأدنى أولًا</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>المستعاد: {comparisons} مع {texts}.</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}، المجموعة {place}</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + {n} مجهولة ({reason})، {tokens}</numerusform>
            <numerusform>{cost} + واحدة مجهولة ({reason})، {tokens}</numerusform>
            <numerusform>{cost} + اثنتان مجهولتان ({reason})، {tokens}</numerusform>
            <numerusform>{cost} + {n} مجهولة ({reason})، {tokens}</numerusform>
            <numerusform>{cost} + {n} مجهولة ({reason})، {tokens}</numerusform>
            <numerusform>{cost} + {n} مجهولة ({reason})، {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>{cost} للإجابة ({lowest} إلى {highest}، {share})</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost} لـ {n} إجابة</numerusform>
            <numerusform>{cost} لإجابة واحدة</numerusform>
            <numerusform>{cost} لإجابتين</numerusform>
            <numerusform>{cost} لـ {n} إجابات</numerusform>
            <numerusform>{cost} لـ {n} إجابة</numerusform>
            <numerusform>{cost} لـ {n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost} لـ {n} إجابة مع {model} وحده</numerusform>
            <numerusform>{cost} لإجابة واحدة مع {model} وحده</numerusform>
            <numerusform>{cost} لإجابتين مع {model} وحده</numerusform>
            <numerusform>{cost} لـ {n} إجابات مع {model} وحده</numerusform>
            <numerusform>{cost} لـ {n} إجابة مع {model} وحده</numerusform>
            <numerusform>{cost} لـ {n} إجابة مع {model} وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{cost} إلى {n} لوحة</numerusform>
            <numerusform>{cost} إلى لوحة واحدة</numerusform>
            <numerusform>{cost} إلى لوحتين</numerusform>
            <numerusform>{cost} إلى {n} لوحات</numerusform>
            <numerusform>{cost} إلى {n} لوحة</numerusform>
            <numerusform>{cost} إلى {n} لوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>الرموز: {counts}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>فشل {count}</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{count} من {all} إجابات من {model} لم تصل كاملة.</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>فشل {count} من الطلبات تباعًا، فلم يُرسل غيرها. آخرها: {why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} من الرموز</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count} من الرموز (قيمة معبّأة، لم يُطلب شيء)</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} مجهولة</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>{count} مجهولة، {money} على الأقل</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count} دون حكم: لم يُصدره الحَكم بالصيغة المطلوبة، أو فشل.</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count}: من نوع غير معروف، أو خارج الترتيب، أو بعد نهاية الإجابة</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>{damage} في البث: استُبعدت أو أُصلحت بمحارف بديلة أو تعارضت مع النهاية التي وردت أولًا. قد ينقص جزء من الإجابة.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day} {month} {year}، {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month}</source>
        <translation>{day} {short_month}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month}, {time}</source>
        <translation>{day} {short_month}، {time}</translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation>{done} من {total}: {model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples} و{n} غيرها</numerusform>
            <numerusform>{examples} وواحد غيرها</numerusform>
            <numerusform>{examples} واثنان غيرها</numerusform>
            <numerusform>{examples} و{n} غيرها</numerusform>
            <numerusform>{examples} و{n} غيرها</numerusform>
            <numerusform>{examples} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>لم ترد إجابة من {failed} من أصل {n} لوحة: {reasons}.</numerusform>
            <numerusform>لم ترد إجابة من {failed} من أصل لوحة واحدة: {reasons}.</numerusform>
            <numerusform>لم ترد إجابة من {failed} من أصل لوحتين: {reasons}.</numerusform>
            <numerusform>لم ترد إجابة من {failed} من أصل {n} لوحات: {reasons}.</numerusform>
            <numerusform>لم ترد إجابة من {failed} من أصل {n} لوحة: {reasons}.</numerusform>
            <numerusform>لم ترد إجابة من {failed} من أصل {n} لوحة: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults} الحفظ يضع المعروض هنا مكانه.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>يجب تحديد {fields} و{last}</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>يجب تحديد {field}</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>تعذرت قراءة {file}. يسري ما كان فيه من قبل، ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>لا يمكن حفظ {file} ما دامت قراءته متعذرة.</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>لا يمكن حفظ {file} قبل تقرير مصيره.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>تعذرت كتابة {file}: {reason}. تبقى الميزانيات كما كانت.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>تعذرت كتابة {file}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>تعذرت كتابة {file}: {reason}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>بنية {file} قديمة. يُكتب من جديد عند التطبيق؛ وتبقى تعليقاته في النسخة الاحتياطية فقط.</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>يُحفظ {file} كما هو باسم آخر، أيًا كان اختيارك.</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} من إصدار أحدث من Abreast. لا يمكن حفظ شيء فيه.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>تغيّر {file} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>لم يُكتب {file}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}.</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding} تعذر نقله. {reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding} لم يُنقل. {reason} انسَ ذلك المفتاح أولًا، أو أخرج هذا من الملف يدويًا.</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding} لم يُنقل: لا مزوّد مستخدمًا يخصه.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} ضد {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>وُجد أن {first} و{second} سيئتان كلتاهما.</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>وُجد أن {first} و{second} جيدتان بالقدر نفسه.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder} ملك لمستخدم آخر. يحفظ Abreast ملفات خاصة هناك: غيّر مالكه.</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder} رابط. يحفظ Abreast ملفات خاصة هناك، فضع مجلدًا حقيقيًا مكانه.</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}، المعطيات تالفة، لم يُنفّذ</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}، لم يُنفّذ</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} من {hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts} عبر {proxy} الذي لا يمكن استخدامه: صحّح المتغير.</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts} عبر {proxy}.</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id} مستخدم من قبل</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}؛ {output}.</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge}: لا حكم على {first}، {second}. {reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge}: {verdict}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>أُنفق هذا الشهر {known} من {limit} لدى {provider}؛ ومع هذا نحو {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>أُنفق اليوم {known} من {limit} لدى {provider}؛ ومع هذا نحو {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>أُنفق هذا الشهر {known} من {limit}؛ ومع هذا نحو {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>أُنفق اليوم {known} من {limit}؛ ومع هذا نحو {after}.</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>ردّ {label} بشيء غير قائمة النماذج. تحقّق من العنوان {base_url}.</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>يستجيب {label}، لكن دفعة واحدة: لا يظهر النص إلا في النهاية، ولا تُقاس السرعة.</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>يستجيب {label}، لكنه لا يسرد نموذج محادثة. سمِّ نموذجًا لاختباره.</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>أغلق {label} الاتصال دون إجابة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>لا يسمح {label} باستخدام {model} بمفتاحك أو في منطقتك أو لمؤسستك.</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>لا يسرد {label} نماذجه لمفتاحك. أدخل أسماءها يدويًا.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>لا يتيح لك {label} النموذج {model_id}. تحقّق من اسم النموذج.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>لا يقدّم {label} النموذج {model_id}. لديه {count} غيره، مثل {example}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>لا يقدّم {label} النموذج {model_id}. أقرب ما لديه: {models}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>لا يقدّم {label} النموذج {model}، أو أن عنوانه خاطئ.</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>انتهى بث {label} دون إشارة نهاية؛ قد تكون الإجابة مقطوعة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>حدث عطل لدى {label} نفسه{in_brackets}. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>ما زال {label} يجيب منذ {minutes} من الدقائق. أعد المحاولة، أو ارفع مهلته.</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>لا عنوان لـ {label} بعد. أدخل عنوان حسابك.</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>لا مسار كهذا لدى {label}: لا نماذج ولا إجابات على {where}. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>لم يجب {label} منذ {seconds} s. أعد المحاولة، أو ارفع مهلته.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>تجلب نسخة أخرى من Abreast الآن {label}. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label} مشغول{in_brackets}. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>{label} غير موجود على هذا الحاسوب. اجلبه من الإعدادات &gt; النماذج المحلية.</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label} محمّل فوق طاقته الآن. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>لا يسرد {label} أي نماذج على {address}. تحقّق من العنوان، أو سمِّ نماذجه يدويًا.</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>يسرد {label} النموذج {model_id}، لكنه لا يجيب عنه باللهجة {dialect}. جرّب غيرها.</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>لا يحتاج {label} إلى مفتاح.</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>يحتاج {label} مؤقتًا إلى {needed_mb} MB، والمتاح {free_mb} MB فقط حيث يقع {folder}. أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>يضغط {label} إجابته بطريقة لم تُطلب. تحقّق من العنوان {url}.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>يعيد {label} التوجيه إلى {shown} على الخادم نفسه؛ لا يتبع Abreast ذلك. استخدم هذا العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>يعيد {label} التوجيه إلى {shown}، وهو غير معمّى؛ لا يتبع Abreast ذلك أبدًا. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>يعيد {label} التوجيه إلى {shown}؛ لا يتبع Abreast ذلك. أدخل هذا العنوان إن كنت تثق به.</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>رفض {label} مفتاح API. أدخل مفتاحًا صالحًا.</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>رفض {label} المعامل {parameter}{in_brackets}. أرسل الطلب من دونه، أو غيّره.</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>رفض {label} الطلب{in_brackets}. تجد ما قاله في التفاصيل.</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>يرفض {label} بث {model_id}، لكنه يجيب دفعة واحدة. اكتب extra_body: {{stream: false}} في مدخله لاستخدامه هكذا.</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>أرسل {label} مستندًا لا يحوي إجابة. تحقّق من العنوان {base_url}.</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>أرسل {label} سطرًا يتجاوز {size_mb} MB؛ قُطعت الإجابة.</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>أرسل {label} إجابة ليست HTTP، أو ترويساتها أطول من اللازم. تحقّق من العنوان {url}.</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>لم يرسل {label} شيئًا منذ {seconds} s. أعد المحاولة، أو ارفع مهلته.</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>أرسل {label} ما لا يوافق صيغة API لديه. تحقّق من العنوان {base_url}.</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>لا يقبل {label} طلبات أخرى الآن. انتظر قليلًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>لا يقبل {label} طلبات أخرى حتى {until}. أعد المحاولة عند {until}.</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>لا يقبل {label} نصوص التوقف عبر Responses API. أزل نصوص {model}، أو اضبط لهجة المزوّد على openai-chat.</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>لا يقبل {label} طلبًا كهذا على عنوانه{in_brackets}. تحقّق من العنوان واللهجة.</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>استغرق {label} وقتًا أطول من اللازم. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>يعمل {label}، لكنه لا يبلّغ عن أعداد الرموز أثناء البث؛ تبقى الرموز والتكلفة مجهولة.</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>يعمل {label}: أجاب {model_id}.</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>استُبعد {lane} من التشكيلة {line_up}. {message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · افتراضية</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms: كان البرنامج مشغولًا، والأزمنة موضع شك</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>لم يجب {model_id} خلال {deadline_s} s. أعد المحاولة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model} ({licence}): {done} من {total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{model} من {provider}</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>لم يعد {model} من {provider} بين النماذج. اختر غيره.</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>حكم {model} في {done} من {n} زوج</numerusform>
            <numerusform>حكم {model} في {done} من زوج واحد</numerusform>
            <numerusform>حكم {model} في {done} من زوجين</numerusform>
            <numerusform>حكم {model} في {done} من {n} أزواج</numerusform>
            <numerusform>حكم {model} في {done} من {n} زوجًا</numerusform>
            <numerusform>حكم {model} في {done} من {n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>للنموذج {model} سعران لدى {host}، ولا يُعرف أي الملفين حُوسب.</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>أُضيف {model}.</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>أُخرج {model}. النموذج المرفق مع Abreast يعود؛ أخفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>{model} هو الأفضل من {count} وفق {votes}: تقدمه أكبر مما تفسره المصادفة.</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>يحكم {model} في {n} زوج</numerusform>
            <numerusform>يحكم {model} في زوج واحد</numerusform>
            <numerusform>يحكم {model} في زوجين</numerusform>
            <numerusform>يحكم {model} في {n} أزواج</numerusform>
            <numerusform>يحكم {model} في {n} زوجًا</numerusform>
            <numerusform>يحكم {model} في {n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>يتقدم {model} بعد {votes}، لكن ذلك لا يميزه عن {others}، فلا يزال الخيار مفتوحًا.</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>لا يقبل {model} درجة العشوائية؛ لن تُرسل القيمة {temperature}.</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}، الفترة من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}، مفضّل</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}، غير مفضّل</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}، غير معروض</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}، معروض</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}. انقر لتغيير النموذج.</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model}: {rating} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>{money} محسوبة</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>{money} مبلّغ عنها</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>تعذر فتح {name}: {strerror}. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>تعذرت قراءة {name}: {strerror}. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>تعذرت قراءة {name}. تحقّق من وجود الملف ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>في {name} أكثر من {most} من الملفات. فك ضغطه واستورد conversations.json منه.</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>لا يحوي {name} الملف conversations.json. اختر الأرشيف الذي أرسله المزوّد.</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>لا يحوي {name} نموذجًا لغويًا (ربما هو محوّل أو مرمّز صور). اختر غيره.</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>يحوي {name} مفردات فقط دون نموذج. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name} ملف GGUF تالف، أو من إصدار مجهول. نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name} أرشيف تالف. اجلبه من جديد.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name} أرشيف تالف: نهايته مفقودة. اجلبه من جديد.</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name} جزء لاحق من نموذج مقسّم. اختر جزأه الأول (00001-of-…).</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>{name} تالف داخل الأرشيف؛ لم يُقرأ ما تبقى منه.</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name} تالف. أصلحه بالأمر `sqlite3 {name} .recover` ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} فارغ. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name} أكبر من 4 GB. فك ضغطه واستورد conversations.json منه.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>{name} غير موجود في تثبيت Abreast هذا. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>لا يصلح {name} اسمًا: حروف وأرقام و&apos;.&apos; و&apos;_&apos; و&apos;-&apos; فقط، وأوله حرف أو رقم</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name} ليس بترميز UTF-8. احفظه بترميز UTF-8 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name} ليس ملف GGUF. اختر نموذجًا بصيغة GGUF كما يستخدمه llama.cpp.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name} ليس ملفًا. اختر ملف نموذج ينتهي بـ .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name} ليس ملفًا. اختر الأرشيف أو ملف JSON الذي أُرسل إليك.</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>لا يصلح {name} اسمًا لترويسة</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name} مضغوط كالفخ، أكثر من {most} ضعف؛ لم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name} معطّل، وكما هو مرفق.</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>يبدو {name} بيانات اعتماد؛ مكان المفاتيح حلقة المفاتيح أو متغير بيئة</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>يدل {name} على عدة نماذج: {candidates}. اكتب اسم أحدها كاملًا.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>يتجاوز {name} عند فك ضغطه 1 GB. فك ضغطه واستورد ملفاته واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>يتجاوز {name} عند فك ضغطه 1 GB؛ لم يُقرأ ما تبقى منه.</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}، المدخل {number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing} (غير محتسب في الفاتورة)</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing} (لم يُحفظ)</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing} (لم يُبلَّغ عنه)</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing} (غير معروف)</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. مستبعدة: {turn} (~{tokens} رمز)</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. مرسلة: {turn} (~{tokens} رمز)</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>{n} إجابة انتظرت تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
            <numerusform>إجابة واحدة انتظرت تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
            <numerusform>إجابتان انتظرتا تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
            <numerusform>{n} إجابات انتظرت تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
            <numerusform>{n} إجابة انتظرت تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
            <numerusform>{n} إجابة انتظرت تحميل نموذج أولًا: مثل هذا الانتظار أطول من المعتاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>{n} إجابة احتاجت إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
            <numerusform>إجابة واحدة احتاجت إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
            <numerusform>إجابتان احتاجتا إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
            <numerusform>{n} إجابات احتاجت إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
            <numerusform>{n} إجابة احتاجت إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
            <numerusform>{n} إجابة احتاجت إلى أكثر من محاولة؛ وأوقات الانتظار هي للأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>كانت {n} إجابة ترد حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
            <numerusform>كانت إجابة واحدة ترد حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
            <numerusform>كانت إجابتان تردان حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
            <numerusform>كانت {n} إجابات ترد حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
            <numerusform>كانت {n} إجابة ترد حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
            <numerusform>كانت {n} إجابة ترد حين أُغلق Abreast آخر مرة. ما ورد محفوظ وعليه علامة الانقطاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>أجاب {n}</numerusform>
            <numerusform>أجاب واحد</numerusform>
            <numerusform>أجاب اثنان</numerusform>
            <numerusform>أجاب {n}</numerusform>
            <numerusform>أجاب {n}</numerusform>
            <numerusform>أجاب {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>{n} مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>{n} مرفقات</numerusform>
            <numerusform>{n} مرفقًا</numerusform>
            <numerusform>{n} مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n} لا يمكن استخدامها ولم تعد تُعرض ({examples})</numerusform>
            <numerusform>واحد لا يمكن استخدامه ولم يعد يُعرض ({examples})</numerusform>
            <numerusform>اثنان لا يمكن استخدامهما ولم يعودا يُعرضان ({examples})</numerusform>
            <numerusform>{n} لا يمكن استخدامها ولم تعد تُعرض ({examples})</numerusform>
            <numerusform>{n} لا يمكن استخدامها ولم تعد تُعرض ({examples})</numerusform>
            <numerusform>{n} لا يمكن استخدامها ولم تعد تُعرض ({examples})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>{n} مقارنة</numerusform>
            <numerusform>مقارنة واحدة</numerusform>
            <numerusform>مقارنتان</numerusform>
            <numerusform>{n} مقارنات</numerusform>
            <numerusform>{n} مقارنة</numerusform>
            <numerusform>{n} مقارنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>صُدّرت {n} مقارنة إلى {file}.</numerusform>
            <numerusform>صُدّرت مقارنة واحدة إلى {file}.</numerusform>
            <numerusform>صُدّرت مقارنتان إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} مقارنات إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} مقارنة إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} مقارنة إلى {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>استُوردت {n} مقارنة قبل الإيقاف.</numerusform>
            <numerusform>استُوردت مقارنة واحدة قبل الإيقاف.</numerusform>
            <numerusform>استُوردت مقارنتان قبل الإيقاف.</numerusform>
            <numerusform>استُوردت {n} مقارنات قبل الإيقاف.</numerusform>
            <numerusform>استُوردت {n} مقارنة قبل الإيقاف.</numerusform>
            <numerusform>استُوردت {n} مقارنة قبل الإيقاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>استُوردت {n} مقارنة.</numerusform>
            <numerusform>استُوردت مقارنة واحدة.</numerusform>
            <numerusform>استُوردت مقارنتان.</numerusform>
            <numerusform>استُوردت {n} مقارنات.</numerusform>
            <numerusform>استُوردت {n} مقارنة.</numerusform>
            <numerusform>استُوردت {n} مقارنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>تُركت {n} مقارنة كما هي: كانت هنا من قبل.</numerusform>
            <numerusform>تُركت مقارنة واحدة كما هي: كانت هنا من قبل.</numerusform>
            <numerusform>تُركت مقارنتان كما هما: كانتا هنا من قبل.</numerusform>
            <numerusform>تُركت {n} مقارنات كما هي: كانت هنا من قبل.</numerusform>
            <numerusform>تُركت {n} مقارنة كما هي: كانت هنا من قبل.</numerusform>
            <numerusform>تُركت {n} مقارنة كما هي: كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n} لم يمكن الحكم عليها وتبقى</numerusform>
            <numerusform>واحد لم يمكن الحكم عليه ويبقى</numerusform>
            <numerusform>اثنان لم يمكن الحكم عليهما ويبقيان</numerusform>
            <numerusform>{n} لم يمكن الحكم عليها وتبقى</numerusform>
            <numerusform>{n} لم يمكن الحكم عليها وتبقى</numerusform>
            <numerusform>{n} لم يمكن الحكم عليها وتبقى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>{n} حدث تالف</numerusform>
            <numerusform>حدث تالف واحد</numerusform>
            <numerusform>حدثان تالفان</numerusform>
            <numerusform>{n} أحداث تالفة</numerusform>
            <numerusform>{n} حدثًا تالفًا</numerusform>
            <numerusform>{n} حدث تالف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>{n} صوت حاسم: لا يكفي للتقييم</numerusform>
            <numerusform>صوت حاسم واحد: لا يكفي للتقييم</numerusform>
            <numerusform>صوتان حاسمان: لا يكفيان للتقييم</numerusform>
            <numerusform>{n} أصوات حاسمة: لا تكفي للتقييم</numerusform>
            <numerusform>{n} صوتًا حاسمًا: لا تكفي للتقييم</numerusform>
            <numerusform>{n} صوت حاسم: لا تكفي للتقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>{n} مطالبة سابقة، الرسائل: {messages}، المحارف: {characters}</numerusform>
            <numerusform>مطالبة سابقة واحدة، الرسائل: {messages}، المحارف: {characters}</numerusform>
            <numerusform>مطالبتان سابقتان، الرسائل: {messages}، المحارف: {characters}</numerusform>
            <numerusform>{n} مطالبات سابقة، الرسائل: {messages}، المحارف: {characters}</numerusform>
            <numerusform>{n} مطالبة سابقة، الرسائل: {messages}، المحارف: {characters}</numerusform>
            <numerusform>{n} مطالبة سابقة، الرسائل: {messages}، المحارف: {characters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>رُفض {n} مدخل:</numerusform>
            <numerusform>رُفض مدخل واحد:</numerusform>
            <numerusform>رُفض مدخلان:</numerusform>
            <numerusform>رُفضت {n} مداخل:</numerusform>
            <numerusform>رُفض {n} مدخلًا:</numerusform>
            <numerusform>رُفض {n} مدخل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n} مجموعة لم تلتق بأخرى ورُتّبت على حدة.</numerusform>
            <numerusform>مجموعة واحدة لم تلتق بأخرى ورُتّبت على حدة.</numerusform>
            <numerusform>مجموعتان لم تلتقيا ورُتّبتا على حدة.</numerusform>
            <numerusform>{n} مجموعات لم تلتق ورُتّبت على حدة.</numerusform>
            <numerusform>{n} مجموعة لم تلتق ورُتّبت على حدة.</numerusform>
            <numerusform>{n} مجموعة لم تلتق ورُتّبت على حدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>استُبعد {n} لعدم دعم المحادثة</numerusform>
            <numerusform>استُبعد واحد لعدم دعم المحادثة</numerusform>
            <numerusform>استُبعد اثنان لعدم دعم المحادثة</numerusform>
            <numerusform>استُبعدت {n} لعدم دعم المحادثة</numerusform>
            <numerusform>استُبعد {n} لعدم دعم المحادثة</numerusform>
            <numerusform>استُبعد {n} لعدم دعم المحادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>{n} إجابة مدمجة كلّفت {cost}؛ ولا تتنافس ولا تدخل في أي رقم أعلاه.</numerusform>
            <numerusform>إجابة مدمجة واحدة كلّفت {cost}؛ ولا تتنافس ولا تدخل في أي رقم أعلاه.</numerusform>
            <numerusform>إجابتان مدمجتان كلّفتا {cost}؛ ولا تتنافسان ولا تدخلان في أي رقم أعلاه.</numerusform>
            <numerusform>{n} إجابات مدمجة كلّفت {cost}؛ ولا تتنافس ولا تدخل في أي رقم أعلاه.</numerusform>
            <numerusform>{n} إجابة مدمجة كلّفت {cost}؛ ولا تتنافس ولا تدخل في أي رقم أعلاه.</numerusform>
            <numerusform>{n} إجابة مدمجة كلّفت {cost}؛ ولا تتنافس ولا تدخل في أي رقم أعلاه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>{n} نموذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{n} نماذج</numerusform>
            <numerusform>{n} نموذجًا</numerusform>
            <numerusform>{n} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>سُرد {n} نموذج</numerusform>
            <numerusform>سُرد نموذج واحد</numerusform>
            <numerusform>سُرد نموذجان</numerusform>
            <numerusform>سُردت {n} نماذج</numerusform>
            <numerusform>سُرد {n} نموذجًا</numerusform>
            <numerusform>سُرد {n} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدًا</numerusform>
            <numerusform>{n} جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>يختلف {n} عدد</numerusform>
            <numerusform>يختلف عدد واحد</numerusform>
            <numerusform>يختلف عددان</numerusform>
            <numerusform>تختلف {n} أعداد</numerusform>
            <numerusform>يختلف {n} عددًا</numerusform>
            <numerusform>يختلف {n} عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>{n} من نماذجك غير مسرودة (تبقى)</numerusform>
            <numerusform>واحد من نماذجك غير مسرود (يبقى)</numerusform>
            <numerusform>اثنان من نماذجك غير مسرودين (يبقيان)</numerusform>
            <numerusform>{n} من نماذجك غير مسرودة (تبقى)</numerusform>
            <numerusform>{n} من نماذجك غير مسرودة (تبقى)</numerusform>
            <numerusform>{n} من نماذجك غير مسرودة (تبقى)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} زوج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>{n} أزواج</numerusform>
            <numerusform>{n} زوجًا</numerusform>
            <numerusform>{n} زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n} لوحة: {names}</numerusform>
            <numerusform>لوحة واحدة: {names}</numerusform>
            <numerusform>لوحتان: {names}</numerusform>
            <numerusform>{n} لوحات: {names}</numerusform>
            <numerusform>{n} لوحة: {names}</numerusform>
            <numerusform>{n} لوحة: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>يختلف {n} سعر</numerusform>
            <numerusform>يختلف سعر واحد</numerusform>
            <numerusform>يختلف سعران</numerusform>
            <numerusform>تختلف {n} أسعار</numerusform>
            <numerusform>يختلف {n} سعرًا</numerusform>
            <numerusform>يختلف {n} سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>{n} مطالبة</numerusform>
            <numerusform>مطالبة واحدة</numerusform>
            <numerusform>مطالبتان</numerusform>
            <numerusform>{n} مطالبات</numerusform>
            <numerusform>{n} مطالبة</numerusform>
            <numerusform>{n} مطالبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>استُبعدت {n} مطالبة لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
            <numerusform>استُبعدت مطالبة واحدة لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
            <numerusform>استُبعدت مطالبتان لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
            <numerusform>استُبعدت {n} مطالبات لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
            <numerusform>استُبعدت {n} مطالبة لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
            <numerusform>استُبعدت {n} مطالبة لأن الأسماء ما زالت مخفية: صوّت أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>{n} مطالبة أو إجابة</numerusform>
            <numerusform>مطالبة أو إجابة واحدة</numerusform>
            <numerusform>مطالبتان أو إجابتان</numerusform>
            <numerusform>{n} مطالبات وإجابات</numerusform>
            <numerusform>{n} مطالبة وإجابة</numerusform>
            <numerusform>{n} مطالبة وإجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>{n} طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{n} طلبات</numerusform>
            <numerusform>{n} طلبًا</numerusform>
            <numerusform>{n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>{n} عيّنة</numerusform>
            <numerusform>عيّنة واحدة</numerusform>
            <numerusform>عيّنتان</numerusform>
            <numerusform>{n} عيّنات</numerusform>
            <numerusform>{n} عيّنة</numerusform>
            <numerusform>{n} عيّنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{n} عيّنة من {model} · {letters}</numerusform>
            <numerusform>عيّنة واحدة من {model} · {letters}</numerusform>
            <numerusform>عيّنتان من {model} · {letters}</numerusform>
            <numerusform>{n} عيّنات من {model} · {letters}</numerusform>
            <numerusform>{n} عيّنة من {model} · {letters}</numerusform>
            <numerusform>{n} عيّنة من {model} · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>{n} جملة هنا فقط</numerusform>
            <numerusform>جملة واحدة هنا فقط</numerusform>
            <numerusform>جملتان هنا فقط</numerusform>
            <numerusform>{n} جمل هنا فقط</numerusform>
            <numerusform>{n} جملة هنا فقط</numerusform>
            <numerusform>{n} جملة هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>قبل الأخيرة بـ {n} جولة</numerusform>
            <numerusform>قبل الأخيرة بجولة</numerusform>
            <numerusform>قبل الأخيرة بجولتين</numerusform>
            <numerusform>قبل الأخيرة بـ {n} جولات</numerusform>
            <numerusform>قبل الأخيرة بـ {n} جولة</numerusform>
            <numerusform>قبل الأخيرة بـ {n} جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} مجهولة</numerusform>
            <numerusform>واحدة مجهولة</numerusform>
            <numerusform>اثنتان مجهولتان</numerusform>
            <numerusform>{n} مجهولة</numerusform>
            <numerusform>{n} مجهولة</numerusform>
            <numerusform>{n} مجهولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>{n} حكم على أزواج من إجابات {prompts}</numerusform>
            <numerusform>حكم واحد على أزواج من إجابات {prompts}</numerusform>
            <numerusform>حكمان على أزواج من إجابات {prompts}</numerusform>
            <numerusform>{n} أحكام على أزواج من إجابات {prompts}</numerusform>
            <numerusform>{n} حكمًا على أزواج من إجابات {prompts}</numerusform>
            <numerusform>{n} حكم على أزواج من إجابات {prompts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>{n} أصوات</numerusform>
            <numerusform>{n} صوتًا</numerusform>
            <numerusform>{n} صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>{n} صوت على الأزواج</numerusform>
            <numerusform>صوت واحد على الأزواج</numerusform>
            <numerusform>صوتان على الأزواج</numerusform>
            <numerusform>{n} أصوات على الأزواج</numerusform>
            <numerusform>{n} صوتًا على الأزواج</numerusform>
            <numerusform>{n} صوت على الأزواج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>ينتظر {n} صوت إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
            <numerusform>ينتظر صوت واحد إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
            <numerusform>ينتظر صوتان إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
            <numerusform>تنتظر {n} أصوات إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
            <numerusform>ينتظر {n} صوتًا إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
            <numerusform>ينتظر {n} صوت إظهار أسماء الإجابات (F9)، لأن الترتيب يكشفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>احتُسب أيضًا {n} صوت والأسماء ظاهرة.</numerusform>
            <numerusform>احتُسب أيضًا صوت واحد والأسماء ظاهرة.</numerusform>
            <numerusform>احتُسب أيضًا صوتان والأسماء ظاهرة.</numerusform>
            <numerusform>احتُسبت أيضًا {n} أصوات والأسماء ظاهرة.</numerusform>
            <numerusform>احتُسب أيضًا {n} صوتًا والأسماء ظاهرة.</numerusform>
            <numerusform>احتُسب أيضًا {n} صوت والأسماء ظاهرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>استُبعد {n} صوت والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
            <numerusform>استُبعد صوت واحد والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
            <numerusform>استُبعد صوتان والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
            <numerusform>استُبعدت {n} أصوات والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
            <numerusform>استُبعد {n} صوتًا والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
            <numerusform>استُبعد {n} صوت والأسماء ظاهرة؛ {how_to_count_them}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>المحكّم: {pairs}. التكلفة: {cost}.</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>المحكّم: {pairs} · {score} (التعادل نصف فوز لكل منهما). التكلفة: {cost}.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{part} من {whole} ({reasons})</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{part} من {whole} ({value} %، فترة ثقة 95 % من {low} إلى {high} %)</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>تعذر استخدام {path}: {reason}. تحقّق من القرص والأذونات هناك.</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>بنية {path} قديمة. حوّله أولًا؛ تُحفظ نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>لا يحوي {path} قائمة أسعار. تراجع عن الأسعار الأحدث في الإعدادات &gt; الأسعار، أو أزل الملف.</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path} رابط. ضع الملف نفسه مكانه، أو غيّر الملف الذي يشير إليه يدويًا.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path} تالف. احذفه وأضف ملفات GGUF من جديد.</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path} ليس ملفًا. انقله من مكانه.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>تغيّر {path} في هذه الأثناء. افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>كُتب {path} بإصدار أحدث من Abreast. حدّث Abreast لاستخدامه.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent} % من الكلمات نفسها</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>{place} من {count}. {difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}، اللوحة {letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>لا يعرف {prices} المزوّد {provider}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>ليس لدى {prices} سعر لـ {models} أو {last} عند {host}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>ليس لدى {prices} سعر للنموذج {model} عند {host}.</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}، {host}، {model}، في {day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}، {models}. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem} حتى ذلك الحين لا يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>لا مفتاح لـ {provider} (اللوحات {letters}).</numerusform>
            <numerusform>لا مفتاح لـ {provider} (اللوحة {letters}).</numerusform>
            <numerusform>لا مفتاح لـ {provider} (اللوحتان {letters}).</numerusform>
            <numerusform>لا مفتاح لـ {provider} (اللوحات {letters}).</numerusform>
            <numerusform>لا مفتاح لـ {provider} (اللوحات {letters}).</numerusform>
            <numerusform>لا مفتاح لـ {provider} (اللوحات {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>يُسأل {provider} عن نماذجه، وتُطلب من نموذج واحد بضع كلمات أربع مرات: ببساطة، ثم مع درجة العشوائية، ثم مع صورة صغيرة، ثم مع أداة. قد يتقاضى المضيف أجرًا عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>يُطلب من {provider} رمز واحد من كل من {n} نموذج، وحتى 256 ممن يرفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
            <numerusform>يُطلب من {provider} رمز واحد من نموذج واحد، وحتى 256 إن رفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
            <numerusform>يُطلب من {provider} رمز واحد من كل من نموذجين، وحتى 256 ممن يرفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
            <numerusform>يُطلب من {provider} رمز واحد من كل من {n} نماذج، وحتى 256 ممن يرفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
            <numerusform>يُطلب من {provider} رمز واحد من كل من {n} نموذجًا، وحتى 256 ممن يرفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
            <numerusform>يُطلب من {provider} رمز واحد من كل من {n} نموذج، وحتى 256 ممن يرفض هذا القليل. قد يتقاضى المضيف أجرًا عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>رفض {provider} مفتاح API (اللوحات {letters}).</numerusform>
            <numerusform>رفض {provider} مفتاح API (اللوحة {letters}).</numerusform>
            <numerusform>رفض {provider} مفتاح API (اللوحتان {letters}).</numerusform>
            <numerusform>رفض {provider} مفتاح API (اللوحات {letters}).</numerusform>
            <numerusform>رفض {provider} مفتاح API (اللوحات {letters}).</numerusform>
            <numerusform>رفض {provider} مفتاح API (اللوحات {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>رفض {provider} مفتاح API في {letters}؛ تُسأل هذه اللوحة بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{reason} في {letters}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{requests}، {pairs}، بالترتيبين</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{requests}، {pairs}، بالترتيبين: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score} مع {n} تعادل</numerusform>
            <numerusform>{score} مع تعادل واحد</numerusform>
            <numerusform>{score} مع تعادلين ({n})</numerusform>
            <numerusform>{score} مع {n} تعادلات</numerusform>
            <numerusform>{score} مع {n} تعادلًا</numerusform>
            <numerusform>{score} مع {n} تعادل</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} % ({low} إلى {high} %)</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_month} {short_year}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_weekday} {day} {short_month}</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}؛ في القائمة {prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed} رمز/s ({lowest} إلى {highest}، {share})</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} من {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent} من {budget} · مستنفدة</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent} من {budget} · استُخدم {percent}%</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>تعذرت كتابة {target}: {strerror}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text} ليس سعرًا. اكتب الدولارات الأمريكية لكل مليون رمز، مثل 1.75.</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}، لا يدخل في رقم آخر</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}: التقدّم</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced} حدّد سعرًا في providers.yaml.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}؛ {prompts}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday} {day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>خطأ في {where} ({fault})</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>فوز: {wins}، خسارة: {losses}، تعادل: {ties}، كلتاهما سيئة: {both_bad}</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won} مقابل {lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>~{input} رمز دخلًا، ~{output} خرجًا</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>~{money} مقدّرة</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>أقل بنحو ~{tokens} رمز، بمعدل {bytes} بايت للرمز. لا يُحذف شيء: تبقى الجولات في اللوحة، ويمكن اختيار السجل المرسل من جديد (Ctrl+Shift+Y).</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– مرفوضة</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>“عرض كنص بسيط” في قائمة الجولة يعرضها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>… و{n} غيرها.</numerusform>
            <numerusform>… وواحد غيرها.</numerusform>
            <numerusform>… واثنان غيرها.</numerusform>
            <numerusform>… و{n} غيرها.</numerusform>
            <numerusform>… و{n} غيرها.</numerusform>
            <numerusform>… و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ موقوفة</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● تجيب</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● انتظار</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● انتظار {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● انتظار {time} من {limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}، لا شيء منذ {seconds} ث</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ مكتملة</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ قُطعت عند الحد</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ فاشلة</translation>
    </message>
</context>
</TS>
