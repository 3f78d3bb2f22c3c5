# سجل الشهادات.
register-title = سجل الشهادات
register-all = كل التدريبات
register-none = لم تصدر شهادة بعد
register-none-text = كل رقم يُعطى يبقى هنا مع ما آلت إليه شهادته.
register-csv = حفظ لبرامج الجداول
register-pdf = حفظ بصيغة PDF
register-serial = رقم الشهادة
register-name = الاسم
register-training = التدريب
register-kind = النوع
register-issued = الإصدار
register-state = الحالة
register-short = السجل
