# The overview: everybody in all sessions.
overview-grid = Attendance of all participants in all sessions
overview-name = Name
overview-hours = Hours
overview-share = Share
overview-certificate = Certificate
overview-total = Total
overview-outside = Not applicable
overview-elsewhere = Not expected here
overview-search = Find a name
overview-search-title = First letters, then arrow down for the next one found, and Enter to go back to the table
overview-found = { $n ->
    [one] One found
   *[other] { $nText } found
}
overview-hours-of = { $attended } of { $counted } hours
overview-attended = { $attended } attended, { $share }{ $n ->
    [0] {""}
   *[other] ; { $nText } not marked
}
overview-not-held = Not held yet
overview-states = State of the cell in focus
overview-clear = Take the mark away
overview-open = Open the session’s roll call
overview-no-sessions = No sessions yet
