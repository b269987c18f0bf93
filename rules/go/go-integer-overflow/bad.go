package amounts

import "strconv"

func read(text string) (int32, uint16) {
	count, err := strconv.Atoi(text)
	if err != nil {
		return 0, 0
	}
	wide, _ := strconv.ParseInt(text, 10, 64)
	// ruleid: go-integer-overflow
	short := uint16(wide)
	//              ^^^^
	// ruleid: go-integer-overflow
	return int32(count), short
	//           ^^^^^
}
