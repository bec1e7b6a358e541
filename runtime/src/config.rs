//! What the runtime is told at start, and the environment variables that say it.
//!
//! Guarantees: `GOMAXPROCS`, `GOGC`, `GOMEMLIMIT` and `GODEBUG` mean what they mean
//! in Go; what cannot be parsed is ignored where Go ignores it, and is an error
//! where Go stops ([`Config::from_env`]).

use std::sync::OnceLock;

use crate::era::{Era, Preempt};
use crate::p;

/// What the runtime is told at start.
#[derive(Clone, Debug)]
pub struct Config {
    /// GOMAXPROCS: the environment's, or [`default_gomaxprocs`].
    pub gomaxprocs: usize,
    /// GOGC; negative is off.
    pub gogc: i32,
    /// GOMEMLIMIT in bytes.
    pub memory_limit: usize,
    /// `GODEBUG=gcstress=1`: collect at every allocation.
    pub gcstress: bool,
    /// `GODEBUG=asyncpreemptoff=1`: only function entries are preempted.
    pub asyncpreemptoff: bool,
    /// `GODEBUG=schedtrace=N`: a line every N milliseconds; 0 for none.
    pub schedtrace: u64,
    /// `GODEBUG=scheddetail=1`: with all Ps, Ms and Gs.
    pub scheddetail: bool,
    /// `GODEBUG=forcegcperiod=N`: a collection at least every N milliseconds.
    pub forcegcperiod: u64,
    /// `GODEBUG=preempt=signal`: goroutines are preempted by SIGURG.
    pub preempt_signal: bool,
    /// The era of the scheduler; None is today's.
    pub era: Option<&'static Era>,
    /// Prints every scheduling decision.
    pub trace_sched: bool,
    /// `debug.SetMaxThreads`.
    pub max_threads: usize,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            gomaxprocs: env_gomaxprocs().unwrap_or_else(default_gomaxprocs),
            gogc: 100,
            memory_limit: usize::MAX,
            gcstress: false,
            asyncpreemptoff: false,
            schedtrace: 0,
            scheddetail: false,
            forcegcperiod: 120_000,
            preempt_signal: false,
            era: None,
            trace_sched: false,
            max_threads: 10_000,
        }
    }
}

impl Config {
    /// The defaults, changed by the environment. The error is what Go prints before
    /// it exits with 2 when it cannot understand `GOMEMLIMIT`.
    pub fn from_env() -> Result<Config, String> {
        let mut cfg = Config::default();
        if let Ok(gogc) = std::env::var("GOGC") {
            cfg.gogc = parse_gogc(&gogc);
        }
        if let Ok(limit) = std::env::var("GOMEMLIMIT") {
            cfg.memory_limit = parse_memory_limit(&limit).ok_or_else(|| {
                let help = "malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`";
                format!("GOMEMLIMIT={limit}\nfatal error: {help}")
            })?;
        }
        if let Ok(debug) = std::env::var("GODEBUG") {
            cfg.apply_godebug(&debug);
        }
        Ok(cfg)
    }

    /// Applies the settings of a `GODEBUG` string that concern the scheduler and
    /// the heap: `name=value` pairs between commas; the last of a name counts.
    pub fn apply_godebug(&mut self, settings: &str) {
        for (name, value) in settings.split(',').filter_map(|s| s.split_once('=')) {
            let on = value.parse::<i64>().is_ok_and(|n| n != 0);
            match name {
                "asyncpreemptoff" => self.asyncpreemptoff = on,
                "forcegcperiod" => self.forcegcperiod = value.parse().unwrap_or(self.forcegcperiod),
                "gcstress" => self.gcstress = on,
                "preempt" => self.preempt_signal = value == "signal",
                "schedtrace" => self.schedtrace = value.parse().unwrap_or(0),
                "scheddetail" => self.scheddetail = on,
                "tracesched" => self.trace_sched = on,
                _ => {}
            }
        }
    }
}

impl Config {
    /// Runs the program as in `era`: what of it is no setting of its own follows
    /// here. The environment's GOMAXPROCS wins over the era's.
    pub fn set_era(&mut self, era: &'static Era) {
        self.era = Some(era);
        self.asyncpreemptoff |= era.preempt == Preempt::Entry;
        self.preempt_signal |= era.preempt == Preempt::Signal;
        if era.one_thread || (era.one_proc && env_gomaxprocs().is_none()) {
            self.gomaxprocs = 1;
        }
    }
}

/// `GOGC`: a percentage, `off`, or 100 when it is anything else.
fn parse_gogc(s: &str) -> i32 {
    if s == "off" { -1 } else { s.parse().unwrap_or(100) }
}

/// `GOMEMLIMIT`: bytes, with one of the suffixes B, KiB, MiB, GiB, TiB, or `off`.
fn parse_memory_limit(s: &str) -> Option<usize> {
    if s.is_empty() || s == "off" {
        return Some(usize::MAX);
    }
    let digits = s.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let shift = match &s[digits.len()..] {
        "" | "B" => 0,
        "KiB" => 10,
        "MiB" => 20,
        "GiB" => 30,
        "TiB" => 40,
        _ => return None,
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let n = digits.parse::<usize>().ok()?;
    n.checked_mul(1 << shift).filter(|&n| n <= i64::MAX as usize)
}

/// The number of CPUs this process may run on (`runtime.NumCPU`).
pub fn ncpu() -> usize {
    static NCPU: OnceLock<usize> = OnceLock::new();
    *NCPU.get_or_init(|| {
        // SAFETY: an all-zero set is valid and is filled by the call.
        #[cfg(target_os = "linux")]
        unsafe {
            let mut set: libc::cpu_set_t = std::mem::zeroed();
            if libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &mut set) == 0 {
                let n = libc::CPU_COUNT(&set);
                if n > 0 {
                    return n as usize;
                }
            }
        }
        std::thread::available_parallelism().map_or(1, |n| n.get())
    })
}

/// The environment variable, if it is a positive number.
fn env_gomaxprocs() -> Option<usize> {
    let n = std::env::var("GOMAXPROCS").ok()?.trim().parse::<usize>().ok()?;
    (n > 0).then(|| n.min(p::MAX_PROCS))
}

/// What GOMAXPROCS is unless somebody says otherwise: the CPUs, limited by the
/// cgroup's quota (rounded up, at least 2) as Go does since 1.25.
pub fn default_gomaxprocs() -> usize {
    limited(ncpu(), crate::cgroup::cpu_limit())
}

fn limited(cpus: usize, quota: Option<f64>) -> usize {
    quota.map_or(cpus, |q| cpus.min((q.ceil() as usize).max(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quota() {
        assert_eq!(limited(8, None), 8);
        assert_eq!(limited(8, Some(2.1)), 3);
        assert_eq!(limited(8, Some(0.5)), 2);
        assert_eq!(limited(1, Some(0.5)), 1);
        assert_eq!(limited(4, Some(16.0)), 4);
    }

    #[test]
    fn gogc() {
        assert_eq!(parse_gogc("off"), -1);
        assert_eq!(parse_gogc("50"), 50);
        assert_eq!(parse_gogc("x"), 100);
    }

    #[test]
    fn memory_limit() {
        assert_eq!(parse_memory_limit("off"), Some(usize::MAX));
        assert_eq!(parse_memory_limit(""), Some(usize::MAX));
        assert_eq!(parse_memory_limit("1000"), Some(1000));
        assert_eq!(parse_memory_limit("7B"), Some(7));
        assert_eq!(parse_memory_limit("512MiB"), Some(512 << 20));
        assert_eq!(parse_memory_limit("2GiB"), Some(2 << 30));
        for bad in ["MiB", "-1", "1MB", "1.5GiB", "99999999TiB", "1 GiB"] {
            assert_eq!(parse_memory_limit(bad), None, "{bad}");
        }
    }

    #[test]
    fn godebug() {
        let mut cfg = Config::default();
        cfg.apply_godebug("asyncpreemptoff=1,schedtrace=100,nonsense,x=y,gcstress=1,gcstress=0");
        assert!(cfg.asyncpreemptoff);
        assert!(!cfg.gcstress);
        assert_eq!(cfg.schedtrace, 100);
    }
}
