# كلمات تظهر في كل الشاشات: أسماء الأماكن، والأزرار المشتركة، والتراجع.
app-name = حاضر
app-language-name = العربية
# اسم اللغة الرئيسية الأخرى، مكتوباً بها.
app-other-language = English
app-places = أقسام البرنامج
app-today = اليوم
app-trainings = التدريبات
app-people = الأشخاص
app-hand-over = التسليم
app-settings = الإعدادات

app-save = حفظ
app-cancel = إلغاء
app-close = إغلاق
app-done = تم
app-back = رجوع
app-remove = إزالة
app-not-chosen = بلا اختيار
app-required = هذا الحقل لازم.
app-failed = حدث خلل ولم يتغيّر شيء.

app-undo = تراجع
app-redo = إعادة
app-undo-step = تراجع عن: { $step }
app-redo-step = إعادة: { $step }
app-undo-done = جرى التراجع عن: { $step }
app-redo-done = أُعيد: { $step }
app-resumed = لم يُفقد شيء: العودة إلى الموضع نفسه.
app-resumed-after = لم يُفقد شيء. آخر ما حُفظ: { $step } · { $at }
app-drop-one = قائمة واحدة في كل مرة: أفلِت ملفاً واحداً.
app-drop-elsewhere = تُفلَت قوائم المشاركين في صفحة «المشاركون» من التدريب.
