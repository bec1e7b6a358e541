package main

import "example.com/shop/internal/price"

func helper(n int) string { return price.Format(n * price.Unit) }
