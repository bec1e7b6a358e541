package main

const tagged = "test file"
