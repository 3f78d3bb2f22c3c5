# الإعدادات.
settings-screen = الشاشة
settings-language = اللغة
settings-digits = الأرقام
settings-digits-auto = بحسب اللغة
settings-theme = الألوان
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-laptop = هذا الحاسوب
settings-laptop-hint = يظهر الاسم في النسخ المسلَّمة، والحرف في أرقام الشهادات.
settings-user-name = اسم المدرّب/ة
settings-letter = حرف الحاسوب
settings-letter-hint = حرف من A إلى Z، يختلف بين حاسوب وآخر.
settings-saved = حُفظت الإعدادات
settings-about = عن البرنامج
settings-version = الإصدار
settings-folder = مكان السجل
settings-designs = فتح التصاميم
