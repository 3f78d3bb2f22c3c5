# Settings.
settings-screen = Screen
settings-language = Language
settings-digits = Digits
settings-digits-auto = As the language
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-laptop = This laptop
settings-laptop-hint = The name appears in copies handed over, the letter in serial numbers of certificates.
settings-user-name = Trainer’s name
settings-letter = Letter of the laptop
settings-letter-hint = One letter from A to Z, different on each laptop.
settings-saved = Settings saved
settings-about = About
settings-version = Version
settings-folder = Where the register lies
settings-designs = Open the designs
