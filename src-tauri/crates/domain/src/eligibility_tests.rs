//! Stories and properties of the rule for certificates.

use super::*;
use chrono::NaiveDate;
use proptest::prelude::*;

const RULE: Rule = Rule { threshold_percent: 80, excused_leaves_sum: true, unmarked_blocks: true };

fn mark(state: MarkState, minute: Option<u16>) -> Option<Mark> {
    Some(Mark { state, minute })
}

/// A held session of `length` minutes from 8:00.
fn held(length: u16, mark: Option<Mark>) -> Attended {
    let date = NaiveDate::from_ymd_opt(2018, 6, 1).unwrap();
    Attended {
        time: SessionTime::new(date, 480, 480 + length).unwrap(),
        state: SessionState::Held,
        required: false,
        belongs: true,
        mark,
    }
}

fn present(length: u16) -> Attended {
    held(length, mark(MarkState::Present, None))
}

fn absent(length: u16) -> Attended {
    held(length, mark(MarkState::Absent, None))
}

#[test]
fn three_of_four_sessions_are_below_eighty_percent() {
    let sessions = [present(90), present(90), present(90), absent(90)];
    let standing = standing(&RULE, &sessions);
    assert_eq!((standing.attended_minutes, standing.counted_minutes), (270, 360), "4 h 30 of 6 h");
    assert_eq!(standing.percent_rounded(), Some(75), "270 of 360");
    assert_eq!(
        standing.missing,
        [Missing { session: 3, minutes: 90, cause: Cause::Absent }],
        "the last session is named"
    );
    assert_eq!(standing.verdict, Verdict::Below, "75 % under a threshold of 80 %");
}

#[test]
fn the_exact_threshold_suffices_and_a_rounded_one_does_not() {
    let left_at = |minutes: u16| [held(200, mark(MarkState::LeftEarly, Some(480 + minutes)))];
    let exact = standing(&RULE, &left_at(160));
    assert_eq!(
        (exact.percent_rounded(), exact.verdict),
        (Some(80), Verdict::Eligible),
        "160 of 200"
    );
    let rounded = standing(&RULE, &left_at(159));
    assert_eq!(
        (rounded.percent_rounded(), rounded.verdict),
        (Some(80), Verdict::Below),
        "79.5 % is shown as 80 % and is not enough"
    );
    let under_half = standing(&RULE, &left_at(158));
    assert_eq!(under_half.percent_rounded(), Some(79), "79.0 %");
    let third = standing(&RULE, &[present(100), absent(200)]);
    assert_eq!(third.percent_rounded(), Some(33), "33.3 % rounds down");
}

#[test]
fn late_and_early_are_named_with_their_minutes() {
    let sessions = [
        held(90, mark(MarkState::Late, Some(505))),
        held(90, mark(MarkState::LeftEarly, Some(560))),
        held(90, mark(MarkState::Late, None)),
    ];
    let standing = standing(&RULE, &sessions);
    assert_eq!(
        standing.missing,
        [
            Missing { session: 0, minutes: 25, cause: Cause::Late },
            Missing { session: 1, minutes: 10, cause: Cause::LeftEarly },
        ],
        "a late arrival without a time misses nothing"
    );
    assert_eq!(standing.attended_minutes, 235, "270 less 35");
}

#[test]
fn unmarked_is_not_absent() {
    let sessions = [present(90), present(90), present(90), present(90), held(90, None)];
    let waiting = standing(&RULE, &sessions);
    assert_eq!(waiting.verdict, Verdict::Unmarked, "80 % already, and still one mark to make");
    assert_eq!(waiting.unmarked, [4], "the session to mark");
    let lenient = standing(&Rule { unmarked_blocks: false, ..RULE }, &sessions);
    assert_eq!(lenient.verdict, Verdict::Eligible, "360 of 450 are 80 %");
    assert_eq!(
        lenient.missing,
        [Missing { session: 4, minutes: 90, cause: Cause::Unmarked }],
        "counted as missed, and named as unmarked"
    );
}

#[test]
fn excused_sessions_follow_the_rule() {
    let sessions = [present(90), present(90), held(90, mark(MarkState::Excused, None))];
    let leaves = standing(&RULE, &sessions);
    assert_eq!(
        (leaves.counted_minutes, leaves.verdict),
        (180, Verdict::Eligible),
        "out of the sum"
    );
    assert!(leaves.missing.is_empty(), "what is not counted is not missing");
    let stays = standing(&Rule { excused_leaves_sum: false, ..RULE }, &sessions);
    assert_eq!((stays.counted_minutes, stays.verdict), (270, Verdict::Below), "66.7 %");
    assert_eq!(stays.missing[0].cause, Cause::Excused, "named as excused");
}

#[test]
fn nothing_counted_is_no_percentage() {
    let excused = held(90, mark(MarkState::Excused, None));
    let later = Attended { belongs: false, ..absent(90) };
    let planned = Attended { state: SessionState::Planned, ..present(90) };
    for sessions in [&[][..], &[excused], &[later], &[planned], &[excused, later, planned]] {
        let standing = standing(&RULE, sessions);
        assert_eq!(standing.verdict, Verdict::NothingHeld, "{sessions:?}");
        assert_eq!(standing.percent_rounded(), None, "nothing divided by nothing");
        assert!(standing.unmarked.is_empty(), "nothing to mark");
    }
}

#[test]
fn who_joined_later_is_measured_from_then_on() {
    let before = Attended { belongs: false, required: true, mark: None, ..present(90) };
    let standing = standing(&RULE, &[before, present(90)]);
    assert_eq!(
        (standing.counted_minutes, standing.verdict),
        (90, Verdict::Eligible),
        "one session"
    );
}

#[test]
fn required_sessions_must_be_attended() {
    let must = |attended: Attended| Attended { required: true, ..attended };
    let rest = present(900);
    let verdict = |session| standing(&RULE, &[must(session), rest]).verdict;
    assert_eq!(verdict(absent(90)), Verdict::RequiredMissed, "90.9 % and absent where it matters");
    assert_eq!(
        verdict(held(90, mark(MarkState::Excused, None))),
        Verdict::RequiredMissed,
        "an excuse does not replace attending"
    );
    assert_eq!(verdict(held(90, mark(MarkState::Late, Some(500)))), Verdict::Eligible, "was there");
    assert_eq!(
        verdict(held(90, mark(MarkState::Late, Some(700)))),
        Verdict::RequiredMissed,
        "came when it was over"
    );
    let unknown = standing(&RULE, &[must(held(90, None)), rest]);
    assert_eq!(unknown.verdict, Verdict::Unmarked, "not known yet");
    assert!(unknown.required_missed.is_empty(), "unmarked is not missed");
    let lenient = Rule { unmarked_blocks: false, ..RULE };
    let unmarked = standing(&lenient, &[must(held(90, None)), rest]);
    assert_eq!(unmarked.verdict, Verdict::RequiredMissed, "counted as missed");
    let cancelled = Attended { state: SessionState::Cancelled, ..absent(90) };
    assert_eq!(verdict(cancelled), Verdict::Eligible, "nobody could attend it");
}

fn any_mark() -> impl Strategy<Value = Option<Mark>> {
    prop::option::of(
        (0_usize..5, prop::option::of(400_u16..900))
            .prop_map(|(state, minute)| Mark { state: MarkState::ALL[state], minute }),
    )
}

fn any_session() -> impl Strategy<Value = Attended> {
    (1_u16..400, 0_usize..3, any::<bool>(), prop::bool::weighted(0.8), any_mark()).prop_map(
        |(length, state, required, belongs, mark)| Attended {
            state: SessionState::ALL[state],
            required,
            belongs,
            ..held(length, mark)
        },
    )
}

fn any_rule() -> impl Strategy<Value = Rule> {
    (0_u8..=100, any::<bool>(), any::<bool>()).prop_map(|(threshold_percent, excused, unmarked)| {
        Rule { threshold_percent, excused_leaves_sum: excused, unmarked_blocks: unmarked }
    })
}

/// `attended ÷ counted` of the one is at least that of the other; nothing counted is least.
fn at_least(one: &Standing, other: &Standing) -> bool {
    let product = |a: u32, b: u32| u64::from(a) * u64::from(b);
    other.counted_minutes == 0
        || product(one.attended_minutes, other.counted_minutes)
            >= product(other.attended_minutes, one.counted_minutes)
}

proptest! {
    #[test]
    fn marking_present_never_lowers(
        rule in any_rule(), mut sessions in prop::collection::vec(any_session(), 1..9), which: usize,
    ) {
        let before = standing(&rule, &sessions);
        let index = which % sessions.len();
        sessions[index].mark = mark(MarkState::Present, None);
        let after = standing(&rule, &sessions);
        prop_assert!(at_least(&after, &before), "{before:?} then {after:?}");
        prop_assert!(before.verdict != Verdict::Eligible || after.verdict == Verdict::Eligible);
        prop_assert!(after.required_missed.len() <= before.required_missed.len());
    }

    #[test]
    fn coming_earlier_never_lowers(
        rule in any_rule(), mut sessions in prop::collection::vec(any_session(), 1..9),
        which: usize, early in 400_u16..900, later in 0_u16..300,
    ) {
        let index = which % sessions.len();
        sessions[index].mark = mark(MarkState::Late, Some(early + later));
        let before = standing(&rule, &sessions);
        sessions[index].mark = mark(MarkState::Late, Some(early));
        let after = standing(&rule, &sessions);
        prop_assert!(at_least(&after, &before));
        prop_assert!(before.verdict != Verdict::Eligible || after.verdict == Verdict::Eligible);
    }

    #[test]
    fn the_order_of_sessions_does_not_matter(
        rule in any_rule(), sessions in prop::collection::vec(any_session(), 0..9), turn: usize,
    ) {
        let mut turned = sessions.clone();
        turned.rotate_left(turn % sessions.len().max(1));
        turned.reverse();
        let one = standing(&rule, &sessions);
        let other = standing(&rule, &turned);
        prop_assert_eq!(
            (one.attended_minutes, one.counted_minutes, one.verdict),
            (other.attended_minutes, other.counted_minutes, other.verdict)
        );
        prop_assert_eq!(one.unmarked.len(), other.unmarked.len());
        let lost = |standing: &Standing| {
            let mut lost: Vec<_> =
                standing.missing.iter().map(|missing| (missing.minutes, missing.cause)).collect();
            lost.sort_unstable();
            lost
        };
        prop_assert_eq!(lost(&one), lost(&other));
    }

    #[test]
    fn a_session_that_was_not_held_changes_nothing(
        rule in any_rule(), sessions in prop::collection::vec(any_session(), 0..9),
        extra in any_session(), cancelled: bool,
    ) {
        let state = if cancelled { SessionState::Cancelled } else { SessionState::Planned };
        let mut more = sessions.clone();
        more.push(Attended { state, ..extra });
        prop_assert_eq!(standing(&rule, &sessions), standing(&rule, &more));
    }

    #[test]
    fn what_is_missing_adds_up(
        rule in any_rule(), sessions in prop::collection::vec(any_session(), 0..9),
    ) {
        let standing = standing(&rule, &sessions);
        let missing: u32 = standing.missing.iter().map(|missing| u32::from(missing.minutes)).sum();
        prop_assert_eq!(standing.attended_minutes + missing, standing.counted_minutes);
    }

    #[test]
    fn the_exact_threshold_is_eligible(threshold in 1_u16..=100, unit in 1_u16..4) {
        let rule = Rule { threshold_percent: u8::try_from(threshold).unwrap(), ..RULE };
        let reached = held(100 * unit, mark(MarkState::LeftEarly, Some(480 + threshold * unit)));
        prop_assert_eq!(standing(&rule, &[reached]).verdict, Verdict::Eligible);
        let short = held(100 * unit, mark(MarkState::LeftEarly, Some(480 + threshold * unit - 1)));
        prop_assert_eq!(standing(&rule, &[short]).verdict, Verdict::Below);
    }
}
