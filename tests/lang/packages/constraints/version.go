//go:build gc && go1.20

package main

const compiler = "gc"
