# Impostazioni.
settings-screen = Schermo
settings-language = Lingua
settings-digits = Cifre
settings-digits-auto = Secondo la lingua
settings-theme = Colori
settings-theme-light = Chiari
settings-theme-dark = Scuri
settings-laptop = Questo computer
settings-laptop-hint = Il nome compare nelle copie consegnate, la lettera nei numeri degli attestati.
settings-user-name = Nome di chi conduce
settings-letter = Lettera del computer
settings-letter-hint = Una lettera da A a Z, diversa su ogni computer.
settings-saved = Impostazioni salvate
settings-about = Informazioni
settings-version = Versione
settings-folder = Dove si trova il registro
settings-designs = Apri i modelli
