// Integer division truncates towards zero; the remainder has the dividend's sign.
package main

import "fmt"

func main() {
	for _, p := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}, {0, 7}, {7, 1}, {7, -1}} {
		fmt.Println(p[0]/p[1], p[0]%p[1], p[0]/p[1]*p[1]+p[0]%p[1] == p[0])
	}
	for i := -9; i <= 9; i++ {
		fmt.Print(i/4, " ", i%4, " ", i>>2, " ", i&3, ";")
	}
	fmt.Println()
	var u uint32 = 0xfffffff6
	fmt.Println(u/3, u%3, u/7, int32(u)/3)
	var d8 int8 = -7
	fmt.Println(d8/2, d8%2, d8/4, d8%4)
	var k int64 = -1e18
	fmt.Println(k/1000003, k%1000003)
	var z uint64 = 1<<64 - 1
	fmt.Println(z/10, z%10, z/(1<<63), z%(1<<63))
}

// Output:
// 1 2 true
// -1 -2 true
// -1 2 true
// 1 -2 true
// 0 0 true
// 7 0 true
// -7 0 true
// -2 -1 -3 3;-2 0 -2 0;-1 -3 -2 1;-1 -2 -2 2;-1 -1 -2 3;-1 0 -1 0;0 -3 -1 1;0 -2 -1 2;0 -1 -1 3;0 0 0 0;0 1 0 1;0 2 0 2;0 3 0 3;1 0 1 0;1 1 1 1;1 2 1 2;1 3 1 3;2 0 2 0;2 1 2 1;
// 1431655762 0 613566755 -3
// -3 -1 -1 -3
// -999997000008 -999976
// 1844674407370955161 5 1 9223372036854775807
