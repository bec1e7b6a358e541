module oldloop

go 1.20
