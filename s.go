#!/usr/bin/env gopark
package main
func main() { println("script") }
