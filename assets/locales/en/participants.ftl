# Participants: the list, a pasted list, one person.
participants-add = Add a person
participants-add-next = Add
participants-added = Added: { $name }
participants-edit = Edit person
participants-edit-one = Edit { $name }
participants-remove-one = Remove { $name }
participants-number = No.
participants-name = Full name
participants-name-hint = As on the ID. Only this is needed.
participants-affiliation = Organisation
participants-individual = Individual
participants-role = Role
participants-role-participant = Participant
participants-role-trainer = Trainer
participants-role-facilitator = Facilitator
participants-role-observer = Observer
participants-role-volunteer = Volunteer
participants-phone = Phone
participants-walk-in = Walk-in
participants-more = Optional fields
participants-certificate-name = Name on the certificate
participants-certificate-name-hint = Where it differs from the full name.
participants-latin-name = Name in Latin letters
participants-latin-name-hint = For certificates in English.
participants-birth-year = Year of birth
participants-year-wrong = A year of four digits is needed, such as 1998.
participants-governorate = Governorate of residence
participants-sex = Sex
participants-sex-female = Female
participants-sex-male = Male
participants-sex-not_stated = Not stated
participants-joined = Joined from
participants-joined-first = The first session
participants-joined-hint = Earlier sessions do not count.

participants-paste = Add a list
participants-paste-hint = From a message, a document, a spreadsheet or paper: one name a line, then organisation and phone where known.
participants-paste-label = The list
participants-paste-example =
    1- Zainab Kareem Abdullah, Think About Others team
    2- Mustafa Jabbar Salman
    3- Hêmin Reza Ahmed, Writers Union of Najaf
participants-add-many = { $n ->
    [0] Add
    [one] Add one person
   *[other] Add { $nText } people
}
participants-take = Take
participants-take-one = Take { $name }
participants-line-state = Result
participants-line-new = New
participants-line-known = Known
participants-line-doubtful = Decide
participants-line-not_a_person = Not a person
participants-line-already_listed = Already on the list
participants-line-twice_in_list = Twice in this list
participants-line-problem = Problem
participants-file = A list of participants
participants-file-choose = Choose a file…
participants-file-kinds = Excel, LibreOffice or CSV.
participants-file-another = Another file…
participants-file-paste = Paste instead
participants-file-reading = The list is being read…
participants-sheet = Table
participants-columns = Columns
participants-column-number = Column { $nText }
participants-column-holds = What “{ $heading }” holds
participants-column-nothing = Not taken in
participants-heading = Row of the headings
participants-heading-hint = People stand below it.
participants-heading-none = No headings
participants-filter = Lines shown
participants-filter-all = All: { $nText }
participants-filter-adding = To add: { $nText }
participants-filter-deciding = To decide: { $nText }
participants-filter-problem = With a problem: { $nText }
participants-filter-left_out = Left out: { $nText }
participants-lines-more = Show more ({ $nText } left)
participants-undecided = { $n ->
    [one] One line is left out until you decide.
   *[other] { $nText } lines are left out until you decide.
}
participants-linked = Linked to { $name }
participants-somebody-else = Somebody else…
participants-decide-one = Who is { $name }?
participants-decide-new = A new person
participants-decide-out = Leave out
participants-known-perhaps = Perhaps somebody the register knows:
participants-capitals = { $n ->
    [one] One name is in capitals
   *[other] { $nText } names are in capitals
}: write in ordinary letters, such as { $name }
