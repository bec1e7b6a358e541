// Package lib embeds a file of its own folder, and a folder into a variable that
// others see.
package lib

import "embed"

//go:embed data
var Data embed.FS

//go:embed data/name
var name string

// Name is set before main's variables.
var Name = name[:len(name)-1]
