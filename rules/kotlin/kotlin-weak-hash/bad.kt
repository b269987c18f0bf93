fun make(data: ByteArray) {
    // ruleid: kotlin-weak-hash
    MessageDigest.getInstance("MD5").digest(data)
    //                        ^^^^^
    // ruleid: kotlin-weak-hash
    java.security.MessageDigest.getInstance("SHA-1")
    //                                      ^^^^^^^
}
