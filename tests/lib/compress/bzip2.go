// A bzip2 stream alone, twice in a row and with something behind it; what is wrong with
// broken ones.
package main

import (
	"bytes"
	"compress/bzip2"
	"encoding/hex"
	"fmt"
	"io"
)

func main() {
	b, _ := hex.DecodeString("425a68393141592653594fe1e0d3000227d900001040007fe00244c002901c000530004d08a9fea0d1feaaa00530004d088ff55493dea9" +
		"fe5554f44deab3addf3af3eba801c3002c640d8681a06c32058c00e1003aa0038a60075003860058c81b0d0340d8640b1801c200754005" +
		"a8c81b0d0340d8640b1801c2007540077f554500f2ea00bbbbbbb0c62492492493bdef7c63c92493f6db96db6df7df7df7df7f646731d7" +
		"7398ebb9cc75dce63aee731d77398ebb9cc75dce63aee731d773997cf3b6db6d9f66492492eeeeeeecfb3b9cc75dce60e730739839cc1c" +
		"e60e730739839cc1ce65f3cab6db66c9d924936eeeeeec9f700000005f3cb7cb6db3d9224926edddddd9340000005f3cb6fcb6d9f9249e" +
		"4926eeddddd93d00000017cf2db7f2db3e4924f924ddddbbbb27e0000000be796db7db67924927e49bbbbb7764f80000002f9e5b6dbb62" +
		"49249ecddddddbb27800000033cbf3e5b6dbb2249249ecddddddfbf680000061fdccfde7cfee67ff999fe1772453850904fe1e0d30")
	read := func(b []byte) {
		got, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(b)))
		fmt.Printf("%d %.30q %v\n", len(got), got, err)
	}
	read(b)
	read(append(bytes.Clone(b), b...))
	read(append(bytes.Clone(b), "junk"...))
	for i := range b {
		_, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(b[:i])))
		x := bytes.Clone(b)
		x[i] ^= 1 << (i % 8)
		_, err2 := io.ReadAll(bzip2.NewReader(bytes.NewReader(x)))
		fmt.Println(i, err, err2)
	}
}

// Output:
// 1116 "hello hello hello hello 1\n2\n3\n" <nil>
// 2232 "hello hello hello hello 1\n2\n3\n" <nil>
// 1116 "hello hello hello hello 1\n2\n3\n" bzip2 data invalid: bad magic value in continuation file
// 0 unexpected EOF bzip2 data invalid: bad magic value
// 1 unexpected EOF bzip2 data invalid: bad magic value
// 2 unexpected EOF bzip2 data invalid: non-Huffman entropy encoding
// 3 unexpected EOF <nil>
// 4 unexpected EOF bzip2 data invalid: bad magic value found
// 5 unexpected EOF bzip2 data invalid: bad magic value found
// 6 unexpected EOF bzip2 data invalid: bad magic value found
// 7 unexpected EOF bzip2 data invalid: bad magic value found
// 8 unexpected EOF bzip2 data invalid: bad magic value found
// 9 unexpected EOF bzip2 data invalid: bad magic value found
// 10 unexpected EOF bzip2 data invalid: block checksum mismatch
// 11 unexpected EOF bzip2 data invalid: block checksum mismatch
// 12 unexpected EOF bzip2 data invalid: block checksum mismatch
// 13 unexpected EOF bzip2 data invalid: block checksum mismatch
// 14 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 15 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 16 unexpected EOF bzip2 data invalid: block checksum mismatch
// 17 unexpected EOF bzip2 data invalid: invalid number of Huffman trees
// 18 unexpected EOF bzip2 data invalid: invalid number of Huffman trees
// 19 unexpected EOF bzip2 data invalid: Huffman length out of range
// 20 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 21 unexpected EOF bzip2 data invalid: Huffman length out of range
// 22 unexpected EOF bzip2 data invalid: Huffman length out of range
// 23 unexpected EOF bzip2 data invalid: Huffman length out of range
// 24 unexpected EOF bzip2 data invalid: Huffman length out of range
// 25 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 26 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 27 unexpected EOF bzip2 data invalid: tree index too large
// 28 unexpected EOF bzip2 data invalid: tree index too large
// 29 unexpected EOF bzip2 data invalid: block checksum mismatch
// 30 unexpected EOF bzip2 data invalid: block checksum mismatch
// 31 unexpected EOF bzip2 data invalid: block checksum mismatch
// 32 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 33 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 34 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 35 unexpected EOF <nil>
// 36 unexpected EOF <nil>
// 37 unexpected EOF bzip2 data invalid: Huffman length out of range
// 38 unexpected EOF bzip2 data invalid: block checksum mismatch
// 39 unexpected EOF bzip2 data invalid: Huffman length out of range
// 40 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 41 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 42 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 43 unexpected EOF bzip2 data invalid: Huffman length out of range
// 44 unexpected EOF bzip2 data invalid: Huffman length out of range
// 45 unexpected EOF <nil>
// 46 unexpected EOF bzip2 data invalid: Huffman length out of range
// 47 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 48 unexpected EOF bzip2 data invalid: Huffman length out of range
// 49 unexpected EOF unexpected EOF
// 50 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 51 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 52 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 53 unexpected EOF bzip2 data invalid: insufficient selector indices for number of symbols
// 54 unexpected EOF bzip2 data invalid: equal symbols in Huffman tree
// 55 unexpected EOF bzip2 data invalid: insufficient selector indices for number of symbols
// 56 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 57 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 58 unexpected EOF bzip2 data invalid: block checksum mismatch
// 59 unexpected EOF bzip2 data invalid: block checksum mismatch
// 60 unexpected EOF bzip2 data invalid: block checksum mismatch
// 61 unexpected EOF bzip2 data invalid: block checksum mismatch
// 62 unexpected EOF bzip2 data invalid: block checksum mismatch
// 63 unexpected EOF bzip2 data invalid: block checksum mismatch
// 64 unexpected EOF bzip2 data invalid: block checksum mismatch
// 65 unexpected EOF bzip2 data invalid: block checksum mismatch
// 66 unexpected EOF bzip2 data invalid: block checksum mismatch
// 67 unexpected EOF bzip2 data invalid: block checksum mismatch
// 68 unexpected EOF bzip2 data invalid: block checksum mismatch
// 69 unexpected EOF bzip2 data invalid: block checksum mismatch
// 70 unexpected EOF bzip2 data invalid: block checksum mismatch
// 71 unexpected EOF bzip2 data invalid: block checksum mismatch
// 72 unexpected EOF bzip2 data invalid: block checksum mismatch
// 73 unexpected EOF bzip2 data invalid: block checksum mismatch
// 74 unexpected EOF bzip2 data invalid: block checksum mismatch
// 75 unexpected EOF bzip2 data invalid: block checksum mismatch
// 76 unexpected EOF bzip2 data invalid: block checksum mismatch
// 77 unexpected EOF bzip2 data invalid: block checksum mismatch
// 78 unexpected EOF bzip2 data invalid: block checksum mismatch
// 79 unexpected EOF bzip2 data invalid: block checksum mismatch
// 80 unexpected EOF bzip2 data invalid: block checksum mismatch
// 81 unexpected EOF bzip2 data invalid: block checksum mismatch
// 82 unexpected EOF bzip2 data invalid: block checksum mismatch
// 83 unexpected EOF bzip2 data invalid: block checksum mismatch
// 84 unexpected EOF bzip2 data invalid: block checksum mismatch
// 85 unexpected EOF bzip2 data invalid: block checksum mismatch
// 86 unexpected EOF bzip2 data invalid: block checksum mismatch
// 87 unexpected EOF bzip2 data invalid: block checksum mismatch
// 88 unexpected EOF bzip2 data invalid: block checksum mismatch
// 89 unexpected EOF bzip2 data invalid: block checksum mismatch
// 90 unexpected EOF bzip2 data invalid: block checksum mismatch
// 91 unexpected EOF bzip2 data invalid: block checksum mismatch
// 92 unexpected EOF bzip2 data invalid: block checksum mismatch
// 93 unexpected EOF bzip2 data invalid: block checksum mismatch
// 94 unexpected EOF bzip2 data invalid: block checksum mismatch
// 95 unexpected EOF bzip2 data invalid: block checksum mismatch
// 96 unexpected EOF bzip2 data invalid: block checksum mismatch
// 97 unexpected EOF bzip2 data invalid: block checksum mismatch
// 98 unexpected EOF bzip2 data invalid: block checksum mismatch
// 99 unexpected EOF bzip2 data invalid: block checksum mismatch
// 100 unexpected EOF bzip2 data invalid: block checksum mismatch
// 101 unexpected EOF bzip2 data invalid: block checksum mismatch
// 102 unexpected EOF bzip2 data invalid: block checksum mismatch
// 103 unexpected EOF bzip2 data invalid: block checksum mismatch
// 104 unexpected EOF bzip2 data invalid: block checksum mismatch
// 105 unexpected EOF bzip2 data invalid: block checksum mismatch
// 106 unexpected EOF bzip2 data invalid: block checksum mismatch
// 107 unexpected EOF bzip2 data invalid: block checksum mismatch
// 108 unexpected EOF bzip2 data invalid: block checksum mismatch
// 109 unexpected EOF bzip2 data invalid: block checksum mismatch
// 110 unexpected EOF bzip2 data invalid: block checksum mismatch
// 111 unexpected EOF bzip2 data invalid: block checksum mismatch
// 112 unexpected EOF bzip2 data invalid: block checksum mismatch
// 113 unexpected EOF bzip2 data invalid: block checksum mismatch
// 114 unexpected EOF bzip2 data invalid: block checksum mismatch
// 115 unexpected EOF bzip2 data invalid: block checksum mismatch
// 116 unexpected EOF bzip2 data invalid: block checksum mismatch
// 117 unexpected EOF bzip2 data invalid: block checksum mismatch
// 118 unexpected EOF bzip2 data invalid: block checksum mismatch
// 119 unexpected EOF bzip2 data invalid: block checksum mismatch
// 120 unexpected EOF bzip2 data invalid: block checksum mismatch
// 121 unexpected EOF bzip2 data invalid: block checksum mismatch
// 122 unexpected EOF bzip2 data invalid: block checksum mismatch
// 123 unexpected EOF bzip2 data invalid: block checksum mismatch
// 124 unexpected EOF bzip2 data invalid: block checksum mismatch
// 125 unexpected EOF bzip2 data invalid: block checksum mismatch
// 126 unexpected EOF bzip2 data invalid: block checksum mismatch
// 127 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 128 unexpected EOF bzip2 data invalid: block checksum mismatch
// 129 unexpected EOF bzip2 data invalid: block checksum mismatch
// 130 unexpected EOF bzip2 data invalid: block checksum mismatch
// 131 unexpected EOF bzip2 data invalid: block checksum mismatch
// 132 unexpected EOF bzip2 data invalid: block checksum mismatch
// 133 unexpected EOF bzip2 data invalid: block checksum mismatch
// 134 unexpected EOF bzip2 data invalid: block checksum mismatch
// 135 unexpected EOF bzip2 data invalid: block checksum mismatch
// 136 unexpected EOF bzip2 data invalid: block checksum mismatch
// 137 unexpected EOF bzip2 data invalid: block checksum mismatch
// 138 unexpected EOF bzip2 data invalid: block checksum mismatch
// 139 unexpected EOF bzip2 data invalid: block checksum mismatch
// 140 unexpected EOF bzip2 data invalid: block checksum mismatch
// 141 unexpected EOF bzip2 data invalid: block checksum mismatch
// 142 unexpected EOF bzip2 data invalid: block checksum mismatch
// 143 unexpected EOF bzip2 data invalid: block checksum mismatch
// 144 unexpected EOF bzip2 data invalid: block checksum mismatch
// 145 unexpected EOF bzip2 data invalid: block checksum mismatch
// 146 unexpected EOF bzip2 data invalid: block checksum mismatch
// 147 unexpected EOF bzip2 data invalid: block checksum mismatch
// 148 unexpected EOF bzip2 data invalid: block checksum mismatch
// 149 unexpected EOF bzip2 data invalid: block checksum mismatch
// 150 unexpected EOF bzip2 data invalid: block checksum mismatch
// 151 unexpected EOF bzip2 data invalid: block checksum mismatch
// 152 unexpected EOF bzip2 data invalid: block checksum mismatch
// 153 unexpected EOF bzip2 data invalid: block checksum mismatch
// 154 unexpected EOF bzip2 data invalid: block checksum mismatch
// 155 unexpected EOF bzip2 data invalid: block checksum mismatch
// 156 unexpected EOF bzip2 data invalid: block checksum mismatch
// 157 unexpected EOF bzip2 data invalid: block checksum mismatch
// 158 unexpected EOF bzip2 data invalid: block checksum mismatch
// 159 unexpected EOF bzip2 data invalid: block checksum mismatch
// 160 unexpected EOF bzip2 data invalid: block checksum mismatch
// 161 unexpected EOF bzip2 data invalid: block checksum mismatch
// 162 unexpected EOF bzip2 data invalid: block checksum mismatch
// 163 unexpected EOF bzip2 data invalid: block checksum mismatch
// 164 unexpected EOF bzip2 data invalid: block checksum mismatch
// 165 unexpected EOF bzip2 data invalid: block checksum mismatch
// 166 unexpected EOF bzip2 data invalid: block checksum mismatch
// 167 unexpected EOF bzip2 data invalid: block checksum mismatch
// 168 unexpected EOF bzip2 data invalid: block checksum mismatch
// 169 unexpected EOF bzip2 data invalid: block checksum mismatch
// 170 unexpected EOF bzip2 data invalid: block checksum mismatch
// 171 unexpected EOF bzip2 data invalid: block checksum mismatch
// 172 unexpected EOF bzip2 data invalid: block checksum mismatch
// 173 unexpected EOF bzip2 data invalid: block checksum mismatch
// 174 unexpected EOF bzip2 data invalid: block checksum mismatch
// 175 unexpected EOF bzip2 data invalid: block checksum mismatch
// 176 unexpected EOF bzip2 data invalid: block checksum mismatch
// 177 unexpected EOF bzip2 data invalid: block checksum mismatch
// 178 unexpected EOF bzip2 data invalid: block checksum mismatch
// 179 unexpected EOF bzip2 data invalid: block checksum mismatch
// 180 unexpected EOF bzip2 data invalid: block checksum mismatch
// 181 unexpected EOF bzip2 data invalid: block checksum mismatch
// 182 unexpected EOF bzip2 data invalid: block checksum mismatch
// 183 unexpected EOF bzip2 data invalid: block checksum mismatch
// 184 unexpected EOF bzip2 data invalid: block checksum mismatch
// 185 unexpected EOF bzip2 data invalid: block checksum mismatch
// 186 unexpected EOF bzip2 data invalid: block checksum mismatch
// 187 unexpected EOF bzip2 data invalid: block checksum mismatch
// 188 unexpected EOF bzip2 data invalid: block checksum mismatch
// 189 unexpected EOF bzip2 data invalid: block checksum mismatch
// 190 unexpected EOF bzip2 data invalid: block checksum mismatch
// 191 unexpected EOF bzip2 data invalid: block checksum mismatch
// 192 unexpected EOF bzip2 data invalid: block checksum mismatch
// 193 unexpected EOF bzip2 data invalid: block checksum mismatch
// 194 unexpected EOF bzip2 data invalid: block checksum mismatch
// 195 unexpected EOF bzip2 data invalid: block checksum mismatch
// 196 unexpected EOF bzip2 data invalid: block checksum mismatch
// 197 unexpected EOF bzip2 data invalid: block checksum mismatch
// 198 unexpected EOF bzip2 data invalid: block checksum mismatch
// 199 unexpected EOF bzip2 data invalid: block checksum mismatch
// 200 unexpected EOF bzip2 data invalid: block checksum mismatch
// 201 unexpected EOF bzip2 data invalid: block checksum mismatch
// 202 unexpected EOF bzip2 data invalid: block checksum mismatch
// 203 unexpected EOF bzip2 data invalid: block checksum mismatch
// 204 unexpected EOF bzip2 data invalid: block checksum mismatch
// 205 unexpected EOF bzip2 data invalid: block checksum mismatch
// 206 unexpected EOF bzip2 data invalid: block checksum mismatch
// 207 unexpected EOF bzip2 data invalid: block checksum mismatch
// 208 unexpected EOF bzip2 data invalid: block checksum mismatch
// 209 unexpected EOF bzip2 data invalid: block checksum mismatch
// 210 unexpected EOF bzip2 data invalid: block checksum mismatch
// 211 unexpected EOF bzip2 data invalid: block checksum mismatch
// 212 unexpected EOF bzip2 data invalid: block checksum mismatch
// 213 unexpected EOF bzip2 data invalid: block checksum mismatch
// 214 unexpected EOF bzip2 data invalid: block checksum mismatch
// 215 unexpected EOF bzip2 data invalid: block checksum mismatch
// 216 unexpected EOF bzip2 data invalid: block checksum mismatch
// 217 unexpected EOF bzip2 data invalid: block checksum mismatch
// 218 unexpected EOF bzip2 data invalid: block checksum mismatch
// 219 unexpected EOF bzip2 data invalid: block checksum mismatch
// 220 unexpected EOF bzip2 data invalid: block checksum mismatch
// 221 unexpected EOF bzip2 data invalid: block checksum mismatch
// 222 unexpected EOF bzip2 data invalid: block checksum mismatch
// 223 unexpected EOF bzip2 data invalid: block checksum mismatch
// 224 unexpected EOF bzip2 data invalid: block checksum mismatch
// 225 unexpected EOF bzip2 data invalid: block checksum mismatch
// 226 unexpected EOF bzip2 data invalid: block checksum mismatch
// 227 unexpected EOF bzip2 data invalid: block checksum mismatch
// 228 unexpected EOF bzip2 data invalid: block checksum mismatch
// 229 unexpected EOF bzip2 data invalid: block checksum mismatch
// 230 unexpected EOF bzip2 data invalid: block checksum mismatch
// 231 unexpected EOF bzip2 data invalid: block checksum mismatch
// 232 unexpected EOF bzip2 data invalid: block checksum mismatch
// 233 unexpected EOF bzip2 data invalid: block checksum mismatch
// 234 unexpected EOF bzip2 data invalid: block checksum mismatch
// 235 unexpected EOF bzip2 data invalid: block checksum mismatch
// 236 unexpected EOF bzip2 data invalid: block checksum mismatch
// 237 unexpected EOF bzip2 data invalid: block checksum mismatch
// 238 unexpected EOF bzip2 data invalid: block checksum mismatch
// 239 unexpected EOF bzip2 data invalid: block checksum mismatch
// 240 unexpected EOF bzip2 data invalid: block checksum mismatch
// 241 unexpected EOF bzip2 data invalid: block checksum mismatch
// 242 unexpected EOF bzip2 data invalid: block checksum mismatch
// 243 unexpected EOF bzip2 data invalid: block checksum mismatch
// 244 unexpected EOF bzip2 data invalid: block checksum mismatch
// 245 unexpected EOF bzip2 data invalid: block checksum mismatch
// 246 unexpected EOF bzip2 data invalid: block checksum mismatch
// 247 unexpected EOF bzip2 data invalid: block checksum mismatch
// 248 unexpected EOF bzip2 data invalid: block checksum mismatch
// 249 unexpected EOF bzip2 data invalid: block checksum mismatch
// 250 unexpected EOF bzip2 data invalid: block checksum mismatch
// 251 unexpected EOF bzip2 data invalid: block checksum mismatch
// 252 unexpected EOF bzip2 data invalid: block checksum mismatch
// 253 unexpected EOF bzip2 data invalid: block checksum mismatch
// 254 unexpected EOF bzip2 data invalid: block checksum mismatch
// 255 unexpected EOF bzip2 data invalid: block checksum mismatch
// 256 unexpected EOF bzip2 data invalid: block checksum mismatch
// 257 unexpected EOF bzip2 data invalid: block checksum mismatch
// 258 unexpected EOF bzip2 data invalid: block checksum mismatch
// 259 unexpected EOF bzip2 data invalid: block checksum mismatch
// 260 unexpected EOF bzip2 data invalid: block checksum mismatch
// 261 unexpected EOF bzip2 data invalid: block checksum mismatch
// 262 unexpected EOF bzip2 data invalid: block checksum mismatch
// 263 unexpected EOF bzip2 data invalid: block checksum mismatch
// 264 unexpected EOF bzip2 data invalid: block checksum mismatch
// 265 unexpected EOF bzip2 data invalid: block checksum mismatch
// 266 unexpected EOF bzip2 data invalid: block checksum mismatch
// 267 unexpected EOF bzip2 data invalid: block checksum mismatch
// 268 unexpected EOF bzip2 data invalid: block checksum mismatch
// 269 unexpected EOF bzip2 data invalid: block checksum mismatch
// 270 unexpected EOF bzip2 data invalid: block checksum mismatch
// 271 unexpected EOF bzip2 data invalid: block checksum mismatch
// 272 unexpected EOF bzip2 data invalid: block checksum mismatch
// 273 unexpected EOF bzip2 data invalid: block checksum mismatch
// 274 unexpected EOF bzip2 data invalid: block checksum mismatch
// 275 unexpected EOF bzip2 data invalid: block checksum mismatch
// 276 unexpected EOF bzip2 data invalid: block checksum mismatch
// 277 unexpected EOF bzip2 data invalid: block checksum mismatch
// 278 unexpected EOF bzip2 data invalid: block checksum mismatch
// 279 unexpected EOF bzip2 data invalid: block checksum mismatch
// 280 unexpected EOF bzip2 data invalid: block checksum mismatch
// 281 unexpected EOF bzip2 data invalid: block checksum mismatch
// 282 unexpected EOF bzip2 data invalid: block checksum mismatch
// 283 unexpected EOF bzip2 data invalid: block checksum mismatch
// 284 unexpected EOF bzip2 data invalid: block checksum mismatch
// 285 unexpected EOF bzip2 data invalid: block checksum mismatch
// 286 unexpected EOF bzip2 data invalid: block checksum mismatch
// 287 unexpected EOF bzip2 data invalid: block checksum mismatch
// 288 unexpected EOF bzip2 data invalid: block checksum mismatch
// 289 unexpected EOF bzip2 data invalid: block checksum mismatch
// 290 unexpected EOF bzip2 data invalid: block checksum mismatch
// 291 unexpected EOF bzip2 data invalid: block checksum mismatch
// 292 unexpected EOF bzip2 data invalid: block checksum mismatch
// 293 unexpected EOF bzip2 data invalid: block checksum mismatch
// 294 unexpected EOF bzip2 data invalid: block checksum mismatch
// 295 unexpected EOF bzip2 data invalid: block checksum mismatch
// 296 unexpected EOF bzip2 data invalid: block checksum mismatch
// 297 unexpected EOF bzip2 data invalid: block checksum mismatch
// 298 unexpected EOF bzip2 data invalid: block checksum mismatch
// 299 unexpected EOF bzip2 data invalid: block checksum mismatch
// 300 unexpected EOF bzip2 data invalid: block checksum mismatch
// 301 unexpected EOF bzip2 data invalid: block checksum mismatch
// 302 unexpected EOF bzip2 data invalid: block checksum mismatch
// 303 unexpected EOF bzip2 data invalid: block checksum mismatch
// 304 unexpected EOF bzip2 data invalid: block checksum mismatch
// 305 unexpected EOF bzip2 data invalid: block checksum mismatch
// 306 unexpected EOF bzip2 data invalid: block checksum mismatch
// 307 unexpected EOF bzip2 data invalid: block checksum mismatch
// 308 unexpected EOF bzip2 data invalid: block checksum mismatch
// 309 unexpected EOF bzip2 data invalid: block checksum mismatch
// 310 unexpected EOF bzip2 data invalid: block checksum mismatch
// 311 unexpected EOF bzip2 data invalid: block checksum mismatch
// 312 unexpected EOF bzip2 data invalid: block checksum mismatch
// 313 unexpected EOF bzip2 data invalid: block checksum mismatch
// 314 unexpected EOF bzip2 data invalid: block checksum mismatch
// 315 unexpected EOF bzip2 data invalid: block checksum mismatch
// 316 unexpected EOF bzip2 data invalid: block checksum mismatch
// 317 unexpected EOF bzip2 data invalid: block checksum mismatch
// 318 unexpected EOF bzip2 data invalid: block checksum mismatch
// 319 unexpected EOF bzip2 data invalid: block checksum mismatch
// 320 unexpected EOF bzip2 data invalid: block checksum mismatch
// 321 unexpected EOF bzip2 data invalid: block checksum mismatch
// 322 unexpected EOF bzip2 data invalid: block checksum mismatch
// 323 unexpected EOF bzip2 data invalid: block checksum mismatch
// 324 unexpected EOF bzip2 data invalid: block checksum mismatch
// 325 unexpected EOF bzip2 data invalid: block checksum mismatch
// 326 unexpected EOF bzip2 data invalid: block checksum mismatch
// 327 unexpected EOF bzip2 data invalid: block checksum mismatch
// 328 unexpected EOF bzip2 data invalid: block checksum mismatch
// 329 unexpected EOF bzip2 data invalid: block checksum mismatch
// 330 unexpected EOF bzip2 data invalid: block checksum mismatch
// 331 unexpected EOF bzip2 data invalid: block checksum mismatch
// 332 unexpected EOF bzip2 data invalid: block checksum mismatch
// 333 unexpected EOF bzip2 data invalid: block checksum mismatch
// 334 unexpected EOF bzip2 data invalid: block checksum mismatch
// 335 unexpected EOF bzip2 data invalid: block checksum mismatch
// 336 unexpected EOF bzip2 data invalid: block checksum mismatch
// 337 unexpected EOF bzip2 data invalid: block checksum mismatch
// 338 unexpected EOF bzip2 data invalid: block checksum mismatch
// 339 unexpected EOF bzip2 data invalid: block checksum mismatch
// 340 unexpected EOF bzip2 data invalid: block checksum mismatch
// 341 unexpected EOF bzip2 data invalid: block checksum mismatch
// 342 unexpected EOF bzip2 data invalid: block checksum mismatch
// 343 unexpected EOF bzip2 data invalid: block checksum mismatch
// 344 unexpected EOF bzip2 data invalid: block checksum mismatch
// 345 unexpected EOF bzip2 data invalid: block checksum mismatch
// 346 unexpected EOF bzip2 data invalid: block checksum mismatch
// 347 unexpected EOF bzip2 data invalid: block checksum mismatch
// 348 unexpected EOF bzip2 data invalid: block checksum mismatch
// 349 unexpected EOF bzip2 data invalid: block checksum mismatch
// 350 unexpected EOF bzip2 data invalid: block checksum mismatch
// 351 unexpected EOF bzip2 data invalid: block checksum mismatch
// 352 unexpected EOF bzip2 data invalid: block checksum mismatch
// 353 unexpected EOF bzip2 data invalid: block checksum mismatch
// 354 unexpected EOF bzip2 data invalid: block checksum mismatch
// 355 unexpected EOF bzip2 data invalid: block checksum mismatch
// 356 unexpected EOF bzip2 data invalid: block checksum mismatch
// 357 unexpected EOF bzip2 data invalid: block checksum mismatch
// 358 unexpected EOF bzip2 data invalid: block checksum mismatch
// 359 unexpected EOF bzip2 data invalid: block checksum mismatch
// 360 unexpected EOF bzip2 data invalid: block checksum mismatch
// 361 unexpected EOF bzip2 data invalid: origPtr out of bounds
// 362 unexpected EOF bzip2 data invalid: block checksum mismatch
// 363 unexpected EOF bzip2 data invalid: block checksum mismatch
// 364 unexpected EOF bzip2 data invalid: block checksum mismatch
// 365 unexpected EOF bzip2 data invalid: block checksum mismatch
// 366 unexpected EOF bzip2 data invalid: block checksum mismatch
// 367 unexpected EOF bzip2 data invalid: block checksum mismatch
// 368 unexpected EOF bzip2 data invalid: block checksum mismatch
// 369 unexpected EOF bzip2 data invalid: block checksum mismatch
// 370 unexpected EOF bzip2 data invalid: block checksum mismatch
// 371 unexpected EOF bzip2 data invalid: insufficient selector indices for number of symbols
// 372 unexpected EOF bzip2 data invalid: insufficient selector indices for number of symbols
// 373 unexpected EOF bzip2 data invalid: bad magic value found
// 374 unexpected EOF bzip2 data invalid: bad magic value found
// 375 unexpected EOF bzip2 data invalid: bad magic value found
// 376 unexpected EOF bzip2 data invalid: bad magic value found
// 377 unexpected EOF bzip2 data invalid: bad magic value found
// 378 unexpected EOF bzip2 data invalid: file checksum mismatch
// 379 unexpected EOF bzip2 data invalid: file checksum mismatch
// 380 unexpected EOF bzip2 data invalid: file checksum mismatch
// 381 unexpected EOF bzip2 data invalid: file checksum mismatch
// 382 unexpected EOF bzip2 data invalid: file checksum mismatch
