# Participants: the list, a pasted list, one person.
participants-add = Add a person
participants-add-next = Add
participants-added = Added: { $name }
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
participants-list-matching = Lines looked up in the register: { $done } of { $total }.
participants-file-drop = It can also be dragged here.
participants-drop-adding = The list is still being added: drop the file when that is done.
participants-drop = Drop the list here
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

## The table and what stands beside it
participants-table = Table of participants
participants-search = Name, organisation or phone
participants-searched-as = Searched as “{ $text }”
participants-shown-of = { $nText } of { $totalText } shown
participants-nobody-shown = Nobody matches this search and these filters.
participants-filters = Filter
participants-filters-some = Filter ({ $nText })
participants-filters-none = Show everybody
participants-any-role = Any role
participants-any-sex = Any sex
participants-any-organisation = Any organisation
participants-any-missing = Complete or not
participants-missing-sex = Sex missing
participants-missing-phone = Phone missing
participants-missing-organisation = Organisation missing
participants-missing-birth_year = Year of birth missing
participants-missing-governorate = Governorate missing
participants-missing-latin_name = Latin name missing
participants-column-name = Name
participants-column-latin_name = In Latin letters
participants-column-certificate_name = On the certificate
participants-column-affiliation = Organisation
participants-column-role = Role
participants-column-sex = Sex
participants-column-birth_year = Born
participants-column-phone = Phone
participants-column-governorate = Governorate
participants-column-joined = Joined
participants-column-flags = Remarks
participants-column-attendance = Attendance
participants-select-all = Choose everybody
participants-select-one = Choose { $name }
participants-chosen = { $n ->
    [one] One person chosen
   *[other] { $nText } people chosen
}
participants-choose-none = Choose nobody
participants-change-many = Change together…
participants-remove-many = Remove
participants-many = { $n ->
    [one] Change one person
   *[other] Change { $nText } people
}
participants-many-hint = What is chosen here is given to all of them in one step; the rest stays.
participants-many-leave = As it is
participants-many-sex-hint = Only for those of whom none is stated.
participants-many-yes = Yes
participants-many-no = No
participants-many-save = { $n ->
    [one] Save for one person
   *[other] Save for { $nText } people
}
participants-copy = From an earlier training
participants-copy-from = Training
participants-copy-who = Who is copied
participants-copy-listed = Here already
participants-copy-none = There is no other training in the register yet.
participants-previous = Previous in the table
participants-next = Next in the table
participants-former = Former names:
participants-remove = Remove from the list
participants-column-group = Group
participants-group = Group
participants-group-hint = For parallel rooms, such as A or B.
participants-any-group = Any group
participants-no-group = In no group
participants-many-to = Another…
participants-new-group = Name of the group
participants-replaces = Instead of { $name }
participants-replaced-by = Replaced by { $name }
participants-replaced = Replaced
participants-left = Withdrew
participants-withdraw = Withdraw from the training…
participants-withdraw-save = Save the withdrawal
participants-withdraw-hint = Marks stay. Sessions after this day are not asked for any more and count as missed.
participants-last-day = Last day
participants-last-day-hint = Left empty, it is today.
participants-reason = Reason, where it was said
participants-take-back = Take back
participants-replace = Replace…
participants-replace-title = Who comes instead of { $name }
participants-replace-hint = What was marked of { $name } stays, and today becomes the last day.
