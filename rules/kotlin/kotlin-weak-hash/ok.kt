fun make(data: ByteArray, name: String) {
    // ok: kotlin-weak-hash
    MessageDigest.getInstance("SHA-256").digest(data)
    // ok: kotlin-weak-hash
    MessageDigest.getInstance(name)
}
