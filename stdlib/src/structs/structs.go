// Package structs holds types that say something about the struct in which a
// blank field has them.
package structs

// HostLayout says that its struct is laid out as the machine's C lays it out,
// which on amd64 every struct is.
type HostLayout struct {
	_ hostLayout
}

// hostLayout keeps conversions from struct{} away.
type hostLayout struct{}
