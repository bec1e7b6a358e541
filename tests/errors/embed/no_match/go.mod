module example.com/no_match

go 1.27
