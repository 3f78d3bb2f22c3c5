# Consegna: una copia del registro per la segreteria.
copies-contents = Che cosa c’è nella copia
copies-contents-hint = La copia è l’intero registro in un solo file, per la segreteria o per sicurezza. Non è ancora cifrata: la chiavetta va tenuta in un luogo sicuro.
copies-make = Salva una copia
copies-make-hint = Si sceglie una cartella o una chiavetta; poi la copia si rilegge per verificare che sia integra.
copies-choose-folder = Dove va la copia
copies-working = Salvataggio e verifica…
copies-done = Salvata e verificata
copies-earlier = Copie precedenti
copies-inspect = Guarda in una copia
copies-inspect-hint = Mostra che cosa contiene una copia; il registro non cambia.
copies-inspect-choose = Scegli un file
copies-file = File
copies-made-by = Fatta da
copies-made-at = Fatta il
copies-holds = Contiene
