# Gruppi in sale parallele.
groups-title = Gruppi
groups-hint = Quando due sessioni si tengono nello stesso orario, ogni gruppo ha la sua sala e lì si segna. Chi non ha gruppo si può segnare in ogni sala.
groups-name = Gruppo { $number }
groups-usual = Gruppo { $number }
groups-add = Un altro gruppo
groups-deal = { $n ->
    [0] Dividi in parti uguali
    [one] Metti un partecipante in un gruppo
   *[other] Dividi { $nText } partecipanti in parti uguali, secondo l’elenco
}
groups-none = Senza gruppo
groups-of = Gruppo di { $name }
