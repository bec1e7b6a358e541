module example.com/bad_folder

go 1.27
