module example.com/life

go 1.27
