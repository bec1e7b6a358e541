//go:build ignore

package main

const tagged = "ignored"
