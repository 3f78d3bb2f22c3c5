# The history of a training, a session or a person: what changed, and when.
history-open = History
history-title = History: { $name }
# Between the value before and the value since, for screen readers.
history-became = became
history-empty = no value
history-removed = The record was removed
