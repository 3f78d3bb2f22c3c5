# من شاركوا ولم تُؤخذ أسماؤهم.
headcounts-title = أعداد من دون أسماء
headcounts-hint = من حضروا ولم تُسجَّل أسماؤهم، بحسب الجنس والعمر. تُعَدّ منفصلة عن القائمة.
headcounts-sex = الجنس
headcounts-total = المجموع
headcounts-cell = { $sex }، { $age }
