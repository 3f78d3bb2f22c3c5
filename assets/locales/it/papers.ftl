# I fogli di una formazione, e la via alla stampante.
papers-print = Stampa
papers-printers = Stampanti
papers-printer-usual = predefinita
