fun make() {
    // ok: kotlin-weak-cipher
    Cipher.getInstance("AES/GCM/NoPadding")
    // ok: kotlin-weak-cipher
    KeyGenerator.getInstance("AES")
}
