// UUIDs: forms that are read and refused, order, versions and their bits.
package main

import (
	"encoding/json"
	"fmt"
	"time"
	"uuid"
)

func main() {
	for _, s := range []string{
		"f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
		"{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"f81d4fae7dec11d0a76500a0c91e6bf6", "", "f81d4fae", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"f81d4fae-7dec-11d0-a765-00a0c91e6bg6", "f81d4fae_7dec-11d0-a765-00a0c91e6bf6",
		"(f81d4fae-7dec-11d0-a765-00a0c91e6bf6)", "URN:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"{f81d4fae7dec11d0a76500a0c91e6bf6}", "f81d4fae7dec11d0a76500a0c91e6bfg", "--------f81d4fae-7dec-11d0-a765-00a0c91e",
	} {
		u, err := uuid.Parse(s)
		fmt.Println(s, u, err)
	}
	fmt.Println(uuid.Nil(), uuid.Max(), uuid.Nil().Compare(uuid.Max()), uuid.Max().Compare(uuid.Nil()), uuid.Max().Compare(uuid.Max()))
	b, err := json.Marshal(map[string]uuid.UUID{"a": uuid.Max()})
	fmt.Println(string(b), err)
	var m map[string]uuid.UUID
	fmt.Println(json.Unmarshal(b, &m), m, json.Unmarshal([]byte(`{"a":"x"}`), &m))
	b, _ = uuid.MustParse("f81d4fae7dec11d0a76500a0c91e6bf6").AppendText([]byte("id "))
	fmt.Println(string(b))

	last := uuid.NewV7()
	for range 10000 {
		u := uuid.NewV7()
		if u.Compare(last) != 1 || u[6]>>4 != 7 || u[8]>>6 != 2 {
			fmt.Println("wrong order or bits", last, u)
		}
		last = u
	}
	ms := int64(last[0])<<40 | int64(last[1])<<32 | int64(last[2])<<24 | int64(last[3])<<16 | int64(last[4])<<8 | int64(last[5])
	if d := ms - time.Now().UnixMilli(); d < -60000 || d > 60000 {
		fmt.Println("wrong time", d)
	}
	seen := map[uuid.UUID]bool{}
	for range 1000 {
		u := uuid.New()
		if seen[u] || u[6]>>4 != 4 || u[8]>>6 != 2 {
			fmt.Println("wrong", u)
		}
		seen[u] = true
	}
	defer func() { fmt.Println(recover()) }()
	uuid.MustParse("no")
}

// Output:
// f81d4fae-7dec-11d0-a765-00a0c91e6bf6 f81d4fae-7dec-11d0-a765-00a0c91e6bf6 <nil>
// F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6 f81d4fae-7dec-11d0-a765-00a0c91e6bf6 <nil>
// {f81d4fae-7dec-11d0-a765-00a0c91e6bf6} f81d4fae-7dec-11d0-a765-00a0c91e6bf6 <nil>
// urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6 f81d4fae-7dec-11d0-a765-00a0c91e6bf6 <nil>
// f81d4fae7dec11d0a76500a0c91e6bf6 f81d4fae-7dec-11d0-a765-00a0c91e6bf6 <nil>
//  00000000-0000-0000-0000-000000000000 invalid uuid
// f81d4fae 00000000-0000-0000-0000-000000000000 invalid uuid
// {f81d4fae-7dec-11d0-a765-00a0c91e6bf6 00000000-0000-0000-0000-000000000000 invalid uuid
// f81d4fae-7dec-11d0-a765-00a0c91e6bg6 00000000-0000-0000-0000-000000000000 invalid uuid
// f81d4fae_7dec-11d0-a765-00a0c91e6bf6 00000000-0000-0000-0000-000000000000 invalid uuid
// (f81d4fae-7dec-11d0-a765-00a0c91e6bf6) 00000000-0000-0000-0000-000000000000 invalid uuid
// URN:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6 00000000-0000-0000-0000-000000000000 invalid uuid
// {f81d4fae7dec11d0a76500a0c91e6bf6} 00000000-0000-0000-0000-000000000000 invalid uuid
// f81d4fae7dec11d0a76500a0c91e6bfg 00000000-0000-0000-0000-000000000000 invalid uuid
// --------f81d4fae-7dec-11d0-a765-00a0c91e 00000000-0000-0000-0000-000000000000 invalid uuid
// 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff -1 1 0
// {"a":"ffffffff-ffff-ffff-ffff-ffffffffffff"} <nil>
// <nil> map[a:00000000-0000-0000-0000-000000000000] invalid uuid
// id f81d4fae-7dec-11d0-a765-00a0c91e6bf6
// invalid uuid
