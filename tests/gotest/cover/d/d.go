package d

type T int
