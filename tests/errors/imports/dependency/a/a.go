package a

func F() int { return "s" }
