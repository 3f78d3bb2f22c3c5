# السجل التاريخي لتدريب أو جلسة أو شخص: ما تغيّر ومتى.
history-open = السجل التاريخي
history-title = السجل التاريخي: { $name }
# بين القيمة السابقة والقيمة الجديدة، لقارئات الشاشة.
history-became = صار
history-empty = بلا قيمة
history-removed = أُزيل السجل
