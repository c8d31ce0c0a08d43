//! Tables of printed forms, and laws that hold for all.

use super::*;
use proptest::prelude::*;

fn missing(required: &Numbers, available: &Numbers) -> Vec<String> {
    super::missing(required, |number| available.contains(number))
}

fn forms(numbers: &Numbers) -> Vec<String> {
    numbers.iter().map(Number::to_string).collect()
}

/// The text states exactly these numbers.
#[track_caller]
fn states(text: &str, expected: &str) {
    let mut found = forms(&numbers_in(text));
    let mut expected: Vec<&str> = expected.split_whitespace().collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{text:?}");
}

#[track_caller]
fn claims(kind: TextKind, text: &str, expected: &str) {
    let mut found = forms(&numbers_of_text(text, kind));
    let mut expected: Vec<&str> = expected.split_whitespace().collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn digits() {
    states("", "");
    states("no numbers here, half of it", "");
    states("17 of the UN's", "17");
    states("1,500 and 8,900 posts", "1500 8900");
    states("12,345,678.9 units", "12345678.9");
    states("1\u{a0}500 posts", "1500");
    states("1 500 posts", "1 500 1500");
    states("resolutions 1325,1674, 12", "1325 1674 12");
    states("2.5 per cent, 75% (30 percent)", "2.5 75 30");
    states("8.900 posts", "8.9 8900");
    states("section 3.1.2.", "3 1 2");
    states("007", "7");
    states("in 2005.3 The", "2005 3");
    states("saved \\$4 in", "4");
    states("-5", "5");
    states("EUR1,500", "1 500 1500");
    states("3.2.500, 1,500.2.3", "3 2 500 1500");
}

#[test]
fn scales() {
    states("$54 billion", "54 54000000000");
    states("US$2.3bn", "2.3 2300000000");
    states("300 million in 2005", "300 300000000 2005");
    states("54-60 billion", "54 54000000000 60 60000000000");
    states("two or three million", "2 2000000 3 3000000");
    states("12 hundred", "12 1200");
    states("54m 7k 3 m", "54 54000000 7 7000 3");
    states("half a million", "1000000");
    states("hundreds of thousands", "");
}

#[test]
fn words() {
    states("one, Two and THREE", "1 2 3");
    states("thirty-five", "35");
    states("forty two nineteen", "42 19");
    states("one hundred delegates", "100");
    states("one hundred and five", "105");
    states("two hundred thousand", "200 200000");
    states("three thousand and one", "3 3000 1 3001");
    states("two million three hundred thousand", "2 2000000 300000 2300000");
    states("a dozen, two dozen", "12 24");
    states("a thousand flowers", "1000");
    states("zero", "0");
    states("nineteen hundred", "1900");
    states("someone weighs often", "");
}

#[test]
fn ordinals() {
    states("the 21st century", "21");
    states("third, seventh and twenty-first", "3 7 21");
    states("the one hundred and fifth", "105");
    states("1st 2nd 3rd", "1 2 3");
    states("fortieth", "40");
    states("first two", "1 2");
}

#[test]
fn years() {
    states("2000-2001", "2000 2001");
    states("in 2007-8", "2007 2008 8 August");
    states("2006–07", "2006 2007 7 July");
    states("1998/99 and 2007–2008", "1998 1999 99 2007 2008");
    states("the late 1990s", "1990 1990s");
    states("1980's", "1980 1980s");
    states("the '90s", "90 1990 1990s");
    states("the nineties", "1990 1990s");
    states("1999-03", "1999 2003 3 March");
}

#[test]
fn dates() {
    states("7 July 2006", "7 July 2006");
    states("22-23 November 2004", "22 23 November 2004");
    states("July 2005", "July 2005");
    states("17.08.2023", "17 8 August 2023");
    states("17.08.23", "17 8 August 23 2023");
    states("2006-07-08", "2006 7 8 July");
    states("11/12/2004", "11 12 2004 November December");
    states("7/2006", "7 July 2006");
    states("Sept. 3rd, ’01", "September 3 1 2001");
    states("it may march in May", "May");
}

#[test]
fn times() {
    states("09.00–18.00", "9 0 18 09:00 18:00");
    states("9:45 and 14h30", "9 45 09:45 14 30 14:30");
    states("9 a.m. to 6 PM", "9 09:00 6 18:00");
    states("9.30 pm, 12 am", "9.3 9 30 21:30 12 00:00");
    states("noon to midnight", "12:00 00:00 24:00");
}

#[test]
fn symbols() {
    states("S/RES/1645 (2005)", "1645 2005");
    states("S/2003/688", "2003 688");
    states("S/PRST/2005/30", "2005 30");
    states("Report A60 19, A57 767", "60 19 57 767 57767");
    states("AHG/Decl. 5, XXXVI/(AHG/Dec. 150 XXXVI)", "5 36 150 December");
    states("Annex II, Part IV, C. I. CIVIL MIX", "2 4");
    states("[1] G8 UNSCR1325", "1 8 1325");
}

#[test]
fn claims_of_prose() {
    claims(TextKind::Prose, "one or two of the three bodies, first and third", "3");
    claims(TextKind::Prose, "Fourteen agencies in 2007, the fifth of 1,500", "14 2007 5 1500");
    claims(TextKind::Prose, "54 billion dollars, half a million, hundreds", "54000000000 1000000");
    claims(TextKind::Prose, "several hundred, a hundred", "100");
    claims(TextKind::Prose, "in the 1990s, 2007-8, from May on", "1990 2007 2008");
    claims(TextKind::Prose, "Annex IV", "");
}

#[test]
fn claims_of_print() {
    claims(TextKind::Printed, "Resolution 1325 on the three bodies, Annex IV", "1325");
    claims(TextKind::Printed, "S/PRST/2005/30", "2005 30");
    claims(TextKind::Printed, "CM/Rec(2001)10, A/57/767", "2001 10 57 767");
}

#[test]
fn what_is_missing_is_named() {
    let text = numbers_in("In July 2006 about $54 billion went to 14 bodies.");
    let named = |required: Numbers| missing(&required, &text);
    assert_eq!(named(numbers_of_date("2006-07")), Vec::<String>::new());
    assert_eq!(named(numbers_of_date("2007-07")), ["2007"]);
    assert_eq!(named(numbers_of_date("2006-08-07")), ["7", "August"]);
    assert_eq!(named(numbers_of_date("200X")), ["2000s"]);
    assert_eq!(named(numbers_of_time("09:00")), ["09:00"]);
    assert_eq!(named([number_value(54e9), number_value(54.0)].into()), Vec::<String>::new());
    assert_eq!(named([number_value(7.0), number_value(0.75)].into()), ["0.75", "7"]);
}

#[test]
fn a_time_stands_in_its_printed_forms() {
    for printed in ["09.00-09.45", "9:00 – 9:45", "9.00 to 9.45 a.m.", "9 am until 9.45"] {
        assert_eq!(missing(&numbers_of_time("09:00/09:45"), &numbers_in(printed)), Vec::<String>::new(), "{printed}");
    }
}

const MONTHS: [&str; 12] =
    ["January", "Feb.", "March", "Apr", "May", "June", "JULY", "Aug", "Sept.", "Oct", "Nov", "Dec."];

fn rendered(year: u32, month: usize, day: u32, form: usize) -> String {
    let name = MONTHS.get(month - 1).copied().unwrap_or_default();
    match form {
        0 => format!("on {day} {name} {year}, there"),
        1 => format!("{name} {day}th, {year}"),
        2 => format!("{day:02}.{month:02}.{year}"),
        3 => format!("{day}/{month}/{year}."),
        4 => format!("{year}-{month:02}-{day:02}"),
        _ => format!("{day}-{} {name} {year}", day + 1),
    }
}

/// Pieces that number readers trip over.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,5}",
        "[0-9]{1,400}",
        "[-–.,/:'’ \u{a0}]",
        "(one|two|twenty|hundred|thousand|million|trillion|dozen|and|a|third)",
        "[IVXLC]{1,5}",
        "(July|May|pm|a\\.m|s|st|bn|k|h)",
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn never_panics(text in "\\PC{0,60}", pieces in pieces()) {
        for text in [text, pieces] {
            let _ = (numbers_in(&text), numbers_of_date(&text), numbers_of_time(&text));
        }
    }

    #[test]
    fn a_text_states_what_it_claims(text in pieces()) {
        let claims = numbers_of_text(&text, TextKind::Prose);
        prop_assert!(missing(&claims, &numbers_in(&text)).is_empty());
        prop_assert!(numbers_of_text(&text, TextKind::Printed).is_subset(&claims));
    }

    #[test]
    fn a_rendered_date_states_the_date(year in 1900_u32..2100, month in 1_usize..=12, day in 1_u32..=28, form in 0_usize..6) {
        let text = rendered(year, month, day, form);
        let date = format!("{year}-{month:02}-{day:02}");
        prop_assert_eq!(missing(&numbers_of_date(&date), &numbers_in(&text)), Vec::<String>::new(), "{}", text);
    }

    #[test]
    fn a_wrong_year_is_missing(year in 1900_u32..2100, other in 1900_u32..2100, form in 0_usize..6) {
        prop_assume!(year != other);
        let missing = missing(&numbers_of_date(&other.to_string()), &numbers_in(&rendered(year, 7, 14, form)));
        prop_assert_eq!(missing, [other.to_string()]);
    }

    #[test]
    fn thousands_in_any_form_are_one_number(value in 1000_u32..1_000_000) {
        let required = [number_value(f64::from(value))].into();
        for separator in ["", ",", "\u{a0}", " ", "’"] {
            let text = format!("about {}{separator}{:03} posts", value / 1000, value % 1000);
            prop_assert!(missing(&required, &numbers_in(&text)).is_empty(), "{}", text);
        }
    }
}
