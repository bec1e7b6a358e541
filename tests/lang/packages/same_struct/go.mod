module same

go 1.27
