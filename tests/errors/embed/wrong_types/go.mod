module example.com/wrong_types

go 1.27
