//! [`Date`], the one date type: a small part of the Extended Date/Time Format (EDTF, ISO 8601-2).

use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

/// The form of a date as a regular expression, without its anchors.
#[cfg(feature = "schema")]
const PATTERN: &str = "([0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)~?";

/// What a date must look like, in words that complete "expected …".
const EXPECTS: &str = "a date such as `2006`, `2006-07`, `2006-07-07`, `2007/2008`, `2011/..`, `199X` or `2006~`";

/// A date as precise as the source gives it, written in EDTF.
///
/// | written | meaning |
/// |---|---|
/// | `2006` | the year |
/// | `2006-07` | the month |
/// | `2006-07-07` | the day |
/// | `199X` | some time in the 1990s |
/// | `2006~` | about 2006 |
/// | `2007/2008` | from 2007 to 2008 |
/// | `2011/..` | from 2011 on |
///
/// A date has the form of a date, but the day may be impossible when it was read from JSON (`2006-02-30`):
/// [`Date::check`] tells. Dates are ordered by their earliest day, then by their latest, then by text.
///
/// # Example
///
/// ```
/// use ssr_data::{Day, Date};
/// let date: Date = "2007/2008".parse().unwrap();
/// assert_eq!(date.earliest(), Day { year: 2007, month: 1, day: 1 });
/// assert_eq!(date.latest(), Some(Day { year: 2008, month: 12, day: 31 }));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date(pub(crate) Cow<'static, str>);

/// A day of the Gregorian calendar.
///
/// # Example
///
/// ```
/// use ssr_data::{Date, Day};
/// assert_eq!(Date::new("2006-07").latest(), Some(Day { year: 2006, month: 7, day: 31 }));
/// assert!(Day { year: 2006, month: 7, day: 7 } < Day { year: 2006, month: 7, day: 31 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// Why a text is not a date.
///
/// # Example
///
/// ```
/// use ssr_data::{Date, DateError};
/// assert_eq!("July 2006".parse::<Date>(), Err(DateError::Malformed));
/// assert_eq!("2006-13".parse::<Date>(), Err(DateError::NoSuchMonth { month: 13 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The text does not have the form of a date.
    Malformed,
    /// There is no such month.
    NoSuchMonth {
        /// The month that the text gives.
        month: u8,
    },
    /// The month does not have this day.
    NoSuchDay {
        /// The day that the text gives.
        day: u8,
        /// The last day of that month.
        last: u8,
    },
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => write!(f, "expected {EXPECTS}"),
            Self::NoSuchMonth { month } => write!(f, "there is no month {month:02}; months run from 01 to 12"),
            Self::NoSuchDay { day, last } => write!(f, "that month has no day {day:02}; its last day is {last}"),
        }
    }
}

impl core::error::Error for DateError {}

impl Date {
    /// No date, for a field that is not yet given a value. JSON does not hold it.
    pub(crate) const EMPTY: Self = Self(Cow::Borrowed(""));

    /// Wraps a static text. It is taken as it is, even if it is no date: [`Date::check`] tells, and
    /// `parse` takes nothing else.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Date;
    /// const ADOPTED: Date = Date::new("2006-07-07");
    /// assert!(ADOPTED.check().is_ok());
    /// assert!(Date::new("July 2006").check().is_err());
    /// assert!("July 2006".parse::<Date>().is_err());
    /// ```
    #[must_use]
    pub const fn new(date: &'static str) -> Self {
        Self(Cow::Borrowed(date))
    }

    /// The date at this place of the table of texts.
    #[cfg(feature = "data")]
    pub(crate) const fn from_code(code: u64) -> Self {
        Self(Cow::Borrowed(crate::stored::text(code)))
    }

    /// The text, in EDTF.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Date;
    /// assert_eq!(Date::new("2007/2008").as_str(), "2007/2008");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text is a date that the calendar has.
    ///
    /// # Errors
    ///
    /// [`DateError`] says what is wrong with it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Date;
    /// assert!(Date::new("2004-02-29").check().is_ok());
    /// assert!(Date::new("2006-02-29").check().is_err());
    /// ```
    pub fn check(&self) -> Result<(), DateError> {
        let (start, end) = self.ends().ok_or(DateError::Malformed)?;
        start.check()?;
        if let End::Point(end) = end { end.check() } else { Ok(()) }
    }

    /// The first day that the date may mean. 1 January of the year 0 if the text is no date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, Day};
    /// assert_eq!(Date::new("199X").earliest(), Day { year: 1990, month: 1, day: 1 });
    /// ```
    #[must_use]
    pub fn earliest(&self) -> Day {
        self.ends().map_or(Day { year: 0, month: 1, day: 1 }, |(start, _)| start.first_day())
    }

    /// The year of the earliest day. 0 if the text is no date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Date;
    /// assert_eq!(Date::new("2007-05/2008").year(), 2007);
    /// assert_eq!(Date::new("199X").year(), 1990);
    /// ```
    #[must_use]
    pub fn year(&self) -> u16 {
        self.earliest().year
    }

    /// The last day that the date may mean. `None` if it is open (`2011/..`) or no date.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, Day};
    /// assert_eq!(Date::new("199X").latest(), Some(Day { year: 1999, month: 12, day: 31 }));
    /// assert_eq!(Date::new("2011/..").latest(), None);
    /// ```
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        match self.ends()? {
            (start, End::Same) => Some(start.last_day()),
            (_, End::Point(end)) => Some(end.last_day()),
            (_, End::Open) => None,
        }
    }

    /// Whether there is a day that both dates may mean. A text that is no date overlaps with nothing.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Date;
    /// assert!(Date::new("2006-07").overlaps(&Date::new("2006")));
    /// assert!(Date::new("2011/..").overlaps(&Date::new("2016")));
    /// assert!(!Date::new("199X").overlaps(&Date::new("2006")));
    /// ```
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |one: &Self, end: &Self| end.latest().is_none_or(|last| one.earliest() <= last);
        let are_dates = self.ends().is_some() && other.ends().is_some();
        are_dates && begins_before_end(self, other) && begins_before_end(other, self)
    }

    fn ends(&self) -> Option<(Point, End)> {
        ends(&self.0)
    }
}

/// One end of a date: a decade, a year, a month or a day.
#[derive(Clone, Copy)]
struct Point {
    year: u16,
    decade: bool,
    month: Option<u8>,
    day: Option<u8>,
}

/// How a date ends.
enum End {
    Same,
    Open,
    Point(Point),
}

/// The start and the end of a date. `None` if it has not the form of one.
fn ends(date: &str) -> Option<(Point, End)> {
    match date.split_once('/') {
        None => Some((Point::parse(date)?, End::Same)),
        Some((start, "..")) => Some((Point::parse(start)?, End::Open)),
        Some((start, end)) => Some((Point::parse(start)?, End::Point(Point::parse(end)?))),
    }
}

impl Point {
    fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix('~').unwrap_or(text);
        if let Some(decade) = text.strip_suffix('X') {
            return Some(Self { year: digits(decade, 3)? * 10, decade: true, month: None, day: None });
        }
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or(())).transpose().ok()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or(())).transpose().ok()?;
        parts.next().is_none().then_some(Self {
            year,
            decade: false,
            month: month.map(|m| m as u8),
            day: day.map(|d| d as u8),
        })
    }

    fn check(self) -> Result<(), DateError> {
        let month = self.month.unwrap_or(1);
        if !(1..=12).contains(&month) {
            return Err(DateError::NoSuchMonth { month });
        }
        let last = last_day(self.year, month);
        match self.day {
            Some(day) if !(1..=last).contains(&day) => Err(DateError::NoSuchDay { day, last }),
            _ => Ok(()),
        }
    }

    fn first_day(self) -> Day {
        Day { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    fn last_day(self) -> Day {
        let year = if self.decade { self.year + 9 } else { self.year };
        let month = self.month.unwrap_or(12);
        Day { year, month, day: self.day.unwrap_or_else(|| last_day(year, month)) }
    }
}

/// Reads exactly `length` ASCII digits.
fn digits(text: &str, length: usize) -> Option<u16> {
    let all = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}

fn last_day(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let date = Self(Cow::Owned(String::from(text)));
        date.check()?;
        Ok(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        // An open end is later than any day.
        let end = |date: &Self| date.latest().map_or((1, None), |day| (0, Some(day)));
        self.earliest()
            .cmp(&other.earliest())
            .then_with(|| end(self).cmp(&end(other)))
            .then_with(|| self.0.cmp(&other.0))
    }
}

impl crate::reflect::Reflect for Date {
    fn view(&self) -> crate::reflect::View<'_> {
        crate::reflect::View::Date(self)
    }
    fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
        visitor.date(self);
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Reads every text with the form of a date, as the schema does; [`Date::check`] asks the calendar.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::Read::read(deserializer, crate::json::Home::NONE)
    }
}

#[cfg(feature = "serde")]
impl<'de> crate::json::Read<'de> for Date {
    fn read<D: serde::Deserializer<'de>>(deserializer: D, home: crate::json::Home) -> Result<Self, D::Error> {
        crate::json::text(deserializer, EXPECTS, |text| ends(text).is_some(), home).map(Self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Date")
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date as precise as the source gives it, in a small part of EDTF (ISO 8601-2): a year \
                `2006`, a month `2006-07`, a day `2006-07-07`, a decade `199X`, about a year `2006~`, a span \
                `2007/2008`, from a year on `2011/..`.",
            "type": "string",
            "pattern": alloc::format!("^{PATTERN}(/(\\.\\.|{PATTERN}))?$"),
            "x-expects": EXPECTS,
            "examples": ["2006", "2006-07", "2006-07-07", "2007/2008", "2011/..", "199X", "2006~"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_asked() {
        for good in ["2006", "2006-07", "2000-02-29", "199X", "2006~", "2007/2008", "2011/..", "199X/..", "2006-07~"] {
            assert_eq!(Date::new(good).check(), Ok(()), "{good}");
        }
        assert_eq!(Date::new("2006-13").check(), Err(DateError::NoSuchMonth { month: 13 }));
        assert_eq!(Date::new("1900-02-29").check(), Err(DateError::NoSuchDay { day: 29, last: 28 }));
        assert_eq!(Date::new("2006/2006-00").check(), Err(DateError::NoSuchMonth { month: 0 }));
        for bad in ["", "206", "20066", "2006-7", "2006-07-07-07", "19XX", "../2006", "2006/", "2006/../..", "٢٠٠٦"]
        {
            assert_eq!(Date::new(bad).check(), Err(DateError::Malformed), "{bad}");
        }
    }

    #[test]
    fn dates_overlap_where_they_share_a_day() {
        let overlap = |one, other| Date::new(one).overlaps(&Date::new(other));
        for (one, other) in
            [("2006", "2006-07-07"), ("2007/2008", "2008/.."), ("199X", "1999-12-31"), ("2006~", "2006")]
        {
            assert!(overlap(one, other) && overlap(other, one), "{one} {other}");
        }
        for (one, other) in [("2006", "2007"), ("2007/2008", "2009/.."), ("", "2006"), ("", "2011/..")] {
            assert!(!overlap(one, other) && !overlap(other, one), "{one} {other}");
        }
    }

    #[test]
    fn dates_sort_as_time_runs() {
        let mut dates = ["2011/..", "2006-07-07", "199X", "2006", "2006-07", "2011"].map(Date::new);
        dates.sort();
        let sorted = dates.each_ref().map(Date::as_str);
        assert_eq!(sorted, ["199X", "2006", "2006-07", "2006-07-07", "2011", "2011/.."]);
    }
}
