package e

type T int
