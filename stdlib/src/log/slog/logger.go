// Package slog logs records: messages with a time, a level, and attributes.
package slog

import (
	"bytes"
	"context"
	"log"
	loginternal "log/internal"
	"runtime"
	"sync/atomic"
	"time"
)

var defaultLogger atomic.Pointer[Logger]

// logLoggerLevel is the level of the standard logger's bridge, both ways.
var logLoggerLevel LevelVar

func init() { defaultLogger.Store(New(newDefaultHandler(loginternal.DefaultOutput))) }

// SetLogLoggerLevel sets the level of what goes from log to slog, or of what is
// let through from slog to log.
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLoggerLevel.Level()
	logLoggerLevel.Set(level)
	return
}

// Default is the logger of the package's functions.
func Default() *Logger { return defaultLogger.Load() }

// SetDefault makes l the default, and that of package log's functions.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	// The default handler writes to log: log must not write to it.
	if _, ok := l.Handler().(*defaultHandler); !ok {
		capture := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
		log.SetOutput(&handlerWriter{l.Handler(), &logLoggerLevel, capture})
		log.SetFlags(0)
	}
}

// handlerWriter makes records of a log.Logger's lines.
type handlerWriter struct {
	h         Handler
	level     Leveler
	capturePC bool
}

func (w *handlerWriter) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pc uintptr
	if w.capturePC {
		var pcs [1]uintptr
		// Callers, Write, Logger.output, Logger.Print.
		runtime.Callers(4, pcs[:])
		pc = pcs[0]
	}
	text := string(bytes.TrimSuffix(buf, []byte{'\n'}))
	return len(buf), w.h.Handle(context.Background(), NewRecord(time.Now(), level, text, pc))
}

// NewLogLogger is a log.Logger whose lines go to h.
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level, true}, "", 0)
}

// Logger makes records for a handler.
type Logger struct {
	handler Handler
}

// New is a Logger for h.
func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{handler: h}
}

// Handler is l's handler.
func (l *Logger) Handler() Handler { return l.handler }

// With is a Logger that adds attributes to each record.
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrs(args))}
}

// WithGroup is a Logger whose further attributes are in a group.
func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

// With is the default Logger's With.
func With(args ...any) *Logger { return Default().With(args...) }

// Enabled reports whether l makes records of the level.
func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.Handler().Enabled(ctx, level)
}

// log makes a record; its caller's caller is where.
func (l *Logger) log(ctx context.Context, level Level, msg string, args ...any) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.Add(args...)
	if ctx == nil {
		ctx = context.Background()
	}
	_ = l.Handler().Handle(ctx, r)
}

func (l *Logger) logAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.AddAttrs(attrs...)
	if ctx == nil {
		ctx = context.Background()
	}
	_ = l.Handler().Handle(ctx, r)
}

// Log logs a message with attributes: Attrs, or keys with values.
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args...)
}

// LogAttrs is Log with Attrs only.
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.logAttrs(ctx, level, msg, attrs...)
}
