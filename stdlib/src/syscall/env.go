package syscall

import "sync"

// native: the environment at the start, as "key=value"
func startEnviron() []string

// env is a copy of the environment, made when it is first used.
var env struct {
	sync.RWMutex
	once sync.Once
	keys []string // in order; deleted ones are not in vals
	vals map[string]string
}

func loadEnv() {
	env.once.Do(func() {
		env.vals = make(map[string]string)
		for _, kv := range startEnviron() {
			for i := 1; i < len(kv); i++ {
				if kv[i] == '=' {
					if _, ok := env.vals[kv[:i]]; !ok {
						env.keys = append(env.keys, kv[:i])
						env.vals[kv[:i]] = kv[i+1:]
					}
					break
				}
			}
		}
	})
}

// Getenv returns a variable and whether it is set.
func Getenv(key string) (value string, found bool) {
	loadEnv()
	env.RLock()
	v, ok := env.vals[key]
	env.RUnlock()
	return v, ok
}

func hasNul(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return true
		}
	}
	return false
}

// Setenv sets a variable.
func Setenv(key, value string) error {
	loadEnv()
	bad := key == "" || hasNul(key) || hasNul(value)
	for i := 0; i < len(key); i++ {
		bad = bad || key[i] == '='
	}
	if bad {
		return EINVAL
	}
	env.Lock()
	defer env.Unlock()
	if _, ok := env.vals[key]; !ok {
		dropKey(key)
		env.keys = append(env.keys, key)
	}
	env.vals[key] = value
	return nil
}

func dropKey(key string) {
	for i, k := range env.keys {
		if k == key {
			env.keys = append(env.keys[:i], env.keys[i+1:]...)
			return
		}
	}
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	loadEnv()
	env.Lock()
	defer env.Unlock()
	if _, ok := env.vals[key]; ok {
		delete(env.vals, key)
		dropKey(key)
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	loadEnv()
	env.Lock()
	defer env.Unlock()
	env.keys = nil
	clear(env.vals)
}

// Environ returns the variables as key=value.
func Environ() []string {
	loadEnv()
	env.RLock()
	defer env.RUnlock()
	list := make([]string, len(env.keys))
	for i, k := range env.keys {
		list[i] = k + "=" + env.vals[k]
	}
	return list
}
