## common

common-save = حفظ
common-cancel = إلغاء
common-keep-it = الإبقاء عليه
common-back = رجوع
common-change = تغيير
common-edit = تعديل
common-delete = حذف
common-remove = إزالة
common-more = المزيد
common-show-all = عرض الكل
common-order = الترتيب
common-sort = ترتيب
common-optional = { $label } (اختياري)
common-none = لا شيء
common-yes = نعم
common-no = لا
common-saved = تم الحفظ.
common-unchanged = لم يتغيّر شيء، فلم يُحفظ شيء.
common-leaves-site = (رابط إلى خارج الموقع)
common-quoted = «{ $text }»
common-label-value = { $label }: { $value }
common-list-comma = {"، "}
common-list-semicolon = {"؛ "}
common-list-and = { $first } و{ $last }
common-pager-label = الصفحات
common-pager-first = الصفحة الأولى
common-pager-previous = الصفحة السابقة
common-pager-next = الصفحة التالية
common-pager-last = الصفحة الأخيرة
common-pager-newer = الأحدث
common-pager-older = الأقدم
common-pager-page = الصفحة { $number }
common-pager-page-of = الصفحة { $number } من { $pages }
common-pager-size =
    { $n ->
        [zero] لا شيء في هذه الصفحة
        [one] { $n } في هذه الصفحة
        [two] { $n } في هذه الصفحة
        [few] { $n } في هذه الصفحة
        [many] { $n } في هذه الصفحة
       *[other] { $n } في هذه الصفحة
    }
common-percent = { $n }%
common-size-bytes =
    { $n ->
        [zero] { $n } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $n } بايتات
        [many] { $n } بايتًا
       *[other] { $n } بايت
    }
common-size-kilobytes = { $n } كيلوبايت
common-size-megabytes = { $size } ميغابايت
common-in-en = بالإنجليزية
common-in-fr = بالفرنسية
common-in-es = بالإسبانية
common-in-ar = بالعربية
common-in-other = بلغة { $language }

#
#
#

## layout

layout-page-title = { $page } – { $forum }
layout-page-title-error = خطأ: { $page } – { $forum }
layout-skip = الانتقال إلى النص
layout-home = { $forum }، الصفحة الرئيسية
layout-mast-label = القائمة الرئيسية
layout-latest = الأحدث
layout-proposals = المقترحات
layout-categories = الفئات
layout-account-label = حسابك
layout-sign-in = تسجيل الدخول
layout-sign-up = إنشاء حساب
layout-profile = الملف الشخصي
layout-settings = الإعدادات
layout-setup = تجهيز المنتدى
layout-sign-out = تسجيل الخروج
layout-side-label = إلى جانب النص
layout-footer-label = عن هذا الموقع
layout-languages-label = اللغات
layout-about = عن هذا المنتدى
layout-rules = القواعد
layout-licence = بلينوم برنامج حر (AGPL-3.0).
layout-demo-note = هذا عرض تجريبي. الأشخاص والنصوص فيه من الخيال.
layout-confirm-note = لم يُؤكَّد عنوان بريدك بعد، فالقراءة متاحة لك والنشر غير متاح. { $link }
layout-closed-note = لم يُفتح المنتدى بعد: لا يرى هذه الصفحات إلا القائمون عليه.

#
#
#

## errors

error-400-title = تعذّرت قراءة هذا الطلب
error-400-what = جزء منه ناقص أو مكتوب بطريقة لا يعرفها المنتدى.
error-400-do = يمكنك الرجوع ومراجعة ما كتبته ثم إرساله من جديد.
error-403-title = ليست لديك صلاحية لهذا
error-403-what = حسابك لا يتيح هذه الصفحة أو هذا الإجراء.
error-403-what-signed-out = هذه الصفحة للأعضاء فقط.
error-403-what-origin = لم يأتِ النموذج من صفحة في هذا المنتدى، فلم يُنفَّذ.
error-403-do = إن كان ينبغي أن يتيحها، فيمكنك مراسلة فريق الإشراف.
error-403-do-origin = يمكنك فتح الصفحة من جديد وإرسال النموذج منها.
error-404-title = لا توجد صفحة بهذا العنوان
error-404-what = العنوان خاطئ، أو أن ما كان هنا أُزيل أو ليس عامًّا.
error-404-do = يمكنك التحقق من العنوان أو المتابعة من هنا:
error-405-title = هذا العنوان مخصص لنموذج
error-405-what = يستقبل ما يرسله النموذج ولا يعرض شيئًا بنفسه.
error-405-do = يمكنك الرجوع إلى صفحة النموذج وإرساله منها.
error-409-title = سبقك شخص آخر إلى التعديل
error-409-what = ما كنت تعمل عليه تغيّر منذ أن فتحته.
error-409-do = نصك محفوظ أدناه. يمكنك الاطلاع على الوضع الحالي ثم إرسال نصك من جديد.
error-413-title = الحجم أكبر من المسموح
error-413-what = ما أُرسل يتجاوز { $size }، وهو أقصى ما تقبله هذه الصفحة.
error-413-do = يمكنك الرجوع واختصاره ثم إرساله من جديد.
error-422-title = لا يمكن حفظ هذا بعد
error-422-what = فيه ما يحتاج إلى تصحيح.
error-422-do = يمكنك الرجوع والتصحيح ثم الإرسال من جديد.
error-429-title = طلبات كثيرة في وقت قصير
error-429-what = يحدّ المنتدى من تكرار هذا الإجراء كي لا يُغرقه أحد بالطلبات.
error-429-do = يمكنك المحاولة من جديد بعد { $wait }.
error-500-title = وقع خطأ في المنتدى
error-500-what = الخطأ ليس منك. لقد سُجّل، وما حُفظ من قبل في أمان.
error-500-do = يمكنك الرجوع والمحاولة من جديد. إن تكرر الخطأ فيمكنك إبلاغ القائمين على المنتدى مع ذكر هذا الرقم: { $id }
error-503-title = المنتدى مشغول
error-503-what = عليه الآن من العمل فوق طاقته، أو أنه قيد التحديث. لم يُحفظ شيء.
error-503-do = يمكنك إعادة تحميل الصفحة بعد دقيقة.
error-ways-label = للمتابعة
error-way-back = الرجوع إلى الصفحة السابقة
error-way-again = إعادة تحميل هذه الصفحة
error-way-home = الصفحة الرئيسية
error-way-latest = أحدث المواضيع
error-way-proposals = جميع المقترحات
error-way-categories = جميع الفئات
error-kept-text = نصك

#
#
#

## forms

form-errors-title =
    { $n ->
        [zero] لا شيء يحتاج إلى تصحيح
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $n } أمور تحتاج إلى تصحيح
        [many] { $n } أمرًا تحتاج إلى تصحيح
       *[other] { $n } أمر تحتاج إلى تصحيح
    }
form-errors-kept = كل ما كتبته ما زال هنا.
form-required = هذا الحقل فارغ، وهو مطلوب.
form-required-title = لا عنوان للموضوع بعد.
form-required-text = لا نص بعد.
form-required-category = المطلوب اختيار فئة.
form-required-address = المطلوب كتابة عنوان بريدك. مثال: ana@example.org
form-required-name = المطلوب كتابة الاسم الذي سيظهر هنا.
form-required-password = المطلوب كتابة كلمة المرور.
form-required-reason = المطلوب ذكر السبب، وسيظهر للجميع.
form-too-short =
    { $has ->
        [zero] لا أحرف هنا، والحد الأدنى { $min }.
        [one] هنا حرف واحد، والحد الأدنى { $min }.
        [two] هنا حرفان، والحد الأدنى { $min }.
        [few] هنا { $has } أحرف، والحد الأدنى { $min }.
        [many] هنا { $has } حرفًا، والحد الأدنى { $min }.
       *[other] هنا { $has } حرف، والحد الأدنى { $min }.
    }
form-too-long =
    { $has ->
        [zero] لا أحرف هنا، والحد الأقصى { $max }.
        [one] هنا حرف واحد، والحد الأقصى { $max }.
        [two] هنا حرفان، والحد الأقصى { $max }.
        [few] هنا { $has } أحرف، والحد الأقصى { $max }.
        [many] هنا { $has } حرفًا، والحد الأقصى { $max }.
       *[other] هنا { $has } حرف، والحد الأقصى { $max }.
    }
form-address-no-at = لا توجد علامة @ في هذا العنوان. مثال: ana@example.org
form-address-wrong = لا يمكن إيصال البريد إلى هذا العنوان كما هو مكتوب. مثال: ana@example.org
form-link-wrong = هذا ليس عنوان موقع. مثال: https://example.org
form-name-characters = يتكوّن اسم المستخدم من أحرف وأرقام و«-» و«_»، ويبدأ بحرف أو رقم.
form-name-taken = الاسم «{ $name }» مستعمل. المطلوب اختيار اسم آخر.
form-name-alike = الاسم «{ $name }» يشبه «{ $other }» وهو مستعمل. المطلوب اختيار اسم آخر.
form-name-mixed = الاسم «{ $name }» يخلط أحرفًا متشابهة من أبجديات مختلفة. المطلوب استعمال أبجدية واحدة.
form-name-reserved = الاسم «{ $name }» محجوز للمنتدى نفسه. المطلوب اختيار اسم آخر.
form-name-unshowable = فيه محارف لا تُرى. المطلوب حذفها.
form-password-common = هذه من كلمات المرور التي تُجرَّب أولًا. الأفضل بضع كلمات متتالية.
form-password-own-name = لا تصلح كلمة مرور هي اسمك أو عنوان بريدك.
form-code-wrong = هذا الرمز غير مطابق. يتكوّن من ستة أرقام وهو في آخر رسالة أرسلناها إليك.
form-choice-unknown = المطلوب الاختيار من القائمة.
form-rules-unticked = المطلوب وضع علامة تفيد بقراءة القواعد.
form-left =
    { $n ->
        [zero] لا أحرف متبقية
        [one] حرف واحد متبقٍّ
        [two] حرفان متبقيان
        [few] { $n } أحرف متبقية
        [many] { $n } حرفًا متبقيًا
       *[other] { $n } حرف متبقٍّ
    }

#
#
#

## accounts

account-sign-up-title = إنشاء حساب
account-sign-up-lede = للرد والإعجاب وفتح المواضيع. القراءة لا تحتاج إلى حساب.
account-display-name-label = اسمك
account-display-name-hint = كما يظهر بجانب مشاركاتك.
account-name-label = اسم المستخدم
account-name-hint = أحرف وأرقام و«-» و«_». به يشير إليك الآخرون: @الاسم.
account-address-label = عنوان البريد
account-address-hint = نرسل إليه رسالة واحدة لتأكيده. لا يظهر لأحد.
account-password-label = كلمة المرور
account-password-hint = الحد الأدنى للأحرف { $min }. بضع كلمات متتالية تكفي. يمكنك تركها فارغة وتسجيل الدخول برابط في البريد.
account-password-hint-required = الحد الأدنى للأحرف { $min }. بضع كلمات متتالية تكفي.
account-language-label = لغة المنتدى والرسائل
account-rules-tick = قرأتُ { $link }.
account-rules-link = القواعد
account-sign-up-button = إنشاء الحساب
account-sign-up-have-one = لديّ حساب
account-next-title = ما التالي
account-next-text = نرسل إليك رابطًا في البريد. قبل فتحه تتاح لك القراءة، ولا يُنشر شيء من كتاباتك.
account-kept-title = ما نحتفظ به
account-kept-text = اسمك وعنوانك وكتاباتك. عناوين الشبكة لمدة 30 يومًا على الأكثر. لا أدوات تتبّع.
account-sign-up-done-title = رسالة في بريدك
account-sign-up-done-text = الرسالة في طريقها إلى { $address }. الرابط الذي فيها يؤكد العنوان ويعمل لمدة { $duration }.
account-sign-up-done-nothing = لم يصل شيء؟ ربما وصل إلى البريد غير المرغوب فيه، ويمكنك طلب إرساله من جديد.
account-confirm-again-button = إرسال الرسالة من جديد
account-confirm-again-done = أُرسلت من جديد إلى { $address }.
account-confirm-title = تأكيد عنوان بريدك
account-confirm-text = يصبح { $address } عنوان الحساب { $name }.
account-confirm-button = تأكيد العنوان
account-confirm-done = تم تأكيد عنوانك. النشر متاح لك الآن.
account-confirm-already = سبق تأكيد هذا العنوان.
account-suspended-until = هذا الحساب موقوف حتى { $date }: «{ $reason }»
account-suspended = هذا الحساب موقوف.
account-profile-title = الملف الشخصي: { $name }
account-since = العضوية منذ { $date }
account-posts =
    { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $n } مشاركات
        [many] { $n } مشاركة
       *[other] { $n } مشاركة
    }
account-topics =
    { $n ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $n } مواضيع
        [many] { $n } موضوعًا
       *[other] { $n } موضوع
    }
account-likes =
    { $n ->
        [zero] لا إعجابات
        [one] إعجاب واحد
        [two] إعجابان
        [few] { $n } إعجابات
        [many] { $n } إعجابًا
       *[other] { $n } إعجاب
    }
account-contributions-title = المواضيع والمشاركات
account-contributions-empty = لا كتابات هنا بعد باسم { $name }.
account-contributions-empty-own = لا كتابات لك هنا بعد. مقترح مألوف لديك بداية مناسبة.
account-role-admin = إدارة المنتدى
account-role-moderator = الإشراف
account-role-organiser = التنظيم
account-role-committee = اللجنة
account-profile-edit = تعديل الملف الشخصي
account-profile-edit-lede = كل ما هنا علني. الاسم وحده مطلوب.
account-affiliation-label = الجهة
account-affiliation-hint = جهة عملك أو الجهة التي تأتي كتاباتك باسمها.
account-country-label = البلد
account-country-hint = كما يظهر بجانب اسمك.
account-bio-label = نبذة عنك
account-bio-hint = بضع جمل، والحد الأقصى للأحرف { $max }.
account-profile-save = حفظ الملف الشخصي
account-profile-saved = تم حفظ ملفك الشخصي.
account-settings-title = الإعدادات
account-settings-lede = لا يراها غيرك.
account-zone-label = المنطقة الزمنية
account-zone-hint = تُعرض كل الأوقات بحسبها. الساعة فيها الآن { $time }.
account-settings-save = حفظ الإعدادات
account-settings-saved = تم حفظ إعداداتك.
account-settings-password-title = كلمة المرور
account-settings-password-text = نرسل إليك رابطًا في البريد لتعيين كلمة جديدة.

#
#
#

## sessions

session-sign-in-title = تسجيل الدخول
session-login-label = اسم المستخدم أو عنوان البريد
session-password-label = كلمة المرور
session-shared-label = هذا جهاز مشترك
session-shared-hint = يُسجَّل خروجك عند إغلاق المتصفح، ولا تبقى هنا أي مسودة.
session-sign-in-button = تسجيل الدخول
session-or = أو
session-mail-title = تسجيل الدخول بالبريد
session-mail-text = نرسل إليك رابطًا ورمزًا من ستة أرقام. لا حاجة إلى كلمة مرور.
session-mail-button = إرسال رابط ورمز إلى بريدي
session-mail-sent-title = رسالة في بريدك
session-mail-sent-text = إن كان { $address } لأحد الحسابات فالرسالة في طريقها. يعمل الرابط والرمز اللذان فيها لمدة { $duration }.
session-code-label = الرمز من ستة أرقام
session-code-hint = يعمل في هذا المتصفح فقط.
session-code-button = تسجيل الدخول بالرمز
session-link-title = تسجيل الدخول إلى { $forum }
session-link-text = لقد فتحت الرابط من بريدك. لم يبقَ سوى زر واحد.
session-link-button = تسجيل الدخول باسم { $name }
session-forgot = نسيتُ كلمة المرور
session-no-account = ليس لديّ حساب بعد
session-wrong = هذا الاسم وكلمة المرور هذه غير متطابقين. يمكنك مراجعتهما أو طلب رابط بالبريد.
session-throttle =
    { $fails ->
        [zero] لم تفشل أي محاولة. يمكنك المحاولة بعد { $wait }، أو طلب رابط بالبريد الآن.
        [one] فشلت محاولة واحدة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [two] فشلت محاولتان. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [few] فشلت { $fails } محاولات. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [many] فشلت { $fails } محاولة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
       *[other] فشلت { $fails } محاولة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
    }
session-throttle-mail = أُرسلت عدة رسائل إلى هذا العنوان. يمكنك طلب رسالة أخرى بعد { $wait }.
session-throttle-code = جُرّبت رموز كثيرة. يمكنك طلب رسالة جديدة بعد { $wait }.
session-throttle-sign-up = أُنشئت حسابات كثيرة من شبكتك. يمكنك المحاولة من جديد بعد { $wait }.
session-token-title = لم يعد هذا الرابط يعمل
session-token-expired = انتهت مدته. يمكنك طلب رابط جديد.
session-token-used = سبق استعماله، وهو يعمل مرة واحدة.
session-token-unknown = إنه ناقص، أو حلّ محله رابط أحدث. الرابط الصالح في آخر رسالة.
session-signed-in = تم تسجيل الدخول باسم { $name }.
session-signed-out = تم تسجيل الخروج. مُحيت المسودات من هذا الجهاز.
session-already = الجلسة المفتوحة باسم { $name }.
session-needed = المتابعة تحتاج إلى تسجيل الدخول. بعده تظهر الصفحة التي كنت فيها.
session-expired-writing = انتهت الجلسة في أثناء الكتابة. نصك ما زال هنا، ويمكنك تسجيل الدخول ونشره.
session-kept-text = نصك محفوظ، ويظهر من جديد بعد تسجيل الدخول.
session-reset-request-title = تعيين كلمة مرور جديدة
session-reset-request-text = نرسل إليك رابطًا. تبقى كلمة المرور القديمة صالحة حتى تعيين الجديدة.
session-reset-request-button = إرسال رابط إلى بريدي
session-reset-sent-text = إن كان { $address } لأحد الحسابات فالرسالة في طريقها. يعمل الرابط الذي فيها لمدة { $duration }.
session-reset-title = كلمة مرور جديدة للحساب { $name }
session-reset-label = كلمة المرور الجديدة
session-reset-button = حفظ كلمة المرور
session-reset-done = كلمة مرورك الجديدة صالحة من الآن. سُجّل الخروج من كل الأجهزة الأخرى.

#
#
#

## setup

setup-link-title = إعداد هذا المنتدى
setup-link-text = يعمل هذا الرابط مرة واحدة، وبه يُنشأ أول حساب لإدارة المنتدى.
setup-link-used-title = سبق إعداد هذا المنتدى
setup-link-used-text = رابط الإعداد يعمل مرة واحدة، ويوجد حساب إدارة. يمكن تسجيل الدخول به.
setup-account-button = إنشاء حساب الإدارة
setup-title = تجهيز المنتدى
setup-lede = ست خطوات بأي ترتيب. قبل الفتح لا يرى المنتدى إلا القائمون عليه.
setup-progress =
    { $n ->
        [zero] لم تُنجز أي خطوة من { $total }
        [one] أُنجزت خطوة واحدة من { $total }
        [two] أُنجزت خطوتان من { $total }
        [few] أُنجزت { $n } خطوات من { $total }
        [many] أُنجزت { $n } خطوة من { $total }
       *[other] أُنجزت { $n } خطوة من { $total }
    }
setup-step-done = أُنجزت
setup-step-to-do = لم تُنجز بعد
setup-name-title = الاسم واللغات
setup-name-text = اسم المنتدى واللغات التي يكتب بها أعضاؤه.
setup-name-label = اسم المنتدى
setup-name-hint = يظهر في أعلى كل صفحة وفي كل رسالة.
setup-intro-label = الغرض منه
setup-intro-hint = جملة أو جملتان للصفحة الرئيسية.
setup-languages-label = لغات النقاش
setup-languages-hint = يختار الأعضاء منها عند الكتابة. أما الواجهة فبأربع لغات دائمًا.
setup-name-button = حفظ الاسم واللغات
setup-mail-title = رسالة تجريبية
setup-mail-text = يؤكد الأعضاء عناوينهم ويسجلون الدخول بالبريد. هذه الخطوة للتحقق من وصوله.
setup-mail-file = لا يُرسل البريد، بل يُكتب في ملفات في { $path }. للإرسال يُشغَّل المنتدى مع { $command }.
setup-mail-to-label = الإرسال إلى
setup-mail-button = إرسال رسالة تجريبية
setup-mail-sent = الرسالة التجريبية في طريقها إلى { $address }.
setup-mail-failed = رفضه خادم البريد: { $reason }
setup-mail-arrived-button = وصلت الرسالة
setup-rules-title = القواعد
setup-rules-text = ما يسري على كل من يكتب هنا. تُقرأ عند إنشاء الحساب، والقصيرة منها تُقرأ فعلًا.
setup-rules-label = القواعد
setup-rules-hint = قاعدة في كل سطر. هذه مسودة يمكن تغييرها بحسب الحاجة.
setup-rules-button = حفظ القواعد
setup-rules-saved = تم حفظ القواعد.
setup-import-title = المقترحات
setup-import-text = تأتي المقترحات من نظام المؤتمر الخاص بالقمة. يُنفَّذ هذا الأمر حيث يعمل المنتدى:
setup-import-count =
    { $n ->
        [zero] لا مقترحات هنا بعد.
        [one] هنا مقترح واحد.
        [two] هنا مقترحان.
        [few] هنا { $n } مقترحات.
        [many] هنا { $n } مقترحًا.
       *[other] هنا { $n } مقترح.
    }
setup-import-again = استيراد الملف نفسه مرتين لا يغيّر شيئًا، والمقترح الذي تغيّر تُضاف له نسخة جديدة.
setup-moderators-title = الإشراف
setup-moderators-text = يغلق الإشراف المواضيع ويثبّتها وينقلها ويحذف المشاركات. يترك كل إجراء سطرًا يمكن للجميع قراءته.
setup-moderators-label = اسم المستخدم لأحد الأعضاء
setup-moderators-button = إضافة إلى الإشراف
setup-moderators-added = انضمّ { $name } إلى الإشراف.
setup-moderators-unknown = لا أحد هنا باسم المستخدم «{ $name }». يلزم إنشاء حساب أولًا.
setup-moderators-none = لا أحد غيرك حتى الآن.
setup-open-title = فتح المنتدى
setup-open-text = بعد ذلك تتاح القراءة للجميع، والكتابة لكل من أكد عنوانه.
setup-open-button = فتح المنتدى
setup-open-done = المنتدى مفتوح.

#
#
#

## site

site-home-summit = القمة
site-home-intro = لكل جلسة مقترحة على القمة نقاش علني هنا. القراءة كلها متاحة بلا حساب، والرد والإعجاب وفتح المواضيع بعد تسجيل الدخول.
site-browse-proposals =
    { $n ->
        [zero] تصفّح المقترحات
        [one] تصفّح مقترح واحد
        [two] تصفّح مقترحين
        [few] تصفّح { $n } مقترحات
        [many] تصفّح { $n } مقترحًا
       *[other] تصفّح { $n } مقترح
    }
site-figures-label = المنتدى بالأرقام
site-figure-proposals =
    { $n ->
        [zero] مقترحات
        [one] مقترح
        [two] مقترحان
        [few] مقترحات
        [many] مقترحًا
       *[other] مقترح
    }
site-figure-topics =
    { $n ->
        [zero] مواضيع
        [one] موضوع
        [two] موضوعان
        [few] مواضيع
        [many] موضوعًا
       *[other] موضوع
    }
site-figure-posts =
    { $n ->
        [zero] مشاركات
        [one] مشاركة
        [two] مشاركتان
        [few] مشاركات
        [many] مشاركة
       *[other] مشاركة
    }
site-figure-members =
    { $n ->
        [zero] أعضاء
        [one] عضو
        [two] عضوان
        [few] أعضاء
        [many] عضوًا
       *[other] عضو
    }
site-figure-likes =
    { $n ->
        [zero] إعجابات
        [one] إعجاب
        [two] إعجابان
        [few] إعجابات
        [many] إعجابًا
       *[other] إعجاب
    }
site-discussed-title = قيد النقاش
site-discussed-all = جميع المواضيع الأخيرة
site-new-proposals-title = مقترحات جديدة
site-new-proposals-all = جميع المقترحات
site-tracks-title = بحسب الفئة
site-how-title = كيف يعمل المنتدى
site-how-text = تأتي المقترحات من برنامج القمة وتبقى مطابقة له. لكل مقترح موضوع منذ البداية. القراءة للجميع، والرد للأعضاء، وما يفعله الإشراف في موضوع يُكتب فيه.
site-empty-title = لا نقاش بعد
site-empty-text = أول مشاركة في أي موضوع تجلبه إلى هذه الصفحة. { $link }
site-not-open-title = لم يُفتح هذا المنتدى بعد
site-not-open-text = يعمل القائمون عليه على تجهيزه. يمكنك العودة بعد أيام.
site-about-title = عن هذا المنتدى
site-about-purpose = هنا تُناقش علنًا الجلسات المقترحة على القمة: بين من يقترحونها ومن تعنيهم والمسؤولين الذين يجيبون.
site-about-record-title = ما يبقى مكتوبًا
site-about-record = المشاركات مرقّمة وتحتفظ بأرقامها. يحفظ التعديل كل نسخة. وما يُحذف يترك سطرًا في مكانه.
site-about-data-title = بياناتك
site-about-data = نحتفظ باسمك وعنوان بريدك وكتاباتك. تُحفظ عناوين الشبكة لمدة 30 يومًا على الأكثر. لا تحمّل أي صفحة شيئًا من موقع آخر، ولا أحد يتتبعك.
site-about-software-title = البرنامج
site-about-software = يعمل هذا المنتدى ببرنامج بلينوم، وهو برنامج حر يمكن لأي شخص استعماله وقراءته وتحسينه.
site-rules-title = القواعد
site-rules-lede = تسري على الجميع، ومنهم المسؤولون وفريق الإشراف.
site-rules-start-matter = الكلام عن الموضوع لا عن الأشخاص.
site-rules-start-capacity = من يتكلم باسم جهة يذكرها.
site-rules-start-sources = لكل معلومة مصدرها.
site-rules-start-language = الكتابة باللغة الأقرب إليك.
site-rules-start-privacy = لا يُنشر عن الآخرين ما ليس علنيًّا من قبل.
site-rules-start-advertising = لا إعلانات.
site-rules-start-moderation = يعمل الإشراف علنًا ويذكر أسبابه، ويمكن الرد عليه.

#
#
#

## categories

category-list-title = الفئات
category-list-lede = لكل مسار في القمة فئة، والفئات الأخرى لكل ما حولها.
category-list-empty = لا فئات بعد. عند استيراد المقترحات تُنشأ فئة لكل مسار.
category-label = الفئة
category-topics =
    { $n ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $n } مواضيع
        [many] { $n } موضوعًا
       *[other] { $n } موضوع
    }
category-proposals =
    { $n ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $n } مقترحات
        [many] { $n } مقترحًا
       *[other] { $n } مقترح
    }
category-last = آخر مشاركة { $date }
category-limited = خاصة بـ: { $groups }
category-topics-title = مواضيع { $name }
category-proposals-link = مقترحاتها
category-empty-title = لا مواضيع هنا بعد
category-empty-text = يمكنك فتح موضوع أو الرد على مقترح، فيظهر موضوعه هنا.

#
#
#

## summits

summit-label = القمة
summit-proposals =
    { $n ->
        [zero] لا جلسات مقترحة
        [one] جلسة مقترحة واحدة
        [two] جلستان مقترحتان
        [few] { $n } جلسات مقترحة
        [many] { $n } جلسة مقترحة
       *[other] { $n } جلسة مقترحة
    }

#
#
#

## proposals

proposal-list-title = المقترحات
proposal-list-title-summit = مقترحات { $summit }
proposal-count =
    { $n ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $n } مقترحات
        [many] { $n } مقترحًا
       *[other] { $n } مقترح
    }
proposal-count-of =
    { $total ->
        [zero] { $n } من { $total } مقترح
        [one] { $n } من مقترح واحد
        [two] { $n } من مقترحين
        [few] { $n } من { $total } مقترحات
        [many] { $n } من { $total } مقترحًا
       *[other] { $n } من { $total } مقترح
    }
proposal-number = رقم { $number }
proposal-name = المقترح { $number }
proposal-untitled = مقترح بلا عنوان
proposal-title-label = العنوان
proposal-subtitle-label = العنوان الفرعي
proposal-state-label = الحالة
proposal-state-new = جديد
proposal-state-submitted = مقدَّم
proposal-state-unconfirmed = غير مؤكَّد
proposal-state-accepted = مقبول
proposal-state-confirmed = مؤكَّد
proposal-state-rejected = مرفوض
proposal-state-withdrawn = مسحوب
proposal-state-canceled = ملغى
proposal-state-gone = لم يعد في المصدر
proposal-group-label = المجموعة
proposal-track-label = المسار
proposal-type-label = النوع
proposal-language-label = اللغة
proposal-ratings-title = التقييمات
proposal-ratings-source = على { $site }
proposal-ratings-note = مُنحت على { $site } لا هنا.
proposal-rating-committee = اللجنة
proposal-rating-public = الجمهور
proposal-rating = { $average } / { $best }
proposal-rating-spoken = { $average } من { $best }
proposal-votes =
    { $n ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $n } أصوات
        [many] { $n } صوتًا
       *[other] { $n } صوت
    }
proposal-votes-none = لا أصوات بعد
proposal-abstract-label = الملخص
proposal-abstract-read = قراءة الملخص
proposal-description-label = الوصف
proposal-description-read = قراءة الوصف
proposal-as-submitted = كما قُدِّم، { $in_language }
proposal-people-title = الأشخاص
proposal-submitter-label = مقدَّم من
proposal-speakers-label =
    { $n ->
        [zero] بمشاركة
        [one] بمشاركة
        [two] بمشاركة
        [few] بمشاركة
        [many] بمشاركة
       *[other] بمشاركة
    }
proposal-facilitators-label =
    { $n ->
        [zero] بتيسير
        [one] بتيسير
        [two] بتيسير
        [few] بتيسير
        [many] بتيسير
       *[other] بتيسير
    }
proposal-role-submitter = تقديم المقترح
proposal-role-speaker = مشاركة
proposal-role-facilitator = تيسير
proposal-affiliation-label = الجهة
proposal-country-label = البلد
proposal-biography-label = السيرة
proposal-biography-read = نبذة عن { $name }
proposal-person-link = { $name } على { $site }
proposal-facts-title = معلومات
proposal-created-label = تاريخ الإنشاء
proposal-updated-label = آخر تغيير
proposal-audience-label = الجمهور المتوقع
proposal-room-label = القاعة
proposal-time-label = الموعد
proposal-time-span = من { $start } إلى { $end }
proposal-source-label = المصدر
proposal-source-link = المقترح { $number } على { $site }
proposal-source-link-plain = مقترحًا على { $site }
proposal-source-open = الفتح على { $site }
proposal-other-title = معلومات أخرى
proposal-more-link = الأشخاص والنسخ وكل ما سوى ذلك
proposal-withdrawn-note = سحبه من اقترحوه. يبقى النقاش.
proposal-canceled-note = ملغى: لن تُعقد هذه الجلسة. يبقى النقاش.
proposal-rejected-note = لم يُختر للبرنامج. يبقى النقاش.
proposal-gone-note = لم يعد المصدر يذكر هذا المقترح. يبقى مضمونه محفوظًا هنا.
proposal-topics-title = مواضيع عن هذا المقترح
proposal-discuss-link = مناقشة هذا المقترح
proposal-start-topic = فتح موضوع آخر عنه
proposal-versions-title = النسخ
proposal-version-number = النسخة { $number }
proposal-version-current = الحالية
proposal-version-first = أول استيراد
proposal-version-from = من { $site }
proposal-version-changed = ما تغيّر: { $fields }
proposal-filter-title = عوامل التصفية
proposal-filter-in-use =
    { $n ->
        [zero] عوامل التصفية – لا شيء مستعمل
        [one] عوامل التصفية – واحد مستعمل
        [two] عوامل التصفية – اثنان مستعملان
        [few] عوامل التصفية – { $n } مستعملة
        [many] عوامل التصفية – { $n } مستعملًا
       *[other] عوامل التصفية – { $n } مستعمل
    }
proposal-filter-show = عرض النتائج
proposal-filter-clear = مسح الكل
proposal-filter-chips-label = عوامل التصفية المستعملة
proposal-filter-more-tracks =
    { $n ->
        [zero] لا مسارات أخرى
        [one] مسار آخر
        [two] مساران آخران
        [few] { $n } مسارات أخرى
        [many] { $n } مسارًا آخر
       *[other] { $n } مسار آخر
    }
proposal-sort-newest = الأحدث
proposal-sort-discussed = الأكثر نقاشًا
proposal-next-page = المقترحات التالية
proposal-previous-page = المقترحات السابقة
proposal-empty-title = لا مقترح يطابق عوامل التصفية
proposal-empty-text = بإزالة أحدها تظهر مقترحات أكثر، ويمكن مسحها كلها.
proposal-none-title = لا مقترحات بعد
proposal-none-text = تظهر هنا عندما يستوردها القائمون على المنتدى من القمة.

#
#
#

## topics

topic-about = يناقش هذا الموضوع { $link }
topic-about-short = عن { $link }
topic-latest-title = أحدث المواضيع
topic-latest-empty-title = لا مواضيع بعد
topic-latest-empty-text = يدخل الموضوع هذه القائمة مع أول مشاركة فيه. يمكنك فتح موضوع أو الرد على مقترح.
topic-top-title = المواضيع الأكثر إعجابًا وردودًا
topic-top-week = هذا الأسبوع
topic-top-month = هذا الشهر
topic-top-year = هذه السنة
topic-top-all = منذ البداية
topic-top-empty = لا إعجابات ولا ردود في هذه المدة. قد تفيد مدة أطول.
topic-list-tabs-label = أي المواضيع
topic-list-newer = مواضيع أحدث
topic-list-older = مواضيع أقدم
topic-replies =
    { $n ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $n } ردود
        [many] { $n } ردًّا
       *[other] { $n } رد
    }
topic-views =
    { $n ->
        [zero] لا قراءات
        [one] قراءة واحدة
        [two] قراءتان
        [few] { $n } قراءات
        [many] { $n } قراءة
       *[other] { $n } قراءة
    }
topic-participants =
    { $n ->
        [zero] لا مشاركين بعد
        [one] مشارك واحد
        [two] مشاركان
        [few] { $n } مشاركين
        [many] { $n } مشاركًا
       *[other] { $n } مشارك
    }
topic-participant-posts =
    { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $n } مشاركات
        [many] { $n } مشاركة
       *[other] { $n } مشاركة
    }
topic-participants-title = في النقاش
topic-last-by = آخر مشاركة: { $name }
topic-started-by = فتحه { $name }
topic-pinned = مثبّت
topic-closed = مغلق
topic-private = خاص
topic-companion = موضوع المقترح
topic-linked-from = مُشار إليه في { $link }
topic-linked-from-more =
    { $n ->
        [zero] مُشار إليه في { $link }
        [one] مُشار إليه في { $link } وموضوع آخر
        [two] مُشار إليه في { $link } وموضوعين آخرين
        [few] مُشار إليه في { $link } و{ $n } مواضيع أخرى
        [many] مُشار إليه في { $link } و{ $n } موضوعًا آخر
       *[other] مُشار إليه في { $link } و{ $n } موضوع آخر
    }
topic-links-title = الروابط
topic-links-from = من
topic-links-to = إلى
topic-jump-first = أول مشاركة
topic-jump-last = آخر مشاركة
topic-page-title = { $title }، الصفحة { $number }
topic-posts-label = المشاركات
topic-no-replies = لا ردود بعد. أول رد ينقل هذا الموضوع إلى قائمة أحدث المواضيع.
topic-new-title = فتح موضوع
topic-new-lede = علني، باسم { $name }.
topic-new-about = عن { $link }
topic-title-label = العنوان
topic-title-hint = جملة تقول ما موضوعه، والحد الأقصى للأحرف { $max }.
topic-category-label = الفئة
topic-category-choose = المطلوب اختيار فئة
topic-text-label = النص
topic-proposal-label = عن مقترح
topic-proposal-hint = عنوانه في هذا المنتدى أو رقمه، إن كان الموضوع عن مقترح.
topic-proposal-unknown = لا مقترح هنا بهذا العنوان أو الرقم.
topic-new-button = فتح الموضوع
topic-new-done = موضوعك مفتوح.
topic-new-throttle = فتحت عدة مواضيع في وقت قصير. يمكنك فتح موضوع آخر بعد { $wait }.
topic-category-refused = فتح المواضيع في هذه الفئة غير متاح لك. المطلوب اختيار فئة أخرى.
topic-title-edit-title = تغيير العنوان
topic-title-edit-button = حفظ العنوان
topic-title-edit-done = تم تغيير العنوان.
topic-entry-closed = أغلق الإشراف هذا الموضوع.
topic-entry-reopened = أعاد الإشراف فتح هذا الموضوع.
topic-entry-pinned = ثبّت الإشراف هذا الموضوع.
topic-entry-unpinned = ألغى الإشراف تثبيت هذا الموضوع.
topic-entry-moved = نقل الإشراف هذا الموضوع من { $from } إلى { $to }.
topic-entry-title = تغيّر العنوان من «{ $from }» إلى «{ $to }».
topic-entry-proposal-changed = تغيّر المقترح: { $fields }. { $link }
topic-entry-proposal-link = عرض ما تغيّر
topic-closed-note = هذا الموضوع مغلق: تمكن قراءته والإشارة إليه، ولا يمكن الرد عليه.
topic-private-note = لا يرى هذا الموضوع إلا أعضاؤه.

#
#
#

## posts

post-number = المشاركة { $number }
post-link = المشاركة { $number }
post-heading = المشاركة { $number }، { $name }
post-heading-reply = المشاركة { $number }، { $name }، رد على { $parent }
post-permalink = رابط المشاركة { $number }، { $date }
post-answers = ردًّا على { $name }، المشاركة { $number }
post-answers-deleted = ردًّا على المشاركة { $number }
post-answered =
    { $n ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $n } ردود
        [many] { $n } ردًّا
       *[other] { $n } رد
    }
post-answered-in = الردود: { $links }
post-edited =
    { $n ->
        [zero] لم تُعدّل
        [one] عُدّلت مرة واحدة
        [two] عُدّلت مرتين
        [few] عُدّلت { $n } مرات
        [many] عُدّلت { $n } مرة
       *[other] عُدّلت { $n } مرة
    }
post-quote-source = { $name }، { $link }
post-actions-label = إجراءات المشاركة { $number }
post-reply = رد
post-reply-label = الرد على المشاركة { $number }
post-quote = اقتباس
post-quote-label = اقتباس المشاركة { $number }
post-edit = تعديل
post-edit-label = تعديل المشاركة { $number }
post-delete = حذف
post-delete-label = حذف المشاركة { $number }
post-more-label = المزيد للمشاركة { $number }
post-composer-label = ردّك
post-composer-label-to = ردّك على { $name }، المشاركة { $number }
post-composer-hint = يظهر للجميع باسم { $name }. يمكنك تعديله لاحقًا، وتبقى كل نسخة ظاهرة.
post-composer-reply-to-topic = الرد على الموضوع كله بدلًا من ذلك
post-composer-parent = ما تردّ عليه
post-button = نشر الرد
post-preview-button = معاينة
post-preview-title = معاينة
post-preview-note = هكذا سيظهر. لم يُنشر بعد.
post-format-link = كتابة الخط العريض والروابط والقوائم والجداول
post-format-bold = خط عريض
post-format-italic = تشديد
post-format-anchor = رابط
post-format-quote = اقتباس
post-format-list = قائمة
post-format-table = جدول
post-format-toolbar = التنسيق
post-format-what = المطلوب
post-format-how = ما يُكتب
post-language-label = لغة هذا النص
post-language-detect = التعرّف عليها
post-language-detected = تبدو: { $language }. يمكن تغييرها إن لم تكن كذلك.
post-done = نُشر. رقم ردّك { $number }.
post-done-already = سبق نشره برقم { $number }.
post-sign-in-title = الرد بعد تسجيل الدخول
post-sign-in-hint = الكتابة هنا متاحة لك الآن، ويُحفظ نصك في أثناء تسجيل الدخول.
post-sign-in-button = تسجيل الدخول ونشر الرد
post-unconfirmed-note = الرد متاح بعد تأكيد عنوان بريدك. الرابط في الرسالة التي أرسلناها إليه.
post-draft-kept = حُفظت مسودة على هذا الجهاز.
post-draft-found = عادت مسودتك بتاريخ { $date }.
post-draft-discard = حذف المسودة
post-error-closed = أُغلق هذا الموضوع في أثناء الكتابة. نصك ما زال هنا.
post-error-parent-gone = حُذفت المشاركة { $number } التي عليها ردّك. يمكنك الرد على الموضوع أو على مشاركة أخرى.
post-error-nested = الاقتباسات والقوائم في هذا النص متداخلة أكثر مما يمكن عرضه. المطلوب تبسيطها.
post-error-same = سبق أن نشرت النص نفسه برقم { $number }.
post-throttle = نشرت كثيرًا في وقت قصير. يمكنك النشر من جديد بعد { $wait }. نصك ما زال هنا.
post-edit-title = تعديل المشاركة { $number }
post-edit-text-label = النص
post-edit-reason-label = السبب
post-edit-reason-hint = كلمات قليلة لمن يقرأ النسخ.
post-edit-button = حفظ المشاركة
post-edit-done = تم حفظ المشاركة { $number }. النسخة السابقة تبقى مقروءة.
post-edit-conflict = عُدّلت هذه المشاركة في الساعة { $time } بعد أن فتحتها. نصك محفوظ أدناه.
post-revisions-title = نسخ المشاركة { $number }
post-revisions-back = الرجوع إلى المشاركة { $number }
post-revision-heading = النسخة { $number }
post-revision-current = الحالية
post-revision-first = كما نُشرت
post-revision-byline = { $date }، { $name }
post-revision-moderator = { $date }، الإشراف
post-revision-no-reason = بلا سبب مذكور
post-revision-added = أُضيف
post-revision-taken-out = حُذف
post-delete-title = حذف المشاركة { $number }؟
post-delete-text =
    { $n ->
        [zero] يبقى سطر في مكانها.
        [one] يبقى سطر في مكانها، ويحتفظ رد واحد برابطه.
        [two] يبقى سطر في مكانها، ويحتفظ ردّان برابطهما.
        [few] يبقى سطر في مكانها، وتحتفظ { $n } ردود برابطها.
        [many] يبقى سطر في مكانها، ويحتفظ { $n } ردًّا برابطها.
       *[other] يبقى سطر في مكانها، ويحتفظ { $n } رد برابطها.
    }
post-delete-text-alone = يبقى سطر في مكانها كي لا تتغير الأرقام.
post-delete-button = حذف المشاركة { $number }
post-delete-done = تم حذف المشاركة { $number }.
post-restore-button = استعادة المشاركة { $number }
post-restore-done = عادت المشاركة { $number }.
post-gone-by-author = حُذفت من كاتبها في { $date }. يبقى الرقم حتى تبقى الروابط والردود مفهومة.
post-gone-by-moderator = حذفها الإشراف في { $date }: «{ $reason }»

#
#
#

## likes

like-button = إعجاب
like-label = الإعجاب بالمشاركة { $number }
like-label-pressed = إعجابك بالمشاركة { $number }
like-undo-label = سحب إعجابك بالمشاركة { $number }
like-count =
    { $n ->
        [zero] لا إعجابات
        [one] إعجاب واحد
        [two] إعجابان
        [few] { $n } إعجابات
        [many] { $n } إعجابًا
       *[other] { $n } إعجاب
    }
like-done = تم تسجيل إعجابك بالمشاركة { $number }.
like-undone = تم سحب إعجابك بالمشاركة { $number }.
like-own = لا يمكن الإعجاب بمشاركتك.
like-deleted = حُذفت هذه المشاركة، فلا يمكن الإعجاب بها.
like-first-title = إعجابك الأول
like-first-text = الإعجاب علني: سيظهر اسمك في قائمة المعجبين. يمكنك سحب الإعجاب في أي وقت.
like-first-button = إعجاب علني بالمشاركة { $number }
like-who-title = من أعجبتهم المشاركة { $number }
like-who-link = من أعجبتهم
like-who-empty = لا أحد بعد.

#
#
#

## moderation

moderation-acts-label = الإشراف
moderation-reason-label = السبب
moderation-reason-hint = يظهر للجميع في الموضوع بلا اسمك.
moderation-close = إغلاق الموضوع
moderation-close-title = إغلاق هذا الموضوع؟
moderation-close-text = تبقى قراءته متاحة، ولا يمكن الرد حتى يُفتح من جديد.
moderation-close-done = تم إغلاق الموضوع.
moderation-reopen = فتح الموضوع من جديد
moderation-reopen-title = فتح هذا الموضوع من جديد؟
moderation-reopen-text = يصبح الرد متاحًا للأعضاء من جديد.
moderation-reopen-done = فُتح الموضوع من جديد.
moderation-pin = تثبيت الموضوع
moderation-pin-title = تثبيت هذا الموضوع؟
moderation-pin-text = يصبح الأول في فئته.
moderation-pin-done = تم تثبيت الموضوع.
moderation-unpin = إلغاء تثبيت الموضوع
moderation-unpin-title = إلغاء تثبيت هذا الموضوع؟
moderation-unpin-text = يعود إلى مكانه بحسب التاريخ.
moderation-unpin-done = تم إلغاء تثبيت الموضوع.
moderation-move = نقل الموضوع
moderation-move-title = نقل هذا الموضوع
moderation-move-text = يبقى عنوانه كما هو، وتبقى الروابط القديمة صالحة.
moderation-move-to-label = الفئة الجديدة
moderation-move-same = الموضوع في هذه الفئة من قبل.
moderation-move-done = تم نقل الموضوع إلى { $category }.
moderation-delete-text = السبب متاح لكاتب المشاركة. يبقى في مكانها سطر يذكره.
moderation-edit-note = هذا تعديل لمشاركة شخص آخر. ستُظهر النسخ أن الإشراف عدّلها.

#
#
#

## mail

mail-greeting = مرحبًا { $name }،
mail-greeting-plain = مرحبًا،
mail-open-address = إن لم يعمل الزر فهذا هو العنوان:
mail-valid = يعمل مرة واحدة ولمدة { $duration }.
mail-footer = { $forum }، { $address }
mail-confirm-subject = تأكيد عنوانك في { $forum }
mail-confirm-text = أُنشئ الحساب { $name } في { $forum }. بعد تأكيد أن هذا العنوان لك يصبح النشر متاحًا.
mail-confirm-button = تأكيد العنوان
mail-confirm-why = وصلتك هذه الرسالة لأن أحدهم ذكر هذا العنوان عند إنشاء حساب. إن لم يكن ذلك منك فلا حاجة إلى شيء: لن يستطيع الحساب النشر ولن يُرسل شيء آخر.
mail-sign-in-subject = تسجيل الدخول إلى { $forum }
mail-sign-in-text = هذا رابط تسجيل الدخول إلى { $forum } باسم { $name }.
mail-sign-in-button = تسجيل الدخول
mail-sign-in-code = أو يُكتب هذا الرمز في المتصفح الذي طُلب منه: { $code }
mail-sign-in-valid = يعمل كل منهما مرة واحدة ولمدة { $duration }. لا ينبغي إعطاؤهما لأحد.
mail-sign-in-why = وصلتك هذه الرسالة لأن أحدهم طلب تسجيل الدخول بهذا العنوان. إن لم يكن ذلك منك فلا حاجة إلى شيء: لا دخول لأحد من دون هذه الرسالة.
mail-reset-subject = تعيين كلمة مرور جديدة في { $forum }
mail-reset-text = هذا رابط تعيين كلمة مرور جديدة للحساب { $name } في { $forum }.
mail-reset-button = تعيين كلمة المرور
mail-reset-why = وصلتك هذه الرسالة لأن أحدهم طلبها بهذا العنوان. إن لم يكن ذلك منك فلا حاجة إلى شيء: تبقى كلمة المرور كما هي.
mail-known-subject = لديك حساب في { $forum }
mail-known-text = حاول أحدهم إنشاء حساب بهذا العنوان، وهو للحساب { $name } من قبل، فلم يُنشأ حساب آخر.
mail-known-button = تسجيل الدخول بالبريد
mail-known-why = وصلتك هذه الرسالة لأن العنوان لك. لم يظهر لمن حاول سوى أن رسالة أُرسلت. إن لم يكن ذلك منك فلا حاجة إلى شيء.
mail-test-subject = رسالة تجريبية من { $forum }
mail-test-text = وصلت هذه الرسالة، إذن يستطيع { $forum } إرسال البريد.
mail-test-why = وصلتك هذه الرسالة بطلب من { $name } في أثناء تجهيز المنتدى.

#
#
#

## dates

date-day-and-time = { $date }، { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = اليوم
date-yesterday = أمس
date-just-now = الآن
date-minutes-ago =
    { $n ->
        [zero] الآن
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $n } دقائق
        [many] قبل { $n } دقيقة
       *[other] قبل { $n } دقيقة
    }
date-hours-ago =
    { $n ->
        [zero] الآن
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $n } ساعات
        [many] قبل { $n } ساعة
       *[other] قبل { $n } ساعة
    }
date-duration-seconds =
    { $n ->
        [zero] { $n } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
date-duration-minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
date-duration-hours =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
date-duration-days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
