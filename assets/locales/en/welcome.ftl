# The first screen of an empty register.
welcome-title = Welcome
welcome-lead = The register of trainings, attendance and certificates: on this laptop alone, without internet.
welcome-new = Set up my first training
welcome-new-text = Title and place, then sessions and participants. One title is enough to begin.
welcome-example = Open the example training
welcome-example-text = A whole training in Najaf with invented names, to try out and then remove.
welcome-laptop = Trainer’s name and letter of this laptop (optional)
welcome-privacy = Nothing leaves this laptop except in a copy that you save yourself. Only names are needed; everything else is optional.
welcome-broken = The register cannot be opened
welcome-broken-hint = Nothing in the file has changed. Close the window, and open it again once the cause is gone.
