package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
	"slices"
)

var errSmall = errors.New("buffer too small")

// size is the number of bytes of a value of type t, -1 if that is not fixed.
func size(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := size(t.Elem()); n >= 0 {
			return n * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			n := size(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Bool, reflect.Int8, reflect.Uint8, reflect.Int16, reflect.Uint16, reflect.Int32, reflect.Uint32,
		reflect.Int64, reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

func dataSize(v reflect.Value) int {
	if v.Kind() == reflect.Slice {
		if n := size(v.Type().Elem()); n >= 0 {
			return n * v.Len()
		}
		return -1
	}
	if !v.IsValid() {
		return -1
	}
	return size(v.Type())
}

// Size returns how many bytes Write would write, -1 if it could not.
func Size(v any) int { return dataSize(reflect.Indirect(reflect.ValueOf(v))) }

// coder walks a value; off moves through buf.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) next(n int) []byte {
	b := c.buf[:n:n]
	c.buf = c.buf[n:]
	return b
}

func (c *coder) bits(n int) uint64 {
	b := c.next(n)
	switch n {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *coder) put(n int, x uint64) {
	b := c.next(n)
	switch n {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) decode(v reflect.Value) {
	n := int(v.Type().Size())
	switch k := v.Kind(); k {
	case reflect.Array, reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 && v.CanSet() {
			reflect.Copy(v, reflect.ValueOf(c.next(v.Len())).Convert(reflect.SliceOf(v.Type().Elem())))
			return
		}
		for i := range v.Len() {
			c.decode(v.Index(i))
		}
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			// Blank fields are skipped; others must be settable, or Set panics.
			if f := v.Field(i); f.CanSet() || t.Field(i).Name != "_" {
				c.decode(f)
			} else {
				c.next(size(f.Type()))
			}
		}
	case reflect.Bool:
		v.SetBool(c.bits(1) != 0)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		shift := 64 - 8*n
		v.SetInt(int64(c.bits(n)<<shift) >> shift)
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(c.bits(n))
	case reflect.Float32:
		v.SetFloat(float64(math.Float32frombits(uint32(c.bits(4)))))
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(c.bits(8)))
	case reflect.Complex64:
		re := math.Float32frombits(uint32(c.bits(4)))
		v.SetComplex(complex(float64(re), float64(math.Float32frombits(uint32(c.bits(4))))))
	case reflect.Complex128:
		re := math.Float64frombits(c.bits(8))
		v.SetComplex(complex(re, math.Float64frombits(c.bits(8))))
	}
}

func (c *coder) encode(v reflect.Value) {
	n := int(v.Type().Size())
	switch k := v.Kind(); k {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.encode(v.Index(i))
		}
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if f := v.Field(i); t.Field(i).Name != "_" {
				c.encode(f)
			} else {
				clear(c.next(size(f.Type())))
			}
		}
	case reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.put(1, x)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.put(n, uint64(v.Int()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		c.put(n, v.Uint())
	case reflect.Float32:
		c.put(4, uint64(math.Float32bits(float32(v.Float()))))
	case reflect.Float64:
		c.put(8, math.Float64bits(v.Float()))
	case reflect.Complex64:
		x := v.Complex()
		c.put(4, uint64(math.Float32bits(float32(real(x)))))
		c.put(4, uint64(math.Float32bits(float32(imag(x)))))
	case reflect.Complex128:
		x := v.Complex()
		c.put(8, math.Float64bits(real(x)))
		c.put(8, math.Float64bits(imag(x)))
	}
}

// target is what data, a pointer or slice, is read into.
func target(data any) (v reflect.Value, n int) {
	v = reflect.ValueOf(data)
	n = -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		n = dataSize(v)
	case reflect.Slice:
		n = dataSize(v)
	}
	return v, n
}

func typeName(data any) string {
	if data == nil {
		return "<nil>"
	}
	return reflect.TypeOf(data).String()
}

// Read reads data, a pointer to a value of fixed size or a slice of such.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, n := target(data)
	if n < 0 {
		return errors.New("binary.Read: invalid type " + typeName(data))
	}
	buf := make([]byte, n)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).decode(v)
	return nil
}

// Decode is Read from buf; it returns the number of bytes read.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, n := target(data)
	if n < 0 {
		return 0, errors.New("binary.Decode: invalid type " + typeName(data))
	}
	if len(buf) < n {
		return 0, errSmall
	}
	(&coder{order, buf[:n]}).decode(v)
	return n, nil
}

// Write writes data, a value of fixed size, a slice of such or a pointer to one.
func Write(w io.Writer, order ByteOrder, data any) error {
	v := reflect.Indirect(reflect.ValueOf(data))
	n := dataSize(v)
	if n < 0 {
		return errors.New("binary.Write: some values are not fixed-sized in type " + typeName(data))
	}
	buf := make([]byte, n)
	(&coder{order, buf}).encode(v)
	_, err := w.Write(buf)
	return err
}

// Encode is Write to buf; it returns the number of bytes written.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	n := dataSize(v)
	if n < 0 {
		return 0, errors.New("binary.Encode: some values are not fixed-sized in type " + typeName(data))
	}
	if len(buf) < n {
		return 0, errSmall
	}
	(&coder{order, buf[:n]}).encode(v)
	return n, nil
}

// Append is Write to the end of buf.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	n := dataSize(v)
	if n < 0 {
		return nil, errors.New("binary.Append: some values are not fixed-sized in type " + typeName(data))
	}
	end := len(buf)
	buf = slices.Grow(buf, n)[:end+n]
	(&coder{order, buf[end:]}).encode(v)
	return buf, nil
}
