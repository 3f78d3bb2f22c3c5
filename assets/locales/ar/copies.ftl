# التسليم: نسخة من السجل للسكرتارية.
copies-contents = ما في النسخة
copies-contents-hint = النسخة هي السجل كله في ملف واحد، للسكرتارية أو للحفظ. وهي غير مشفّرة بعد، فيلزم حفظ الذاكرة في مكان آمن.
copies-make = حفظ نسخة
copies-make-hint = يُختار مجلد أو ذاكرة USB، ثم تُقرأ النسخة من جديد للتأكد من سلامتها.
copies-choose-folder = مكان النسخة
copies-working = جارٍ الحفظ والتدقيق…
copies-done = حُفظت ودُقِّقت
copies-earlier = النسخ السابقة
copies-inspect = النظر في نسخة
copies-inspect-hint = يُعرض ما في النسخة من دون أن يتغيّر السجل.
copies-inspect-choose = اختيار ملف
copies-file = الملف
copies-made-by = من
copies-made-at = في
copies-holds = المحتوى
