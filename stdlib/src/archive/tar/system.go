package tar

import (
	"io/fs"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// system adds to h what the system knows of a file; the names of its owner and group
// if names.
func system(fi fs.FileInfo, h *Header, names bool) error {
	sys, ok := fi.Sys().(*syscall.Stat_t)
	if !ok {
		return nil
	}
	h.Uid, h.Gid = int(sys.Uid), int(sys.Gid)
	if names {
		h.Uname = name("/etc/passwd", h.Uid)
		h.Gname = name("/etc/group", h.Gid)
	}
	h.AccessTime = time.Unix(sys.Atim.Unix())
	h.ChangeTime = time.Unix(sys.Ctim.Unix())
	if h.Typeflag == TypeChar || h.Typeflag == TypeBlock {
		dev := uint64(sys.Rdev)
		h.Devmajor = int64(dev&0xfff00>>8 | dev&0xfffff00000000000>>32)
		h.Devminor = int64(dev&0xff | dev&0xffffff00000>>12)
	}
	return nil
}

// found has the tables that were read, by file and number.
var found sync.Map

// name returns the name of a number in such a table.
func name(file string, id int) string {
	table, ok := found.Load(file)
	if !ok {
		m := make(map[int]string)
		b, _ := os.ReadFile(file)
		for line := range strings.Lines(string(b)) {
			fields := strings.Split(line, ":")
			if len(fields) < 3 {
				continue
			}
			if n, err := strconv.Atoi(fields[2]); err == nil && m[n] == "" {
				m[n] = fields[0]
			}
		}
		table = m
		found.Store(file, table)
	}
	return table.(map[int]string)[id]
}
