// Replies that came compressed because the Transport had said they may.
package main

import (
	"encoding/base64"
	"fmt"
	"io"
	"crypto/md5"
	"net/http"
	"net/http/httptest"
	"strings"
)

var cases = []struct{ name, data string }{
	{"dynamic", "H4sIAAAAAAAA/2WaXa4mOw1F3xlFD4CH2M7vcJBoxJWuQMBFYvjUUR8731712FK6Tn1ZFcd7Jb//9o+fP9qPf/7txx9///njj5//++PPzz//86///uXfP//647f//Gh/+v1riOkQ+xxiv4a4DvHPIf3XkNAh8Tnk/BrSdUiXPzR/jRk6ZnyO8fFrzNQx83NMfD9n6Zglb/z9PlvH7M8x8/tnHR1zPsfs79kxTLLJLFvLeeZE60x7Pg2TbTLb1r9fzDDhFjqd37/RMOmms36+p8sw76YTnzNvmHqbyiefhtk3mX7f+W4AYEIgPH8pGNhR4PmNgoILhZ4UHBRcKPSeT+Mnr9/8/n43BwUXCsO/f6mDgguFsb7nzUHBhcJMCg4KLhRmPQ0UXCisejdQcKGw6peCgutSyHkLUAihcJJCgEIIhZNMAxRC10LLTyRYfXQxtPziAhxCV4PlBxwAEUOXapIIkIip43J5BVCEoLDI1RpgERtrP38vYITAsJG1pING18o0E0cHjq6laWal6+DRlcfKqtnBoyuPnRW4c0tAdcpq3sGja3lqyaODR9f6ZLnLdPDoWqC85fuBRxceHi1/L3h04eG9fc/fAI/RtH4mjwEeQ3j4rOeBxxAevvL9BniM0IKcv3eAxxAefmqX5jYtPKJ4DPAYuldb8h3gMRZ2gnw/8Bi6Y0R+fwM8hm4ZPb/nCR6z6daSPCZ4TOERK9fbBI8pPGLn+p3gMYVHnKwHEzxm1z0t68sEjyk8etWrydZJePTI+jfBY2r/1LOeTvCYwqPPrM8TPKbw6Cvr/QKPpXt4bR8LPJbwGC13owUeS3gMy81tgcfSbTxyr1zgsXQf77n1LvBYwmPUTr7AY03tC+p5bGeFxzj1fuCxtKdt9XvBYx1tNHL+Nnjspj1y8tjgsYXHHMl3g8d27Vzye9ngsYXH3Pn9bfDYwmO1/J43eOyhrVDy2OCxhceKXG8bPLa2ViPX72bE0N5qZT3Y4LGFxzpZXw54nKZ5JHkc8DjCY3vWvwMex7WpqxQEHkd47Jn1+YDHER57Z70/4HGGdonJ44DHER7PtOTzwOMIj9Nzfzvgcba2nblfHsY+4XF2q+T3in7MfpX+GuNfMzSz96mMgA19b88XtcYY2ND6zvztz//i0I4uOafTGuNg0wbYitDzBzhUe2DzqKcyFjZtg5/+tt6V0bBpJ2xz1gwwHjZthm1XTn8FdSR1/8jqr7COtB6V11+BHYndR2X2V2hHavdVuf0V3JHc/VR2f4V3Te8WN7+/ArwmeIteGf4V4o2hpXL8K8hrkrc4leVfYV7TvHWb5UFISxP987UULYZ601RvTyGrp770CvzKzk3SGO5N070Ny33XGPBNE76NyK3cGPJNU77d7sAY9E2Tvo19n0pamvafWb3vSlqa+G3GnQHS0tT/tQpzXhn8LZA1q3kzhn/T9G/rfgMUAAYDsHp9WfESYoFwWt8rNYDBA6xTq4AmwKAC9l1blAEGG/Ck3noqaUEI7FsHqAQMTuC0awRJC1rg3JpFMWAwA6eij9ENGOTAufWVesDUDzwbXFVtGgJTReDt7gX9pTA1lbZVOww9gUEUfOxbVAVGVxC1G9IWGHSB3T2WwsBgDL5w5VDSgjTw2w9QGxi8wRUHRnNgUAd+exfKA4M9CKt3pT8wCISoDsuoEAwOIVbN63hJ5wFtUrQoEkxNgveob4AuwVQmeK9u1agTTH2CPwu2ZoC0VCn4qJ7aKBVswvLctUWvYCoWfFTnb1QLpm7Bn9CW70q7YKoXfFY+MQoGU8PgT83MeaVjMJUMvj5OCV7HBEprjaqvNA2mqsFXZT2jbDC1Df6U4poB0lLh4LsSqVE5mDoH33ffonUw1Q5+KjcbxYOpefAzao+lezCVD0+fVzs39YOpf4jm1Q/QQNiCortdBiWEqYWIdu5TXwc7C0LvvitpqYt4quudAdJSHRFePscoJEyNRPjtCekkTKVEeFkno5Yw9RIRVl8WzYSpmojo93SLtNROROxaBfQTpoIirsEzKgpTR/E08LViaSlMNUX08oy2X0dxSmtEVRe6ClNZEaNsqFFX2IFfvXmLxsJUWcQsZ2uUFqbW4sklVbXpLUzFRawyy0Z1Yeounv69dhjaC1N9EfvuWxQYpgbj6bRrN6TDMJUYscvSGzWGqcd44lbt3Od1eHqgmludn74OUHmCWmeodBmuLqO3fp/Kg1R1Gb3tfFeny3B1Gd3qXMbpMlxdxleKzFNQugxvkONFy+kyXF3GkzWinsrDVXUZ3euMy+kyXF1GD581AzxkVZfx/PlcBU6X4eoyerd74v068saZd50XOl2Gq8t4mvKsA06X4eoy+qhTTafLcHUZfaysWU6X4eoy+qxK6HQZri6jzznqqaSlLqOvOiF2ugxXl9HX8JoB0jIca9Q5tr8uJ+B2wr73E14XFHBDYe97R+F1SUFpHa/T+9dFBXUZ/dz7AK/LCrit0KxuGLwuLKjLGLfL8NelBXUZw9p9Kmmpyxh271W8Li+oyxhPZawZIC11GQ/Wmle6DFeX8fz5okWX4eoyRtz7KXQZri5jxK4vK17XSvRAqtcdGqfL8OCZVK0CugxXlzHGXVt0Ga4u4+nfa8XSZbi6jKfTrjpAl+HqMsacVV3oMlxdxlh1X8rpMlxdxliVt5wuw9VljN2qvtJluLqM8TRv+a50Ga4uYzyZv+4BvS4CKa0zaoehy3B1Gc+PKlp0Ga4uY7ZRuyFdhqvL+OrI6l1JS13GtFE7N12GdxwotuoH6DJcXca8LsPpMlxdxoyPp5KWuowZ913pMlxdxtehZs4AXYary5j9zut4Xd1SWuPSostwdRlz3G+ALsPVZcx5vyy6DFeX8bUZ1gyQlrqMue4qoMtwdRnzY23RZbi6jKdzqRVLl+HqMr4a+HxXugxXlzHPrS50Ga4u46lYVbPoMlxdxmq3Es7XZTs9E263vtJluLqMp2RV1abLcHUZy+5eQJfh6jKW3x2GLsPVZayPfYsuw9VlrLi7IV2Gq8tYcfdYugxXl7H63bnpMlxdxhq3H6DLcHUZ656YOF2Gq8t4Iv996ut6pNKatyOiy/CFc/zbZ9FluLqMtW73Rpfh6jLWR09Il+HqMta+nSZdhqvLWOf2r3QZri5jt9sV02W4uozdbq9Nl+HqMva9Pel0Ga4uY9vNBXQZri5j+00b+3WhdevQm2HoMlxdxo6bjOgyHHcvPvIWXYbj+kW/KY4uw3EDY9xsSJfhuIQxbuKky3Dcw5g3x9JluLqMve6+RZfh6jL2upmbLsPVZex9kzxdhqvL2Pv6gfO6gqy0zpd1+D9sIKVH9jAAAA=="},
	{"huffman", "H4sIAAAAAAAA/wXBUarrIBSG0XdH8Q3Ah9qmuafDEfwlG0QxbiHDv2s16+LFqPglXI9HXqy5862CLV6hWReJUfFLuB6PJNbc+VbBFik06+LNqPglXI9H3qy5862CLY7QrIsPo+KXcD0e+bDmzrcKtviFZl0cjIpfwvV45GDNnW8VbJHO0KyLL6Pil3A9Hvmy5s63CrZ4f0OzLk5GxS/hejxysubOtwq2+JyhWRf/GBW/hOvxyD/W3PlWwRbHLzTr4o9R8Uu4Ho/8sebOtwq2OI/QrIsfo+KXcD0e+bHmzrcKtvhLoVkX6cWo+CVcj0fSizV3vlWwRXq9QrMuUmJU/BKuxyMpsebOtwq2SO8UmnWR3oyKX8L1eCS9WXPnWwVbpOMIzbpIH0bFL+F6PJI+rLnzrYIt0vkLzbpIB6Pil3A9HkkHa+58q2CL9DtDsy7Sl1HxS7gej6Qva+58q2CL9/sbmnWRTkb9D3y+9slYAgAA"},
	{"fixed", "H4sIAAAAAAAA/8vJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVihKzEBKLEGFWJMbISS4gSE1QlJigWmUHUmKKqMUVWY2QKUWOGqsYMWY0x1BxzVDXmKC6GuscCoQYAD+XwbCwBAAA="},
	{"stored", "H4sIAAAAAAAA/wEsAdP+bGluZSAwIG9mIHRoZSB0ZXh0LCAwIHNxdWFyZWQgaXMgMApsaW5lIDEgb2YgdGhlIHRleHQsIDEgc3F1YXJlZCBpcyAxCmxpbmUgMiBvZiB0aGUgdGV4dCwgMiBzcXVhcmVkIGlzIDQKbGluZSAzIG9mIHRoZSB0ZXh0LCAzIHNxdWFyZWQgaXMgOQpsaW5lIDQgb2YgdGhlIHRleHQsIDQgc3F1YXJlZCBpcyAxNgpsaW5lIDUgb2YgdGhlIHRleHQsIDUgc3F1YXJlZCBpcyAyNQpsaW5lIDYgb2YgdGhlIHRleHQsIDYgc3F1YXJlZCBpcyAzNgpsaW5lIDcgb2YgdGhlIHRleHQsIDcgc3F1YXJlZCBpcyA0OQpsaW5lIDggb2YgdGhlIHRlD+XwbCwBAAA="},
	{"zeros", "H4sIAAAAAAAA/+3BMQEAAADCoPVPbQZ/oAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA1wB7WOBcQA0DAA=="},
	{"named", "H4sICAAAAAAA/2EudHh0AMtLzE1NAQCHzOBxBQAAAA=="},
	{"two", "H4sIAAAAAAAA/8vPS9UBAGItGioEAAAAH4sIAAAAAAAA/yspzwcAZorKEQMAAAA="},
	{"flushed", "H4sIAAAAAAAA/8rJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlViBFcCAAAA//8CKjGBKDFGVWKMrMQSosQEVYkJikVmEDWmqGpMgWoAAAAA//+CqzEyhagxQ1VjhqzGGGqOOaoacxQXQ91jgVADAAAA//8CqbFAVmMG9ZYlqhpLZDUW0NAxRAtkQ5RQNjSAhjMAAAD//zJED2jUkDaCmYYW2IYooW1oAnWYIVqAG4JDHAAAAP//QgQn1I+GaIFuiBrqltDgMkQLd0PUgIeFvCEo6AEAAAD//0JWZoYaPzDT0ELfECX4jSxgbkOLAENEDAAAAAD//wLFpBHMp2hxYGiJGuGwNIoWC0YosWACiwUjeCwAAAAA//+CKkOJBRMTmGnoSR41zVtA3WaEFgtGKLFgagQAAAD//wMA1cETEIQDAAA="},
	{"empty", "H4sIAAAAAAAA/wMAAAAAAAAAAAA="},
	{"cut", "H4sIAAAAAAAA/8vJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVi"},
	{"sum", "H4sIAAAAAAAA/8vJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVihKzEBKLEGFWJMbISS4gSE1QlJigWmUHUmKKqMUVWY2QKUWOGqsYMWY0x1BxzVDXmKC6GuscCoQYAAAAAACwBAAA="},
	{"corrupt", "H4sIAAAAAAAA/wfJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVihKzEBKLEGFWJMbISS4gSE1QlJigWmUHUmKKqMUVWY2QKUWOGqsYMWY0x1BxzVDXmKC6GuscCoQYAD+XwbCwBAAA="},
	{"far", "H4sIAAAAAAAA/wMSNFZ4MFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVihKzEBKLEGFWJMbISS4gSE1QlJigWmUHUmKKqMUVWY2QKUWOGqsYMWY0x1BxzVDXmKC6GuscCoQYAD+XwbCwBAAA="},
	{"header", "H4wIAAAAAAAA/8vJzEtVMFDIT1MoyUhVKEmtKNEBcosLSxOLUlMUMosVDLhyQEoMUZUYIisxhCgxQlVihKzEBKLEGFWJMbISS4gSE1QlJigWmUHUmKKqMUVWY2QKUWOGqsYMWY0x1BxzVDXmKC6GuscCoQYAD+XwbCwBAAA="},
	{"nothing", ""},
}

func main() {
	data := map[string][]byte{}
	for _, c := range cases {
		data[c.name], _ = base64.StdEncoding.DecodeString(c.data)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Accepts", strings.Join(r.Header["Accept-Encoding"], "|"))
		b, ok := data[r.URL.Path[1:]]
		if !ok {
			r.Header.Write(w)
			return
		}
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/plain")
		if r.URL.RawQuery == "slow" {
			for i := range b {
				w.Write(b[i : i+1])
				w.(http.Flusher).Flush()
			}
			return
		}
		w.Write(b)
	}))
	defer s.Close()
	show := func(what string, r *http.Response, err error) {
		if err != nil {
			fmt.Println(what, err)
			return
		}
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%s: %d bytes %x, %v; %v %d %q %q %q\n", what, len(b), md5.Sum(b), err, r.Uncompressed, r.ContentLength,
			r.Header["Content-Encoding"], r.Header["Content-Length"], r.Header.Get("X-Accepts"))
		r.Body.Close()
		_, err = r.Body.Read(make([]byte, 1))
		fmt.Println(err)
	}
	for _, c := range cases {
		r, err := http.Get(s.URL + "/" + c.name)
		show(c.name, r, err)
	}
	r, err := http.Get(s.URL + "/flushed?slow")
	show("slow", r, err)
	r, err = http.Get(s.URL + "/plain")
	show("plain", r, err)
	r, err = http.Head(s.URL + "/fixed")
	show("head", r, err)
	for _, h := range []string{"Accept-Encoding", "Range"} {
		req, _ := http.NewRequest("GET", s.URL+"/fixed", nil)
		req.Header.Set(h, "gzip")
		r, err = http.DefaultClient.Do(req)
		show(h, r, err)
	}
	c := &http.Client{Transport: &http.Transport{DisableCompression: true}}
	r, err = c.Get(s.URL + "/fixed")
	show("disabled", r, err)
	c.CloseIdleConnections()
}

// Output:
// dynamic: 12534 bytes 37e3a7e188bbd2ec561a34ded64e6a88, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// huffman: 600 bytes 7e382a4a52e0cfb7d8684226b3b888b4, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// fixed: 300 bytes 19a56e96277a788501bba82c2a1014e9, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// stored: 300 bytes 19a56e96277a788501bba82c2a1014e9, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// zeros: 200000 bytes 4a1e4325031b13f933ac4f1db9ecb63f, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// named: 5 bytes 72b49a243cef20220b110e1a0ccbb93c, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// two: 7 bytes c493cbf2fe29562472bc0b897abc9b80, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// flushed: 900 bytes aca95d4e4d03537aa9c66ce762618649, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// empty: 0 bytes d41d8cd98f00b204e9800998ecf8427e, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// cut: 90 bytes dd81d8a2c5be6adf8053341ae70c3247, unexpected EOF; true -1 [] [] "gzip"
// http: read on closed response body
// sum: 300 bytes 19a56e96277a788501bba82c2a1014e9, gzip: invalid checksum; true -1 [] [] "gzip"
// http: read on closed response body
// corrupt: 0 bytes d41d8cd98f00b204e9800998ecf8427e, flate: corrupt input before offset 1; true -1 [] [] "gzip"
// http: read on closed response body
// far: 0 bytes d41d8cd98f00b204e9800998ecf8427e, flate: corrupt input before offset 2; true -1 [] [] "gzip"
// http: read on closed response body
// header: 0 bytes d41d8cd98f00b204e9800998ecf8427e, gzip: invalid header; true -1 [] [] "gzip"
// http: read on closed response body
// nothing: 0 bytes d41d8cd98f00b204e9800998ecf8427e, <nil>; false 0 ["gzip"] ["0"] "gzip"
// EOF
// slow: 900 bytes aca95d4e4d03537aa9c66ce762618649, <nil>; true -1 [] [] "gzip"
// http: read on closed response body
// plain: 55 bytes 677f23e49f2a88e3854dea784f70fbde, <nil>; false 55 [] ["55"] "gzip"
// http: read on closed response body
// head: 0 bytes d41d8cd98f00b204e9800998ecf8427e, <nil>; false 125 ["gzip"] ["125"] ""
// EOF
// Accept-Encoding: 125 bytes fc052815d3aa052b23b27b72d9e6a6b3, <nil>; false 125 ["gzip"] ["125"] "gzip"
// http: read on closed response body
// Range: 125 bytes fc052815d3aa052b23b27b72d9e6a6b3, <nil>; false 125 ["gzip"] ["125"] ""
// http: read on closed response body
// disabled: 125 bytes fc052815d3aa052b23b27b72d9e6a6b3, <nil>; false 125 ["gzip"] ["125"] ""
// http: read on closed response body
