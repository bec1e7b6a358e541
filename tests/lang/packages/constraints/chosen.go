//go:build (linux && !windows) || darwin

package main

const tagged = "chosen"
