package game

import "math/rand"

func roll() int {
	// ok: go-weak-random
	return rand.Intn(6) + 1
}

func shuffle(cards []string) {
	// ok: go-weak-random
	order := rand.Perm(len(cards))
	use(order)
	// ok: go-weak-random
	jitter := rand.Float64()
	use(jitter)
}
