package testing

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// TempDir returns a new directory, removed when the test has ended.
func (c *common) TempDir() string {
	c.inTarget("TempDir")
	dir, err := c.newTempDir()
	if err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// newTempDir makes a directory within one for the test.
func (c *common) newTempDir() (string, error) {
	c.mark(function(1))
	c.mark(function(0))
	c.tempMu.Lock()
	defer c.tempMu.Unlock()
	if _, err := os.Stat(c.tempDir); c.tempDir == "" || os.IsNotExist(err) {
		name := c.name[:min(len(c.name), 64)]
		dir, err := os.MkdirTemp(os.Getenv("GOTMPDIR"), fileName(name, "!#$%&()+,-.=@^_{}~ "))
		if err != nil {
			return "", err
		}
		c.tempDir = dir
		c.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	} else if err != nil {
		return "", err
	}
	c.tempSeq++
	dir := fmt.Sprintf("%s%c%03d", c.tempDir, os.PathSeparator, c.tempSeq)
	return dir, os.Mkdir(dir, 0o777)
}

// fileName is what may stand in a file's name: letters, numbers and others that
// are allowed.
func fileName(s, others string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || strings.ContainsRune(others, r) {
			return r
		}
		return -1
	}, s)
}

// ArtifactDir returns a directory for files that the test makes, always the same.
// With -test.artifacts it stays.
func (c *common) ArtifactDir() string {
	c.inTarget("ArtifactDir")
	c.mu.Lock()
	dir := c.artifacts
	c.mu.Unlock()
	if dir != "" {
		return dir
	}
	dir, err := c.newArtifactDir()
	if err != nil {
		c.Fatalf("ArtifactDir: %v", err)
	}
	c.mu.Lock()
	c.artifacts = dir
	c.mu.Unlock()
	return dir
}

func (c *common) newArtifactDir() (string, error) {
	if !*flags.artifacts {
		return c.newTempDir()
	}
	const most = 64
	name := strings.ReplaceAll(c.name, "/", "__")
	if len(name) > most {
		var h uint64
		for i := range len(name) {
			h = (h ^ uint64(name[i])) * 1099511628211
		}
		sum := fmt.Sprintf("%0x", h)
		name = name[:most-len(sum)] + sum
	}
	if pkg := strings.TrimPrefix(strings.TrimPrefix(tested.path, tested.module), "/"); pkg != "" {
		name = pkg + "/" + name
	}
	base, err := filepath.Localize(fileName(name, "!#$%&()+,-.=@^_{}~ /"))
	if err != nil {
		base = ""
	}
	base = filepath.Join(tested.artifacts, base)
	if err := os.MkdirAll(base, 0o777); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp(base, "")
	if err == nil && c.chatty != nil {
		c.chatty.update(c.name, fmt.Sprintf("=== ARTIFACTS %s %v\n", c.name, dir))
	}
	return dir, err
}
