# Gotinên bawernameyan û lîsteyên îmzeyê bi kurmancî, tenê ji bo kaxezê. Rêza ku nirxên wê vala bin nayê çapkirin.

## Bawername: sernav tam dibêje ku çi tê piştrastkirin
print-title-participation = Bawernameya Beşdariyê
print-title-attendance = Bawernameya Amadebûnê
print-title-completion = Bawernameya Qedandinê
print-title-trainer = Bawernameya Perwerdekariyê
print-title-appreciation = Bawernameya Rêzgirtinê

## Bawername: ji bo kê û ji bo çi
print-awarded-to = Ev bawername hatiye dayîn ji bo
print-awarded-to-participation = { print-awarded-to }
print-awarded-to-attendance = { print-awarded-to }
print-awarded-to-completion = { print-awarded-to }
print-awarded-to-trainer = { print-awarded-to }
print-awarded-to-appreciation = { print-awarded-to }
print-from-organisation = ji { $organisation }
print-for-participation = ji bo beşdariya di perwerdeyê de
print-for-attendance = ji bo amadebûna di perwerdeyê de
print-for-completion = ji bo qedandina perwerdeyê
print-for-trainer = ji bo dayîna perwerdeyê
print-for-appreciation = bi rêzgirtin ji bo keda di perwerdeyê de
print-title-line = «{ $title }»
print-for-participation-titled = ji bo beşdariya di perwerdeya { print-title-line } de
print-for-attendance-titled = ji bo amadebûna di perwerdeya { print-title-line } de
print-for-completion-titled = ji bo qedandina perwerdeya { print-title-line }
print-for-trainer-titled = ji bo dayîna perwerdeya { print-title-line }
print-for-appreciation-titled = bi rêzgirtin ji bo keda di perwerdeya { print-title-line } de

## Bawername: cih, dem û dirêjî
print-place = { $city }
print-place-governorate = { $city }, parêzgeha { $governorate }
print-held = Cih: { $place } · Dem: { $dates } · Dirêjî: { $hours }
print-held-without-place = Dem: { $dates } · Dirêjî: { $hours }

## Bawername: dirêjiya perwerdeyê di hevokê de
count-training-hours = { $countText } saet
count-training-minutes = { $countText } deqe
count-training-hours-minutes = { $hours } û { $minutes }

## Bawername: rêxistin, bername û piştgirî
print-organised-by = Rêkxer: { $organisers }
print-organised-by-with = Rêkxer: { $organisers } · Bi hevkariya: { $partners }
print-in-cooperation-with = Bi hevkariya: { $partners }
print-programme = Di çarçoveya bernameya «{ $programme }» de
print-programme-donor = Di çarçoveya bernameya «{ $programme }» de · { $donor }
print-donor-support = bi piştgiriya { $donors }
print-donor-partnership = bi hevpariya { $donors }

## Bawername: jêr
print-trainers = Perwerdekar: { $trainers }
print-function-trainer = Perwerdekar
print-function-organiser = Bi navê rêkxeran
print-stamp = Mor
print-issued-on = Dîroka dayînê: { $date }

## Sernavên belgeyan, wek ku bernameya xwendinê nîşan dide
print-document-certificate = { $name }: { $title }
print-attachment = Daneyên vê bawernameyê
print-page = Rûpel { $pageText } ji { $pagesText }

## Navên cihgirên nirxan di nivîsên dîzaynan de
print-placeholder-name = nav
print-placeholder-organisation = rêxistin
print-placeholder-title = sernav
print-placeholder-place = cih
print-placeholder-city = bajar
print-placeholder-governorate = parêzgeh
print-placeholder-venue = hol
print-placeholder-dates = dem
print-placeholder-hours = dirêjî
print-placeholder-organisers = rêkxer
print-placeholder-partners = hevkar
print-placeholder-programme = bername
print-placeholder-donor = piştgirî
print-placeholder-trainers = perwerdekar
print-placeholder-issuer = saziya rêkxer
print-placeholder-certifies = piştrast
print-placeholder-date = dîroka dayînê
