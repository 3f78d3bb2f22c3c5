# People who took part and whose names were not taken.
headcounts-title = People without names
headcounts-hint = Who came and whose names were not taken, by sex and age. They are counted apart from the list.
headcounts-sex = Sex
headcounts-total = Total
headcounts-cell = { $sex }, { $age }
