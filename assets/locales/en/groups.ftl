# Groups in parallel rooms.
groups-title = Groups
groups-hint = When two sessions are held at the same time, each group has its room and is marked there. Whoever is in no group can be marked in any room.
groups-name = Group { $number }
groups-usual = Group { $number }
groups-add = Another group
groups-deal = { $n ->
    [0] Divide evenly
    [one] Put one participant into a group
   *[other] Divide { $nText } participants evenly, by the list
}
groups-none = In no group
groups-of = Group of { $name }
