# أوراق التدريب، والطريق إلى الطابعة.
papers-print = طباعة
papers-printers = الطابعات
papers-printer-usual = المعتادة
