# Designs of certificates: their list, and the screen where one is drawn and written.
designs-title = Certificate designs
designs-subtitle = How certificates look, what they say, who signs them
designs-new = New design
designs-none-text = Certificates are printed with two rivers along the edges and the organiser’s colours. A design of one’s own changes the look, the colours, the words and the signatures.
designs-fresh-name = New design
designs-copy-name = { $name } (copy)
designs-ways = What to do with { $name }
designs-edit = Edit
designs-duplicate = Duplicate
designs-remove = Remove design
designs-use-here = Use for this training
designs-used-here = Used in this training
designs-used = Trainings: { $trainingsText }, programmes: { $programmesText }

## Files
designs-import = Take in a design
designs-export = Save as a file
designs-test-page = Test page
designs-test-page-name = test-page

## One design
designs-sections = Parts of the design
designs-section-look = Look
designs-section-texts = Texts
designs-section-signers = Signatures
designs-section-use = Use
designs-kept = Saved
designs-keeping = Saving…
designs-not-kept = Not saved yet: see the marked field
designs-no-page = The page cannot be drawn like this.

designs-name = Name of the design
designs-look = Look
designs-look-two_rivers = Two rivers
designs-look-modern = Modern
designs-look-stock = Printed paper
designs-look-monochrome = Black and white
designs-format = Paper
designs-format-a4 = A4
designs-format-a5 = A5
designs-orientation = Lie of the paper
designs-orientation-landscape = Landscape
designs-orientation-portrait = Portrait

designs-colours = Colours
designs-colours-whose = Whose colours
designs-colours-organiser = The organiser’s
designs-colours-own = Own colours
designs-colours-organiser-hint = Taken from the organisation; where it has none, teal, clay and brass.
designs-colour-first = Titles
designs-colour-second = Second titles
designs-colour-ornament = Lines and dots
designs-colour-usual-first = Teal
designs-colour-usual-second = Clay
designs-colour-usual-ornament = Brass

designs-kept-free = Kept free
designs-kept-free-hint = Millimetres along the edges where the paper is printed already. The test page shows them with a ruler.
designs-edge-top = Top
designs-edge-bottom = Bottom
designs-edge-start = Start
designs-edge-end = End
designs-edge-wrong = A number from 0 to { $mostText } is needed.

designs-flags = Beside the words
designs-flag-stretch_title = Draw out titles in Arabic letters
designs-flag-stretch_title-hint = Longer strokes join the letters until the title fills its width.
designs-flag-fingerprint = Fine lines behind the serial number
designs-flag-fingerprint-hint = Their shape comes from the number: each certificate has its own.
designs-flag-code = Square code
designs-flag-code-hint = Holds the serial number, no personal data.
designs-flag-gendered = Arabic follows the person’s sex
designs-flag-gendered-hint = Only where the sex is stated; otherwise the neutral words stay.

## Texts
designs-texts = Texts
designs-texts-hint = An empty field keeps the usual words, shown pale. Words in braces are filled in for each person.
designs-texts-second = Below stands the second language: { $language }. Choose it as the first to change its words.
designs-insert = Insert
designs-begin-from-usual = Begin from the usual words
designs-back-to-usual = Usual words
designs-slot-title = Title
designs-slot-opening = Before the name
designs-slot-opening_female = Before the name of a woman
designs-slot-opening_male = Before the name of a man
designs-slot-body = After the name
designs-slot-body_female = After the name of a woman
designs-slot-body_male = After the name of a man
designs-slot-second = As the second language
designs-slot-notes = Organisers and programme
designs-slot-issued = Date of issue

## Signatures
designs-signers = Signatures
designs-signers-hint = Up to three, from the side where lines begin.
designs-signer = Signature { $nText }
designs-signer-add = Add a signature
designs-signer-remove = Remove signature { $nText }
designs-signer-name = Name ({ $language })
designs-signer-function = Function ({ $language })
designs-source-trainer = The trainer
designs-source-organiser = The organiser
designs-source-typed = Somebody named here
designs-source-nobody = An empty line, for a stamp
designs-signature-add = Add a scanned signature
designs-signature-other = Another scan
designs-signature-remove = Remove the scan
designs-signature-choose = Choose the picture of the signature

## Use
designs-use = Where it is used
designs-use-hint = Whoever prints can still choose another one.
designs-use-training = This training: { $training }
designs-use-programme = All trainings of the programme { $programme }
designs-whole = The design as a whole

## Choosing one to print with
designs-one = Design
designs-choose = Choose a design
designs-of-training = The training’s own: { $name }
designs-short = Designs
