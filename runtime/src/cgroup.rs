//! The CPU limit of this process's cgroup, from the files that Linux shows:
//! which group the process is in, where its hierarchy is mounted, and what the
//! quota there is. Both versions of cgroups; groups further out are not asked,
//! as in Go.

use std::fs::read_to_string;
use std::path::{Path, PathBuf};

/// CPUs' worth of time that the group may use: quota by period. None without a
/// cgroup or without a limit.
pub fn cpu_limit() -> Option<f64> {
    let groups = read_to_string("/proc/self/cgroup").ok()?;
    let (version, group) = cpu_group(&groups)?;
    let dir = mounted(&read_to_string("/proc/self/mountinfo").ok()?, version, group)?;
    limit_in(&dir, version)
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Version {
    V1,
    V2,
}

fn has_cpu(list: &str) -> bool {
    list.split(',').any(|c| c == "cpu")
}

/// The group that limits the process's CPU time, from `/proc/self/cgroup`:
/// lines of `number:controllers:path`. Version 1, where that has the controller.
fn cpu_group(text: &str) -> Option<(Version, &str)> {
    let mut second = None;
    for line in text.lines() {
        let mut parts = line.splitn(3, ':');
        let (Some(number), Some(controllers), Some(path)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        if has_cpu(controllers) {
            return Some((Version::V1, path));
        }
        if number == "0" {
            second = Some((Version::V2, path));
        }
    }
    second
}

/// The folder of the group `group`, from `/proc/self/mountinfo`, whose lines are
/// `id parent device root point options… - type source options`.
fn mounted(text: &str, version: Version, group: &str) -> Option<PathBuf> {
    text.lines().find_map(|line| {
        let (mount, fs) = line.split_once(" - ")?;
        let mut mount = mount.split(' ').skip(3);
        let (root, point) = (unescape(mount.next()?), unescape(mount.next()?));
        let mut fs = fs.split(' ');
        let (kind, options) = (fs.next()?, fs.nth(1)?);
        let right = match version {
            Version::V1 => kind == "cgroup" && has_cpu(options),
            Version::V2 => kind == "cgroup2",
        };
        let below = Path::new(group).strip_prefix(&root).ok()?;
        right.then(|| Path::new(&point).join(below))
    })
}

/// Spaces and the like are written as a backslash and three octal digits.
fn unescape(s: &str) -> String {
    let mut out = Vec::with_capacity(s.len());
    let mut rest = s.as_bytes();
    while let [first, tail @ ..] = rest {
        let octal = tail.get(..3).filter(|_| *first == b'\\').and_then(|d| {
            let digits = std::str::from_utf8(d).ok()?;
            u8::from_str_radix(digits, 8).ok()
        });
        out.push(octal.unwrap_or(*first));
        rest = if octal.is_some() { &tail[3..] } else { tail };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn limit_in(dir: &Path, version: Version) -> Option<f64> {
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|n| *n > 0.0);
    let read = |file: &str| read_to_string(dir.join(file)).ok();
    let (quota, period) = match version {
        // No limit is -1.
        Version::V1 => (number(&read("cpu.cfs_quota_us")?)?, number(&read("cpu.cfs_period_us")?)?),
        // No limit is "max".
        Version::V2 => {
            let text = read("cpu.max")?;
            let (quota, period) = text.trim().split_once(' ')?;
            (number(quota)?, number(period)?)
        }
    };
    Some(quota / period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        assert_eq!(cpu_group("0::/a:b\n"), Some((Version::V2, "/a:b")));
        let mixed = "9:name=systemd:/s\n0::/two\n3:cpuset:/x\n1:cpuacct,cpu:/one\n";
        assert_eq!(cpu_group(mixed), Some((Version::V1, "/one")));
        assert_eq!(cpu_group("0::/two\n3:cpuset:/x\nrubbish\n"), Some((Version::V2, "/two")));
        assert_eq!(cpu_group("3:cpuset:/x\n"), None);
    }

    #[test]
    fn mounts() {
        let text = "\
22 1 8:1 / / rw - ext4 /dev/root rw
31 22 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw
34 31 0:31 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset
32 31 0:29 /docker/1 /sys/fs/cgroup/cpu\\040time rw shared:9 - cgroup cgroup rw,cpu,cpuacct
41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw,nsdelegate
";
        let at = |v, g| mounted(text, v, g).map(|p| p.to_string_lossy().into_owned());
        assert_eq!(at(Version::V1, "/docker/1/app").as_deref(), Some("/sys/fs/cgroup/cpu time/app"));
        assert_eq!(at(Version::V1, "/docker/1").as_deref(), Some("/sys/fs/cgroup/cpu time/"));
        assert_eq!(at(Version::V1, "/docker/11"), None);
        assert_eq!(at(Version::V2, "/user").as_deref(), Some("/sys/fs/cgroup/unified/user"));
    }

    #[test]
    fn limits() {
        let dir = std::env::temp_dir().join(format!("gopark-cgroup-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a folder for the test");
        let limit = |v, files: &[(&str, &str)]| {
            for (name, text) in files {
                std::fs::write(dir.join(name), text).expect("written");
            }
            limit_in(&dir, v)
        };
        assert_eq!(limit(Version::V2, &[]), None);
        assert_eq!(limit(Version::V2, &[("cpu.max", "250000 100000\n")]), Some(2.5));
        assert_eq!(limit(Version::V2, &[("cpu.max", "max 100000\n")]), None);
        let period = ("cpu.cfs_period_us", "100000\n");
        assert_eq!(limit(Version::V1, &[("cpu.cfs_quota_us", "-1\n"), period]), None);
        assert_eq!(limit(Version::V1, &[("cpu.cfs_quota_us", "50000\n"), period]), Some(0.5));
        std::fs::remove_dir_all(&dir).expect("removed");
    }
}
