## common

common-keep-it = الإبقاء عليه
common-remove = إزالة
common-order = الترتيب
common-sort = ترتيب
common-yes = نعم
common-no = لا
common-saved = تم الحفظ.
common-unchanged = لم يتغيّر شيء، فلم يُحفظ شيء.
common-quoted = «{ $text }»
common-label-value = { $label }: { $value }
common-list-comma = {"، "}
common-list-semicolon = {"؛ "}
common-pager-label = الصفحات
common-pager-first = الصفحة الأولى
common-pager-older = الأقدم
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
common-in-en = بالإنجليزية
common-in-fr = بالفرنسية
common-in-es = بالإسبانية
common-in-ar = بالعربية
common-in-other = بلغة { $language }

#
#
#

## layout

layout-skip = الانتقال إلى النص
layout-places = القائمة الرئيسية
layout-latest = الأحدث
layout-proposals = المقترحات
layout-categories = الفئات
layout-account = حسابك
layout-sign-in = تسجيل الدخول
layout-create-account = إنشاء حساب
layout-profile = الملف الشخصي
layout-settings = الإعدادات
layout-admin = الإدارة
layout-sign-out = تسجيل الخروج
layout-side-label = إلى جانب النص
layout-about-nav = عن هذا الموقع
layout-languages = اللغات
layout-about = عن هذا المنتدى
layout-rules = القواعد
layout-privacy = الخصوصية
layout-licence = بلينوم برنامج حر (AGPL-3.0).
layout-programme = البرنامج
layout-sources = المصادر

#
#
#

## errors

errors-400-title = تعذّرت قراءة هذا الطلب
errors-400-what = جزء منه ناقص أو مكتوب بطريقة لا يعرفها المنتدى.
errors-400-do = يمكنك الرجوع ومراجعة ما كتبته ثم إرساله من جديد.
errors-403-title = ليست لديك صلاحية لهذا
errors-403-what = حسابك لا يتيح هذه الصفحة أو هذا الإجراء.
errors-403-what-origin = لم يأتِ النموذج من صفحة في هذا المنتدى، فلم يُنفَّذ.
errors-403-do = إن كان ينبغي أن يتيحها، فيمكنك مراسلة فريق الإشراف.
errors-403-do-origin = يمكن الرجوع في المتصفح ونسخ ما كُتب، ثم فتح الصفحة من جديد وإرسال النموذج منها.
errors-404-title = لا توجد صفحة بهذا العنوان
errors-404-what = العنوان خاطئ، أو أن ما كان هنا أُزيل أو ليس عامًّا.
errors-404-do = يمكنك التحقق من العنوان أو المتابعة من هنا:
errors-405-title = هذا العنوان مخصص لنموذج
errors-405-what = يستقبل ما يرسله النموذج ولا يعرض شيئًا بنفسه.
errors-405-do = يمكنك الرجوع إلى صفحة النموذج وإرساله منها.
errors-409-title = سبقك شخص آخر إلى التعديل
errors-409-what = ما كنت تعمل عليه تغيّر منذ أن فتحته.
errors-409-do = نصك محفوظ أدناه. يمكنك الاطلاع على الوضع الحالي ثم إرسال نصك من جديد.
errors-413-title = الحجم أكبر من المسموح
errors-413-what = هذا أكثر مما تقبله صفحة في هذا المنتدى. يمكن أن يبلغ النص { $max } حرف.
errors-413-do = عند الرجوع في المتصفح يُفترض أن يظهر ما كُتب من جديد. يمكن اختصاره أو إرساله على أجزاء.
errors-422-title = لا يمكن حفظ هذا بعد
errors-422-what = فيه ما يحتاج إلى تصحيح.
errors-422-do = يمكنك الرجوع والتصحيح ثم الإرسال من جديد.
errors-429-title = طلبات كثيرة في وقت قصير
errors-429-what = يحدّ المنتدى من تكرار هذا الإجراء كي لا يُغرقه أحد بالطلبات.
errors-429-do = يمكنك المحاولة من جديد بعد { $wait }.
errors-500-title = وقع خطأ في المنتدى
errors-500-what = الخطأ ليس منك. لقد سُجّل، وما حُفظ من قبل في أمان.
errors-500-do = يمكنك الرجوع والمحاولة من جديد. إن تكرر الخطأ فيمكنك إبلاغ القائمين على المنتدى مع ذكر هذا الرقم: { $id }
errors-503-title = المنتدى مشغول
errors-503-what = عليه الآن من العمل فوق طاقته، أو أنه قيد التحديث. لم يُحفظ شيء.
errors-503-do = يمكنك إعادة تحميل الصفحة بعد دقيقة.
errors-ways-label = للمتابعة
errors-way-back = الرجوع إلى الصفحة السابقة
errors-way-again = إعادة تحميل هذه الصفحة
errors-way-home = الصفحة الرئيسية
errors-way-latest = أحدث المواضيع
errors-way-proposals = جميع المقترحات
errors-way-categories = جميع الفئات
errors-kept-text = نصك
errors-405-title-page = ما أُرسل لا يُستقبل هنا
errors-405-what-page = يعرض هذا العنوان صفحة ولا يفعل شيئًا بما يُرسل إليه بهذه الطريقة. لم يتغيّر شيء.
errors-405-do-page = يمكنك فتح الصفحة أو المتابعة من هنا:
errors-way-open = الصفحة التي على هذا العنوان
errors-409-do-bare = يمكنك الاطلاع على الوضع الحالي والمتابعة منه.
errors-413-what-carried = لم يُسجَّل دخولك، ولا يمكن نقل نص بهذا الطول عبر تسجيل الدخول.
errors-413-do-carried = يمكن نسخه ثم تسجيل الدخول ولصقه من جديد.
errors-kept-hint = لم يُحفظ. يُستحسن نسخه قبل المتابعة.
errors-401-title = المطلوب تسجيل الدخول أولًا
errors-401-what = هذا يحتاج إلى حساب.
errors-401-do = يمكن إعادة الإرسال بعد تسجيل الدخول.

#
#
#

## forms

forms-problems =
    { $n ->
        [zero] لا شيء يحتاج إلى تصحيح
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $n } أمور تحتاج إلى تصحيح
        [many] { $n } أمرًا تحتاج إلى تصحيح
       *[other] { $n } أمر تحتاج إلى تصحيح
    }
forms-kept = كل ما كتبته ما زال هنا.
forms-required = هذا الحقل فارغ، وهو مطلوب.
forms-required-text = لا نص بعد.
forms-required-category = المطلوب اختيار فئة.
forms-required-address = المطلوب كتابة عنوان بريدك. مثال: ana@example.org
forms-required-name = المطلوب كتابة الاسم الذي سيظهر هنا.
forms-required-password = المطلوب كتابة كلمة المرور.
forms-required-reason = المطلوب ذكر السبب، وسيظهر للجميع.
forms-too-short =
    { $has ->
        [zero] لا أحرف هنا، والحد الأدنى { $min }.
        [one] هنا حرف واحد، والحد الأدنى { $min }.
        [two] هنا حرفان، والحد الأدنى { $min }.
        [few] هنا { $has } أحرف، والحد الأدنى { $min }.
        [many] هنا { $has } حرفًا، والحد الأدنى { $min }.
       *[other] هنا { $has } حرف، والحد الأدنى { $min }.
    }
forms-too-long =
    { $has ->
        [zero] لا أحرف هنا، والحد الأقصى { $max }.
        [one] هنا حرف واحد، والحد الأقصى { $max }.
        [two] هنا حرفان، والحد الأقصى { $max }.
        [few] هنا { $has } أحرف، والحد الأقصى { $max }.
        [many] هنا { $has } حرفًا، والحد الأقصى { $max }.
       *[other] هنا { $has } حرف، والحد الأقصى { $max }.
    }
forms-address-no-at = لا توجد علامة @ في هذا العنوان. مثال: ana@example.org
forms-address-wrong = لا يمكن إيصال البريد إلى هذا العنوان كما هو مكتوب. مثال: ana@example.org
forms-name-characters = يتكوّن اسم المستخدم من أحرف وأرقام و«-» و«_»، ويبدأ بحرف أو رقم.
forms-name-taken = الاسم «{ $name }» مستعمل. المطلوب اختيار اسم آخر.
forms-name-alike = الاسم «{ $name }» يشبه «{ $other }» وهو مستعمل. المطلوب اختيار اسم آخر.
forms-name-mixed = الاسم «{ $name }» يخلط أحرفًا متشابهة من أبجديات مختلفة. المطلوب استعمال أبجدية واحدة.
forms-name-reserved = الاسم «{ $name }» محجوز للمنتدى نفسه. المطلوب اختيار اسم آخر.
forms-unprintable = فيه محارف لا تُرى. المطلوب حذفها.
forms-password-common = هذه من كلمات المرور التي تُجرَّب أولًا. الأفضل بضع كلمات متتالية.
forms-password-own-name = لا تصلح كلمة مرور هي اسمك أو عنوان بريدك.
forms-code-wrong = هذا الرمز غير مطابق. يتكوّن من ستة أرقام وهو في الرسالة التي أُرسلت عند فتح هذه الصفحة.
forms-choice-unknown = المطلوب الاختيار من القائمة.
forms-rules-unticked = المطلوب وضع علامة تفيد بقراءة القواعد.
forms-page-title = خطأ: { $page }
forms-kept-but-passwords = كل ما كتبته ما زال هنا، إلا كلمات المرور: المطلوب كتابتها من جديد.
forms-required-code = المطلوب كتابة الأرقام الستة للرمز الموجود في الرسالة.
forms-kept-but-files = ما كُتب ما زال هنا، إلا الملفات ورمز الدخول التي لا يحتفظ بها المتصفح: يلزم إعطاؤها من جديد.

#
#
#

## accounts

accounts-sign-up-title = إنشاء حساب
accounts-sign-up-lede = للرد والإعجاب وفتح المواضيع. القراءة لا تحتاج إلى حساب.
accounts-display-name-label = اسمك
accounts-display-name-hint = كما يظهر بجانب مشاركاتك.
accounts-name-label = اسم المستخدم
accounts-name-hint = أحرف وأرقام و«-» و«_». به يشير إليك الآخرون: @الاسم.
accounts-address-label = عنوان البريد
accounts-address-hint = نرسل إليه رسالة واحدة لتأكيده. لا يظهر لأحد.
accounts-password-label = كلمة المرور
accounts-password-hint = الحد الأدنى للأحرف { $min }. بضع كلمات متتالية تكفي. يمكنك تركها فارغة وتسجيل الدخول برابط في البريد.
accounts-password-hint-required = الحد الأدنى للأحرف { $min }. بضع كلمات متتالية تكفي.
accounts-language-label = لغة المنتدى والرسائل
accounts-rules-tick = قرأتُ { $link }.
accounts-rules-link = القواعد
accounts-sign-up-button = إنشاء الحساب
accounts-sign-up-have-one = لديّ حساب
accounts-next-title = ما التالي
accounts-next-text = نرسل إليك رابطًا في البريد. قبل فتحه تتاح لك القراءة، ولا يُنشر شيء من كتاباتك.
accounts-kept-title = ما نحتفظ به
accounts-kept-text = اسمك وعنوانك وكتاباتك. عناوين الشبكة لمدة 30 يومًا على الأكثر. لا أدوات تتبّع.
accounts-sign-up-done-title = رسالة في بريدك
accounts-sign-up-done-text = الرسالة في طريقها إلى { $address }. الرابط الذي فيها يؤكد العنوان ويعمل لمدة { $duration }.
accounts-sign-up-done-nothing = لم يصل شيء؟ ربما وصل إلى البريد غير المرغوب فيه، ويمكنك طلب إرساله من جديد.
accounts-confirm-again-button = إرسال الرسالة من جديد
accounts-confirm-again-done = أُرسلت من جديد إلى { $address }.
accounts-confirm-title = تأكيد عنوان بريدك
accounts-confirm-text = اخترت اسم المستخدم { $name } والاسم { $shown }. يصبح { $address } عنوان هذا الحساب.
accounts-confirm-button = تأكيد العنوان
accounts-confirm-done = تم تأكيد عنوانك. النشر متاح لك الآن.
accounts-suspended = هذا الحساب موقوف.
accounts-since = العضوية منذ { $date }
accounts-posts =
    { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $n } مشاركات
        [many] { $n } مشاركة
       *[other] { $n } مشاركة
    }
accounts-topics =
    { $n ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $n } مواضيع
        [many] { $n } موضوعًا
       *[other] { $n } موضوع
    }
accounts-likes =
    { $n ->
        [zero] لا إعجابات
        [one] إعجاب واحد
        [two] إعجابان
        [few] { $n } إعجابات
        [many] { $n } إعجابًا
       *[other] { $n } إعجاب
    }
accounts-contributions-title = المواضيع والمشاركات
accounts-contributions-none = لا شيء هنا بعد
accounts-contributions-empty = لا كتابات هنا بعد باسم { $name }.
accounts-contributions-empty-own = لا كتابات لك هنا بعد. مقترح مألوف لديك بداية مناسبة.
accounts-role-admin = إدارة المنتدى
accounts-role-moderator = الإشراف
accounts-role-organiser = التنظيم
accounts-role-committee = اللجنة
accounts-profile-edit = تعديل الملف الشخصي
accounts-profile-edit-lede = كل ما هنا علني. الاسم وحده مطلوب.
accounts-affiliation-label = الجهة
accounts-affiliation-hint = جهة عملك أو الجهة التي تأتي كتاباتك باسمها.
accounts-country-label = البلد
accounts-country-hint = كما يظهر بجانب اسمك.
accounts-bio-label = نبذة عنك
accounts-bio-hint = بضع جمل، والحد الأقصى للأحرف { $max }.
accounts-profile-save = حفظ الملف الشخصي
accounts-profile-saved = تم حفظ ملفك الشخصي.
accounts-settings-title = الإعدادات
accounts-settings-lede = لا يراها غيرك.
accounts-zone-label = المنطقة الزمنية
accounts-zone-hint = تُعرض كل الأوقات بحسبها. الساعة فيها الآن { $time }.
accounts-settings-save = حفظ الإعدادات
accounts-settings-saved = تم حفظ إعداداتك.
accounts-settings-password-title = كلمة المرور
accounts-settings-password-text = نرسل إليك رابطًا في البريد لتعيين كلمة جديدة.
accounts-display-name-letters = يحتوي الاسم على حرف واحد على الأقل، ولا تعلو الحرفَ أكثر من ثلاث علامات.
accounts-display-name-office = هذا الاسم يتكلم باسم المنتدى. لا يستعمله إلا من يديره.
accounts-display-name-taken = شخص آخر معروف هنا باسم «{ $name }». يكفي أن تضيف إليه ما يميّزك.
accounts-address-taken = لهذا العنوان حساب من قبل.
accounts-address-confirmed-elsewhere = أكّد حساب آخر هذا العنوان في هذه الأثناء. يمكنك الدخول به.
accounts-sign-up-closed-title = لا حسابات جديدة في الوقت الحالي
accounts-sign-up-closed-text = أغلق القائمون على المنتدى بابه أمام الحسابات الجديدة. القراءة لا تحتاج إلى حساب.
accounts-sign-up-correct = تصحيح العنوان
accounts-profile-see = عرضه كما يراه الآخرون
accounts-profile-who-title = من يرى هذا
accounts-profile-who-text = الجميع، ولو بلا حساب. عنوان بريدك لا يظهر لأحد.
accounts-bio-complex = تداخل النص أعمق من أن يُعرض. يكفي تبسيطه.
accounts-password-present-label = كلمة المرور الحالية
accounts-password-present-wrong = هذه ليست كلمة مرورك الحالية.
accounts-password-change-button = تغيير كلمة المرور
accounts-devices-title = الأجهزة
accounts-devices =
    { $n ->
        [zero] حسابك غير مفتوح على أي جهاز.
        [one] حسابك مفتوح على جهاز واحد.
        [two] حسابك مفتوح على جهازين.
        [few] حسابك مفتوح على { $n } أجهزة.
        [many] حسابك مفتوح على { $n } جهازًا.
       *[other] حسابك مفتوح على { $n } جهاز.
    }
accounts-devices-button = الخروج من كل الأجهزة الأخرى
accounts-devices-done = تم الخروج من كل الأجهزة الأخرى.
accounts-role-inactive = لا يُسند دور إلا إلى حساب نشط: يجب تأكيد عنوانه أولاً.
accounts-confirm-several = ربما سجّل شخص آخر بهذا العنوان أيضًا. تأكيد هذا الحساب يزيل الحسابات الأخرى التي تنتظره. كلمة المرور المختارة له لا تبقى: يمكنك وضع كلمة جديدة بعد ذلك.
accounts-confirm-done-anew = تم تأكيد عنوانك. لم تبقَ كلمة المرور المختارة عند التسجيل لأن آخرين استعملوا العنوان أيضًا: يمكنك وضع كلمة جديدة في الإعدادات.
accounts-refuse-text = إن لم يكن هذا الاسم من اختيارك فلا ينبغي التأكيد: من اختاره يعرف كلمة مرور الحساب.
accounts-refuse-button = لم يكن ذلك منّي
accounts-refused-title = أُزيل الحساب
accounts-refused-text = لم يؤكد أحد { $name } ولم يعد الحساب موجودًا. عنوانك غير مرتبط به.
accounts-profile-throttle = حفظت ملفك مرات كثيرة في وقت قصير. يمكنك حفظه من جديد بعد { $wait }.
accounts-sign-up-correct-hint = يمكن التسجيل مرة أخرى باسم المستخدم نفسه وكلمة المرور نفسها، وبالعنوان الصحيح.

#
#
#

## sessions

sessions-sign-in-title = تسجيل الدخول
sessions-login-label = اسم المستخدم أو عنوان البريد
sessions-password-label = كلمة المرور
sessions-shared-label = هذا جهاز مشترك
sessions-shared-hint = يُسجَّل خروجك عند إغلاق المتصفح، ولا تبقى هنا أي مسودة.
sessions-sign-in-button = تسجيل الدخول
sessions-mail-title = تسجيل الدخول بالبريد
sessions-mail-text = نرسل إليك رابطًا ورمزًا من ستة أرقام. لا حاجة إلى كلمة مرور.
sessions-mail-button = إرسال رابط ورمز إلى بريدي
sessions-mail-sent-title = رسالة في بريدك
sessions-mail-sent-text = إن كان { $address } لأحد الحسابات فالرسالة في طريقها. يعمل الرابط والرمز اللذان فيها لمدة { $duration }.
sessions-code-label = الرمز من ستة أرقام
sessions-code-hint = يوجد في آخر رسالة أرسلناها، ويعمل مرة واحدة.
sessions-code-button = تسجيل الدخول بالرمز
sessions-link-title = تسجيل الدخول إلى { $forum }
sessions-link-text = لقد فتحت الرابط من بريدك. لم يبقَ سوى زر واحد.
sessions-link-button = تسجيل الدخول باسم { $name }
sessions-forgot = نسيتُ كلمة المرور
sessions-no-account = ليس لديّ حساب بعد
sessions-wrong = هذا الاسم وكلمة المرور هذه غير متطابقين. يمكنك مراجعتهما أو طلب رابط بالبريد.
sessions-throttle =
    { $fails ->
        [zero] لم تفشل أي محاولة. يمكنك المحاولة بعد { $wait }، أو طلب رابط بالبريد الآن.
        [one] فشلت محاولة واحدة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [two] فشلت محاولتان. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [few] فشلت { $fails } محاولات. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
        [many] فشلت { $fails } محاولة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
       *[other] فشلت { $fails } محاولة. يمكنك المحاولة من جديد بعد { $wait }، أو طلب رابط بالبريد الآن.
    }
sessions-throttle-mail = أُرسلت عدة رسائل إلى هذا العنوان. يمكنك طلب رسالة أخرى بعد { $wait }.
sessions-throttle-code = جُرّبت رموز كثيرة. يمكنك فتح الرابط الذي في الرسالة أو طلب رسالة جديدة بعد { $wait }.
sessions-throttle-sign-up = أُنشئت حسابات كثيرة من شبكتك. يمكنك المحاولة من جديد بعد { $wait }.
sessions-token-title = لم يعد هذا الرابط يعمل
sessions-token-expired = انتهت مدته. يمكنك طلب رابط جديد.
sessions-token-unknown = إنه غير معروف هنا. ربما لم يُنسخ كاملًا، أو أصبح قديمًا جدًا فنُسي، أو لم يعد الحساب الذي كان له موجودًا. يمكن فتحه من الرسالة مرة أخرى أو طلب رابط جديد.
sessions-signed-out = لا توجد جلسة مفتوحة هنا. تسجيل الخروج يمحو أيضًا المسودات من الجهاز.
sessions-needed = المتابعة تحتاج إلى تسجيل الدخول. بعده تظهر الصفحة التي كنت فيها.
sessions-expired-writing = انتهت الجلسة في أثناء الكتابة. نصك ما زال هنا، ويمكنك تسجيل الدخول ونشره.
sessions-kept-text = نصك محفوظ، ويظهر من جديد بعد تسجيل الدخول.
sessions-reset-request-title = تعيين كلمة مرور جديدة
sessions-reset-request-text = نرسل إليك رابطًا. تبقى كلمة المرور القديمة صالحة حتى تعيين الجديدة.
sessions-reset-request-button = إرسال رابط إلى بريدي
sessions-reset-sent-text = إن كان { $address } لأحد الحسابات فالرسالة في طريقها. يعمل الرابط الذي فيها لمدة { $duration }.
sessions-reset-title = كلمة مرور جديدة للحساب { $name }
sessions-reset-label = كلمة المرور الجديدة
sessions-reset-button = حفظ كلمة المرور
sessions-reset-done = كلمة مرورك الجديدة صالحة من الآن. سُجّل الخروج من كل الأجهزة الأخرى.
sessions-password-title = بكلمة المرور
sessions-throttle-mail-client = طُلبت رسائل كثيرة من شبكتك. يمكنك طلب رسالة أخرى بعد { $wait }.
sessions-another-way = طريقة أخرى للدخول
sessions-no-mail-title = لم تصل الرسالة؟
sessions-no-mail-text = يحسن البحث في البريد غير المرغوب فيه، ثم التحقق من العنوان: حرف واحد خطأ يعني أن الرسالة لم تصل إلى أحد.
sessions-reset-ends-others = يُخرج ذلك كل الأجهزة الأخرى.
sessions-carried-title-label = العنوان
sessions-carried-hint = يمكنك تعديله قبل الدخول.
sessions-carried-code = نصك ينتظر في هذه الصفحة. اكتب الرمز هنا ليمكنك نشره.
sessions-carried-sign-up = إنشاء حساب مع الاحتفاظ بالنص
sessions-carried-sign-up-note = يُحفظ نصك ثلاثة أيام ويُعرض عليك عند تأكيد العنوان.
sessions-kept-title = نصك ما زال هنا
sessions-kept-lede = تم الدخول. راجع النص ثم انشره.
sessions-kept-lede-act = تم الدخول. بقي زر واحد لإتمام ما بدأته.
sessions-kept-post = نشر هذا النص
sessions-kept-act = إتمامه الآن
sessions-kept-drop = التخلي عنه
sessions-throttle-account = جُرّبت اليوم كلمات مرور خاطئة كثيرة لهذا الحساب. يمكنك طلب رابط بالبريد الآن؛ تعمل كلمة المرور من جديد بعد { $wait }.
sessions-throttle-sign-up-tries = جرت محاولات تسجيل كثيرة من شبكتك. يمكنك المحاولة من جديد بعد { $wait }.
sessions-code-closed = لم يعد ممكنًا كتابة رمز في هذه الصفحة. يمكنك فتح الرابط الذي في الرسالة أو طلب رسالة جديدة.
sessions-token-title-unknown = هذا الرابط لا يعمل
sessions-token-used-confirm = سبق استخدامه: العنوان مؤكَّد. يمكن تسجيل الدخول.
sessions-token-used-sign-in = سبق استخدامه، بزرّه أو بالرمز الذي في الرسالة نفسها: كل منهما يعمل مرة واحدة. لتسجيل الدخول من جديد يمكن طلب رابط آخر.
sessions-token-used-reset = سبق استخدامه: عُيّنت به كلمة مرور جديدة. يمكن تسجيل الدخول بها. إن لم تكن أنت من عيّنها فيُستحسن طلب رابط جديد فورًا.
sessions-token-replaced = طُلب رابط آخر بعده، وحلّ الأحدث محله. الرابط الصالح في آخر رسالة.
sessions-token-outdated = عُيّنت كلمة مرور جديدة بعد إرساله فانتهى بذلك. يمكن تسجيل الدخول بكلمة المرور الجديدة.
sessions-token-expired-confirm = انتهت مدته. يمكن تسجيل الدخول بكلمة المرور أو بالبريد فيصلك رابط جديد.
sessions-token-closed = الحساب الذي كان له موقوف أو مغلق: لا يمكن لأحد تسجيل الدخول به.

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
setup-lede = ست خطوات بأي ترتيب. يمكن للجميع قراءة المنتدى من الآن، ولا يمكن لأحد إنشاء حساب قبل الفتح.
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
setup-name-title = الاسم واللغات
setup-name-text = اسم المنتدى واللغات التي يكتب بها أعضاؤه.
setup-name-label = اسم المنتدى
setup-name-hint = يظهر في أعلى كل صفحة وفي كل رسالة.
setup-intro-label = الغرض منه
setup-intro-hint = جملة أو جملتان للصفحة الرئيسية.
setup-name-button = حفظ الاسم واللغات
setup-mail-title = رسالة تجريبية
setup-mail-text = يؤكد الأعضاء عناوينهم ويسجلون الدخول بالبريد. هذه الخطوة للتحقق من وصوله.
setup-mail-file = لا يُرسل البريد، بل يُكتب في ملفات في { $path }. للإرسال يُشغَّل المنتدى مع { $command }.
setup-mail-to-label = الإرسال إلى
setup-mail-button = إرسال رسالة تجريبية
setup-mail-sent = الرسالة التجريبية في طريقها إلى { $address }.
setup-mail-arrived-button = وصلت الرسالة
setup-rules-title = القواعد
setup-rules-text = ما يسري على كل من يكتب هنا. تُقرأ عند إنشاء الحساب، والقصيرة منها تُقرأ فعلًا.
setup-rules-label = القواعد
setup-rules-hint = قاعدة في كل سطر. هذه مسودة يمكن تغييرها بحسب الحاجة.
setup-rules-button = حفظ القواعد
setup-rules-saved = تم حفظ القواعد.
setup-import-title = المقترحات
setup-import-text = تأتي المقترحات من نظام مؤتمرات القمة، عبر عنوانه أو ملف أو برنامج.
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
setup-open-text = بعد ذلك يمكن لأي شخص إنشاء حساب، وتتاح الكتابة لكل من أكد عنوانه.
setup-open-button = فتح المنتدى
setup-open-done = المنتدى مفتوح.
setup-close-button = إغلاق باب الحسابات الجديدة
setup-locale-label = اللغة الأولى
setup-locale-hint = تُعرض لمن لا يطلب متصفحه أيًّا من اللغات الأربع.
setup-zone-label = المنطقة الزمنية
setup-zone-hint = يرى القراء بلا حساب الأوقات وفقها.
setup-address-hint = للدخول ولإشعارات هذا المنتدى. لا يظهر لأحد.
setup-next-text = قائمة من ست خطوات، من اسم المنتدى إلى افتتاحه. يمكنك التوقف عند أي منها.
setup-link-wrong-title = ليس هذا رابط الإعداد
setup-link-wrong-text = لم يُعدّ المنتدى بعد، وهذا العنوان لا يُعدّه: ليس الرابط الذي طُبع عند آخر تشغيل.
setup-link-wrong-where = يجد من يشغّل البرنامج الرابط فيما طبعه عند آخر تشغيل (وفي سجله إن كان خدمة). كل تشغيل يُنشئ رابطًا جديدًا وينهي الذي قبله. يبدأ السطر هكذا:
setup-link-wrong-command = أو يمكن إنشاء الحساب على الخادم من دون رابط:
setup-import-link = إدخال المقترحات من صفحة: المصادر
setup-import-command = أو شغّلوا هذا الأمر حيث يعمل المنتدى:

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
site-discussed-title = قيد النقاش
site-discussed-all = جميع المواضيع الأخيرة
site-new-proposals-title = مقترحات جديدة
site-new-proposals-all = جميع المقترحات
site-tracks-title = بحسب الفئة
site-how-title = كيف يعمل المنتدى
site-how-text = تأتي المقترحات من برنامج القمة وتبقى مطابقة له. لكل مقترح موضوع منذ البداية. القراءة للجميع، والرد للأعضاء، وما يفعله الإشراف في موضوع يُكتب فيه.
site-empty-text = أول مشاركة في أي موضوع تجلبه إلى هذه الصفحة. { $link }
site-about-title = عن هذا المنتدى
site-about-purpose = هنا تُناقش علنًا الجلسات المقترحة على القمة: بين من يقترحونها ومن تعنيهم والمسؤولين الذين يجيبون.
site-about-record-title = ما يبقى مكتوبًا
site-about-record = المشاركات مرقّمة وتحتفظ بأرقامها. يحفظ التعديل كل نسخة. وما يُحذف يترك سطرًا في مكانه.
site-privacy-title = الخصوصية
site-privacy-kept-title = ما يُحتفظ به
site-privacy-public-title = ما هو علني
site-privacy-public = اسمك وملفك الشخصي وكتاباتك بكل نسخها وإعجاباتك. عنوان بريدك لا يظهر أبدًا.
site-privacy-cookies-title = ملفات الارتباط
site-privacy-cookies = القراءة لا تضع أيًّا منها، إلا عند اختيار لغة. تسجيل الدخول يضع ملفًا واحدًا يُبقي الجلسة، وتسجيل الخروج يزيله.
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
site-formatting-title = كيفية تنسيق النص
site-formatting-lede = تُكتب المشاركات بصيغة Markdown، والنص العادي لا يحتاج إلى شيء منها.
site-formatting-typed = ما يُكتب
site-formatting-shown = ما يظهر

#
#
#

## categories

categories-list-title = الفئات
categories-list-lede = لكل مسار في القمة فئة، والفئات الأخرى لكل ما حولها.
categories-list-empty = لا فئات بعد. عند استيراد المقترحات تُنشأ فئة لكل مسار.
categories-topics =
    { $n ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $n } مواضيع
        [many] { $n } موضوعًا
       *[other] { $n } موضوع
    }
categories-last = آخر مشاركة { $date }
categories-empty-title = لا مواضيع هنا بعد
categories-empty-text = يمكنك فتح موضوع أو الرد على مقترح، فيظهر موضوعه هنا.
categories-general-name = عام
categories-general-description = ما لا ينتمي إلى أي محور من محاور القمة.

#
#
#

## summits

summits-label = القمة
summits-proposals =
    { $n ->
        [zero] لا جلسات مقترحة
        [one] جلسة مقترحة واحدة
        [two] جلستان مقترحتان
        [few] { $n } جلسات مقترحة
        [many] { $n } جلسة مقترحة
       *[other] { $n } جلسة مقترحة
    }
summits-title = القمم
summits-none = لا توجد قمة بعد. تظهر هنا مع أول مقترحاتها.
summits-site = موقعها الخاص
summits-browse =
    { $n ->
        [zero] تصفّح المقترحات
        [one] تصفّح مقترح واحد
        [two] تصفّح مقترحين
        [few] تصفّح { $n } مقترحات
        [many] تصفّح { $n } مقترحًا
       *[other] تصفّح { $n } مقترح
    }
summits-settings-link = إعدادات هذه القمة
summits-now = الآن: { $phase }، حتى { $date }
summits-next-begins = التالي: { $phase }، ابتداءً من { $date }
summits-next-ends = التالي: تنتهي مرحلة { $phase }، آخر يوم { $date }
summits-figure-proposals =
    { $n ->
        [zero] مقترح
        [one] مقترح
        [two] مقترح
        [few] مقترحات
        [many] مقترحًا
       *[other] مقترح
    }
summits-figure-people =
    { $n ->
        [zero] شخص مذكور
        [one] شخص مذكور
        [two] شخص مذكور
        [few] أشخاص مذكورين
        [many] شخصًا مذكورًا
       *[other] شخص مذكور
    }
summits-figure-countries =
    { $n ->
        [zero] بلد
        [one] بلد
        [two] بلد
        [few] بلدان
        [many] بلدًا
       *[other] بلد
    }
summits-figure-topics =
    { $n ->
        [zero] موضوع فيه ردود
        [one] موضوع فيه ردود
        [two] موضوع فيه ردود
        [few] مواضيع فيها ردود
        [many] موضوعًا فيه ردود
       *[other] موضوع فيه ردود
    }
summits-figure-ratings =
    { $n ->
        [zero] تقييم
        [one] تقييم
        [two] تقييم
        [few] تقييمات
        [many] تقييمًا
       *[other] تقييم
    }
summits-figures-label = هذه القمة بالأرقام
summits-open-title = المفتوح الآن
summits-act-proposing = تقديم المقترحات
summits-act-rating = التقييم
summits-act-replying = الرد
summits-act-supporting = مساندة المقترحات
summits-support-limit =
    { $n ->
        [zero] لا مقترح لكل عضو
        [one] مقترح واحد لكل عضو
        [two] مقترحان لكل عضو
        [few] حتى { $n } مقترحات لكل عضو
        [many] حتى { $n } مقترحًا لكل عضو
       *[other] حتى { $n } مقترح لكل عضو
    }
summits-open-until = مفتوح حتى { $date }
summits-open = مفتوح
summits-opens = يُفتح في { $date }
summits-closed = مغلق
summits-phases-title = المواعيد
summits-zone-note = بتوقيت { $zone }
summits-phases-none = لم تُحدَّد المواعيد بعد. وحتى ذلك الحين يمكن تقييم المقترحات ومناقشتها في أي وقت.
summits-phase-call = الدعوة إلى تقديم المقترحات
summits-phase-discussion = النقاش
summits-phase-selection = الاختيار
summits-phase-programme = البرنامج
summits-phase-follow-up = المتابعة
summits-phase-on = جارية الآن
summits-best-title = الأعلى تقييمًا
summits-best-none = لم يقيّم أي عضو مقترحًا بعد. في صفحة كل مقترح مكان لذلك.
summits-best-line =
    { $n ->
        [zero] { $average } / 5، لا أصوات
        [one] { $average } / 5، صوت واحد
        [two] { $average } / 5، صوتان
        [few] { $average } / 5، { $n } أصوات
        [many] { $average } / 5، { $n } صوتًا
       *[other] { $average } / 5، { $n } صوت
    }
summits-tracks-title = المسارات
summits-replying-opens = تُفتح الردود على مقترحات هذه القمة في { $date }.
summits-replying-closed = الردود على مقترحات هذه القمة مغلقة. وما قيل باقٍ.
summits-proposing-closed = لا تستقبل هذه القمة مقترحات الآن. وتذكر صفحتها متى تستقبلها.
summits-programme-title = برنامج { $summit }
summits-programme-count =
    { $n ->
        [zero] لا جلسات.
        [one] جلسة واحدة.
        [two] جلستان.
        [few] { $n } جلسات.
        [many] { $n } جلسة.
       *[other] { $n } جلسة.
    }
summits-programme-calendar = البرنامج كملف تقويم
summits-programme-none = لا موعد لأي جلسة بعد
summits-programme-none-text = تظهر الجلسات هنا حالما تعلن القمة متى وأين تُعقد.
summits-programme-views = طرق عرض البرنامج
summits-programme-grid = حسب القاعة
summits-programme-list = كقائمة
summits-programme-rooms = الجلسات حسب القاعة، { $day }
summits-programme-no-room = القاعة لم تُحدَّد بعد
summits-settings-title = إعدادات القمة
summits-settings-save = حفظ الإعدادات
summits-phases-text = تُترك المرحلة التي لا أيام لها. وما لا تؤشّر عليه أي مرحلة يبقى مفتوحًا دائمًا، وما تؤشّر عليه مرحلة يُفتح في المراحل المؤشَّرة.
summits-from-label = اليوم الأول
summits-to-label = اليوم الأخير
summits-opens-proposing = تُقدَّم المقترحات
summits-opens-rating = يقيّم الأعضاء المقترحات
summits-opens-replying = يرد الأعضاء في مواضيع المقترحات
summits-states-title = الحالات التي يراها الجميع
summits-states-hint = المقترحات في الحالات الأخرى لا يراها إلا الفريق.
summits-support-limit-label = كم مقترحًا يمكن للعضو أن يساند
summits-support-limit-hint = 0 يوقف هذه الإمكانية.
summits-support-until-label = آخر يوم لمساندة مقترح
summits-support-until-hint = يُترك فارغًا إن لم يكن له آخر.
summits-support-limit-wrong = أدخل رقمًا من 0 إلى { $max }.
summits-day-wrong = أدخل اليوم بالسنة ثم الشهر ثم اليوم. مثال: 2031-05-06
summits-day-before = اليوم الأخير يسبق الأول. أدخل يومًا بعده.
summits-decisions-title = القرارات
summits-decisions-published = نُشرت في { $date }.
summits-publish-link = نشر القرارات…
summits-publish-title = هل تُنشر قرارات هذه القمة؟
summits-publish-text = عندئذٍ يرى الجميع المقترحات المختارة ومحصّلة تقييمات اللجنة. ولا يمكن التراجع عن ذلك.
summits-publish-button = نشر القرارات
summits-publish-leave = ليس بعد
summits-publish-done = نُشرت القرارات.
summits-about-title = القمة
summits-about-text = ما يُقال هنا هو المعتمد، ولا تملأ المصادر إلا ما بقي فارغًا. وبلا اسم يُعرض الاسم القصير.
summits-name-label = الاسم بـ { $language }
summits-first-day-label = اليوم الأول
summits-last-day-label = اليوم الأخير
summits-zone-label = المنطقة الزمنية للمكان
summits-zone-wrong = اختاروا منطقة من القائمة.
summits-url-label = موقعها
summits-url-wrong = يبدأ العنوان بـ https:// وفيه اسم مضيف، مثل https://summit.example.
summits-publish-what = ما يظهر عندئذٍ
summits-publish-hidden = لا يراها إلا الفريق بحسب الإعدادات
summits-publish-nothing = لا توجد حالة ولا تقييم ينتظر النشر الآن.
summits-publish-ratings =
    { $n ->
        [zero] تقييمات اللجنة: لا مقترحات
        [one] تقييم اللجنة لمقترح واحد
        [two] تقييم اللجنة لمقترحين
        [few] تقييمات اللجنة لـ{ $n } مقترحات
        [many] تقييمات اللجنة لـ{ $n } مقترحًا
       *[other] تقييمات اللجنة لـ{ $n } مقترح
    }
summits-best-all = الكل، الأعلى تقييمًا أولًا

#
#
#

## proposals

proposals-list-title = المقترحات
proposals-list-title-summit = مقترحات { $summit }
proposals-count =
    { $n ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $n } مقترحات
        [many] { $n } مقترحًا
       *[other] { $n } مقترح
    }
proposals-count-of =
    { $total ->
        [zero] { $n } من { $total } مقترح
        [one] { $n } من مقترح واحد
        [two] { $n } من مقترحين
        [few] { $n } من { $total } مقترحات
        [many] { $n } من { $total } مقترحًا
       *[other] { $n } من { $total } مقترح
    }
proposals-number = رقم { $number }
proposals-name = المقترح { $number }
proposals-title-label = العنوان
proposals-subtitle-label = العنوان الفرعي
proposals-state-label = الحالة
proposals-state-new = جديد
proposals-state-submitted = مقدَّم
proposals-state-unconfirmed = غير مؤكَّد
proposals-state-accepted = مقبول
proposals-state-confirmed = مؤكَّد
proposals-state-rejected = مرفوض
proposals-state-withdrawn = مسحوب
proposals-state-canceled = ملغى
proposals-group-label = المجموعة
proposals-track-label = المسار
proposals-type-label = النوع
proposals-language-label = اللغة
proposals-ratings-title = التقييمات
proposals-ratings-source = على { $site }
proposals-rating-committee = اللجنة
proposals-rating-public = الجمهور
proposals-rating = { $average } / { $best }
proposals-votes =
    { $n ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $n } أصوات
        [many] { $n } صوتًا
       *[other] { $n } صوت
    }
proposals-votes-none = لا أصوات بعد
proposals-abstract-label = الملخص
proposals-abstract-read = قراءة الملخص
proposals-description-label = الوصف
proposals-as-submitted = كما قُدِّم، { $in_language }
proposals-people-title = الأشخاص
proposals-submitter-label = مقدَّم من
proposals-speakers-label =
    { $n ->
        [zero] بمشاركة
        [one] بمشاركة
        [two] بمشاركة
        [few] بمشاركة
        [many] بمشاركة
       *[other] بمشاركة
    }
proposals-facilitators-label =
    { $n ->
        [zero] بتيسير
        [one] بتيسير
        [two] بتيسير
        [few] بتيسير
        [many] بتيسير
       *[other] بتيسير
    }
proposals-role-submitter = تقديم المقترح
proposals-role-speaker = مشاركة
proposals-role-facilitator = تيسير
proposals-biography-read = نبذة عن { $name }
proposals-person-link = { $name } على { $site }
proposals-facts-title = معلومات
proposals-created-label = تاريخ الإنشاء
proposals-updated-label = آخر تغيير
proposals-audience-label = الجمهور المتوقع
proposals-room-label = القاعة
proposals-time-label = الموعد
proposals-source-label = المصدر
proposals-source-link = المقترح { $number } على { $site }
proposals-other-title = معلومات أخرى
proposals-more-link = الأشخاص والنسخ وكل ما سوى ذلك
proposals-withdrawn-note = سحبه من اقترحوه. يبقى النقاش.
proposals-canceled-note = ملغى: لن تُعقد هذه الجلسة. يبقى النقاش.
proposals-rejected-note = لم يُختر للبرنامج. يبقى النقاش.
proposals-topics-title = مواضيع عن هذا المقترح
proposals-discuss-link = مناقشة هذا المقترح
proposals-start-topic = فتح موضوع آخر عنه
proposals-versions-title = النسخ
proposals-version-number = النسخة { $number }
proposals-version-current = الحالية
proposals-version-first = أول استيراد
proposals-version-from = من { $site }
proposals-version-changed = ما تغيّر: { $fields }
proposals-search-label = كلمات في المقترحات
proposals-search-button = بحث
proposals-country-label = البلد
proposals-person-label = الشخص
proposals-rated-label = تقييمك
proposals-rated-yes = قيّمتها
proposals-rated-no = لم تقيّمها
proposals-filter-title = عوامل التصفية
proposals-filter-in-use =
    { $n ->
        [zero] عوامل التصفية – لا شيء مستعمل
        [one] عوامل التصفية – واحد مستعمل
        [two] عوامل التصفية – اثنان مستعملان
        [few] عوامل التصفية – { $n } مستعملة
        [many] عوامل التصفية – { $n } مستعملًا
       *[other] عوامل التصفية – { $n } مستعمل
    }
proposals-filter-show = عرض النتائج
proposals-filter-clear = مسح الكل
proposals-filter-chips-label = عوامل التصفية المستعملة
proposals-filter-more =
    { $n ->
        [zero] لا شيء آخر
        [one] واحد آخر
        [two] اثنان آخران
        [few] { $n } أخرى
        [many] { $n } أخرى
       *[other] { $n } أخرى
    }
proposals-sort-match = الأقرب إلى البحث
proposals-sort-newest = الأحدث
proposals-sort-best = الأعلى تقييمًا
proposals-sort-discussed = الأكثر نقاشًا
proposals-sort-quiet = الأقل نقاشًا
proposals-sort-fair = الأقل تقييمات أولًا، بترتيب مخلوط
proposals-next-page = المقترحات التالية
proposals-empty-title =
    { $n ->
        [0] لا مقترحات أخرى
        [1] لا مقترح يطابق عامل التصفية هذا
        [2] لا مقترح يطابق عاملَي التصفية معًا
       *[other] لا مقترح يطابق عوامل التصفية كلها، وعددها { $n }
    }
proposals-empty-text =
    { $n ->
        [0] بإزالة أحدها يظهر:
        [1] من دونه يظهر:
        [2] بإزالة أحدها يظهر:
       *[other] بإزالة أحدها يظهر:
    }
proposals-empty-without = من دون { $names }
proposals-none-title = لا مقترحات بعد
proposals-none-text = تظهر هنا عندما يستوردها القائمون على المنتدى من القمة.
proposals-state-draft = مسودة
proposals-duration-label = المدة
proposals-duration =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
proposals-gone-note = لم يعد في مصدره منذ { $day }. ما كان فيه محفوظ هنا.
proposals-staff-note = لا يرى هذا إلا منظّمو القمة. لم يُعلن بعد:
proposals-staff-hidden = لا يرى هذا المقترح أحد غيركم.
proposals-origins-title = مصدر كل جزء
proposals-origin-correction = صحّحه أحد المنظّمين
proposals-origin-found = استُنتج من النص
proposals-linked-title = روابط من
proposals-correct-link = تصحيح ما تقوله المصادر
proposals-ratings-forum = في هذا المنتدى
proposals-rating-members = الأعضاء
proposals-rating-kept = يظهر بعد نشر القرارات
proposals-skip = الانتقال إلى النتائج
proposals-version-corrected = صحّحها أحد المنظّمين: «{ $reason }»
proposals-version-released = أُلغي التصحيح
proposals-version-decisions = نُشرت القرارات
proposals-version-sources = من المصادر
proposals-source-link-plain = هذا المقترح على { $site }
proposals-empty-words = لا مقترح يحوي هذه الكلمات
proposals-empty-several = إزالة واحد منها وحده لا تُظهر شيئًا أيضًا: لا مقترح يطابق البقية. يمكن إزالة اثنين أو البدء من جديد.
proposals-by-url-link = البحث بعنوان صفحته في موقع آخر

#
#
#

## ratings

ratings-title = تقييمك
ratings-hint = 1 تعني «لا يُدرَج»، و5 تعني «لا بد منه في البرنامج». يمكنك تغييره أو سحبه.
ratings-hint-until = 1 تعني «لا يُدرَج»، و5 تعني «لا بد منه في البرنامج». يمكنك تغييره أو سحبه حتى { $date }.
ratings-committee-hint = أنت من اللجنة: يُحتسب تقييمك من تقييماتها.
ratings-save = حفظ التقييم
ratings-take-back = سحب التقييم
ratings-choose = اختر رقمًا من 1 إلى 5.
ratings-done = حُفظ تقييمك: { $value }.
ratings-undone = سُحب تقييمك.
ratings-yours = قيّمته بـ { $value }.
ratings-own = لا يمكنك تقييم مقترحك.
ratings-off = لم يعد هذا المقترح يُقيَّم.
ratings-closed = تقييم مقترحات هذه القمة مغلق.
ratings-opens = يُفتح التقييم في { $date }.
ratings-sign-in-link = سجّل الدخول لتقييمه
ratings-sign-in = { $link }. يقيّم الأعضاء من 1 إلى 5.
ratings-sign-in-until = { $link }. يقيّم الأعضاء من 1 إلى 5، حتى { $date }.
ratings-sign-in-first = سجّل الدخول أولًا ثم قيّم.
ratings-confirm-first = أكّد عنوان بريدك أولًا ثم قيّم.
ratings-throttle = قيّمت كثيرًا في وقت قصير. يمكنك المتابعة بعد { $wait }.

#
#
#

## supports

supports-title = المساندة
supports-count =
    { $n ->
        [zero] لا يسانده أحد
        [one] يسانده عضو واحد
        [two] يسانده عضوان
        [few] يسانده { $n } أعضاء
        [many] يسانده { $n } عضوًا
       *[other] يسانده { $n } عضو
    }
supports-own-count =
    { $n ->
        [zero] لا تساند بعد أي مقترح من أصل { $most } في { $summit }.
        [one] تساند مقترحًا واحدًا من أصل { $most } في { $summit }.
        [two] تساند مقترحين من أصل { $most } في { $summit }.
        [few] تساند { $n } مقترحات من أصل { $most } في { $summit }.
        [many] تساند { $n } مقترحًا من أصل { $most } في { $summit }.
       *[other] تساند { $n } مقترح من أصل { $most } في { $summit }.
    }
supports-until = يمكنك تغيير ذلك حتى { $date }.
supports-stands = أنت تساند هذا المقترح.
supports-stand-by = مساندة هذا المقترح
supports-step-back = سحب المساندة
supports-done = أنت الآن تساند هذا المقترح.
supports-undone = سحبتَ مساندتك.
supports-own = لا يمكنك مساندة مقترحك هنا: هذا لغيرك.
supports-off = لم تعد مساندة هذا المقترح ممكنة.
supports-closed = انتهى وقت مساندة مقترحات هذه القمة.
supports-full =
    { $n ->
        [zero] لا تساند أي مقترح.
        [one] تساند مقترحًا واحدًا وهو الحد الأقصى. اسحب مساندته لتختار غيره.
        [two] تساند مقترحين وهو الحد الأقصى. اسحب مساندة أحدهما لتختار غيره.
        [few] تساند { $n } مقترحات وهو الحد الأقصى. اسحب مساندة أحدها لتختار غيره.
        [many] تساند { $n } مقترحًا وهو الحد الأقصى. اسحب مساندة أحدها لتختار غيره.
       *[other] تساند { $n } مقترح وهو الحد الأقصى. اسحب مساندة أحدها لتختار غيره.
    }
supports-sign-in-link = سجّل الدخول لمساندته
supports-sign-in =
    { $n ->
        [zero] { $link }.
        [one] { $link }. لكل عضو أن يساند مقترحًا واحدًا من هذه القمة.
        [two] { $link }. لكل عضو أن يساند مقترحين من هذه القمة.
        [few] { $link }. لكل عضو أن يساند { $n } مقترحات من هذه القمة.
        [many] { $link }. لكل عضو أن يساند { $n } مقترحًا من هذه القمة.
       *[other] { $link }. لكل عضو أن يساند { $n } مقترح من هذه القمة.
    }
supports-throttle = غيّرت رأيك كثيرًا في وقت قصير. يمكنك المتابعة بعد { $wait }.

#
#
#

## topics

topics-about = يناقش هذا الموضوع { $link }
topics-latest-title = أحدث المواضيع
topics-latest-empty-title = لا مواضيع بعد
topics-latest-empty-text = يدخل الموضوع هذه القائمة مع أول مشاركة فيه. يمكنك فتح موضوع أو الرد على مقترح.
topics-top-title = المواضيع الأكثر إعجابًا وردودًا
topics-list-tabs-label = أي المواضيع
topics-list-older = مواضيع أقدم
topics-replies =
    { $n ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $n } ردود
        [many] { $n } ردًّا
       *[other] { $n } رد
    }
topics-participant-posts =
    { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $n } مشاركات
        [many] { $n } مشاركة
       *[other] { $n } مشاركة
    }
topics-participants-title = في النقاش
topics-last-by = آخر مشاركة: { $name }
topics-state-pinned = مثبّت
topics-state-closed = مغلق
topics-state-private = خاص
topics-companion = موضوع المقترح
topics-linked-from = مُشار إليه في { $link }
topics-linked-from-more =
    { $n ->
        [zero] مُشار إليه في { $link }
        [one] مُشار إليه في { $link } وموضوع آخر
        [two] مُشار إليه في { $link } وموضوعين آخرين
        [few] مُشار إليه في { $link } و{ $n } مواضيع أخرى
        [many] مُشار إليه في { $link } و{ $n } موضوعًا آخر
       *[other] مُشار إليه في { $link } و{ $n } موضوع آخر
    }
topics-links-title = الروابط
topics-links-from = من
topics-links-to = إلى
topics-jump-first = أول مشاركة
topics-jump-last = آخر مشاركة
topics-page-title = { $title }، الصفحة { $number }
topics-unanswered = لا ردود بعد. أول رد ينقل هذا الموضوع إلى قائمة أحدث المواضيع.
topics-new-title = فتح موضوع
topics-title-label = العنوان
topics-title-hint = جملة تقول ما موضوعه، والحد الأقصى للأحرف { $max }.
topics-category-label = الفئة
topics-category-choose = المطلوب اختيار فئة
topics-text-label = النص
topics-proposal-label = عن مقترح
topics-proposal-hint = عنوانه في هذا المنتدى أو رقمه، إن كان الموضوع عن مقترح.
topics-proposal-unknown = لا مقترح هنا بهذا العنوان أو الرقم.
topics-new-button = فتح الموضوع
topics-new-done = موضوعك مفتوح.
topics-new-throttle = فتحت عدة مواضيع في وقت قصير. يمكنك فتح موضوع آخر بعد { $wait }.
topics-title-missing = لا عنوان للموضوع بعد.
topics-title-short = الحد الأدنى لأحرف العنوان { $least }.
topics-title-long =
    { $n ->
        [zero] لا أحرف في العنوان، والحد الأقصى { $most }.
        [one] في العنوان حرف واحد، والحد الأقصى { $most }.
        [two] في العنوان حرفان، والحد الأقصى { $most }.
        [few] في العنوان { $n } أحرف، والحد الأقصى { $most }.
        [many] في العنوان { $n } حرفًا، والحد الأقصى { $most }.
       *[other] في العنوان { $n } حرف، والحد الأقصى { $most }.
    }
topics-sign-in-first = الكتابة هنا متاحة بعد تسجيل الدخول.
topics-confirm-first = الكتابة هنا متاحة بعد تأكيد عنوان بريدك. الرابط في الرسالة التي أرسلناها إليه.
topics-kept-out = هذا الحساب موقوف، فلا تُتاح له الكتابة.
topics-removed = أُزيل هذا الموضوع، فلا يمكن الرد عليه.
topics-closed = هذا الموضوع مغلق: تمكن قراءته والإشارة إليه، ولا يمكن الرد عليه.
topics-no-replies = الرد في هذه الفئة غير متاح لك.
topics-no-start = فتح المواضيع في هذه الفئة غير متاح لك. المطلوب اختيار فئة أخرى.
topics-title-edit-title = تغيير العنوان
topics-entry-closed = أغلق الإشراف هذا الموضوع.
topics-entry-reopened = أعاد الإشراف فتح هذا الموضوع.
topics-entry-pinned = ثبّت الإشراف هذا الموضوع.
topics-entry-unpinned = ألغى الإشراف تثبيت هذا الموضوع.
topics-entry-moved = نقل الإشراف هذا الموضوع من { $from } إلى { $to }.
topics-entry-title = تغيّر العنوان من «{ $from }» إلى «{ $to }».
topics-entry-proposal-changed = تغيّر المقترح: { $fields }. { $link }
topics-entry-proposal-link = عرض ما تغيّر
topics-private-note = لا يرى هذا الموضوع إلا أعضاؤه.
topics-top-tab = الأبرز
topics-list-more = مواضيع أخرى
topics-state-removed = مسحوب
topics-back = العودة إلى الموضوع
topics-side-label = عن هذا الموضوع
topics-pager-label = صفحات هذا الموضوع
topics-pager-range = المشاركات { $first }–{ $last } من { $all }
topics-pager-previous =
    { $n ->
        [zero] المشاركات السابقة
        [one] المشاركة السابقة
        [two] المشاركتان السابقتان
        [few] { $n } مشاركات سابقة
        [many] { $n } مشاركة سابقة
       *[other] { $n } مشاركة سابقة
    }
topics-pager-next =
    { $n ->
        [zero] المشاركات التالية
        [one] المشاركة التالية
        [two] المشاركتان التاليتان
        [few] { $n } مشاركات تالية
        [many] { $n } مشاركة تالية
       *[other] { $n } مشاركة تالية
    }
topics-new-side-label = معلومات مفيدة
topics-new-before-title = قبل البدء
topics-new-before-text = في كل موضوع سؤال واحد. وإن كان السؤال عن مقترح فقد يكون مطروحًا في موضوعه.
topics-new-stays-title = ما يبقى
topics-new-stays-text = العنوان واسمك وكل نسخ النص. يمكنك تعديل مشاركاتك وحذفها، ويبقى سطر في مكان المحذوف منها.
topics-entry-moved-somewhere = نقل الإشراف هذا الموضوع إلى هنا من فئة أخرى.
topics-entry-removed = أزال الإشراف هذا الموضوع.
topics-entry-restored = أعاد الإشراف هذا الموضوع.
topics-entry-proposal-earlier = المشاركات السابقة حتى { $number } تتناول نسخة سابقة.
topics-proposal-hidden = من يرون هذا المقترح أقل ممن يرون هذه الفئة. اختر فئة لا يراها سواهم، أو لا تذكر المقترح.
topics-entry-title-moderated = غيّر الإشراف العنوان من «{ $from }» إلى «{ $to }».
topics-entry-edited = عدّل الإشراف { $link }.
topics-gone-title = أُزيل هذا الموضوع
topics-gone-title-own = أُزيل موضوعك
topics-gone-text = أزاله الإشراف في { $date }. مشاركاته محفوظة، ويمكن للإشراف إعادته.
topics-gone-reason = السبب المذكور: «{ $reason }»
topics-gone-on = مواضيع أخرى في { $category }
topics-gone-rules = قراءة القواعد
topics-proposal-chosen = عن هذا المقترح
topics-proposal-chosen-hint = يمكن إزالة العلامة إن كان الموضوع عن شيء آخر.
topics-entry-carried = { $n ->
    [zero] كان لموضوع سابق عن هذا المقترح في منتدى آخر { $n } إعجاب.
    [one] كان لموضوع سابق عن هذا المقترح في منتدى آخر إعجاب واحد.
    [two] كان لموضوع سابق عن هذا المقترح في منتدى آخر إعجابان.
    [few] كان لموضوع سابق عن هذا المقترح في منتدى آخر { $n } إعجابات.
    [many] كان لموضوع سابق عن هذا المقترح في منتدى آخر { $n } إعجابًا.
   *[other] كان لموضوع سابق عن هذا المقترح في منتدى آخر { $n } إعجاب.
}
topics-entry-proposal-corrected = صحّح أحد المنظّمين المقترح: { $fields }. { $link }
topics-entry-proposal-released = أُلغي تصحيح للمقترح: { $fields }. { $link }

#
#
#

## posts

posts-number = المشاركة { $number }
posts-link = المشاركة { $number }
posts-answers = ردًّا على { $name }، المشاركة { $number }
posts-answers-deleted = ردًّا على المشاركة { $number }
posts-answered-in = الردود: { $links }
posts-edited =
    { $n ->
        [zero] لم تُعدّل
        [one] عُدّلت مرة واحدة
        [two] عُدّلت مرتين
        [few] عُدّلت { $n } مرات
        [many] عُدّلت { $n } مرة
       *[other] عُدّلت { $n } مرة
    }
posts-reply = رد
posts-reply-label = رد على المشاركة { $number }
posts-quote = اقتباس
posts-quote-label = اقتباس المشاركة { $number }
posts-edit = تعديل
posts-edit-label = تعديل المشاركة { $number }
posts-delete = حذف
posts-more-label = المزيد للمشاركة { $number }
posts-composer-label = ردّك
posts-composer-label-to = ردّك على { $name }، المشاركة { $number }
posts-composer-hint = يظهر للجميع باسم { $name }. يمكنك تعديله لاحقًا، وتبقى كل نسخة ظاهرة.
posts-composer-reply-to-topic = الرد على الموضوع كله بدلًا من ذلك
posts-button = نشر الرد
posts-preview-button = معاينة
posts-preview-title = معاينة
posts-preview-note = هكذا سيظهر. لم يُنشر بعد.
posts-format-link = كتابة الخط العريض والروابط والقوائم والجداول
posts-format-bold = خط عريض
posts-format-italic = تشديد
posts-format-anchor = رابط
posts-format-quote = اقتباس
posts-format-list = قائمة
posts-format-table = جدول
posts-format-toolbar = التنسيق
posts-language-label = لغة هذا النص
posts-language-detect = التعرّف عليها
posts-language-detected = تبدو: { $language }. يمكن تغييرها إن لم تكن كذلك.
posts-done = نُشر. رقم ردّك { $number }.
posts-sign-in-title = الرد بعد تسجيل الدخول
posts-sign-in-hint = الكتابة هنا متاحة لك الآن، ويُحفظ نصك في أثناء تسجيل الدخول.
posts-sign-in-button = تسجيل الدخول ونشر الرد
posts-draft-kept = حُفظت مسودة على هذا الجهاز.
posts-draft-found = عادت مسودتك بتاريخ { $date }.
posts-error-closed = أُغلق هذا الموضوع في أثناء الكتابة. نصك ما زال هنا.
posts-error-nested = الاقتباسات والقوائم في هذا النص متداخلة أكثر مما يمكن عرضه. المطلوب تبسيطها.
posts-throttle = نشرت كثيرًا في وقت قصير. يمكنك النشر من جديد بعد { $wait }. نصك ما زال هنا.
posts-edit-title = تعديل المشاركة { $number }
posts-edit-text-label = النص
posts-edit-reason-label = السبب
posts-edit-reason-hint = كلمات قليلة لمن يقرأ النسخ.
posts-edit-button = حفظ المشاركة
posts-edit-done = تم حفظ المشاركة { $number }. النسخة السابقة تبقى مقروءة.
posts-edit-conflict = عُدّلت هذه المشاركة في الساعة { $time } بعد أن فتحتها. نصك محفوظ أدناه.
posts-revisions-title = نسخ المشاركة { $number }
posts-revision-current = الحالية
posts-revision-first = كما نُشرت
posts-revision-byline = النسخة { $number }، { $name }، { $date }
posts-revision-moderator = النسخة { $number }، الإشراف، { $date }
posts-revision-no-reason = بلا سبب مذكور
posts-delete-title = حذف المشاركة { $number }؟
posts-delete-text =
    { $n ->
        [zero] يبقى سطر في مكانها.
        [one] يبقى سطر في مكانها، ويحتفظ رد واحد برابطه.
        [two] يبقى سطر في مكانها، ويحتفظ ردّان برابطهما.
        [few] يبقى سطر في مكانها، وتحتفظ { $n } ردود برابطها.
        [many] يبقى سطر في مكانها، ويحتفظ { $n } ردًّا برابطها.
       *[other] يبقى سطر في مكانها، ويحتفظ { $n } رد برابطها.
    }
posts-delete-text-alone = يبقى سطر في مكانها كي لا تتغير الأرقام.
posts-delete-button = حذف المشاركة { $number }
posts-delete-done = تم حذف المشاركة { $number }.
posts-restore-button = استعادة المشاركة { $number }
posts-restore-done = عادت المشاركة { $number }.
posts-gone-by-author = حُذفت من كاتبها في { $date }. يبقى الرقم حتى تبقى الروابط والردود مفهومة.
posts-gone-by-moderator = حذفها الإشراف في { $date }: «{ $reason }»
posts-reply-to = رد على { $number }
posts-badge-author = فتح الموضوع
posts-versions = النسخ
posts-see = عرض النص
posts-see-label = عرض النص: المشاركة { $number }
posts-format-image = صورة
posts-word-text = نص
posts-word-column = عمود
posts-preview-failed = لم تصل المعاينة. نصك ما زال هنا.
posts-said-answers = ردّك على { $name }، المشاركة { $number }.
posts-said-quotes = أُضيف الاقتباس من المشاركة { $number } إلى ردّك.
posts-edit-text-hint = تعمل صيغة Markdown: **عريض**، *تشديد*، قوائم، جداول، روابط.
posts-edit-keep = الإبقاء عليها كما هي
posts-edit-corrected = تم حفظ المشاركة { $number }.
posts-edit-present = المشاركة كما هي الآن
posts-edit-side-label = معلومات مفيدة
posts-edit-side-title = ما يراه الآخرون
posts-edit-side = «عُدّلت مرة واحدة» بجانب الوقت، والنسختان معًا. خلال 5 دقائق، وقبل أي رد أو اقتباس أو إعجاب، ومن دون ذكر سبب، لا تُحفظ أي نسخة.
posts-edit-not-yours = تعديل المشاركة متاح لمن كتبها وللإشراف فقط.
posts-edit-deleted = حُذفت هذه المشاركة، ويمكن تعديلها بعد استعادتها.
posts-card-stays = هذا رأس موضوع المقترح، وهو يتبع المقترح، فلا يُعدّل ولا يُحذف هنا.
posts-topic-closed = هذا الموضوع مغلق، فيبقى ما كُتب فيه كما هو.
posts-topic-removed = أُزيل هذا الموضوع، ولا يمكن تغيير شيء فيه قبل إعادته.
posts-delete-not-yours = حذف المشاركة متاح لمن كتبها وللإشراف فقط.
posts-delete-answered = ردّ آخرون في هذا الموضوع، فحذف مشاركته الأولى متاح للإشراف فقط.
posts-restore-not-yours = استعادة هذه المشاركة متاحة للإشراف فقط.
posts-of-in = { $name }، في «{ $title }»
posts-revision-read = قراءة النسخة { $number }
posts-revision-language = تغيرت اللغة من { $from } إلى { $to }.
posts-done-to-topic = نُشر. رقم ردّك { $number }. حُذفت في هذه الأثناء المشاركة التي رددت عليها، فصار ردّك على الموضوع.
posts-change-throttle = عدّلت مشاركات كثيرة في وقت قصير. يمكنك التعديل من جديد بعد { $wait }.
posts-preview-throttle = طلبت معاينات كثيرة في وقت قصير. يمكنك رؤية معاينة أخرى بعد { $wait }. نصك ما زال هنا.
posts-revision-see = ما غيّرته النسخة { $number }
posts-answered-in-more =
    { $n ->
        [zero] الردود: { $links }
        [one] الردود: { $links } ومشاركة أخرى
        [two] الردود: { $links } ومشاركتان أخريان
        [few] الردود: { $links } و{ $n } مشاركات أخرى
        [many] الردود: { $links } و{ $n } مشاركة أخرى
       *[other] الردود: { $links } و{ $n } مشاركة أخرى
    }

#
#
#

## likes

likes-label = الإعجاب بالمشاركة { $number }
likes-count =
    { $n ->
        [zero] لا إعجابات
        [one] إعجاب واحد
        [two] إعجابان
        [few] { $n } إعجابات
        [many] { $n } إعجابًا
       *[other] { $n } إعجاب
    }
likes-done = تم تسجيل إعجابك بالمشاركة { $number }.
likes-undone = تم سحب إعجابك بالمشاركة { $number }.
likes-own = لا يمكن الإعجاب بمشاركتك.
likes-deleted = حُذفت هذه المشاركة، فلا يمكن الإعجاب بها.
likes-first-title = إعجابك الأول
likes-first-text = الإعجاب علني: سيظهر اسمك في قائمة المعجبين. يمكنك سحب الإعجاب في أي وقت.
likes-first-button = إعجاب علني بالمشاركة { $number }
likes-who-title = من أعجبتهم المشاركة { $number }
likes-who-link = من أعجبتهم
likes-who-empty = لا أحد بعد.
likes-first-leave = بلا إعجاب
likes-throttle = أعجبت بمشاركات كثيرة وسحبت إعجابك في وقت قصير. يمكنك المتابعة بعد { $wait }.

#
#
#

## sources

sources-title = مصادر المقترحات
sources-lede = من أين تأتي مقترحات كل قمة، ومتى قُرئ كل مصدر آخر مرة، وما ينتظر قراركم.
sources-add-link = إضافة مصدر
sources-empty = لا يوجد مصدر بعد. أضيفوا مصدرًا بملف أو بعنوان: يظهر ما سيدخل قبل أن يدخل أي شيء.
sources-empty-command = ويفعل سطر الأوامر الشيء نفسه حيث يعمل المنتدى:
sources-column-name = المصدر
sources-column-state = الحالة
sources-column-from = يُقرأ من
sources-column-every = الوتيرة
sources-column-read = آخر قراءة
sources-column-changed = آخر تغيير
sources-column-next = المرة القادمة
sources-from-nowhere = يجلبه ملف أو برنامج
sources-state-waits = ينتظر قراركم
sources-state-writing = قيد الاستيراد
sources-state-done = استُورد
sources-state-failed = فشل
sources-state-dropped = أُهمل
sources-state-never = لم يُقرأ قط
sources-state-well = يُقرأ جيدًا
sources-state-failing = يفشل منذ { $date }:
sources-every-never = عندما يطلب أحد ذلك
sources-every-hour = كل ساعة
sources-every-day = كل يوم
sources-every-minutes =
    { $n ->
        [zero] كل { $n } ساعة
        [one] كل ساعة
        [two] كل ساعتين
        [few] كل { $n } ساعات
        [many] كل { $n } ساعة
       *[other] كل { $n } ساعة
    }
sources-way-command = سطر الأوامر
sources-way-page = يدويًا، من هذه الصفحات
sources-way-key = برنامج بمفتاح
sources-way-schedule = في موعده
sources-kind-json = صيغة Plenum نفسها
sources-kind-osem-api = واجهة OSEM العامة
sources-kind-osem-csv = تصدير OSEM لكل المقترحات
sources-kind-osem-page = صفحة مقترح في OSEM
sources-kind-schedule-xml = برنامج بصيغة XML
sources-kind-schedule-json = برنامج بصيغة JSON
sources-kind-pretalx = pretalx
sources-kind-csv = جدول (CSV)
sources-kind-companion = نص موضوع قديم
sources-hint-json = قمة ومقترحاتها بكل الحقول، كما تصفها الوثائق.
sources-hint-osem-api = الفعاليات المؤكدة والمتحدثون والمسارات والقاعات: يكفي عنوان المؤتمر.
sources-hint-osem-csv = ما ينزّله المنظمون من OSEM: كل مقترح بحالته وتقييمات اللجنة.
sources-hint-osem-page = مقترح واحد كما تعرضه صفحته للجميع.
sources-hint-schedule-xml = ملف schedule.xml كما ينشره frab وOSEM وpretalx.
sources-hint-schedule-json = ملف schedule.json، وهو نفسه بصيغة JSON.
sources-hint-pretalx = المقترحات عبر واجهة pretalx: عنوان الفعالية، ورمز دخول لما ليس عامًا.
sources-hint-csv = ما يحفظه جدول بيانات أو استمارة. أنتم تحددون محتوى كل عمود.
sources-hint-companion = أول رسالة في موضوع كان للمقترح في منتدى سابق.
sources-why-unreadable = ما وصل لا يمكن قراءته كمصدر من هذا النوع.
sources-why-most-gone = معظم ما كان في المصدر لم يعد فيه.
sources-why-columns = لم يحدد أحد بعد ما تحتويه الأعمدة.
sources-why-no-conference = العنوان لا يقود إلى أي مؤتمر.
sources-why-several-conferences = في الموقع عدة مؤتمرات: يجب أن يسمي العنوان واحدًا منها.
sources-why-not-pages = يجيب الموقع بشيء غير قائمة مقترحات.
sources-why-elsewhere = تتواصل القائمة في موقع آخر، ولا يُسأل.
sources-why-endless = صفحات القائمة لا تنتهي.
sources-why-too-large = يعطي المصدر أكثر مما يقبله المنتدى.
sources-why-not-http = العنوان لا يبدأ بـ http:// ولا بـ https://.
sources-why-credentials = في العنوان اسم مستخدم أو كلمة سر.
sources-why-token = في رمز الدخول أحرف لا يمكن إرسالها.
sources-why-refused = يقود العنوان إلى شبكة خاصة، ولا تُسأل.
sources-why-no-address = اسم الموقع غير معروف.
sources-why-unreachable = لا يمكن الوصول إلى الموقع.
sources-why-status = يرفض الموقع أو ليس فيه شيء هناك.
sources-why-throttled = يطلب الموقع العودة لاحقًا.
sources-why-too-slow = يستغرق الموقع وقتًا طويلًا في الإجابة.
sources-why-redirects = يعيد الموقع التوجيه مرات كثيرة.
sources-why-bad-redirect = يعيد الموقع التوجيه إلى ما ليس عنوانًا.
sources-why-broken = الإجابة مبتورة أو تالفة.
sources-why-other = تعذرت قراءته.
sources-field-id = الرقم أو المعرّف
sources-field-guid = المعرّف العام (GUID)
sources-field-url = عنوان صفحته
sources-field-submitter-email = بريد مقدّم المقترح
sources-field-speaker-emails = بريد المتحدثين
sources-field-facilitator-emails = بريد الميسّرين
sources-field-updated = آخر تعديل
sources-field-public-rating = تقييم الجمهور
sources-field-other = يُحفظ ويُعرض للجميع
sources-field-skip = يُترك
sources-new-title = إضافة مصدر
sources-new-lede = المصدر هو المكان الذي تأتي منه المقترحات. لا يدخل شيء قبل أن تروا ما سيكون وتوافقوا عليه.
sources-add-button = حفظ المصدر وعرضه
sources-leave = تراجع
sources-summit-new = قمة جديدة
sources-title-label = عنوان القمة الجديدة
sources-title-hint = للقمة الجديدة فقط.
sources-slug-label = اسمها المختصر في العناوين
sources-slug-hint = للقمة الجديدة فقط: أحرف لاتينية صغيرة وأرقام وشرطات، مثل ogp-2031. لا يتغير أبدًا.
sources-kind-label = ما هو
sources-name-label = الاسم
sources-name-hint = فقط إذا كان للقمة عدة مصادر من النوع نفسه؛ يظهر للمنظمين.
sources-file-label = الملف
sources-file-hint = بحد أقصى { $n } ميغابايت لكل الملفات معًا. يُقرأ مرة ولا يُحفظ.
sources-files-more = الملفات الأخرى لواجهة OSEM
sources-file-speakers = المتحدثون (speakers.json)
sources-file-tracks = المسارات (tracks.json)
sources-file-rooms = القاعات (rooms.json)
sources-url-label = العنوان
sources-url-hint = حيث يقرؤه المنتدى. بلا ملف ولا عنوان، يمكن لبرنامج أن يجلبه بمفتاح.
sources-token-label = رمز الدخول
sources-token-hint = ما يسمح للمنتدى بالدخول هناك إن لزم. يُرسل إلى ذلك الموقع وحده ولا يُعرض ثانية.
sources-token-known = يوجد رمز محفوظ. اتركوا الحقل فارغًا لإبقائه؛ ويزول إذا صار العنوان لموقع آخر.
sources-token-forget = نسيان رمز الدخول
sources-every-label = وتيرة القراءة
sources-every-hint = ما يُقرأ في موعده يدخل فورًا، إلا إذا كان معظمه سيزول.
sources-aliases-label = أسماء أخرى لمضيفه
sources-aliases-hint = مثل fr.example.org، تفصل بينها فواصل: الصفحات تحت كل هذه الأسماء واحدة.
sources-confidential-label = الحالات والمواعيد والقاعات وتقييمات اللجنة
sources-confidential-hint = حتى تُنشر القرارات لا يرى الحالات وتقييمات اللجنة التي تنتظر إلا المنظمون واللجنة والمشرفون، ولا يرى المواعيد والقاعات أحد.
sources-confidential-kind = المعتاد للنوع: تصدير OSEM وpretalx والجداول تنتظر
sources-confidential-yes = تنتظر حتى تُنشر القرارات
sources-confidential-no = تُعرض فورًا
sources-confidential-tick = تنتظر الحالات والمواعيد والقاعات وتقييمات اللجنة حتى تُنشر القرارات
sources-one-title = { $name }، { $summit }
sources-all-link = كل المصادر
sources-bring-title = جلب
sources-read-text = يسأل العنوان عما لديه الآن ويعرض ما سينتج عنه.
sources-read-button = القراءة الآن
sources-file-button = معاينة الملف
sources-columns-link = محتوى أعمدته
sources-runs-title = ما أعطاه
sources-runs-none = لا شيء بعد. أحضروا ملفًا أو اقرؤوا العنوان أو أنشئوا مفتاحًا لبرنامج.
sources-run-when = متى
sources-run-way = كيف
sources-run-who = من
sources-run-came = ما نتج عنه
sources-report = جديدة: { $created }، معدّلة: { $changed }، كما كانت: { $unchanged }، مؤشَّرة كمفقودة: { $gone }
sources-would = سيكون: جديدة { $created }، معدّلة { $changed }، كما كانت { $unchanged }، مؤشَّرة كمفقودة { $gone }
sources-settings-title = الإعدادات
sources-save-button = حفظ الإعدادات
sources-keys-title = مفاتيح للبرامج
sources-keys-text = بالمفتاح يجلب برنامج ما في هذا المصدر في مواعيد آلة أخرى. وهو يفتح هذا المصدر لا غير.
sources-key = المفتاح { $number }، أنشأه { $name } في { $date }.
sources-key-used = آخر استعمال { $date }.
sources-key-unused = لم يُستعمل بعد.
sources-key-revoke = سحب المفتاح { $number }
sources-key-button = إنشاء مفتاح
sources-key-made = مفتاح جديد
sources-key-once = يُعرض هذه المرة فقط: من يملكه يستطيع إدخال مقترحات. تشغّل ساعة في مكان آخر هذا السطر:
sources-run-title-would = ما سيدخل
sources-run-title-did = ما دخل
sources-run-title-dropped = أُهمل
sources-run-title-failed = تعذرت القراءة
sources-run-of = { $source }، { $date }. { $way }.
sources-run-most-gone = معظم ما كان في المصدر ليس هنا: { $n } من { $all }. الاستيراد يؤشرها كمفقودة؛ والإهمال يترك كل شيء كما هو.
sources-run-writing = بدأ استيراد هذا ولم ينتهِ. والاستيراد ثانيةً يكمل الباقي.
sources-import-nothing = استيراد، لا نص يتغير
sources-import-mark =
    { $n ->
        [zero] تأشير { $n } مقترح كمفقود
        [one] تأشير مقترح واحد كمفقود
        [two] تأشير مقترحين كمفقودين
        [few] تأشير { $n } مقترحات كمفقودة
        [many] تأشير { $n } مقترحًا كمفقود
       *[other] تأشير { $n } مقترح كمفقود
    }
sources-import-button =
    { $n ->
        [zero] استيراد { $n } مقترح
        [one] استيراد مقترح واحد
        [two] استيراد مقترحين
        [few] استيراد { $n } مقترحات
        [many] استيراد { $n } مقترحًا
       *[other] استيراد { $n } مقترح
    }
sources-drop-button = إهماله
sources-run-failed-text = لم يتغير شيء. صححوا الملف أو اختاروا نوع المصدر الصحيح ثم أحضروه من جديد.
sources-run-sentence = ما الخطأ بالضبط، بالإنجليزية
sources-run-dropped-text = قرر أحدهم ألا يدخل، أو لم يقرر أحد شيئًا طوال 30 يومًا.
sources-run-proposal = المقترح
sources-run-parts = ما الذي يتغير
sources-did-created = جديدة
sources-did-changed = معدّلة
sources-did-refreshed = تقييمات أو تواريخ فقط
sources-did-unchanged = كما كانت
sources-did-gone = مؤشَّرة كمفقودة
sources-did-missing = ليست فيه وتُركت كما هي: { $n }
sources-would-create = ستكون جديدة
sources-would-change = ستتغير
sources-would-leave = ستبقى، ما عدا التقييمات أو التواريخ
sources-would-mark = ستؤشَّر كمفقودة
sources-created-title = مقترحات جديدة
sources-changed-title = مقترحات تتغير
sources-gone-title = لم تعد في المصدر
sources-left-out-title = متروك حتى يُصحَّح
sources-left-out-entry = المدخل
sources-left-out-field = الحقل
sources-left-out-what = ما الخطأ، بالإنجليزية
sources-more = و{ $n } غيرها
sources-columns-title = محتوى الأعمدة
sources-columns-lede = خمّن المنتدى من العناوين. صححوا الخطأ؛ وسيُتذكر للمرة القادمة.
sources-columns-none = لا يمكن قراءة جدول هنا. أحضروا الملف أولًا.
sources-columns-back = إحضار ملف
sources-columns-name = العمود
sources-columns-values = القيم الأولى
sources-columns-holds = ما يحتويه
sources-columns-language = لغة المقترحات التي لا تذكر لغتها
sources-columns-language-hint = بلا تحديد يستدل المنتدى عليها من النص.
sources-columns-language-none = من النص
sources-columns-button = حفظ الأعمدة وعرضها
sources-said-added = حُفظ المصدر. أحضروا ملفًا أو اقرؤوا العنوان أو أنشئوا مفتاحًا.
sources-said-same = لم يتغير شيء هناك منذ المرة الأخيرة.
sources-said-busy = يُقرأ في هذه اللحظة. عودوا بعد دقائق.
sources-said-dropped = أُهمل. لم يتغير شيء.
sources-said-revoked = سُحب المفتاح. تُرفض البرامج التي تستعمله من الآن.
sources-said-imported = استُورد.
sources-error-summit = هذه القمة غير موجودة. اختاروا غيرها أو أنشئوا قمة جديدة.
sources-error-slug = أحرف لاتينية صغيرة وأرقام وشرطات فقط، 60 على الأكثر: ogp-2031.
sources-error-slug-taken = توجد قمة بهذا الاسم. اختاروها أعلاه أو خذوا اسمًا آخر.
sources-error-title = تحتاج القمة الجديدة إلى عنوان لا يتجاوز { $n } حرفًا.
sources-error-kind = اختاروا نوع المصدر.
sources-error-name = لا يتجاوز الاسم { $n } حرفًا.
sources-error-name-taken = للقمة مصدر من هذا النوع بهذا الاسم. أعطوا اسمًا آخر أو أحضروا الملف إلى ذلك المصدر.
sources-error-url = هذا ليس عنوانًا يبدأ بـ http:// أو https://. مثال: https://rivers.example/schedule.xml
sources-error-url-password = أزيلوا اسم المستخدم وكلمة السر من العنوان، وأعطوا رمز دخول أدناه.
sources-error-token = يتكون رمز الدخول من أحرف لاتينية وأرقام وعلامات لوحة المفاتيح.
sources-error-every = بلا عنوان لا يوجد ما يُقرأ في موعده. أعطوا عنوانًا أو اختاروا «عندما يطلب أحد ذلك».
sources-error-host = { $host } ليس اسم مضيف. مثال: fr.example.org
sources-error-host-of = الأسماء الأخرى هي لمضيف العنوان: أعطوا العنوان أيضًا.
sources-error-file = اختاروا ملفًا.
sources-error-too-large = تتجاوز الملفات معًا { $n } ميغابايت. لم يُقرأ شيء: اختاروا أصغر منها أو أعطوا العنوان.
sources-error-columns = يجب أن يحتوي أحد الأعمدة على العنوان.
sources-error-decided = قرر أحدهم بشأن هذا من قبل. لم يتغير شيء.
sources-error-keys = جاءت من عنوانكم { $n } مفاتيح خاطئة. أعيدوا المحاولة بعد ساعة.
sources-why-empty = لا شيء فيه.
sources-why-replaced = وصل ما هو أحدث قبل أن يقرر أحد.
sources-field-committee-rating = تقييم اللجنة
sources-error-busy = المصدر قيد القراءة أو الكتابة الآن. حاولوا بعد دقائق.
sources-remove-title = الإزالة
sources-remove-text = لم يأتِ شيء من هذا المصدر. تُزال معه إعداداته ومفاتيحه وما أعطاه، وقمته إن لم يكن فيها شيء آخر.
sources-remove-button = إزالة هذا المصدر
sources-said-removed = أُزيل المصدر.
sources-error-not-bare = لمقترحات شيء من هذا المصدر فيبقى. يمكن ترك قراءته: انظروا وتيرة القراءة.
sources-run-number = القراءة { $number }
sources-key-itself = المفتاح:
sources-did-changed-title = المقترحات التي تغيّرت
sources-did-parts = ما الذي تغيّر
sources-see-link =
    { $n ->
        [zero] عرض المقترحات
        [one] عرض المقترح
        [two] عرض المقترحَين
        [few] عرض { $n } مقترحات
        [many] عرض { $n } مقترحًا
       *[other] عرض { $n } مقترح
    }

#
#
#

## moderation

moderation-acts-label = الإشراف
moderation-reason-label = السبب
moderation-reason-hint = يقرؤه كل من يقرأ الموضوع، بلا اسمك.
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
moderation-move-done = تم نقل الموضوع إلى { $category }.
moderation-delete-text = السبب متاح لكاتب المشاركة. يبقى في مكانها سطر يذكره.
moderation-edit-note = هذا تعديل لمشاركة شخص آخر. يذكر سطر في الموضوع أن الإشراف عدّلها، مع السبب ومن دون اسمك، وتبقى النسختان مقروءتين.
moderation-remove = إزالة الموضوع
moderation-restore = إعادة الموضوع
moderation-leave = الإبقاء عليه كما هو
moderation-remove-title = إزالة هذا الموضوع؟
moderation-remove-text = لن يراه مع مشاركاته سوى الإشراف. يقرأ الجميع في عنوانه أنه أُزيل، مع السبب. ويمكن إعادته بكل ما فيه.
moderation-remove-done = تمت إزالة الموضوع، ولا يراه سوى الإشراف.
moderation-restore-title = إعادة هذا الموضوع؟
moderation-restore-text = سيراه من جديد كل من يرى فئته، مع جميع مشاركاته.
moderation-restore-done = أُعيد الموضوع.
moderation-pins-full = توجد { $n } موضوعاً مثبتاً. ألغِ تثبيت أحدها أولاً كي تبقى قليلة فتُقرأ.

#
#
#

## imports
imports-mail-done-subject = { $summit }: جديد من المصدر { $source }
imports-mail-done-counts = جديدة: { $created }. متغيّرة: { $changed }. لم تعد موجودة: { $gone }. كما كانت: { $unchanged }.
imports-mail-new-line = جديد: { $title }
imports-mail-changed-line = تغيّر: { $title } ({ $parts })
imports-mail-gone-line = لم يعد في المصدر: { $title }
imports-mail-waits-subject = { $summit }: المصدر { $source } ينتظر قرارك
imports-mail-failed-subject = { $summit }: تتعذّر قراءة المصدر { $source }
imports-mail-failed-text = لم يتغيّر شيء في المنتدى. سيُعاد سؤال المصدر تلقائياً، على فترات أطول ما دام يفشل. وهذا ردّه:
imports-mail-button = عرض المصدر
imports-mail-why = تصلك هذه الرسالة لأنك تتولّى مصدراً للمقترحات.
imports-mail-waits-text =
    { $n ->
        [zero] لم يغب عن المصدر أي مقترح.
        [one] غاب عن المصدر مقترح واحد، وهو معظم ما فيه. لم يتغيّر شيء: اطّلع وقرّر.
        [two] غاب عن المصدر مقترحان، وهما معظم ما فيه. لم يتغيّر شيء: اطّلع وقرّر.
        [few] غابت عن المصدر { $n } مقترحات، وهي معظم ما فيه. لم يتغيّر شيء: اطّلع وقرّر.
        [many] غاب عن المصدر { $n } مقترحاً، وهي معظم ما فيه. لم يتغيّر شيء: اطّلع وقرّر.
       *[other] غاب عن المصدر { $n } مقترح، وهي معظم ما فيه. لم يتغيّر شيء: اطّلع وقرّر.
    }
imports-mail-broken =
    { $n ->
        [zero] لم يُترك أي مدخل.
        [one] تُرك مدخل واحد إلى أن يُصحَّح في المصدر. تبيّن الصفحة الخطأ.
        [two] تُرك مدخلان إلى أن يُصحَّحا في المصدر. تبيّن الصفحة الخطأ.
        [few] تُركت { $n } مداخل إلى أن تُصحَّح في المصدر. تبيّن الصفحة الخطأ.
        [many] تُرك { $n } مدخلاً إلى أن تُصحَّح في المصدر. تبيّن الصفحة الخطأ.
       *[other] تُرك { $n } مدخل إلى أن تُصحَّح في المصدر. تبيّن الصفحة الخطأ.
    }
imports-error-organisers = هذا متاح للمنظّمين والمديرين فقط.
imports-correct-title = تصحيح مقترح
imports-correct-lede = ما يُكتب هنا يُقدَّم على كل المصادر إلى أن يُلغى التصحيح. والحقل الفارغ، أو الذي يقول ما تقوله المصادر، يأتي منها.
imports-correct-now = تقول المصادر: { $value }
imports-correct-silent = لا يقول أي مصدر شيئًا.
imports-correct-reason = السبب
imports-correct-reason-hint = يقرؤه الجميع بجانب النسخة الجديدة وفي الموضوع.
imports-correct-save = حفظ التصحيح
imports-correct-release = إعادة كل شيء إلى المصادر
imports-correct-done = صُحّح، ويُقدَّم على كل المصادر.
imports-correct-released = أُلغي التصحيح، وعادت المصادر مرجعًا.
imports-correct-error-moment = المطلوب يوم ووقت. مثال: 2016-12-08 09:30
imports-correct-error-minutes = المدة عدد دقائق، 10080 على الأكثر.
imports-correct-error-nested = هذا النص متداخل أكثر من أن يُعرض.
imports-correct-as-sources = كما تقول المصادر
imports-url-title = لا يوجد مقترح بهذا العنوان
imports-url-text = لا شيء مما جاء من مصادر القمم موجود في { $url }.
imports-url-invalid = هذا ليس عنوان صفحة. مثال: { $example }
imports-url-bring-text = إنه على موقع يأخذ هذا المنتدى منه المقترحات. يمكنك جلبه فيُفتح له موضوع حالاً.
imports-url-bring = جلبه ومناقشته
imports-url-label = عنوان مقترح
imports-url-find = ابحث عن موضوعه
imports-url-failed = تعذّرت قراءة الصفحة. لم يُجلب شيء.
imports-url-sign-in = سجّل الدخول لجلبه.
imports-url-closed = لا تُقبل المقترحات الآن.
imports-url-done = صار هنا الآن. ابدأ النقاش.
imports-url-throttle = يمكنك جلب { $n } من العناوين في اليوم. يمكنك جلب التالي بعد { $wait }.
imports-mail-waits-columns = وصل جدول. حدّد محتوى أعمدته؛ لم يتغيّر شيء حتى الآن.
imports-mail-waits-empty = لم يكن فيما أعطاه شيء. لم يتغيّر شيء: اطّلع وقرّر.
imports-correct-begin = البدء من نص المصادر
imports-correct-people-hint = كل اسم في سطر: الاسم؛ الجهة؛ البلد
imports-correct-time-hint = بتوقيت { $zone }.
imports-correct-minutes-hint = بالدقائق.
imports-correct-error-nothing = لا شيء هنا يختلف عمّا تقوله المصادر. المطلوب تغيير حقل أولًا.

#
#
#

## mail

mail-greeting = مرحبًا { $name }،
mail-button-line = { $words }:
mail-open-address = إن لم يعمل الزر فهذا هو العنوان:
mail-valid = يعمل مرة واحدة ولمدة { $duration }.
mail-confirm-subject = تأكيد عنوانك في { $forum }
mail-confirm-text = أُنشئ الحساب { $name } ({ $shown }) في { $forum } بهذا العنوان. إن كان ذلك منك، فبعد تأكيد أن العنوان لك يصبح النشر متاحًا.
mail-confirm-button = تأكيد العنوان
mail-confirm-why = وصلتك هذه الرسالة لأن أحدهم ذكر هذا العنوان عند إنشاء حساب. إن لم يكن ذلك منك فلا حاجة إلى شيء: لن يستطيع الحساب النشر ولن يُرسل شيء آخر.
mail-sign-in-subject = تسجيل الدخول إلى { $forum }
mail-sign-in-text = هذا رابط تسجيل الدخول إلى { $forum } باسم { $name }.
mail-sign-in-button = تسجيل الدخول
mail-sign-in-code = أو يُكتب هذا الرمز في المتصفح الذي طُلب منه:
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
mail-confirm-several = أُنشئت عدة حسابات في { $forum } بهذا العنوان. بعد تأكيد حسابك تزول الحسابات الأخرى. ربما اختار شخص آخر كلمة مروره، فتُوضع كلمة جديدة.
mail-confirm-button-of = تأكيد { $name }
mail-test-why = تصلك هذه الرسالة لأن أحد مديري المنتدى طلب تجربة الإرسال إلى هذا العنوان.

#
#
#

## dates

dates-day-and-time = { $date }، { $time }
dates-range = { $from } – { $to }
dates-range-days = { $from }–{ $to }
dates-today = اليوم
dates-yesterday = أمس
dates-just-now = الآن
dates-minutes-ago =
    { $n ->
        [zero] الآن
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $n } دقائق
        [many] قبل { $n } دقيقة
       *[other] قبل { $n } دقيقة
    }
dates-hours-ago =
    { $n ->
        [zero] الآن
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $n } ساعات
        [many] قبل { $n } ساعة
       *[other] قبل { $n } ساعة
    }
dates-duration-seconds =
    { $n ->
        [zero] { $n } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
dates-duration-minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
dates-duration-hours =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
dates-duration-days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
