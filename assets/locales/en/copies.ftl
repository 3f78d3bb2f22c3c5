# Hand over: a copy of the register for the secretariat.
copies-contents = What is in the copy
copies-contents-hint = The copy is the whole register in one file, for the secretariat or for safe keeping. It is not encrypted yet, so keep the stick in a safe place.
copies-make = Save a copy
copies-make-hint = Choose a folder or a USB stick; the copy is then read again to make sure it is whole.
copies-choose-folder = Where the copy goes
copies-working = Saving and checking…
copies-done = Saved and checked
copies-earlier = Earlier copies
copies-inspect = Look into a copy
copies-inspect-hint = Shows what a copy holds; the register is not changed.
copies-inspect-choose = Choose a file
copies-file = File
copies-made-by = Made by
copies-made-at = Made at
copies-holds = Holds
