# Chi ha partecipato senza che si prendesse il nome.
headcounts-title = Persone senza nome
headcounts-hint = Chi è venuto senza che si prendesse il nome, per sesso ed età. Si contano a parte dall’elenco.
headcounts-sex = Sesso
headcounts-total = Totale
headcounts-cell = { $sex }, { $age }
