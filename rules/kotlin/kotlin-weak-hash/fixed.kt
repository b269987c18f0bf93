fun make(data: ByteArray) {
    // ruleid: kotlin-weak-hash
    MessageDigest.getInstance("SHA-256").digest(data)
    //                        ^^^^^
    // ruleid: kotlin-weak-hash
    java.security.MessageDigest.getInstance("SHA-256")
    //                                      ^^^^^^^
}
