# La cronologia di una formazione, di una sessione o di una persona: che cosa è cambiato, e quando.
history-open = Cronologia
history-title = Cronologia: { $name }
# Tra il valore di prima e quello di dopo, per i lettori di schermo.
history-became = è diventato
history-empty = nessun valore
history-removed = La voce è stata rimossa
