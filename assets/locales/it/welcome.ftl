# La prima schermata di un registro vuoto.
welcome-title = Ti diamo il benvenuto
welcome-lead = Il registro di formazioni, presenze e attestati: solo su questo computer, senza internet.
welcome-new = Prepara la prima formazione
welcome-new-text = Titolo e luogo, poi sessioni e partecipanti. Per cominciare basta un titolo.
welcome-example = Apri la formazione di esempio
welcome-example-text = Una formazione completa a Najaf con nomi inventati, da provare e poi togliere.
welcome-laptop = Nome di chi conduce e lettera di questo computer (facoltativo)
welcome-privacy = Niente esce da questo computer se non in una copia salvata a mano. Servono solo i nomi; tutto il resto è facoltativo.
welcome-broken = Il registro non si apre
welcome-broken-hint = Nel file non è cambiato nulla. La finestra va chiusa e riaperta quando la causa non c’è più.
