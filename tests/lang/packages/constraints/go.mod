module constraints

go 1.27
