# Words of every screen: places, common buttons, undo.
app-name = Hadir
app-language-name = English
# Name of the other main language, written in it.
app-other-language = العربية
app-places = Places
app-today = Today
app-trainings = Trainings
app-people = People
app-hand-over = Hand over
app-settings = Settings

app-save = Save
app-cancel = Cancel
app-close = Close
app-done = Done
app-back = Back
app-remove = Remove
app-not-chosen = Not chosen
app-required = This field is needed.
app-failed = Something went wrong and nothing was changed.

app-undo = Undo
app-redo = Redo
app-undo-step = Undo: { $step }
app-redo-step = Redo: { $step }
app-undo-done = Undone: { $step }
app-redo-done = Done again: { $step }
app-resumed = Nothing was lost: back at the same place.
app-resumed-after = Nothing was lost. Last saved: { $step } · { $at }
app-drop-one = One list at a time: drop one file.
app-drop-elsewhere = Lists of participants are dropped on the page “Participants” of a training.
