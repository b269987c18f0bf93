package amounts

import (
	"math"
	"strconv"
)

func read(text string) (int32, int16, int64) {
	count, err := strconv.Atoi(text)
	if err != nil || count > math.MaxInt32 || count < math.MinInt32 {
		return 0, 0, 0
	}
	wide, _ := strconv.ParseInt(text, 10, 32)
	small, _ := strconv.ParseInt(text, 10, 16)
	// ok: go-integer-overflow
	use(int32(wide), int64(count))
	// ok: go-integer-overflow
	return int32(count), int16(small), int64(wide)
}
