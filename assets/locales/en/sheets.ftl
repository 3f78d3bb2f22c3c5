# What papers of tables say: sign-in sheet, attendance, summary, list of names.

## The papers
sheet-title-sign_in = Sign-in sheet
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } page
   *[other] { $countText } pages
}
sheet-private = Private form: names are shortened

## Heads of columns
sheet-number = No.
sheet-name = Full name
sheet-organisation = Organisation or team
sheet-sex = Sex
sheet-sex-female = female
sheet-sex-male = male
sheet-age = Age
sheet-age-below = under { $age }
sheet-age-from = { $age } and over
sheet-governorate = Governorate
sheet-phone = Phone
# Over the two columns after it: I agree to be … listed, photographed.
sheet-consent = I agree to be
sheet-consent-listed = listed
sheet-consent-photographed = photographed
sheet-day = Day { $dayText } of { $daysText }

## Rows and footer of the sign-in sheet
sheet-walk-ins = People who are not on the list
sheet-not-applicable = joined after this session
sheet-trainer-signature = Trainer’s name and signature
sheet-signature-count = Number of signatures
