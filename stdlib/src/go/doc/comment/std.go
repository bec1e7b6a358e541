package comment

import "strings"

// standard is the packages of the standard library without a slash in their path.
const standard = " bufio bytes cmp context crypto embed encoding errors expvar flag fmt hash html image io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing time unicode unique unsafe weak "

// DefaultLookupPackage knows the packages of the standard library whose import
// path is their name.
func DefaultLookupPackage(name string) (importPath string, ok bool) {
	if name != "" && !strings.Contains(name, " ") && strings.Contains(standard, " "+name+" ") {
		return name, true
	}
	return "", false
}
