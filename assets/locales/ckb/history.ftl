# مێژووی ڕاهێنان و دانیشتن و کەس: چی گۆڕا و کەی.
history-open = مێژوو
history-title = مێژوو: { $name }
# لەنێوان نرخی پێشوو و نرخی نوێدا، بۆ خوێنەری شاشە.
history-became = بوو بە
history-empty = بێ نرخ
history-removed = تۆمارەکە لابرا
