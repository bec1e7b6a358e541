// References resolved at the root, with empty elements and dots.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	base, _ := url.Parse("http://example.com/directory/x")
	for _, ref := range []string{
		"../../..//search?q=dotnet", "..//a", "//host/p", "/", "", ".", "..", "./..//..//b", "///c", "/a//b/../c",
		"?q", "#f", "g;x=1/../y", "/..//..//",
	} {
		u, err := base.Parse(ref)
		fmt.Println(ref, "→", u, err)
	}
}

// Output:
// ../../..//search?q=dotnet → http://example.com/search?q=dotnet <nil>
// ..//a → http://example.com/a <nil>
// //host/p → http://host/p <nil>
// / → http://example.com/ <nil>
//  → http://example.com/directory/x <nil>
// . → http://example.com/directory/ <nil>
// .. → http://example.com/ <nil>
// ./..//..//b → http://example.com/b <nil>
// ///c → http://example.com///c <nil>
// /a//b/../c → http://example.com/a//c <nil>
// ?q → http://example.com/directory/x?q <nil>
// #f → http://example.com/directory/x#f <nil>
// g;x=1/../y → http://example.com/directory/y <nil>
// /..//..// → http://example.com/ <nil>
