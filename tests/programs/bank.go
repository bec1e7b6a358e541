// Accounts with transfers under locks in order, an audit, and errors as types.
package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s%d.%02d", sign, m/100, m%100)
}

type Account struct {
	mu      sync.Mutex
	id      int
	owner   string
	balance Money
	history []Entry
}

type Entry struct {
	Kind   string
	Amount Money
}

type InsufficientFunds struct {
	Account       int
	Wanted, There Money
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("account %d: wanted %v, there is %v", e.Account, e.Wanted, e.There)
}

var (
	ErrNoAccount = errors.New("no such account")
	ErrAmount    = errors.New("amount must be positive")
)

type Bank struct {
	accounts map[int]*Account
	failed   map[string]int
	mu       sync.Mutex
}

func (b *Bank) Open(owner string, deposit Money) *Account {
	a := &Account{id: len(b.accounts) + 1, owner: owner, balance: deposit}
	b.accounts[a.id] = a
	return a
}

func (b *Bank) Transfer(from, to int, amount Money) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %d→%d: %w", from, to, err)
			b.mu.Lock()
			defer b.mu.Unlock()
			b.failed[fmt.Sprintf("%T", errors.Unwrap(err))]++
		}
	}()
	if amount <= 0 {
		return ErrAmount
	}
	src, dst := b.accounts[from], b.accounts[to]
	if src == nil || dst == nil {
		return ErrNoAccount
	}
	first, second := src, dst
	if first.id > second.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	if first != second {
		second.mu.Lock()
		defer second.mu.Unlock()
	}
	if src.balance < amount {
		return InsufficientFunds{from, amount, src.balance}
	}
	src.balance -= amount
	dst.balance += amount
	src.history = append(src.history, Entry{"out", -amount})
	dst.history = append(dst.history, Entry{"in", amount})
	return nil
}

func (b *Bank) Total() (t Money) {
	for _, a := range b.accounts {
		t += a.balance
	}
	return
}

func main() {
	b := &Bank{accounts: map[int]*Account{}, failed: map[string]int{}}
	for _, n := range []string{"Ann", "Bob", "Cy", "Di"} {
		b.Open(n, 100_00)
	}
	for _, t := range []struct {
		from, to int
		amount   Money
	}{{1, 2, 30_50}, {2, 9, 1}, {3, 4, 500_00}, {1, 1, 5_00}, {4, 3, -7}, {2, 1, 1}} {
		if err := b.Transfer(t.from, t.to, t.amount); err != nil {
			var inf InsufficientFunds
			switch {
			case errors.As(err, &inf):
				fmt.Println("short by", inf.Wanted-inf.There, "|", err)
			case errors.Is(err, ErrNoAccount):
				fmt.Println("unknown |", err)
			default:
				fmt.Println(err)
			}
		}
	}
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			for i := range 200 {
				b.Transfer((w+i)%4+1, (w*i)%4+1, Money(i%90+1))
			}
		})
	}
	wg.Wait()
	fmt.Println(b.Total(), b.failed["main.InsufficientFunds"] >= 1, b.failed["*errors.errorString"])
	as := make([]*Account, 0)
	for _, a := range b.accounts {
		as = append(as, a)
	}
	sort.Slice(as, func(i, j int) bool { return as[i].owner < as[j].owner })
	ok := true
	for _, a := range as {
		sum := Money(100_00)
		for _, e := range a.history {
			sum += e.Amount
		}
		ok = ok && sum == a.balance
	}
	fmt.Println(ok, len(as))
}

// Output:
// unknown | transfer 2→9: no such account
// short by 400.00 | transfer 3→4: account 3: wanted 500.00, there is 100.00
// transfer 4→3: amount must be positive
// 400.00 true 2
// true 4
