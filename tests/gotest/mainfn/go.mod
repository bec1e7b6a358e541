module example.com/mainfn

go 1.27
