# The papers of a training, and the way to the printer.
papers-print = Print
papers-printers = Printers
papers-printer-usual = usual
